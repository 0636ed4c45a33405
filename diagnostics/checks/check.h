// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/capture/capture_backend.h"
#include "diagnostics/host/clock.h"
#include "diagnostics/host/defender_locator.h"
#include "diagnostics/host/elevation_probe.h"
#include "diagnostics/host/machine_probe.h"
#include "diagnostics/host/name_service_settings.h"
#include "diagnostics/host/process_runner.h"
#include "diagnostics/host/proxy_settings.h"
#include "diagnostics/host/trust_store.h"
#include "diagnostics/model/bounds.h"
#include "diagnostics/model/run_options.h"
#include "diagnostics/model/run_record.h"
#include "diagnostics/net/network.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace ecs {

/// Everything that a check may touch of the outside. Owned by the worker, used in its thread only.
struct Seams
{
    std::unique_ptr<Clock> clock;
    std::unique_ptr<ElevationProbe> elevation;
    std::unique_ptr<MachineProbe> machine;
    std::unique_ptr<DefenderLocator> defender;
    std::unique_ptr<ProcessRunner> processes;
    std::unique_ptr<ProxySettings> proxies;
    std::unique_ptr<TrustStore> trust;
    std::unique_ptr<NameServiceSettings> names;
    std::unique_ptr<Network> network;
    std::vector<std::unique_ptr<CaptureBackend>> captureBackends;
};

/// One step's view of the run.
struct RunContext
{
    Seams &seams;
    const RunOptions &options;
    const RunRecord &record; ///< what is known so far: machine, targets, route, earlier steps
    Bounds bounds; ///< of this step: the run's deadline and the step's own, whichever is nearer
    std::function<void(LogLevel, const QString &)> log; ///< any text; made plain by the receiver
    std::function<void(int)> progress;                  ///< 0…1000 of this step
    std::unique_ptr<CaptureSession> &capture; ///< set by the capture step, stopped by the runner
    /// The proxy settings as they were read a moment ago to plan the route; absent = to be read.
    std::optional<ProxyReading> proxyReading = std::nullopt;

    void info(const QString &text) const { log(LogLevel::Info, text); }
    void warning(const QString &text) const { log(LogLevel::Warning, text); }
    void error(const QString &text) const { log(LogLevel::Error, text); }
};

/// One step of the run. Stateless: all it needs is in the context, all it finds is in the result.
class Check
{
public:
    virtual ~Check() = default;
    virtual StepId id() const = 0;
    /// The step's own bound, shown to the user ("at most 8 s").
    virtual std::chrono::milliseconds bound() const = 0;
    /// Fills id, status, failure, reason, summary, facts, observations. The runner adds attempt,
    /// times and log, and turns a stop or a passed deadline into cancelled /
    /// could_not_run(timed_out).
    virtual StepResult run(RunContext &context) = 0;
};

/// The seven checks in the order of allSteps.
std::vector<std::unique_ptr<Check>> createChecks();

/// The bound of \a step in milliseconds, without creating a check.
std::chrono::milliseconds stepBound(StepId step);

} // namespace ecs
