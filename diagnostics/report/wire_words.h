// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/verdict/cause_table.h"

#include <QString>

/// Words for what packets show. Internal to report/.
namespace ecs {

/// \a source in English or, by the installed translator, in the window's language (context "Wire").
QString wireSay(const char *source, TextLanguage language);

/// What a finding of the flow reader means, one sentence; empty for those that need none.
QString findingSentence(const QString &token, TextLanguage language);

/// "administratively prohibited" for "icmp_admin_prohibited".
QString icmpWords(const QString &token, TextLanguage language);

} // namespace ecs
