// SPDX-License-Identifier: MIT
#include "tests/support/script.h"

namespace ecs::test {

namespace {

constexpr qsizetype recordHead = 5;

/// The number of \a width bytes at \a at; 0 beyond the end.
qsizetype number(const QByteArray &bytes, qsizetype at, int width)
{
    qsizetype value = 0;
    for (qsizetype i = at; i < at + width; ++i)
        value = value * 256 + (i < bytes.size() ? static_cast<unsigned char>(bytes.at(i)) : 0);
    return value;
}

} // namespace

Action say(const QByteArray &bytes)
{
    return {Action::Kind::Say, bytes};
}

Action drip(const QByteArray &bytes, int everyMs)
{
    return {Action::Kind::Drip, bytes, everyMs};
}

Action flood(const QByteArray &bytes)
{
    return {Action::Kind::Flood, bytes};
}

Action awaitText(const QByteArray &text)
{
    return {Action::Kind::AwaitText, text};
}

Action awaitHead()
{
    return awaitText("\r\n\r\n");
}

Action awaitHello()
{
    return {Action::Kind::AwaitHello, {}};
}

Action startTls(Leaf leaf)
{
    return {Action::Kind::StartTls, {}, 0, 0, leaf};
}

Action tunnelTo(int port, int most)
{
    return {Action::Kind::Tunnel, {}, port, most};
}

Action hold()
{
    return {Action::Kind::Hold, {}};
}

Action hangUp()
{
    return {Action::Kind::HangUp, {}};
}

Action cutOff()
{
    return {Action::Kind::CutOff, {}};
}

Action reset()
{
    return {Action::Kind::Reset, {}};
}

QByteArray okAnswer(const QByteArray &body, const QByteArray &extraHeaders)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n" + extraHeaders + "\r\n" + body;
}

bool isWholeHello(const QByteArray &bytes)
{
    return bytes.size() > recordHead && bytes.size() >= recordHead + number(bytes, 3, 2);
}

QByteArray serverNameOf(const QByteArray &clientHello)
{
    constexpr qsizetype versionAndRandom = 2 + 32;
    qsizetype at = recordHead + 4 + versionAndRandom;
    at += 1 + number(clientHello, at, 1); // session id
    at += 2 + number(clientHello, at, 2); // cipher suites
    at += 1 + number(clientHello, at, 1); // compression methods
    const qsizetype end = at + 2 + number(clientHello, at, 2);
    at += 2;
    while (at + 4 <= end && end <= clientHello.size()) {
        const qsizetype type = number(clientHello, at, 2);
        const qsizetype length = number(clientHello, at + 2, 2);
        if (type == 0) // server_name: list length, type host_name, name length, name
            return clientHello.mid(at + 9, number(clientHello, at + 7, 2));
        at += 4 + length;
    }
    return {};
}

} // namespace ecs::test
