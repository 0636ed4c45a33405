// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include <windows.h>
#include <memory>

/// What every *_windows.cpp of this room needs of Windows. For this room only.
namespace ecs::windows {

/// Closes a kernel handle. Neither copied nor shared.
class Handle
{
public:
    explicit Handle(HANDLE handle = nullptr)
        : m_handle(handle == INVALID_HANDLE_VALUE ? nullptr : handle)
    {
    }
    ~Handle() { reset(); }
    Handle(Handle &&other) noexcept
        : m_handle(std::exchange(other.m_handle, nullptr))
    {
    }
    Handle &operator=(Handle &&other) noexcept
    {
        if (this != &other) {
            reset();
            m_handle = std::exchange(other.m_handle, nullptr);
        }
        return *this;
    }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;

    explicit operator bool() const { return m_handle != nullptr; }
    HANDLE get() const { return m_handle; }
    HANDLE *put()
    {
        reset();
        return &m_handle;
    }

private:
    void reset()
    {
        if (m_handle)
            ::CloseHandle(m_handle);
        m_handle = nullptr;
    }
    HANDLE m_handle;
};

/// For memory that the system has allocated and the caller gives back.
struct LocalFreer
{
    void operator()(void *memory) const { ::LocalFree(memory); }
};
template <typename T>
using LocalMemory = std::unique_ptr<T, LocalFreer>;

/// "0x800B0100: No signature was present in the subject." In English where the system has that
/// language, else in its own; only the number where it has no text. \a module: whose messages to
/// look up besides the system's.
QString errorText(quint32 code, HMODULE module = nullptr);

/// "0x800B0100"
QString hexCode(quint32 code);

/// A zero-terminated text of Windows, made safe to show; empty for a null pointer.
QString fromWide(const wchar_t *text, qsizetype maxLength = 1024);
/// For handing over to Windows; valid as long as \a text is.
const wchar_t *wide(const QString &text);

QDateTime fromFileTime(const FILETIME &time);
QDateTime fromFileTimeTicks(quint64 hundredNanoseconds);

/// With \a path's variables (%ProgramData%) replaced by the system's values. This process's own may
/// have been set by the user who started it. Unchanged where that does not work.
QString expandVariables(const QString &path);

/// For the functions of DLLs that are taken at run time: by way of void *, as the compiler rightly
/// mistrusts a cast between unlike function types.
template <typename Function>
Function functionOf(HMODULE module, const char *name)
{
    return module ? reinterpret_cast<Function>(
                        reinterpret_cast<void *>(::GetProcAddress(module, name)))
                  : nullptr;
}

/// Loads a DLL of Windows from its System32 folder and from nowhere else; never unloaded.
HMODULE systemLibrary(const wchar_t *name);

} // namespace ecs::windows
