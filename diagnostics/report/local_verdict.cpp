// SPDX-License-Identifier: MIT
#include "diagnostics/report/report_content.h"

namespace ecs {

namespace {

QString say(const char *source)
{
    return inLanguage("Reports", source, TextLanguage::Display);
}

} // namespace

std::optional<LocalVerdict> localVerdict(const RunRecord &record)
{
    //: The tag of the language that is translated into: de, fr.
    const QString language = say(QT_TRANSLATE_NOOP("Reports", "en"));
    if (language == QLatin1String("en"))
        return std::nullopt;
    const Verdict &verdict = record.verdict;
    return LocalVerdict{language, causeText(verdict.cause, TextLanguage::Display, record),
                        say(QT_TRANSLATE_NOOP("Reports", "Who can fix it: %1"))
                            .arg(ownerName(verdict.owner, TextLanguage::Display)),
                        say(QT_TRANSLATE_NOOP("Reports", "What to do:"))};
}

} // namespace ecs
