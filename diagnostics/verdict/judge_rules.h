// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/verdict/case_view.h"
#include "diagnostics/verdict/judge.h"
#include "diagnostics/verdict/judgement.h"

#include <optional>
#include <span>

/// Internal to verdict/: the rules of judgement, one function each, in tables whose order is the
/// order of judgement. Tests switch each of them off by its name and look for the row that turns
/// wrong.
namespace ecs {

/// What one rule found: the cause and the values that prove it.
struct Finding
{
    Failure cause = Failure::CannotTell;
    Confidence confidence = Confidence::Certain;
    QList<Evidence> evidence;
    QList<Failure> also;
    CauseValues values;
    QList<NoteUse> notes;
};

using MaybeFinding = std::optional<Finding>;

/// (a) This machine alone; they stand before everything that the network shows.
struct MachineRule
{
    const char *name;
    MaybeFinding (*apply)(const CaseView &);
};

/// (b)–(i) Asked for each target without a genuine answer; the first that fits counts.
struct PathRule
{
    const char *name;
    MaybeFinding (*apply)(const CaseView &, const TargetView &);
    /// The reason below it, found by the rules further down, is named in `also`.
    bool namesUnderlying = false;
};

/// Adds findings to `also`; never changes the cause.
struct WarningRule
{
    const char *name;
    void (*apply)(const CaseView &, Judgement &);
};

/// Lowers the confidence or adds a remark; never changes the cause. Only the packets' witness,
/// which stands first, raises it.
struct LimitRule
{
    const char *name;
    void (*apply)(const CaseView &, Judgement &);
};

std::span<const MachineRule> machineRules();
std::span<const PathRule> pathRules();
std::span<const WarningRule> warningRules();
std::span<const LimitRule> limitRules();

/// The names of all rules, and of those that stand alone in judge.cpp ("healthy",
/// "mpcmdrun_failed").
QStringList ruleNames();

/// judge() without the rules named.
Verdict judge(const RunRecord &record, const QStringList &disabledRules);

// The path rules, by layer; pathRules() gives their order.
MaybeFinding ruleNoNetwork(const CaseView &view, const TargetView &target);
MaybeFinding ruleCaptivePortal(const CaseView &view, const TargetView &target);
MaybeFinding ruleProxyMismatch(const CaseView &view, const TargetView &target);
MaybeFinding ruleProxyScript(const CaseView &view, const TargetView &target);
MaybeFinding ruleProxyLeg(const CaseView &view, const TargetView &target);
MaybeFinding ruleHostsFile(const CaseView &view, const TargetView &target);
MaybeFinding ruleDns(const CaseView &view, const TargetView &target);
MaybeFinding ruleSinkhole(const CaseView &view, const TargetView &target);
MaybeFinding ruleIpv6Only(const CaseView &view, const TargetView &target);
MaybeFinding ruleTcp(const CaseView &view, const TargetView &target);
MaybeFinding ruleClock(const CaseView &view, const TargetView &target);
MaybeFinding ruleBlockPage(const CaseView &view, const TargetView &target);
MaybeFinding ruleTlsIntercepted(const CaseView &view, const TargetView &target);
MaybeFinding ruleTlsRootMissing(const CaseView &view, const TargetView &target);
MaybeFinding ruleTlsDates(const CaseView &view, const TargetView &target);
MaybeFinding ruleTlsName(const CaseView &view, const TargetView &target);
MaybeFinding ruleTlsUntrustedRoot(const CaseView &view, const TargetView &target);
MaybeFinding ruleTlsHandshake(const CaseView &view, const TargetView &target);
MaybeFinding ruleHttpTransport(const CaseView &view, const TargetView &target);
MaybeFinding ruleHttpStatus(const CaseView &view, const TargetView &target);
MaybeFinding ruleHttpContent(const CaseView &view, const TargetView &target);
MaybeFinding ruleMeasuredFailure(const CaseView &view, const TargetView &target);

/// "12 ms", or empty.
QString milliseconds(std::optional<double> ms);
/// " in 12 ms", or empty.
QString inMilliseconds(std::optional<double> ms);
/// The token of a failure as text for evidence.
QString word(Failure failure);
/// The Failure belongs to the group whose exit code is \a exitCode.
bool isOfGroup(std::optional<Failure> failure, int exitCode);
/// Contact with the target was tried, so that a missing answer says something.
bool wasTried(const CaseView &view, const TargetView &target);
/// The certificate chain that was seen for the target, or nullptr.
const TlsFacts *chainOf(const TargetView &target);
/// The chain is the one that ECS uses: who answers there is ECS.
bool chainApproved(const TargetView &target);
/// "host", "port", "proxy", "address", "status", "issuer" as far as the record gives them.
CauseValues valuesOf(const CaseView &view, const TargetView &target);

} // namespace ecs
