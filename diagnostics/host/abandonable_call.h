// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/bounds.h"
#include "diagnostics/model/detached_thread.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace ecs {

/// A call of the system that may block for as long as it likes. It runs in a thread of its own;
/// wait() gives its result or, when the bounds are over first, nothing: then the call is left to
/// itself, its late result is dropped, and neither this object nor the end of the process waits for
/// it. So the work must own everything it touches: nothing captured by reference.
///
/// At most 16 abandoned calls may be about at a time; further ones are not started.
template <typename Result>
class AbandonableCall
{
public:
    explicit AbandonableCall(std::function<Result()> work)
    {
        if (s_running.fetch_add(1) >= mostRunning) {
            s_running.fetch_sub(1);
            return;
        }
        auto shared = std::make_shared<Shared>();
        const bool started = startDetachedThread([shared, work = std::move(work)] {
            std::optional<Result> result(work());
            s_running.fetch_sub(1);
            {
                const std::scoped_lock lock(shared->mutex);
                shared->result = std::move(result);
            }
            shared->done.notify_all();
        });
        if (started)
            m_shared = std::move(shared);
        else
            s_running.fetch_sub(1);
    }

    bool started() const { return m_shared != nullptr; }

    /// Waits at most until \a bounds are over. Gives the result once.
    std::optional<Result> wait(const Bounds &bounds)
    {
        if (!m_shared)
            return std::nullopt;
        std::unique_lock lock(m_shared->mutex);
        const auto isThere = [this] { return m_shared->result.has_value(); };
        while (!isThere() && !bounds.over()) {
            auto slice = std::chrono::milliseconds(50);
            if (!bounds.deadline.isForever())
                slice =
                    std::min(slice, std::chrono::milliseconds(bounds.deadline.remainingTime() + 1));
            m_shared->done.wait_for(lock, slice, isThere);
        }
        return std::exchange(m_shared->result, std::nullopt);
    }

private:
    struct Shared
    {
        std::mutex mutex;
        std::condition_variable done;
        std::optional<Result> result;
    };

    static constexpr int mostRunning = 16;
    // Trivially destroyed, so that a thread that outlives main() may still touch it.
    static inline std::atomic<int> s_running{0};
    std::shared_ptr<Shared> m_shared;
};

} // namespace ecs
