// SPDX-License-Identifier: MIT
// Linked into the test program ecs-check-standins instead of
// diagnostics/host/signature_windows.cpp, and into nothing else: stand-ins cannot bear Microsoft's
// signature. There is no option and no setting that does the same to a shipped program.
#include "diagnostics/host/signature_windows.h"

#include <QFile>

namespace ecs::windows {

SignatureReading readSignature(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {BinaryTrust::CouldNotCheck, file.errorString()};
    constexpr qint64 largest = qint64{64} * 1024 * 1024;
    if (file.read(largest).contains("ecs-connectivity stand-in of "))
        return {BinaryTrust::Trusted, QStringLiteral("a stand-in of the tests")};
    return {BinaryTrust::Untrusted, QStringLiteral("no stand-in of the tests")};
}

} // namespace ecs::windows
