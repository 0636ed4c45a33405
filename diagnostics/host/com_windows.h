// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <windows.h>
#include <objbase.h>
#include <oleauto.h>
#include <utility>

namespace ecs::windows {

/// COM for the current thread, as long as this object lives.
class ComScope
{
public:
    explicit ComScope(DWORD model)
        : m_ready(SUCCEEDED(::CoInitializeEx(nullptr, model)))
    {
    }
    ~ComScope()
    {
        if (m_ready)
            ::CoUninitialize();
    }
    ComScope(const ComScope &) = delete;
    ComScope &operator=(const ComScope &) = delete;
    explicit operator bool() const { return m_ready; }

private:
    bool m_ready;
};

/// Owns one reference.
template <typename Interface>
class ComPointer
{
public:
    ComPointer() = default;
    ~ComPointer() { reset(); }
    ComPointer(const ComPointer &) = delete;
    ComPointer &operator=(const ComPointer &) = delete;

    Interface *operator->() const { return m_pointer; }
    Interface *get() const { return m_pointer; }
    explicit operator bool() const { return m_pointer != nullptr; }
    Interface **put()
    {
        reset();
        return &m_pointer;
    }
    void **putVoid() { return reinterpret_cast<void **>(put()); }

private:
    void reset()
    {
        if (Interface *old = std::exchange(m_pointer, nullptr))
            old->Release();
    }
    Interface *m_pointer = nullptr;
};

/// A BSTR of our own.
class ComText
{
public:
    explicit ComText(const QString &text)
        : m_text(::SysAllocStringLen(reinterpret_cast<const OLECHAR *>(text.utf16()),
                                     static_cast<UINT>(text.size())))
    {
    }
    ~ComText() { ::SysFreeString(m_text); }
    ComText(const ComText &) = delete;
    ComText &operator=(const ComText &) = delete;
    BSTR get() const { return m_text; }

private:
    BSTR m_text;
};

} // namespace ecs::windows
