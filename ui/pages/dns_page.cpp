// SPDX-License-Identifier: MIT
#include "ui/pages/dns_page.h"

#include "ui/format.h"

namespace ecs {

namespace {

FactCell answerCell(const DnsAnswer &answer)
{
    if (!answer.value.isEmpty())
        return {answer.value, ColourRole::Text, false};
    if (!answer.rcode.isEmpty() && answer.rcode != QLatin1String("NOERROR"))
        return {answer.rcode, ColourRole::Failed, false};
    const bool unanswered = answer.failure && *answer.failure != Failure::DnsNoAddress;
    if (unanswered)
        return {DnsPage::tr("no answer"), ColourRole::Failed, false};
    // Many hosts have addresses of one family only: nothing is wrong with that.
    return {answer.type == QLatin1String("AAAA") ? DnsPage::tr("no IPv6 address")
                                                 : DnsPage::tr("no IPv4 address"),
            ColourRole::MutedText, false};
}

QString ruleText(const NamePolicyRule &rule)
{
    const QString covers =
        rule.covers == QLatin1String(".") ? DnsPage::tr("every name") : rule.covers;
    return rule.servers.isEmpty()
               ? DnsPage::tr("%1: no name server named").arg(covers)
               : DnsPage::tr("%1 goes to %2").arg(covers, rule.servers.join(QStringLiteral(", ")));
}

QString ruleSource(const NamePolicyRule &rule)
{
    return rule.source == QLatin1String("policy") ? DnsPage::tr("set by group policy")
                                                  : DnsPage::tr("set on this computer");
}

} // namespace

DnsPage::DnsPage(PageContext context, QWidget *parent)
    : StepPage(StepId::Dns, context, parent)
    , m_answers(addFacts(tr("Answers of the name servers")))
{
    finishLayout();
}

StepPage::Words DnsPage::words() const
{
    return {tr("Looking up the ECS server's address"), tr("Address of the ECS server (DNS)"),
            tr("Asks every name server of this computer, and looks into the hosts file.")};
}

QString DnsPage::resultText(const StepResult &result) const
{
    const auto *facts = result.factsAs<DnsFacts>();
    if (!facts || facts->systemAnswer.isEmpty())
        return {};
    return tr("%1 has the address %2")
        .arg(facts->host, facts->systemAnswer.mid(0, 3).join(QStringLiteral(", ")));
}

void DnsPage::showFacts(const StepResult *result)
{
    FactTable table;
    table.headers = {tr("Type"), tr("Answer"), tr("Name server"), tr("Time")};
    const auto *facts = result ? result->factsAs<DnsFacts>() : nullptr;
    if (facts) {
        for (const DnsAnswer &answer : facts->answers) {
            const QString type = answer.host.isEmpty() || answer.host == facts->host
                                     ? answer.type
                                     : QString(answer.type + QLatin1Char(' ') + answer.host);
            table.rows.append(
                {{type}, answerCell(answer), {orDash(answer.resolver)}, {formatMs(answer.rttMs)}});
        }
        const bool systemFailed = facts->systemAnswer.isEmpty();
        const QString systemText = !systemFailed ? facts->systemAnswer.join(QStringLiteral(", "))
                                   : facts->systemError.isEmpty() ? tr("no address")
                                                                  : facts->systemError;
        table.rows.append({{tr("This computer")},
                           {systemText, systemFailed ? ColourRole::Failed : ColourRole::Text, true},
                           {tr("as programs see it"), ColourRole::MutedText},
                           {formatMs(facts->systemMs)}});
        const bool override = !facts->hostsFileEntry.isEmpty();
        table.rows.append({{tr("Hosts file")},
                           {override ? facts->hostsFileEntry : tr("no entry for this name"),
                            override ? ColourRole::Warning : ColourRole::Text},
                           {QString()},
                           {QString()}});
        for (const NamePolicyRule &rule : facts->namePolicy)
            table.rows.append({{tr("Rule (NRPT)")},
                               {ruleText(rule), ColourRole::Warning},
                               {ruleSource(rule), ColourRole::MutedText},
                               {QString()}});
        for (const SpecialAddress &special : facts->specialAddresses)
            table.rows.append({{tr("Special address")},
                               {special.address, ColourRole::Warning},
                               {special.range},
                               {QString()}});
    }
    m_answers->setTable(table);
}

} // namespace ecs
