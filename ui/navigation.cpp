// SPDX-License-Identifier: MIT
#include "ui/navigation.h"

#include <algorithm>

namespace ecs {

void Navigation::runStarted()
{
    m_page = PageId::Begin;
    m_reached = PageId::Begin;
    m_live = PageId::Begin;
    m_following = true;
}

void Navigation::moveLive(PageId page)
{
    m_live = page;
    m_reached = std::max(m_reached, page);
    if (m_following)
        m_page = page;
}

void Navigation::stepStarted(StepId step)
{
    moveLive(pageOf(step));
}

void Navigation::judging()
{
    moveLive(PageId::Result);
}

void Navigation::repeatStarted(StepId step)
{
    m_following = true;
    moveLive(pageOf(step));
}

void Navigation::saveOpened()
{
    m_reached = PageId::Save;
    m_live = PageId::Save;
    m_page = PageId::Save;
    m_following = true;
}

void Navigation::back()
{
    if (canGoBack())
        goTo(static_cast<PageId>(static_cast<int>(m_page) - 1));
}

void Navigation::forward()
{
    if (canGoForward())
        goTo(static_cast<PageId>(static_cast<int>(m_page) + 1));
}

void Navigation::goTo(PageId page)
{
    if (!canGoTo(page))
        return;
    m_page = page;
    m_following = page == m_live;
}

namespace {

LeaveAct leaveActFor(RunPhase phase)
{
    switch (phase) {
    case RunPhase::NotStarted:
        return LeaveAct::Cancel;
    case RunPhase::Running:
    case RunPhase::Waiting:
        return LeaveAct::Stop;
    case RunPhase::Finished:
        return LeaveAct::Close;
    }
    return LeaveAct::Close;
}

} // namespace

BarState barStateFor(const Navigation &navigation, const BarFacts &facts)
{
    BarState bar;
    bar.canGoBack = navigation.canGoBack() && !facts.saving;
    bar.leave = facts.saving ? LeaveAct::Stop : leaveActFor(facts.phase);

    if (facts.phase == RunPhase::NotStarted)
        return bar;
    if (navigation.page() == PageId::Save) {
        bar.primary = facts.saved ? PrimaryAct::Close : PrimaryAct::SaveNow;
        bar.primaryEnabled = !facts.saving && facts.phase == RunPhase::Finished;
        bar.saveCopy = facts.saved;
        return bar;
    }
    if (navigation.page() == PageId::Result && facts.phase == RunPhase::Finished) {
        bar.primary = PrimaryAct::OpenSave;
        bar.primaryEnabled = true;
        bar.runAgain = true;
        return bar;
    }
    if (facts.phase == RunPhase::Waiting && navigation.page() == navigation.live()) {
        bar.primary = facts.waitingFor ? PrimaryAct::Proceed : PrimaryAct::ShowResult;
        bar.nextStep = facts.waitingFor;
        bar.primaryEnabled = !facts.stopRequested;
        return bar;
    }
    bar.primary = PrimaryAct::Next;
    bar.primaryEnabled = navigation.canGoForward();
    return bar;
}

} // namespace ecs
