// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/host/system_text_windows.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace ecs::windows {

/// A registry key opened for reading, always in the 64-bit view. Values over 256 KiB count as
/// absent.
class RegistryKey
{
public:
    /// Not open when the key does not exist or may not be read; status() tells which.
    RegistryKey(HKEY root, const QString &path);
    ~RegistryKey();
    RegistryKey(const RegistryKey &) = delete;
    RegistryKey &operator=(const RegistryKey &) = delete;

    bool isOpen() const { return m_key != nullptr; }
    bool isAbsent() const { return m_status == ERROR_FILE_NOT_FOUND; }
    quint32 status() const { return m_status; }

    std::optional<quint32> number(const wchar_t *name) const; ///< REG_DWORD, REG_QWORD that fits
    QString text(const wchar_t *name) const;       ///< REG_SZ; REG_EXPAND_SZ as it is stored
    QStringList texts(const wchar_t *name) const;  ///< REG_MULTI_SZ, at most 256 entries
    QByteArray bytes(const wchar_t *name) const;   ///< REG_BINARY
    QDateTime fileTime(const wchar_t *name) const; ///< eight bytes, REG_BINARY or REG_QWORD
    bool has(const wchar_t *name) const;

    QDateTime lastWrite() const;
    quint32 valueCount() const;
    QStringList subkeys() const; ///< at most 256

private:
    struct Value
    {
        DWORD type = REG_NONE;
        QByteArray data;
    };
    std::optional<Value> value(const wchar_t *name) const;

    HKEY m_key = nullptr;
    quint32 m_status = 0;
};

} // namespace ecs::windows
