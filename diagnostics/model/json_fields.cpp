// SPDX-License-Identifier: MIT
#include "diagnostics/model/json_fields.h"

#include <QTimeZone>

namespace ecs::json {

QJsonValue timeToJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs))
                          : QJsonValue(QJsonValue::Null);
}

QDateTime timeFromJson(const QJsonValue &value, bool *ok)
{
    const QString text = value.toString();
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    *ok = time.isValid() && text.endsWith(QLatin1Char('Z'));
    return *ok ? time : QDateTime();
}

} // namespace ecs::json
