// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/run_record.h"
#include "diagnostics/verdict/cause_table.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

/// "What the wire shows": the packets of the connection that tells most, as a sequence picture. The
/// window and the HTML report draw the same one. Pure; texts are one line each.
namespace ecs {

/// One of the three vertical lines.
struct SequenceStation
{
    QString name;
    QString detail;       ///< an address, or what it does; may be empty
    bool present = true;  ///< false: the packets show nobody there
    bool suspect = false; ///< it answered in the place of another
    bool operator==(const SequenceStation &) const = default;
};

enum class SequenceSide { Client, Middle, Server };

struct SequenceArrow
{
    double atMs = 0; ///< since the first arrow
    SequenceSide from = SequenceSide::Client;
    SequenceSide to = SequenceSide::Server;
    QString text;
    bool fault = false;     ///< what went wrong shows here
    bool lost = false;      ///< it did not get there, or nothing came: it ends on the way
    bool gapBefore = false; ///< arrows in front of it are left out
    bool operator==(const SequenceArrow &) const = default;
};

struct WireSequence
{
    std::array<SequenceStation, 3> stations; ///< client, middle, server
    QList<SequenceArrow> arrows;             ///< in order of time; 1…mostSequenceArrows
    qint64 leftOut = 0;
    QStringList sentences; ///< what it means, in plain words
    bool operator==(const WireSequence &) const = default;
};

constexpr qsizetype mostSequenceArrows = 12;

/// Empty where no capture was read or nothing in it is about the target, the proxy or its name.
std::optional<WireSequence> wireSequence(const RunRecord &record, TextLanguage language);

QString wireHeading(TextLanguage language); ///< "What the wire shows"
const SequenceStation &stationOf(const WireSequence &sequence, SequenceSide side);
/// "3.0 s", "0.4 ms".
QString arrowTime(const SequenceArrow &arrow);
/// The picture in words, for those who do not see it: one line for each arrow.
QStringList sequenceLines(const WireSequence &sequence, TextLanguage language);

} // namespace ecs
