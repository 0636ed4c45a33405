// SPDX-License-Identifier: MIT
#include "diagnostics/verdict/filter_pages.h"

#include "diagnostics/verdict/case_view.h"

#include <QUrl>

#include <algorithm>

namespace ecs {

namespace {

struct Mark
{
    QLatin1String text;
    QLatin1String product;
};

// the host of a redirect ends in one of these
constexpr Mark redirectHosts[] = {
    {QLatin1String("zscaler.net"), QLatin1String("Zscaler")},
    {QLatin1String("zscalerone.net"), QLatin1String("Zscaler")},
    {QLatin1String("zscalertwo.net"), QLatin1String("Zscaler")},
    {QLatin1String("zscalerthree.net"), QLatin1String("Zscaler")},
    {QLatin1String("zscloud.net"), QLatin1String("Zscaler")},
    {QLatin1String("webscanningservice.com"), QLatin1String("Symantec Web Security Service")},
};

// the Server header begins with one of these
constexpr Mark servers[] = {
    {QLatin1String("Barracuda/NGFirewall"), QLatin1String("Barracuda")},
    {QLatin1String("BarracudaHTTP"), QLatin1String("Barracuda")},
    {QLatin1String("Kerio Control Embedded Web Server"), QLatin1String("Kerio Control")},
};

constexpr Mark headerNames[] = {
    {QLatin1String("X-Squid-Error"), QLatin1String("Squid")},
    {QLatin1String("X-Bluecoat-Via"), QLatin1String("Blue Coat")},
};

constexpr Mark bodyTitles[] = {
    {QLatin1String("<title>Site Blocked"), QLatin1String("Cisco Umbrella")},
    {QLatin1String("Cache Access Denied"), QLatin1String("Squid")},
};

bool isHostOrBelow(const QString &host, QLatin1String domain)
{
    return host == domain || host.endsWith(QLatin1Char('.') + domain);
}

} // namespace

QString filterNamedBy(const WebExchange &exchange)
{
    const QString redirectHost = urlHost(exchange.redirect);
    for (const Mark &mark : redirectHosts)
        if (isHostOrBelow(redirectHost, mark.text))
            return mark.product;
    for (const HttpHeader &header : exchange.headers) {
        for (const Mark &mark : headerNames)
            if (header.name.compare(mark.text, Qt::CaseInsensitive) == 0)
                return mark.product;
        if (header.name.compare(QLatin1String("Server"), Qt::CaseInsensitive) == 0)
            for (const Mark &mark : servers)
                if (header.value.startsWith(mark.text, Qt::CaseInsensitive))
                    return mark.product;
    }
    for (const Mark &mark : bodyTitles)
        if (exchange.bodyExcerpt.contains(mark.text, Qt::CaseInsensitive))
            return mark.product;
    return {};
}

bool redirectsAway(const WebExchange &exchange)
{
    const bool redirects = exchange.status && *exchange.status >= 300 && *exchange.status < 400 &&
                           *exchange.status != 304;
    const QString to = urlHost(exchange.redirect);
    // a relative Location stays on the host
    return redirects && !to.isEmpty() && to != urlHost(exchange.url);
}

bool hasForeignBody(const WebExchange &exchange)
{
    return exchange.status && exchange.bodyIsJsonObject != true &&
           !exchange.bodyExcerpt.trimmed().isEmpty();
}

} // namespace ecs
