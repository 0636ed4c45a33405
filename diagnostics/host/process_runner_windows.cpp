// SPDX-License-Identifier: MIT
#include "diagnostics/host/process_platform.h"
#include "diagnostics/host/registry_windows.h"

#include <QObject>
#include <QProcess>

#include <algorithm>
#include <vector>

namespace ecs::process {

namespace {

using namespace windows;

/// The job that the child and everything it starts belong to. Lives as long as its QProcess; when
/// the last handle of the job is closed, what is left in it ends.
class JobOfChild final : public QObject
{
public:
    explicit JobOfChild(QProcess &child)
        : QObject(&child)
        , m_job(::CreateJobObjectW(nullptr, nullptr))
    {
        setObjectName(name());
        JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
        limits.BasicLimitInformation.LimitFlags =
            JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
        if (m_job)
            ::SetInformationJobObject(m_job.get(), JobObjectExtendedLimitInformation, &limits,
                                      sizeof limits);
    }

    static JobOfChild *of(QProcess &child)
    {
        return static_cast<JobOfChild *>(
            child.findChild<QObject *>(name(), Qt::FindDirectChildrenOnly));
    }

    /// Has the child born into the job, so that nothing it starts can escape (Windows 10 and
    /// later), and with no handles but its own three: those of a child that starts at the same
    /// moment would keep that one's pipes open.
    void arrange(QProcess::CreateProcessArguments *arguments)
    {
        constexpr DWORD attributes = 2;
        arguments->flags |= CREATE_NO_WINDOW;
        SIZE_T size = 0;
        ::InitializeProcThreadAttributeList(nullptr, attributes, 0, &size);
        m_attributes.resize(size);
        auto *list = reinterpret_cast<LPPROC_THREAD_ATTRIBUTE_LIST>(m_attributes.data());
        m_jobHandle = m_job.get();
        if (!m_job || size == 0 || !::InitializeProcThreadAttributeList(list, attributes, 0, &size))
            return;
        m_attributesReady = true;
        if (!::UpdateProcThreadAttribute(list, 0, PROC_THREAD_ATTRIBUTE_JOB_LIST, &m_jobHandle,
                                         sizeof m_jobHandle, nullptr, nullptr))
            return;
        m_startup.StartupInfo = *reinterpret_cast<const STARTUPINFOW *>(arguments->startupInfo);
        m_inherited = inheritable(m_startup.StartupInfo);
        if (!m_inherited.empty())
            ::UpdateProcThreadAttribute(list, 0, PROC_THREAD_ATTRIBUTE_HANDLE_LIST,
                                        m_inherited.data(), m_inherited.size() * sizeof(HANDLE),
                                        nullptr, nullptr);
        m_startup.StartupInfo.cb = sizeof m_startup;
        m_startup.lpAttributeList = list;
        arguments->startupInfo = reinterpret_cast<Q_STARTUPINFO *>(&m_startup);
        arguments->flags |= EXTENDED_STARTUPINFO_PRESENT;
    }

    void adopt(qint64 pid)
    {
        if (!m_job || pid <= 0)
            return;
        const Handle process(
            ::OpenProcess(PROCESS_SET_QUOTA | PROCESS_TERMINATE | PROCESS_QUERY_LIMITED_INFORMATION,
                          FALSE, static_cast<DWORD>(pid)));
        BOOL inJob = FALSE;
        if (process && ::IsProcessInJob(process.get(), m_job.get(), &inJob) && !inJob)
            ::AssignProcessToJobObject(m_job.get(), process.get());
    }

    void terminate()
    {
        if (m_job)
            ::TerminateJobObject(m_job.get(), 1);
    }

    ~JobOfChild() override
    {
        if (m_attributesReady)
            ::DeleteProcThreadAttributeList(
                reinterpret_cast<LPPROC_THREAD_ATTRIBUTE_LIST>(m_attributes.data()));
    }
    Q_DISABLE_COPY_MOVE(JobOfChild)

private:
    static QString name() { return QStringLiteral("ecs-job"); }

    // Each once, and none that is not inheritable: the system refuses the start for either.
    static std::vector<HANDLE> inheritable(const STARTUPINFOW &startup)
    {
        std::vector<HANDLE> out;
        for (HANDLE handle : {startup.hStdInput, startup.hStdOutput, startup.hStdError}) {
            DWORD flags = 0;
            if (std::find(out.begin(), out.end(), handle) == out.end() &&
                ::GetHandleInformation(handle, &flags) && (flags & HANDLE_FLAG_INHERIT))
                out.push_back(handle);
        }
        return out;
    }

    Handle m_job;
    HANDLE m_jobHandle = nullptr;
    std::vector<HANDLE> m_inherited;
    std::vector<BYTE> m_attributes;
    bool m_attributesReady = false;
    STARTUPINFOEXW m_startup{};
};

// What console programs write when they write to a pipe: the system's OEM code page. GetOEMCP()
// would tell this program's own, which its manifest sets to UTF-8.
UINT systemOemCodePage()
{
    const RegistryKey key(HKEY_LOCAL_MACHINE,
                          QStringLiteral("SYSTEM\\CurrentControlSet\\Control\\Nls\\CodePage"));
    bool ok = false;
    const UINT page = key.text(L"OEMCP").toUInt(&ok);
    return ok && ::IsValidCodePage(page) ? page : ::GetOEMCP();
}

bool isUtf16(const QByteArray &bytes)
{
    return bytes.size() >= 2 && bytes.size() % 2 == 0 &&
           (bytes.startsWith("\xff\xfe") || (bytes[0] != '\0' && bytes[1] == '\0'));
}

QString decodePage(const QByteArray &bytes, UINT page, DWORD flags)
{
    const auto size = static_cast<int>(bytes.size());
    const int length = ::MultiByteToWideChar(page, flags, bytes.constData(), size, nullptr, 0);
    if (length <= 0)
        return {};
    QString text(length, Qt::Uninitialized);
    ::MultiByteToWideChar(page, flags, bytes.constData(), size,
                          reinterpret_cast<wchar_t *>(text.data()), length);
    return text;
}

} // namespace

void prepare(QProcess &child)
{
    auto *job = new JobOfChild(child); // owned by the child
    child.setCreateProcessArgumentsModifier(
        [job](QProcess::CreateProcessArguments *arguments) { job->arrange(arguments); });
}

void started(QProcess &child)
{
    if (JobOfChild *job = JobOfChild::of(child))
        job->adopt(child.processId());
}

void end(QProcess &child, qint64 /*pid*/, Ending ending)
{
    // A console program without a window hears no polite request: WM_CLOSE reaches windows only.
    if (ending == Ending::Polite) {
        child.terminate();
        return;
    }
    if (JobOfChild *job = JobOfChild::of(child))
        job->terminate();
    child.kill();
}

QString decode(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    if (isUtf16(bytes)) {
        QString text = QString::fromUtf16(reinterpret_cast<const char16_t *>(bytes.constData()),
                                          bytes.size() / 2);
        if (text.startsWith(QChar(QChar::ByteOrderMark)))
            text.remove(0, 1);
        return text;
    }
    // Text of another code page is hardly ever valid UTF-8 by chance.
    const QString utf8 = decodePage(bytes, CP_UTF8, MB_ERR_INVALID_CHARS);
    return utf8.isEmpty() ? decodePage(bytes, systemOemCodePage(), 0) : utf8;
}

} // namespace ecs::process
