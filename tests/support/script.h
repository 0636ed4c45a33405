// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/test_certs.h"

#include <QByteArray>
#include <QList>

/// What a FaultServer does with one connection, step by step. After the last step it hangs up.
namespace ecs::test {

struct Action
{
    enum class Kind {
        Say,
        Drip,
        Flood,
        AwaitText,
        AwaitHello,
        StartTls,
        Tunnel,
        Hold,
        HangUp,
        CutOff,
        Reset,
    };
    Kind kind = Kind::Hold;
    QByteArray bytes;
    int number = 0; ///< milliseconds, or a port
    int most = 0;
    Leaf leaf = Leaf::Good;
};
using Script = QList<Action>;

Action say(const QByteArray &bytes);
/// One byte each \a everyMs.
Action drip(const QByteArray &bytes, int everyMs);
/// Again and again, as fast as the other side reads, without end.
Action flood(const QByteArray &bytes);
/// Until \a text has come.
Action awaitText(const QByteArray &text);
/// Until the head of a request (or CONNECT) has come.
Action awaitHead();
/// Until a whole ClientHello has come; it is left to a startTls() that follows.
Action awaitHello();
/// Goes on inside TLS; waits for the end of the handshake.
Action startTls(Leaf leaf = Leaf::Good);
/// Carries bytes both ways between here and \a port on 127.0.0.1; goes on with the next action once
/// \a most bytes (not more) were carried back, by default never.
Action tunnelTo(int port, int most = 0);
/// Says nothing and keeps the connection until the other side ends it.
Action hold();
/// Closes in order; inside TLS with close_notify.
Action hangUp();
/// Closes the TCP connection without a word of TLS.
Action cutOff();
/// Sends what is queued, then breaks off.
Action reset();

/// A 200 with Content-Length.
QByteArray okAnswer(const QByteArray &body, const QByteArray &extraHeaders = {});
/// The name that a ClientHello asks for; empty if it names none.
QByteArray serverNameOf(const QByteArray &clientHello);
/// True once \a bytes hold a whole ClientHello that came in one record.
bool isWholeHello(const QByteArray &bytes);

} // namespace ecs::test
