// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QLocalServer;

namespace ecs {

/// One wizard per user and rights: a second start brings the first window to the front. An elevated
/// wizard is another one, since it replaces the first. Only the same user can reach the socket;
/// what it says is not read.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(bool elevated, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True when no other instance answers within 300 ms; then this one answers from now on. False:
    /// the other one was asked to come to the front.
    bool claim();

Q_SIGNALS:
    void raiseRequested();

private:
    QString m_name;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace ecs
