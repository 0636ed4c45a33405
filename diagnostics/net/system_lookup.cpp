// SPDX-License-Identifier: MIT
#include "diagnostics/net/system_lookup.h"

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

/// Owned by both sides; whoever comes last frees it.
struct SharedCall
{
    std::mutex mutex;
    Waiter *waiter = nullptr; ///< null once nobody waits any more
    std::optional<dns_platform::ResolverAnswer> answer;
};

void runCall(const std::shared_ptr<SharedCall> &call, const ResolverCall &resolve,
             const QByteArray &host)
{
    dns_platform::ResolverAnswer answer = resolve(host);
    outstanding.fetch_sub(1);
    const std::scoped_lock lock(call->mutex);
    if (!call->waiter)
        return;
    call->answer = std::move(answer);
    call->waiter->wake();
}

/// The answer, or nothing when the bounds were over first.
std::optional<dns_platform::ResolverAnswer> waitForCall(SharedCall &call, Waiter &waiter,
                                                        const Bounds &bounds)
{
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
    if (!dns_platform::runDetached([call, resolve, host] { runCall(call, resolve, host); })) {
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

} // namespace

SystemLookup lookupSystem(const QString &host, const Bounds &bounds, const ResolverCall &resolve)
{
    QElapsedTimer clock;
    clock.start();
    SystemLookup result;
    if (parseIpAddress(host)) {
        result.addresses = {QHostAddress(host)};
        return result;
    }
    const QByteArray name = aceHost(host);
    if (name.isEmpty() || name.size() > maxHost || name.contains('\0')) {
        result.failure = Failure::DnsNxdomain;
        result.error = QStringLiteral("This is not a host name.");
        return result;
    }

    Waiter waiter;
    const auto call = std::make_shared<SharedCall>();
    call->waiter = &waiter;
    if (!startCall(call, resolve, name, &result.error)) {
        result.failure = Failure::DnsTimeout;
        return result;
    }
    const std::optional<dns_platform::ResolverAnswer> answer = waitForCall(*call, waiter, bounds);
    result.durationMs = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    if (answer) {
        takeAnswer(*answer, &result);
    } else {
        result.failure = Failure::DnsTimeout;
        result.error = QStringLiteral("The system's resolver had not answered after %1 s.")
                           .arg(result.durationMs / 1000, 0, 'f', 1);
    }
    return result;
}

} // namespace ecs
