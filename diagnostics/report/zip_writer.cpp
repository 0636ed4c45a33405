// SPDX-License-Identifier: MIT
#include "diagnostics/report/zip_writer.h"

#include "diagnostics/report/new_file.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <optional>
#include <vector>
#include <zip.h>

namespace ecs {

namespace {

/// A file as libzip wants to see it. libzip's own file sources would write through a temporary file
/// and a rename of their own, which replaces, and take no wide paths on Windows.
class ZipFile
{
public:
    explicit ZipFile(QFile &file, bool owner = false)
        : m_file(file)
        , m_owned(owner ? &file : nullptr)
    {
        zip_error_init(&m_error);
    }
    ~ZipFile() { zip_error_fini(&m_error); }
    Q_DISABLE_COPY_MOVE(ZipFile)

    std::optional<SaveProblem> writeProblem() const { return m_writeProblem; }

    static zip_int64_t callback(void *state, void *data, zip_uint64_t length,
                                zip_source_cmd_t command)
    {
        return static_cast<ZipFile *>(state)->handle(data, length, command);
    }

private:
    zip_int64_t fail(int code, int systemCode = 0)
    {
        zip_error_set(&m_error, code, systemCode);
        return -1;
    }

    zip_int64_t handle(void *data, zip_uint64_t length, zip_source_cmd_t command)
    {
        switch (command) {
        case ZIP_SOURCE_OPEN:
            if (!m_file.isOpen() && !m_file.open(QIODevice::ReadOnly))
                return fail(ZIP_ER_OPEN);
            return m_file.seek(0) ? 0 : fail(ZIP_ER_SEEK);
        case ZIP_SOURCE_READ: {
            const qint64 got = m_file.read(static_cast<char *>(data), static_cast<qint64>(length));
            return got < 0 ? fail(ZIP_ER_READ) : got;
        }
        case ZIP_SOURCE_CLOSE:
        case ZIP_SOURCE_BEGIN_WRITE:
        case ZIP_SOURCE_COMMIT_WRITE:
        case ZIP_SOURCE_ROLLBACK_WRITE:
            return 0;
        case ZIP_SOURCE_STAT:
            return stat(static_cast<zip_stat_t *>(data));
        case ZIP_SOURCE_ERROR:
            return zip_error_to_data(&m_error, data, length);
        case ZIP_SOURCE_FREE:
            if (m_owned) { // a read source and its file belong to libzip
                delete m_owned;
                delete this;
            }
            return 0;
        case ZIP_SOURCE_SEEK:
        case ZIP_SOURCE_SEEK_WRITE:
            return seek(data, length, command == ZIP_SOURCE_SEEK ? m_file.size() : m_written);
        case ZIP_SOURCE_TELL:
        case ZIP_SOURCE_TELL_WRITE:
            return m_file.pos();
        case ZIP_SOURCE_WRITE:
            return write(static_cast<const char *>(data), static_cast<qint64>(length));
        case ZIP_SOURCE_REMOVE:
            return m_file.resize(0) ? 0 : fail(ZIP_ER_REMOVE);
        case ZIP_SOURCE_SUPPORTS:
            return supported();
        default:
            return fail(ZIP_ER_OPNOTSUPP);
        }
    }

    zip_int64_t supported() const
    {
        const zip_int64_t reading = zip_source_make_command_bitmap(
            ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
            ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS, -1);
        return m_owned ? reading
                       : reading | zip_source_make_command_bitmap(
                                       ZIP_SOURCE_BEGIN_WRITE, ZIP_SOURCE_COMMIT_WRITE,
                                       ZIP_SOURCE_ROLLBACK_WRITE, ZIP_SOURCE_WRITE,
                                       ZIP_SOURCE_SEEK_WRITE, ZIP_SOURCE_TELL_WRITE,
                                       ZIP_SOURCE_REMOVE, -1);
    }

    zip_int64_t stat(zip_stat_t *out)
    {
        zip_stat_init(out);
        out->size = static_cast<zip_uint64_t>(m_file.size());
        out->valid = ZIP_STAT_SIZE;
        return sizeof(*out);
    }

    zip_int64_t seek(void *data, zip_uint64_t length, qint64 end)
    {
        const zip_int64_t to =
            zip_source_seek_compute_offset(static_cast<zip_uint64_t>(m_file.pos()),
                                           static_cast<zip_uint64_t>(end), data, length, &m_error);
        if (to < 0)
            return -1;
        return m_file.seek(to) ? 0 : fail(ZIP_ER_SEEK);
    }

