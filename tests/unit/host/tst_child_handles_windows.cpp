// SPDX-License-Identifier: MIT
// What a child of the process runner inherits. The child is this program itself.
#include "diagnostics/host/process_runner.h"
#include "diagnostics/host/system_text_windows.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

using namespace ecs;
using namespace ecs::windows;
using namespace std::chrono_literals;

namespace {

constexpr char useHandle[] = "--use-handle";
constexpr int handleWasUsed = 3;
constexpr int noSuchHandle = 4;

int asChild(const char *number)
{
    auto *handle = reinterpret_cast<HANDLE>(QByteArray(number).toULongLong());
    const bool used = ::SetEvent(handle) != 0;
    std::fputs(used ? "used" : "no such handle", stdout);
    std::fflush(stdout);
    ::TerminateProcess(::GetCurrentProcess(), used ? handleWasUsed : noSuchHandle);
    return 0;
}

} // namespace

class TestChildHandles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        SECURITY_ATTRIBUTES inherited{sizeof inherited, nullptr, TRUE};
        *m_event.put() = ::CreateEventW(&inherited, TRUE, FALSE, nullptr);
        QVERIFY(m_event);
        m_arguments = {QLatin1String(useHandle),
                       QString::number(reinterpret_cast<quintptr>(m_event.get()))};
    }

    // Or the test below would show nothing.
    void anyOtherChildInheritsIt()
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), m_arguments);
        QVERIFY(child.waitForFinished(20'000));
        QCOMPARE(child.exitCode(), handleWasUsed);
        QVERIFY(eventIsSet());
    }

    void ownChildDoesNot()
    {
        const ProcessResult result = createProcessRunner()->run(
            {QCoreApplication::applicationFilePath(), m_arguments, 1000}, Bounds().within(20s));
        QCOMPARE(result.error, QString());
        QCOMPARE(result.standardOutput, QByteArray("no such handle"));
        QCOMPARE(result.exitCode, quint32{noSuchHandle});
        QVERIFY(!eventIsSet());
    }

private:
    bool eventIsSet() const { return ::WaitForSingleObject(m_event.get(), 0) == WAIT_OBJECT_0; }

    Handle m_event;
    QStringList m_arguments;
};

int main(int argc, char *argv[])
{
    if (argc == 3 && qstrcmp(argv[1], useHandle) == 0)
        return asChild(argv[2]);
    QCoreApplication application(argc, argv);
    TestChildHandles test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_child_handles_windows.moc"
