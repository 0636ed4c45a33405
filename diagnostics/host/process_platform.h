// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

class QProcess;

/// What differs between systems in running another program. Behind ProcessRunner, for nobody else.
namespace ecs::process {

/// Before start(): gives the child a process group (Linux) or job object (Windows) of its own, so
/// that its own children end with it.
void prepare(QProcess &child);

/// After a successful start.
void started(QProcess &child);

enum class Ending { Polite, Hard };

/// Asks the child and everything it started to end. Does not wait. \a pid is the child's id at its
/// start: QProcess forgets it when the child has ended, but what the child started may still be
/// there.
void end(QProcess &child, qint64 pid, Ending ending);

/// Text of console programs in this system's encoding.
QString decode(const QByteArray &bytes);

} // namespace ecs::process
