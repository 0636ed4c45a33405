// SPDX-License-Identifier: MIT
#include "app/command_line.h"

#include "diagnostics/checks/planning.h"
#include "diagnostics/model/plain_text.h"

#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QRegularExpression>
#include <QSslCertificate>

namespace ecs {

namespace {

constexpr qint64 maxOptionFile = 1024LL * 1024;
constexpr int minTimeoutSeconds = 5;
constexpr int maxTimeoutSeconds = 3600;

QString text(const char *english)
{
    return QString::fromLatin1(english);
}

struct OptionRow
{
    const char *name;
    const char *valueName; ///< nullptr = a switch
    const char *help;
    bool wizardOnly = false;
    bool checkOnly = false;
    bool repeatable = false;
};

constexpr OptionRow optionRows[] = {
    {"output", "DIR", "Save report, capture and zip in DIR; it is created if missing."},
    {"ecs-url", "URL",
     "Test this ECS base URL (https://…/config/v1/) instead of asking Defender; up to 8 times.",
     false, false, true},
    {"cloud", "NAME", "Test a public cloud's base: commercial, us, eu, uk, au, gcc, gcch or dod."},
    {"capture", "MODE", "Packet capture: auto, on or off. Default: auto."},
    {"proxy", "ROUTE",
     "Route of the web request: auto, direct or http://host:port. Default: auto."},
    {"ca-file", "FILE", "Also trust the PEM certificates in FILE. Inspection never passes by it."},
    {"expect-roots", "FILE",
     "SHA-256 fingerprints of the roots that a genuine ECS chain may end in."},
    {"timeout", "SECONDS", "Bound on the measuring time, 5 to 3600. Default: 90."},
    {"json", "FILE",
     "Write the run record to FILE too; - for standard output and nothing else there.", false,
     true},
    {"zip", nullptr, "Make the zip bundle (default)."},
    {"no-zip", nullptr, "Make no zip bundle."},
    {"zip-password-file", "FILE",
     "Encrypt the zip with AES-256; Windows Explorer cannot open such files."},
    {"include-etl", nullptr,
     "Put the full network trace into the zip as well: all traffic of this computer."},
    {"redact", "LEVEL", "none, standard or strict. Default: standard."},
    {"control-resolver", "ADDRESS", "Compare DNS answers with this resolver too."},
    {"lang", "CODE", "Language of the program's own texts, for example de."},
    {"no-colour", nullptr, "No colours on the terminal.", false, true},
    {"quiet", nullptr, "No progress on standard error.", false, true},
    {"verbose", nullptr, "The whole log on standard error.", false, true},
    {"run-all", nullptr, "Start at once and walk through every page, up to the result.", true},
    {"save-and-close", nullptr, "With --run-all: save at the end and close.", true},
    {"only-target", "HOST", "With convert: keep only packets of this host or address; repeatable.",
     false, true, true},
    {"self-report", nullptr,
     "Write what the program can see of this Windows machine to a JSON file; judge nothing.", false,
     true},
    {"version", nullptr, "Show the version."},
    {"help", nullptr, "Show this help."},
};

bool belongsTo(const OptionRow &row, Program program)
{
    return !(row.wizardOnly && program == Program::Check) &&
           !(row.checkOnly && program == Program::Wizard);
}

/// Collects the first problem; every reader below is a no-op after one.
class Reader
{
public:
    Reader(const QCommandLineParser &parser, CommandLine &into)
        : m_parser(parser)
        , m_into(into)
    {
    }

    QString error() const { return m_error; }

    // An option whose value was forgotten would otherwise take the next option for it.
    void readValues(Program program)
    {
        for (const OptionRow &row : optionRows) {
            if (!row.valueName || !belongsTo(row, program))
                continue;
            const QStringList given = values(row.name);
            for (const QString &value : given)
                if (value.startsWith(QLatin1String("--")))
                    return fail(row.name, value, text("a value is missing"));
            if (given.size() > 1 && !row.repeatable)
                return fail(row.name, given.last(), text("is given more than once"));
        }
    }

    void readTargets()
    {
        const QStringList urls = values("ecs-url");
        if (urls.size() > mostTargets)
            return fail("ecs-url", urls.last(),
                        QStringLiteral("a run tests at most %1 addresses").arg(mostTargets));
        for (const QString &value : urls) {
            const QUrl url(value.trimmed(), QUrl::StrictMode);
            QString reason;
            if (!isUsableBaseUrl(url, &reason))
                return fail("ecs-url", value, reason);
            m_into.run.ecsUrls.append(url);
        }
        if (isSet("cloud")) {
            m_into.run.cloud = fromToken<Cloud>(value("cloud"));
            if (!m_into.run.cloud)
                fail("cloud", value("cloud"),
                     text("use commercial, us, eu, uk, au, gcc, gcch or dod"));
        }
    }

