// SPDX-License-Identifier: MIT
#include "diagnostics/report/private_text.h"

#include "diagnostics/model/ip_text.h"
#include "diagnostics/model/known_facts.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace ecs::privatetext {

namespace {

constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;

bool isBelow(const QString &host, QLatin1String domain)
{
    return host == domain || host.endsWith(QLatin1Char('.') + domain);
}

constexpr std::array privateRanges = {
    QLatin1String("10.0.0.0/8"),     QLatin1String("172.16.0.0/12"),
    QLatin1String("192.168.0.0/16"), QLatin1String("100.64.0.0/10"),
    QLatin1String("169.254.0.0/16"), QLatin1String("fc00::/7"),
    QLatin1String("fd00::/8"),       QLatin1String("fe80::/10")};

} // namespace

bool isSecretHeader(const QString &name)
{
    static const QSet<QString> names = {QStringLiteral("authorization"),
                                        QStringLiteral("proxy-authorization"),
                                        QStringLiteral("cookie"),
                                        QStringLiteral("set-cookie"),
                                        QStringLiteral("set-cookie2"),
                                        QStringLiteral("x-api-key"),
                                        QStringLiteral("x-auth-token"),
                                        QStringLiteral("authentication-info"),
                                        QStringLiteral("proxy-authentication-info")};
    return names.contains(name.trimmed().toLower());
}

const QRegularExpression &secretHeaderLine()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "\\b((?:proxy-)?(?:authorization|authentication-info)\\s*:\\s*|set-cookie2?\\s*:\\s*|"
            "(?<![\\w-])cookie\\s*:\\s*|x-api-key\\s*:\\s*|x-auth-token\\s*:\\s*)([^\\r\\n]+)"),
        anyCase);
    return pattern;
}

const QRegularExpression &schemeWithBlob()
{
    static const QRegularExpression pattern(QStringLiteral(
        "\\b(Basic|Bearer|NTLM|Negotiate|Kerberos)\\s+([A-Za-z0-9+/_\\-.]{8,}={0,2})"));
    return pattern;
}

const QRegularExpression &url()
{
    static const QRegularExpression pattern(
        QStringLiteral("\\b[a-z][a-z0-9+.-]{1,15}://[^\\s\"'<>]+"), anyCase);
    return pattern;
}

const QRegularExpression &userInfo()
{
    static const QRegularExpression pattern(QStringLiteral("^([a-z][a-z0-9+.-]*://)([^/@?#]+)@"),
                                            anyCase);
    return pattern;
}

const QRegularExpression &queryParameter()
{
    static const QRegularExpression pattern(QStringLiteral("([?&;])([^=&;#?]+)=([^&;#]*)"));
    return pattern;
}

const QRegularExpression &bareCredentials()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![\\w/@:])([^\\s/@:\"'<>=]+:[^\\s/@\"'<>]+)@(?=[\\w.-]+:\\d)"));
    return pattern;
}

const QRegularExpression &mailAddress()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![\\w.+-])[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)*\\.[A-Za-z]{2,}\\b"));
    return pattern;
}

bool isDocumentedParameter(const QString &name)
{
    static const QSet<QString> names = [] {
        QSet<QString> known = {QStringLiteral("IsMsft"), QStringLiteral("IsBeta")};
        const QStringList pairs = referenceQuery().split(u'&', Qt::SkipEmptyParts);
        for (const QString &pair : pairs)
            known.insert(pair.section(u'=', 0, 0));
        return known;
    }();
    return names.contains(name);
}

const QList<QRegularExpression> &homeFolders()
{
    static const QList<QRegularExpression> patterns = {
        // with something below it, the name may have spaces
        QRegularExpression(QStringLiteral("([A-Z]:[\\\\/]+(?:Users|Documents and Settings)[\\\\/]+)"
                                          "([^\\\\/:*?\"<>|\\r\\n]{1,64})(?=[\\\\/])"),
                           anyCase),
        QRegularExpression(QStringLiteral("([A-Z]:[\\\\/]+(?:Users|Documents and Settings)[\\\\/]+)"
                                          "([^\\s\\\\/:*?\"<>|,;.]+)"),
                           anyCase),
        QRegularExpression(QStringLiteral("(?<![\\w.])((?:/home|/Users)/)([^\\s/:\"'<>,;]+)")),
    };
    return patterns;
}

