// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/run_options.h"
#include "diagnostics/model/run_record.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace ecs {

/// What is private on this machine, known to the caller and not guessable from the record.
struct PrivateFacts {
    QString userName;     ///< of the signed-in user (and of the process, if another)
    QStringList moreUserNames;
    QStringList homePaths;
    QString machineName;
    QStringList domains;  ///< DNS and NetBIOS names of the domain
};

/// Replaces private data by stable tokens (IP-1, HOST-1, USER-1): the same value gives the same token in
/// every file of one bundle. `none` leaves all; `standard` replaces credentials, cookies, user and home names,
/// internal host names and private addresses; `strict` also computer name, domain and tenant ids. Hosts and
/// addresses of the service itself, loopback and plain words stay. Not thread-safe.
class Redactor
{
public:
    Redactor(RedactionLevel level, const PrivateFacts &facts);

    RunRecord redact(const RunRecord &record);
    QString redactText(const QString &text);
    /// What was replaced so far, kind and count only ("host names: 2"), for the preview and the manifest.
    QStringList summary() const;

private:
    QString token(const QString &kind, const QString &value);

    RedactionLevel m_level;
    PrivateFacts m_facts;
    QHash<QString, QString> m_tokens;
    QHash<QString, int> m_counts;
};

} // namespace ecs
