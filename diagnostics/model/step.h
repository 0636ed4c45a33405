// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/tokens.h"

#include <QDateTime>
#include <QString>

#include <array>

namespace ecs {

/// The seven steps of a run, in the order in which they run and stand in the record.
enum class StepId { Elevation, Platform, Capture, Dns, Port, Proxy, WebRequest };

inline constexpr std::array allSteps = {StepId::Elevation, StepId::Platform, StepId::Capture,
                                        StepId::Dns,       StepId::Port,     StepId::Proxy,
                                        StepId::WebRequest};

/// Failed is a measured fact about the network or the machine; CouldNotRun is our own trouble and
/// says nothing about the network. The two are never mixed.
enum class StepStatus { Passed, Warning, Failed, Skipped, Cancelled, CouldNotRun };

/// Why a step was skipped or could not run.
enum class StepReason {
    NeedsElevation,
    SessionTaken,
    ToolMissing,
    StartProblem,
    StopProblem,
    DiskFull,
    NotApplicable,
    ByOption,
    TimedOut,
};

enum class LogLevel { Info, Warning, Error };

/// One line of the live log. `text` is English, one line, free of control characters.
struct LogEntry
{
    quint64 id = 0; ///< rises by one within a run, starting at 1; not part of the JSON record
    QDateTime time; ///< UTC
    LogLevel level = LogLevel::Info;
    StepId step = StepId::Elevation; ///< the step that wrote it
    QString text;

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("t", self.time);
        visit("level", self.level);
        visit("text", self.text);
    }
    bool operator==(const LogEntry &) const = default;
};

template <>
struct Tokens<StepId>
{
    static const std::span<const Token<StepId>> table;
};
template <>
struct Tokens<StepStatus>
{
    static const std::span<const Token<StepStatus>> table;
};
template <>
struct Tokens<StepReason>
{
    static const std::span<const Token<StepReason>> table;
};
template <>
struct Tokens<LogLevel>
{
    static const std::span<const Token<LogLevel>> table;
};

} // namespace ecs
