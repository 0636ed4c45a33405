// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/net/network.h"

namespace ecs {

/// What Network::query() does. Asks every question at once and returns when all are settled or \a
/// bounds are over, one reply for each question in the same order. A server that stays silent is
/// given 8 s, a connection over TCP 5 s.
///
/// The first datagram carries EDNS0 (1232 bytes). After 2 s, or at once when the server does not
/// know EDNS, it is repeated without, from a new port and with a new id; a reply to either is
/// taken. Replies that do not match in server, port, id and question, or that cannot be read, are
/// passed over and waiting goes on.
///
/// `rttMs` runs from the datagram that was answered (not from a lost one before it) to the answer,
/// over TCP with the connection included. `answers` holds only records that belong to the name
/// asked, itself or through its CNAMEs. With another type than A and AAAA, "address" means a record
/// of that type. dns_refused is the rcode alone: a port or network that cannot be reached is
/// dns_timeout at once, with the system's words in `error`; rcodes without a word of their own are
/// dns_servfail; a \a host that is no name at all is dns_nxdomain and never sent.
///
/// Blocks; use in a thread with a Qt event dispatcher (it runs a Waiter).
QList<DnsReply> queryNameServers(const QList<DnsQuestion> &questions, const Bounds &bounds);

} // namespace ecs
