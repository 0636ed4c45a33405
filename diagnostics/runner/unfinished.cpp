// SPDX-License-Identifier: MIT
#include "diagnostics/runner/unfinished.h"

namespace ecs {

namespace {

void forget(std::optional<Failure> &failure)
{
    if (failure && isTimeout(*failure))
        failure.reset();
}

} // namespace

bool isTimeout(Failure failure)
{
    switch (failure) {
    case Failure::DnsTimeout:
    case Failure::TcpTimeout:
    case Failure::ProxyTimeout:
    case Failure::TlsTimeout:
    case Failure::HttpTimeout:
    case Failure::MpcmdrunFailed:
        return true;
    default:
        return false;
    }
}

void forgetTimeouts(StepFacts &facts)
{
    if (auto *dns = std::get_if<DnsFacts>(&facts)) {
        forget(dns->systemFailure);
        for (DnsAnswer &answer : dns->answers)
            forget(answer.failure);
        for (HostLookup &lookup : dns->lookups)
            forget(lookup.failure);
    } else if (auto *port = std::get_if<PortFacts>(&facts)) {
        for (PortAttempt &attempt : port->attempts)
            forget(attempt.failure);
    } else if (auto *proxy = std::get_if<ProxyFacts>(&facts)) {
        for (ProxyTest &test : proxy->tests)
            forget(test.failure);
    } else if (auto *web = std::get_if<WebRequestFacts>(&facts)) {
        for (WebExchange &exchange : web->requests)
            forget(exchange.failure);
    }
}

} // namespace ecs
