// SPDX-License-Identifier: MIT
#pragma once

#include "ui/page_id.h"
#include "ui/run_view_model.h"
#include "ui/widgets/facts_view.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/status_card.h"
#include "ui/widgets/text_label.h"
#include "ui/wizard_setup.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

namespace ecs {

/// What pages share: the run, the seams, and how they speak to the window.
struct PageContext
{
    RunViewModel &run;
    WizardSetup &setup;
};

/// Base of all pages: main instruction, one sentence below it, and a column for what follows. A
/// page shows what the view model holds and asks the window for everything else.
class Page : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Page)

public:
    Page(PageId id, PageContext context, QWidget *parent = nullptr);

    PageId id() const { return m_id; }
    /// Shows the view model's state anew.
    virtual void refresh() = 0;
    /// The control that the reader most likely wants next; none: the window's own choice.
    virtual QWidget *initialFocus() { return nullptr; }
    QString title() const { return m_title->text(); }
    /// The height follows the width; a page is never taller than it needs to be at the width it
    /// has.
    QSize minimumSizeHint() const override;
    /// Lays out anew if the contents do not fill the page as it is now: a page that was resized
    /// while its own layout was at work keeps the older places otherwise.
    void settle();

Q_SIGNALS:
    void copyRequested(const QString &text);
    /// Visible controls changed: access keys and focus may have to follow.
    void controlsChanged();
    /// The page has or wants another height.
    void heightChanged();

protected:
    bool event(QEvent *event) override;
    RunViewModel &run() const { return m_context.run; }
    WizardSetup &setup() const { return m_context.setup; }
    QVBoxLayout *body() const { return m_body; }
    QVBoxLayout *header() const { return m_header; }
    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    TextLabel *subtitleLabel() const { return m_subtitle; }

    /// Adds a table to the body; its copies go to the clipboard.
    FactsView *addFacts(const QString &accessibleName);
    StatusCard *addCard();
    TextLabel *addHeading(const QString &text);
    /// Adds a row of buttons that wraps.
    FlowLayout *addRow();
    QPushButton *addButton(FlowLayout *row, const QString &text);
    /// Shows or hides \a widget and tells the window when that changed anything.
    void show(QWidget *widget, bool visible);

private:
    PageId m_id;
    PageContext m_context;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    QVBoxLayout *m_header;
    QVBoxLayout *m_body;
};

} // namespace ecs
