// SPDX-License-Identifier: MIT
#include "tests/support/fault_connection.h"

#include "tests/support/socket_options.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslConfiguration>

#include <algorithm>
#include <chrono>

namespace ecs::test {

namespace {

constexpr qsizetype recordedMost = qsizetype{1024} * 1024;
constexpr qint64 queuedMost = 256LL * 1024;

void record(QByteArray &into, const QByteArray &bytes)
{
    into.append(bytes.first(std::min(bytes.size(), recordedMost - into.size())));
}

} // namespace

qsizetype FaultRecorder::add()
{
    const std::scoped_lock lock(m_mutex);
    m_list.emplace_back();
    return static_cast<qsizetype>(m_list.size()) - 1;
}

void FaultRecorder::change(qsizetype connection, const std::function<void(Received &)> &how)
{
    const std::scoped_lock lock(m_mutex);
    how(m_list.at(static_cast<std::size_t>(connection)));
    m_changed.notify_all();
}

/// Deep copies: what Qt shares is not locked by this lock.
QList<Received> FaultRecorder::all() const
{
    const std::scoped_lock lock(m_mutex);
    QList<Received> list;
    for (Received one : m_list) {
        one.plain.detach();
        one.clientHello.detach();
        one.secured.detach();
        list.append(one);
    }
    return list;
}

bool FaultRecorder::waitForEnd(int connections, int limitMs) const
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, std::chrono::milliseconds(limitMs), [&] {
        return static_cast<int>(m_list.size()) >= connections &&
               std::all_of(m_list.cbegin(), m_list.cend(),
                           [](const Received &one) { return one.ended; });
    });
}

FaultConnection::FaultConnection(qintptr descriptor, const Script &script,
                                 std::shared_ptr<FaultRecorder> recorder, QObject *parent)
    : QObject(parent)
    , m_script(script)
    , m_recorder(std::move(recorder))
    , m_number(m_recorder->add())
{
    m_pause.setSingleShot(true);
    // All queued: QSslSocket signals in the middle of its work and does not bear to be closed
    // there.
    const auto go = [this] { play(); };
    connect(&m_socket, &QSslSocket::readyRead, this, go, Qt::QueuedConnection);
    connect(&m_socket, &QSslSocket::bytesWritten, this, go, Qt::QueuedConnection);
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, go, Qt::QueuedConnection);
    connect(&m_socket, &QSslSocket::encrypted, this, go, Qt::QueuedConnection);
    connect(&m_pause, &QTimer::timeout, this, go);
    connect(&m_socket, &QSslSocket::disconnected, this, [this] { end(); });
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_upstream.setProxy(QNetworkProxy::NoProxy);
    m_socket.setSocketDescriptor(descriptor);
    // What was sent must have left before a reset can throw it away.
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    QMetaObject::invokeMethod(this, go, Qt::QueuedConnection);
}

FaultConnection::~FaultConnection()
{
    m_socket.disconnect(this);
    m_upstream.disconnect(this);
    m_socket.abort();
    m_recorder->change(m_number, [](Received &received) { received.ended = true; });
}

void FaultConnection::end()
{
    if (!m_ending)
        drain();
    deleteLater();
}

void FaultConnection::play()
{
    if (m_ending || m_socket.state() == QAbstractSocket::UnconnectedState)
        return;
    while (m_at < m_script.size() && perform(m_script.at(m_at)))
        ++m_at;
    if (m_at == m_script.size())
        perform(hangUp());
}

/// True when the action is over; false to be called again when something has happened.
bool FaultConnection::perform(const Action &action)
{
    switch (action.kind) {
    case Action::Kind::Say:
        m_socket.write(action.bytes);
        return true;
    case Action::Kind::Drip:
        return performDrip(action);
    case Action::Kind::Flood:
        return performFlood(action);
    case Action::Kind::AwaitText:
        return performAwaitText(action);
    case Action::Kind::AwaitHello:
        return performAwaitHello();
    case Action::Kind::StartTls:
        return performStartTls(action);
    case Action::Kind::Tunnel:
        return performTunnel(action);
    case Action::Kind::Hold:
        drain();
        return false;
    case Action::Kind::HangUp:
    case Action::Kind::CutOff:
    case Action::Kind::Reset:
        break;
    }
    drain();
    if (!allSent())
        return false;
    m_ending = true;
    close(action.kind);
    return false;
}

