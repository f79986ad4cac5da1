// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/sampling/verdict.h"
#include "ui/kit/cell_model.h"
#include "ui/shell/task_runner.h"
#include "ui/shell/workspace.h"

namespace prumo::ui {

/// A study as its page shows it.
struct ShownStudy {
  quality::sampling::OpenedStudy opened;
  CellTable table;  ///< its rows, in the language that was spoken
  quality::sampling::FeedState feed = quality::sampling::FeedState::Unknown;
  std::string feedName;
};

/// Reads studies with all their rows on a worker; only the one that was asked for last is told.
class StudyReader : public QObject {
  Q_OBJECT
public:
  explicit StudyReader(Workspace& workspace, QObject* parent = nullptr);

  void read(const quality::sampling::Study& study, std::function<void(Result<ShownStudy>)> done);
  void stop();
  bool isReading() const { return m_isReading; }

private:
  Workspace& m_workspace;
  int m_asked = 0;
  bool m_isReading = false;
  TaskRunner m_tasks;  ///< its own: what a person looks at is no work to tell of in the window's status line
};

}  // namespace prumo::ui
