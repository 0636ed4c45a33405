// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1String>
#include <QString>
#include <QStringView>

#include <optional>
#include <span>

namespace ecs {

/// One row of an enum's token table: the value and the snake_case word that stands for it in JSON.
template <typename Enum>
struct Token
{
    Enum value;
    QLatin1String text;
};

/// Every enum that enters the run record specialises this with a `static constexpr Token<Enum>
/// table[]`.
template <typename Enum>
struct Tokens;

template <typename Enum>
concept Tokenised = requires
{
    Tokens<Enum>::table;
};

/// The token of \a value. Every value of the enum has one (a test checks it).
template <Tokenised Enum>
QString toToken(Enum value)
{
    for (const auto &row : Tokens<Enum>::table)
        if (row.value == value)
            return QString(row.text);
    return {};
}

/// The value of \a text, or nothing for a word that is not in the table.
template <Tokenised Enum>
std::optional<Enum> fromToken(QStringView text)
{
    for (const auto &row : Tokens<Enum>::table)
        if (text == row.text)
            return row.value;
    return std::nullopt;
}

} // namespace ecs
