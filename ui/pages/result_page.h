// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/path_picture.h"
#include "ui/widgets/timing_bars.h"
#include "ui/widgets/wire_picture.h"

class QBoxLayout;
class QGridLayout;

namespace ecs {

/// One headline, who can fix it, what to do, and why we think so.
class ResultPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultPage)

public:
    explicit ResultPage(PageContext context, QWidget *parent = nullptr);

    void refresh() override;
    QWidget *initialFocus() override;
    StatusCard *card() const { return m_card; }
    /// Says the headline to assistive technology.
    void announce();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHeader();
    void buildColumns();
    void arrangeColumns();
    void buildActions();
    void buildWire();
    void showWorking();
    void showVerdict();
    void showFixes(const Verdict &verdict, const QStringList &actions);
    void showEvidence(const Verdict &verdict);
    void showWire();
    void copyText(bool firewall);

    StatusCard *m_card;
    QWidget *m_content;
    TextLabel *m_sentence;
    Chip *m_confidence;
    Chip *m_token;
    TextLabel *m_explanation;
    PathPicture *m_path;
    QBoxLayout *m_columns; ///< what to do, and why; below each other where the page is narrow
    TextLabel *m_owner;
    QGridLayout *m_actionRows;
    QList<TextLabel *> m_actions;
    TextLabel *m_why;
    FactsView *m_evidence;
    TextLabel *m_timeHeading;
    TimingBars *m_bars;
    QPushButton *m_copySummary;
    QPushButton *m_copyFirewall;
    QPushButton *m_wire;
    QWidget *m_wirePart;
    WirePicture *m_wirePicture;
    TextLabel *m_wireSays;
};

} // namespace ecs
