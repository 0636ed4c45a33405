// SPDX-License-Identifier: MIT
#include "diagnostics/host/process_platform.h"

#include <QProcess>

#include <csignal>
#include <unistd.h>

namespace ecs::process {

void prepare(QProcess &child)
{
    // runs between fork and exec: only async-signal-safe calls
    child.setChildProcessModifier([] { ::setpgid(0, 0); });
}

void started(QProcess & /*child*/)
{
}

void end(QProcess & /*child*/, qint64 pid, Ending ending)
{
    // The child leads a group that carries its number. The kernel gives a number away again only
    // when no group uses it, so this meets the child's own family or nobody.
    if (pid > 1)
        ::kill(-static_cast<pid_t>(pid), ending == Ending::Polite ? SIGTERM : SIGKILL);
}

QString decode(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

} // namespace ecs::process
