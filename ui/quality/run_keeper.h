// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/work_bar.h"

#include "core/quality/room.h"

namespace prumo::ui {

/// Keeps finished checks without holding up the window. The project file belongs to one thread, so what takes long and only reads (texts,
/// proposals, findings) is made ready on a worker through a connection of its own; then one edit writes it all, so that a run is there
/// whole or not at all, whatever happens.
class RunKeeper : public QObject {
  Q_OBJECT
public:
  RunKeeper(Workspace& workspace, WorkBar& work, QObject* parent = nullptr);

  void keep(const quality::Dataset& dataset, const quality::RuleSet& rules, quality::CheckResult result);

Q_SIGNALS:
  /// The run is in the file.
  void kept();
  void failed(const prumo::Error& error);

private:
  void write(quality::KeptRun run);
  Workspace& m_workspace;
  WorkBar& m_work;
  std::filesystem::path m_project;
};

}  // namespace prumo::ui
