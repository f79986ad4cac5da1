// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace prumo::ui {

/// Runs plain core functions on a worker thread: one line of progress in the status bar, one way to cancel, the result delivered by value
/// on the GUI thread. The only wrapper of its kind.
class TaskRunner : public QObject {
  Q_OBJECT
public:
  explicit TaskRunner(QObject* parent = nullptr);
  ~TaskRunner() override;  ///< cancels and waits

  /// Runs `work(job)`; then calls `done(result)` on the GUI thread, unless `context` is gone by then.
  template <class T>
  void run(Message name, QObject* context, std::function<Result<T>(const Job&)> work, std::function<void(Result<T>)> done) {
    auto result = std::make_shared<std::optional<Result<T>>>();
    start(
        std::move(name), context, [work = std::move(work), result](const Job& job) { result->emplace(work(job)); },
        [done = std::move(done), result] { done(std::move(**result)); });
  }

  int running() const;
  void cancel(int id);
  void cancelAll();

Q_SIGNALS:
  void started(int id, const prumo::Message& name);
  void progressed(int id, double share);
  void finished(int id);

private:
  void start(Message name, QObject* context, std::function<void(const Job&)> work, std::function<void()> done);
  void finish(int id);
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace prumo::ui
