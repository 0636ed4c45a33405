// SPDX-License-Identifier: MIT
#include "diagnostics/net/dns_platform.h"

#include <algorithm>
#include <memory>
// Winsock first: windows.h would bring its predecessor.
#include <winsock2.h>
#include <ws2tcpip.h>

namespace ecs::dns_platform {

namespace {
constexpr std::size_t maxAddresses = 64;
}

ResolverAnswer askSystemResolver(const QByteArray &host)
{
    addrinfo hints = {};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM; // or every address comes once for each kind of socket
    addrinfo *found = nullptr;
    ResolverAnswer answer;
    // Winsock is started by Qt Network; the host is ASCII, so the narrow call loses nothing.
    answer.code = ::getaddrinfo(host.constData(), nullptr, &hints, &found);
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> owner(found, &::freeaddrinfo);
    for (; found && answer.addresses.size() < maxAddresses; found = found->ai_next) {
        const QHostAddress address(found->ai_addr);
        const auto &seen = answer.addresses;
        if (!address.isNull() && std::find(seen.begin(), seen.end(), address) == seen.end())
            answer.addresses.push_back(address);
    }
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
