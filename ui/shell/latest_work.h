// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/task_runner.h"

class QTimer;

namespace prumo::ui {

/// Work that is asked for anew while a person still chooses: begins a moment after the last word, stops what was asked before, and only the
/// last answer is told.
class LatestWork : public QObject {
  Q_OBJECT
public:
  explicit LatestWork(QObject* parent = nullptr);

  template <class T>
  void run(const char* name, std::function<Result<T>(const Job&)> work, std::function<void(Result<T>)> done) {
    stop();
    begin([this, name, work = std::move(work), done = std::move(done), asked = m_asked] {
      m_tasks.run<T>({name, {}}, this, work, [this, done, asked](Result<T> result) {
        if (asked == m_asked) done(std::move(result));
      });
    });
  }
  void stop();

private:
  void begin(std::function<void()> work);
  int m_asked = 0;
  QTimer* m_pause;
  std::function<void()> m_waiting;
  TaskRunner m_tasks;  ///< its own: what runs at every key is no work to tell of in the window's status line
};

}  // namespace prumo::ui
