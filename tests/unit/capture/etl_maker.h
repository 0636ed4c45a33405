// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

#include <algorithm>
#include <map>

namespace ecs::test {

inline void put(QByteArray &out, qsizetype at, quint64 value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out[at + i] = char(value >> (8 * i));
}

inline QByteArray little(quint64 value, int bytes)
{
    QByteArray out(bytes, '\0');
    put(out, 0, value, bytes);
    return out;
}

/// XPRESS plain LZ77, written the simplest way: repeats of one distance, else literals.
inline QByteArray xpress(const QByteArray &plain)
{
    QByteArray out;
    qsizetype flagsAt = -1;
    quint32 flags = 0;
    int used = 32;
    qsizetype nibbleAt = -1;
    const auto flag = [&](bool match) {
        if (used == 32) {
            if (flagsAt >= 0)
                put(out, flagsAt, flags, 4);
            flagsAt = out.size();
            out += QByteArray(4, '\0');
            flags = 0;
            used = 0;
        }
        flags |= match ? 0x80000000U >> used : 0;
        ++used;
    };
    const auto matchAt = [&](qsizetype at, qsizetype &distance) {
        qsizetype best = 0;
        for (const qsizetype back : {1, 2, 3, 4, 8, 24, 100, 1500, 8192}) {
            qsizetype length = 0;
            while (back <= at && at + length < plain.size() &&
                   plain[at + length] == plain[at + length - back] && length < 70000)
                ++length;
            if (length > best) {
                best = length;
                distance = back;
            }
        }
        return best;
    };
    for (qsizetype at = 0; at < plain.size();) {
        qsizetype distance = 0;
        const qsizetype length = matchAt(at, distance);
        if (length < 3) {
            flag(false);
            out += plain[at++];
            continue;
        }
        flag(true);
        const auto rest = quint64(length - 3);
        out += little(quint64(distance - 1) << 3 | std::min<quint64>(rest, 7), 2);
        if (rest >= 7) {
            const quint64 nibble = std::min<quint64>(rest - 7, 15);
            if (nibbleAt >= 0) {
                out[nibbleAt] = char(quint8(out[nibbleAt]) | nibble << 4);
                nibbleAt = -1;
            } else {
                nibbleAt = out.size();
                out += char(nibble);
            }
            if (nibble == 15) {
                out += char(std::min<quint64>(rest - 22, 255));
                if (rest - 22 >= 255) {
                    out += little(rest < 65536 ? rest : 0, 2);
                    if (rest >= 65536)
                        out += little(rest, 4);
                }
            }
        }
        at += length;
    }
    // The bits behind the last literal say "match": input and output end together there.
    for (; flagsAt >= 0 && used < 32; ++used)
        flags |= 0x80000000U >> used;
    if (flagsAt >= 0)
        put(out, flagsAt, flags, 4);
    return out;
}

/// Makes an ETL file event by event.
class EtlMaker
{
public:
    qsizetype bufferSize = 8192;
    bool compressed = false;
    quint64 frequency = 10'000'000;
    quint64 startRaw = 1'000'000;
    quint64 startFileTime = 133'486'454'446'797'820;
    quint32 mode = 1;

    /// One NDIS event with (a part of) a packet.
    static QByteArray ndisEvent(quint64 raw, quint32 thread, const QByteArray &bytes, bool start,
                                bool end, bool send = false, quint32 interface = 12)
    {
        QByteArray record(80, '\0');
        put(record, 2, 0xC013, 2);
        put(record, 8, thread, 4);
        put(record, 0xC, 4, 4);
        put(record, 0x10, raw, 8);
        const QByteArray provider = QByteArray::fromHex("6e00d62e29470946b4233ee7bcd678ef");
        record.replace(0x18, 16, provider);
        put(record, 0x28, 1001, 2);
        const quint64 keyword = 0x8000040000000001ULL | (start ? 0x40000000U : 0U) |
                                (end ? 0x80000000U : 0U) | (send ? 0x100000000ULL : 0x200000000ULL);
        put(record, 0x30, keyword, 8);
        record +=
            little(interface, 4) + little(interface, 4) + little(quint64(bytes.size()), 4) + bytes;
        put(record, 0, quint64(record.size()), 2);
        return record;
    }

