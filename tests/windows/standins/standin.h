// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

/// What the stand-ins for programs of Windows share. They know nothing of the product: they print
/// what is documented of the real ones, and behave as their environment tells them.
namespace standin {

/// The words of the environment variable \a name, separated by commas or blanks, contain \a word.
bool asked(const wchar_t *name, std::wstring_view word);
/// The value of an environment variable; empty when not set.
std::wstring environment(const wchar_t *name);
/// The value behind "word=" among the words of the variable.
std::wstring askedValue(const wchar_t *name, std::wstring_view word);

/// Appends to a file, as UTF-16.
void writeText(const std::wstring &path, const std::wstring &text, unsigned long disposition);

/// What a tracing program leaves behind when its process has ended: one session at a time, kept in
/// NAME-session.txt beside the program; each call is noted in NAME-calls.txt.
class TraceState
{
public:
    explicit TraceState(const wchar_t *name)
        : m_name(name)
    {
    }
    void note(int argc, wchar_t *argv[]) const;
    /// The file that the running session writes to; empty = no session runs.
    std::wstring file() const;
    void begin(const std::wstring &file, bool writesFile) const;
    /// Leaves what ECS_STANDIN_ETL names as the session's file.
    void end(bool writesFile) const;

private:
    std::wstring beside(const wchar_t *ending) const;

    const wchar_t *m_name;
};

/// To standard output in the system's OEM code page, as console programs do; line ends become CR
/// LF.
void print(std::wstring_view text);
void printUtf16(std::wstring_view text);

/// Never returns to the caller before \a milliseconds are over.
void spendTime(unsigned milliseconds);

} // namespace standin
