// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/task_runner.h"

#include <QPointer>

#include <atomic>
#include <chrono>
#include <map>
#include <thread>

namespace prumo::ui {

namespace {

/// Progress is told at most this often, so that a fast loop does not flood the event queue.
constexpr std::int64_t kProgressInterval = 40;

std::int64_t milliseconds() {
  using namespace std::chrono;
  return duration_cast<std::chrono::milliseconds>(steady_clock::now().time_since_epoch()).count();
}

struct Task {
  QPointer<QObject> context;
  std::function<void()> done;
  std::jthread thread;
};

}  // namespace

struct TaskRunner::Impl {
  int next = 1;
  std::map<int, Task> tasks;
};

TaskRunner::TaskRunner(QObject* parent) : QObject(parent), m_impl(new Impl) {}

TaskRunner::~TaskRunner() { cancelAll(); }

int TaskRunner::running() const { return static_cast<int>(m_impl->tasks.size()); }

void TaskRunner::cancel(int id) {
  const auto found = m_impl->tasks.find(id);
  if (found != m_impl->tasks.end()) found->second.thread.request_stop();
}

void TaskRunner::cancelAll() {
  for (auto& [id, task] : m_impl->tasks) task.thread.request_stop();
}

void TaskRunner::start(Message name, QObject* context, std::function<void(const Job&)> work, std::function<void()> done) {
  const int id = m_impl->next++;
  auto& task = m_impl->tasks[id];
  task.context = context ? context : this;
  task.done = std::move(done);
  task.thread = std::jthread([this, id, work = std::move(work)](const std::stop_token& stop) {
    std::atomic<std::int64_t> toldAt = 0;
    const auto progress = [this, id, &toldAt](double share) {
      const auto now = milliseconds();
      if (share < 1 && now - toldAt < kProgressInterval) return;
      toldAt = now;
      QMetaObject::invokeMethod(this, [this, id, share] { Q_EMIT progressed(id, share); }, Qt::QueuedConnection);
    };
    work(Job{stop, progress});
    QMetaObject::invokeMethod(this, [this, id] { finish(id); }, Qt::QueuedConnection);
  });
  Q_EMIT started(id, name);
}

void TaskRunner::finish(int id) {
  auto task = m_impl->tasks.extract(id);
  task.mapped().thread.join();
  Q_EMIT finished(id);
  if (task.mapped().context) task.mapped().done();
}

}  // namespace prumo::ui
