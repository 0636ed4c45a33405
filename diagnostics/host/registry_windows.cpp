// SPDX-License-Identifier: MIT
#include "diagnostics/host/registry_windows.h"

#include <QtEndian>

#include <array>

namespace ecs::windows {

namespace {

constexpr DWORD longestValue = DWORD{256} * 1024;
constexpr DWORD mostEntries = 256;

QString decoded(const QByteArray &data)
{
    QString text =
        QString::fromUtf16(reinterpret_cast<const char16_t *>(data.constData()), data.size() / 2);
    // the terminating zero may be missing, or be there more than once
    while (text.endsWith(QChar::Null))
        text.chop(1);
    return text;
}

} // namespace

RegistryKey::RegistryKey(HKEY root, const QString &path)
{
    HKEY key = nullptr;
    m_status = static_cast<quint32>(
        ::RegOpenKeyExW(root, wide(path), 0, KEY_READ | KEY_WOW64_64KEY, &key));
    if (m_status == ERROR_PATH_NOT_FOUND)
        m_status = ERROR_FILE_NOT_FOUND;
    if (m_status == ERROR_SUCCESS)
        m_key = key;
}

RegistryKey::~RegistryKey()
{
    if (m_key)
        ::RegCloseKey(m_key);
}

std::optional<RegistryKey::Value> RegistryKey::value(const wchar_t *name) const
{
    if (!m_key)
        return std::nullopt;
    // A second try, as the value may grow between the question and the reading.
    for (int attempt = 0; attempt < 2; ++attempt) {
        Value out;
        DWORD size = 0;
        if (::RegQueryValueExW(m_key, name, nullptr, &out.type, nullptr, &size) != ERROR_SUCCESS ||
            size > longestValue)
            return std::nullopt;
        out.data.resize(static_cast<qsizetype>(size));
        const LSTATUS status = ::RegQueryValueExW(m_key, name, nullptr, &out.type,
                                                  reinterpret_cast<BYTE *>(out.data.data()), &size);
        if (status == ERROR_MORE_DATA)
            continue;
        if (status != ERROR_SUCCESS)
            return std::nullopt;
        out.data.truncate(static_cast<qsizetype>(size));
        return out;
    }
    return std::nullopt;
}

std::optional<quint32> RegistryKey::number(const wchar_t *name) const
{
    const auto found = value(name);
    if (found && found->type == REG_DWORD && found->data.size() == 4)
        return qFromLittleEndian<quint32>(found->data.constData());
    if (found && found->type == REG_QWORD && found->data.size() == 8) {
        const auto number = qFromLittleEndian<quint64>(found->data.constData());
        if (number <= 0xffffffffU)
            return static_cast<quint32>(number);
    }
    return std::nullopt;
}

QString RegistryKey::text(const wchar_t *name) const
{
    const auto found = value(name);
    if (!found || (found->type != REG_SZ && found->type != REG_EXPAND_SZ))
        return {};
    const QString all = decoded(found->data);
    const qsizetype end = all.indexOf(QChar::Null);
    return end < 0 ? all : all.left(end);
}

QStringList RegistryKey::texts(const wchar_t *name) const
{
    const auto found = value(name);
    if (!found || found->type != REG_MULTI_SZ)
        return {};
    return decoded(found->data).split(QChar::Null, Qt::SkipEmptyParts).mid(0, mostEntries);
}

QByteArray RegistryKey::bytes(const wchar_t *name) const
{
    const auto found = value(name);
    return found && found->type == REG_BINARY ? found->data : QByteArray();
}

QDateTime RegistryKey::fileTime(const wchar_t *name) const
{
    const auto found = value(name);
    if (!found || (found->type != REG_BINARY && found->type != REG_QWORD) ||
        found->data.size() != 8)
        return {};
    return fromFileTimeTicks(qFromLittleEndian<quint64>(found->data.constData()));
}

bool RegistryKey::has(const wchar_t *name) const
{
    return m_key &&
           ::RegQueryValueExW(m_key, name, nullptr, nullptr, nullptr, nullptr) == ERROR_SUCCESS;
}

QDateTime RegistryKey::lastWrite() const
{
    FILETIME time{};
    if (!m_key || ::RegQueryInfoKeyW(m_key, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr,
                                     nullptr, nullptr, nullptr, nullptr, &time) != ERROR_SUCCESS)
        return {};
    return fromFileTime(time);
}

quint32 RegistryKey::valueCount() const
{
    DWORD count = 0;
    if (!m_key || ::RegQueryInfoKeyW(m_key, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr,
                                     &count, nullptr, nullptr, nullptr, nullptr) != ERROR_SUCCESS)
        return 0;
    return count;
}

QStringList RegistryKey::subkeys() const
{
    QStringList names;
    for (DWORD i = 0; m_key && i < mostEntries; ++i) {
        std::array<wchar_t, 256> name{}; // Windows' own limit is 255 characters
        auto size = static_cast<DWORD>(name.size());
        if (::RegEnumKeyExW(m_key, i, name.data(), &size, nullptr, nullptr, nullptr, nullptr) !=
            ERROR_SUCCESS)
            break;
        names << QString::fromWCharArray(name.data(), static_cast<qsizetype>(size));
    }
    return names;
}

} // namespace ecs::windows
