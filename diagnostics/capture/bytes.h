// SPDX-License-Identifier: MIT
#pragma once

#include <QtEndian>

#include <algorithm>
#include <cstddef>
#include <span>

namespace ecs {

/// Bytes owned by somebody else.
using Bytes = std::span<const quint8>;

/// Unaligned reads at an offset that the caller has checked.
inline quint16 le16(const quint8 *at)
{
    return qFromLittleEndian<quint16>(at);
}
inline quint32 le32(const quint8 *at)
{
    return qFromLittleEndian<quint32>(at);
}
inline quint64 le64(const quint8 *at)
{
    return qFromLittleEndian<quint64>(at);
}
inline quint16 be16(const quint8 *at)
{
    return qFromBigEndian<quint16>(at);
}
inline quint32 be24(const quint8 *at)
{
    return (quint32{at[0]} << 16U) | (quint32{at[1]} << 8U) | at[2];
}
inline quint32 be32(const quint8 *at)
{
    return qFromBigEndian<quint32>(at);
}

/// A checked walk over bytes in network order. Reading past the end gives zeros and empty spans and
/// makes ok() false from then on, so a parser may check once at the end of a structure.
class ByteReader
{
public:
    explicit ByteReader(Bytes bytes)
        : m_bytes(bytes)
    {
    }

    bool ok() const { return m_ok; }
    bool atEnd() const { return m_at == m_bytes.size(); }
    std::size_t position() const { return m_at; }
    std::size_t remaining() const { return m_bytes.size() - m_at; }
    Bytes rest() const { return m_bytes.subspan(m_at); }

    /// What is there of \a count bytes.
    Bytes takeUpTo(std::size_t count) { return take(std::min(count, remaining())); }
    Bytes take(std::size_t count)
    {
        if (count > remaining()) {
            m_ok = false;
            m_at = m_bytes.size();
            return {};
        }
        const Bytes part = m_bytes.subspan(m_at, count);
        m_at += count;
        return part;
    }
    void skip(std::size_t count) { take(count); }
    quint8 u8()
    {
        const Bytes part = take(1);
        return part.empty() ? quint8{0} : part[0];
    }
    quint16 u16()
    {
        const Bytes part = take(2);
        return part.empty() ? quint16{0} : be16(part.data());
    }
    quint32 u24()
    {
        const Bytes part = take(3);
        return part.empty() ? 0 : be24(part.data());
    }
    quint32 u32()
    {
        const Bytes part = take(4);
        return part.empty() ? 0 : be32(part.data());
    }

private:
    Bytes m_bytes;
    std::size_t m_at = 0;
    bool m_ok = true;
};

} // namespace ecs