    void add(int cpu, const QByteArray &record)
    {
        QByteArray &records = m_open[cpu];
        const QByteArray padded = record + QByteArray((8 - record.size() % 8) % 8, '\0');
        if (records.size() + padded.size() > bufferSize - 72)
            flush(cpu);
        m_open[cpu] += padded;
    }

    void packet(int cpu, quint64 raw, const QByteArray &bytes, quint32 thread = 7)
    {
        add(cpu, ndisEvent(raw, thread, bytes, true, true));
    }

    void flush(int cpu, quint16 extraFlags = 0)
    {
        QByteArray records = m_open.take(cpu);
        if (!records.isEmpty())
            m_file += buffer(records, cpu, extraFlags);
    }
    /// The next buffer of the CPU says that events were lost before it.
    void flushWithLoss(int cpu) { flush(cpu, 0x02); }

    /// A further session header, as append mode writes it.
    void beginSession() { m_file += header(); }

    QByteArray file()
    {
        const QList<int> cpus = m_open.keys();
        for (const int cpu : cpus)
            flush(cpu);
        return QByteArray(header() + m_file);
    }
    /// What has been written so far leaves the maker, so that large files need not fit into memory.
    QByteArray takeWritten() { return std::exchange(m_file, {}); }

    QByteArray header() const
    {
        QByteArray data(0x118, '\0');
        put(data, 0, quint64(compressed ? 16 * 1024 * 1024 : bufferSize), 4);
        put(data, 4, 10, 1);
        put(data, 6, compressed ? 2 : 1, 1);
        put(data, 7, compressed ? 0 : 5, 1);
        put(data, 8, 19045, 4);
        put(data, 0x20, mode | (compressed ? 0x04000000U : 0U), 4);
        put(data, 0x2C, 8, 4);
        put(data, 0x100, frequency, 8);
        put(data, 0x108, startFileTime, 8);
        put(data, 0x110, 1, 4);
        data += QByteArray(8, '\0'); // two empty names
        QByteArray record(32, '\0');
        put(record, 2, 0xC002, 2);
        put(record, 4, quint64(32 + data.size()), 2);
        put(record, 0x10, startRaw, 8);
        record += data;
        const qsizetype size = compressed ? 1024 : bufferSize;
        QByteArray out = bufferHeader(size, 72 + record.size(), 0, 0, 0x21, 4, compressed ? 3 : 0);
        out += record;
        return QByteArray(out + QByteArray(size - out.size(), '\xFF'));
    }

private:
    static QByteArray bufferHeader(qsizetype size, qsizetype filled, qint64 sequence, int cpu,
                                   quint16 flags, quint16 type, quint32 state)
    {
        QByteArray out(72, '\0');
        put(out, 0, quint64(size), 4);
        put(out, 4, quint64(filled), 4);
        put(out, 8, quint64(filled), 4);
        put(out, 0x18, quint64(sequence), 8);
        put(out, 0x28, quint64(cpu), 2);
        put(out, 0x2C, state, 4);
        put(out, 0x30, quint64(filled), 4);
        put(out, 0x34, flags, 2);
        put(out, 0x36, type, 2);
        return out;
    }

    QByteArray buffer(const QByteArray &records, int cpu, quint16 extraFlags)
    {
        const qint64 sequence = ++m_sequence;
        const qsizetype filled = 72 + records.size();
        if (compressed) {
            const QByteArray packed = xpress(records);
            return QByteArray(bufferHeader(72 + packed.size(), filled, sequence, cpu,
                                           quint16(0x60 | extraFlags), 0, 3) +
                              packed);
        }
        const QByteArray head =
            bufferHeader(bufferSize, filled, sequence, cpu, quint16(0x20 | extraFlags), 0, 3);
        return QByteArray(head + records + QByteArray(bufferSize - filled, '\xFF'));
    }

    struct Open : std::map<int, QByteArray>
    {
        QByteArray take(int cpu)
        {
            QByteArray out = (*this)[cpu];
            erase(cpu);
            return out;
        }
        QList<int> keys() const
        {
            QList<int> out;
            for (const auto &entry : *this)
                out.append(entry.first);
            return out;
        }
    };
    Open m_open;
    QByteArray m_file;
    qint64 m_sequence = 0;
};

} // namespace ecs::test
