// SPDX-License-Identifier: MIT
#include "diagnostics/host/proxy_text.h"

#include "diagnostics/model/plain_text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

namespace ecs {

namespace {

constexpr qsizetype longestList = 65536;
constexpr qsizetype mostParts = 1024;
constexpr qsizetype longestShown = 4096;
constexpr int defaultProxyPort = 80;

QStringList partsOf(const QString &list)
{
    static const QRegularExpression separators(QStringLiteral("[;\\s]+"));
    return list.left(longestList).split(separators, Qt::SkipEmptyParts).mid(0, mostParts);
}

// Windows' own matching: "*" stands for any run of characters, everything else for itself. Both
// texts are short, and the walk goes back at most once for each character.
bool matchesPattern(QStringView pattern, QStringView text)
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype retry = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == QLatin1Char('*')) {
            star = p++;
            retry = t;
        } else if (p < pattern.size() && pattern[p].toLower() == text[t].toLower()) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++retry;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == QLatin1Char('*'))
        ++p;
    return p == pattern.size();
}

QString hostOf(const QUrl &url)
{
    QString host = url.host(QUrl::FullyEncoded);
    if (host.endsWith(QLatin1Char('.')))
        host.chop(1);
    return host;
}

bool matchesEntry(QString entry, const QUrl &target)
{
    const qsizetype scheme = entry.indexOf(QLatin1String("://"));
    if (scheme >= 0) {
        if (entry.left(scheme).compare(target.scheme(), Qt::CaseInsensitive) != 0)
            return false;
        entry = entry.mid(scheme + 3);
    }
    const qsizetype colon = entry.lastIndexOf(QLatin1Char(':'));
    const bool bracketed = entry.startsWith(QLatin1Char('['));
    const bool hasPort = colon > 0 && (bracketed ? entry.at(colon - 1) == QLatin1Char(']')
                                                 : entry.count(QLatin1Char(':')) == 1);
    if (hasPort) {
        const QStringView port = QStringView(entry).sliced(colon + 1);
        if (port != QLatin1String("*") && port.toInt() != target.port(443))
            return false;
        entry.truncate(colon);
    }
    if (entry.startsWith(QLatin1Char('[')) && entry.endsWith(QLatin1Char(']')))
        entry = entry.mid(1, entry.size() - 2);
    return matchesPattern(entry, hostOf(target));
}

struct Part
{
    QString scheme; ///< empty: for every scheme
    QString server;
};

Part splitPart(const QString &part)
{
    // the first "=" that is no part of a URL
    const qsizetype equals = part.indexOf(QLatin1Char('='));
    const qsizetype colon = part.indexOf(QLatin1Char(':'));
    if (equals > 0 && (colon < 0 || equals < colon))
        return {part.left(equals).toLower(), part.mid(equals + 1)};
    return {{}, part};
}

QString serverFor(const QString &list, const QString &scheme)
{
    QString general;
    for (const QString &text : partsOf(list)) {
        const Part part = splitPart(text);
        if (part.scheme == scheme)
            return part.server;
        if (part.scheme.isEmpty() && general.isEmpty())
            general = part.server;
    }
    return general;
}

ProxyMeaning meaningOfServer(const QString &server)
{
    const auto unusable = [&](const QString &why) {
        return ProxyMeaning{
            {},
            QStringLiteral("\"%1\" cannot be used: %2.").arg(withoutCredentials(server), why),
            false};
    };
    const bool hasScheme = server.contains(QLatin1String("://"));
    const QUrl url(hasScheme ? server : QLatin1String("http://") + server, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return unusable(QStringLiteral("it names no proxy"));
    if (url.scheme() != QLatin1String("http"))
        return unusable(QStringLiteral("a proxy of the kind \"%1\" is not supported")
                            .arg(plainLine(url.scheme(), 16)));
    const int port = url.port(defaultProxyPort);
    if (port < 1)
        return unusable(QStringLiteral("its port is out of range"));
    const QString host = url.host(QUrl::FullyEncoded);
    ProxyMeaning meaning;
    meaning.resolved =
        (host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host) +
        QLatin1Char(':') + QString::number(port);
    if (!url.userInfo().isEmpty())
        meaning.error = QStringLiteral("The setting holds a user name or password. It is not sent: "
                                       "requests are anonymous, as Defender's are.");
    return meaning;
}

} // namespace

