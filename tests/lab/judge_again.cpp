// SPDX-License-Identifier: MIT
// Judges a saved record twice: as it is, and as if no packets had been captured.
//   judge_again < record.json
#include "diagnostics/model/run_record.h"
#include "diagnostics/verdict/cause_table.h"
#include "diagnostics/verdict/judge.h"
#include "diagnostics/verdict/wire_witness.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

using namespace ecs;

namespace {

QJsonObject verdictOf(const RunRecord &record)
{
    const Verdict verdict = judge(record);
    return {{QStringLiteral("cause"), toToken(verdict.cause)},
            {QStringLiteral("confidence"), toToken(verdict.confidence)}};
}

QJsonArray witnesses(const RunRecord &record, const WireFacts &facts)
{
    QJsonArray out;
    for (const WireWitness &witness :
         wireWitnesses(facts, judge(record).cause, wireSubject(record)))
        out.append(QJsonObject{{QStringLiteral("token"), witness.finding.token},
                               {QStringLiteral("detail"), witness.finding.detail}});
    return out;
}

/// Causes of the path that the packets would settle as well.
QJsonArray others(const RunRecord &record, const WireFacts &facts)
{
    const auto settles = [](const WireWitness &witness) { return witness.settles; };
    const Failure found = judge(record).cause;
    QJsonArray out;
    for (const auto &[failure, token] : Tokens<Failure>::table)
        if (const auto witnesses = wireWitnesses(facts, failure, wireSubject(record));
            failure != found && cause(failure).exitCode >= 11 && cause(failure).exitCode <= 14 &&
            std::any_of(witnesses.begin(), witnesses.end(), settles))
            out.append(QString(token));
    return out;
}

} // namespace

int main()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    QString error;
    auto record = fromJsonText(input.readAll(), &error);
    if (!record) {
        std::fprintf(stderr, "%s\n", qPrintable(error));
        return 1;
    }
    QJsonObject out{{QStringLiteral("with"), verdictOf(*record)}};
    for (StepResult &step : record->steps) {
        auto *capture = std::get_if<CaptureFacts>(&step.facts);
        if (!capture)
            continue;
        if (const auto facts = WireFacts::fromJson(capture->wire)) {
            out.insert(QStringLiteral("witnesses"), witnesses(*record, *facts));
            out.insert(QStringLiteral("others"), others(*record, *facts));
        }
        capture->wire = {};
    }
    out.insert(QStringLiteral("without"), verdictOf(*record));
    std::puts(QJsonDocument(out).toJson(QJsonDocument::Compact).constData());
    return 0;
}
