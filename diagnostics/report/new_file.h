// SPDX-License-Identifier: MIT
#pragma once

#include <QCryptographicHash>
#include <QFile>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace ecs {

enum class SaveProblem;  // bundle.h
enum class PublishState; // below

/// A file that appears under its name only when it is whole, and never takes the place of another.
/// Written under a temporary name in the same directory (created anew, links are not followed; on
/// Linux readable by its owner alone, on Windows with the directory's inherited access list),
/// hashed on the way; removed again when it goes out of scope unpublished.
class NewFile
{
public:
    /// \a actAs as in SaveRequest: the file is created, named and removed with these rights, and
    /// not at all where it gives none.
    explicit NewFile(const QString &directory, std::function<std::shared_ptr<void>()> actAs = {});
    ~NewFile();
    Q_DISABLE_COPY_MOVE(NewFile)

    bool open();
    bool write(const QByteArray &bytes);
    /// Gives the file its name \a base + \a extension, or base_2, base_3 … where that is taken;
    /// returns it.
    std::optional<QString> publish(const QString &base, const QString &extension);
    /// Gives the file exactly the name \a name, or none where that is taken.
    bool publishAs(const QString &name);

    /// For writers that seek: bytes() and sha256() then come from reading the published file.
    QFile &device() { return m_file; }
    qint64 bytes() const { return m_bytes; }
    QString sha256() const;
    SaveProblem problem() const { return m_problem; }
    QString error() const { return m_error; }
    void fail(SaveProblem problem, const QString &error);
    /// Why nothing is written where \a actAs gives no rights.
    static QString noRights();

private:
    void failFromFile();
    bool finish();
    PublishState giveName(const QString &name);
    std::shared_ptr<void> acting() const { return m_actAs ? m_actAs() : nullptr; }
    bool canAct(const std::shared_ptr<void> &rights);

    QString m_directory;
    std::function<std::shared_ptr<void>()> m_actAs;
    QFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_bytes = 0;
    SaveProblem m_problem{};
    QString m_error;
};

/// What became of giving a file its final name.
enum class PublishState { Done, NameTaken, Problem };
struct PublishOutcome
{
    PublishState state = PublishState::Problem;
    SaveProblem problem{};
    QString error; ///< the system's text
};

/// Renames without ever replacing; the one place that asks the system directly. *_linux.cpp,
/// *_windows.cpp
PublishOutcome publishWithoutReplacing(const QString &from, const QString &to);
/// Creates \a file under the name it has, for reading and writing; false where anything of that
/// name is there, a link too. *_linux.cpp, *_windows.cpp
bool createNew(QFile &file);
/// Everything written so far is on the disk. False with \a error otherwise.
bool flushToDisk(QFile &file, QString *error);
/// The problem that the system's last error on a file stands for.
SaveProblem problemOfLastError();

} // namespace ecs
