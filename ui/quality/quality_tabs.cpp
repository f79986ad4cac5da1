// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/quality_tabs.h"

#include "ui/quality/profile_page.h"
#include "ui/quality/reconcile_page.h"
#include "ui/quality/rules_page.h"
#include "ui/quality/sampling/sampling_page.h"
#include "ui/quality/sources_page.h"

namespace prumo::ui {

std::vector<StepTab> qualityTabs() {
  return {
      {"sources", "quality_page.tab.sources", [](Workspace& workspace) -> QWidget* { return new SourcesPage(workspace); }},
      {"profile", "quality_page.tab.profile", [](Workspace& workspace) -> QWidget* { return new ProfilePage(workspace); }},
      {"rules", "quality_page.tab.rules", [](Workspace& workspace) -> QWidget* { return new RulesPage(workspace); }},
      {"reconcile", "reconciliation_page.tab", [](Workspace& workspace) -> QWidget* { return new ReconcilePage(workspace); }},
      {"sampling", "quality_page.tab.sampling", [](Workspace& workspace) -> QWidget* { return new SamplingPage(workspace); }},
  };
}

}  // namespace prumo::ui
