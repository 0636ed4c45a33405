// SPDX-License-Identifier: MIT
#include "diagnostics/net/dns_platform.h"

#include <memory>
// Winsock first: windows.h would bring its predecessor.
#include <winsock2.h>
#include <ws2tcpip.h>

namespace ecs::dns_platform {

namespace {

/// Qt Network starts Winsock only for as long as one of its sockets lives. Never stopped: a call
/// that was left behind may still need it.
int startWinsock()
{
    static const int error = [] {
        WSADATA data;
        return ::WSAStartup(MAKEWORD(2, 2), &data);
    }();
    return error;
}

} // namespace

ResolverAnswer askSystemResolver(const QByteArray &host)
{
    addrinfo hints = {};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM; // or every address comes once for each kind of socket
    addrinfo *found = nullptr;
    ResolverAnswer answer;
    answer.code = startWinsock();
    if (answer.code != 0)
        return answer;
    // The host is ASCII, so the narrow call loses nothing.
    answer.code = ::getaddrinfo(host.constData(), nullptr, &hints, &found);
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> owner(found, &::freeaddrinfo);
    for (; found; found = found->ai_next)
        answer.add(QHostAddress(found->ai_addr));
    return answer;
}

void reportUnreachable(qintptr)
{
    // Windows reports what ICMP says to a connected socket unasked, as WSAECONNRESET or
    // WSAENETRESET.
}

int takeSocketError(qintptr socket)
{
    int error = 0;
    int size = sizeof error;
    const int result = ::getsockopt(static_cast<SOCKET>(socket), SOL_SOCKET, SO_ERROR,
                                    reinterpret_cast<char *>(&error), &size);
    return result == 0 ? error : ::WSAGetLastError();
}

int lastCallError()
{
    return ::WSAGetLastError();
}

} // namespace ecs::dns_platform
