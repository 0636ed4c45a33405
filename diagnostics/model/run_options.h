// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/step.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace ecs {

/// As many ECS addresses does one run test, and all its steps with it.
constexpr qsizetype mostTargets = 8;

enum class Cloud { Commercial, Us, Eu, Uk, Au, Gcc, Gcch, Dod };
enum class CaptureMode { Auto, On, Off };
enum class ProxyMode { Auto, Direct, Url };
/// What is done with a packet capture that a killed run has left running.
enum class LeftoverMode {
    RemoveProven, ///< ended and deleted if it is proven to be ours; else it is only named
    Ask,          ///< only named: the reader decides
    Remove,       ///< the reader has decided
};
enum class RedactionLevel { None, Standard, Strict };

/// What the user asked for, checked and typed. Built by app/command_line and by the wizard's pages;
/// nothing below app/ parses option text.
struct RunOptions
{
    QList<QUrl> ecsUrls;        ///< --ecs-url, in order, at most mostTargets
    std::optional<Cloud> cloud; ///< --cloud
    CaptureMode capture = CaptureMode::Auto;
    ProxyMode proxy = ProxyMode::Auto;
    QUrl proxyUrl;                   ///< for ProxyMode::Url: scheme http, host, port
    QList<QByteArray> extraRootsDer; ///< --ca-file, read and decoded by app
    QStringList expectedRoots; ///< --expect-roots: SHA-256, lower-case hex; empty = built-in list
    std::chrono::milliseconds timeout{90'000}; ///< bound on the measuring time
    QString controlResolver;                   ///< --control-resolver: an address
    QString captureDirectory; ///< fresh, private directory for the capture file; empty = none
    LeftoverMode leftover = LeftoverMode::RemoveProven;
    bool stepThrough = false; ///< wait after every step until proceed() is called

    bool operator==(const RunOptions &) const = default;
};

template <>
struct Tokens<Cloud>
{
    static constexpr Token<Cloud> table[] = {
        {Cloud::Commercial, QLatin1String("commercial")},
        {Cloud::Us, QLatin1String("us")},
        {Cloud::Eu, QLatin1String("eu")},
        {Cloud::Uk, QLatin1String("uk")},
        {Cloud::Au, QLatin1String("au")},
        {Cloud::Gcc, QLatin1String("gcc")},
        {Cloud::Gcch, QLatin1String("gcch")},
        {Cloud::Dod, QLatin1String("dod")},
    };
};
template <>
struct Tokens<CaptureMode>
{
    static constexpr Token<CaptureMode> table[] = {
        {CaptureMode::Auto, QLatin1String("auto")},
        {CaptureMode::On, QLatin1String("on")},
        {CaptureMode::Off, QLatin1String("off")},
    };
};
template <>
struct Tokens<RedactionLevel>
{
    static constexpr Token<RedactionLevel> table[] = {
        {RedactionLevel::None, QLatin1String("none")},
        {RedactionLevel::Standard, QLatin1String("standard")},
        {RedactionLevel::Strict, QLatin1String("strict")},
    };
};

} // namespace ecs
