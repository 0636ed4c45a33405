// SPDX-License-Identifier: MIT
#include "diagnostics/report/redactor.h"

#include "diagnostics/report/private_text.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>
#include <concepts>
#include <functional>
#include <numeric>
#include <type_traits>

namespace ecs {

namespace {

const QString userKind = QStringLiteral("USER");
const QString homeKind = QStringLiteral("HOME");
const QString hostKind = QStringLiteral("HOST");
const QString addressKind = QStringLiteral("IP");
const QString hardwareKind = QStringLiteral("MAC");
const QString mailKind = QStringLiteral("MAIL");
const QString secretKind = QStringLiteral("SECRET");
const QString machineKind = QStringLiteral("PC");
const QString domainKind = QStringLiteral("DOMAIN");
const QString idKind = QStringLiteral("ID");

// Fields whose text comes from a closed list, a hash or a version: nothing in them is private, and
// a user named "direct" must not turn them into something that cannot be read any more.
bool isClosedField(QLatin1String name)
{
    static const QSet<QLatin1String> closed = {QLatin1String("run_id"),
                                               QLatin1String("version"),
                                               QLatin1String("os"),
                                               QLatin1String("os_build"),
                                               QLatin1String("engine_version"),
                                               QLatin1String("signature_version"),
                                               QLatin1String("locale"),
                                               QLatin1String("cloud"),
                                               QLatin1String("kind"),
                                               QLatin1String("scope"),
                                               QLatin1String("applies_to"),
                                               QLatin1String("state"),
                                               QLatin1String("start_type"),
                                               QLatin1String("mpcmdrun_hresult"),
                                               QLatin1String("rcode"),
                                               QLatin1String("type"),
                                               QLatin1String("range"),
                                               QLatin1String("family"),
                                               QLatin1String("purpose"),
                                               QLatin1String("route"),
                                               QLatin1String("identity"),
                                               QLatin1String("query"),
                                               QLatin1String("http_version"),
                                               QLatin1String("protocol"),
                                               QLatin1String("cipher"),
                                               QLatin1String("alpn"),
                                               QLatin1String("sha256"),
                                               QLatin1String("code"),
                                               QLatin1String("operation"),
                                               QLatin1String("integrity"),
                                               QLatin1String("onboarding_geo"),
                                               QLatin1String("running_mode")};
    return closed.contains(name);
}

QString replaceAll(const QString &text, const QRegularExpression &pattern,
                   const std::function<QString(const QRegularExpressionMatch &)> &replacement)
{
    auto found = pattern.globalMatch(text);
    if (!found.hasNext())
        return text;
    QString out;
    qsizetype done = 0;
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        out += QStringView(text).sliced(done, match.capturedStart() - done);
        out += replacement(match);
        done = match.capturedEnd();
    }
    out += QStringView(text).sliced(done);
    return out;
}

QString tokenName(const QString &kind, int number)
{
    return kind + QLatin1Char('-') + QString::number(number);
}

QString kindInWords(const QString &kind, TextLanguage language)
{
    static const QHash<QString, const char *> words = {
        {userKind, QT_TRANSLATE_NOOP("Reports", "user names")},
        {homeKind, QT_TRANSLATE_NOOP("Reports", "home folders")},
        {hostKind, QT_TRANSLATE_NOOP("Reports", "host names")},
        {addressKind, QT_TRANSLATE_NOOP("Reports", "addresses")},
        {hardwareKind, QT_TRANSLATE_NOOP("Reports", "hardware addresses")},
        {mailKind, QT_TRANSLATE_NOOP("Reports", "mail addresses")},
        {secretKind, QT_TRANSLATE_NOOP("Reports", "credentials, cookies and query values")},
        {machineKind, QT_TRANSLATE_NOOP("Reports", "computer names")},
        {domainKind, QT_TRANSLATE_NOOP("Reports", "domains")},
        {idKind, QT_TRANSLATE_NOOP("Reports", "tenant and device ids")}};
    const char *found = words.value(kind);
    return found ? inLanguage("Reports", found, language) : kind;
}

} // namespace

