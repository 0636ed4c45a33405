// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/report/report_content.h"
#include "diagnostics/report/wire_sequence.h"

#include <QString>

/// The building blocks of the HTML report. Every function escapes the text that it is given.
/// Internal to report/.
namespace ecs::html {

QString escaped(const QString &text);
QString styleSheet();
QString chip(const QString &text);
QString stateBadge(StepStatus status, const QString &text);
QString definitionTable(const QList<NamedValue> &values);
QString table(const ReportTable &table);
QString rawBlock(const QString &title, const QString &text);
/// The way from this PC to ECS; state by colour, sign and word.
QString pathPicture(const QList<Station> &stations);
QString timePicture(const QList<TimeBar> &bars);
/// Who sent what to whom, when; with the same in words for those who do not see it.
QString sequencePicture(const WireSequence &sequence);

} // namespace ecs::html
