// SPDX-License-Identifier: MIT
#include "ui/widgets/log_pane.h"

#include "ui/glyphs.h"
#include "ui/theme.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace ecs {

namespace {

constexpr int cellPadding = 8;

class LogDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QPalette &palette = option.widget->palette();
        painter->save();
        if ((option.state & QStyle::State_Selected) != 0)
            painter->fillRect(option.rect, themeColour(ColourRole::AccentSoft, palette));
        const auto level = static_cast<LogLevel>(index.data(LogModel::LevelRole).toInt());
        ColourRole role = ColourRole::Text;
        if (level == LogLevel::Warning)
            role = ColourRole::Warning;
        else if (level == LogLevel::Error)
            role = ColourRole::Failed;
        else if (index.column() != LogModel::TextColumn)
            role = ColourRole::MutedText;
        painter->setFont(option.font);
        painter->setPen(themeColour(role, palette));
        painter->drawText(option.rect.adjusted(cellPadding, 0, 0, 0),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          index.data().toString());
        painter->restore();
    }
};

} // namespace

LogFilter::LogFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void LogFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

void LogFilter::setOnlyProblems(bool only)
{
    m_onlyProblems = only;
    invalidateFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex text = sourceModel()->index(row, LogModel::TextColumn, parent);
    if (m_onlyProblems &&
        text.data(LogModel::LevelRole).toInt() == static_cast<int>(LogLevel::Info))
        return false;
    return m_text.isEmpty() ||
           text.data(LogModel::LineRole).toString().contains(m_text, Qt::CaseInsensitive);
}

LogPane::LogPane(LogModel *model, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_header(new QWidget(this))
    , m_toggle(new QPushButton(tr("&Live log"), m_header))
    , m_count(new Chip(m_header))
    , m_onlyProblems(new CheckBox(tr("Only &problems"), m_header))
    , m_search(new QLineEdit(m_header))
    , m_copy(new QPushButton(tr("Cop&y"), m_header))
    , m_view(new QTableView(this))
{
    m_filter.setSourceModel(m_model);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    buildHeader();
    buildView();
    layout->addWidget(m_header);
    layout->addWidget(m_view, 1);
    setAccessibleName(tr("Live log"));
    connect(m_model, &LogModel::batchInserted, this, [this] {
        updateCount();
        updateColumns();
        if (m_following)
            followTail();
    });
    updateToggle();
    updateCount();
    updateColumns();
}

void LogPane::buildHeader()
{
    auto *into = new QHBoxLayout(m_header);
    into->setContentsMargins(4, 4, 8, 4);
    into->setSpacing(8);
    auto *leading = new FlowLayout(8); // two lines where large letters leave no room for one
    m_toggle->setProperty("quiet", true);
    m_copy->setProperty("quiet", true);
    m_copy->setAccessibleDescription(tr("Copies the selected lines, or all that are shown."));
    m_search->setPlaceholderText(tr("Filter"));
    m_search->setAccessibleName(tr("Filter the log"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(200);
    m_search->setMinimumWidth(72);
    // Its room is what the others leave.
    m_search->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    leading->addWidget(m_toggle);
    leading->addWidget(m_count);
    leading->addWidget(m_onlyProblems);
    into->addLayout(leading);
    into->setAlignment(leading, Qt::AlignVCenter);
    into->addStretch(1);
    into->addWidget(m_search, 2);
    into->addWidget(m_copy);
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        setCollapsed(!m_collapsed);
        Q_EMIT collapsedChanged(m_collapsed, true);
    });
    connect(m_onlyProblems, &QCheckBox::toggled, this, [this](bool only) {
        m_filter.setOnlyProblems(only);
        updateCount();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setText(text);
        updateCount();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(selectedOrAll()); });
}

void LogPane::buildView()
{
    m_view->setObjectName(QStringLiteral("logView"));
    m_view->setAccessibleName(tr("Log lines"));
    m_view->setModel(&m_filter);
    m_view->setItemDelegate(new LogDelegate(m_view));
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setWordWrap(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setTabKeyNavigation(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->horizontalHeader()->hide();
    m_view->horizontalHeader()->setMinimumSectionSize(16);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->installEventFilter(this);
    // Only the reader's own scrolling decides whether the tail is followed.
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this](int value) { m_following = value >= m_view->verticalScrollBar()->maximum(); });
    // Lines that were added show in the range later, maybe in the very moment in which the reader
    // scrolls away.
    connect(m_view->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int maximum) {
        const bool atEnd =
            m_view->verticalScrollBar()->value() >= std::exchange(m_lastMaximum, maximum);
        if (m_following && atEnd)
            followTail();
    });
}

