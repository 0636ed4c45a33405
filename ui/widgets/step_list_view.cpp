// SPDX-License-Identifier: MIT
#include "ui/widgets/step_list_view.h"

#include "ui/format.h"
#include "ui/glyphs.h"
#include "ui/models/step_list_model.h"
#include "ui/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>

namespace ecs {

namespace {

constexpr int iconLeft = 16;
constexpr int iconSide = 16;
constexpr int textLeft = 44;
constexpr int margin = 12;
constexpr int timeDistance = 8;
constexpr double longTimeMs = 100'000; ///< hardly a step takes longer
constexpr int rowPadding = 8;
constexpr int barWidth = 3;
constexpr int turnStepMs = 80;

class StepDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void turn() { m_turn = std::fmod(m_turn + 0.07, 1.0); }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics name(strongFont(option.font));
        const QFontMetrics word(smallFont(option.font));
        // One more: a width is rounded, and a fraction too little is cut like a whole word.
        const int texts =
            1 + std::max(name.horizontalAdvance(index.data().toString()),
                         secondLine(word, index.data(StepListModel::WordRole).toString(),
                                    index.data(StepListModel::ElapsedRole).toString()));
        return {textLeft + texts + margin, name.height() + word.height() + 2 * rowPadding + 2};
    }

    /// The width of a state's word and the time at the row's other end.
    static int secondLine(const QFontMetrics &metrics, const QString &word, const QString &elapsed)
    {
        const int time = elapsed.isEmpty() ? 0 : metrics.horizontalAdvance(elapsed) + timeDistance;
        return metrics.horizontalAdvance(word) + time;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const QPalette &palette = option.widget->palette();
        const bool current = view && view->currentIndex() == index;
        const bool focused = current && view->hasFocus();
        const bool reachable = (index.flags() & Qt::ItemIsEnabled) != 0;
        const QRect row = option.rect;
        painter->save();
        if (current)
            painter->fillRect(row, themeColour(ColourRole::Page, palette));
        if (focused) {
            painter->setPen(QPen(themeColour(ColourRole::Accent, palette), 1, Qt::DotLine));
            painter->drawRect(row.adjusted(barWidth + 2, 2, -3, -3));
        }
        if (current)
            painter->fillRect(place(row, QRect(0, 0, barWidth, row.height()), option.direction),
                              themeColour(ColourRole::Accent, palette));
        const auto state = static_cast<StepState>(index.data(StepListModel::StateRole).toInt());
        const QRect icon(iconLeft, (row.height() - iconSide) / 2, iconSide, iconSide);
        paintState(*painter, place(row, icon, option.direction), state, palette, m_turn);
        paintTexts(*painter, option, index, current, reachable);
        painter->restore();
    }

private:
    /// \a part is measured from the row's leading edge.
    static QRect place(const QRect &row, const QRect &part, Qt::LayoutDirection direction)
    {
        const QRect placed = part.translated(row.topLeft());
        return QStyle::visualRect(direction, row, placed);
    }

    static void paintTexts(QPainter &painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index, bool current, bool reachable)
    {
        const QPalette &palette = option.widget->palette();
        const QRect row = option.rect;
        const QFont nameFont = current ? strongFont(option.font) : option.font;
        const QFont wordFont = smallFont(option.font);
        const QFontMetrics nameMetrics(nameFont);
        const QFontMetrics wordMetrics(wordFont);
        const QString elapsed = index.data(StepListModel::ElapsedRole).toString();
        const int elapsedWidth = secondLine(wordMetrics, {}, elapsed);
        const int top = (row.height() - nameMetrics.height() - wordMetrics.height() - 2) / 2;
        const int width = row.width() - textLeft - margin;
        const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
        const Qt::Alignment end = QStyle::visualAlignment(option.direction, Qt::AlignRight);

        painter.setFont(nameFont);
        painter.setPen(themeColour(reachable ? ColourRole::Text : ColourRole::MutedText, palette));
        const QRect name =
            place(row, QRect(textLeft, top, width, nameMetrics.height()), option.direction);
        painter.drawText(name, start | Qt::AlignVCenter,
                         nameMetrics.elidedText(index.data().toString(), Qt::ElideRight, width));

        painter.setFont(wordFont);
        painter.setPen(themeColour(ColourRole::MutedText, palette));
        const QRect second(textLeft, top + nameMetrics.height() + 2, width, wordMetrics.height());
        const QRect word = place(row, second, option.direction);
        painter.drawText(word, start | Qt::AlignVCenter,
                         wordMetrics.elidedText(index.data(StepListModel::WordRole).toString(),
                                                Qt::ElideRight, width - elapsedWidth));
        if (!elapsed.isEmpty())
            painter.drawText(word, end | Qt::AlignVCenter, elapsed);
    }

