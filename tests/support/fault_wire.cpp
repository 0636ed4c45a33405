// SPDX-License-Identifier: MIT
#include "tests/support/fault_wire.h"

namespace ecs::test {

QDataStream &operator<<(QDataStream &out, const Action &action)
{
    return out << action.kind << action.bytes << action.number << action.most << action.leaf;
}

QDataStream &operator>>(QDataStream &in, Action &action)
{
    return in >> action.kind >> action.bytes >> action.number >> action.most >> action.leaf;
}

QDataStream &operator<<(QDataStream &out, const Received &received)
{
    return out << received.plain << received.clientHello << received.secured
               << received.handshakeDone << received.ended;
}

QDataStream &operator>>(QDataStream &in, Received &received)
{
    return in >> received.plain >> received.clientHello >> received.secured >>
           received.handshakeDone >> received.ended;
}

} // namespace ecs::test
