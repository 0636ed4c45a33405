// SPDX-License-Identifier: MIT
#include "diagnostics/net/error_codes.h"
#include "diagnostics/net/system_lookup.h"

#include <QElapsedTimer>
#include <QTest>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

using namespace ecs;
using namespace std::chrono_literals;
using dns_platform::ResolverAnswer;

namespace {

/// A resolver that hangs until it is let go; shared with the threads that may outlive a test.
struct Gate
{
    std::mutex mutex;
    std::condition_variable changed;
    bool open = false;
    int inside = 0;
    int left = 0;

    void pass()
    {
        std::unique_lock lock(mutex);
        ++inside;
        changed.notify_all();
        changed.wait(lock, [this] { return open; });
        ++left;
        changed.notify_all();
    }
    void release()
    {
        const std::scoped_lock lock(mutex);
        open = true;
        changed.notify_all();
    }
    void awaitInside(int count)
    {
        std::unique_lock lock(mutex);
        changed.wait(lock, [&] { return inside >= count; });
    }
    void awaitLeft(int count)
    {
        std::unique_lock lock(mutex);
        changed.wait(lock, [&] { return left >= count; });
    }
};

ResolverCall hanging(const std::shared_ptr<Gate> &gate)
{
    return [gate](const QByteArray &) {
        gate->pass();
        return ResolverAnswer{0, 0, {QHostAddress(QHostAddress::LocalHost)}};
    };
}

ResolverCall answering(const ResolverAnswer &answer)
{
    return [answer](const QByteArray &) { return answer; };
}

/// A code that the table of this system (EAI_… or WSA…) gives that meaning; 0 if there is none.
int codeFor(Failure failure)
{
    for (int code = -32; code < 11010; code = code == 32 ? 11000 : code + 1)
        if (code != 0 && failureOfLookupCode(code) == failure &&
            !lookupErrorText(code).startsWith(QLatin1String("getaddrinfo")))
            return code;
    return 0;
}

SystemLookup mustNotAsk(const QString &host)
{
    return lookupSystem(host, Bounds(), [](const QByteArray &) -> ResolverAnswer { std::abort(); });
}

} // namespace

class TestSystemLookup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void literalsAnswerThemselves();
    void refusesWhatIsNoHostName();
    void asksForTheAceForm();
    void findsLocalhost();
    void keepsTheOrder();
    void keepsABoundedListWithoutDuplicates();
    void namesFailures();
    void tellsSilenceFromRefusal();
    void returnsWhenTheTimeIsOver();
    void worksWhileNobodyWaits();
    void returnsWhenStopped();
    void leavesBehindABoundedNumber();
    void isNotWaitedForAtTheEnd();
};

void TestSystemLookup::literalsAnswerThemselves()
{
    QCOMPARE(mustNotAsk(QStringLiteral("192.0.2.1")).addresses,
             QList{QHostAddress(QStringLiteral("192.0.2.1"))});
    QCOMPARE(mustNotAsk(QStringLiteral("2001:db8::1")).addresses,
             QList{QHostAddress(QStringLiteral("2001:db8::1"))});
    QVERIFY(!mustNotAsk(QStringLiteral("::1")).failure);
}

void TestSystemLookup::refusesWhatIsNoHostName()
{
    const QString withNull = QStringLiteral("a%1b").arg(QChar(0));
    for (const QString &host : {QString(), withNull, QString(2000, u'a')}) {
        const SystemLookup result = mustNotAsk(host);
        QCOMPARE(result.failure, std::optional(Failure::DnsNxdomain));
        QVERIFY(!result.error.isEmpty());
    }
}

void TestSystemLookup::asksForTheAceForm()
{
    const auto asked = std::make_shared<QByteArray>();
    const SystemLookup result =
        lookupSystem(QStringLiteral("bücher.example"), Bounds(), [asked](const QByteArray &host) {
            *asked = host;
            return ResolverAnswer{0, 0, {QHostAddress(QHostAddress::LocalHost)}};
        });
    QVERIFY(!result.failure);
    QCOMPARE(*asked, QByteArray("xn--bcher-kva.example"));
}

void TestSystemLookup::findsLocalhost()
{
    // "localhost" needs no name server on any system.
    const SystemLookup result = lookupSystem(QStringLiteral("localhost"), Bounds().within(20s));
    QVERIFY2(!result.failure, qPrintable(result.error));
    QVERIFY(!result.addresses.isEmpty());
    for (const QHostAddress &address : result.addresses)
        QVERIFY(address.isLoopback());
    QVERIFY(result.durationMs > 0);
}

void TestSystemLookup::keepsTheOrder()
{
    const std::vector<QHostAddress> addresses{QHostAddress(QStringLiteral("2001:db8::2")),
                                              QHostAddress(QStringLiteral("192.0.2.9")),
                                              QHostAddress(QStringLiteral("192.0.2.1"))};
    const SystemLookup result =
        lookupSystem(QStringLiteral("a"), Bounds(), answering({0, 0, addresses}));
    QCOMPARE(result.addresses, QList<QHostAddress>(addresses.begin(), addresses.end()));
    const SystemLookup none = lookupSystem(QStringLiteral("a"), Bounds(), answering({}));
    QCOMPARE(none.failure, std::optional(Failure::DnsNoAddress));
}