ProxyMeaning resolveProxyList(const QString &list, const QString &bypass, const QUrl &target)
{
    if (isExemptByBypass(bypass, target))
        return {QStringLiteral("DIRECT"), {}, true};
    const QString server = serverFor(list, target.scheme());
    if (server.isEmpty())
        return {QStringLiteral("DIRECT"), {}, false};
    return meaningOfServer(server);
}

bool isExemptByBypass(const QString &bypass, const QUrl &target)
{
    for (const QString &entry : partsOf(bypass)) {
        if (entry.compare(QLatin1String("<local>"), Qt::CaseInsensitive) == 0) {
            const QString host = hostOf(target);
            if (!host.contains(QLatin1Char('.')) && !host.contains(QLatin1Char(':')))
                return true;
        } else if (!entry.startsWith(QLatin1Char('<')) && matchesEntry(entry, target)) {
            return true;
        }
    }
    return false;
}

QString withoutCredentials(const QString &text)
{
    // In each part from after "://" or "=" to the last "@"; also in parts that are otherwise
    // broken, so that a password never reaches the record.
    static const QRegularExpression credentials(QStringLiteral("(^|://|=|[;\\s])([^;\\s]*)@"));
    QString out = text.left(longestShown);
    qsizetype from = 0;
    while (true) {
        const QRegularExpressionMatch match = credentials.match(out, from);
        if (!match.hasMatch())
            break;
        QString inner = match.captured(2);
        const qsizetype scheme = inner.indexOf(QLatin1String("://"));
        const qsizetype equals = inner.indexOf(QLatin1Char('='));
        qsizetype keep = 0;
        if (scheme >= 0)
            keep = scheme + 3;
        else if (equals >= 0 && equals < inner.indexOf(QLatin1Char(':')))
            keep = equals + 1;
        inner.replace(keep, inner.size() - keep, QStringLiteral("***"));
        out.replace(match.capturedStart(2), match.capturedLength(2), inner);
        from = match.capturedStart(2) + inner.size() + 1;
    }
    return plainLine(out, 1024);
}

std::optional<AdvancedProxy> parseAdvancedProxy(const QString &output)
{
    const QString text = output.left(longestList);
    const qsizetype start = text.indexOf(QLatin1Char('{'));
    const qsizetype end = text.lastIndexOf(QLatin1Char('}'));
    if (start < 0 || end < start)
        return std::nullopt;
    const QJsonDocument document =
        QJsonDocument::fromJson(text.mid(start, end - start + 1).toUtf8());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    const auto word = [&](QLatin1String key) { return plainLine(object.value(key).toString()); };
    // A value that is kept but switched off says so in a key of its own; older builds have no such
    // key.
    const auto isOn = [&](QLatin1String key) {
        const QJsonValue value = object.value(key);
        return value.isUndefined() || value.isNull() ||
               (value.isBool()
                    ? value.toBool()
                    : value.toString().compare(QLatin1String("false"), Qt::CaseInsensitive) != 0);
    };
    const QJsonValue detect = object.value(QLatin1String("AutoDetect"));
    AdvancedProxy out;
    if (isOn(QLatin1String("ProxyIsEnabled")))
        out.proxy = word(QLatin1String("Proxy"));
    out.bypass = word(QLatin1String("ProxyBypass"));
    if (isOn(QLatin1String("AutoConfigIsEnabled")))
        out.pacUrl = word(QLatin1String("AutoconfigUrl"));
    out.autoDetect = detect.toBool() ||
                     detect.toString().compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
    return out;
}

} // namespace ecs
