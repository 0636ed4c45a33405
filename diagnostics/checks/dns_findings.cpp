// SPDX-License-Identifier: MIT
#include "diagnostics/checks/dns_findings.h"

#include <algorithm>

namespace ecs {

namespace {

constexpr int typeA = 1;
constexpr qsizetype longestChain = 16;

bool isAddressRecord(const DnsAnswer &answer)
{
    return (answer.type == QLatin1String("A") || answer.type == QLatin1String("AAAA")) &&
           !answer.value.isEmpty();
}

bool sameName(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

void addReply(ServerOpinion &opinion, const DnsReply &reply)
{
    for (const DnsAnswer &answer : reply.answers)
        if (isAddressRecord(answer) && !opinion.addresses.contains(answer.value))
            opinion.addresses.append(answer.value);
    const bool answered = !reply.rcode.isEmpty();
    // the answer about IPv4 decides; another only stands in for it
    if (answered && (opinion.rcode.isEmpty() || reply.question.type == typeA)) {
        opinion.rcode = reply.rcode;
        opinion.failure = reply.failure;
    } else if (!answered && opinion.rcode.isEmpty()) {
        opinion.failure = reply.failure.value_or(Failure::DnsTimeout);
    }
    if (answered && reply.rttMs && (!opinion.rttMs || *reply.rttMs < *opinion.rttMs))
        opinion.rttMs = reply.rttMs;
}

} // namespace

QList<ServerOpinion> opinionsOf(const QList<DnsReply> &replies)
{
    QList<ServerOpinion> opinions;
    for (const DnsReply &reply : replies) {
        const QString resolver = reply.question.server.toString();
        auto found =
            std::find_if(opinions.begin(), opinions.end(), [&](const ServerOpinion &opinion) {
                return opinion.resolver == resolver && sameName(opinion.host, reply.question.host);
            });
        if (found == opinions.end()) {
            opinions.append({resolver, reply.question.host, {}, {}, {}, {}});
            found = opinions.end() - 1;
        }
        addReply(*found, reply);
    }
    for (ServerOpinion &opinion : opinions)
        if (!opinion.addresses.isEmpty())
            opinion.failure.reset();
    std::stable_sort(opinions.begin(), opinions.end(), [](const auto &one, const auto &other) {
        if (one.rttMs && other.rttMs)
            return *one.rttMs < *other.rttMs;
        return one.rttMs.has_value() && !other.rttMs.has_value();
    });
    return opinions;
}

std::optional<Failure> serversFailure(const QList<ServerOpinion> &opinions, const QString &host)
{
    std::optional<Failure> first;
    for (const ServerOpinion &opinion : opinions) {
        if (!sameName(opinion.host, host))
            continue;
        if (!opinion.addresses.isEmpty())
            return std::nullopt;
        if (!first)
            first = opinion.failure.value_or(Failure::DnsNoAddress);
    }
    return first.value_or(Failure::DnsTimeout);
}

QStringList cnameChain(const QList<DnsReply> &replies, const QString &host)
{
    // one server's answer, not a mixture: networks of content servers answer each time anew
    for (const DnsReply &reply : replies) {
        QStringList chain;
        if (!sameName(reply.question.host, host))
            continue;
        for (const DnsAnswer &answer : reply.answers)
            if (answer.type == QLatin1String("CNAME") && !answer.value.isEmpty() &&
                !chain.contains(answer.value) && chain.size() < longestChain)
                chain.append(answer.value);
        if (!chain.isEmpty())
            return chain;
    }
    return {};
}

QString disagreement(const QList<ServerOpinion> &opinions, const QString &host)
{
    const ServerOpinion *yes = nullptr;
    const ServerOpinion *no = nullptr;
    for (const ServerOpinion &opinion : opinions) {
        if (!sameName(opinion.host, host))
            continue;
        if (!opinion.addresses.isEmpty())
            yes = yes ? yes : &opinion;
        else
            no = no ? no : &opinion;
    }
    if (!yes || !no)
        return {};
    return QStringLiteral("%1 gives %2 an address, but %3 %4.")
        .arg(yes->resolver, host, no->resolver,
             no->rcode.isEmpty() ? QStringLiteral("does not answer")
                                 : QStringLiteral("answers %1 without one").arg(no->rcode));
}

} // namespace ecs
