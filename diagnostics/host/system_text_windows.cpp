// SPDX-License-Identifier: MIT
#include "diagnostics/host/system_text_windows.h"

#include "diagnostics/host/system_program.h"
#include "diagnostics/model/plain_text.h"

#include <array>

namespace ecs::windows {

QString hexCode(quint32 code)
{
    return QStringLiteral("0x") + QStringLiteral("%1").arg(code, 8, 16, QLatin1Char('0')).toUpper();
}

QString errorText(quint32 code, HMODULE module)
{
    std::array<wchar_t, 512> buffer{};
    const DWORD flags = FORMAT_MESSAGE_IGNORE_INSERTS | FORMAT_MESSAGE_FROM_SYSTEM |
                        (module ? FORMAT_MESSAGE_FROM_HMODULE : 0U);
    DWORD length = 0;
    for (const DWORD language : {DWORD{MAKELANGID(LANG_ENGLISH, SUBLANG_ENGLISH_US)}, DWORD{0}})
        if (length == 0)
            length = ::FormatMessageW(flags, module, code, language, buffer.data(),
                                      static_cast<DWORD>(buffer.size()), nullptr);
    const QString text =
        plainLine(QStringView(buffer.data(), static_cast<qsizetype>(length)).trimmed(), 400);
    return text.isEmpty() ? hexCode(code) : hexCode(code) + QLatin1String(": ") + text;
}

QString fromWide(const wchar_t *text, qsizetype maxLength)
{
    return text ? plainLine(QStringView(text), maxLength) : QString();
}

const wchar_t *wide(const QString &text)
{
    return reinterpret_cast<const wchar_t *>(text.utf16());
}

QDateTime fromFileTimeTicks(quint64 hundredNanoseconds)
{
    // from 1601 to 1970; and nothing that no clock would give
    constexpr qint64 epochMs = 11'644'473'600'000;
    const auto ms = static_cast<qint64>(hundredNanoseconds / 10'000) - epochMs;
    constexpr qint64 year9999Ms = 253'370'764'800'000;
    if (ms <= 0 || ms > year9999Ms)
        return {};
    return QDateTime::fromMSecsSinceEpoch(ms).toUTC();
}

QDateTime fromFileTime(const FILETIME &time)
{
    return fromFileTimeTicks(quint64{time.dwHighDateTime} << 32U | time.dwLowDateTime);
}

QString expandVariables(const QString &path)
{
    using Expand = BOOL(WINAPI *)(HANDLE, LPCWSTR, LPWSTR, DWORD);
    static const auto expand =
        functionOf<Expand>(systemLibrary(L"userenv.dll"), "ExpandEnvironmentStringsForUserW");
    std::array<wchar_t, 4096> buffer{};
    if (!expand ||
        !expand(nullptr, wide(path), buffer.data(), static_cast<DWORD>(buffer.size() - 1)))
        return path;
    return QString::fromWCharArray(buffer.data());
}

HMODULE systemLibrary(const wchar_t *name)
{
    const QString path = findSystemProgram(QString::fromWCharArray(name));
    return path.isEmpty() ? nullptr : ::LoadLibraryExW(wide(path), nullptr, 0);
}

} // namespace ecs::windows
