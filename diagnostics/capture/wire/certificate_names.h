// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/capture/bytes.h"

#include <QString>

namespace ecs {

/// Who a certificate is for and who signed it, for people to read: common name, or organisation.
/// Made plain; empty where the certificate cannot be read. Proves nothing: signatures are not
/// checked.
struct CertificateNames
{
    QString subject;
    QString issuer;
};

CertificateNames readCertificateNames(Bytes der);

} // namespace ecs
