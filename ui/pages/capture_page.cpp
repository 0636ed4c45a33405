// SPDX-License-Identifier: MIT
#include "ui/pages/capture_page.h"

#include "ui/format.h"

#include <QLocale>

namespace ecs {

namespace {

QString toolName(CaptureBackendId backend)
{
    switch (backend) {
    case CaptureBackendId::Netsh:
        return CapturePage::tr("Windows' network trace (netsh)");
    case CaptureBackendId::Pktmon:
        return QStringLiteral("Packet Monitor (pktmon)");
    default:
        return toToken(backend);
    }
}

} // namespace

CapturePage::CapturePage(PageContext context, QWidget *parent)
    : StepPage(StepId::Capture, context, parent)
    , m_facts(addFacts(tr("Facts about the packet capture")))
{
    m_removeLeftover = addButton(finishLayout(), tr("End and delete the &old capture"));
    connect(m_removeLeftover, &QPushButton::clicked, this, &CapturePage::removeLeftover);
    m_removeLeftover->hide();
}

void CapturePage::removeLeftover()
{
    RunOptions options = run().options();
    options.leftover = LeftoverMode::Remove;
    run().repeatFrom(StepId::Capture, options);
}

StepPage::Words CapturePage::words() const
{
    return {
        tr("Starting the packet capture"), tr("Packet capture"),
        tr("Records the packets of this test, so that a network engineer can check every claim. "
           "It ends with the test, and by itself after 10 minutes.")};
}

QString CapturePage::resultText(const StepResult &result) const
{
    const auto *facts = result.factsAs<CaptureFacts>();
    if (run().capture().stopping)
        return tr("The capture is being finished");
    if (run().capture().active)
        return tr("Packets are being recorded");
    if (facts && facts->stopped == true)
        return tr("The capture is complete");
    return {};
}

void CapturePage::showFacts(const StepResult *result)
{
    FactTable table;
    const auto *facts = result ? result->factsAs<CaptureFacts>() : nullptr;
    if (facts) {
        const CaptureView &live = run().capture();
        if (facts->backend && *facts->backend != CaptureBackendId::None)
            table.add(tr("Recorded by"), toolName(*facts->backend));
        if (!facts->filter.isEmpty())
            table.add(tr("Only packets of"), facts->filter);
        else if (facts->backend == CaptureBackendId::Netsh ||
                 facts->backend == CaptureBackendId::Pktmon)
            table.add(tr("Records"),
                      tr("all packets of this computer; the zip holds those to ECS, proxy and "
                         "DNS"));
        if (!facts->file.isEmpty())
            table.add(tr("File"), facts->file);
        if (live.bytes || facts->bytes)
            table.add(tr("Size"), formatBytes(live.active && live.bytes ? *live.bytes
                                              : facts->bytes            ? *facts->bytes
                                                                        : *live.bytes));
        if (live.active && live.secondsLeft)
            table.add(tr("Ends by itself in"),
                      tr("%1 minutes").arg(formatCountdown(*live.secondsLeft)));
        if (facts->packets)
            table.add(tr("Packets"), QLocale().toString(*facts->packets));
        if (facts->packetsForTarget)
            table.add(tr("Packets of ECS, proxy and DNS"),
                      QLocale().toString(*facts->packetsForTarget));
        if (facts->lostEvents.value_or(0) > 0)
            table.add(tr("Lost"), QLocale().toString(*facts->lostEvents), ColourRole::Warning);
        if (facts->wrapped == true)
            table.add(
                tr("Completeness"),
                tr("The file was full and its beginning was overwritten. What is missing in it "
                   "proves nothing."),
                ColourRole::Warning);
        if (!facts->foreignSession.isEmpty())
            table.add(tr("Another trace is running"),
                      tr("%1. It was left alone.").arg(facts->foreignSession), ColourRole::Warning);
        if (!facts->leftoverSession.isEmpty() && facts->leftoverRemoved == true)
            table.add(tr("Left by an earlier run"),
                      tr("%1. It was ended and deleted.").arg(facts->leftoverSession));
        else if (!facts->leftoverSession.isEmpty())
            table.add(tr("Left by an earlier run"),
                      tr("%1. It still records. You can end and delete it here.")
                          .arg(facts->leftoverSession),
                      ColourRole::Warning);
    }
    m_facts->setTable(table);
    show(m_removeLeftover, facts && !facts->leftoverSession.isEmpty() &&
                               facts->leftoverRemoved != true && run().canRepeat());
}

} // namespace ecs
