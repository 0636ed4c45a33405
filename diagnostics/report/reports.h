// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/run_record.h"
#include "diagnostics/verdict/cause_table.h"

#include <QByteArray>
#include <QString>

namespace ecs {

/// The text report, UTF-8, LF: the verdict first, then in the order of the original script:
/// platform version, ECS base and full URL, DNS, port 443, proxy, web request; the log last.
QByteArray textReport(const RunRecord &record);

/// One self-contained HTML file: no script, no outside reference, a Content-Security-Policy that
/// forbids both, light and dark, everything from outside escaped.
QByteArray htmlReport(const RunRecord &record);

/// 8–12 lines for a ticket, to be taken from a redacted record.
QString ticketSummary(const RunRecord &record, TextLanguage language);

/// Request to a firewall or proxy team: host, port, route, addresses tried, times, "do not
/// inspect", the apex name trap.
QString firewallRequest(const RunRecord &record, TextLanguage language);

} // namespace ecs
