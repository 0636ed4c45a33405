// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace ecs {

enum class Stream { Output, Error };

/// Standard output and error as UTF-8, unbuffered. Write errors (a closed pipe) are passed over:
/// the files count.
namespace terminal {
void prepare(); ///< once, before the first write
void restore(); ///< once, after the last: what prepare() changed of the caller's terminal
bool isInteractive(Stream stream);
bool showsColours(Stream stream); ///< after prepare(): its escape sequences are understood
bool write(Stream stream, QByteArrayView bytes); ///< false when not everything could be written
} // namespace terminal

} // namespace ecs
