// SPDX-License-Identifier: MIT
#include "diagnostics/host/trust_store.h"
#include "diagnostics/model/known_facts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>
#include <thread>

using namespace ecs;

namespace {

struct Identity
{
    QByteArray der;
    std::shared_ptr<X509> certificate;
    std::shared_ptr<EVP_PKEY> key;
};

struct Wish
{
    const char *name = "leaf.example";
    const char *altNames = nullptr; // "DNS:…,IP:…"
    bool authority = false;
    long fromDays = -30;
    long toDays = 30;
    const char *organisation = nullptr;
};

void addExtension(X509 *certificate, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value);
    QVERIFY(extension);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

Identity make(const Wish &wish, const Identity *issuer)
{
    static long serial = 1000;
    Identity out;
    out.key.reset(EVP_EC_gen("P-256"), EVP_PKEY_free);
    out.certificate.reset(X509_new(), X509_free);
    X509 *x509 = out.certificate.get();
    X509_set_version(x509, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(x509), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(x509), wish.fromDays * 86400);
    X509_gmtime_adj(X509_getm_notAfter(x509), wish.toDays * 86400);
    X509_NAME *name = X509_get_subject_name(x509);
    const auto part = [&](const char *field, const char *text) {
        X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char *>(text), -1, -1, 0);
    };
    if (wish.organisation)
        part("O", wish.organisation);
    part("CN", wish.name);
    X509 *issuing = issuer ? issuer->certificate.get() : x509;
    X509_set_issuer_name(x509, X509_get_subject_name(issuing));
    X509_set_pubkey(x509, out.key.get());
    addExtension(x509, issuing, NID_basic_constraints,
                 wish.authority ? "critical,CA:TRUE" : "CA:FALSE");
    addExtension(x509, issuing, NID_subject_key_identifier, "hash");
    if (wish.altNames)
        addExtension(x509, issuing, NID_subject_alt_name, wish.altNames);
    X509_sign(x509, (issuer ? issuer->key : out.key).get(), EVP_sha256());
    unsigned char *bytes = nullptr;
    const int size = i2d_X509(x509, &bytes);
    out.der = QByteArray(reinterpret_cast<const char *>(bytes), size);
    OPENSSL_free(bytes);
    return out;
}

QString fingerprint(const Identity &identity)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(identity.der, QCryptographicHash::Sha256).toHex());
}

QByteArray pemOf(const QByteArray &der)
{
    return "-----BEGIN CERTIFICATE-----\n" + der.toBase64() + "\n-----END CERTIFICATE-----\n";
}

} // namespace

class TrustStoreTest : public QObject
{
    Q_OBJECT

private:
    Identity m_root;
    Identity m_middle;
    Identity m_leaf;
    std::unique_ptr<TrustStore> m_store = createTrustStore();
    QTemporaryDir m_empty;

    Identity leaf(Wish wish = {}) const
    {
        wish.altNames =
            wish.altNames ? wish.altNames : "DNS:ecs.example,DNS:*.wild.example,IP:20.1.2.3";
        return make(wish, &m_middle);
    }

    ChainEvaluation evaluate(const QList<QByteArray> &presented,
                             const QList<QByteArray> &roots = {}, const char *host = "ecs.example",
                             const QDateTime &at = {}) const
    {
        return m_store->evaluate({presented, QString::fromLatin1(host), roots, at}, {});
    }

    static QList<ChainProblem> problems(const ChainEvaluation &evaluation)
    {
        QList<ChainProblem> out;
        for (const ChainError &error : evaluation.errors)
            out << error.problem;
        return out;
    }

private Q_SLOTS:
    void initTestCase()
    {
        // nothing of this machine's own store: the cases bring their roots
        qputenv("SSL_CERT_DIR", QFile::encodeName(m_empty.path()));
        qputenv("SSL_CERT_FILE", QFile::encodeName(m_empty.filePath(QStringLiteral("none.pem"))));
        m_root = make({.name = "Test Root", .authority = true, .organisation = "Example \"Ltd\""},
                      nullptr);
        m_middle = make({.name = "Test Issuing", .authority = true}, &m_root);
        m_leaf = leaf();
    }

