// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/run_record.h"
#include "diagnostics/model/wire_facts.h"

#include <QList>
#include <QString>

/// Which of the packets' findings say the same as a cause. They are a second witness: they never
/// name a cause on their own.
namespace ecs {

struct WireWitness
{
    WireFinding finding;
    qsizetype flow = -1; ///< index into WireFacts::flows; -1: it belongs to none
    bool settles = true; ///< speaks against other causes as well, not only for this one
};

/// Whether a finding with \a token says the same as \a cause: that this happened, or at least that
/// somebody other than the service answered.
bool saysTheSame(const QString &token, Failure cause);

/// Whether \a token tells of something that did not come. A capture that is not complete proves no
/// such thing, and its reader gives none; this is for those who read records of others.
bool tellsOfAbsence(const QString &token);

/// What a cause is about. Findings about something else do not count.
struct WireSubject
{
    QString host;      ///< the target's name; empty: any
    QString proxyHost; ///< the proxy's name; empty: the way is direct
};

struct CaseView;
struct TargetView;
WireSubject wireSubject(const CaseView &view, const TargetView &target);
/// What the cause of \a record is about: the first target without a genuine answer.
WireSubject wireSubject(const RunRecord &record);

/// The witnesses in \a facts for \a cause, one for each token, the strongest first.
QList<WireWitness> wireWitnesses(const WireFacts &facts, Failure cause, const WireSubject &subject);

/// The connection that shows most of \a cause: one that a witness is about, else the one on the way
/// to the subject that got furthest. -1: there is none.
qsizetype tellingFlow(const WireFacts &facts, Failure cause, const WireSubject &subject);

} // namespace ecs
