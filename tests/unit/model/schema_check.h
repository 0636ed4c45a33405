// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QRegularExpression>
#include <QString>

#include <algorithm>

/// The part of JSON Schema (2020-12) that resources/run-record.schema.json uses. Any other keyword
/// in the schema is an error, so that nothing in it can go unchecked.
class SchemaCheck
{
public:
    explicit SchemaCheck(const QJsonObject &schema)
        : m_root(schema)
    {
    }

    /// The first problem with its place, or an empty text. With \a strict every field must be
    /// described.
    QString problem(const QJsonValue &value, bool strict) const
    {
        return check(m_root, value, QString(), strict);
    }

private:
    static QLatin1String typeName(const QJsonValue &value)
    {
        switch (value.type()) {
        case QJsonValue::Null:
            return QLatin1String("null");
        case QJsonValue::Bool:
            return QLatin1String("boolean");
        case QJsonValue::Double:
            return QLatin1String("number");
        case QJsonValue::String:
            return QLatin1String("string");
        case QJsonValue::Array:
            return QLatin1String("array");
        case QJsonValue::Object:
            return QLatin1String("object");
        default:
            return QLatin1String("undefined");
        }
    }

    static bool hasType(const QJsonValue &type, const QJsonValue &value)
    {
        if (type.isArray()) {
            const QJsonArray types = type.toArray();
            return std::any_of(types.begin(), types.end(),
                               [&](const QJsonValue &one) { return hasType(one, value); });
        }
        if (type == QLatin1String("integer"))
            return value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger());
        return type.toString() == typeName(value);
    }

    QString check(const QJsonObject &schema, const QJsonValue &value, const QString &place,
                  bool strict) const
    {
        const auto at = [&](const QString &what) {
            return QString(place + QLatin1String(": ") + what);
        };
        for (auto it = schema.begin(); it != schema.end(); ++it) {
            const QString key = it.key();
            const QJsonValue rule = it.value();
            QString found;
            if (key == QLatin1String("$ref"))
                found = check(definition(rule.toString()), value, place, strict);
            else if (key == QLatin1String("type"))
                found = hasType(rule, value) ? QString()
                                             : at(QStringLiteral("has type ") + typeName(value));
            else if (key == QLatin1String("enum"))
                found = rule.toArray().contains(value) ? QString()
                                                       : at(QStringLiteral("is no known token"));
            else if (key == QLatin1String("const"))
                found = rule == value ? QString() : at(QStringLiteral("is not the constant"));
            else if (key == QLatin1String("minimum"))
                found = value.toDouble() >= rule.toDouble() ? QString()
                                                            : at(QStringLiteral("is too small"));
            else if (key == QLatin1String("maxProperties"))
                found = value.toObject().size() <= rule.toInt()
                            ? QString()
                            : at(QStringLiteral("has too many"));
            else if (key == QLatin1String("pattern"))
                found = QRegularExpression(rule.toString()).match(value.toString()).hasMatch()
                            ? QString()
                            : at(QStringLiteral("does not match"));
            else if (key == QLatin1String("anyOf"))
                found = checkAny(rule.toArray(), value, place, strict);
            else if (key == QLatin1String("allOf"))
                found = checkConditions(rule.toArray(), value, place, strict);
            else if (key == QLatin1String("items"))
                found = checkItems(rule.toObject(), value.toArray(), place, strict);
            else if (key == QLatin1String("properties"))
                found = checkProperties(rule.toObject(), value.toObject(), place, strict);
            else if (key == QLatin1String("required"))
                found = checkRequired(rule.toArray(), value.toObject(), place);
            else if (key != QLatin1String("description") && key != QLatin1String("title") &&
                     key != QLatin1String("$schema") && key != QLatin1String("$defs"))
                found = at(QStringLiteral("unknown keyword ") + key);
            if (!found.isEmpty())
                return found;
        }
        return {};
    }

    QJsonObject definition(const QString &ref) const
    {
        const QString prefix = QStringLiteral("#/$defs/");
        const QJsonValue found =
            m_root.value(QLatin1String("$defs")).toObject().value(ref.mid(prefix.size()));
        // a reference that leads nowhere must not let everything pass
        return ref.startsWith(prefix) && found.isObject()
                   ? found.toObject()
                   : QJsonObject{{QStringLiteral("dangling reference"), ref}};
    }

    QString checkAny(const QJsonArray &rules, const QJsonValue &value, const QString &place,
                     bool strict) const
    {
        QString first;
        for (const auto &rule : rules) {
            const QString found = check(rule.toObject(), value, place, strict);
            if (found.isEmpty())
                return {};
            // the branch for null explains nothing about an object
            if (first.isEmpty() || value.isObject())
                first = first.size() > found.size() ? first : found;
        }
        return first;
    }

    QString checkConditions(const QJsonArray &rules, const QJsonValue &value, const QString &place,
                            bool strict) const
    {
        for (const auto &rule : rules) {
            const QJsonObject object = rule.toObject();
            if (!check(object.value(QLatin1String("if")).toObject(), value, place, false).isEmpty())
                continue;
            const QJsonObject properties = object.value(QLatin1String("then"))
                                               .toObject()
                                               .value(QLatin1String("properties"))
                                               .toObject();
            for (auto it = properties.begin(); it != properties.end(); ++it)
                if (const QString found =
                        check(it.value().toObject(), value.toObject().value(it.key()),
                              place + QLatin1Char('.') + it.key(), strict);
                    !found.isEmpty())
                    return found;
        }
        return {};
    }

    QString checkItems(const QJsonObject &rule, const QJsonArray &array, const QString &place,
                       bool strict) const
    {
        for (qsizetype i = 0; i < array.size(); ++i)
            if (const QString found =
                    check(rule, array.at(i), place + QStringLiteral("[%1]").arg(i), strict);
                !found.isEmpty())
                return found;
        return {};
    }

    QString checkProperties(const QJsonObject &rules, const QJsonObject &object,
                            const QString &place, bool strict) const
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString here = place + QLatin1Char('.') + it.key();
            if (rules.contains(it.key())) {
                const QString found =
                    check(rules.value(it.key()).toObject(), it.value(), here, strict);
                if (!found.isEmpty())
                    return found;
            } else if (strict) {
                return here + QLatin1String(": is not described");
            }
        }
        if (strict)
            for (auto it = rules.begin(); it != rules.end(); ++it)
                if (!object.contains(it.key()))
                    return place + QLatin1Char('.') + it.key() +
                           QLatin1String(": is described, but never written");
        return {};
    }

    static QString checkRequired(const QJsonArray &names, const QJsonObject &object,
                                 const QString &place)
    {
        for (const auto &name : names)
            if (!object.contains(name.toString()))
                return place + QLatin1Char('.') + name.toString() + QLatin1String(": is missing");
        return {};
    }

    QJsonObject m_root;
};
