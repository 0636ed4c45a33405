// SPDX-License-Identifier: MIT
#include "diagnostics/net/qt_network.h"

#include "diagnostics/net/connector.h"
#include "diagnostics/net/dns_client.h"
#include "diagnostics/net/system_lookup.h"
#include "diagnostics/net/tls_engine.h"
#include "diagnostics/net/web_exchange.h"

namespace ecs {

namespace {

class QtNetwork final : public Network
{
public:
    std::unique_ptr<PendingLookup> startLookup(const QString &host) override
    {
        return startSystemLookup(host);
    }

    QList<DnsReply> query(const QList<DnsQuestion> &questions, const Bounds &bounds) override
    {
        return queryNameServers(questions, bounds);
    }

    QList<ConnectResult> connectAll(const QList<ConnectTarget> &targets,
                                    std::chrono::milliseconds stagger,
                                    std::chrono::milliseconds limit, const Bounds &bounds) override
    {
        Waiter waiter;
        ConnectRace race(targets, stagger, limit, waiter);
        race.all(bounds);
        return race.results();
    }

    WebResult exchange(const WebRequest &request, const Bounds &bounds) override
    {
        return exchangeWeb(request, bounds);
    }

    bool canLimitSegments() const override { return sockets::canLimitSegments(); }
};

} // namespace

std::unique_ptr<Network> createQtNetwork()
{
    return std::make_unique<QtNetwork>();
}

QString tlsBackendName()
{
    return tlsEngineName();
}

} // namespace ecs
