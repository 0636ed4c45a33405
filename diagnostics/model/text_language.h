// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>

namespace ecs {

/// Which language a text is wanted in: the records' own or that of the window and console.
enum class TextLanguage { English, Display };

/// \a source, which a table marks with QT_TRANSLATE_NOOP for \a context, in that language.
inline QString inLanguage(const char *context, const char *source, TextLanguage language)
{
    return language == TextLanguage::English ? QString::fromUtf8(source)
                                             : QCoreApplication::translate(context, source);
}

} // namespace ecs
