// SPDX-License-Identifier: MIT
#include "diagnostics/capture/etl/xpress.h"

#include <algorithm>
#include <cstring>

namespace ecs {

namespace {

void copyMatch(quint8 *out, std::size_t at, std::size_t distance, std::size_t count)
{
    quint8 *to = out + at;
    const quint8 *from = to - distance;
    if (distance >= count) {
        std::memcpy(to, from, count);
        return;
    }
    // The copy overlaps itself: it repeats what it has just written.
    for (std::size_t i = 0; i < count; ++i)
        to[i] = from[i];
}

} // namespace

XpressDecoder::Result XpressDecoder::readMatch(const quint8 *&in, const quint8 *inEnd)
{
    const auto left = [&] { return std::size_t(inEnd - in); };
    if (left() < 2)
        return Result::NeedInput;
    const quint16 token = le16(in);
    in += 2;
    std::size_t length = token & 7U;
    if (length == 7) {
        unsigned nibble = 0;
        if (m_highNibble >= 0) {
            nibble = unsigned(m_highNibble);
            m_highNibble = -1;
        } else {
            if (left() < 1)
                return Result::NeedInput;
            nibble = *in & 0x0FU;
            m_highNibble = *in >> 4U;
            ++in;
        }
        length += nibble;
        if (nibble == 15) {
            if (left() < 1)
                return Result::NeedInput;
            const quint8 more = *in++;
            length += more;
            if (more == 255) {
                if (left() < 2)
                    return Result::NeedInput;
                length = le16(in);
                in += 2;
                if (length == 0) {
                    if (left() < 4)
                        return Result::NeedInput;
                    length = le32(in);
                    in += 4;
                }
                if (length < 22) // would have been written the shorter way
                    return Result::Damaged;
            }
        }
    }
    const std::size_t distance = (token >> 3U) + 1U;
    if (distance > m_produced)
        return Result::Damaged; // and nothing to copy is left behind for who asks once more
    m_matchLeft = length + 3;
    m_distance = distance;
    return Result::OutputFull;
}

XpressDecoder::Result XpressDecoder::decode(Bytes &input, bool last, quint8 *out, std::size_t &at,
                                            std::size_t end)
{
    const quint8 *in = input.data();
    const quint8 *const inEnd = in + input.size();
    Result result = Result::OutputFull;
    while (true) {
        if (m_matchLeft > 0) {
            const std::size_t count = std::min(m_matchLeft, end - at);
            copyMatch(out, at, m_distance, count);
            at += count;
            m_produced += count;
            m_matchLeft -= count;
        }
        if (at == end)
            break;
        if (std::size_t(inEnd - in) < inputMargin && !last) {
            result = Result::NeedInput;
            break;
        }
        if (m_flagsLeft == 0) {
            if (inEnd - in < 4) {
                result = Result::NeedInput;
                break;
            }
            m_flags = le32(in);
            in += 4;
            m_flagsLeft = 32;
        }
        const bool match = (m_flags & 0x80000000U) != 0;
        m_flags <<= 1U;
        --m_flagsLeft;
        if (!match) {
            if (in == inEnd) {
                result = Result::NeedInput;
                break;
            }
            out[at++] = *in++;
            ++m_produced;
            continue;
        }
        result = readMatch(in, inEnd);
        if (result != Result::OutputFull)
            break;
    }
    input = Bytes(in, std::size_t(inEnd - in));
    return result;
}

} // namespace ecs
