// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/run_record.h"
#include "diagnostics/verdict/cause_fill.h"
#include "diagnostics/verdict/cause_table.h"

#include <QList>
#include <QStringList>

/// Internal to verdict/: the judgement before it is put into words.
namespace ecs {

/// A remark that belongs into the explanation beside the cause's own text.
enum class Note {
    GuessedTargetReachable,
    GuessedTarget,
    AdministratorMayAsk,
    RouteNotCertain,
    RouteOfService,
    ChosenRoute,
    OwnRecentSuccess,
    AsSeenByThisProgram,
    OtherAntivirus,
    PassiveMode,
    SeveralTargets,
    FilteredByName,
    DoerOpen,
    LargePacketsOrFilter,
    DatesOrClock,
    SystemResolverDiffers,
    RunCancelled,
    RunTimedOut,
    NothingMeasured,
};

struct NoteUse
{
    Note note = Note::NothingMeasured;
    CauseValues values; ///< of this remark alone; looked up before the judgement's
};

struct Judgement
{
    Failure cause = Failure::CannotTell;
    Confidence confidence = Confidence::Possible;
    QList<Evidence> evidence;
    QList<Failure> also;
    CauseValues values;
    QList<NoteUse> notes;
    qsizetype target =
        -1; ///< index of the run's target that the cause is about; -1: of none in particular
};

/// Applies every rule that is not in \a disabledRules (names of judge_rules.h; tests only). Pure.
Judgement evaluate(const RunRecord &record, const QStringList &disabledRules = {});

/// The cause's text with the judgement's values, followed by its remarks.
CauseText judgementText(const Judgement &judgement, TextLanguage language);

QString noteText(const NoteUse &use, const CauseValues &values, TextLanguage language);
QString causeWord(const char *source, TextLanguage language);
CauseText filledCauseText(Failure token, TextLanguage language, const CauseValues &values);

} // namespace ecs
