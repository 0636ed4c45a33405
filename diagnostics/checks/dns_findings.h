// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/run_record.h"
#include "diagnostics/net/network.h"

/// What the answers of name servers mean together. Pure; for the dns check only.
namespace ecs {

/// What one name server said about one host, IPv4 and IPv6 taken together.
struct ServerOpinion
{
    QString resolver;
    QString host;
    QStringList addresses;
    QString rcode;                  ///< empty: it did not answer
    std::optional<Failure> failure; ///< null with an address
    std::optional<double> rttMs;    ///< of its first answer
};

/// One opinion for each name server and host, the one that answered first in front, silent ones
/// last.
QList<ServerOpinion> opinionsOf(const QList<DnsReply> &replies);

/// The failure that stands for \a host: none if any server gave an address, else the one of the
/// server that answered first, else dns_timeout.
std::optional<Failure> serversFailure(const QList<ServerOpinion> &opinions, const QString &host);

/// The names (CNAME) that the first reply with any of them went through for \a host; at most 16.
QStringList cnameChain(const QList<DnsReply> &replies, const QString &host);

/// A sentence when name servers disagree about whether \a host exists; empty when they agree.
QString disagreement(const QList<ServerOpinion> &opinions, const QString &host);

} // namespace ecs