/// Walks a value type by its fields() description and redacts every text in it.
class RedactingVisitor
{
public:
    explicit RedactingVisitor(Redactor &redactor)
        : m_redactor(redactor)
    {
    }

    template <typename T>
    void operator()(const char *name, T &value)
    {
        if (!isClosedField(QLatin1String(name)))
            apply(value);
    }

    template <typename T>
    void apply(T &value)
    {
        if constexpr (std::same_as<T, QString>) {
            value = m_redactor.redactText(value);
        } else if constexpr (std::same_as<T, HttpHeader>) {
            value.value = privatetext::isSecretHeader(value.name)
                              ? m_redactor.secret(value.value)
                              : m_redactor.redactText(value.value);
        } else if constexpr (std::same_as<T, QJsonObject>) {
            value = applyJson(value).toObject();
        } else if constexpr (std::same_as<T, QStringList> || json_like_list<T>) {
            for (auto &item : value)
                apply(item);
        } else if constexpr (optional_like<T>) {
            if (value)
                apply(*value);
        } else if constexpr (requires { T::fields(value, *this); }) {
            T::fields(value, *this);
        }
    }

private:
    template <typename T>
    static constexpr bool json_like_list = requires(T list)
    {
        list.begin();
        list.append(*list.begin());
    }
    &&!std::same_as<T, QString>;
    template <typename T>
    static constexpr bool optional_like = requires(T value)
    {
        value.has_value();
        *value;
    };

    QJsonValue applyJson(const QJsonValue &value)
    {
        if (value.isString())
            return m_redactor.redactText(value.toString());
        if (value.isArray()) {
            QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < array.size(); ++i)
                array.replace(i, applyJson(array.at(i)));
            return array;
        }
        if (value.isObject()) {
            QJsonObject object = value.toObject();
            for (auto it = object.begin(); it != object.end(); ++it)
                it.value() = applyJson(it.value());
            return object;
        }
        return value;
    }

    Redactor &m_redactor;
};

Redactor::Redactor(RedactionLevel level, const PrivateFacts &facts)
    : m_level(level)
    , m_facts(facts)
{
    for (const QString &home : facts.homePaths)
        if (home.size() > 1)
            know(m_homes, privatetext::wholePath(home), homeKind, home);
    for (const QString &name : QStringList{facts.userName} + facts.moreUserNames)
        if (!name.isEmpty())
            know(m_users,
                 privatetext::isPlainWord(name) ? privatetext::accountName(name)
                                                : privatetext::wholeWord(name),
                 userKind, name);
    if (!facts.machineName.isEmpty())
        know(m_machine, privatetext::wholeWord(facts.machineName), machineKind, facts.machineName);
    for (const QString &domain : facts.domains)
        if (!domain.isEmpty())
            know(m_machine, privatetext::wholeWord(domain), domainKind, domain);
}

void Redactor::know(QList<KnownValue> &list, const QRegularExpression &pattern, const QString &kind,
                    const QString &value)
{
    list.append({pattern, kind, value});
    list.last().pattern.optimize();
}

QString Redactor::withoutKnown(const QString &text, const QList<KnownValue> &known)
{
    QString out = text;
    for (const KnownValue &one : known)
        if (one.pattern.match(out).hasMatch())
            out = replaceAll(out, one.pattern, [this, &one](const auto &) -> QString {
                return token(one.kind, one.value);
            });
    return out;
}

RunRecord Redactor::redact(const RunRecord &record)
{
    if (m_level == RedactionLevel::None)
        return record;
    learn(record);
    RunRecord out = record;
    RedactingVisitor visitor(*this);
    visitor.apply(out.machine);
    visitor.apply(out.targets);
    visitor.apply(out.route);
    visitor.apply(out.verdict);
    for (StepResult &step : out.steps) {
        visitor.apply(step.summary);
        visitor.apply(step.observations);
        visitor.apply(step.log);
        std::visit([&](auto &facts) { visitor.apply(facts); }, step.facts);
    }
    return out;
}

