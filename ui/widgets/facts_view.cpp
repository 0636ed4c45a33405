// SPDX-License-Identifier: MIT
#include "ui/widgets/facts_view.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ecs {

namespace {

constexpr int cellPadding = 8;
constexpr int linePadding = 6;

class FactDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// A text layout knows line separators, no line feeds.
    static QString lineText(const QModelIndex &index)
    {
        return index.data().toString().replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    }

    static QFont fontOf(const QModelIndex &index, const QFont &base)
    {
        return index.data(FactsModel::StrongRole).toBool() ? strongFont(base) : base;
    }

    /// Words wrap at spaces; a host name or path longer than the cell breaks where it must.
    static void lay(QTextLayout &layout, int width)
    {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        double y = 0.0;
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition(QPointF(0.0, y));
            y += line.height();
        }
        layout.endLayout();
    }

    static int heightFor(const QModelIndex &index, const QFont &base, int width)
    {
        const QFont font = fontOf(index, base);
        QTextLayout layout(lineText(index), font);
        lay(layout, std::max(width - 2 * cellPadding, 20));
        const int text = static_cast<int>(std::ceil(layout.boundingRect().height()));
        return std::max(text, QFontMetrics(font).height()) + 2 * linePadding + 1;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QPalette &palette = option.widget->palette();
        const bool selected = (option.state & QStyle::State_Selected) != 0;
        const bool focused = (option.state & QStyle::State_HasFocus) != 0;
        painter->save();
        if (selected)
            painter->fillRect(option.rect, themeColour(ColourRole::AccentSoft, palette));
        if (focused) {
            painter->setPen(QPen(themeColour(ColourRole::Accent, palette), 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
        }
        painter->setPen(themeColour(ColourRole::Line, palette));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QFont font = fontOf(index, option.widget->font());
        const auto tone = static_cast<ColourRole>(index.data(FactsModel::ToneRole).toInt());
        painter->setFont(font);
        painter->setPen(themeColour(tone, palette));
        const QRect inner =
            option.rect.adjusted(cellPadding, linePadding, -cellPadding, -linePadding);
        QTextLayout layout(lineText(index), font);
        lay(layout, inner.width());
        layout.draw(painter, inner.topLeft());
        painter->restore();
    }
};

} // namespace

FactsView::FactsView(const QString &name, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("factsView"));
    setAccessibleName(name);
    setModel(&m_model);
    setItemDelegate(new FactDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(8);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(32);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void FactsView::setTable(const FactTable &table)
{
    if (table == m_model.table()) {
        setVisible(!table.rows.isEmpty());
        return;
    }
    m_model.setTable(table);
    horizontalHeader()->setVisible(!table.headers.isEmpty());
    setVisible(!table.rows.isEmpty());
    layOut();
}

QSize FactsView::sizeHint() const
{
    return {320, m_contentHeight};
}

QSize FactsView::minimumSizeHint() const
{
    return {160, m_contentHeight};
}

void FactsView::layOut()
{
    const int columns = m_model.columnCount();
    if (columns == 0 || m_layingOut)
        return;
    m_layingOut = true;
    const int width = viewport()->width();
    // Each column wants its widest cell; when the sum does not fit, the widest gives way.
    QList<int> wanted(columns, 0);
    for (int column = 0; column < columns; ++column) {
        const QFontMetrics headerMetrics(horizontalHeader()->font());
        const QString header = m_model.table().headers.value(column);
        int widest = header.isEmpty() ? 0 : headerMetrics.horizontalAdvance(header);
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const QModelIndex cell = m_model.index(row, column);
            const QFontMetrics metrics(FactDelegate::fontOf(cell, font()));
            widest = std::max(widest, metrics.horizontalAdvance(cell.data().toString()));
        }
        wanted[column] = widest + 2 * cellPadding + 12;
    }
    int over = std::accumulate(wanted.cbegin(), wanted.cend(), 0) - width;
    while (over > 0) {
        const auto widest = std::max_element(wanted.begin(), wanted.end());
        int second = 0;
        for (auto each = wanted.begin(); each != wanted.end(); ++each)
            if (each != widest)
                second = std::max(second, *each);
        const int cut = std::min(over, std::max(*widest - std::max(second, 64), 8));
        if (*widest - cut < 48)
            break;
        *widest -= cut;
        over -= cut;
    }
    if (over < 0)
        wanted.last() += -over;
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, wanted.at(column));

    int height = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        int rowHeight = 0;
        for (int column = 0; column < columns; ++column)
            rowHeight = std::max(rowHeight, FactDelegate::heightFor(m_model.index(row, column),
                                                                    font(), wanted.at(column)));
        setRowHeight(row, rowHeight);
        height += rowHeight;
    }
    m_layingOut = false;
    if (height != m_contentHeight) {
        m_contentHeight = height;
        setFixedHeight(height);
        updateGeometry();
    }
}

void FactsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
}

void FactsView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested(selectedText());
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
        event->key() == Qt::Key_Escape) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void FactsView::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        selectionModel()->setCurrentIndex(m_model.index(0, m_model.columnCount() > 1 ? 1 : 0),
                                          QItemSelectionModel::NoUpdate);
    QTableView::focusInEvent(event);
}

void FactsView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOut();
}

void FactsView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls, the table never does
}

bool FactsView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        return true; // every value is shown whole
    return QTableView::viewportEvent(event);
}

QString FactsView::selectedText() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    if (cells.size() < 2)
        return currentIndex().data().toString();
    std::sort(cells.begin(), cells.end());
    QString text;
    int row = cells.first().row();
    bool first = true;
    for (const QModelIndex &cell : std::as_const(cells)) {
        if (!first)
            text += cell.row() == row ? QLatin1Char('\t') : QLatin1Char('\n');
        text += cell.data().toString();
        row = cell.row();
        first = false;
    }
    return text;
}

} // namespace ecs