int LogPane::headerHeight() const
{
    const int inner = width() - 2; // within the frame
    return m_header->heightForWidth(std::max(inner, m_header->minimumSizeHint().width())) + 2;
}

QSize LogPane::minimumSizeHint() const
{
    return {200, m_collapsed ? headerHeight() : headerHeight() + 64};
}

void LogPane::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    m_view->setVisible(!collapsed);
    m_onlyProblems->setVisible(!collapsed);
    m_search->setVisible(!collapsed);
    m_copy->setVisible(!collapsed);
    setMaximumHeight(collapsed ? headerHeight() : QWIDGETSIZE_MAX);
    updateToggle();
    updateGeometry();
    if (!collapsed && m_following)
        followTail();
}

void LogPane::updateToggle()
{
    m_toggle->setIcon(glyphIcon(m_collapsed ? Glyph::ChevronRight : Glyph::ChevronDown,
                                themeColour(ColourRole::Text, palette())));
    m_toggle->setAccessibleDescription(m_collapsed ? tr("Shows the log.") : tr("Hides the log."));
}

void LogPane::updateCount()
{
    const int shown = m_filter.rowCount();
    const int all = m_model->rowCount();
    QString text =
        shown == all
            ? tr("Lines: %1").arg(QLocale().toString(all))
            : tr("Lines: %1 of %2").arg(QLocale().toString(shown), QLocale().toString(all));
    if (m_model->dropped() > 0)
        text += QStringLiteral(" · ") +
                tr("%1 older ones left out").arg(QLocale().toString(m_model->dropped()));
    m_count->setText(text);
    m_count->updateGeometry();
}

void LogPane::updateColumns()
{
    const QFont fixed = fixedFont(window()->font());
    if (m_view->font() != fixed)
        m_view->setFont(fixed);
    const QFontMetrics metrics(fixed);
    m_view->verticalHeader()->setDefaultSectionSize(metrics.height() + 4);
    const int unit = metrics.horizontalAdvance(QLatin1Char('0'));
    int level = 0;
    for (const LogLevel each : {LogLevel::Info, LogLevel::Warning, LogLevel::Error})
        level = std::max(level, metrics.horizontalAdvance(logLevelName(each)));
    const int time = 12 * unit + 2 * cellPadding;
    level += 2 * cellPadding;
    const int text = (m_model->widestText() + 2) * unit + cellPadding;
    m_view->setColumnWidth(LogModel::TimeColumn, time);
    m_view->setColumnWidth(LogModel::LevelColumn, level);
    m_view->setColumnWidth(LogModel::TextColumn,
                           std::max(text, m_view->viewport()->width() - time - level));
}

void LogPane::followTail()
{
    QScrollBar *bar = m_view->verticalScrollBar();
    bar->setValue(bar->maximum());
    m_following = true;
}

QString LogPane::selectedOrAll() const
{
    QStringList lines;
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty())
        for (int row = 0; row < m_filter.rowCount(); ++row)
            rows.append(m_filter.index(row, 0));
    for (const QModelIndex &row : std::as_const(rows))
        lines.append(row.data(LogModel::LineRole).toString());
    return lines.join(QLatin1Char('\n'));
}

bool LogPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            Q_EMIT copyRequested(selectedOrAll());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void LogPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColour(ColourRole::Line, palette()), 1));
    painter.setBrush(themeColour(ColourRole::Page, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (!m_collapsed)
        painter.drawLine(1, m_header->height() + 1, width() - 2, m_header->height() + 1);
}

void LogPane::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        updateToggle();
        updateColumns();
    }
}

void LogPane::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    updateColumns();
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace ecs
