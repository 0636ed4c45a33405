// SPDX-License-Identifier: MIT
#include "diagnostics/model/plain_text.h"
#include "diagnostics/net/error_codes.h"

#include <cerrno>
#include <cstring>
#include <netdb.h>

namespace ecs {

namespace {

struct SocketCode
{
    int code;
    const char *name;
    Failure connecting;
};

constexpr SocketCode socketCodes[] = {
    {ECONNREFUSED, "ECONNREFUSED", Failure::TcpRefused},
    {ECONNRESET, "ECONNRESET", Failure::TcpReset},
    {ECONNABORTED, "ECONNABORTED", Failure::TcpReset},
    {EPIPE, "EPIPE", Failure::TcpReset},
    {ETIMEDOUT, "ETIMEDOUT", Failure::TcpTimeout},
    {EHOSTUNREACH, "EHOSTUNREACH", Failure::TcpUnreachable},
    {ENETUNREACH, "ENETUNREACH", Failure::TcpUnreachable},
    {EHOSTDOWN, "EHOSTDOWN", Failure::TcpUnreachable},
    {ENETDOWN, "ENETDOWN", Failure::TcpUnreachable},
    {EACCES, "EACCES", Failure::TcpUnreachable}, // a local or routed "prohibited"
    {EPERM, "EPERM", Failure::TcpUnreachable},
    {EADDRNOTAVAIL, "EADDRNOTAVAIL", Failure::TcpUnreachable}, // no source address of that family
    {EAFNOSUPPORT, "EAFNOSUPPORT", Failure::TcpUnreachable},
    {EPROTO, "EPROTO", Failure::TcpUnreachable},
};

const SocketCode *find(int code)
{
    for (const SocketCode &row : socketCodes)
        if (row.code == code)
            return &row;
    return nullptr;
}

} // namespace

Failure connectFailure(int code)
{
    const SocketCode *row = find(code);
    return row ? row->connecting : Failure::TcpUnreachable;
}

bool isReset(int code)
{
    return code == ECONNRESET || code == ECONNABORTED || code == EPIPE;
}

QString socketErrorText(int code)
{
    const SocketCode *row = find(code);
    char buffer[128] = {};
    // the GNU variant returns the text, which need not be in the buffer; English since LC_MESSAGES
    // is not set
    const char *text = ::strerror_r(code, buffer, sizeof buffer);
    return QStringLiteral("%1 (%2): %3")
        .arg(row ? QLatin1String(row->name) : QLatin1String("errno"))
        .arg(code)
        .arg(plainLine(QByteArrayView(text)));
}

// Name resolution

namespace {

struct LookupCode
{
    int code;
    Failure failure;
    const char *name;
    const char *text;
};

constexpr LookupCode lookupCodes[] = {
    {EAI_NONAME, Failure::DnsNxdomain, "EAI_NONAME", "Name or service not known"},
    {EAI_NODATA, Failure::DnsNoAddress, "EAI_NODATA", "No address associated with hostname"},
    {EAI_ADDRFAMILY, Failure::DnsNoAddress, "EAI_ADDRFAMILY",
     "Address family for hostname not supported"},
    {EAI_AGAIN, Failure::DnsTimeout, "EAI_AGAIN", "Temporary failure in name resolution"},
    {EAI_FAIL, Failure::DnsServfail, "EAI_FAIL", "Non-recoverable failure in name resolution"},
    {EAI_MEMORY, Failure::DnsServfail, "EAI_MEMORY", "Memory allocation failure"},
    {EAI_SYSTEM, Failure::DnsServfail, "EAI_SYSTEM", "System error"},
};

const LookupCode *findLookup(int code)
{
    for (const LookupCode &row : lookupCodes)
        if (row.code == code)
            return &row;
    return nullptr;
}

} // namespace

Failure failureOfLookupCode(int code)
{
    const LookupCode *row = findLookup(code);
    return row ? row->failure : Failure::DnsServfail;
}

QString lookupErrorText(int code)
{
    const LookupCode *row = findLookup(code);
    return QStringLiteral("%1 (%2): %3")
        .arg(row ? QLatin1String(row->name) : QLatin1String("getaddrinfo"))
        .arg(code)
        .arg(row ? QString::fromLatin1(row->text)
                 : plainLine(QByteArrayView(::gai_strerror(code))));
}

} // namespace ecs
