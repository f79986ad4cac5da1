// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/room.h"
#include "ui/shell/workspace.h"

namespace prumo::ui {

/// A dataset of the assessment with its last run, as the register of sources shows it.
struct Feed {
  quality::Dataset dataset;
  std::optional<quality::QualityRun> last;
};

/// The feeds in the order they were added. What cannot be read is told and left out.
std::vector<Feed> feedsOf(Workspace& workspace);
std::optional<quality::Dataset> feedOf(Workspace& workspace, const std::string& id);
/// A dataset's runs, the newest first.
std::vector<quality::QualityRun> runsOf(Workspace& workspace, const std::string& dataset);
/// The rules a dataset is checked by; none where it has none yet.
quality::RuleSet rulesOf(Workspace& workspace, const quality::Dataset& dataset);

/// Which feed the pages of the step work on: chosen on one, it is chosen on all.
std::string chosenFeed(const Workspace& workspace);
void chooseFeed(Workspace& workspace, const std::string& id);

/// Whether a change may alter what the pages show of feeds and runs.
bool touchesFeeds(const Change& change);
bool touchesProposals(const Change& change);

/// What the value holds, or the fallback after the error was told inline.
template <class T>
T told(Workspace& workspace, Result<T> result, T fallback = {}) {
  if (result) return *std::move(result);
  workspace.tell(result.error());
  return fallback;
}

}  // namespace prumo::ui