void FaultConnection::close(Action::Kind kind)
{
    if (kind == Action::Kind::HangUp) {
        m_socket.disconnectFromHost();
    } else if (kind == Action::Kind::CutOff) {
        // the connection ends when the other side closes too
        endSending(m_socket.socketDescriptor());
    } else {
        resetOnClose(m_socket.socketDescriptor());
        m_socket.abort();
    }
}

bool FaultConnection::performDrip(const Action &action)
{
    drain();
    if (m_pause.isActive())
        return false;
    if (m_dripped == action.bytes.size()) {
        m_dripped = 0;
        return true;
    }
    m_socket.write(action.bytes.mid(m_dripped++, 1));
    m_socket.flush();
    m_pause.start(action.number);
    return false;
}

bool FaultConnection::performFlood(const Action &action)
{
    drain();
    while (m_socket.state() == QAbstractSocket::ConnectedState &&
           m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() < queuedMost)
        m_socket.write(action.bytes);
    return false;
}

bool FaultConnection::performAwaitText(const Action &action)
{
    drain();
    const qsizetype at = m_unread.indexOf(action.bytes);
    if (at < 0)
        return false;
    m_unread.remove(0, at + action.bytes.size());
    return true;
}

bool FaultConnection::performAwaitHello()
{
    const QByteArray hello = m_socket.peek(queuedMost);
    if (!isWholeHello(hello))
        return false;
    m_recorder->change(m_number, [&](Received &received) { received.clientHello = hello; });
    return true;
}

bool FaultConnection::performStartTls(const Action &action)
{
    if (m_socket.isEncrypted()) {
        m_recorder->change(m_number, [](Received &received) { received.handshakeDone = true; });
        return true;
    }
    if (m_socket.mode() == QSslSocket::UnencryptedMode && performAwaitHello()) {
        m_socket.setSslConfiguration(serverConfiguration(action.leaf));
        m_socket.startServerEncryption();
    }
    return false;
}

bool FaultConnection::performTunnel(const Action &action)
{
    if (m_tunnelling)
        return relay();
    m_tunnelling = true;
    m_socket.setReadBufferSize(queuedMost);
    m_upstream.setReadBufferSize(queuedMost);
    connect(&m_upstream, &QTcpSocket::connected, this, [this] { play(); });
    connect(&m_upstream, &QTcpSocket::readyRead, this, [this] { play(); });
    connect(&m_upstream, &QTcpSocket::bytesWritten, this, [this] { play(); });
    connect(&m_upstream, &QTcpSocket::disconnected, this, [this] {
        play();
        if (m_ending || !m_tunnelling)
            return;
        m_ending = true;
        m_socket.disconnectFromHost(); // sends what is queued first
    });
    connect(&m_upstream, &QTcpSocket::errorOccurred, this,
            [this](QAbstractSocket::SocketError error) {
                if (error == QAbstractSocket::RemoteHostClosedError)
                    return;
                resetOnClose(m_socket.socketDescriptor());
                m_socket.abort();
            });
    m_upstream.connectToHost(QHostAddress(QHostAddress::LocalHost),
                             static_cast<quint16>(action.number));
    return false;
}

/// True when as much was carried back as the script allows.
bool FaultConnection::relay()
{
    const Action &action = m_script.at(m_at);
    if (m_upstream.state() == QAbstractSocket::ConnectedState &&
        m_upstream.bytesToWrite() < queuedMost)
        m_upstream.write(m_socket.readAll());
    if (m_socket.state() == QAbstractSocket::ConnectedState &&
        m_socket.bytesToWrite() < queuedMost) {
        const qint64 most = action.most > 0 ? action.most - m_carriedBack : queuedMost;
        const QByteArray back = m_upstream.read(most);
        m_carriedBack += back.size();
        m_socket.write(back);
    }
    m_tunnelling = action.most == 0 || m_carriedBack < action.most;
    return !m_tunnelling;
}

/// Reads and records what has come. Never before startTls(): TLS must find its first bytes.
void FaultConnection::drain()
{
    if (m_tunnelling || m_socket.bytesAvailable() == 0)
        return;
    const QByteArray bytes = m_socket.readAll();
    m_unread.append(bytes);
    m_unread = m_unread.last(std::min(m_unread.size(), recordedMost));
    const bool secured = m_socket.isEncrypted();
    m_recorder->change(m_number, [&](Received &received) {
        if (secured)
            record(received.secured, bytes);
        else if (received.clientHello.isEmpty()) // else it is that, read for good
            record(received.plain, bytes);
    });
}

bool FaultConnection::allSent() const
{
    return m_socket.bytesToWrite() == 0 && m_socket.encryptedBytesToWrite() == 0;
}

} // namespace ecs::test