    void readProxy()
    {
        if (!isSet("proxy"))
            return;
        const QString given = value("proxy").trimmed();
        if (given == QLatin1String("auto")) {
            m_into.run.proxy = ProxyMode::Auto;
            return;
        }
        if (given == QLatin1String("direct")) {
            m_into.run.proxy = ProxyMode::Direct;
            return;
        }
        const QUrl url(given.contains(QLatin1String("://")) ? given
                                                            : QLatin1String("http://") + given,
                       QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty())
            return fail("proxy", given, text("use auto, direct or http://host:port"));
        if (url.scheme() != QLatin1String("http"))
            return fail("proxy", given, text("only http:// proxies can be tested"));
        if (!url.userInfo().isEmpty())
            return fail(
                "proxy", QStringLiteral("http://***@") + url.host(),
                text("credentials are not accepted, because Defender's own traffic is anonymous"));
        if (url.port() < 1)
            return fail("proxy", given, text("the port is missing"));
        if ((!url.path().isEmpty() && url.path() != QLatin1String("/")) || url.hasQuery() ||
            url.hasFragment())
            return fail("proxy", given, text("use http://host:port and nothing behind it"));
        m_into.run.proxy = ProxyMode::Url;
        m_into.run.proxyUrl = url;
    }

    void readTrust()
    {
        if (isSet("ca-file")) {
            const auto bytes = contents("ca-file");
            if (!bytes)
                return;
            const QList<QSslCertificate> certificates =
                QSslCertificate::fromData(*bytes, QSsl::Pem);
            if (certificates.isEmpty())
                return fail("ca-file", value("ca-file"), text("holds no PEM certificate"));
            m_into.caFile = absolute("ca-file");
            for (const QSslCertificate &certificate : certificates)
                m_into.run.extraRootsDer.append(certificate.toDer());
        }
        if (isSet("expect-roots")) {
            const auto bytes = contents("expect-roots");
            if (!bytes)
                return;
            m_into.expectRootsFile = absolute("expect-roots");
            readFingerprints(*bytes);
        }
    }

    void readFingerprints(const QByteArray &bytes)
    {
        static const QRegularExpression sha256(QStringLiteral("^[0-9a-f]{64}$"));
        const QList<QByteArray> lines = bytes.split('\n');
        for (const QByteArray &line : lines) {
            QString word = QString::fromLatin1(line).section(QLatin1Char('#'), 0, 0).trimmed();
            word = word.toLower().remove(QLatin1Char(':'));
            if (word.isEmpty())
                continue;
            if (!sha256.match(word).hasMatch())
                return fail("expect-roots", value("expect-roots"),
                            text("every line must be a SHA-256 fingerprint in hex"));
            m_into.run.expectedRoots.append(word);
        }
        if (m_into.run.expectedRoots.isEmpty())
            fail("expect-roots", value("expect-roots"), text("holds no fingerprint"));
    }

    void readMeasuring()
    {
        if (isSet("capture")) {
            const auto mode = fromToken<CaptureMode>(value("capture"));
            if (!mode)
                return fail("capture", value("capture"), text("use auto, on or off"));
            m_into.run.capture = *mode;
        }
        if (isSet("timeout")) {
            bool ok = false;
            const int seconds = value("timeout").toInt(&ok);
            if (!ok || seconds < minTimeoutSeconds || seconds > maxTimeoutSeconds)
                return fail("timeout", value("timeout"),
                            text("use a whole number of seconds from 5 to 3600"));
            m_into.run.timeout = std::chrono::seconds(seconds);
        }
        if (isSet("control-resolver")) {
            const QHostAddress address(value("control-resolver"));
            if (address.isNull())
                return fail("control-resolver", value("control-resolver"),
                            text("use an IPv4 or IPv6 address"));
            m_into.run.controlResolver = address.toString();
        }
    }

