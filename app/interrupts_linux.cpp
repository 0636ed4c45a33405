// SPDX-License-Identifier: MIT
#include "app/interrupts.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace ecs {

namespace {

int wakePipe[2] = {-1, -1};

// In a signal handler only write() is allowed; the notifier takes it from there.
void wake(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(wakePipe[1], &byte, 1);
}

} // namespace

void onInterrupt(QObject *context, std::function<void()> handler)
{
    if (::pipe2(wakePipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto *notifier = new QSocketNotifier(wakePipe[0], QSocketNotifier::Read, context);
    QObject::connect(notifier, &QSocketNotifier::activated, context,
                     [handler = std::move(handler)](QSocketDescriptor socket) {
                         char bytes[16];
                         while (::read(socket, bytes, sizeof bytes) > 0) {
                         }
                         handler();
                     });
    struct sigaction action = {};
    action.sa_handler = wake;
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        ::sigaction(signal, &action, nullptr);
}

} // namespace ecs
