// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/fault_server.h"

#include <QDataStream>
#include <QTcpSocket>

/// What a RemoteFaultServer and a fault_host say to each other over one connection: first the
/// scripts, answered by the port; then any number of questions. The end of the connection is the
/// server's end.
namespace ecs::test {

/// The two sides may be built with different versions of Qt.
constexpr QDataStream::Version wireVersion = QDataStream::Qt_6_0;

enum class FaultQuestion : quint8 {
    Received,  ///< answered by the list
    WaitForEnd ///< with the number of connections and milliseconds; answered by true or false
};

QDataStream &operator<<(QDataStream &out, const Action &action);
QDataStream &operator>>(QDataStream &in, Action &action);
QDataStream &operator<<(QDataStream &out, const Received &received);
QDataStream &operator>>(QDataStream &in, Received &received);

/// Reads one whole value, however it comes; false when the connection or \a limitMs is over first.
template <typename Value>
bool readWhole(QTcpSocket &socket, Value &value, int limitMs)
{
    QDataStream in(&socket);
    in.setVersion(wireVersion);
    for (;;) {
        in.startTransaction();
        in >> value;
        if (in.commitTransaction())
            return true;
        if (!socket.waitForReadyRead(limitMs))
            return false;
    }
}

template <typename... Values>
bool writeWhole(QTcpSocket &socket, const Values &...values)
{
    QDataStream out(&socket);
    out.setVersion(wireVersion);
    (out << ... << values);
    while (socket.bytesToWrite() > 0)
        if (!socket.waitForBytesWritten())
            return false;
    return true;
}

} // namespace ecs::test