    void readSaving()
    {
        m_into.outputGiven = isSet("output");
        if (m_into.outputGiven) {
            if (value("output").isEmpty())
                return fail("output", QString(), text("names no folder"));
            m_into.outputDirectory = QFileInfo(value("output")).absoluteFilePath();
        }
        if (isSet("json")) {
            m_into.jsonToStandardOutput = value("json") == QLatin1String("-");
            if (!m_into.jsonToStandardOutput)
                m_into.jsonFile = value("json");
            if (!m_into.jsonFile.isEmpty() && QFileInfo::exists(m_into.jsonFile))
                return fail("json", m_into.jsonFile, text("exists already and is not overwritten"));
            if (value("json").isEmpty())
                return fail("json", QString(), text("names no file"));
        }
        if (isSet("zip") && isSet("no-zip"))
            return fail("no-zip", QString(), text("cannot be used together with --zip"));
        m_into.zip = !isSet("no-zip");
        m_into.includeEtl = isSet("include-etl");
        if (isSet("zip-password-file")) {
            const auto bytes = contents("zip-password-file");
            if (!bytes)
                return;
            m_into.zipPasswordFile = absolute("zip-password-file");
            m_into.zipPassword =
                QString::fromUtf8(*bytes).section(QLatin1Char('\n'), 0, 0).trimmed();
            if (m_into.zipPassword.isEmpty())
                return fail("zip-password-file", value("zip-password-file"),
                            text("its first line is empty"));
        }
        if (isSet("redact")) {
            const auto level = fromToken<RedactionLevel>(value("redact"));
            if (!level)
                return fail("redact", value("redact"), text("use none, standard or strict"));
            m_into.redaction = *level;
        }
    }

    void readTerminal()
    {
        m_into.colour = !isSet("no-colour");
        m_into.quiet = isSet("quiet");
        m_into.verbose = isSet("verbose");
        if (m_into.quiet && m_into.verbose)
            return fail("quiet", QString(), text("cannot be used together with --verbose"));
        if (!isSet("lang"))
            return;
        static const QRegularExpression code(
            QStringLiteral("^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$"));
        m_into.language = value("lang");
        if (!code.match(m_into.language).hasMatch())
            fail("lang", m_into.language, text("use a language code, for example de or pt-BR"));
    }

    void readCommand(Program program)
    {
        const QStringList words = m_parser.positionalArguments();
        if (words.isEmpty()) {
            if (program == Program::Check && isSet("only-target"))
                fail("only-target", QString(), text("belongs to the command convert"));
            return;
        }
        if (program == Program::Wizard || words.first() != QLatin1String("convert")) {
            m_error = QStringLiteral("unexpected argument: %1").arg(plainLine(words.first(), 80));
            return;
        }
        if (words.size() != 3) {
            m_error = text("convert needs two file names: convert FILE.etl FILE.pcapng");
            return;
        }
        m_into.action = CommandLine::Action::Convert;
        m_into.convertInput = words.at(1);
        m_into.convertOutput = words.at(2);
        m_into.convertOnlyTargets = values("only-target");
    }

    // It looks at the machine and at nothing that the other options choose.
    void readSelfReport()
    {
        if (!isSet("self-report"))
            return;
        if (m_into.action != CommandLine::Action::Run)
            return fail("self-report", QString(), text("cannot be used together with a command"));
        static const QStringList with{QStringLiteral("self-report"), QStringLiteral("output"),
                                      QStringLiteral("capture"),     QStringLiteral("redact"),
                                      QStringLiteral("lang"),        QStringLiteral("quiet"),
                                      QStringLiteral("verbose"),     QStringLiteral("no-colour")};
        const QStringList given = m_parser.optionNames();
        for (const QString &name : given)
            if (!with.contains(name))
                return fail("self-report", QString(),
                            QStringLiteral("cannot be used together with --%1").arg(name));
        m_into.action = CommandLine::Action::SelfReport;
    }

    void readWizard()
    {
        m_into.runAll = isSet("run-all");
        m_into.saveAndClose = isSet("save-and-close");
        if (m_into.saveAndClose && !m_into.runAll)
            fail("save-and-close", QString(), text("needs --run-all"));
    }

private:
    // An option that this program does not have counts as not given.
    bool isSet(const char *name) const
    {
        return m_parser.optionNames().contains(QLatin1String(name));
    }
    QString value(const char *name) const { return m_parser.value(QLatin1String(name)); }
    QStringList values(const char *name) const
    {
        return isSet(name) ? m_parser.values(QLatin1String(name)) : QStringList();
    }

    QString absolute(const char *name) const { return QFileInfo(value(name)).absoluteFilePath(); }

    void fail(const char *option, const QString &given, const QString &reason)
    {
        if (!m_error.isEmpty())
            return;
        static const QRegularExpression credentials(QStringLiteral("//[^/]*@"));
        const QString shown = QString(given).replace(credentials, QStringLiteral("//***@"));
        m_error = given.isEmpty() ? QStringLiteral("--%1: %2").arg(QLatin1String(option), reason)
                                  : QStringLiteral("--%1 %2: %3")
                                        .arg(QLatin1String(option), plainLine(shown, 200), reason);
    }

    std::optional<QByteArray> contents(const char *option)
    {
        QFile file(value(option));
        if (!file.open(QIODevice::ReadOnly)) {
            fail(option, value(option), plainLine(file.errorString()));
            return std::nullopt;
        }
        QByteArray bytes = file.read(maxOptionFile + 1);
        if (bytes.size() > maxOptionFile) {
            fail(option, value(option), text("is larger than 1 MiB"));
            return std::nullopt;
        }
        return bytes;
    }

