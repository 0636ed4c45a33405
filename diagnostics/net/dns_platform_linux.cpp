// SPDX-License-Identifier: MIT
#include "diagnostics/net/dns_platform.h"

#include <cerrno>
#include <memory>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace ecs::dns_platform {

ResolverAnswer askSystemResolver(const QByteArray &host)
{
    addrinfo hints = {};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM; // or every address comes once for each kind of socket
    addrinfo *found = nullptr;
    ResolverAnswer answer;
    errno = 0;
    answer.code = ::getaddrinfo(host.constData(), nullptr, &hints, &found);
    answer.systemError = answer.code == EAI_SYSTEM ? errno : 0;
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> owner(found, &::freeaddrinfo);
    for (; found; found = found->ai_next)
        answer.add(QHostAddress(found->ai_addr));
    return answer;
}

void reportUnreachable(qintptr socket)
{
    // Without this only "port unreachable" and "prohibited" reach a connected socket, not "no
    // route" from a router. One of the two is for the other family and fails, which does not
    // matter.
    const int on = 1;
    ::setsockopt(static_cast<int>(socket), IPPROTO_IP, IP_RECVERR, &on, sizeof on);
    ::setsockopt(static_cast<int>(socket), IPPROTO_IPV6, IPV6_RECVERR, &on, sizeof on);
}

int takeSocketError(qintptr socket)
{
    int error = 0;
    socklen_t size = sizeof error;
    return ::getsockopt(static_cast<int>(socket), SOL_SOCKET, SO_ERROR, &error, &size) == 0 ? error
                                                                                            : errno;
}

int lastCallError()
{
    return errno;
}

} // namespace ecs::dns_platform