    double m_turn = 0.0;
};

} // namespace

StepListView::StepListView(StepListModel *model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    auto *delegate = new StepDelegate(this);
    setModel(model);
    setItemDelegate(delegate);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUniformItemSizes(true);
    setMouseTracking(false);
    setAccessibleName(tr("Steps"));
    setAccessibleDescription(tr("The pages of the test with the state of each."));
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT pageRequested(m_model->pageAt(index)); });
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        updateGeometries();
        updateTurning();
    });
    m_turning.setInterval(turnStepMs);
    connect(&m_turning, &QTimer::timeout, this, [this, delegate] {
        delegate->turn();
        for (const PageId page : allPages)
            if (m_model->entry(page).state == StepState::Running)
                viewport()->update(visualRect(m_model->indexOf(page)));
    });
}

int StepListView::neededWidth() const
{
    // For every word that a run may bring: the list must not grow while one reads in it.
    const QFontMetrics metrics(smallFont(font()));
    const QString longTime = formatSeconds(longTimeMs);
    int needed = 0;
    for (int state = 0; state <= static_cast<int>(StepState::CouldNotRun); ++state)
        needed = std::max(needed,
                          textLeft + margin +
                              StepDelegate::secondLine(
                                  metrics, stepStateName(static_cast<StepState>(state)), longTime));
    for (const PageId page : allPages)
        needed = std::max(needed, sizeHintForIndex(m_model->indexOf(page)).width());
    const QScrollBar *bar = verticalScrollBar();
    return needed + (bar->maximum() > bar->minimum() ? bar->sizeHint().width() : 0);
}

QSize StepListView::sizeHint() const
{
    return {neededWidth(), QListView::sizeHint().height()};
}

QSize StepListView::minimumSizeHint() const
{
    return {neededWidth(), QListView::minimumSizeHint().height()};
}

void StepListView::updateGeometries()
{
    QListView::updateGeometries();
    if (const int needed = neededWidth(); needed != m_neededWidth) {
        m_neededWidth = needed;
        updateGeometry();
    }
}

void StepListView::setCurrentPage(PageId page)
{
    setCurrentIndex(m_model->indexOf(page));
    viewport()->update();
}

void StepListView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex before = currentIndex();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->ignore(); // the default button's
        return;
    }
    QListView::keyPressEvent(event);
    if (currentIndex().isValid() && currentIndex() != before)
        Q_EMIT pageRequested(m_model->pageAt(currentIndex()));
}

void StepListView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

void StepListView::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    updateTurning();
}

void StepListView::hideEvent(QHideEvent *event)
{
    QListView::hideEvent(event);
    m_turning.stop();
}

void StepListView::updateTurning()
{
    const bool animate =
        style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    const bool running = std::any_of(allPages.begin(), allPages.end(), [this](PageId page) {
        return m_model->entry(page).state == StepState::Running;
    });
    if (running && animate && isVisible()) {
        if (!m_turning.isActive())
            m_turning.start();
    } else {
        m_turning.stop();
    }
}

} // namespace ecs
