// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QLocalServer;

namespace ecs {

/// One wizard per user and rights: a second start brings the first window to the front. An elevated
/// wizard is another one, since it replaces the first. On Linux by a local socket that only the
/// same user can reach, and what comes through it is not read; on Windows by looking for the
/// window.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(bool elevated, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True when there is no other instance (on Linux: none answers within 300 ms). False: the
    /// other one was brought to the front, or asked to come there by its raiseRequested().
    bool claim();

Q_SIGNALS:
    void raiseRequested();

private:
    bool m_elevated;
    QString m_name; ///< of the socket
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace ecs
