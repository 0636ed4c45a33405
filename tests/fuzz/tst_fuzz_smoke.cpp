// SPDX-License-Identifier: MIT
#include "corpus.h"
#include "targets.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace ecs::fuzz;

namespace {

constexpr qint64 mostMs = ECS_FUZZ_MS; ///< of each target; always the same inputs in the same order
constexpr qsizetype largest = 200'000;

QByteArray mutate(QByteArray bytes, const QList<QByteArray> &seeds, QRandomGenerator &random)
{
    for (int i = random.bounded(1, 6); i > 0 && !bytes.isEmpty(); --i) {
        const qsizetype at = random.bounded(bytes.size());
        switch (random.bounded(8)) {
        case 0:
            bytes[at] = char(random.bounded(256));
            break;
        case 1:
            bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
            break;
        case 2:
            bytes.truncate(at);
            break;
        case 3:
            bytes.remove(at, random.bounded(1, 64));
            break;
        case 4:
            bytes.insert(at, bytes.mid(random.bounded(bytes.size()), random.bounded(1, 64)));
            break;
        case 5: { // numbers that lengths and counts go wrong with
            constexpr char odd[] = {'\0', '\x7F', '\x80', '\xFF'};
            const char value = odd[random.bounded(4)];
            for (qsizetype k = at; k < std::min(at + (1 << random.bounded(4)), bytes.size()); ++k)
                bytes[k] = value;
            break;
        }
        case 6: {
            const QByteArray &other = seeds[random.bounded(seeds.size())];
            if (!other.isEmpty())
                bytes = bytes.left(at) + other.mid(random.bounded(other.size()));
            break;
        }
        default:
            for (qsizetype k = at; k < std::min(at + 4, bytes.size()); ++k)
                bytes[k] = char(random.bounded(256));
        }
    }
    bytes.truncate(largest);
    return bytes;
}

} // namespace

class TestFuzzSmoke : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void target_data();
    void target();
};

void TestFuzzSmoke::target_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(targets().size()); ++i)
        QTest::newRow(targets()[std::size_t(i)].name) << i;
}

void TestFuzzSmoke::target()
{
    QFETCH(int, index);
    const Target &target = targets()[std::size_t(index)];
    const QList<QByteArray> seeds = seedsFor(target.name);
    QVERIFY2(!seeds.isEmpty(), "a target without a corpus");
    const auto run = [&](const QByteArray &bytes) {
        // A copy of the exact size, so that a sanitizer sees the first byte too many.
        std::vector<std::uint8_t> exact(bytes.begin(), bytes.end());
        exact.shrink_to_fit();
        target.run(exact.data(), exact.size());
    };
    run({});
    for (const QByteArray &seed : seeds)
        run(seed);
    QRandomGenerator random(1);
    QElapsedTimer timer;
    timer.start();
    int done = 0;
    for (; timer.elapsed() < mostMs; ++done)
        run(mutate(seeds[random.bounded(seeds.size())], seeds, random));
    QVERIFY(done > 0);
    qInfo("%d inputs in %lld ms", done, static_cast<long long>(timer.elapsed()));
}

QTEST_GUILESS_MAIN(TestFuzzSmoke)
#include "tst_fuzz_smoke.moc"
