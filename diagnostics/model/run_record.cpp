// SPDX-License-Identifier: MIT
#include "diagnostics/model/run_record.h"

#include "diagnostics/model/json_fields.h"

#include <QJsonDocument>

namespace ecs {

namespace {

StepFacts emptyFacts(StepId id)
{
    switch (id) {
    case StepId::Elevation:
        return ElevationFacts{};
    case StepId::Platform:
        return PlatformFacts{};
    case StepId::Capture:
        return CaptureFacts{};
    case StepId::Dns:
        return DnsFacts{};
    case StepId::Port:
        return PortFacts{};
    case StepId::Proxy:
        return ProxyFacts{};
    case StepId::WebRequest:
        return WebRequestFacts{};
    }
    return std::monostate{};
}

// Not a fields() function of StepResult: which facts to read depends on the id.
template <typename Self, typename Visitor>
void commonStepFields(Self &self, Visitor &&visit)
{
    visit("id", self.id);
    visit("attempt", self.attempt);
    visit("superseded", self.superseded);
    visit("status", self.status);
    visit("failure", self.failure);
    visit("reason", self.reason);
    visit("summary", self.summary);
    visit("started", self.started);
    visit("duration_ms", self.durationMs);
    visit("observations", self.observations);
    visit("log", self.log);
}

template <typename Self, typename Visitor>
void recordFields(Self &self, Visitor &&visit)
{
    visit("run_id", self.runId);
    visit("outcome", self.outcome);
    visit("tool", self.tool);
    visit("started", self.started);
    visit("finished", self.finished);
    visit("utc_offset_minutes", self.utcOffsetMinutes);
    visit("machine", self.machine);
    visit("targets", self.targets);
    visit("route", self.route);
    visit("verdict", self.verdict);
    visit("artefacts", self.artefacts);
}

QJsonObject stepToJson(const StepResult &step)
{
    json::Writer writer;
    commonStepFields(step, writer);
    QJsonObject object = writer.take();
    object.insert(QLatin1String("facts"), std::visit(
                                              [](const auto &facts) -> QJsonValue {
                                                  using T = std::remove_cvref_t<decltype(facts)>;
                                                  if constexpr (std::same_as<T, std::monostate>)
                                                      return QJsonObject();
                                                  else
                                                      return json::write(facts);
                                              },
                                              step.facts));
    return object;
}

StepResult stepFromJson(const QJsonObject &object, const QString &place, json::Problems &problems)
{
    StepResult step;
    json::Reader reader(object, place, problems);
    commonStepFields(step, reader);
    for (LogEntry &entry : step.log)
        entry.step = step.id;
    const QJsonValue facts = object.value(QLatin1String("facts"));
    if (facts.isObject() && !facts.toObject().isEmpty()) {
        step.facts = emptyFacts(step.id);
        std::visit(
            [&](auto &value) {
                if constexpr (!std::same_as<std::remove_cvref_t<decltype(value)>, std::monostate>)
                    json::read(facts, value, place + QLatin1String(".facts"), problems);
            },
            step.facts);
    }
    return step;
}

} // namespace

const StepResult *RunRecord::step(StepId id) const
{
    for (const StepResult &result : steps)
        if (result.id == id && !result.superseded)
            return &result;
    return nullptr;
}

QJsonObject toJson(const RunRecord &record)
{
    json::Writer writer;
    writer("schema_version", schemaVersion);
    recordFields(record, writer);
    QJsonObject object = writer.take();
    QJsonArray steps;
    for (const StepResult &step : record.steps)
        steps.append(stepToJson(step));
    object.insert(QLatin1String("steps"), steps);
    return object;
}

QByteArray toJsonText(const RunRecord &record)
{
    return QJsonDocument(toJson(record)).toJson(QJsonDocument::Indented);
}

std::optional<RunRecord> fromJson(const QJsonObject &object, QString *error)
{
    json::Problems problems;
    RunRecord record;
    if (object.value(QLatin1String("schema_version")).toInt() != schemaVersion)
        problems.report(QStringLiteral("schema_version"),
                        QStringLiteral("expected %1").arg(schemaVersion));
    json::Reader reader(object, QString(), problems);
    recordFields(record, reader);
    const QJsonValue stepList = object.value(QLatin1String("steps"));
    if (!stepList.isArray())
        problems.report(QStringLiteral("steps"), QStringLiteral("expected an array"));
    const QJsonArray steps = stepList.toArray();
    for (qsizetype i = 0; i < steps.size(); ++i)
        record.steps.append(
            stepFromJson(steps.at(i).toObject(), QStringLiteral("steps[%1]").arg(i), problems));
    if (problems.any()) {
        if (error)
            *error = problems.first();
        return std::nullopt;
    }
    return record;
}

std::optional<RunRecord> fromJsonText(const QByteArray &text, QString *error)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(text, &parseError);
    if (!document.isObject()) {
        if (error)
            *error = parseError.error == QJsonParseError::NoError
                         ? QStringLiteral("the document is no JSON object")
                         : parseError.errorString();
        return std::nullopt;
    }
    return fromJson(document.object(), error);
}

} // namespace ecs
