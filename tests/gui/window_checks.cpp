// SPDX-License-Identifier: MIT
#include "window_checks.h"

#include "ui/widgets/choice_button.h"

#include <QAbstractButton>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QListView>
#include <QScrollArea>

#include <algorithm>

namespace ecs::test {

namespace {

bool shown(const QWidget *widget, const QWidget &window)
{
    return widget->isVisibleTo(&window) && widget->window() == window.window();
}

QString less(const QString &what, int has, int needs)
{
    return QStringLiteral("%1: %2 < %3").arg(what).arg(has).arg(needs);
}

QString cutOffLabel(const QLabel &label)
{
    const int needed =
        label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
    if (label.height() < needed)
        return less(label.text(), label.height(), needed);
    if (!label.wordWrap() && label.width() < label.minimumSizeHint().width())
        return less(label.text(), label.width(), label.minimumSizeHint().width());
    return {};
}

QString cutOffButton(const QAbstractButton &button)
{
    if (qobject_cast<const ChoiceButton *>(&button)) {
        const int needed = button.heightForWidth(button.width());
        return button.height() < needed ? less(button.text(), button.height(), needed) : QString();
    }
    const int needed = button.minimumSizeHint().width();
    return button.width() < needed ? less(button.text(), button.width(), needed) : QString();
}

/// Asks the delegate, which draws the rows.
QString cutOffRow(const QListView &list)
{
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const QModelIndex index = list.model()->index(row, 0);
        const int needed = list.sizeHintForIndex(index).width();
        if (list.viewport()->width() < needed)
            return less(index.data().toString(), list.viewport()->width(), needed);
    }
    return {};
}

} // namespace

QString cutOff(const QWidget &window)
{
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        if (shown(label, window) && !label->text().isEmpty())
            if (const QString problem = cutOffLabel(*label); !problem.isEmpty())
                return problem;
    const QList<QAbstractButton *> buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons)
        if (shown(button, window) && !button->text().isEmpty())
            if (const QString problem = cutOffButton(*button); !problem.isEmpty())
                return problem;
    const QList<QListView *> lists = window.findChildren<QListView *>();
    for (const QListView *list : lists)
        if (shown(list, window) && list->model())
            if (const QString problem = cutOffRow(*list); !problem.isEmpty())
                return problem;
    // Pages scroll up and down only.
    const QList<QScrollArea *> areas = window.findChildren<QScrollArea *>();
    for (const QScrollArea *area : areas)
        if (area->isVisible() && area->widget()->width() > area->viewport()->width())
            return less(QStringLiteral("page"), area->viewport()->width(), area->widget()->width());
    return {};
}

bool isBlank(const QImage &picture)
{
    constexpr double leastDrawn = 0.01;
    QHash<QRgb, qsizetype> counts;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    const auto commonest = std::max_element(counts.cbegin(), counts.cend());
    const qsizetype all = qsizetype{picture.width()} * picture.height();
    return all == 0 ||
           static_cast<double>(all - *commonest) < leastDrawn * static_cast<double>(all);
}

} // namespace ecs::test
