// SPDX-License-Identifier: MIT
#include "diagnostics/host/defender_locator.h"

namespace ecs {

namespace {

class NoDefenderLocator final : public DefenderLocator
{
public:
    std::optional<DefenderReading> read(const Bounds & /*bounds*/) override { return std::nullopt; }
    BinaryTrust verifyBinary(const QString & /*path*/, QString *detail) override
    {
        if (detail)
            *detail = QStringLiteral("Microsoft's signatures can be checked on Windows only.");
        return BinaryTrust::CouldNotCheck;
    }
};

} // namespace

std::unique_ptr<DefenderLocator> createDefenderLocator()
{
    return std::make_unique<NoDefenderLocator>();
}

} // namespace ecs
