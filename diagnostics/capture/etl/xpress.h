// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/capture/bytes.h"

namespace ecs {

/// Decodes XPRESS plain LZ77 (MS-XCA 2.4) piece by piece: input and output may come in parts of any
/// size, as long as the last 8192 bytes of output stay in front of where it goes on.
class XpressDecoder
{
public:
    enum class Result { OutputFull, NeedInput, Damaged };

    static constexpr std::size_t historySize = 8192;
    /// With this much input at hand a step cannot run out of it.
    static constexpr std::size_t inputMargin = 16;

    /// Decodes from \a input (which shrinks) to out[at…end); out[at - history…at) is what came
    /// before. \a last: no more input follows. NeedInput with \a last means that the input ended
    /// too soon.
    Result decode(Bytes &input, bool last, quint8 *out, std::size_t &at, std::size_t end);

private:
    Result readMatch(const quint8 *&in, const quint8 *inEnd);
    Result decodeQuickly(const quint8 *&in, const quint8 *inEnd, quint8 *out, std::size_t &at,
                         std::size_t end);

    quint32 m_flags = 0;
    int m_flagsLeft = 0;
    int m_highNibble = -1;       ///< the unused half of a byte of lengths, or -1
    std::size_t m_matchLeft = 0; ///< of a copy that did not fit
    std::size_t m_distance = 0;
    std::size_t m_produced = 0; ///< bytes of output so far: no copy may start before them
};

} // namespace ecs