    void goodChain()
    {
        const ChainEvaluation result = evaluate({m_leaf.der, m_middle.der}, {m_root.der});
        QCOMPARE(result.errors, QList<ChainError>());
        QVERIFY(result.reachesTrustedRoot);
        QVERIFY(result.soundToRoot);
        QCOMPARE(result.rootSha256, fingerprint(m_root));
        QCOMPARE(result.chain.size(), 3);
        QCOMPARE(result.chain[0].subject, QStringLiteral("CN=leaf.example"));
        QCOMPARE(result.chain[0].issuer, QStringLiteral("CN=Test Issuing"));
        QCOMPARE(result.chain[1].issuer, QStringLiteral("CN=Test Root, O=Example \\\"Ltd\\\""));
        QCOMPARE(result.chain[0].sha256, fingerprint(m_leaf));
        QCOMPARE(result.chain[0].altNames,
                 (QStringList{QStringLiteral("ecs.example"), QStringLiteral("*.wild.example"),
                              QStringLiteral("20.1.2.3")}));
        QVERIFY(result.chain[1].altNames.isEmpty());
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(qAbs(result.chain[0].notBefore.daysTo(now) - 30) <= 1);
        QVERIFY(qAbs(now.daysTo(result.chain[0].notAfter) - 30) <= 1);
    }

