// SPDX-License-Identifier: MIT
#include "diagnostics/report/report_content.h"
#include "diagnostics/report/reports.h"

#include <algorithm>

namespace ecs {

namespace {

constexpr TextLanguage english = TextLanguage::English;

// Columns of a fixed-width font: what Chinese, Japanese and Korean write takes two.
qsizetype columnsOf(const QString &text)
{
    return text.size() + std::count_if(text.begin(), text.end(), [](QChar letter) {
               const ushort code = letter.unicode();
               return (code >= 0x1100 && code <= 0x115F) || (code >= 0x2E80 && code <= 0xA4CF) ||
                      (code >= 0xAC00 && code <= 0xD7A3) || (code >= 0xF900 && code <= 0xFAFF) ||
                      (code >= 0xFF01 && code <= 0xFF60);
           });
}

class TextWriter
{
public:
    void line(const QString &text = {}) { m_text += text + QLatin1Char('\n'); }

    void heading(const QString &text, QChar mark)
    {
        line();
        line(text);
        line(QString(columnsOf(text), mark));
    }

    void values(const QList<NamedValue> &values)
    {
        qsizetype width = 0;
        for (const NamedValue &value : values)
            width = qMax(width, value.first.size());
        for (const NamedValue &value : values)
            line(QString(value.first + QLatin1Char(':')).leftJustified(width + 2) + value.second);
    }

    // Nothing is cut: a long value makes its column wide only up to a limit, then runs over.
    void table(const ReportTable &table)
    {
        constexpr qsizetype widest = 44;
        if (!table.title.isEmpty()) {
            line();
            line(table.title);
        }
        QList<qsizetype> widths(table.head.size(), 0);
        for (const QStringList &row : QList<QStringList>{table.head} + table.rows)
            for (qsizetype i = 0; i < row.size(); ++i)
                widths[i] = qMax(widths[i], qMin(row[i].size(), widest));
        tableRow(table.head, widths);
        QStringList rules;
        for (const qsizetype width : widths)
            rules.append(QString(width, u'-'));
        tableRow(rules, widths);
        for (const QStringList &row : table.rows)
            tableRow(row, widths);
    }

    void raw(const RawText &raw)
    {
        line();
        line(raw.title + QLatin1Char(':'));
        const QStringList lines = raw.text.trimmed().split(u'\n');
        for (const QString &one : lines)
            line(QLatin1String("  | ") + one);
    }

    QByteArray take() const { return m_text.toUtf8(); }

private:
    void tableRow(const QStringList &row, const QList<qsizetype> &widths)
    {
        QString text = QStringLiteral("  ");
        for (qsizetype i = 0; i < row.size(); ++i)
            text +=
                i + 1 < row.size() ? row[i].leftJustified(widths[i]) + QLatin1String("  ") : row[i];
        while (text.endsWith(u' '))
            text.chop(1);
        line(text);
    }

    QString m_text;
};

void writeVerdict(TextWriter &out, const RunRecord &record)
{
    const Verdict &verdict = record.verdict;
    out.heading(QStringLiteral("Result: ") + verdict.headline, u'=');
    out.line(verdict.explanation);
    out.line();
    QList<NamedValue> facts = {
        {QStringLiteral("Cause"), toToken(verdict.cause) + QLatin1String(" (") +
                                      confidenceName(verdict.confidence, english) +
                                      QLatin1Char(')')},
        {QStringLiteral("Who can fix it"), ownerName(verdict.owner, english)}};
    QStringList also;
    for (const Failure failure : verdict.also)
        also.append(toToken(failure) + QLatin1String(" (") + causeText(failure, english).headline +
                    QLatin1Char(')'));
    if (!also.isEmpty())
        facts.append({QStringLiteral("Also found"), also.join(QLatin1String(", "))});
    out.values(facts);
    if (!verdict.actions.isEmpty()) {
        out.line();
        out.line(QStringLiteral("What to do:"));
        for (qsizetype i = 0; i < verdict.actions.size(); ++i)
            out.line(QStringLiteral("  %1. ").arg(i + 1) + verdict.actions[i]);
    }
    if (!verdict.evidence.isEmpty()) {
        out.line();
        out.line(QStringLiteral("Why we think so:"));
        for (const Evidence &evidence : verdict.evidence)
            out.line(QLatin1String("  - ") + stepName(evidence.step, english) +
                     QLatin1String(": ") + evidence.text);
    }
}

void writeLocalVerdict(TextWriter &out, const RunRecord &record)
{
    const std::optional<LocalVerdict> local = localVerdict(record);
    if (!local)
        return;
    out.heading(local->text.headline, u'-');
    out.line(local->text.explanation);
    out.line();
    out.line(local->owner);
    if (local->text.actions.isEmpty())
        return;
    out.line(local->toDo);
    for (qsizetype i = 0; i < local->text.actions.size(); ++i)
        out.line(QStringLiteral("  %1. ").arg(i + 1) + local->text.actions[i]);
}

void writeSection(TextWriter &out, const ReportSection &section)
{
    out.heading(section.title, u'-');
    if (section.step) {
        const StepResult &step = *section.step;
        out.line(QStringLiteral("Status: ") + statusText(step) +
                 (step.failure ? QLatin1String(", ") + toToken(*step.failure) : QString()) +
                 QLatin1String(", ") + durationText(step.durationMs));
        if (!step.summary.isEmpty())
            out.line(step.summary);
    } else if (section.anchor != QLatin1String("url")) {
        out.line(QStringLiteral("Status: did not run"));
    }
    out.values(section.facts);
    for (const ReportTable &table : section.tables)
        out.table(table);
    for (const RawText &raw : section.raw)
        out.raw(raw);
}

void writeLog(TextWriter &out, const RunRecord &record)
{
    out.heading(QStringLiteral("Log"), u'-');
    QList<const LogEntry *> entries;
    for (const StepResult &step : record.steps)
        for (const LogEntry &entry : step.log)
            entries.append(&entry);
    std::stable_sort(
        entries.begin(), entries.end(),
        [](const LogEntry *one, const LogEntry *other) { return one->time < other->time; });
    for (const LogEntry *entry : entries)
        out.line(entry->time.toUTC().toString(QStringLiteral("HH:mm:ss.zzz")) + QLatin1Char(' ') +
                 toToken(entry->level).leftJustified(8) + toToken(entry->step).leftJustified(12) +
                 entry->text);
    if (entries.isEmpty())
        out.line(QStringLiteral("No lines."));
}

} // namespace

QByteArray textReport(const RunRecord &record)
{
    TextWriter out;
    out.line(QStringLiteral(
        "Microsoft Defender: connection to the Experimentation and Configuration Service (ECS)"));
    writeVerdict(out, record);
    writeLocalVerdict(out, record);
    out.heading(QStringLiteral("This run"), u'-');
    out.values(runFacts(record));
    const QList<ReportSection> sections = reportSections(record);
    for (const ReportSection &section : sections)
        writeSection(out, section);
    writeLog(out, record);
    return out.take();
}

} // namespace ecs
