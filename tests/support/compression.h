// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace ecs::test {

enum class Packing { Gzip, Zlib, RawDeflate };

/// \a plain compressed as well as zlib can.
QByteArray packed(const QByteArray &plain, Packing packing);

} // namespace ecs::test