QString Redactor::redactText(const QString &text)
{
    if (m_level == RedactionLevel::None || text.isEmpty())
        return text;
    QString out = withoutSecrets(text);
    out = withoutPaths(out);
    out = withoutKnown(out, m_users);
    out = withoutHosts(out);
    if (m_level == RedactionLevel::Strict)
        out = withoutMachine(out);
    return withoutAddresses(out);
}

QStringList Redactor::summary(TextLanguage language) const
{
    QStringList lines;
    for (auto it = m_counts.begin(); it != m_counts.end(); ++it)
        lines.append(kindInWords(it.key(), language) + QLatin1String(": ") +
                     QString::number(it.value()));
    return lines;
}

int Redactor::replaced() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), 0);
}

QList<Redactor::KeyLine> Redactor::key() const
{
    QList<KeyLine> lines;
    for (auto it = m_counts.begin(); it != m_counts.end(); ++it)
        for (int number = 1; number <= it.value(); ++number) {
            const auto found = m_values.constFind(tokenName(it.key(), number));
            if (found != m_values.constEnd())
                lines.append({found.key(), found.value()});
        }
    return lines;
}

QString Redactor::token(const QString &kind, const QString &value)
{
    const QString key = kind + QLatin1Char('\n') + value.toLower();
    QString &found = m_tokens[key];
    if (found.isEmpty()) {
        found = tokenName(kind, ++m_counts[kind]);
        if (kind != secretKind)
            m_values.insert(found, value);
    }
    return found;
}

QString Redactor::secret(const QString &value)
{
    static const QRegularExpression done(QStringLiteral("^(?:SECRET-\\d+|\\*\\*\\*)?$"));
    return done.match(value).hasMatch() ? value : token(secretKind, value);
}

void Redactor::learnProxy(const QString &text)
{
    auto found = privatetext::hostInProxyText().globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const QString host =
            (match.hasCaptured(1) ? match.captured(1) : match.captured(QStringLiteral("named")))
                .toLower();
        if (host.isEmpty() || m_internalHosts.contains(host) || m_keptHosts.contains(host) ||
            privatetext::isPublicServiceHost(host))
            continue;
        m_internalHosts.insert(host);
        if (!host.contains(u'.')) // qualified names are found by their form
            know(m_shortHosts,
                 privatetext::isPlainWord(host) ? privatetext::nameWithPort(host)
                                                : privatetext::wholeWord(host),
                 hostKind, host);
    }
}

void Redactor::learn(const RunRecord &record)
{
    for (const Target &target : record.targets)
        m_keptHosts.insert(target.host.toLower());
    for (const InterfaceInfo &interface : record.machine.interfaces)
        for (const QString &address : interface.addresses)
            m_ownAddresses.insert(address.section(u'/', 0, 0).section(u'%', 0, 0).toLower());
    if (record.route) {
        learnProxy(record.route->proxy);
        for (const RouteCandidate &candidate : record.route->candidates)
            learnProxy(candidate.proxy);
    }
    for (const StepResult &step : record.steps) {
        if (const auto *ports = step.factsAs<PortFacts>())
            for (const PortAttempt &attempt : ports->attempts)
                if (!privatetext::isLoopback(attempt.sourceAddress))
                    m_ownAddresses.insert(attempt.sourceAddress.toLower());
        if (const auto *web = step.factsAs<WebRequestFacts>())
            for (const WebExchange &exchange : web->requests)
                learnProxy(exchange.proxy);
        const auto *proxies = step.factsAs<ProxyFacts>();
        if (!proxies)
            continue;
        for (const QString &text :
             {proxies->effective, proxies->forService, proxies->forUser, proxies->pacUrl})
            learnProxy(text);
        for (const ProxySource &source : proxies->sources) {
            learnProxy(source.value);
            learnProxy(source.resolved);
        }
        for (const ProxyTest &test : proxies->tests)
            learnProxy(test.proxy);
    }
    m_ownAddresses.remove(QString());
}

