// SPDX-License-Identifier: MIT
// The same chains judged by whichever store this system has: what they mean must not depend on it.
#include "diagnostics/host/trust_store.h"
#include "tests/unit/host/sample_certificates.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace ecs;

namespace {

using P = ChainProblem;

const QDateTime good = QDateTime::fromString(QStringLiteral("2030-06-01T12:00:00Z"), Qt::ISODate);

QByteArray withBrokenSignature(QByteArray der)
{
    der[der.size() - 1] = static_cast<char>(der.back() ^ 1);
    return der;
}

QString sha256(const QByteArray &der)
{
    return QString::fromLatin1(QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex());
}

/// Without repetitions, as the systems differ in how many certificates they blame for one thing.
QList<P> problems(const ChainEvaluation &evaluation)
{
    QList<P> out;
    for (const ChainError &error : evaluation.errors)
        if (!out.contains(error.problem))
            out << error.problem;
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace

Q_DECLARE_METATYPE(QList<ecs::ChainProblem>)

class ChainSemanticsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TrustStore> m_store = createTrustStore();
    QTemporaryDir m_empty;

private Q_SLOTS:
    void initTestCase()
    {
        // Linux: nothing of this machine's own store. Windows' store does not know these roots.
        qputenv("SSL_CERT_DIR", QFile::encodeName(m_empty.path()));
        qputenv("SSL_CERT_FILE", QFile::encodeName(m_empty.filePath(QStringLiteral("none.pem"))));
    }

    void chains_data()
    {
        using namespace samples;
        QTest::addColumn<QList<QByteArray>>("presented");
        QTest::addColumn<QList<QByteArray>>("roots");
        QTest::addColumn<QDateTime>("at");
        QTest::addColumn<QList<P>>("problems");
        QTest::addColumn<bool>("reaches");
        QTest::addColumn<bool>("sound");
        QTest::addColumn<int>("length");
        using List = QList<QByteArray>;
        const List none;
        QTest::newRow("good") << List{leaf(), middle()} << List{root()} << good << QList<P>{}
                              << true << true << 3;
        QTest::newRow("good, with the root, in disorder")
            << List{leaf(), root(), lonely(), middle()} << List{root()} << good << QList<P>{}
            << true << true << 3;
        QTest::newRow("root not trusted") << List{leaf(), middle(), root()} << none << good
                                          << QList<P>{P::UntrustedRoot} << false << true << 3;
        QTest::newRow("another root trusted")
            << List{leaf(), middle(), root()} << List{lonely()} << good
            << QList<P>{P::UntrustedRoot} << false << true << 3;
        QTest::newRow("root missing") << List{leaf(), middle()} << none << good
                                      << QList<P>{P::Incomplete} << false << false << 2;
        QTest::newRow("intermediate missing") << List{leaf()} << List{root()} << good
                                              << QList<P>{P::Incomplete} << false << false << 1;
        QTest::newRow("too late") << List{leaf(), middle()} << List{root()} << good.addYears(110)
                                  << QList<P>{P::Expired} << true << true << 3;
        QTest::newRow("too early") << List{leaf(), middle()} << List{root()} << good.addYears(-10)
                                   << QList<P>{P::NotYetValid} << true << true << 3;
        QTest::newRow("too late and not trusted")
            << List{leaf(), middle(), root()} << none << good.addYears(110)
            << QList<P>{P::Expired, P::UntrustedRoot} << false << true << 3;
        QTest::newRow("not for servers") << List{client(), middle()} << List{root()} << good
                                         << QList<P>{P::Other} << true << true << 3;
        QTest::newRow("issued by one that may not")
            << List{child(), leaf(), middle()} << List{root()} << good << QList<P>{P::Other} << true
            << false << 4;
        QTest::newRow("signature of the leaf broken")
            << List{withBrokenSignature(leaf()), middle()} << List{root()} << good
            << QList<P>{P::BadSignature} << false << false << 3;
        QTest::newRow("alone") << List{lonely()} << none << good << QList<P>{P::UntrustedRoot}
                               << false << true << 1;
    }
    void chains()
    {
        QFETCH(QList<QByteArray>, presented);
        QFETCH(QList<QByteArray>, roots);
        QFETCH(QDateTime, at);
        QFETCH(bool, reaches);
        QFETCH(bool, sound);
        QFETCH(int, length);
        const ChainEvaluation result =
            m_store->evaluate({presented, QStringLiteral("ecs.example"), roots, at}, {});
        for (const ChainError &error : result.errors) {
            QVERIFY(!error.code.isEmpty() && !error.text.isEmpty());
            qInfo("%s at %lld: %s", qPrintable(error.code), error.depth, qPrintable(error.text));
        }
        QTEST(problems(result), "problems");
        QCOMPARE(result.reachesTrustedRoot, reaches);
        QCOMPARE(result.soundToRoot, sound);
        QCOMPARE(result.chain.size(), length);
        QCOMPARE(result.chain.first().sha256, sha256(presented.first()));
        QString rootHash;
        if (presented.first() == samples::lonely())
            rootHash = sha256(samples::lonely());
        else if (!problems(result).contains(P::Incomplete))
            rootHash = sha256(samples::root());
        QCOMPARE(result.rootSha256, rootHash);
    }

    void facts()
    {
        const ChainEvaluation result = m_store->evaluate({{samples::leaf(), samples::middle()},
                                                          QStringLiteral("ecs.example"),
                                                          {samples::root()},
                                                          good},
                                                         {});
        QCOMPARE(result.chain.size(), 3);
        QCOMPARE(result.chain[0].subject, QStringLiteral("CN=leaf.example"));
        QCOMPARE(result.chain[0].issuer, QStringLiteral("CN=Test Issuing"));
        QCOMPARE(result.chain[2].subject,
                 QStringLiteral("CN=Test Root, O=Example \\\"Ltd\\\"\\, #1"));
        QCOMPARE(result.chain[0].altNames,
                 (QStringList{QStringLiteral("ecs.example"), QStringLiteral("*.wild.example"),
                              QStringLiteral("20.1.2.3")}));
        QVERIFY(result.chain[1].altNames.isEmpty());
        QCOMPARE(result.chain[0].notBefore.toUTC().date(), QDate(2026, 11, 23));
        QVERIFY(result.chain[0].notAfter.date().year() >= 2126);
    }

    void names_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("match");
        QTest::newRow("exact") << "ecs.example" << true;
        QTest::newRow("case") << "ECS.Example" << true;
        QTest::newRow("trailing dot") << "ecs.example." << true;
        QTest::newRow("wildcard") << "a.wild.example" << true;
        QTest::newRow("two levels") << "a.b.wild.example" << false;
        QTest::newRow("apex") << "wild.example" << false;
        QTest::newRow("other") << "other.example" << false;
        QTest::newRow("common name is no name") << "leaf.example" << false;
        QTest::newRow("address") << "20.1.2.3" << true;
        QTest::newRow("other address") << "20.1.2.4" << false;
        QTest::newRow("empty") << "" << false;
    }
    void names()
    {
        QFETCH(QString, host);
        QFETCH(bool, match);
        for (const bool rootTrusted : {true, false}) {
            const QList<QByteArray> roots =
                rootTrusted ? QList<QByteArray>{samples::root()} : QList<QByteArray>();
            const ChainEvaluation result = m_store->evaluate(
                {{samples::leaf(), samples::middle(), samples::root()}, host, roots, good}, {});
            QCOMPARE(problems(result).contains(P::NameMismatch), !match);
            QVERIFY(result.soundToRoot);
            QCOMPARE(result.reachesTrustedRoot, rootTrusted);
        }
        // a broken signature hides nothing
        const ChainEvaluation broken =
            m_store->evaluate({{withBrokenSignature(samples::leaf()), samples::middle()},
                               host,
                               {samples::root()},
                               good},
                              {});
        QCOMPARE(problems(broken).contains(P::NameMismatch), !match);
    }

