// SPDX-License-Identifier: MIT
#include "diagnostics/model/plain_text.h"
#include "diagnostics/net/error_codes.h"

#include <winsock2.h>
#include <windows.h>

namespace ecs {

namespace {

struct SocketCode
{
    int code;
    const char *name;
    Failure connecting;
    const char *text;
};

// The texts are Microsoft's English ones: FormatMessage would speak the display language.
constexpr SocketCode socketCodes[] = {
    {WSAECONNREFUSED, "WSAECONNREFUSED", Failure::TcpRefused, "Connection refused"},
    {WSAECONNRESET, "WSAECONNRESET", Failure::TcpReset, "Connection reset by peer"},
    {WSAECONNABORTED, "WSAECONNABORTED", Failure::TcpReset, "Software caused connection abort"},
    {WSAENETRESET, "WSAENETRESET", Failure::TcpReset, "Network dropped connection on reset"},
    {WSAESHUTDOWN, "WSAESHUTDOWN", Failure::TcpReset, "Cannot send after socket shutdown"},
    {WSAETIMEDOUT, "WSAETIMEDOUT", Failure::TcpTimeout, "Connection timed out"},
    {WSAEHOSTUNREACH, "WSAEHOSTUNREACH", Failure::TcpUnreachable, "No route to host"},
    {WSAENETUNREACH, "WSAENETUNREACH", Failure::TcpUnreachable, "Network is unreachable"},
    {WSAEHOSTDOWN, "WSAEHOSTDOWN", Failure::TcpUnreachable, "Host is down"},
    {WSAENETDOWN, "WSAENETDOWN", Failure::TcpUnreachable, "Network is down"},
    {WSAEACCES, "WSAEACCES", Failure::TcpUnreachable, "Permission denied"},
    {WSAEADDRNOTAVAIL, "WSAEADDRNOTAVAIL", Failure::TcpUnreachable,
     "Cannot assign requested address"},
    {WSAEAFNOSUPPORT, "WSAEAFNOSUPPORT", Failure::TcpUnreachable,
     "Address family not supported by protocol family"},
    {WSAEPROVIDERFAILEDINIT, "WSAEPROVIDERFAILEDINIT", Failure::TcpUnreachable,
     "A layered service provider could not be started"},
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
    const SocketCode *row = find(code);
    return row && row->connecting == Failure::TcpReset;
}

QString socketErrorText(int code)
{
    const SocketCode *row = find(code);
    if (row)
        return QStringLiteral("%1 (%2): %3")
            .arg(QLatin1String(row->name))
            .arg(code)
            .arg(QLatin1String(row->text));
    wchar_t buffer[256] = {};
    DWORD length = 0;
    for (const DWORD language : {DWORD{MAKELANGID(LANG_ENGLISH, SUBLANG_ENGLISH_US)}, DWORD{0}})
        if (length == 0)
            length =
                ::FormatMessageW(FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS,
                                 nullptr, static_cast<DWORD>(code), language, buffer, 256, nullptr);
    return QStringLiteral("WSA error %1: %2")
        .arg(code)
        .arg(plainLine(QStringView(buffer, static_cast<qsizetype>(length)).trimmed()));
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

// Winsock's EAI_NONAME, EAI_AGAIN and so on are these numbers under other names.
constexpr LookupCode lookupCodes[] = {
    {WSAHOST_NOT_FOUND, Failure::DnsNxdomain, "WSAHOST_NOT_FOUND", "Host not found"},
    {WSANO_DATA, Failure::DnsNoAddress, "WSANO_DATA",
     "Valid name, no data record of requested type"},
    {WSATRY_AGAIN, Failure::DnsTimeout, "WSATRY_AGAIN", "Nonauthoritative host not found"},
    {WSANO_RECOVERY, Failure::DnsServfail, "WSANO_RECOVERY", "This is a nonrecoverable error"},
    {WSA_NOT_ENOUGH_MEMORY, Failure::DnsServfail, "WSA_NOT_ENOUGH_MEMORY",
     "Insufficient memory available"},
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
    if (!row)
        return socketErrorText(code);
    return QStringLiteral("%1 (%2): %3")
        .arg(QLatin1String(row->name))
        .arg(code)
        .arg(QLatin1String(row->text));
}

} // namespace ecs
