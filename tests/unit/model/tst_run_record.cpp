// SPDX-License-Identifier: MIT
#include "diagnostics/model/json_fields.h"
#include "diagnostics/model/run_options.h"
#include "diagnostics/model/run_record.h"
#include "tests/unit/model/schema_check.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace ecs;

namespace {

/// Gives every field of every type a value of its own, so that a field that is lost or mixed up
/// shows.
class Filler
{
public:
    template <typename T>
    void operator()(const char * /*name*/, T &value)
    {
        fill(value);
    }

    template <typename T>
    void fill(T &value)
    {
        ++m_count;
        if constexpr (json::IsOptional<T>::value) {
            value.emplace();
            fill(*value);
        } else if constexpr (std::same_as<T, QString>) {
            value = QStringLiteral("text %1 \u00e4\u65e5 \"<&").arg(m_count);
        } else if constexpr (std::same_as<T, QDateTime>) {
            value = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123 + m_count * 1001).toUTC();
        } else if constexpr (std::same_as<T, QStringList> || json::IsList<T>::value) {
            value.clear();
            for (int i = 0; i < 2; ++i) {
                typename T::value_type item{};
                fill(item);
                value.append(item);
            }
        } else if constexpr (Tokenised<T>) {
            const auto &table = Tokens<T>::table;
            value = table[static_cast<std::size_t>(m_count) % std::size(table)].value;
        } else if constexpr (std::same_as<T, QJsonObject>) {
            value = QJsonObject{{QStringLiteral("key"), m_count}};
        } else if constexpr (std::same_as<T, bool>) {
            value = true;
        } else if constexpr (std::is_integral_v<T>) {
            value = static_cast<T>(m_count) * 7;
        } else if constexpr (std::is_floating_point_v<T>) {
            value = m_count + 0.25;
        } else {
            T::fields(value, *this);
        }
    }

private:
    int m_count = 0;
};

template <typename Facts>
StepFacts filled(Filler &filler)
{
    Facts facts;
    filler.fill(facts);
    return facts;
}

RunRecord fullRecord()
{
    Filler filler;
    RunRecord record;
    filler.fill(record.runId);
    filler.fill(record.outcome);
    filler.fill(record.tool);
    filler.fill(record.started);
    filler.fill(record.finished);
    filler.fill(record.utcOffsetMinutes);
    filler.fill(record.machine);
    filler.fill(record.targets);
    filler.fill(record.route);
    filler.fill(record.verdict);
    filler.fill(record.artefacts);
    for (const StepId id : allSteps) {
        StepResult step;
        step.id = id;
        filler.fill(step.attempt);
        filler.fill(step.superseded);
        filler.fill(step.status);
        filler.fill(step.failure);
        filler.fill(step.reason);
        filler.fill(step.summary);
        filler.fill(step.started);
        filler.fill(step.durationMs);
        filler.fill(step.observations);
        filler.fill(step.log);
        for (LogEntry &entry : step.log)
            entry.step = id;
        switch (id) {
        case StepId::Elevation:
            step.facts = filled<ElevationFacts>(filler);
            break;
        case StepId::Platform:
            step.facts = filled<PlatformFacts>(filler);
            break;
        case StepId::Capture:
            step.facts = filled<CaptureFacts>(filler);
            break;
        case StepId::Dns:
            step.facts = filled<DnsFacts>(filler);
            break;
        case StepId::Port:
            step.facts = filled<PortFacts>(filler);
            break;
        case StepId::Proxy:
            step.facts = filled<ProxyFacts>(filler);
            break;
        case StepId::WebRequest:
            step.facts = filled<WebRequestFacts>(filler);
            break;
        }
        record.steps.append(step);
    }
    return record;
}

/// A record of a run in which nothing was measured.
RunRecord emptyRecord()
{
    RunRecord record;
    for (const StepId id : allSteps) {
        StepResult step;
        step.id = id;
        record.steps.append(step);
    }
    return record;
}

