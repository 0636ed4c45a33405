// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/runner/diagnostic_runner.h"

#include <QStringList>

namespace ecs::test {

/// A runner without a thread: notes every call and emits what the test says.
class FakeRunner final : public DiagnosticRunner
{
    Q_OBJECT

public:
    using DiagnosticRunner::DiagnosticRunner;

    RunId start(const RunOptions &options) override
    {
        calls.append(QStringLiteral("start"));
        lastOptions = options;
        id = RunId{++m_ids};
        return id;
    }
    void proceed(RunId of) override { note(of, QStringLiteral("proceed")); }
    void runThrough(RunId of) override { note(of, QStringLiteral("runThrough")); }
    void finishHere(RunId of) override { note(of, QStringLiteral("finishHere")); }
    void repeatFrom(RunId of, StepId step) override
    {
        note(of, QStringLiteral("repeat ") + toToken(step));
    }
    void repeatFrom(RunId of, StepId step, const RunOptions &options) override
    {
        lastOptions = options;
        note(of, QStringLiteral("repeat ") + toToken(step) + QStringLiteral(" with options"));
    }
    void cancel(RunId of) override { note(of, QStringLiteral("cancel")); }
    void save(RunId of, const SaveRequest &request) override
    {
        lastSave = request;
        note(of, QStringLiteral("save"));
    }
    void cancelSave(RunId of) override { note(of, QStringLiteral("cancelSave")); }

    int count(const QString &call) const { return static_cast<int>(calls.count(call)); }

    RunId id;
    RunOptions lastOptions;
    SaveRequest lastSave;
    QStringList calls;

private:
    void note(RunId of, const QString &call)
    {
        calls.append(of == id ? call : QString(call + QStringLiteral(" (stale id)")));
    }

    quint64 m_ids = 0;
};

} // namespace ecs::test
