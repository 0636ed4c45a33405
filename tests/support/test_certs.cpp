// SPDX-License-Identifier: MIT
#include "tests/support/test_certs.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

// Outside of any namespace, as Qt asks: a static library's resources are not registered by
// themselves.
static void registerCertificates()
{
    Q_INIT_RESOURCE(test_certs);
}

namespace ecs::test {

namespace {

QByteArray fileBytes(const QString &name)
{
    registerCertificates();
    QFile file(QStringLiteral(":/test/certs/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a test certificate is missing");
    return file.readAll();
}

QString baseName(Leaf leaf)
{
    switch (leaf) {
    case Leaf::Good:
        return QStringLiteral("good");
    case Leaf::Expired:
        return QStringLiteral("expired");
    case Leaf::NotYetValid:
        return QStringLiteral("not_yet_valid");
    case Leaf::WrongName:
        return QStringLiteral("wrong_name");
    case Leaf::SelfSigned:
        return QStringLiteral("self_signed");
    }
    return {};
}

QList<QSslCertificate> chain(Leaf leaf)
{
    QList<QSslCertificate> list =
        QSslCertificate::fromData(fileBytes(baseName(leaf) + QStringLiteral(".pem")));
    if (leaf != Leaf::SelfSigned)
        list += QSslCertificate::fromData(fileBytes(QStringLiteral("intermediate.pem")));
    return list;
}

} // namespace

QList<QByteArray> chainDer(Leaf leaf)
{
    QList<QByteArray> list;
    for (const QSslCertificate &certificate : chain(leaf))
        list.append(certificate.toDer());
    return list;
}

QByteArray rootPem()
{
    return fileBytes(QStringLiteral("root.pem"));
}

QSslConfiguration serverConfiguration(Leaf leaf)
{
    QSslConfiguration configuration;
    configuration.setLocalCertificateChain(chain(leaf));
    configuration.setPrivateKey(
        QSslKey(fileBytes(baseName(leaf) + QStringLiteral(".key")), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    return configuration;
}

} // namespace ecs::test
