// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/facts.h"

#include <memory>
#include <openssl/x509.h>

/// libcrypto's certificates as facts. Linux only; behind TrustStore, for nobody else.
namespace ecs::openssl {

template <auto Free>
struct Freer
{
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using CertificatePtr = std::unique_ptr<X509, Freer<X509_free>>;

/// Nothing for bytes that are no certificate, or more than one, or longer than 64 KiB.
CertificatePtr parseCertificate(const QByteArray &der);

/// \a leaf: with the names that it is for.
CertificateFacts certificateFacts(X509 *certificate, bool leaf);

QString sha256Of(X509 *certificate);

/// "X509_V_ERR_CERT_HAS_EXPIRED" for X509_V_ERR_CERT_HAS_EXPIRED, and so on.
QString verifyErrorName(int code);
ChainProblem chainProblemOf(int code);

} // namespace ecs::openssl
