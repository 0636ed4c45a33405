// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/bounds.h"
#include "diagnostics/model/facts.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>

namespace ecs {

struct ChainRequest
{
    QList<QByteArray> presentedDer; ///< as the server sent it, leaf first; at most 16 are looked at
    QString host;                   ///< the name that the leaf must carry
    QList<QByteArray> extraRootsDer; ///< trusted for this call as well
    QDateTime at;                    ///< the time to judge validity by; invalid = now
};

struct ChainEvaluation
{
    QList<CertificateFacts>
        chain;                ///< as far as it could be built, leaf first, with the root if found
    QList<ChainError> errors; ///< empty = this machine trusts it for this host at this time
    bool reachesTrustedRoot = false; ///< whatever the dates and the name say
    bool soundToRoot = false;        ///< self-signed root at the end and every signature holds
    QString rootSha256;              ///< of the last certificate if it is self-signed, else empty
};

/// Judges certificate chains by this machine's own store, without the network (no AIA fetch, no
/// revocation). Thread-safe. May block in the system for seconds on Windows: bounded by \a bounds
/// through an abandonable call.
class TrustStore
{
public:
    virtual ~TrustStore() = default;
    virtual ChainEvaluation evaluate(const ChainRequest &request, const Bounds &bounds) = 0;
};

std::unique_ptr<TrustStore> createTrustStore();

} // namespace ecs
