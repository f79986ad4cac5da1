// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time_left.h"
#include "ui/shell/task_runner.h"
#include "ui/shell/workspace.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QPointer>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace prumo::ui {

class MessageBar;

/// Why work did not end well; that a person stopped it is no fault.
void tellFailure(MessageBar& bar, const Speaker& speaker, const Error& error);
/// That a file was written, in the words of `code` {path}, or why it was not.
void tellWritten(MessageBar& bar, const Speaker& speaker, const char* code, const QString& path, const Result<bool>& written);
/// What the newest edit did, with a way to take it back for as long as it is the newest one.
void tellUndoable(MessageBar& bar, Workspace& workspace, const QString& words);

/// One piece of a page's work at a time, with its name, progress, time, time left and a way to cancel, above what it is about.
class WorkBar : public QFrame {
  Q_OBJECT
public:
  explicit WorkBar(Workspace& workspace, QWidget* parent = nullptr);
  ~WorkBar() override;  ///< cancels: nobody is left to hear the result

  bool isRunning() const { return m_id != 0; }
  void cancel();

  /// Runs it, unless something runs already; as TaskRunner::run. What comes of it belongs to the file that is open now: when that one closes,
  /// the work is stopped and `done` never called.
  template <class T>
  void run(Message name, std::function<Result<T>(const Job&)> work, std::function<void(Result<T>)> done) {
    if (isRunning()) return;
    m_file = std::make_unique<QObject>();
    const auto listening = connect(m_tasks, &TaskRunner::started, this, &WorkBar::begin);
    m_tasks->run<T>(std::move(name), m_file.get(), std::move(work), [this, done = std::move(done)](Result<T> result) {
      end();
      done(std::move(result));
    });
    disconnect(listening);
  }

Q_SIGNALS:
  /// Work began or ended.
  void runningChanged();

private:
  void begin(int id, const Message& name);
  void end();
  void leave();
  void say();
  Workspace& m_workspace;
  QPointer<TaskRunner> m_tasks;
  std::unique_ptr<QObject> m_file;  ///< while the file stays open for which the work runs
  int m_id = 0;
  Message m_name;
  QElapsedTimer m_since;
  TimeLeft m_left{0};
  QTimer* m_clock;
  QLabel* m_words;
  QProgressBar* m_progress;
  QPushButton* m_cancel;
};

}  // namespace prumo::ui
