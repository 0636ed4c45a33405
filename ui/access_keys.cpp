// SPDX-License-Identifier: MIT
#include "ui/access_keys.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSet>
#include <QWidget>

namespace ecs {

namespace {

/// The texts as they were written, so that an assignment never builds upon an earlier one.
constexpr const char *writtenProperty = "ecsWrittenText";
constexpr const char *assignedProperty = "ecsAssignedText";

struct Item
{
    QAbstractButton *button = nullptr;
    QLabel *label = nullptr;

    QWidget *widget() const { return button ? static_cast<QWidget *>(button) : label; }
    QString text() const { return button ? button->text() : label->text(); }
    void setText(const QString &text) const
    {
        if (text == this->text())
            return;
        if (button)
            button->setText(text);
        else
            label->setText(text);
    }
};

QString writtenText(const Item &item)
{
    QWidget *widget = item.widget();
    const QString now = item.text();
    // Somebody set a new text since the last assignment: that is the written one now.
    if (widget->property(assignedProperty).toString() != now)
        widget->setProperty(writtenProperty, now);
    return widget->property(writtenProperty).toString();
}

bool usable(QChar letter)
{
    return (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
}

qsizetype markedAt(const QString &text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0 && at + 1 < text.size();
         at = text.indexOf(u'&', at + 2))
        if (text.at(at + 1) != u'&')
            return at;
    return -1;
}

QString withoutMark(QString text)
{
    const qsizetype at = markedAt(text);
    if (at < 0)
        return text;
    // "保存(&S)…": the letter stands there for the key alone.
    const bool appended =
        at > 0 && text.at(at - 1) == u'(' && text.mid(at + 2, 1) == QLatin1String(")");
    return appended ? text.remove(at - 1, 4) : text.remove(at, 1);
}

/// Where in \a text a free letter stands: first the beginnings of words, then any.
qsizetype freePlace(const QString &text, const QSet<QChar> &taken)
{
    const QString lower = text.toLower();
    if (lower.size() != text.size())
        return -1;
    for (const bool wordStart : {true, false})
        for (qsizetype at = 0; at < lower.size(); ++at) {
            const bool starts = at == 0 || !lower.at(at - 1).isLetterOrNumber();
            if (usable(lower.at(at)) && !taken.contains(lower.at(at)) && (starts || !wordStart))
                return at;
        }
    return -1;
}

QString assigned(const QString &written, QSet<QChar> &taken)
{
    const QString plain = withoutMark(written);
    const qsizetype place = freePlace(plain, taken);
    if (place >= 0) {
        taken.insert(plain.at(place).toLower());
        return plain.left(place) + QLatin1Char('&') + plain.mid(place);
    }
    for (char letter = 'a'; letter <= 'z'; ++letter) {
        const QChar key = QLatin1Char(letter);
        if (taken.contains(key))
            continue;
        taken.insert(key);
        return plain + QStringLiteral("(&%1)").arg(key.toUpper());
    }
    return plain;
}

QList<Item> visibleItems(QWidget *window)
{
    QList<Item> items;
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisibleTo(window))
            continue;
        if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
            if (!button->text().isEmpty() && button->window() == window->window())
                items.append({button, nullptr});
        } else if (auto *label = qobject_cast<QLabel *>(widget)) {
            if (label->buddy() && label->window() == window->window())
                items.append({nullptr, label});
        }
    }
    return items;
}

} // namespace

void assignAccessKeys(QWidget *window)
{
    const QList<Item> items = visibleItems(window);
    QSet<QChar> taken;
    QList<Item> open;
    QList<std::pair<Item, QString>> texts;
    for (const Item &item : items) {
        const QString written = writtenText(item);
        const qsizetype at = markedAt(written);
        const QChar wish = at < 0 ? QChar() : written.at(at + 1).toLower();
        if (at >= 0 && usable(wish) && !taken.contains(wish)) {
            taken.insert(wish);
            texts.append({item, written});
        } else {
            open.append(item);
        }
    }
    for (const Item &item : std::as_const(open))
        texts.append({item, assigned(writtenText(item), taken)});
    for (const auto &[item, text] : std::as_const(texts)) {
        item.setText(text);
        item.widget()->setProperty(assignedProperty, text);
    }
}

} // namespace ecs
