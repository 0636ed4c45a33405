// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>

/// The few calls of the system's sockets that the connector needs. Used instead of QTcpSocket
/// because that one folds a reset and an orderly close into one error, and the difference is what
/// the tool is asked for. All handles are non-blocking and not inherited by other processes; a
/// closed peer raises no signal.
namespace ecs::sockets {

using Handle = qintptr;
inline constexpr Handle noHandle = -1;

/// A TCP socket for the family of \a address, or noHandle with the system's number in \a error.
Handle open(const QHostAddress &address, int *error);
void close(Handle handle);

enum class Progress { Done, Pending, Failed };
/// Begins to connect; Failed leaves the system's number in \a error.
Progress connect(Handle handle, const QHostAddress &address, quint16 port, int *error);
/// Looks, without waiting, whether a pending connect has ended.
Progress connectProgress(Handle handle, int *error);

struct Transfer
{
    enum class Kind { Bytes, WouldBlock, Closed, Failed };
    Kind kind = Kind::WouldBlock;
    qint64 bytes = 0;
    int error = 0;
};
Transfer receive(Handle handle, char *into, qint64 room);
Transfer send(Handle handle, const char *bytes, qint64 count);

QHostAddress localAddress(Handle handle);

/// Whether limitSegments() does anything on this system.
bool canLimitSegments();
/// Before connect(): announce and use segments of at most \a bytes.
void limitSegments(Handle handle, int bytes);

} // namespace ecs::sockets
