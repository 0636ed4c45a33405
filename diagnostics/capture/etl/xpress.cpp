// SPDX-License-Identifier: MIT
#include "diagnostics/capture/etl/xpress.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace ecs {

namespace {

// What the quick way needs at hand on both sides, whatever the next step turns out to be: a word of
// flags, a run of 32 literals, one match; and room for what is copied in whole words.
constexpr std::size_t quickInput = 4 + 32 + XpressDecoder::inputMargin;
constexpr std::size_t quickOutput = 64;

void copyMatch(quint8 *out, std::size_t at, std::size_t distance, std::size_t count)
{
    quint8 *to = out + at;
    const quint8 *const from = to - distance;
    // Where the copy overlaps itself it repeats what it has just written: twice as much each time.
    while (count > 0) {
        const std::size_t now = std::min(count, std::size_t(to - from));
        std::memcpy(to, from, now);
        to += now;
        count -= now;
    }
}

/// The same for a match of at most 32 bytes that comes from at least 8 bytes before; writes up to
/// seven bytes more, which what follows overwrites.
void copyShortMatch(quint8 *out, std::size_t at, std::size_t distance, std::size_t count)
{
    quint8 *to = out + at;
    const quint8 *from = to - distance;
    for (std::size_t done = 0; done < count; done += 8)
        std::memcpy(to + done, from + done, 8);
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

/// As decode() does, in larger steps, as long as neither side is near its end.
XpressDecoder::Result XpressDecoder::decodeQuickly(const quint8 *&in, const quint8 *inEnd,
                                                   quint8 *out, std::size_t &at, std::size_t end)
{
    quint32 flags = m_flags;
    int flagsLeft = m_flagsLeft;
    const std::size_t start = at;
    const std::size_t producedBefore = m_produced;
    Result result = Result::OutputFull;
    while (std::size_t(inEnd - in) >= quickInput && end - at >= quickOutput) {
        if (flagsLeft == 0) {
            flags = le32(in);
            in += 4;
            flagsLeft = 32;
        }
        const int literals = std::min(std::countl_zero(flags), flagsLeft);
        if (literals > 0) {
            std::memcpy(out + at, in, 32);
            at += std::size_t(literals);
            in += literals;
            flagsLeft -= literals;
            flags = literals < 32 ? flags << unsigned(literals) : 0;
            if (flagsLeft == 0)
                continue;
        }
        flags <<= 1U;
        --flagsLeft;
        m_produced = producedBefore + (at - start);
        result = readMatch(in, inEnd);
        if (result != Result::OutputFull)
            break;
        const std::size_t count = std::min(m_matchLeft, end - at);
        if (m_distance >= 8 && count <= 24)
            copyShortMatch(out, at, m_distance, count);
        else
            copyMatch(out, at, m_distance, count);
        at += count;
        m_matchLeft -= count;
    }
    m_flags = flags;
    m_flagsLeft = flagsLeft;
    m_produced = producedBefore + (at - start);
    return result;
}

XpressDecoder::Result XpressDecoder::decode(Bytes &input, bool last, quint8 *out, std::size_t &at,
                                            std::size_t end)
{
    const quint8 *in = input.data();
    const quint8 *const inEnd = in + input.size();
    Result result = Result::OutputFull;
    while (true) {
        if (m_matchLeft == 0 && std::size_t(inEnd - in) >= quickInput && end - at >= quickOutput) {
            result = decodeQuickly(in, inEnd, out, at, end);
            if (result != Result::OutputFull)
                break;
        }
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
