// SPDX-License-Identifier: MIT
#include "ui/pages/page.h"

#include <QEvent>

namespace ecs {

namespace {

constexpr int sideMargin = 24;
constexpr int topMargin = 24;
constexpr int spacing = 12;

} // namespace

Page::Page(PageId id, PageContext context, QWidget *parent)
    : QWidget(parent)
    , m_id(id)
    , m_context(context)
    , m_title(new TextLabel(TextLabel::Level::Title, ColourRole::Text, this))
    , m_subtitle(new TextLabel(TextLabel::Level::Body, ColourRole::MutedText, this))
    , m_header(new QVBoxLayout)
    , m_body(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sideMargin, topMargin, sideMargin, spacing);
    layout->setSpacing(spacing);
    m_header->setSpacing(4);
    m_header->addWidget(m_title);
    m_header->addWidget(m_subtitle);
    m_body->setSpacing(spacing);
    layout->addLayout(m_header);
    layout->addLayout(m_body);
    layout->addStretch(1);
}

QSize Page::minimumSizeHint() const
{
    return {layout()->totalMinimumSize().width(), 0};
}

bool Page::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        Q_EMIT heightChanged();
    return handled;
}

void Page::settle()
{
    if (layout()->geometry().size() == size())
        return;
    layout()->invalidate();
    layout()->activate();
}

void Page::setTitle(const QString &title)
{
    if (m_title->text() != title)
        m_title->setText(title);
    setAccessibleName(title);
}

void Page::setSubtitle(const QString &subtitle)
{
    m_subtitle->setTextOrHide(subtitle);
}

FactsView *Page::addFacts(const QString &accessibleName)
{
    auto *view = new FactsView(accessibleName, this);
    m_body->addWidget(view);
    connect(view, &FactsView::copyRequested, this, &Page::copyRequested);
    return view;
}

StatusCard *Page::addCard()
{
    auto *card = new StatusCard(this);
    m_body->addWidget(card);
    connect(card, &StatusCard::copyRequested, this, &Page::copyRequested);
    return card;
}

TextLabel *Page::addHeading(const QString &text)
{
    auto *label = new TextLabel(TextLabel::Level::Heading, ColourRole::Text, this);
    label->setText(text);
    m_body->addWidget(label);
    return label;
}

FlowLayout *Page::addRow()
{
    auto *row = new FlowLayout(8);
    m_body->addLayout(row);
    return row;
}

QPushButton *Page::addButton(FlowLayout *row, const QString &text)
{
    auto *button = new QPushButton(text, this);
    row->addWidget(button);
    return button;
}

void Page::show(QWidget *widget, bool visible)
{
    if (widget->isHidden() == !visible)
        return;
    widget->setVisible(visible);
    Q_EMIT controlsChanged();
}

} // namespace ecs
