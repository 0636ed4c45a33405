// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

namespace ecs {

/// Makes text from outside (headers, certificate names, process output, file names) safe to show
/// and to store on one line: control characters (C0, C1, DEL, so also escape sequences' ESC),
/// bidirectional marks, embeddings, overrides and isolates (U+061C, U+200E/F, U+202A–E, U+2066–9),
/// line and paragraph separators, byte-order marks and other format characters, unpaired surrogates
/// and noncharacters are replaced by U+FFFD; tab becomes a space. The result is cut to \a maxLength
/// UTF-16 units, with "…" as the last one when something was cut.
QString plainLine(QStringView text, qsizetype maxLength = 1024);

/// The same for bytes of unknown encoding: valid UTF-8 is taken as such, anything else as Latin-1.
QString plainLine(QByteArrayView bytes, qsizetype maxLength = 1024);

/// As plainLine(), but keeps line feeds (CR LF and CR become LF): for body excerpts and process
/// output.
QString plainBlock(QStringView text, qsizetype maxLength = 65536);
QString plainBlock(QByteArrayView bytes, qsizetype maxLength = 65536);

} // namespace ecs
