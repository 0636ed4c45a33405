// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/run_options.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// What is known in advance about ECS and about the networks in its way: host names, roots,
/// inspection products, special addresses. The data stand in resources/*.json with their public
/// sources; each file is read at the first use of something in it and then kept. Every function is
/// thread-safe and cheap after the first call.
namespace ecs {

/// A root certificate in which a genuine ECS chain may end.
struct ExpectedRoot
{
    QString name;
    QString sha256; ///< hex, lower case
    QByteArray der; ///< the certificate itself; empty where only its fingerprint is published
};

const QList<ExpectedRoot> &expectedRoots();

/// Whether \a sha256 (hex, any case) is an expected root: of \a instead if it is not empty
/// (--expect-roots, lower-case hex), else of the built-in list.
bool isExpectedRoot(const QString &sha256, const QStringList &instead = {});

/// Base URL of a public cloud as text, with its trailing slash.
QString cloudBaseUrlText(Cloud cloud);

/// The cloud whose public ECS host \a host is (case-insensitive), if any.
std::optional<Cloud> cloudOfHost(const QString &host);

/// The cloud for an onboarding geography such as "GW_US"; nothing for one that has no ECS host of
/// its own.
std::optional<Cloud> cloudOfGeography(const QString &geography);

/// "MicrosoftWindowsDefenderClient/1.0.0.0", appended to every base URL.
QString clientPath();

/// The literal query of the original script, without "?".
QString referenceQuery();

/// Https URLs of Microsoft that are asked only after a failure, to tell a fault of the path from a
/// fault of the service.
QStringList controlUrls();

/// The page with which Windows itself recognises sign-in pages.
struct PortalProbe
{
    QString url;      ///< http
    QString expected; ///< the whole body that is genuine
};
PortalProbe portalProbe();

/// A revocation list over plain http.
struct RevocationList
{
    QString roots; ///< asked for chains whose root's name contains this word
    QString url;
};
QList<RevocationList> revocationLists();

/// The inspection product that one of the names \a issuer (RFC 4514 text of an issuer or a subject)
/// points to, or an empty text. A hint for words and evidence, never proof on its own.
QString interceptorFor(const QString &issuer);

/// The special-purpose range that \a address (text) lies in, for example "private-use 10.0.0.0/8",
/// or the name of a known block page's address; empty for an ordinary public address and for what
/// is no address. Addresses that carry an IPv4 address (IPv4-mapped, DNS64) are judged by that one.
QString specialRange(const QString &address);

} // namespace ecs