    const QCommandLineParser &m_parser;
    CommandLine &m_into;
    QString m_error;
};

void addOptions(QCommandLineParser &parser, Program program)
{
    for (const OptionRow &row : optionRows) {
        if (!belongsTo(row, program))
            continue;
        QCommandLineOption option(QLatin1String(row.name));
        option.setDescription(QString::fromUtf8(row.help));
        if (row.valueName)
            option.setValueName(QLatin1String(row.valueName));
        parser.addOption(option);
    }
}

} // namespace

CommandLineResult parseCommandLine(Program program, const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser, program);
    if (!parser.parse(arguments))
        return {std::nullopt, plainLine(parser.errorText(), 200)};

    CommandLine commandLine;
    if (parser.isSet(QStringLiteral("help"))) {
        commandLine.action = CommandLine::Action::ShowHelp;
        return {commandLine, {}};
    }
    if (parser.isSet(QStringLiteral("version"))) {
        commandLine.action = CommandLine::Action::ShowVersion;
        return {commandLine, {}};
    }
    Reader reader(parser, commandLine);
    reader.readCommand(program);
    reader.readValues(program);
    reader.readTargets();
    reader.readProxy();
    reader.readTrust();
    reader.readMeasuring();
    reader.readSaving();
    reader.readTerminal();
    reader.readWizard();
    reader.readSelfReport();
    if (!reader.error().isEmpty())
        return {std::nullopt, reader.error()};
    return {commandLine, {}};
}

QString helpText(Program program)
{
    QString help =
        program == Program::Check
            ? QStringLiteral(
                  "Usage: ecs-check [options]\n"
                  "       ecs-check convert FILE.etl FILE.pcapng [--only-target HOST]…\n"
                  "       ecs-check --self-report [--output DIR]\n\n"
                  "Tells why Microsoft Defender for Endpoint cannot reach its configuration "
                  "service (ECS).\n\n")
            : QStringLiteral(
                  "Usage: ecs-wizard [options]\n\nOptions are presets of the wizard's pages.\n\n");
    for (const OptionRow &row : optionRows) {
        if (!belongsTo(row, program))
            continue;
        QString left = QStringLiteral("  --") + QLatin1String(row.name);
        if (row.valueName)
            left += QLatin1Char(' ') + QLatin1String(row.valueName);
        help += left.leftJustified(29) + QString::fromUtf8(row.help) + QLatin1Char('\n');
    }
    if (program == Program::Check)
        help += QStringLiteral("\nExit codes: 0 reachable; 10 this machine, 11 DNS, 12 TCP or "
                               "firewall, 13 proxy, 14 TLS,\n"
                               "15 HTTP; 20 could not tell; 21 could not run or save, or the "
                               "trace cannot be read (convert);\n"
                               "22 stopped or out of time; 64 wrong usage.\n");
    return help;
}

QStringList toArguments(const CommandLine &line)
{
    QStringList arguments;
    const auto add = [&](const char *name, const QString &value) {
        arguments << QStringLiteral("--%1=%2").arg(QLatin1String(name), value);
    };
    for (const QUrl &url : line.run.ecsUrls)
        add("ecs-url", QString::fromUtf8(url.toEncoded()));
    if (line.run.cloud)
        add("cloud", toToken(*line.run.cloud));
    if (line.run.capture != CaptureMode::Auto)
        add("capture", toToken(line.run.capture));
    if (line.run.proxy == ProxyMode::Direct)
        add("proxy", QStringLiteral("direct"));
    else if (line.run.proxy == ProxyMode::Url)
        add("proxy", QString::fromUtf8(line.run.proxyUrl.toEncoded()));
    if (line.run.timeout != RunOptions{}.timeout)
        add("timeout", QString::number(line.run.timeout.count() / 1000));
    if (!line.run.controlResolver.isEmpty())
        add("control-resolver", line.run.controlResolver);
    if (line.outputGiven)
        add("output", line.outputDirectory);
    if (!line.caFile.isEmpty())
        add("ca-file", line.caFile);
    if (!line.expectRootsFile.isEmpty())
        add("expect-roots", line.expectRootsFile);
    if (!line.zipPasswordFile.isEmpty())
        add("zip-password-file", line.zipPasswordFile);
    if (!line.zip)
        arguments << QStringLiteral("--no-zip");
    if (line.includeEtl)
        arguments << QStringLiteral("--include-etl");
    if (line.redaction != RedactionLevel::Standard)
        add("redact", toToken(line.redaction));
    if (!line.language.isEmpty())
        add("lang", line.language);
    return arguments;
}

} // namespace ecs
