// SPDX-License-Identifier: MIT
#include "diagnostics/model/known_facts.h"

#include "diagnostics/model/ip_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QResource>

namespace ecs {

namespace {

// The files are part of the program: one that cannot be read is a broken build, which the tests of
// this file catch. At run time it gives empty lists, never a crash.
QJsonObject load(const QString &name)
{
    const QResource data(QStringLiteral(":/ecs/") + name);
    return QJsonDocument::fromJson(data.uncompressedData()).object();
}

QStringList toStrings(const QJsonValue &value)
{
    QStringList out;
    const QJsonArray array = value.toArray();
    out.reserve(array.size());
    for (const QJsonValue &item : array)
        out << item.toString();
    return out;
}

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

QJsonArray array(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toArray();
}

struct CloudRow
{
    Cloud cloud;
    QString baseUrl;
    QString host;
    QStringList geographies;
};

struct Endpoints
{
    QList<CloudRow> clouds;
    QString clientPath;
    QString referenceQuery;
    QStringList controlUrls;
    PortalProbe portal;
    QList<RevocationList> revocation;
};

Endpoints readEndpoints()
{
    const QJsonObject json = load(QStringLiteral("endpoints.json"));
    Endpoints out;
    out.clientPath = text(json, "client_path");
    out.referenceQuery = text(json, "reference_query");
    out.controlUrls = toStrings(json.value(QLatin1String("control_urls")));
    const QJsonObject portal = json.value(QLatin1String("portal_probe")).toObject();
    out.portal = {text(portal, "url"), text(portal, "expected")};
    for (const QJsonValue &value : array(json, "revocation")) {
        const QJsonObject row = value.toObject();
        out.revocation.append({text(row, "roots"), text(row, "url")});
    }
    for (const QJsonValue &value : array(json, "clouds")) {
        const QJsonObject row = value.toObject();
        const auto cloud = fromToken<Cloud>(text(row, "cloud"));
        if (!cloud)
            continue;
        const QString baseUrl = text(row, "base_url");
        out.clouds.append({*cloud, baseUrl, QUrl(baseUrl).host(),
                           toStrings(row.value(QLatin1String("geographies")))});
    }
    return out;
}

const Endpoints &endpoints()
{
    static const Endpoints data = readEndpoints();
    return data;
}

QList<ExpectedRoot> readRoots()
{
    QList<ExpectedRoot> out;
    for (const QJsonValue &value : array(load(QStringLiteral("expected_roots.json")), "roots")) {
        const QJsonObject row = value.toObject();
        out.append({text(row, "name"), text(row, "sha256"),
                    QByteArray::fromBase64(text(row, "der_base64").toLatin1())});
    }
    return out;
}

struct Product
{
    QString name;
    QStringList patterns;
};

QList<Product> readProducts()
{
    QList<Product> out;
    for (const QJsonValue &value : array(load(QStringLiteral("interceptors.json")), "products")) {
        const QJsonObject row = value.toObject();
        out.append({text(row, "name"), toStrings(row.value(QLatin1String("patterns")))});
    }
    return out;
}

struct NamedRange
{
    IpRange range;
    QString name;
};

struct SpecialAddresses
{
    QList<NamedRange> embedding; ///< prefixes whose addresses end in an IPv4 address
    QList<NamedRange> ranges;
    QList<NamedRange> blockPages;
};

void appendRange(QList<NamedRange> &list, const QString &range, const QString &name)
{
    if (const auto parsed = parseIpRange(range))
        list.append({*parsed, name});
}

SpecialAddresses readSpecialAddresses()
{
    const QJsonObject json = load(QStringLiteral("special_addresses.json"));
    SpecialAddresses out;
    for (const QString &prefix : toStrings(json.value(QLatin1String("embedding_prefixes"))))
        appendRange(out.embedding, prefix, prefix);
    for (const QJsonValue &value : array(json, "ranges")) {
        const QString range = text(value.toObject(), "range");
        appendRange(out.ranges, range, text(value.toObject(), "name") + QLatin1Char(' ') + range);
    }
    for (const QJsonValue &value : array(json, "block_pages"))
        appendRange(out.blockPages, text(value.toObject(), "range"),
                    text(value.toObject(), "name"));
    return out;
}

const SpecialAddresses &specialAddresses()
{
    static const SpecialAddresses data = readSpecialAddresses();
    return data;
}

const NamedRange *find(const QList<NamedRange> &list, const IpBytes &address)
{
    for (const NamedRange &row : list)
        if (row.range.contains(address))
            return &row;
    return nullptr;
}

} // namespace

const QList<ExpectedRoot> &expectedRoots()
{
    static const QList<ExpectedRoot> data = readRoots();
    return data;
}

bool isExpectedRoot(const QString &sha256, const QStringList &instead)
{
    if (sha256.isEmpty())
        return false;
    if (!instead.isEmpty())
        return instead.contains(sha256, Qt::CaseInsensitive);
    for (const ExpectedRoot &root : expectedRoots())
        if (root.sha256.compare(sha256, Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

QString cloudBaseUrlText(Cloud cloud)
{
    for (const CloudRow &row : endpoints().clouds)
        if (row.cloud == cloud)
            return row.baseUrl;
    return {};
}

std::optional<Cloud> cloudOfHost(const QString &host)
{
    for (const CloudRow &row : endpoints().clouds)
        if (row.host.compare(host, Qt::CaseInsensitive) == 0)
            return row.cloud;
    return std::nullopt;
}

std::optional<Cloud> cloudOfGeography(const QString &geography)
{
    for (const CloudRow &row : endpoints().clouds)
        if (row.geographies.contains(geography, Qt::CaseInsensitive))
            return row.cloud;
    return std::nullopt;
}

QString clientPath()
{
    return endpoints().clientPath;
}

QString referenceQuery()
{
    return endpoints().referenceQuery;
}

QStringList controlUrls()
{
    return endpoints().controlUrls;
}

PortalProbe portalProbe()
{
    return endpoints().portal;
}

QList<RevocationList> revocationLists()
{
    return endpoints().revocation;
}

QString interceptorFor(const QString &issuer)
{
    static const QList<Product> products = readProducts();
    for (const Product &product : products)
        for (const QString &pattern : product.patterns)
            if (issuer.contains(pattern, Qt::CaseInsensitive))
                return product.name;
    return {};
}

QString specialRange(const QString &address)
{
    const auto parsed = parseIpAddress(address);
    if (!parsed)
        return {};
    IpBytes judged = *parsed;
    QString suffix;
    if (const NamedRange *prefix = find(specialAddresses().embedding, judged)) {
        IpBytes inner;
        inner.ipv4 = true;
        std::copy(judged.bytes.begin() + 12, judged.bytes.end(), inner.bytes.begin() + 12);
        judged = inner;
        suffix = QStringLiteral(" (inside %1)").arg(prefix->name);
    }
    for (const auto *list : {&specialAddresses().blockPages, &specialAddresses().ranges})
        if (const NamedRange *row = find(*list, judged))
            return row->name + suffix;
    return {};
}

} // namespace ecs