    void names_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<bool>("match");
        QTest::newRow("exact") << QByteArray("ecs.example") << true;
        QTest::newRow("case") << QByteArray("ECS.Example") << true;
        QTest::newRow("trailing dot") << QByteArray("ecs.example.") << true;
        QTest::newRow("wildcard") << QByteArray("a.wild.example") << true;
        QTest::newRow("two levels") << QByteArray("a.b.wild.example") << false;
        QTest::newRow("apex") << QByteArray("wild.example") << false;
        QTest::newRow("other") << QByteArray("other.example") << false;
        QTest::newRow("common name is no name") << QByteArray("leaf.example") << false;
        QTest::newRow("address") << QByteArray("20.1.2.3") << true;
        QTest::newRow("other address") << QByteArray("20.1.2.4") << false;
        QTest::newRow("empty") << QByteArray("") << false;
    }
    void names()
    {
        QFETCH(QByteArray, host);
        QFETCH(bool, match);
        const ChainEvaluation result =
            evaluate({m_leaf.der, m_middle.der}, {m_root.der}, host.constData());
        QCOMPARE(problems(result),
                 match ? QList<ChainProblem>() : QList<ChainProblem>{ChainProblem::NameMismatch});
        QVERIFY(result.soundToRoot);
        QVERIFY(result.reachesTrustedRoot);
    }

    void expired()
    {
        const Identity old = leaf({.fromDays = -60, .toDays = -1});
        const ChainEvaluation result = evaluate({old.der, m_middle.der}, {m_root.der});
        QCOMPARE(problems(result), QList<ChainProblem>{ChainProblem::Expired});
        QCOMPARE(result.errors.first().code, QStringLiteral("X509_V_ERR_CERT_HAS_EXPIRED"));
        QCOMPARE(result.errors.first().depth, 0);
        QVERIFY(result.reachesTrustedRoot);
        QVERIFY(result.soundToRoot);
        // and it was good at its time
        const QDateTime then = QDateTime::currentDateTimeUtc().addDays(-10);
        QVERIFY(
            evaluate({old.der, m_middle.der}, {m_root.der}, "ecs.example", then).errors.isEmpty());
    }

    void notYetValid()
    {
        const QDateTime before = QDateTime::currentDateTimeUtc().addYears(-2);
        const ChainEvaluation result =
            evaluate({m_leaf.der, m_middle.der}, {m_root.der}, "ecs.example", before);
        QVERIFY(result.errors.size() >= 2); // the leaf and what issued it
        for (const ChainError &error : result.errors)
            QCOMPARE(error.problem, ChainProblem::NotYetValid);
        QVERIFY(result.soundToRoot);
    }

    void everyErrorIsCollected()
    {
        const Identity old = leaf({.fromDays = -60, .toDays = -1});
        const ChainEvaluation result =
            evaluate({old.der, m_middle.der, m_root.der}, {}, "other.example");
        const QList<ChainProblem> found = problems(result);
        QVERIFY(found.contains(ChainProblem::Expired));
        QVERIFY(found.contains(ChainProblem::UntrustedRoot));
        QVERIFY(found.contains(ChainProblem::NameMismatch));
        QCOMPARE(found.size(), 3);
    }

    void unknownRootPresented()
    {
        const ChainEvaluation result = evaluate({m_leaf.der, m_middle.der, m_root.der});
        QCOMPARE(problems(result), QList<ChainProblem>{ChainProblem::UntrustedRoot});
        QVERIFY(!result.reachesTrustedRoot);
        QVERIFY(result.soundToRoot);
        QCOMPARE(result.rootSha256, fingerprint(m_root));
    }

    void selfSigned()
    {
        const Identity lonely =
            make({.name = "ecs.example", .altNames = "DNS:ecs.example"}, nullptr);
        const ChainEvaluation result = evaluate({lonely.der});
        QCOMPARE(problems(result), QList<ChainProblem>{ChainProblem::UntrustedRoot});
        QCOMPARE(result.rootSha256, fingerprint(lonely));
        QVERIFY(!result.reachesTrustedRoot);
    }

    void incomplete()
    {
        const ChainEvaluation result = evaluate({m_leaf.der}, {m_root.der});
        QVERIFY(problems(result).contains(ChainProblem::Incomplete));
        QVERIFY(!result.reachesTrustedRoot);
        QVERIFY(!result.soundToRoot);
        QVERIFY(result.rootSha256.isEmpty());
        QCOMPARE(result.chain.size(), 1);
    }

    void shuffledAndSurplus()
    {
        const Identity stranger = make({.name = "Stranger", .authority = true}, nullptr);
        const ChainEvaluation result = evaluate(
            {m_leaf.der, stranger.der, m_root.der, m_middle.der, m_middle.der}, {m_root.der});
        QVERIFY(result.errors.isEmpty());
        QCOMPARE(result.chain.size(), 3);
    }

    void forgedSignature()
    {
        // the right names, signed by somebody else's key
        Identity forger = make({.name = "Test Issuing", .authority = true}, &m_root);
        const Identity forged = make({.altNames = "DNS:ecs.example"}, &forger);
        const ChainEvaluation result = evaluate({forged.der, m_middle.der}, {m_root.der});
        QVERIFY(!result.errors.isEmpty());
        QVERIFY(!result.soundToRoot);
        QVERIFY(!result.reachesTrustedRoot);
    }

    void leafMayNotIssue()
    {
        const Identity child = make({.altNames = "DNS:ecs.example"}, &m_leaf);
        const ChainEvaluation result =
            evaluate({child.der, m_leaf.der, m_middle.der, m_root.der}, {m_root.der});
        QVERIFY(!result.errors.isEmpty());
        QVERIFY(!result.soundToRoot);
    }

    void expectedRootThatThisMachineLacks()
    {
        // A root of the built-in list is itself a chain of one: not trusted by the empty store, yet
        // known.
        for (const ExpectedRoot &root : expectedRoots()) {
            if (root.der.isEmpty())
                continue;
            const ChainEvaluation result = evaluate({root.der});
            QVERIFY(problems(result).contains(ChainProblem::UntrustedRoot));
            QVERIFY(!result.reachesTrustedRoot);
            QCOMPARE(result.rootSha256, root.sha256);
            QVERIFY2(result.soundToRoot, qPrintable(root.name));
        }
    }

    void storeIsReadAsOpensslDoes()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("roots.pem")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pemOf(m_root.der));
        file.close();
        const QByteArray before = qgetenv("SSL_CERT_FILE");
        qputenv("SSL_CERT_FILE", QFile::encodeName(file.fileName()));
        const ChainEvaluation byFile = evaluate({m_leaf.der, m_middle.der});
        qputenv("SSL_CERT_FILE", before);
        QVERIFY(byFile.errors.isEmpty());

        // by the name's hash in a directory
        const QString link = QStringLiteral("%1.0").arg(
            X509_NAME_hash_ex(X509_get_subject_name(m_root.certificate.get()), nullptr, nullptr,
                              nullptr),
            8, 16, QLatin1Char('0'));
        QVERIFY(QFile::copy(file.fileName(), QDir(m_empty.path()).filePath(link)));
        const ChainEvaluation byHash = evaluate({m_leaf.der, m_middle.der});
        QVERIFY(QFile::remove(QDir(m_empty.path()).filePath(link)));
        QVERIFY(byHash.errors.isEmpty());
        QVERIFY(byHash.reachesTrustedRoot);
        QVERIFY(!evaluate({m_leaf.der, m_middle.der}).reachesTrustedRoot); // nothing is kept
    }

    void hostileInput()
    {
        QVERIFY(!evaluate({}).errors.isEmpty());
        QVERIFY(!evaluate({QByteArray()}).errors.isEmpty());
        QVERIFY(!evaluate({QByteArray(1 << 20, '\x30')}).errors.isEmpty());
        QVERIFY(!evaluate({m_leaf.der + "x"}).errors.isEmpty());
        QVERIFY(!evaluate({m_leaf.der.chopped(1)}).errors.isEmpty());
        QList<QByteArray> many{m_leaf.der};
        for (int i = 0; i < 5000; ++i)
            many << QByteArray(200, static_cast<char>(i));
        QVERIFY(!evaluate(many, {m_root.der}).reachesTrustedRoot);

        const Identity evil = make({.name = "\x1b[31m\xe2\x80\xae"
                                            "evil"},
                                   nullptr);
        const ChainEvaluation result = evaluate({evil.der});
        QVERIFY(!result.chain.first().subject.contains(QChar(0x1b)));
        QVERIFY(!result.chain.first().subject.contains(QChar(0x202e)));
    }

    void loopOfIssuersEnds()
    {
        // two authorities that each issued the other
        Identity one = make({.name = "One", .authority = true}, nullptr);
        Identity two = make({.name = "Two", .authority = true}, &one);
        const Identity oneByTwo = [&] {
            Identity out = one;
            X509 *copy = X509_dup(one.certificate.get());
            X509_set_issuer_name(copy, X509_get_subject_name(two.certificate.get()));
            X509_sign(copy, two.key.get(), EVP_sha256());
            unsigned char *bytes = nullptr;
            const int size = i2d_X509(copy, &bytes);
            out.der = QByteArray(reinterpret_cast<const char *>(bytes), size);
            OPENSSL_free(bytes);
            X509_free(copy);
            return out;
        }();
        const Identity child = make({.altNames = "DNS:ecs.example"}, &two);
        const ChainEvaluation result = evaluate({child.der, two.der, oneByTwo.der});
        QVERIFY(!result.reachesTrustedRoot);
        QVERIFY(!result.soundToRoot);
        QVERIFY(result.chain.size() <= 16);
    }

    void noTimeLeft()
    {
        std::stop_source stop;
        stop.request_stop();
        Bounds bounds;
        bounds.stop = stop.get_token();
        const ChainEvaluation result =
            m_store->evaluate({{m_leaf.der}, QStringLiteral("ecs.example"), {}, {}}, bounds);
        QVERIFY(!result.reachesTrustedRoot && !result.errors.isEmpty());
    }

    void threads()
    {
        std::atomic<int> good = 0;
        std::vector<std::jthread> threads;
        threads.reserve(4);
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&] {
                for (int i = 0; i < 20; ++i)
                    if (evaluate({m_leaf.der, m_middle.der}, {m_root.der}).errors.isEmpty())
                        ++good;
            });
        threads.clear();
        QCOMPARE(good.load(), 80);
    }
};

QTEST_GUILESS_MAIN(TrustStoreTest)
#include "tst_trust_store.moc"