QString Redactor::cleanUrl(const QString &url)
{
    QString out = replaceAll(url, privatetext::userInfo(), [this](const auto &match) -> QString {
        return match.captured(1) + secret(match.captured(2)) + QLatin1Char('@');
    });
    return replaceAll(out, privatetext::queryParameter(), [this](const auto &match) -> QString {
        const bool documented = privatetext::isDocumentedParameter(match.captured(2));
        return documented ? match.captured(0)
                          : QString(match.captured(1) + match.captured(2) + QLatin1Char('=') +
                                    secret(match.captured(3)));
    });
}

QString Redactor::withoutSecrets(const QString &text)
{
    QString out =
        replaceAll(text, privatetext::secretHeaderLine(), [this](const auto &match) -> QString {
            return QString(match.captured(1) + secret(match.captured(2).trimmed()));
        });
    out = replaceAll(out, privatetext::schemeWithBlob(), [this](const auto &match) -> QString {
        return QString(match.captured(1) + QLatin1Char(' ') + secret(match.captured(2)));
    });
    out = replaceAll(out, privatetext::url(),
                     [this](const auto &match) -> QString { return cleanUrl(match.captured(0)); });
    out = replaceAll(out, privatetext::bareCredentials(), [this](const auto &match) -> QString {
        return QString(secret(match.captured(1)) + QLatin1Char('@'));
    });
    return replaceAll(out, privatetext::mailAddress(), [this](const auto &match) -> QString {
        return token(mailKind, match.captured(0));
    });
}

QString Redactor::withoutPaths(const QString &text)
{
    QString out = text;
    for (const QRegularExpression &pattern : privatetext::homeFolders())
        out = replaceAll(out, pattern, [this](const auto &match) -> QString {
            const QString name = match.captured(2);
            return privatetext::isSharedProfile(name)
                       ? match.captured(0)
                       : QString(match.captured(1) + token(userKind, name));
        });
    return withoutKnown(out, m_homes);
}

bool Redactor::isInternalHost(const QString &host) const
{
    const QString lower = host.toLower();
    if (m_keptHosts.contains(lower) || privatetext::isPublicServiceHost(lower))
        return false;
    if (m_internalHosts.contains(lower) || privatetext::hasInternalSuffix(lower))
        return true;
    return std::any_of(m_facts.domains.begin(), m_facts.domains.end(), [&](const QString &domain) {
        return !domain.isEmpty() && lower.endsWith(QLatin1Char('.') + domain.toLower());
    });
}

QString Redactor::withoutHosts(const QString &text)
{
    QString out =
        replaceAll(text, privatetext::qualifiedName(), [this](const auto &match) -> QString {
            const QString host = match.captured(0);
            return isInternalHost(host) ? token(hostKind, host) : host;
        });
    return withoutKnown(out, m_shortHosts);
}

bool Redactor::isPrivateAddress(const QString &address) const
{
    const QString plain = address.section(u'%', 0, 0).toLower();
    return !privatetext::isLoopback(plain) &&
           (m_ownAddresses.contains(plain) || privatetext::isPrivateAddress(plain));
}

QString Redactor::withoutAddresses(const QString &text)
{
    const auto clean = [this](const QRegularExpressionMatch &match) {
        const QString found = match.captured(0);
        const QString address = found.section(u'/', 0, 0);
        if (privatetext::isNameOfRange(found) || !isPrivateAddress(address))
            return found;
        return QString(token(addressKind, address) + found.sliced(address.size()));
    };
    QString out =
        replaceAll(text, privatetext::hardwareAddress(), [this](const auto &match) -> QString {
            return token(hardwareKind, match.captured(0));
        });
    out = replaceAll(out, privatetext::ipv4Address(), clean);
    return replaceAll(out, privatetext::ipv6Address(), clean);
}

QString Redactor::withoutMachine(const QString &text)
{
    QString out = replaceAll(text, privatetext::guid(), [this](const auto &match) -> QString {
        return token(idKind, match.captured(0));
    });
    out = replaceAll(out, privatetext::tenantName(), [this](const auto &match) -> QString {
        return token(idKind, match.captured(0));
    });
    return withoutKnown(out, m_machine);
}

} // namespace ecs
