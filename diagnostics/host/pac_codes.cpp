// SPDX-License-Identifier: MIT
#include "diagnostics/host/pac_codes.h"

namespace ecs {

DetectionEnd detectionEnd(quint32 code)
{
    switch (code) {
    case 12178: // AUTO_PROXY_SERVICE_ERROR: also where the service for it is switched off
    case 12180: // AUTODETECTION_FAILED
        return DetectionEnd::NothingOffered;
    case 12015: // LOGIN_FAILURE
    case 12166: // BAD_AUTO_PROXY_SCRIPT
    case 12167: // UNABLE_TO_DOWNLOAD_SCRIPT
    case 12176: // UNHANDLED_SCRIPT_TYPE
    case 12177: // SCRIPT_EXECUTION_ERROR
        return DetectionEnd::ScriptUnusable;
    default:
        return DetectionEnd::Open;
    }
}

} // namespace ecs
