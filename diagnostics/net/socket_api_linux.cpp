// SPDX-License-Identifier: MIT
#include "diagnostics/net/socket_api.h"

#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace ecs::sockets {

namespace {

int descriptor(Handle handle)
{
    return static_cast<int>(handle);
}

socklen_t toNative(const QHostAddress &address, quint16 port, sockaddr_storage *storage)
{
    *storage = {};
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        auto *native = reinterpret_cast<sockaddr_in6 *>(storage);
        native->sin6_family = AF_INET6;
        native->sin6_port = htons(port);
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        std::memcpy(&native->sin6_addr, &bytes, sizeof bytes);
        return sizeof *native;
    }
    auto *native = reinterpret_cast<sockaddr_in *>(storage);
    native->sin_family = AF_INET;
    native->sin_port = htons(port);
    native->sin_addr.s_addr = htonl(address.toIPv4Address());
    return sizeof *native;
}

Transfer outcome(ssize_t result)
{
    if (result > 0)
        return {Transfer::Kind::Bytes, result, 0};
    if (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR)
        return {};
    return {Transfer::Kind::Failed, 0, errno};
}

} // namespace

Handle open(const QHostAddress &address, int *error)
{
    const int family = address.protocol() == QAbstractSocket::IPv6Protocol ? AF_INET6 : AF_INET;
    const int handle = ::socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_TCP);
    if (handle < 0) {
        *error = errno;
        return noHandle;
    }
    const int on = 1;
    ::setsockopt(handle, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return handle;
}

void close(Handle handle)
{
    ::close(descriptor(handle));
}

Progress connect(Handle handle, const QHostAddress &address, quint16 port, int *error)
{
    sockaddr_storage storage;
    const socklen_t length = toNative(address, port, &storage);
    if (::connect(descriptor(handle), reinterpret_cast<const sockaddr *>(&storage), length) == 0)
        return Progress::Done;
    if (errno == EINPROGRESS)
        return Progress::Pending;
    *error = errno;
    return Progress::Failed;
}

Progress connectProgress(Handle handle, int *error)
{
    pollfd poll = {descriptor(handle), POLLOUT, 0};
    if (::poll(&poll, 1, 0) <= 0)
        return Progress::Pending;
    int pending = 0;
    socklen_t length = sizeof pending;
    ::getsockopt(descriptor(handle), SOL_SOCKET, SO_ERROR, &pending, &length);
    if (pending == 0)
        return Progress::Done;
    *error = pending;
    return Progress::Failed;
}

Transfer receive(Handle handle, char *into, qint64 room)
{
    const ssize_t result = ::recv(descriptor(handle), into, static_cast<std::size_t>(room), 0);
    if (result == 0)
        return {Transfer::Kind::Closed, 0, 0};
    return outcome(result);
}

Transfer send(Handle handle, const char *bytes, qint64 count)
{
    return outcome(
        ::send(descriptor(handle), bytes, static_cast<std::size_t>(count), MSG_NOSIGNAL));
}

QHostAddress localAddress(Handle handle)
{
    sockaddr_storage storage = {};
    socklen_t length = sizeof storage;
    auto *native = reinterpret_cast<sockaddr *>(&storage);
    if (::getsockname(descriptor(handle), native, &length) != 0)
        return {};
    return QHostAddress(native);
}

bool canLimitSegments()
{
    return true;
}

void limitSegments(Handle handle, int bytes)
{
    ::setsockopt(descriptor(handle), IPPROTO_TCP, TCP_MAXSEG, &bytes, sizeof bytes);
}

} // namespace ecs::sockets
