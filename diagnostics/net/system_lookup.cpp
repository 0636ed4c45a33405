// SPDX-License-Identifier: MIT
#include "diagnostics/net/system_lookup.h"

#include "diagnostics/model/detached_thread.h"
#include "diagnostics/model/ip_text.h"
#include "diagnostics/model/plain_text.h"
#include "diagnostics/net/dns_message.h"
#include "diagnostics/net/error_codes.h"
#include "diagnostics/net/waiter.h"

#include <QElapsedTimer>

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>

namespace ecs {

namespace {

constexpr int maxOutstanding = 16;
constexpr double timeoutFromMs = 2000; // the resolver gave up on servers, and did not fail at once
constexpr qsizetype maxHost = 1024;    // the system's own limit (NI_MAXHOST is 1025)

// Trivially destroyed, so that a thread that outlives main() may still touch it.
std::atomic<int> outstanding{0};

double milliseconds(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// Owned by both sides; whoever comes last frees it.
struct SharedCall
{
    std::mutex mutex;
    Waiter *waiter = nullptr; ///< while somebody waits
    std::optional<dns_platform::ResolverAnswer> answer;
    QElapsedTimer clock; ///< since the call began; not changed afterwards
    double durationMs = 0;
};

void runCall(const std::shared_ptr<SharedCall> &call, const ResolverCall &resolve,
             const QByteArray &host)
{
    dns_platform::ResolverAnswer answer = resolve(host);
    outstanding.fetch_sub(1);
    const std::scoped_lock lock(call->mutex);
    call->durationMs = milliseconds(call->clock);
    call->answer = std::move(answer);
    if (call->waiter)
        call->waiter->wake();
}

/// The answer, or nothing when the bounds were over first.
std::optional<dns_platform::ResolverAnswer> waitForCall(SharedCall &call, const Bounds &bounds)
{
    Waiter waiter;
    {
        const std::scoped_lock lock(call.mutex);
        call.waiter = &waiter;
    }
    waiter.waitUntil(bounds, [&call] {
        const std::scoped_lock lock(call.mutex);
        return call.answer.has_value();
    });
    const std::scoped_lock lock(call.mutex);
    call.waiter = nullptr;
    return std::move(call.answer);
}

bool startCall(const std::shared_ptr<SharedCall> &call, const ResolverCall &resolve,
               const QByteArray &host, QString *error)
{
    if (outstanding.fetch_add(1) >= maxOutstanding) {
        outstanding.fetch_sub(1);
        *error = QStringLiteral("Too many earlier lookups still wait for the system's resolver.");
        return false;
    }
    if (!startDetachedThread([call, resolve, host] { runCall(call, resolve, host); })) {
        outstanding.fetch_sub(1);
        *error = QStringLiteral("The system has no thread for the lookup.");
        return false;
    }
    return true;
}

void takeAnswer(const dns_platform::ResolverAnswer &answer, SystemLookup *result)
{
    if (answer.code != 0) {
        Failure failure = failureOfLookupCode(answer.code);
        if (failure == Failure::DnsTimeout && result->durationMs < timeoutFromMs)
            failure = Failure::DnsServfail;
        result->failure = failure;
        result->error = lookupErrorText(answer.code);
        if (answer.systemError != 0)
            result->error += u' ' % socketErrorText(answer.systemError);
        return;
    }
    for (const QHostAddress &address : answer.addresses)
        result->addresses.append(address);
    if (result->addresses.isEmpty()) {
        result->failure = Failure::DnsNoAddress;
        result->error = QStringLiteral("The system's resolver gave no address and no error.");
    }
}

/// An answer that needed no asking.
class KnownAnswer final : public PendingLookup
{
public:
    explicit KnownAnswer(SystemLookup answer)
        : m_answer(std::move(answer))
    {
    }
    SystemLookup wait(const Bounds &) override { return m_answer; }

private:
    SystemLookup m_answer;
};

class RunningCall final : public PendingLookup
{
public:
    explicit RunningCall(std::shared_ptr<SharedCall> call)
        : m_call(std::move(call))
    {
    }
    SystemLookup wait(const Bounds &bounds) override;

private:
    std::shared_ptr<SharedCall> m_call;
};

SystemLookup RunningCall::wait(const Bounds &bounds)
{
    SystemLookup result;
    if (const auto answer = waitForCall(*m_call, bounds)) {
        result.durationMs = m_call->durationMs; // set before the answer was
        takeAnswer(*answer, &result);
        return result;
    }
    result.durationMs = milliseconds(m_call->clock);
    result.failure = Failure::DnsTimeout;
    result.error = QStringLiteral("The system's resolver had not answered after %1 s.")
                       .arg(result.durationMs / 1000, 0, 'f', 1);
    return result;
}

std::unique_ptr<PendingLookup> failedAtOnce(Failure failure, const QString &error)
{
    SystemLookup result;
    result.failure = failure;
    result.error = error;
    return std::make_unique<KnownAnswer>(std::move(result));
}

} // namespace

std::unique_ptr<PendingLookup> startSystemLookup(const QString &host, const ResolverCall &resolve)
{
    if (parseIpAddress(host)) {
        SystemLookup itself;
        itself.addresses = {QHostAddress(host)};
        return std::make_unique<KnownAnswer>(std::move(itself));
    }
    const QByteArray name = aceHost(host);
    if (name.isEmpty() || name.size() > maxHost || name.contains('\0'))
        return failedAtOnce(Failure::DnsNxdomain, QStringLiteral("This is not a host name."));

    const auto call = std::make_shared<SharedCall>();
    call->clock.start();
    QString error;
    if (!startCall(call, resolve, name, &error))
        return failedAtOnce(Failure::DnsTimeout, error);
    return std::make_unique<RunningCall>(call);
}

} // namespace ecs
