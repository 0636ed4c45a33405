// SPDX-License-Identifier: MIT
#include "app/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>

namespace ecs {

namespace {
constexpr int answerLimitMs = 300;
}

SingleInstance::SingleInstance(bool elevated, QObject *parent)
    : QObject(parent)
    , m_elevated(elevated)
{
    // The home folder tells users apart without naming them in the socket's public name.
    const QByteArray user =
        QCryptographicHash::hash(QDir::homePath().toUtf8(), QCryptographicHash::Sha256);
    m_name = QStringLiteral("ecs-wizard-%1%2")
                 .arg(QString::fromLatin1(user.toHex().left(16)),
                      m_elevated ? QStringLiteral("-admin") : QString());
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::claim()
{
    QLocalSocket other;
    other.connectToServer(m_name);
    if (other.waitForConnected(answerLimitMs)) {
        other.disconnectFromServer();
        return false;
    }
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *client = m_server->nextPendingConnection()) {
            client->abort();
            client->deleteLater();
        }
        Q_EMIT raiseRequested();
    });
    if (!m_server->listen(m_name)) {
        // left over by a process that was killed: nobody answered on it just now
        QLocalServer::removeServer(m_name);
        m_server->listen(m_name);
    }
    return true; // without a socket there is no raising, but the wizard works
}

} // namespace ecs