bool isSharedProfile(const QString &name)
{
    static const QSet<QString> names = {QStringLiteral("public"), QStringLiteral("default"),
                                        QStringLiteral("all users"),
                                        QStringLiteral("default user")};
    return names.contains(name.toLower()) || name.startsWith(QLatin1String("USER-"));
}

QRegularExpression wholePath(const QString &path)
{
    QString bare = path;
    while (bare.size() > 1 && (bare.endsWith(u'/') || bare.endsWith(u'\\')))
        bare.chop(1);
    // Windows takes both separators, and texts have either.
    static const QRegularExpression separator(QStringLiteral("[/\\\\]"));
    QStringList parts;
    for (const QString &part : bare.split(separator))
        parts.append(QRegularExpression::escape(part));
    return QRegularExpression(QLatin1String("(?<![\\w/\\\\.])") +
                                  parts.join(QLatin1String("[/\\\\]")) +
                                  QLatin1String("(?![\\w.-])"),
                              anyCase);
}

QRegularExpression wholeWord(const QString &word)
{
    return QRegularExpression(QLatin1String("(?<![\\w-])") + QRegularExpression::escape(word) +
                                  QLatin1String("(?![\\w-])"),
                              anyCase | QRegularExpression::UseUnicodePropertiesOption);
}

QRegularExpression accountName(const QString &name)
{
    return QRegularExpression(QLatin1String("(?<=\\w\\\\)") + QRegularExpression::escape(name) +
                                  QLatin1String("(?![\\w-])"),
                              anyCase);
}

QRegularExpression nameWithPort(const QString &name)
{
    return QRegularExpression(QLatin1String("(?<![\\w.-])") + QRegularExpression::escape(name) +
                                  QLatin1String("(?=:\\d)"),
                              anyCase);
}

bool isPlainWord(const QString &word)
{
    static const QSet<QString> words = [] {
        QSet<QString> set;
        const QStringList list =
            QStringLiteral("a address admin administrator administrators all an and answer "
                           "antivirus any are as at "
                           "be bill by can capture cloud code connect data date default defender "
                           "desktop direct dns "
                           "do ecs for from gateway get go guest has hat helpdesk home host http "
                           "https in is it "
                           "lab local localhost machine mark may me microsoft my name nat net "
                           "network no none not "
                           "of office on one or owner page pat path pc platform port proxy ray "
                           "result rich root "
                           "route run server service so step support system tcp team test tim time "
                           "tls to tool "
                           "true user users version wan web will win windows winhttp with wpad you")
                .split(u' ');
        set = QSet<QString>(list.begin(), list.end());
        return set;
    }();
    return word.size() < 3 || words.contains(word.toLower());
}

const QRegularExpression &qualifiedName()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![\\w.-])(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?\\.)+[A-Za-"
                       "z][A-Za-z0-9-]*"));
    return pattern;
}

const QRegularExpression &hostInProxyText()
{
    static const QRegularExpression pattern(QStringLiteral(
        "(?:[a-z]+://(?:[^/@\\s]*@)?)?([A-Za-z0-9_][A-Za-z0-9_.-]*[A-Za-z0-9]|[A-Za-z0-9])(?=:\\d)|"
        "[a-z]+://(?:[^/@\\s]*@)?(?<named>[A-Za-z0-9][A-Za-z0-9_.-]*)"));
    return pattern;
}

