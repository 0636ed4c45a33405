// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/facts.h"

#include <windows.h>
#include <wincrypt.h>
#include <memory>

/// Windows' certificates as facts. Behind TrustStore, for nobody else.
namespace ecs::windows {

struct CertificateFreer
{
    void operator()(const CERT_CONTEXT *certificate) const
    {
        ::CertFreeCertificateContext(certificate);
    }
};
using CertificatePtr = std::unique_ptr<const CERT_CONTEXT, CertificateFreer>;

/// Nothing for bytes that are no certificate, or more than one, or longer than 64 KiB.
CertificatePtr parseCertificate(const QByteArray &der);

/// \a leaf: with the names that it is for.
CertificateFacts certificateFacts(PCCERT_CONTEXT certificate, bool leaf);

QString sha256Of(PCCERT_CONTEXT certificate);

/// A bit of CERT_TRUST_STATUS::dwErrorStatus and what it means.
struct TrustBit
{
    DWORD bit;
    const char *name; ///< "CERT_TRUST_IS_NOT_TIME_VALID"
    ChainProblem problem;
    const char *text;
};

/// Every bit that says something about a chain without revocation, and a last entry with bit 0 for
/// the ones that Microsoft may add.
extern const TrustBit trustBits[];

} // namespace ecs::windows