QJsonObject readSchema()
{
    QFile file(QStringLiteral(":/ecs/run-record.schema.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

template <typename Enum>
void checkTokens(const char *definition)
{
    QJsonArray words;
    QSet<QString> seen;
    for (const auto &row : Tokens<Enum>::table) {
        const QString word(row.text);
        QVERIFY2(!seen.contains(word), qPrintable(word));
        seen.insert(word);
        words.append(word);
        QCOMPARE(toToken(row.value), word);
        const auto back = fromToken<Enum>(word);
        QVERIFY(back.has_value());
        QCOMPARE(static_cast<int>(*back), static_cast<int>(row.value));
        // the tables follow the enums, so a value without a row would leave a gap
        QCOMPARE(static_cast<int>(row.value), static_cast<int>(words.size()) - 1);
    }
    QVERIFY(!fromToken<Enum>(u"no such word"));
    QVERIFY(!fromToken<Enum>(QString()));
    if (definition) {
        const QJsonArray inSchema = readSchema()
                                        .value(QLatin1String("$defs"))
                                        .toObject()
                                        .value(QLatin1String(definition))
                                        .toObject()
                                        .value(QLatin1String("enum"))
                                        .toArray();
        QCOMPARE(inSchema, words);
    }
}

using Change = std::function<void(QJsonObject &)>;

/// Replaces the value at \a path ("steps", 3, "status") in \a object.
void setAt(QJsonObject &object, const QVariantList &path, const QJsonValue &value)
{
    const std::function<QJsonValue(const QJsonValue &, qsizetype)> rebuilt =
        [&](const QJsonValue &node, qsizetype depth) -> QJsonValue {
        if (depth == path.size())
            return value;
        if (path[depth].typeId() == QMetaType::Int) {
            QJsonArray array = node.toArray();
            const int i = path[depth].toInt();
            array[i] = rebuilt(array.at(i), depth + 1);
            return array;
        }
        QJsonObject inner = node.toObject();
        const QString key = path[depth].toString();
        inner.insert(key, rebuilt(inner.value(key), depth + 1));
        return inner;
    };
    object = rebuilt(object, 0).toObject();
}

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

} // namespace

class RunRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokens()
    {
        checkTokens<Failure>("failure");
        checkTokens<StepId>("step_id");
        checkTokens<StepStatus>("step_status");
        checkTokens<StepReason>("step_reason");
        checkTokens<LogLevel>("log_level");
        checkTokens<Account>("account");
        checkTokens<EcsPolicy>("ecs_policy");
        checkTokens<BinaryTrust>("binary_trust");
        checkTokens<CaptureBackendId>("capture_backend_id");
        checkTokens<ChainProblem>("chain_problem");
        checkTokens<WebPhase>("web_phase");
        checkTokens<Outcome>("outcome");
        checkTokens<RouteKind>("route_kind");
        checkTokens<RouteCertainty>("route_certainty");
        checkTokens<TargetSource>("target_source");
        checkTokens<Confidence>("confidence");
        checkTokens<Owner>("owner");
        checkTokens<Cloud>(nullptr);
        checkTokens<CaptureMode>(nullptr);
        checkTokens<RedactionLevel>(nullptr);
    }

    void warningsAreTheLastTokens()
    {
        QVERIFY(isWarningOnly(Failure::DnsSlow));
        QVERIFY(isWarningOnly(Failure::CaptureUnavailable));
        QVERIFY(!isWarningOnly(Failure::CannotTell));
        QVERIFY(!isWarningOnly(Failure::Healthy));
    }

    void everyFieldSurvives()
    {
        const RunRecord record = fullRecord();
        QString error;
        const auto back = fromJsonText(toJsonText(record), &error);
        QVERIFY2(back.has_value(), qPrintable(error));
        QVERIFY(*back == record);
        QCOMPARE(toJson(*back), toJson(record));
        QVERIFY(toJsonText(record).endsWith('\n'));
    }

    void nothingMeasuredIsNull()
    {
        const RunRecord record = emptyRecord();
        const QJsonObject json = toJson(record);
        QVERIFY(json.value(text("route")).isNull());
        QVERIFY(json.value(text("started")).isNull());
        QCOMPARE(
            json.value(text("steps")).toArray().at(3).toObject().value(text("facts")).toObject(),
            QJsonObject());
        QString error;
        const auto back = fromJson(json, &error);
        QVERIFY2(back.has_value(), qPrintable(error));
        QVERIFY(*back == record);
    }

    void unknownFieldsArePassedOver()
    {
        QJsonObject json = toJson(fullRecord());
        json.insert(text("later"), 7);
        setAt(json, {text("steps"), 3, text("facts"), text("later")}, true);
        const auto back = fromJson(json);
        QVERIFY(back.has_value());
        QVERIFY(*back == fullRecord());
    }

    void problemsAreNamedWithTheirPlace_data()
    {
        QTest::addColumn<QVariantList>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("place");
        const auto row = [](const QVariantList &path, const QJsonValue &value, const char *place) {
            QTest::newRow(place) << path << value << text(place);
        };
        row({text("schema_version")}, 2, "schema_version");
        row({text("outcome")}, text("finished"), "outcome");
        row({text("tool")}, text("ecs-check"), "tool");
        row({text("started")}, text("yesterday"), "started");
        row({text("finished")}, text("2026-11-22T20:15:04.123"), "finished"); // no zone
        row({text("machine"), text("account")}, text("root"), "machine.account");
        row({text("machine"), text("interfaces"), 1, text("up")}, text("yes"),
            "machine.interfaces[1].up");
        row({text("targets")}, QJsonObject(), "targets");
        row({text("targets"), 0, text("source")}, QJsonValue::Null, "targets[0].source");
        row({text("targets"), 1, text("port")}, text("443"), "targets[1].port");
        row({text("route"), text("kind")}, 1, "route.kind");
        row({text("steps")}, text("none"), "steps");
        row({text("steps"), 0}, 5, "steps[0].id");
        row({text("steps"), 3, text("status")}, text("ok"), "steps[3].status");
        row({text("steps"), 3, text("failure")}, text("DNS_NXDOMAIN"), "steps[3].failure");
        row({text("steps"), 2, text("attempt")}, QJsonValue::Null, "steps[2].attempt");
        row({text("steps"), 3, text("facts"), text("answers"), 1, text("ttl")}, QJsonArray(),
            "steps[3].facts.answers[1].ttl");
        row({text("steps"), 6, text("facts"), text("requests"), 0, text("tls"), text("errors"), 1,
             text("problem")},
            text("bad"), "steps[6].facts.requests[0].tls.errors[1].problem");
        row({text("steps"), 1, text("log"), 0, text("level")}, text("debug"),
            "steps[1].log[0].level");
        row({text("verdict"), text("also"), 1}, text("nonsense"), "verdict.also[1]");
        row({text("verdict"), text("actions"), 0}, 1, "verdict.actions[0]");
    }
    void problemsAreNamedWithTheirPlace()
    {
        QFETCH(QVariantList, path);
        QFETCH(QJsonValue, value);
        QFETCH(QString, place);
        QJsonObject json = toJson(fullRecord());
        setAt(json, path, value);
        QString error;
        QVERIFY(!fromJson(json, &error));
        QVERIFY2(error.startsWith(place + QLatin1String(": ")), qPrintable(error));
        QVERIFY(!fromJson(json)); // the text is optional
        // what the reader refuses, the schema refuses too
        if (place != QLatin1String("started"))
            QVERIFY(!SchemaCheck(readSchema()).problem(json, false).isEmpty());
    }

    void brokenText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("cut off") << toJsonText(fullRecord()).chopped(20);
        QTest::newRow("not UTF-8") << QByteArray("{\"run_id\": \"\xff\xfe\"}");
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("object") << QByteArray("{}");
    }
    void brokenText()
    {
        QFETCH(QByteArray, bytes);
        QString error;
        QVERIFY(!fromJsonText(bytes, &error));
        QVERIFY(!error.isEmpty());
    }

    void schemaDescribesExactlyWhatIsWritten()
    {
        const SchemaCheck schema(readSchema());
        QCOMPARE(schema.problem(toJson(fullRecord()), true), QString());
        QCOMPARE(schema.problem(toJson(emptyRecord()), false), QString());
        QVERIFY(!schema.problem(QJsonObject(), false).isEmpty());
        QVERIFY(!schema.problem(QJsonArray(), false).isEmpty());
    }

    void schemaRequiresEveryField()
    {
        const SchemaCheck schema(readSchema());
        const QJsonObject json = toJson(fullRecord());
        for (const QString &key : json.keys()) {
            QJsonObject without = json;
            without.remove(key);
            QVERIFY2(!schema.problem(without, false).isEmpty(), qPrintable(key));
        }
        const QJsonObject step = json.value(text("steps")).toArray().at(6).toObject();
        for (const QString &key : step.keys()) {
            QJsonObject less = step;
            less.remove(key);
            QJsonObject without = json;
            setAt(without, {text("steps"), 6}, less);
            QVERIFY2(!schema.problem(without, false).isEmpty(), qPrintable(key));
        }
        QJsonObject without = json;
        QJsonObject facts = step.value(text("facts")).toObject();
        facts.remove(text("requests"));
        facts.insert(text("other"), 1);
        setAt(without, {text("steps"), 6, text("facts")}, facts);
        QVERIFY(!schema.problem(without, false).isEmpty());
    }

    void newestAttempt()
    {
        RunRecord record = fullRecord();
        for (StepResult &step : record.steps)
            step.superseded = false;
        StepResult old = record.steps[3];
        old.superseded = true;
        std::get<DnsFacts>(old.facts).host = text("old.example");
        record.steps.prepend(old);
        QVERIFY(record.step(StepId::Dns) == &record.steps[4]);
        QVERIFY(record.facts<DnsFacts>()->host != text("old.example"));
        record.steps.clear();
        QVERIFY(!record.step(StepId::Dns));
        QVERIFY(!record.facts<DnsFacts>());
    }
};

QTEST_APPLESS_MAIN(RunRecordTest)
#include "tst_run_record.moc"
