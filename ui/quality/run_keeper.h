// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/quality/work.h"

#include "core/quality/room.h"

#include <QTimer>

namespace prumo::ui {

/// Keeps finished checks without holding up the window. The project file belongs to one thread, so what only reads (texts, proposals,
/// findings) is made ready on a worker through a connection of its own; the bulk rows are then written in slices, one a turn of the event
/// loop; and one last named edit makes them a run, with what belongs to the history.
class RunKeeper : public QObject {
  Q_OBJECT
public:
  RunKeeper(Workspace& workspace, WorkBar& work, QObject* parent = nullptr);

  bool isBusy() const { return m_tick.isActive(); }
  void keep(const quality::Dataset& dataset, const quality::RuleSet& rules, quality::CheckResult result);

Q_SIGNALS:
  /// The run is in the file.
  void kept();
  void failed(const prumo::Error& error);

private:
  void begin(quality::KeptRun run);
  void writeNext();
  bool isStillThere();
  bool finish();
  Workspace& m_workspace;
  WorkBar& m_work;
  QTimer m_tick;
  std::filesystem::path m_project;
  quality::KeptRun m_run;
  std::size_t m_written = 0;
};

}  // namespace prumo::ui
