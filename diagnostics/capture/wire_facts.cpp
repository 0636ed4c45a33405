// SPDX-License-Identifier: MIT
#include "diagnostics/capture/wire_facts.h"

#include "diagnostics/model/json_fields.h"

namespace ecs {

QJsonObject WireFacts::toJson() const
{
    return json::write(*this).toObject();
}

std::optional<WireFacts> WireFacts::fromJson(const QJsonObject &object)
{
    WireFacts facts;
    json::Problems problems;
    json::read(QJsonValue(object), facts, QString(), problems);
    if (problems.any())
        return std::nullopt;
    return facts;
}

} // namespace ecs
