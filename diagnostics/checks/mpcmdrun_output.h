// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace ecs {

struct MpCmdRunAnswer
{
    QStringList urls; ///< as printed, each once, at most 16
    QString hresult;  ///< "0x80070667", upper-case digits; empty: none is named
};

/// Reads what "MpCmdRun -DisplayECSConnection" printed. The wording is not documented and may be
/// translated: lines that begin with "ECS Url:" are taken first (any case, indented or not);
/// without one, every https address counts. Pure.
MpCmdRunAnswer parseMpCmdRunOutput(const QString &output);

} // namespace ecs
