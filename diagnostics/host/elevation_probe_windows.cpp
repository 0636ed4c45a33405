// SPDX-License-Identifier: MIT
#include "diagnostics/host/elevation_probe.h"
#include "diagnostics/host/session_windows.h"

#include <vector>

namespace ecs {

namespace {

using namespace windows;

QString integrityOf(HANDLE token)
{
    DWORD size = 0;
    ::GetTokenInformation(token, TokenIntegrityLevel, nullptr, 0, &size);
    std::vector<BYTE> buffer(size);
    if (size == 0 || !::GetTokenInformation(token, TokenIntegrityLevel, buffer.data(), size, &size))
        return {};
    const PSID sid = reinterpret_cast<const TOKEN_MANDATORY_LABEL *>(buffer.data())->Label.Sid;
    const UCHAR *count = ::GetSidSubAuthorityCount(sid);
    if (!count || *count == 0)
        return {};
    const DWORD level = *::GetSidSubAuthority(sid, DWORD{*count} - 1);
    if (level >= SECURITY_MANDATORY_SYSTEM_RID)
        return QStringLiteral("system");
    if (level >= SECURITY_MANDATORY_HIGH_RID)
        return QStringLiteral("high");
    return level >= SECURITY_MANDATORY_MEDIUM_RID ? QStringLiteral("medium")
                                                  : QStringLiteral("low");
}

Account accountOf(HANDLE token)
{
    const QString own = userSid(token);
    if (own == systemSid())
        return Account::System;
    const QString desktop = desktopUserSid();
    const bool another =
        desktop.isEmpty() ? sessionBelongsToAnother().value_or(false) : desktop != own;
    return another ? Account::OtherAdmin : Account::User;
}

class WindowsElevationProbe final : public ElevationProbe
{
public:
    ElevationFacts read() override
    {
        ElevationFacts facts;
        const Handle token = processToken();
        if (!token)
            return facts;
        facts.elevated = isElevated(token.get());
        facts.account = accountOf(token.get());
        facts.canElevate = canElevate(token.get());
        facts.integrity = integrityOf(token.get());
        return facts;
    }
};

} // namespace

std::unique_ptr<ElevationProbe> createElevationProbe()
{
    return std::make_unique<WindowsElevationProbe>();
}

} // namespace ecs
