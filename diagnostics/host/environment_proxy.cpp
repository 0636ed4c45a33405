// SPDX-License-Identifier: MIT
#include "diagnostics/host/environment_proxy.h"

#include "diagnostics/model/ip_text.h"
#include "diagnostics/model/plain_text.h"

#include <QRegularExpression>

namespace ecs {

namespace {

constexpr int curlDefaultProxyPort = 1080;
constexpr qsizetype longestValue = 2048;
constexpr qsizetype longestList = 65536;

struct Variable
{
    QString name;
    QString value;
};

// The first variable of \a names that holds something.
std::optional<Variable> firstSet(const QProcessEnvironment &environment, const QStringList &names)
{
    for (const QString &name : names) {
        const QString value = environment.value(name).trimmed();
        if (!value.isEmpty())
            return Variable{name, value};
    }
    return std::nullopt;
}

struct ParsedProxy
{
    QString hostPort; ///< empty: cannot be used
    QString shown;    ///< without credentials
    bool hadCredentials = false;
    QString error;
};

// "user:password@" ends at the last "@" before the path; also in values that are otherwise broken,
// so that a password never reaches the record.
QString withoutCredentials(const QString &value, bool *had)
{
    const qsizetype scheme = value.indexOf(QLatin1String("://"));
    const qsizetype start = scheme < 0 ? 0 : scheme + 3;
    const qsizetype at = value.lastIndexOf(QLatin1Char('@'));
    *had = at >= start;
    return *had ? value.left(start) + QLatin1String("***") + value.mid(at) : value;
}

ParsedProxy parseProxy(const QString &value)
{
    ParsedProxy out;
    out.shown = plainLine(withoutCredentials(value, &out.hadCredentials), 512);
    if (value.size() > longestValue) {
        out.error = QStringLiteral("the value is longer than %1 characters").arg(longestValue);
        return out;
    }
    bool ignored = false;
    QString text = withoutCredentials(value, &ignored);
    if (!text.contains(QLatin1String("://")))
        text.prepend(QLatin1String("http://"));
    text.replace(QLatin1String("***@"), QString());
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()) {
        out.error = QStringLiteral("the value names no proxy");
        return out;
    }
    if (url.scheme() != QLatin1String("http")) {
        out.error =
            QStringLiteral("a proxy of the kind \"%1\" is not supported, by Defender neither")
                .arg(plainLine(url.scheme(), 16));
        return out;
    }
    const int port = url.port(curlDefaultProxyPort);
    if (port < 1 || port > 65535) {
        out.error = QStringLiteral("the port is out of range");
        return out;
    }
    const QString host = url.host();
    out.hostPort =
        (host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host) +
        QLatin1Char(':') + QString::number(port);
    return out;
}

QString withoutTrailingDot(QString host)
{
    if (host.endsWith(QLatin1Char('.')))
        host.chop(1);
    return host;
}

// "name:443", "1.2.3.4:443" or "[::1]:443" → the part before, and the port.
QString splitPort(const QString &entry, std::optional<int> *port)
{
    const qsizetype colon = entry.lastIndexOf(QLatin1Char(':'));
    const bool bracketed = entry.startsWith(QLatin1Char('['));
    const bool hasPort = colon > 0 && (bracketed ? entry.at(colon - 1) == QLatin1Char(']')
                                                 : entry.count(QLatin1Char(':')) == 1);
    QString host = entry;
    if (hasPort) {
        bool ok = false;
        const int number = QStringView(entry).sliced(colon + 1).toInt(&ok);
        *port = ok ? number : -1; // a port that is none matches nothing
        host = entry.left(colon);
    }
    if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']')))
        host = host.mid(1, host.size() - 2);
    return host;
}

} // namespace

bool isExemptByNoProxy(const QString &list, const QString &host, int port)
{
    static const QRegularExpression separators(QStringLiteral("[,\\s]+"));
    const QString wanted = withoutTrailingDot(host);
    const auto address = parseIpAddress(wanted);
    const QStringList entries = list.left(longestList).split(separators, Qt::SkipEmptyParts);
    for (const QString &raw : entries) {
        if (raw == QLatin1String("*"))
            return true;
        std::optional<int> onlyPort;
        QString entry = withoutTrailingDot(splitPort(raw, &onlyPort));
        if (onlyPort && *onlyPort != port)
            continue;
        if (address) {
            const auto range = parseIpRange(entry);
            if (range && range->contains(*address))
                return true;
            continue;
        }
        if (entry.startsWith(QLatin1String("*.")))
            entry.remove(0, 1);
        if (entry.startsWith(QLatin1Char('.')))
            entry.remove(0, 1);
        if (entry.isEmpty())
            continue;
        if (wanted.compare(entry, Qt::CaseInsensitive) == 0 ||
            wanted.endsWith(QLatin1Char('.') + entry, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

ProxySource readEnvironmentProxy(const QProcessEnvironment &environment, const QUrl &target)
{
    ProxySource source;
    source.source = QStringLiteral("environment");
    source.scope = QStringLiteral("process");
    source.appliesTo = QStringLiteral("both");
    source.resolved = QStringLiteral("DIRECT");

    QStringList names;
    if (target.scheme() == QLatin1String("http"))
        names << QStringLiteral("http_proxy"); // HTTP_PROXY can be set by a remote side in CGI
    else
        names << QStringLiteral("https_proxy") << QStringLiteral("HTTPS_PROXY");
    names << QStringLiteral("all_proxy") << QStringLiteral("ALL_PROXY");

    const auto variable = firstSet(environment, names);
    if (!variable)
        return source;
    const ParsedProxy proxy = parseProxy(variable->value);
    source.value = variable->name + QLatin1Char('=') + proxy.shown;
    if (!proxy.error.isEmpty()) {
        source.error = QStringLiteral("%1 is passed over: %2.").arg(variable->name, proxy.error);
        return source;
    }
    if (proxy.hadCredentials)
        source.error = QStringLiteral("%1 holds a user name or password. It is not sent: requests "
                                      "are anonymous, as Defender's are.")
                           .arg(variable->name);
    const auto exempt =
        firstSet(environment, {QStringLiteral("no_proxy"), QStringLiteral("NO_PROXY")});
    if (exempt && isExemptByNoProxy(exempt->value, target.host(), target.port(443))) {
        source.value += QStringLiteral(", %1=%2").arg(exempt->name, plainLine(exempt->value, 512));
        source.kind = QStringLiteral("direct");
        return source;
    }
    source.kind = QStringLiteral("proxy");
    source.resolved = proxy.hostPort;
    return source;
}

} // namespace ecs
