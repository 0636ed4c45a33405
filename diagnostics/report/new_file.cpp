// SPDX-License-Identifier: MIT
#include "diagnostics/report/new_file.h"

#include "diagnostics/report/bundle.h"

#include <QDir>
#include <QRandomGenerator>

namespace ecs {

NewFile::NewFile(const QString &directory, std::function<std::shared_ptr<void>()> actAs)
    : m_directory(directory)
    , m_actAs(std::move(actAs))
{
}

NewFile::~NewFile()
{
    if (m_file.fileName().isEmpty())
        return;
    const auto rights = acting();
    m_file.close();
    if (!m_actAs || rights)
        m_file.remove();
}

bool NewFile::canAct(const std::shared_ptr<void> &rights)
{
    if (!m_actAs || rights)
        return true;
    fail(SaveProblem::NoPermission, noRights());
    return false;
}

bool NewFile::open()
{
    const auto rights = acting();
    if (!canAct(rights))
        return false;
    constexpr int attempts = 8;
    for (int i = 0; i < attempts; ++i) {
        const QString name =
            QStringLiteral(".ecs-%1.part")
                .arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
        m_file.setFileName(QDir(m_directory).filePath(name));
        // NewOnly fails on anything that is there, a link too
        if (createNew(m_file))
            return true;
        m_problem = problemOfLastError();
        m_error = m_file.errorString();
        m_file.setFileName(QString()); // not ours: must not be removed
    }
    return false;
}

bool NewFile::write(const QByteArray &bytes)
{
    if (m_file.write(bytes) != bytes.size()) {
        failFromFile();
        return false;
    }
    m_hash.addData(bytes);
    m_bytes += bytes.size();
    return true;
}

void NewFile::fail(SaveProblem problem, const QString &error)
{
    m_problem = problem;
    m_error = error;
}

QString NewFile::noRights()
{
    return QStringLiteral(
        "The rights of the account that the files are for cannot be had any more.");
}

void NewFile::failFromFile()
{
    m_problem =
        m_file.error() == QFileDevice::ResourceError ? SaveProblem::DiskFull : problemOfLastError();
    m_error = m_file.errorString();
}

QString NewFile::sha256() const
{
    return QString::fromLatin1(m_hash.result().toHex());
}

// Everything is on the disk, and the file closed.
bool NewFile::finish()
{
    if (!flushToDisk(m_file, &m_error)) {
        m_problem = problemOfLastError();
        return false;
    }
    m_file.close();
    if (m_file.error() == QFileDevice::NoError)
        return true;
    failFromFile();
    return false;
}

PublishState NewFile::giveName(const QString &name)
{
    const PublishOutcome outcome =
        publishWithoutReplacing(m_file.fileName(), QDir(m_directory).filePath(name));
    if (outcome.state == PublishState::Done)
        m_file.setFileName(QString());
    else if (outcome.state == PublishState::Problem)
        fail(outcome.problem, outcome.error);
    return outcome.state;
}

bool NewFile::publishAs(const QString &name)
{
    if (!finish())
        return false;
    const auto rights = acting();
    if (!canAct(rights))
        return false;
    const PublishState state = giveName(name);
    if (state == PublishState::NameTaken)
        fail(SaveProblem::Other, QStringLiteral("the file exists already"));
    return state == PublishState::Done;
}

std::optional<QString> NewFile::publish(const QString &base, const QString &extension)
{
    if (!finish())
        return std::nullopt;
    const auto rights = acting();
    if (!canAct(rights))
        return std::nullopt;
    constexpr int names = 1000;
    for (int i = 1; i <= names; ++i) {
        const QString name =
            base + (i > 1 ? QLatin1Char('_') + QString::number(i) : QString()) + extension;
        const PublishState state = giveName(name);
        if (state == PublishState::Done)
            return QDir(m_directory).filePath(name);
        if (state == PublishState::Problem)
            return std::nullopt;
    }
    m_problem = SaveProblem::Other;
    m_error = QStringLiteral("every name for %1%2 is taken").arg(base, extension);
    return std::nullopt;
}

} // namespace ecs