void TestSystemLookup::keepsABoundedListWithoutDuplicates()
{
    ResolverAnswer answer;
    answer.add(QHostAddress());
    for (quint32 i = 0; i < 200; ++i)
        answer.add(QHostAddress(0xc0000200 + i / 2));
    QCOMPARE(answer.addresses.size(), ResolverAnswer::maxAddresses);
    QCOMPARE(answer.addresses.at(1), QHostAddress(QStringLiteral("192.0.2.1")));
}

void TestSystemLookup::namesFailures()
{
    for (const Failure failure :
         {Failure::DnsNxdomain, Failure::DnsNoAddress, Failure::DnsServfail}) {
        const int code = codeFor(failure);
        QVERIFY(code != 0);
        const SystemLookup result =
            lookupSystem(QStringLiteral("a"), Bounds(), answering({code, 0, {}}));
        QCOMPARE(result.failure, std::optional(failure));
        QVERIFY(result.error.contains(QString::number(code)));
        QVERIFY(result.addresses.isEmpty());
    }
    const SystemLookup strange =
        lookupSystem(QStringLiteral("a"), Bounds(), answering({987654, 0, {}}));
    QCOMPARE(strange.failure, std::optional(Failure::DnsServfail));
    QVERIFY(strange.error.contains(QLatin1String("987654")));
}

void TestSystemLookup::tellsSilenceFromRefusal()
{
    const ResolverAnswer tryAgain{codeFor(Failure::DnsTimeout), 0, {}};
    QVERIFY(tryAgain.code != 0);
    const SystemLookup atOnce = lookupSystem(QStringLiteral("a"), Bounds(), answering(tryAgain));
    QCOMPARE(atOnce.failure, std::optional(Failure::DnsServfail));
    const SystemLookup late =
        lookupSystem(QStringLiteral("a"), Bounds(), [tryAgain](const QByteArray &) {
            std::this_thread::sleep_for(2050ms); // the duration is what is tested
            return tryAgain;
        });
    QCOMPARE(late.failure, std::optional(Failure::DnsTimeout));
    QVERIFY(late.durationMs >= 2000);
}

void TestSystemLookup::returnsWhenTheTimeIsOver()
{
    const auto gate = std::make_shared<Gate>();
    const SystemLookup result =
        lookupSystem(QStringLiteral("a"), Bounds().within(100ms), hanging(gate));
    QCOMPARE(result.failure, std::optional(Failure::DnsTimeout));
    QVERIFY(result.addresses.isEmpty());
    QVERIFY(result.durationMs >= 99 && result.durationMs < 1000);
    QVERIFY(!result.error.isEmpty());
    // The late answer comes when nobody waits any more, and harms nobody.
    gate->awaitInside(1);
    gate->release();
    gate->awaitLeft(1);
}

/// The answer counts from when the question was asked, not from when somebody waited for it.
void TestSystemLookup::worksWhileNobodyWaits()
{
    const auto gate = std::make_shared<Gate>();
    const auto pending = startSystemLookup(QStringLiteral("a"), hanging(gate));
    gate->awaitInside(1);
    gate->release();
    gate->awaitLeft(1);
    const SystemLookup result = pending->wait(Bounds().within(20s));
    QVERIFY(!result.failure);
    QCOMPARE(result.addresses.size(), 1);
    { // dropped without waiting: nobody minds
        const auto late = std::make_shared<Gate>();
        startSystemLookup(QStringLiteral("a"), hanging(late));
        late->awaitInside(1);
        late->release();
        late->awaitLeft(1);
    }
}

void TestSystemLookup::returnsWhenStopped()
{
    const auto gate = std::make_shared<Gate>();
    std::stop_source source;
    std::thread user([gate, &source] {
        gate->awaitInside(1);
        source.request_stop();
    });
    QElapsedTimer clock;
    clock.start();
    const SystemLookup result = lookupSystem(
        QStringLiteral("a"), Bounds{source.get_token(), QDeadlineTimer(30s)}, hanging(gate));
    user.join();
    QVERIFY(clock.elapsed() < 1000);
    QCOMPARE(result.failure, std::optional(Failure::DnsTimeout));
    gate->release();
    gate->awaitLeft(1);
}

void TestSystemLookup::leavesBehindABoundedNumber()
{
    const auto gate = std::make_shared<Gate>();
    int refused = 0;
    for (int i = 0; i < 20; ++i) {
        const SystemLookup result =
            lookupSystem(QStringLiteral("a"), Bounds().within(1ms), hanging(gate));
        QCOMPARE(result.failure, std::optional(Failure::DnsTimeout));
        refused += result.error.contains(QLatin1String("Too many")) ? 1 : 0;
    }
    QVERIFY(refused >= 4);
    gate->awaitInside(20 - refused);
    gate->release();
    gate->awaitLeft(20 - refused);
    // Room again, as soon as the threads have ended.
    QTRY_VERIFY(!lookupSystem(QStringLiteral("a"), Bounds(),
                              answering({0, 0, {QHostAddress(QHostAddress::LocalHost)}}))
                     .failure);
}

void TestSystemLookup::isNotWaitedForAtTheEnd()
{
    // This one is never let go: were its thread waited for, the test program would not end.
    const auto gate = std::make_shared<Gate>();
    const SystemLookup result =
        lookupSystem(QStringLiteral("a"), Bounds().within(1ms), hanging(gate));
    QCOMPARE(result.failure, std::optional(Failure::DnsTimeout));
    gate->awaitInside(1);
}

QTEST_GUILESS_MAIN(TestSystemLookup)
#include "tst_system_lookup.moc"
