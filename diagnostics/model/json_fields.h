// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/tokens.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <concepts>
#include <optional>
#include <type_traits>

/// JSON both ways from one description: each value type names its fields once in a static fields()
/// function, and the writer and the reader below are its two visitors.
namespace ecs::json {

template <typename T>
struct IsOptional : std::false_type
{
};
template <typename T>
struct IsOptional<std::optional<T>> : std::true_type
{
};
template <typename T>
struct IsList : std::false_type
{
};
template <typename T>
struct IsList<QList<T>> : std::true_type
{
};

/// ISO 8601, UTC, milliseconds, "Z"; null for an invalid time.
QJsonValue timeToJson(const QDateTime &time);
QDateTime timeFromJson(const QJsonValue &value, bool *ok);

template <typename T>
QJsonValue write(const T &value);

class Writer
{
public:
    template <typename T>
    void operator()(const char *name, const T &value)
    {
        m_object.insert(QLatin1String(name), write(value));
    }
    QJsonObject take() { return std::move(m_object); }

private:
    QJsonObject m_object;
};

template <typename T>
QJsonValue write(const T &value)
{
    if constexpr (IsOptional<T>::value) {
        return value ? write(*value) : QJsonValue(QJsonValue::Null);
    } else if constexpr (std::same_as<T, QString> || std::same_as<T, QJsonObject>) {
        return value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
    } else if constexpr (std::same_as<T, QDateTime>) {
        return timeToJson(value);
    } else if constexpr (std::same_as<T, QStringList> || IsList<T>::value) {
        QJsonArray array;
        for (const auto &item : value) {
            if constexpr (std::same_as<std::remove_cvref_t<decltype(item)>, QString>)
                array.append(QJsonValue(item));
            else
                array.append(write(item));
        }
        return array;
    } else if constexpr (Tokenised<T>) {
        return toToken(value);
    } else if constexpr (std::is_arithmetic_v<T>) {
        return QJsonValue(value);
    } else {
        Writer writer;
        T::fields(value, writer);
        return writer.take();
    }
}

/// Where a value stands in the document, and what was wrong first.
class Problems
{
public:
    void report(const QString &place, const QString &what)
    {
        if (m_first.isEmpty())
            m_first = place + QLatin1String(": ") + what;
    }
    bool any() const { return !m_first.isEmpty(); }
    QString first() const { return m_first; }

private:
    QString m_first;
};

template <typename T>
void read(const QJsonValue &json, T &value, const QString &place, Problems &problems);

class Reader
{
public:
    Reader(const QJsonObject &object, const QString &place, Problems &problems)
        : m_object(object)
        , m_place(place)
        , m_problems(problems)
    {
    }
    template <typename T>
    void operator()(const char *name, T &value)
    {
        const QString here = m_place.isEmpty() ? QString(QLatin1String(name))
                                               : m_place + QLatin1Char('.') + QLatin1String(name);
        read(m_object.value(QLatin1String(name)), value, here, m_problems);
    }

private:
    const QJsonObject &m_object;
    QString m_place;
    Problems &m_problems;
};

template <typename T>
void read(const QJsonValue &json, T &value, const QString &place, Problems &problems)
{
    const auto wrong = [&](const char *expected) {
        problems.report(place, QLatin1String("expected ") + QLatin1String(expected));
    };
    const bool absent = json.isNull() || json.isUndefined();

    if constexpr (IsOptional<T>::value) {
        if (absent) {
            value.reset();
        } else {
            typename T::value_type inner{};
            read(json, inner, place, problems);
            value = std::move(inner);
        }
    } else if constexpr (std::same_as<T, QString>) {
        if (absent)
            value.clear();
        else if (json.isString())
            value = json.toString();
        else
            wrong("a string");
    } else if constexpr (std::same_as<T, QDateTime>) {
        bool ok = true;
        value = absent ? QDateTime() : timeFromJson(json, &ok);
        if (!ok)
            wrong("an ISO 8601 UTC time");
    } else if constexpr (std::same_as<T, QStringList> || IsList<T>::value) {
        value.clear();
        if (absent)
            return;
        if (!json.isArray()) {
            wrong("an array");
            return;
        }
        const QJsonArray array = json.toArray();
        value.reserve(array.size());
        for (qsizetype i = 0; i < array.size(); ++i) {
            typename T::value_type item{};
            read(array.at(i), item, place + QStringLiteral("[%1]").arg(i), problems);
            value.append(std::move(item));
        }
    } else if constexpr (Tokenised<T>) {
        const auto known = json.isString() ? fromToken<T>(json.toString()) : std::nullopt;
        if (known)
            value = *known;
        else
            wrong("a known token");
    } else if constexpr (std::same_as<T, QJsonObject>) {
        if (absent)
            value = {};
        else if (json.isObject())
            value = json.toObject();
        else
            wrong("an object");
    } else if constexpr (std::same_as<T, bool>) {
        if (json.isBool())
            value = json.toBool();
        else if (absent)
            value = false;
        else
            wrong("true or false");
    } else if constexpr (std::is_arithmetic_v<T>) {
        if (!json.isDouble())
            wrong("a number");
        else if constexpr (std::is_integral_v<T>)
            value = static_cast<T>(json.toInteger());
        else
            value = json.toDouble();
    } else {
        if (!json.isObject()) {
            wrong("an object");
            return;
        }
        const QJsonObject object = json.toObject();
        Reader reader(object, place, problems);
        T::fields(value, reader);
    }
}

} // namespace ecs::json
