// SPDX-License-Identifier: MIT
#include "app/self_report.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>

using namespace ecs;
using std::chrono::milliseconds;

namespace {

SelfReportPart part(const QString &id, std::function<QJsonObject(const Bounds &)> look)
{
    return {id, QStringLiteral("What is %1?").arg(id), milliseconds(5'000), std::move(look), true};
}

QJsonObject facts(const QString &value)
{
    return {{QStringLiteral("value"), value}};
}

// Blocks whoever waits until it is opened; shared, since an abandoned look() outlives its test.
struct Gate
{
    void open()
    {
        {
            const std::scoped_lock lock(mutex);
            isOpen = true;
        }
        changed.notify_all();
    }
    void wait()
    {
        std::unique_lock lock(mutex);
        changed.wait(lock, [this] { return isOpen; });
    }
    std::mutex mutex;
    std::condition_variable changed;
    bool isOpen = false;
};

} // namespace

class TestSelfReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAtEveryPartInOrder()
    {
        QStringList done;
        const QJsonArray seen = lookAtParts(
            {part(QStringLiteral("one"), [](const Bounds &) { return facts(QStringLiteral("1")); }),
             part(QStringLiteral("two"),
                  [](const Bounds &) { return facts(QStringLiteral("2")); })},
            [&](int number, const QJsonObject &entry) {
                done << QString::number(number) % entry.value(QLatin1String("id")).toString();
            });
        QCOMPARE(done, (QStringList{QStringLiteral("1one"), QStringLiteral("2two")}));
        QCOMPARE(seen.size(), 2);
        const QJsonObject second = seen.at(1).toObject();
        QCOMPARE(second.value(QLatin1String("question")).toString(),
                 QStringLiteral("What is two?"));
        QCOMPARE(second.value(QLatin1String("status")).toString(), QStringLiteral("read"));
        QCOMPARE(second.value(QLatin1String("facts")).toObject(), facts(QStringLiteral("2")));
        QVERIFY(second.value(QLatin1String("duration_ms")).isDouble());
    }

    void aPartThatHangsIsLeft()
    {
        const auto gate = std::make_shared<Gate>();
        SelfReportPart hanging = part(QStringLiteral("hanging"), [gate](const Bounds &) {
            gate->wait();
            return facts(QStringLiteral("late"));
        });
        hanging.limit = milliseconds(100);
        QElapsedTimer timer;
        timer.start();
        const QJsonArray seen =
            lookAtParts({hanging, part(QStringLiteral("next"),
                                       [](const Bounds &) { return facts(QStringLiteral("n")); })},
                        [](int, const QJsonObject &) {});
        gate->open();
        QVERIFY2(timer.elapsed() < 4'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(seen.at(0).toObject().value(QLatin1String("status")).toString(),
                 QStringLiteral("timed_out"));
        QVERIFY(seen.at(0).toObject().value(QLatin1String("facts")).toObject().isEmpty());
        QCOMPARE(seen.at(1).toObject().value(QLatin1String("status")).toString(),
                 QStringLiteral("read"));
    }

    void partsGetTheirBounds()
    {
        bool bounded = false;
        SelfReportPart own = part(QStringLiteral("own"), [&](const Bounds &bounds) {
            bounded = !bounds.deadline.isForever() && bounds.deadline.remainingTime() <= 5'000;
            return QJsonObject();
        });
        own.mayHang = false; // in this thread: it may touch what is on the stack
        lookAtParts({own}, [](int, const QJsonObject &) {});
        QVERIFY(bounded);
    }

    void everyTextIsRedactedAndNothingElse()
    {
        PrivateFacts secret;
        secret.userName = QStringLiteral("hildegard");
        Redactor redactor(RedactionLevel::Standard, secret);
        const QJsonObject report{
            {QStringLiteral("hildegard_key"), 7},
            {QStringLiteral("list"),
             QJsonArray{QStringLiteral("C:\\Users\\hildegard\\Desktop"), true, QStringLiteral(""),
                        QJsonObject{{QStringLiteral("proxy"),
                                     QStringLiteral("http://hildegard:pw@10.1.2.3:8080")}}}},
        };
        const QJsonObject redacted = redactedJson(report, redactor).toObject();
        QCOMPARE(redacted.value(QLatin1String("hildegard_key")).toInt(), 7);
        const QJsonArray list = redacted.value(QLatin1String("list")).toArray();
        QCOMPARE(list.size(), 4);
        QCOMPARE(list.at(1), QJsonValue(true));
        QVERIFY(list.at(2).isNull());
        const QByteArray text = QJsonDocument(list).toJson();
        for (const char *word : {"hildegard", ":pw@", "10.1.2.3"})
            QVERIFY2(!text.contains(word), text.constData());
        QVERIFY(text.contains("Desktop"));

        Redactor open(RedactionLevel::None, secret);
        QCOMPARE(redactedJson(list.at(0), open).toString(), list.at(0).toString());
        QVERIFY(QJsonDocument(redactedJson(report, open).toObject()).toJson().contains(":pw@"));
    }
};

QTEST_GUILESS_MAIN(TestSelfReport)
#include "tst_self_report.moc"
