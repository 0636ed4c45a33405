// SPDX-License-Identifier: MIT
#include "diagnostics/host/adapters_windows.h"

#include "diagnostics/model/plain_text.h"

#include <algorithm>
#include <vector>
// each of these builds on the ones before it
// clang-format off
#include <winsock2.h>
#include <ws2tcpip.h>
#include <iphlpapi.h>
// clang-format on

namespace ecs::windows {

namespace {

constexpr int mostAdapters = 64;
constexpr qsizetype mostAddresses = 64;
constexpr qsizetype mostServers = 16;
constexpr ULONG largestTable = 4U * 1024 * 1024;

std::vector<BYTE> adapterTable()
{
    constexpr ULONG flags = GAA_FLAG_SKIP_ANYCAST | GAA_FLAG_SKIP_MULTICAST;
    ULONG size = 32U * 1024;
    // The table may grow between two calls.
    for (int attempt = 0; attempt < 4 && size <= largestTable; ++attempt) {
        std::vector<BYTE> buffer(size);
        const ULONG status =
            ::GetAdaptersAddresses(AF_UNSPEC, flags, nullptr,
                                   reinterpret_cast<IP_ADAPTER_ADDRESSES *>(buffer.data()), &size);
        if (status == ERROR_SUCCESS)
            return buffer;
        if (status != ERROR_BUFFER_OVERFLOW)
            break;
    }
    return {};
}

template <typename Item>
QList<QHostAddress> addressesOf(const Item *item, qsizetype most)
{
    QList<QHostAddress> out;
    for (; item && out.size() < most; item = item->Next) {
        const QHostAddress address(item->Address.lpSockaddr);
        if (!address.isNull())
            out.append(address);
    }
    return out;
}

// Windows' own last resort for machines without any name server; never a configured one.
bool isSiteLocalDefault(const QHostAddress &address)
{
    return address.isInSubnet(QHostAddress(QStringLiteral("fec0:0:0:ffff::")), 64);
}

} // namespace

QList<Adapter> adapters()
{
    QList<Adapter> out;
    const std::vector<BYTE> table = adapterTable();
    if (table.empty())
        return out;
    const auto *entry = reinterpret_cast<const IP_ADAPTER_ADDRESSES *>(table.data());
    for (; entry && out.size() < mostAdapters; entry = entry->Next) {
        if (entry->IfType == IF_TYPE_SOFTWARE_LOOPBACK)
            continue;
        Adapter adapter;
        adapter.name = plainLine(QStringView(entry->FriendlyName), 64);
        adapter.up = entry->OperStatus == IfOperStatusUp;
        adapter.metric =
            (entry->Flags & IP_ADAPTER_IPV4_ENABLED) != 0 ? entry->Ipv4Metric : entry->Ipv6Metric;
        adapter.addresses = addressesOf(entry->FirstUnicastAddress, mostAddresses);
        adapter.nameServers = addressesOf(entry->FirstDnsServerAddress, mostServers);
        adapter.nameServers.removeIf(isSiteLocalDefault);
        out.append(adapter);
    }
    std::stable_sort(out.begin(), out.end(), [](const Adapter &one, const Adapter &other) {
        return one.metric < other.metric;
    });
    return out;
}

std::optional<bool> hasDefaultRoute(quint16 family)
{
    MIB_IPFORWARD_TABLE2 *table = nullptr;
    const ULONG status = ::GetIpForwardTable2(family, &table);
    if (status == ERROR_NOT_FOUND)
        return false; // no such family on this machine
    if (status != NO_ERROR)
        return std::nullopt;
    bool found = false;
    for (ULONG i = 0; i < table->NumEntries && !found; ++i) {
        const MIB_IPFORWARD_ROW2 &row = table->Table[i];
        if (row.DestinationPrefix.PrefixLength != 0 || row.Loopback)
            continue;
        MIB_IF_ROW2 interfaceRow{};
        interfaceRow.InterfaceLuid = row.InterfaceLuid;
        interfaceRow.InterfaceIndex = row.InterfaceIndex;
        found =
            ::GetIfEntry2(&interfaceRow) != NO_ERROR || interfaceRow.OperStatus == IfOperStatusUp;
    }
    ::FreeMibTable(table);
    return found;
}

} // namespace ecs::windows
