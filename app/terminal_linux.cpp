// SPDX-License-Identifier: MIT
#include "app/terminal.h"

#include <cerrno>
#include <csignal>
#include <unistd.h>

namespace ecs::terminal {

namespace {
int descriptor(Stream stream)
{
    return stream == Stream::Output ? STDOUT_FILENO : STDERR_FILENO;
}
} // namespace

void prepare()
{
    std::signal(SIGPIPE,
                SIG_IGN); // a reader that goes away must not end the run before it is saved
}

void restore()
{
}

bool isInteractive(Stream stream)
{
    return ::isatty(descriptor(stream)) == 1;
}

bool showsColours(Stream stream)
{
    return isInteractive(stream);
}

bool write(Stream stream, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written =
            ::write(descriptor(stream), bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

} // namespace ecs::terminal
