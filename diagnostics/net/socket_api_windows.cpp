// SPDX-License-Identifier: MIT
#include "diagnostics/net/socket_api.h"

#include <winsock2.h>
#include <cstring>
#include <ws2tcpip.h>

namespace ecs::sockets {

namespace {

SOCKET socketOf(Handle handle)
{
    return static_cast<SOCKET>(handle);
}

int toNative(const QHostAddress &address, quint16 port, sockaddr_storage *storage)
{
    *storage = {};
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        auto *native = reinterpret_cast<sockaddr_in6 *>(storage);
        native->sin6_family = AF_INET6;
        native->sin6_port = ::htons(port);
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        std::memcpy(&native->sin6_addr, &bytes, sizeof bytes);
        return sizeof *native;
    }
    auto *native = reinterpret_cast<sockaddr_in *>(storage);
    native->sin_family = AF_INET;
    native->sin_port = ::htons(port);
    native->sin_addr.s_addr = ::htonl(address.toIPv4Address());
    return sizeof *native;
}

Transfer outcome(int result)
{
    if (result > 0)
        return {Transfer::Kind::Bytes, result, 0};
    const int error = ::WSAGetLastError();
    if (error == WSAEWOULDBLOCK || error == WSAEINTR)
        return {};
    return {Transfer::Kind::Failed, 0, error};
}

/// Winsock must be started before the first socket and is never stopped: the process ends soon
/// after.
bool startWinsock()
{
    static const bool started = [] {
        WSADATA data;
        return ::WSAStartup(MAKEWORD(2, 2), &data) == 0;
    }();
    return started;
}

} // namespace

Handle open(const QHostAddress &address, int *error)
{
    const int family = address.protocol() == QAbstractSocket::IPv6Protocol ? AF_INET6 : AF_INET;
    if (!startWinsock()) {
        *error = WSANOTINITIALISED;
        return noHandle;
    }
    const SOCKET handle = ::WSASocketW(family, SOCK_STREAM, IPPROTO_TCP, nullptr, 0,
                                       WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
    if (handle == INVALID_SOCKET) {
        *error = ::WSAGetLastError();
        return noHandle;
    }
    u_long nonBlocking = 1;
    ::ioctlsocket(handle, static_cast<long>(FIONBIO), &nonBlocking);
    const BOOL on = TRUE;
    ::setsockopt(handle, IPPROTO_TCP, TCP_NODELAY, reinterpret_cast<const char *>(&on), sizeof on);
    return static_cast<Handle>(handle);
}

void close(Handle handle)
{
    ::closesocket(socketOf(handle));
}

Progress connect(Handle handle, const QHostAddress &address, quint16 port, int *error)
{
    sockaddr_storage storage;
    const int length = toNative(address, port, &storage);
    if (::connect(socketOf(handle), reinterpret_cast<const sockaddr *>(&storage), length) == 0)
        return Progress::Done;
    *error = ::WSAGetLastError();
    if (*error != WSAEWOULDBLOCK && *error != WSAEINPROGRESS)
        return Progress::Failed;
    *error = 0;
    return Progress::Pending;
}

Progress connectProgress(Handle handle, int *error)
{
    // select(), since WSAPoll() does not report a connect that did not work before Windows 10 2004
    fd_set writable;
    fd_set broken;
    FD_ZERO(&writable);
    FD_ZERO(&broken);
    FD_SET(socketOf(handle), &writable);
    FD_SET(socketOf(handle), &broken);
    timeval atOnce = {0, 0};
    if (::select(0, nullptr, &writable, &broken, &atOnce) <= 0)
        return Progress::Pending;
    int pending = 0;
    int length = sizeof pending;
    ::getsockopt(socketOf(handle), SOL_SOCKET, SO_ERROR, reinterpret_cast<char *>(&pending),
                 &length);
    if (pending == 0 && FD_ISSET(socketOf(handle), &writable))
        return Progress::Done;
    *error = pending != 0 ? pending : WSAECONNREFUSED;
    return Progress::Failed;
}

Transfer receive(Handle handle, char *into, qint64 room)
{
    const int result = ::recv(socketOf(handle), into, static_cast<int>(room), 0);
    if (result == 0)
        return {Transfer::Kind::Closed, 0, 0};
    return outcome(result);
}

Transfer send(Handle handle, const char *bytes, qint64 count)
{
    return outcome(::send(socketOf(handle), bytes, static_cast<int>(count), 0));
}

QHostAddress localAddress(Handle handle)
{
    sockaddr_storage storage = {};
    int length = sizeof storage;
    auto *native = reinterpret_cast<sockaddr *>(&storage);
    if (::getsockname(socketOf(handle), native, &length) != 0)
        return {};
    return QHostAddress(native);
}

bool canLimitSegments()
{
    return false; // TCP_MAXSEG can be read there, not set
}

void limitSegments(Handle, int)
{
}

} // namespace ecs::sockets
