// SPDX-License-Identifier: MIT
#pragma once

#include "ui/page_id.h"

#include <optional>

namespace ecs {

/// How far the run is, as the window needs to know it.
enum class RunPhase { NotStarted, Running, Waiting, Finished };

/// Which page is shown, and how far one may go. Knows no widgets and no runner: events in, page
/// out. Moving between pages never starts, repeats or stops anything.
class Navigation
{
public:
    PageId page() const { return m_page; }
    /// The furthest page that may be shown.
    PageId reached() const { return m_reached; }
    /// Where the run is now.
    PageId live() const { return m_live; }
    /// True while the shown page moves along with the run; going back ends it, reaching the live
    /// page again resumes it.
    bool following() const { return m_following; }

    void runStarted();
    void stepStarted(StepId step);
    /// All steps are done: the capture is being closed and the result worked out.
    void judging();
    void repeatStarted(StepId step);
    void saveOpened();

    bool canGoBack() const { return m_page > PageId::Begin; }
    bool canGoForward() const { return m_page < m_reached; }
    bool canGoTo(PageId page) const { return page <= m_reached; }
    void back();
    void forward();
    void goTo(PageId page);

private:
    void moveLive(PageId page);

    PageId m_page = PageId::Begin;
    PageId m_reached = PageId::Begin;
    PageId m_live = PageId::Begin;
    bool m_following = true;
};

enum class PrimaryAct {
    None,       ///< the page's own controls are the act
    Next,       ///< only turns the page
    Proceed,    ///< begins the step that the run waits for
    ShowResult, ///< ends the measuring: stops the capture and judges
    OpenSave,
    SaveNow,
    Close,
};

enum class LeaveAct { Cancel, Stop, Close };

/// What the bottom bar offers.
struct BarState
{
    bool canGoBack = false;
    PrimaryAct primary = PrimaryAct::None;
    bool primaryEnabled = false;
    std::optional<StepId> nextStep; ///< for Proceed
    LeaveAct leave = LeaveAct::Cancel;
    bool runAgain = false;
    bool saveCopy = false;

    bool operator==(const BarState &) const = default;
};

/// The inputs beside the page itself.
struct BarFacts
{
    RunPhase phase = RunPhase::NotStarted;
    std::optional<StepId> waitingFor; ///< none while waiting: nothing is left to measure
    bool saving = false;
    bool saved = false;
    bool stopRequested = false;
};

BarState barStateFor(const Navigation &navigation, const BarFacts &facts);

} // namespace ecs
