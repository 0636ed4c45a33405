// SPDX-License-Identifier: MIT
#include "diagnostics/net/tcp_stream.h"

#include <algorithm>

namespace ecs {

namespace {
constexpr qint64 readPart = qint64{64} * 1024;
}

TcpStream::TcpStream(const ConnectTarget &target, Waiter &waiter)
    : m_target(target)
    , m_waiter(waiter)
{
    m_handle = sockets::open(target.address, &m_error);
    if (m_handle == sockets::noHandle) {
        m_state = State::Failed;
        return;
    }
    if (target.maximumSegment > 0)
        sockets::limitSegments(m_handle, target.maximumSegment);
    switch (sockets::connect(m_handle, target.address, target.port, &m_error)) {
    case sockets::Progress::Done:
        m_state = State::Connected;
        break;
    case sockets::Progress::Failed:
        m_state = State::Failed;
        return;
    case sockets::Progress::Pending:
        break;
    }
    watch();
}

TcpStream::~TcpStream()
{
    // the notifiers must go before the descriptor can be used again by another socket
    m_readable.reset();
    m_writable.reset();
    if (m_handle != sockets::noHandle)
        sockets::close(m_handle);
}

void TcpStream::watch()
{
    m_readable = std::make_unique<QSocketNotifier>(m_handle, QSocketNotifier::Read);
    m_writable = std::make_unique<QSocketNotifier>(m_handle, QSocketNotifier::Write);
    // Both fire once and are armed again by who waits for more: a level-triggered notifier that
    // nobody reads from would spin.
    QObject::connect(m_readable.get(), &QSocketNotifier::activated, &m_waiter, [this] {
        m_readable->setEnabled(false);
        m_waiter.wake();
    });
    QObject::connect(m_writable.get(), &QSocketNotifier::activated, &m_waiter, [this] {
        m_writable->setEnabled(false);
        m_waiter.wake();
    });
}

TcpStream::State TcpStream::state()
{
    if (m_state != State::Connecting)
        return m_state;
    switch (sockets::connectProgress(m_handle, &m_error)) {
    case sockets::Progress::Done:
        m_state = State::Connected;
        break;
    case sockets::Progress::Failed:
        m_state = State::Failed;
        break;
    case sockets::Progress::Pending:
        m_writable->setEnabled(true);
        break;
    }
    return m_state;
}

bool TcpStream::receive(QByteArray *into, qint64 limit)
{
    const qsizetype before = into->size();
    while (limit > 0 && !broken()) {
        const qsizetype at = into->size();
        const qint64 part = std::min(limit, readPart);
        into->resize(at + part);
        const sockets::Transfer transfer = sockets::receive(m_handle, into->data() + at, part);
        into->resize(at + std::max<qint64>(transfer.bytes, 0));
        m_bytesReceived += transfer.bytes;
        limit -= transfer.bytes;
        if (transfer.kind == sockets::Transfer::Kind::Closed)
            m_closedByPeer = true;
        else if (transfer.kind == sockets::Transfer::Kind::Failed)
            m_error = transfer.error;
        if (transfer.kind != sockets::Transfer::Kind::Bytes)
            break;
    }
    if (!broken() && m_readable)
        m_readable->setEnabled(true);
    return into->size() > before;
}

void TcpStream::flush()
{
    while (!m_outgoing.isEmpty() && m_error == 0) {
        const sockets::Transfer transfer =
            sockets::send(m_handle, m_outgoing.constData(), m_outgoing.size());
        if (transfer.kind == sockets::Transfer::Kind::Failed)
            m_error = transfer.error;
        if (transfer.kind != sockets::Transfer::Kind::Bytes)
            break;
        m_bytesSent += transfer.bytes;
        m_outgoing.remove(0, transfer.bytes);
    }
    if (!m_outgoing.isEmpty() && m_error == 0)
        m_writable->setEnabled(true);
}

} // namespace ecs
