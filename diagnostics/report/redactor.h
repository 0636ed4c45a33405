// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/run_options.h"
#include "diagnostics/model/run_record.h"
#include "diagnostics/model/text_language.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>

namespace ecs {

/// What is private on this machine, known to the caller and not guessable from the record.
struct PrivateFacts
{
    QString userName; ///< of the signed-in user (and of the process, if another)
    QStringList moreUserNames;
    QStringList homePaths;
    QString machineName;
    QStringList domains; ///< DNS and NetBIOS names of the domain
};

/// Replaces private data by stable tokens (IP-1, HOST-1, USER-1): the same value gives the same
/// token in every file of one bundle. `none` leaves all; `standard` replaces credentials, cookies,
/// user and home names, internal host names and private addresses; `strict` also computer name,
/// domain and tenant ids. Hosts and addresses of the service itself, loopback and plain words stay.
///
/// Redact the record before any other text: from it the redactor learns this machine's own
/// addresses and the names of its proxies. Not thread-safe.
class Redactor
{
public:
    Redactor(RedactionLevel level, const PrivateFacts &facts);

    RunRecord redact(const RunRecord &record);
    QString redactText(const QString &text);
    /// What was replaced so far, kind and count only ("host names: 2"), for the preview and the
    /// manifest.
    QStringList summary(TextLanguage language) const;
    int replaced() const; ///< how many different values were replaced so far

    struct KeyLine
    {
        QString token;
        QString value;
    };
    /// What the tokens stand for, by kind and number, for those who have to act at home. Without
    /// passwords, cookies and the like: those are written down nowhere.
    QList<KeyLine> key() const;

private:
    friend class RedactingVisitor;

    void learn(const RunRecord &record);
    void learnProxy(const QString &text);
    QString token(const QString &kind, const QString &value);
    QString secret(const QString &value);

    QString withoutSecrets(const QString &text);
    QString withoutPaths(const QString &text);
    QString withoutHosts(const QString &text);
    QString withoutAddresses(const QString &text);
    QString withoutMachine(const QString &text);
    QString cleanUrl(const QString &url);
    bool isInternalHost(const QString &host) const;
    bool isPrivateAddress(const QString &address) const;

    RedactionLevel m_level;
    PrivateFacts m_facts;

    /// A pattern for one private value, made once: every text of a record meets all of them.
    struct KnownValue
    {
        QRegularExpression pattern;
        QString kind;
        QString value;
    };
    static void know(QList<KnownValue> &list, const QRegularExpression &pattern,
                     const QString &kind, const QString &value);
    QString withoutKnown(const QString &text, const QList<KnownValue> &known);

    QList<KnownValue> m_homes;
    QList<KnownValue> m_users;
    QList<KnownValue> m_machine;
    QList<KnownValue> m_shortHosts; ///< single-label names of proxies
    QSet<QString> m_keptHosts;      ///< targets of the run
    QSet<QString> m_internalHosts;  ///< proxies and the like, lower case
    QSet<QString> m_ownAddresses;
    QHash<QString, QString> m_tokens; ///< kind and lower-case value → token
    QHash<QString, QString> m_values; ///< token → value as it was first met; without secrets
    QMap<QString, int> m_counts;      ///< distinct values of each kind
};

} // namespace ecs
