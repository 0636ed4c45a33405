// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/run_record.h"
#include "diagnostics/model/wire_facts.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// Internal to verdict/: a record laid out the way the rules ask for it. Pure; holds pointers into
/// the record, which has to outlive it.
namespace ecs {

/// What this machine's resolver and hosts file gave for one name.
struct NameView
{
    bool measured = false;
    QStringList addresses;
    std::optional<Failure> failure;
    std::optional<double> ms;
    QStringList hostsFile;
};

/// One ECS host of the run, with the requests that took Defender's route.
struct TargetView
{
    const Target *target = nullptr;
    QList<const WebExchange *> exchanges;     ///< on Defender's route, as the service, in order
    const WebExchange *shown = nullptr;       ///< a genuine one, else the first that got furthest
    const WebExchange *userGenuine = nullptr; ///< a genuine answer over the user's own, other route
    bool userTried = false;                   ///< the user's own, other route was tried
    bool genuine = false;
    NameView name;

    /// True when a request got beyond \a phase, so that every earlier layer is known to work.
    bool passed(WebPhase phase) const;
};

struct CaseView
{
    explicit CaseView(const RunRecord &source);

    const RunRecord &record;
    const StepResult *platformStep = nullptr;
    const PlatformFacts *platform = nullptr;
    const DnsFacts *dns = nullptr;
    const PortFacts *port = nullptr;
    const ProxyFacts *proxy = nullptr;
    const WebRequestFacts *web = nullptr;
    bool viaProxy = false;
    QString proxyName; ///< host:port of Defender's route, empty when direct
    QList<TargetView> targets;
    QList<const WebExchange *> controls;
    QList<const WebExchange *> portals;
    QList<const WebExchange *> revocations;

    std::optional<WireFacts> wire; ///< what the packets show; empty where no capture was read

    bool allGenuine() const;
    bool anyGenuine() const;
    /// True when anything out there answered in any way: an address, a connection, a request.
    bool anythingAnswered() const;
    /// Direct attempts at \a host's port that were brought to an end.
    QList<const PortAttempt *> attempts(const QString &host) const;
    /// What this machine's name servers, asked directly, said about \a host.
    QList<const DnsAnswer *> serverAnswers(const QString &host) const;
    /// Addresses that this machine's name servers, asked directly, gave for \a host.
    QStringList serverAddresses(const QString &host) const;
    /// The same of a name server that was only asked to compare with: it speaks for nobody here.
    QList<const DnsAnswer *> comparison(const QString &host) const;
};

bool isEmptyOr(const QString &value, QLatin1String expected);
bool connected(const PortAttempt &attempt);
/// The name of the server that was talked to, lower case.
QString urlHost(const QString &url);
/// The value of CN (else O, else all) of a distinguished name.
QString shortName(const QString &distinguishedName);

} // namespace ecs
