// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/failure.h"

#include <QtGlobal>

#include <array>
#include <span>

/// The words of the causes as they stand in the source (English), apart from the table so that both
/// stay readable. Read through cause_table.h only.
///
/// How they are written: the headline says what is so, without placeholders; the explanation's
/// sentences and the actions may carry {host} {port} {proxy} {address} {issuer} {status} {date},
/// and a sentence that cannot be filled is left out, so the first sentence or action that matters
/// does not depend on one alone.
namespace ecs::texts {

inline constexpr std::size_t maxActions = 5;

struct CauseWords
{
    Failure token;
    const char *headline;
    const char *explanation;
    std::array<const char *, maxActions> actions; ///< unused places are null
};

std::span<const CauseWords> machineTexts();
std::span<const CauseWords> pathTexts();
std::span<const CauseWords> warningTexts();

/// Actions that stand under several causes: one wording each.
namespace phrases {
inline constexpr const char *apexTrap = QT_TRANSLATE_NOOP(
    "Causes", "Write {host} itself into the rule: in most firewalls *.{host} does not cover it.");
inline constexpr const char *noPathRules = QT_TRANSLATE_NOOP(
    "Causes", "Write the rule for the host, not for a path: a rule with a path would need TLS "
              "inspection, which Defender's traffic must not have.");
inline constexpr const char *noInspection = QT_TRANSLATE_NOOP(
    "Causes", "Exempt {host} from TLS inspection (also called SSL decryption or HTTPS scanning).");
inline constexpr const char *runAgain = QT_TRANSLATE_NOOP("Causes", "Run this test again.");
inline constexpr const char *flushAndRunAgain =
    QT_TRANSLATE_NOOP("Causes", "Run ipconfig /flushdns, then run this test again.");
inline constexpr const char *machineProxy = QT_TRANSLATE_NOOP(
    "Causes", "If this network needs a proxy, set it for the computer (netsh winhttp set proxy), "
              "not only for the user: Defender's service does not read the user's settings.");
inline constexpr const char *localProgram =
    QT_TRANSLATE_NOOP("Causes", "On this computer, let MpDefenderCoreService.exe through the local "
                                "firewall and other security software.");
inline constexpr const char *microsoftCase = QT_TRANSLATE_NOOP(
    "Causes", "If it does not change, open a case with Microsoft and attach the saved files.");
inline constexpr const char *whichSetting = QT_TRANSLATE_NOOP(
    "Causes", "Look up in the report which setting names this proxy, and correct it there.");
inline constexpr const char *proxyLog = QT_TRANSLATE_NOOP(
    "Causes",
    "Ask the proxy team for their log entry of this request: the time stands in the report.");
inline constexpr const char *nextDoor = QT_TRANSLATE_NOOP(
    "Causes",
    "Run this test on another network for comparison, for example through a mobile phone.");
} // namespace phrases

} // namespace ecs::texts
