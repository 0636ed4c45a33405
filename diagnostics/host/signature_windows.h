// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/facts.h"

namespace ecs::windows {

/// Whether the file at \a path carries a whole signature of Microsoft, in itself or in one of the
/// system's catalogues; for an elevated process also whether nobody else could have put it or a DLL
/// beside it where they are (CouldNotCheck otherwise). Does not go to the network; may read the
/// whole file.
struct SignatureReading
{
    BinaryTrust trust = BinaryTrust::CouldNotCheck;
    QString detail; ///< the signer, or the system's own error text
};
SignatureReading readSignature(const QString &path);

} // namespace ecs::windows
