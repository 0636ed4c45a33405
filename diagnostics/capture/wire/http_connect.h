// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace ecs {

struct ConnectRequest
{
    QString target;               ///< "host:port", made plain
    bool credentialsSent = false; ///< a Proxy-Authorization header was there; its value is not kept
    qsizetype size = 0;           ///< of the head
};

struct ConnectAnswer
{
    int status = 0;
    QString reason;
    QStringList authentication; ///< schemes that the proxy asks for: "Negotiate", "Basic", …
    qsizetype size = 0;         ///< of the head
};

/// How far a head has come.
enum class HeadState { Incomplete, Complete, NotHttp };

/// \a bytes start where the direction's stream starts.
HeadState readConnectRequest(const QByteArray &bytes, ConnectRequest &request);
HeadState readConnectAnswer(const QByteArray &bytes, ConnectAnswer &answer);

/// The head with the values of all but harmless headers overwritten, of the same length.
QByteArray maskHead(QByteArray head);

} // namespace ecs
