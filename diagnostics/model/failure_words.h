// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/failure.h"

#include <QString>

namespace ecs {

/// What a token means, as a clause that ends a sentence ("… : the connection was refused").
/// English, for the record's own sentences; what readers see of causes stands in
/// verdict/cause_table.h.
QString inWords(Failure failure);

} // namespace ecs
