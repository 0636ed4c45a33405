// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>

/// What private data look like in text: patterns and lists, without any memory. Internal to
/// report/.
namespace ecs::privatetext {

bool isSecretHeader(const QString &name);
const QRegularExpression &secretHeaderLine(); ///< 1: "Cookie: ", 2: the value
const QRegularExpression &schemeWithBlob();   ///< 1: "NTLM", 2: the challenge or token

const QRegularExpression &url();
const QRegularExpression &userInfo();        ///< 1: "http://", 2: "user:password"
const QRegularExpression &queryParameter();  ///< 1: "?" or "&", 2: name, 3: value
const QRegularExpression &bareCredentials(); ///< 1: "user:password" before "@host:port"
const QRegularExpression &mailAddress();
/// The parameters of the ECS request that Microsoft's and the original script's URLs carry.
bool isDocumentedParameter(const QString &name);

const QList<QRegularExpression> &homeFolders(); ///< 1: "C:\Users\", 2: the name
bool isSharedProfile(const QString &name);      ///< "Public", "Default" and the like
QRegularExpression wholePath(const QString &path);
QRegularExpression wholeWord(const QString &word);
QRegularExpression accountName(const QString &name); ///< only as DOMAIN\name
QRegularExpression nameWithPort(const QString &name);
/// Words that stand in these reports anyway: replacing them would make the text unreadable.
bool isPlainWord(const QString &word);

const QRegularExpression &qualifiedName();
const QRegularExpression &hostInProxyText(); ///< 1: the host in "host:port", "http://host/…"
bool isPublicServiceHost(
    const QString &host); ///< Microsoft's, certificate authorities', cloud proxies'
bool hasInternalSuffix(const QString &host);

const QRegularExpression &hardwareAddress();
const QRegularExpression &ipv4Address(); ///< with a prefix length, if one follows
const QRegularExpression &ipv6Address();
bool isLoopback(const QString &address);
bool isPrivateAddress(const QString &address);
/// "10.0.0.0/8": the name of a range, not the address of a machine.
bool isNameOfRange(const QString &text);

const QRegularExpression &guid();
const QRegularExpression &tenantName();

} // namespace ecs::privatetext