bool isPublicServiceHost(const QString &host)
{
    static constexpr std::array domains = {
        QLatin1String("microsoft.com"),      QLatin1String("microsoft.us"),
        QLatin1String("microsoft.net"),      QLatin1String("office.com"),
        QLatin1String("office.net"),         QLatin1String("office365.us"),
        QLatin1String("windows.com"),        QLatin1String("windows.net"),
        QLatin1String("windowsupdate.com"),  QLatin1String("microsoftonline.com"),
        QLatin1String("microsoftonline.us"), QLatin1String("azure.com"),
        QLatin1String("azure.net"),          QLatin1String("azureedge.net"),
        QLatin1String("trafficmanager.net"), QLatin1String("msedge.net"),
        QLatin1String("skype.com"),          QLatin1String("msftconnecttest.com"),
        QLatin1String("msftncsi.com"),       QLatin1String("msocsp.com"),
        QLatin1String("digicert.com"),       QLatin1String("geotrust.com"),
        QLatin1String("zscaler.net"),        QLatin1String("zscalerone.net"),
        QLatin1String("zscalertwo.net"),     QLatin1String("zscalerthree.net"),
        QLatin1String("zscloud.net"),        QLatin1String("webscanningservice.com"),
        QLatin1String("localhost")};
    const QString lower = host.toLower();
    return std::any_of(domains.begin(), domains.end(),
                       [&](QLatin1String domain) { return isBelow(lower, domain); });
}

bool hasInternalSuffix(const QString &host)
{
    static constexpr std::array suffixes = {
        QLatin1String("local"),       QLatin1String("lan"),       QLatin1String("corp"),
        QLatin1String("internal"),    QLatin1String("intranet"),  QLatin1String("intern"),
        QLatin1String("home"),        QLatin1String("home.arpa"), QLatin1String("private"),
        QLatin1String("localdomain"), QLatin1String("ad")};
    const QString lower = host.toLower();
    return std::any_of(suffixes.begin(), suffixes.end(), [&](QLatin1String suffix) {
        return lower.endsWith(QLatin1Char('.') + suffix);
    });
}

const QRegularExpression &hardwareAddress()
{
    static const QRegularExpression pattern(QStringLiteral(
        "(?<![\\w:-])[0-9A-Fa-f]{2}(?:([:-])[0-9A-Fa-f]{2})(?:\\1[0-9A-Fa-f]{2}){4}(?![\\w:-])"));
    return pattern;
}

const QRegularExpression &ipv4Address()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![\\w.])(?:\\d{1,3}\\.){3}\\d{1,3}(?:/\\d{1,2})?(?![\\w]|\\.\\d)"));
    return pattern;
}

const QRegularExpression &ipv6Address()
{
    // two colons at least; what is none (a clock time, a fingerprint) does not parse later
    static const QRegularExpression pattern(
        QStringLiteral("(?<![\\w:.])(?=[0-9A-Fa-f]*:[0-9A-Fa-f]*:)[0-9A-Fa-f:]{2,39}(?:\\.\\d{1,3})"
                       "{0,3}(?:%[\\w.-]+)?(?:/\\d{1,3})?"
                       "(?![\\w:])"));
    return pattern;
}

bool isLoopback(const QString &address)
{
    const auto bytes = parseIpAddress(address);
    static const auto four = parseIpRange(u"127.0.0.0/8");
    static const auto six = parseIpAddress(u"::1");
    return bytes && (four->contains(*bytes) || *bytes == *six);
}

bool isPrivateAddress(const QString &address)
{
    const auto bytes = parseIpAddress(address);
    return bytes &&
           std::any_of(privateRanges.begin(), privateRanges.end(), [&](QLatin1String range) {
               return parseIpRange(QString(range))->contains(*bytes);
           });
}

bool isNameOfRange(const QString &text)
{
    return std::find(privateRanges.begin(), privateRanges.end(), text) != privateRanges.end();
}

const QRegularExpression &guid()
{
    static const QRegularExpression pattern(QStringLiteral(
        "(?<![\\w-])[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}(?![\\w-])"));
    return pattern;
}

const QRegularExpression &tenantName()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![\\w.-])[\\w-]+(?=\\.(?:onmicrosoft|sharepoint)\\.com\\b)"), anyCase);
    return pattern;
}

} // namespace ecs::privatetext