    void hostile_data()
    {
        QTest::addColumn<QList<QByteArray>>("presented");
        using List = QList<QByteArray>;
        QTest::newRow("nothing") << List();
        QTest::newRow("empty") << List{QByteArray()};
        QTest::newRow("junk") << List{QByteArray(1000, '\x30')};
        QTest::newRow("cut off") << List{samples::leaf().chopped(1)};
        QTest::newRow("with a tail") << List{samples::leaf() + 'x'};
        QTest::newRow("too long") << List{samples::leaf() + QByteArray(70'000, '\0')};
    }
    void hostile()
    {
        QFETCH(QList<QByteArray>, presented);
        const ChainEvaluation result =
            m_store->evaluate({presented, QStringLiteral("ecs.example"), {}, good}, {});
        QCOMPARE(problems(result), QList<P>{P::Other});
        QVERIFY(result.chain.isEmpty() && !result.soundToRoot && !result.reachesTrustedRoot);
        // among the others such bytes are passed over
        QList<QByteArray> among{samples::leaf(), samples::middle()};
        among += presented;
        QVERIFY(
            m_store->evaluate({among, QStringLiteral("ecs.example"), {samples::root()}, good}, {})
                .errors.isEmpty());
    }

    void noTimeLeft()
    {
        const ChainEvaluation result =
            m_store->evaluate({{samples::leaf(), samples::middle()},
                               QStringLiteral("ecs.example"),
                               {samples::root()},
                               good},
                              Bounds{}.within(std::chrono::milliseconds(0)));
        QCOMPARE(problems(result), QList<P>{P::Other});
        QVERIFY(!result.soundToRoot && !result.reachesTrustedRoot);
    }
};

QTEST_APPLESS_MAIN(ChainSemanticsTest)
#include "tst_chain_semantics.moc"
