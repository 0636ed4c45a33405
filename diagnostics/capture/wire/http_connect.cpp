// SPDX-License-Identifier: MIT
#include "diagnostics/capture/wire/http_connect.h"

#include "diagnostics/model/plain_text.h"

#include <QByteArrayList>

namespace ecs {

namespace {

constexpr qsizetype longestHead = qsizetype{16} * 1024;
constexpr qsizetype mostSchemes = 8;

/// Splits the head at \a bytes into lines. The head's length is 0 when its end has not come.
QList<QByteArray> headLines(const QByteArray &bytes, qsizetype &size)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    size = end < 0 ? 0 : end + 4;
    QList<QByteArray> lines = bytes.left(end).split('\n');
    for (QByteArray &line : lines)
        line = line.trimmed();
    return lines;
}

HeadState stateWithoutEnd(const QByteArray &bytes, const QByteArray &start)
{
    const qsizetype common = qMin(bytes.size(), start.size());
    if (bytes.left(common).compare(start.left(common), Qt::CaseInsensitive) != 0)
        return HeadState::NotHttp;
    return bytes.size() > longestHead ? HeadState::NotHttp : HeadState::Incomplete;
}

/// What a reader needs and nobody can misuse; everything else may hold a secret.
bool isHarmless(const QByteArray &name)
{
    static const QByteArrayList known{"host",          "connection", "proxy-connection", "date",
                                      "content-type",  "server",     "content-length",   "via",
                                      "x-squid-error", "user-agent"};
    return known.contains(name);
}

} // namespace

QByteArray maskHead(QByteArray head)
{
    qsizetype at = head.indexOf('\n') + 1; // the first line stays
    while (at > 0 && at < head.size()) {
        const qsizetype next = head.indexOf('\n', at);
        const qsizetype end = next < 0 ? head.size() : next;
        const qsizetype colon = head.indexOf(':', at);
        const bool named = colon > at && colon < end;
        const QByteArray name = named ? head.mid(at, colon - at).trimmed().toLower() : QByteArray();
        if (!isHarmless(name)) {
            qsizetype from = named ? colon + 1 : at;
            if (name == "proxy-authenticate") { // the scheme alone
                while (from < end && head[from] == ' ')
                    ++from;
                while (from < end && head[from] != ' ')
                    ++from;
            }
            for (qsizetype i = from; i < end; ++i)
                if (head[i] != '\r' && head[i] != ' ')
                    head[i] = '*';
        }
        at = next < 0 ? head.size() : next + 1;
    }
    return head;
}

HeadState readConnectRequest(const QByteArray &bytes, ConnectRequest &request)
{
    const HeadState state = stateWithoutEnd(bytes, "CONNECT ");
    qsizetype size = 0;
    const QList<QByteArray> lines = headLines(bytes.left(longestHead), size);
    if (state == HeadState::NotHttp || size == 0)
        return state;
    request.target = plainLine(QByteArrayView(lines.first().mid(8).split(' ').first()), 300);
    request.size = size;
    for (const QByteArray &line : lines)
        if (line.toLower().startsWith("proxy-authorization:"))
            request.credentialsSent = true;
    return HeadState::Complete;
}

HeadState readConnectAnswer(const QByteArray &bytes, ConnectAnswer &answer)
{
    const HeadState state = stateWithoutEnd(bytes, "HTTP/1.");
    qsizetype size = 0;
    const QList<QByteArray> lines = headLines(bytes.left(longestHead), size);
    if (state == HeadState::NotHttp || size == 0)
        return state;
    const QList<QByteArray> words = lines.first().split(' ');
    bool number = false;
    answer.status = words.value(1).toInt(&number);
    if (!number || answer.status < 100 || answer.status > 999)
        return HeadState::NotHttp;
    answer.reason = plainLine(QByteArrayView(words.mid(2).join(' ')), 128);
    answer.size = size;
    for (const QByteArray &line : lines) {
        if (!line.toLower().startsWith("proxy-authenticate:"))
            continue;
        const QByteArray scheme = line.mid(19).trimmed().split(' ').first();
        if (answer.authentication.size() < mostSchemes)
            answer.authentication.append(plainLine(QByteArrayView(scheme), 64));
    }
    return HeadState::Complete;
}

} // namespace ecs
