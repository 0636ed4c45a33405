// SPDX-License-Identifier: MIT
#include "tests/support/directory_link.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QProcess>
#include <QThread>

#include <windows.h>

namespace {

using UnixFileName = char *(CDECL *)(const wchar_t *);

bool isReparsePoint(const QString &path)
{
    const QString native = QDir::toNativeSeparators(path);
    const DWORD attributes =
        ::GetFileAttributesW(reinterpret_cast<const wchar_t *>(native.utf16()));
    return attributes != INVALID_FILE_ATTRIBUTES &&
           (attributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0;
}

UnixFileName wineFunction()
{
    return reinterpret_cast<UnixFileName>(reinterpret_cast<void *>(
        ::GetProcAddress(::GetModuleHandleW(L"kernel32.dll"), "wine_get_unix_file_name")));
}

QString unixPath(const QString &path)
{
    const QString native = QDir::toNativeSeparators(path);
    char *text = wineFunction()(reinterpret_cast<const wchar_t *>(native.utf16()));
    const QString out = QString::fromUtf8(text);
    if (text)
        ::HeapFree(::GetProcessHeap(), 0, text);
    return out;
}

// The link itself need not exist, and is not what it leads to.
QString unixPathOfLink(const QString &link)
{
    const QFileInfo info(link);
    return unixPath(info.path()) + QLatin1Char('/') + info.fileName();
}

// Wine does not wait for the end of such a program: its effect on \a link is waited for. Now and
// then nothing comes of the start; so the program is one that may run twice.
bool runUnixProgram(const QStringList &command, const QString &link, bool linkAfterwards)
{
    constexpr int starts = 5;
    constexpr int patienceMs = 6'000;
    for (int i = 0; i < starts && isReparsePoint(link) != linkAfterwards; ++i) {
        QProcess::execute(QStringLiteral("start.exe"),
                          QStringList{QStringLiteral("/unix")} + command);
        const QDeadlineTimer end(patienceMs);
        while (isReparsePoint(link) != linkAfterwards && !end.hasExpired())
            QThread::msleep(10);
    }
    return isReparsePoint(link) == linkAfterwards;
}

} // namespace

bool makeDirectoryLink(const QString &target, const QString &link)
{
    if (wineFunction())
        return runUnixProgram({QStringLiteral("/bin/ln"), QStringLiteral("-sfn"), unixPath(target),
                               unixPathOfLink(link)},
                              link, true);
    QProcess::execute(QStringLiteral("cmd.exe"),
                      {QStringLiteral("/c"), QStringLiteral("mklink"), QStringLiteral("/J"),
                       QDir::toNativeSeparators(link), QDir::toNativeSeparators(target)});
    return isReparsePoint(link);
}

bool removeDirectoryLink(const QString &link)
{
    if (wineFunction())
        return runUnixProgram(
            {QStringLiteral("/bin/rm"), QStringLiteral("-f"), unixPathOfLink(link)}, link, false);
    QDir().rmdir(link);
    return !isReparsePoint(link);
}
