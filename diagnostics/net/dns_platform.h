// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHostAddress>

#include <vector>

/// What name resolution needs of the system beyond Qt.
namespace ecs::dns_platform {

/// What getaddrinfo gave. Plain data, made by a thread that nobody may be waiting for any more.
struct ResolverAnswer
{
    static constexpr std::size_t maxAddresses = 64;

    int code = 0;                        ///< 0, or an EAI_… / WSA… number for error_codes.h
    int systemError = 0;                 ///< errno behind EAI_SYSTEM
    std::vector<QHostAddress> addresses; ///< in the system's order, duplicates removed

    /// Passes over duplicates, and everything once maxAddresses are there.
    void add(const QHostAddress &address);
};

/// Asks the system's resolver and blocks for as long as that likes to. Thread-safe; needs no event
/// loop.
ResolverAnswer askSystemResolver(const QByteArray &host);

/// Lets a connected UDP socket learn of every ICMP error, where the system keeps back some of them.
void reportUnreachable(qintptr socket);

/// The error that waits at a socket, which it loses thereby; 0 if there is none.
int takeSocketError(qintptr socket);

/// The number of the last failed socket call of this thread; to be asked right after it.
int lastCallError();

} // namespace ecs::dns_platform
