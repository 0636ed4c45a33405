// SPDX-License-Identifier: MIT
#include "diagnostics/verdict/judgement.h"

#include <QtGlobal>

namespace ecs {

namespace {

struct NoteWords
{
    Note note;
    const char *text;
};
constexpr NoteWords noteWords[] = {
    {Note::GuessedTargetReachable,
     QT_TRANSLATE_NOOP("Causes",
                       "The public ECS host is reachable; this computer's own host was not read.")},
    {Note::GuessedTarget,
     QT_TRANSLATE_NOOP(
         "Causes", "This computer's own ECS host was not read; {host} was tested in its place.")},
    {Note::AdministratorMayAsk,
     QT_TRANSLATE_NOOP("Causes",
                       "Run the test as administrator to read this computer's own host.")},
    {Note::RouteNotCertain,
     QT_TRANSLATE_NOOP(
         "Causes", "The settings of this computer name more than one way for Defender's service; "
                   "the likeliest one was tested. A run as the system account would settle it.")},
    {Note::RouteOfService,
     QT_TRANSLATE_NOOP("Causes", "This is the route that Defender's service is expected to use.")},
    {Note::ChosenRoute,
     QT_TRANSLATE_NOOP("Causes", "The route was chosen for this run; Defender's service is "
                                 "expected to use another one, which was not tested.")},
    {Note::OwnRecentSuccess,
     QT_TRANSLATE_NOOP("Causes", "Defender itself received a configuration from ECS at {date}. "
                                 "What is said here is as seen by this program: firewalls can "
                                 "treat MpDefenderCoreService.exe differently.")},
    {Note::AsSeenByThisProgram,
     QT_TRANSLATE_NOOP("Causes", "This is as seen by this program: firewalls can treat "
                                 "MpDefenderCoreService.exe differently.")},
    {Note::OtherAntivirus,
     QT_TRANSLATE_NOOP("Causes", "Another antivirus product is in charge on this computer, so a "
                                 "stopped Defender service is to be expected.")},
    {Note::PassiveMode,
     QT_TRANSLATE_NOOP("Causes", "Defender runs in passive mode on this computer.")},
    {Note::SeveralTargets,
     QT_TRANSLATE_NOOP("Causes",
                       "Defender uses more than one ECS host here; this is about {host}.")},
    {Note::FilteredByName,
     QT_TRANSLATE_NOOP("Causes", "Another name on the same address gets through, so what stops "
                                 "this one goes by the server's name.")},
    {Note::DoerOpen,
     QT_TRANSLATE_NOOP("Causes",
                       "No packets show whether this is done by the service, by something "
                       "on the way, or by protection on this computer; a run with packet "
                       "capture can settle it.")},
    {Note::LargePacketsOrFilter,
     QT_TRANSLATE_NOOP("Causes", "Which of the two it is cannot be told from this run.")},
    {Note::DatesOrClock,
     QT_TRANSLATE_NOOP("Causes", "A wrong clock on this computer and a certificate out of date "
                                 "look alike here; no server's time settles it.")},
    {Note::SystemResolverDiffers,
     QT_TRANSLATE_NOOP("Causes", "A name server that was asked directly gave an address, and this "
                                 "computer's own resolver did not.")},
    {Note::RunCancelled,
     QT_TRANSLATE_NOOP("Causes", "The run was stopped before it was complete.")},
    {Note::RunTimedOut,
     QT_TRANSLATE_NOOP("Causes", "The time for the run was over before it was complete.")},
    {Note::NothingMeasured, QT_TRANSLATE_NOOP("Causes", "No request to ECS was measured.")},
};

} // namespace

QString noteText(const NoteUse &use, const CauseValues &values, TextLanguage language)
{
    CauseValues all = values;
    all.insert(use.values);
    for (const NoteWords &row : noteWords)
        if (row.note == use.note)
            return fillSentences(causeWord(row.text, language), all);
    return {};
}

CauseText judgementText(const Judgement &judgement, TextLanguage language)
{
    CauseText text = filledCauseText(judgement.cause, language, judgement.values);
    for (const NoteUse &use : judgement.notes) {
        const QString remark = noteText(use, judgement.values, language);
        if (remark.isEmpty())
            continue;
        if (!text.explanation.isEmpty())
            text.explanation += u' ';
        text.explanation += remark;
    }
    return text;
}

} // namespace ecs
