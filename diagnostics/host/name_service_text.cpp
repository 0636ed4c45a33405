// SPDX-License-Identifier: MIT
#include "diagnostics/host/name_service_text.h"

namespace ecs {

namespace {

constexpr qsizetype maxHostsEntries = 16;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v';
}

// Calls visit(words) for each line, without its comment, until visit returns false.
template <typename Visit>
void forEachLine(QByteArrayView content, const char *commentMarks, Visit visit)
{
    QList<QByteArrayView> words;
    qsizetype at = 0;
    while (at < content.size()) {
        qsizetype end = content.indexOf('\n', at);
        if (end < 0)
            end = content.size();
        words.clear();
        qsizetype wordStart = -1;
        for (qsizetype i = at; i <= end; ++i) {
            const bool stop = i == end || QByteArrayView(commentMarks).contains(content[i]);
            if (stop || isBlank(content[i])) {
                if (wordStart >= 0)
                    words.append(content.sliced(wordStart, i - wordStart));
                wordStart = -1;
                if (stop)
                    break;
            } else if (wordStart < 0) {
                wordStart = i;
            }
        }
        if (!words.isEmpty() && !visit(words))
            return;
        at = end + 1;
    }
}

QByteArrayView withoutDot(QByteArrayView name)
{
    return name.endsWith('.') ? name.chopped(1) : name;
}

} // namespace

QList<NameServer> parseResolvConf(QByteArrayView content)
{
    QList<NameServer> servers;
    forEachLine(content, "#;", [&](const QList<QByteArrayView> &words) {
        QHostAddress address;
        if (words.size() >= 2 && words[0] == "nameserver" && words[1].size() <= 64 &&
            address.setAddress(QString::fromLatin1(words[1]))) {
            servers.append({address, 53, {}});
        }
        return servers.size() < maxNameServers;
    });
    if (servers.isEmpty())
        servers.append({QHostAddress(QHostAddress::LocalHost), 53, {}});
    return servers;
}

QStringList parseHostsFile(QByteArrayView content, const QString &host)
{
    const QByteArray wanted = host.toLatin1();
    QStringList addresses;
    forEachLine(content, "#", [&](const QList<QByteArrayView> &words) {
        for (qsizetype i = 1; i < words.size(); ++i) {
            if (withoutDot(words[i]).compare(withoutDot(wanted), Qt::CaseInsensitive) != 0)
                continue;
            QHostAddress address;
            if (words[0].size() <= 64 && address.setAddress(QString::fromLatin1(words[0])) &&
                !addresses.contains(address.toString()))
                addresses.append(address.toString());
            break;
        }
        return addresses.size() < maxHostsEntries;
    });
    return addresses;
}

} // namespace ecs