    zip_int64_t write(const char *bytes, qint64 length)
    {
        if (m_file.write(bytes, length) != length) {
            const int systemCode = errno;
            m_writeProblem = m_file.error() == QFileDevice::ResourceError ? SaveProblem::DiskFull
                                                                          : problemOfLastError();
            return fail(ZIP_ER_WRITE, systemCode);
        }
        m_written = qMax(m_written, m_file.pos());
        return length;
    }

    QFile &m_file;
    QFile *m_owned;
    qint64 m_written = 0;
    std::optional<SaveProblem> m_writeProblem;
    zip_error_t m_error{};
};

struct Watch
{
    const Bounds &bounds;
    const std::function<void(double)> &progress;
};

void onProgress(zip_t *, double done, void *data)
{
    if (const auto &tell = static_cast<Watch *>(data)->progress)
        tell(done);
}

int onCancel(zip_t *, void *data)
{
    return static_cast<Watch *>(data)->bounds.over() ? 1 : 0;
}

/// Closes without writing unless told otherwise.
struct Discard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

ZipOutcome outcomeOf(zip_error_t *error, ZipState state)
{
    return {state, SaveProblem::Other, QString::fromUtf8(zip_error_strerror(error))};
}

ZipOutcome outcomeOf(zip_t *archive, ZipState state)
{
    return outcomeOf(zip_get_error(archive), state);
}

zip_source_t *sourceOf(const ZipEntry &entry, zip_error_t *error)
{
    if (entry.path.isEmpty())
        return zip_source_buffer_create(entry.content.constData(),
                                        static_cast<zip_uint64_t>(entry.content.size()), 0, error);
    auto file = std::make_unique<QFile>(entry.path);
    if (!file->open(QIODevice::ReadOnly)) {
        zip_error_set(error, ZIP_ER_OPEN, errno);
        return nullptr;
    }
    auto reader = std::make_unique<ZipFile>(*file, true);
    zip_source_t *source = zip_source_function_create(ZipFile::callback, reader.get(), error);
    if (source) {
        static_cast<void>(reader.release()); // ZIP_SOURCE_FREE deletes both
        static_cast<void>(file.release());
    }
    return source;
}

bool addEntry(zip_t *archive, const ZipEntry &entry, const QByteArray &password,
              const QDateTime &time)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = sourceOf(entry, &error);
    if (!source) {
        zip_error_set(zip_get_error(archive), zip_error_code_zip(&error),
                      zip_error_code_system(&error));
        zip_error_fini(&error);
        return false;
    }
    zip_error_fini(&error);
    const zip_int64_t added =
        zip_file_add(archive, entry.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (added < 0) {
        zip_source_free(source);
        return false;
    }
    const auto index = static_cast<zip_uint64_t>(added);
    return zip_file_set_mtime(archive, index, static_cast<time_t>(time.toSecsSinceEpoch()), 0) ==
               0 &&
           (password.isEmpty() ||
            zip_file_set_encryption(archive, index, ZIP_EM_AES_256, password.constData()) == 0);
}

} // namespace

ZipOutcome writeZip(QFile &target, const QList<ZipEntry> &entries, const QString &password,
                    const QDateTime &time, const Bounds &bounds,
                    const std::function<void(double)> &progress)
{
    ZipFile sink(target);
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_function_create(ZipFile::callback, &sink, &error);
    zip_t *opened =
        source ? zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, &error) : nullptr;
    if (!opened) {
        const ZipOutcome outcome = outcomeOf(&error, ZipState::Other);
        if (source)
            zip_source_free(source);
        zip_error_fini(&error);
        return outcome;
    }
    zip_error_fini(&error);
    Archive archive(opened);

    const QByteArray secret = password.toUtf8();
    for (const ZipEntry &entry : entries)
        if (!addEntry(archive.get(), entry, secret, time))
            return outcomeOf(archive.get(), ZipState::Other);

    Watch watch{bounds, progress};
    constexpr double precision = 0.002;
    zip_register_progress_callback_with_state(archive.get(), precision, onProgress, nullptr,
                                              &watch);
    zip_register_cancel_callback_with_state(archive.get(), onCancel, nullptr, &watch);
    if (bounds.over())
        return {ZipState::Cancelled, SaveProblem::Cancelled, {}};
    if (zip_close(archive.get()) != 0) {
        const int code = zip_error_code_zip(zip_get_error(archive.get()));
        if (code == ZIP_ER_CANCELLED)
            return {ZipState::Cancelled, SaveProblem::Cancelled, {}};
        ZipOutcome outcome = outcomeOf(archive.get(), ZipState::Other);
        if (sink.writeProblem()) {
            outcome.state = ZipState::NotWritten;
            outcome.problem = *sink.writeProblem();
        }
        return outcome;
    }
    static_cast<void>(archive.release()); // zip_close() has freed it
    return {ZipState::Done, SaveProblem::Other, {}};
}

} // namespace ecs
