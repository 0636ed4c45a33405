// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/capture/bytes.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace ecs {

struct WireDnsMessage
{
    quint16 id = 0;
    bool response = false;
    bool truncated = false;
    int rcode = 0;
    QString name;          ///< the question's, lower case, made plain
    quint16 type = 0;      ///< the question's
    QStringList addresses; ///< of A and AAAA answers
    QStringList aliases;   ///< targets of CNAME answers, in order, lower case
};

/// Reads a DNS message as it was captured. Nothing for what is not one, or has no single question.
std::optional<WireDnsMessage> readDnsMessage(Bytes bytes);

} // namespace ecs
