// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/settings.h"
#include "ui/shell/workspace.h"

#include <vector>

namespace prumo::ui {

/// A project opened before. Of a file that is gone only its path is shown.
struct RecentProject {
  QString path;
  QString title;
  double coverage = 0;
  SeverityCounts open{};
  QString at;  ///< ISO 8601
};

std::vector<RecentProject> recentProjects(const Settings& settings);
/// Puts the open assessment first in the list, as it stands now.
void remember(Settings& settings, const Workspace& workspace);
void forget(Settings& settings, const QString& path);

}  // namespace prumo::ui
