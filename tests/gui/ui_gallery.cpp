// SPDX-License-Identifier: MIT
// Shows every page with canned records and writes pictures of them. Not installed.
//   ui_gallery DIRECTORY [light|dark|contrast|system] [WIDTHxHEIGHT] [LANGUAGE]
// Exit code 1 when a picture shows nothing, or a text in it is cut off.
#include "canned_records.h"
#include "fake_desktop.h"
#include "fake_runner.h"
#include "ui/theme.h"
#include "ui/widgets/step_list_view.h"
#include "ui/widgets/wire_picture.h"
#include "ui/wizard_window.h"
#include "window_checks.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QTextStream>
#include <QTranslator>

#include <utility>

using namespace ecs;
using namespace ecs::test;

namespace {

QPalette paletteNamed(const QString &name)
{
    QPalette palette = QApplication::style()->standardPalette();
    if (name == QLatin1String("dark"))
        return QPalette(QColor(45, 45, 48), QColor(32, 32, 34));
    if (name == QLatin1String("contrast")) {
        for (const QPalette::ColorRole role :
             {QPalette::Window, QPalette::Base, QPalette::Button, QPalette::AlternateBase})
            palette.setColor(role, Qt::black);
        for (const QPalette::ColorRole role :
             {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            palette.setColor(role, Qt::white);
        palette.setColor(QPalette::Highlight, QColor(26, 235, 255));
        palette.setColor(QPalette::HighlightedText, Qt::black);
        return palette;
    }
    return palette;
}

class Gallery
{
public:
    Gallery(const QString &directory, const QString &suffix, const QSize &size)
        : m_directory(directory)
        , m_suffix(suffix)
        , m_size(size)
    {
        m_setup.runner = &m_runner;
        m_setup.desktop = &m_desktop;
        m_setup.files = &m_chooser;
        m_setup.clipboard = &m_clipboard;
        m_setup.tool.version = QStringLiteral("0.1.0");
        m_setup.elevation.elevated = false;
        m_setup.stepBound = [](StepId) { return std::chrono::milliseconds(6000); };
        m_desktop.canElevate = true;
    }

    bool good() const { return m_good; }

    void run()
    {
        live();
        waiting();
        finished(proxyAuthRecord(), QStringLiteral("proxy407"), true);
        finished(healthyRecord(), QStringLiteral("healthy"), false);
        finished(interceptedRecord(), QStringLiteral("intercepted"), false);
        finished(cancelledRecord(), QStringLiteral("cancelled"), false);
    }

private:
    void shoot(WizardWindow &window, const QString &name)
    {
        // Heights follow widths over some turns of the event loop, and under Wine these take their
        // time: a picture counts when the next one is the same. A busy mark never is, hence the
        // end.
        QImage picture;
        QString problem;
        for (int turn = 0; turn < 20; ++turn) {
            QTest::qWait(turn == 0 ? 120 : 60);
            const QImage before = std::exchange(picture, window.grab().toImage());
            problem = cutOff(window);
            if (problem.isEmpty() && picture == before)
                break;
        }
        save(picture, name, problem);
    }

    void save(const QImage &picture, const QString &name, const QString &cutOffText)
    {
        const QString file =
            m_directory + QLatin1Char('/') + name + m_suffix + QStringLiteral(".png");
        QString problem =
            cutOffText.isEmpty() ? QString() : QStringLiteral("cut off: ") + cutOffText;
        if (isBlank(picture))
            problem = QStringLiteral("nothing is to be seen");
        if (!picture.save(file))
            problem = QStringLiteral("could not be written");
        QTextStream(stdout) << file
                            << (problem.isEmpty() ? QString()
                                                  : QStringLiteral("  PROBLEM ") + problem)
                            << '\n';
        m_good = m_good && problem.isEmpty();
    }

    void step(const RunRecord &record, StepId id)
    {
        Q_EMIT m_runner.stepStarted(m_runner.id, id);
        Q_EMIT m_runner.stepFinished(m_runner.id, resultOf(record, id));
        Q_EMIT m_runner.recordChanged(m_runner.id, record);
    }

    /// The middle of a run: DNS is being asked while packets are recorded.
    void live()
    {
        WizardWindow window(m_setup);
        window.resize(m_size);
        window.start();
        shoot(window, QStringLiteral("begin"));
        QTest::keyClick(window.focusWidget(), Qt::Key_Space);
        const RunRecord record = proxyAuthRecord();
        step(record, StepId::Elevation);
        step(record, StepId::Platform);
        StepResult capture = resultOf(record, StepId::Capture);
        std::get<CaptureFacts>(capture.facts).stopped.reset();
        Q_EMIT m_runner.stepStarted(m_runner.id, StepId::Capture);
        Q_EMIT m_runner.stepFinished(m_runner.id, capture);
        Q_EMIT m_runner.captureProgress(m_runner.id, 612'000, 571);
        window.run().log()->flush();
        shoot(window, QStringLiteral("step-capture"));
        Q_EMIT m_runner.stepStarted(m_runner.id, StepId::Dns);
        Q_EMIT m_runner.progressChanged(m_runner.id, StepId::Dns, 400);
        const char *lines[] = {"Name servers: 10.20.0.53, 10.20.0.54 (Ethernet)",
                               "Hosts file: no entry for mdav.us.endpoint.security.microsoft.com",
                               "10.20.0.53  A     20.190.147.9  ttl 60  12 ms",
                               "10.20.0.53  AAAA  no address    13 ms",
                               "10.20.0.54  A     no answer after 2.0 s, asking again"};
        quint64 id = 1;
        for (const char *line : lines) {
            const LogLevel level = id == std::size(lines) ? LogLevel::Warning : LogLevel::Info;
            Q_EMIT m_runner.logAdded(m_runner.id,
                                     logLine(id, StepId::Dns, level, QString::fromUtf8(line)));
            ++id;
        }
        shoot(window, QStringLiteral("step-dns-running"));
        Q_EMIT m_runner.stepFinished(m_runner.id, resultOf(record, StepId::Dns));
        shoot(window, QStringLiteral("step-dns"));
        Q_EMIT m_runner.runFinished(m_runner.id, record);
    }

    /// A run that waits for its reader, on a computer with rules of its administrators.
    void waiting()
    {
        RunRecord record = proxyAuthRecord();
        for (StepResult &result : record.steps) {
            if (auto *platform = std::get_if<PlatformFacts>(&result.facts)) {
                platform->ecsPolicy = EcsPolicy::DisabledByPolicy;
                platform->ecsPolicySource = QStringLiteral(
                    "HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows Defender\\Features");
            }
            if (auto *dns = std::get_if<DnsFacts>(&result.facts))
                dns->namePolicy = {{dns->host,
                                    QStringLiteral("{A}"),
                                    QStringLiteral(".microsoft.com"),
                                    {QStringLiteral("10.20.0.9"), QStringLiteral("10.20.0.10")},
                                    QStringLiteral("policy")},
                                   {dns->host,
                                    QStringLiteral("{B}"),
                                    QStringLiteral("."),
                                    {},
                                    QStringLiteral("local")}};
        }
        WizardWindow window(m_setup);
        window.resize(m_size);
        window.start();
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        QTest::keyClick(window.focusWidget(), Qt::Key_Space);
        step(record, StepId::Elevation);
        Q_EMIT m_runner.waitingForReader(m_runner.id, StepId::Platform);
        step(record, StepId::Platform);
        Q_EMIT m_runner.waitingForReader(m_runner.id, StepId::Capture);
        shoot(window, QStringLiteral("step-platform-waiting"));
        step(record, StepId::Capture);
        step(record, StepId::Dns);
        Q_EMIT m_runner.waitingForReader(m_runner.id, StepId::Port);
        shoot(window, QStringLiteral("step-dns-rules"));
        Q_EMIT m_runner.runFinished(m_runner.id, record);
    }

    void finished(const RunRecord &record, const QString &name, bool allPagesToo)
    {
        WizardWindow window(m_setup);
        window.resize(m_size);
        window.start();
        QTest::keyClick(window.focusWidget(), Qt::Key_Space);
        for (const StepResult &result : record.steps)
            step(record, result.id);
        Q_EMIT m_runner.runFinished(m_runner.id, record);
        shoot(window, QStringLiteral("result-") + name);
        shootWire(window, name);
        if (!allPagesToo) {
            if (name == QLatin1String("intercepted"))
                shootPage(window, PageId::WebRequest, QStringLiteral("step-web-intercepted"));
            if (name == QLatin1String("healthy")) {
                window.close();
                shoot(window, QStringLiteral("question"));
            }
            return;
        }
        shootPage(window, PageId::Platform, QStringLiteral("step-platform"));
        shootPage(window, PageId::Port, QStringLiteral("step-port"));
        shootPage(window, PageId::Proxy, QStringLiteral("step-proxy"));
        shootPage(window, PageId::WebRequest, QStringLiteral("step-web"));
        Q_EMIT window.stepList()->pageRequested(PageId::Result);
        saving(window, record);
    }

    /// The picture of packets under its button, alone in its full height.
    void shootWire(WizardWindow &window, const QString &name)
    {
        auto *picture = window.findChild<WirePicture *>();
        if (!picture || picture->sequence().arrows.isEmpty())
            return;
        auto *part = picture->parentWidget();
        part->show();
        QTest::qWait(120);
        save(part->grab().toImage(), QStringLiteral("wire-") + name, {});
        part->hide();
    }

    void shootPage(WizardWindow &window, PageId page, const QString &name)
    {
        Q_EMIT window.stepList()->pageRequested(page);
        shoot(window, name);
    }

    void saving(WizardWindow &window, const RunRecord &)
    {
        QTest::keyClick(&window, Qt::Key_Return);
        shoot(window, QStringLiteral("save"));
        QTest::keyClick(&window, Qt::Key_Return);
        SaveResult result;
        result.bundlePath = QStringLiteral("/home/joerg/Desktop/Defender_ECS_20261122_140211.zip");
        result.bundleSha256 =
            QStringLiteral("2c837998f00c1b67dd6a3f1f0c2c837998f00c1b67dd6a3f1f0c2c837998f00c");
        result.bundleBytes = 1'912'000;
        Q_EMIT m_runner.saveFinished(m_runner.id, result);
        shoot(window, QStringLiteral("saved"));
        SaveResult problem;
        problem.problem = SaveProblem::DiskFull;
        problem.error = QStringLiteral("No space left on device (28)");
        window.run().save({});
        Q_EMIT m_runner.saveFinished(m_runner.id, problem);
        shoot(window, QStringLiteral("save-problem"));
    }

    QString m_directory;
    QString m_suffix;
    QSize m_size;
    FakeRunner m_runner;
    FakeDesktop m_desktop;
    FakeChooser m_chooser;
    FakeClipboard m_clipboard;
    WizardSetup m_setup;
    bool m_good = true;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    setWizardStyle();
    const QStringList arguments = QApplication::arguments();
    const QString directory = arguments.value(1, QStringLiteral("."));
    const QString scheme = arguments.value(2, QStringLiteral("light"));
    const QStringList size = arguments.value(3, QStringLiteral("960x680")).split(QLatin1Char('x'));
    const QString language = arguments.value(4);
    if (scheme != QLatin1String("system"))
        QApplication::setPalette(paletteNamed(scheme));
    QTranslator translator;
    if (!language.isEmpty() && translator.load(QStringLiteral(":/ecs/translations/ecs_") +
                                               language + QStringLiteral(".qm"))) {
        QApplication::installTranslator(&translator);
        QLocale::setDefault(QLocale(language));
    }
    QDir().mkpath(directory);
    QString suffix = QLatin1Char('-') + scheme + QLatin1Char('-') +
                     arguments.value(3, QStringLiteral("960x680"));
    if (!language.isEmpty())
        suffix += QLatin1Char('-') + language;
    Gallery gallery(directory, suffix, QSize(size.value(0).toInt(), size.value(1).toInt()));
    gallery.run();
    return gallery.good() ? 0 : 1;
}
