// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/feeds.h"

#include "ui/kit/texts.h"

#include <QVariant>

namespace prumo::ui {

namespace {

constexpr auto kChosen = "prumo.quality.feed";

template <class R>
bool touches(const Change& change) {
  return change.touches(record::describe<R>().name);
}

}  // namespace

std::vector<Feed> feedsOf(Workspace& workspace) {
  std::vector<Feed> feeds;
  if (!workspace.isOpen()) return feeds;
  for (auto& dataset : told(workspace, workspace.project().all<quality::Dataset>())) {
    auto last = told(workspace, quality::latestRun(workspace.project(), dataset.id));
    feeds.push_back({std::move(dataset), std::move(last)});
  }
  return feeds;
}

std::optional<quality::Dataset> feedOf(Workspace& workspace, const std::string& id) {
  if (!workspace.isOpen() || id.empty()) return {};
  return told(workspace, workspace.project().find<quality::Dataset>(id));
}

std::vector<quality::QualityRun> runsOf(Workspace& workspace, const std::string& dataset) {
  if (!workspace.isOpen()) return {};
  return told(workspace,
              workspace.project().all<quality::QualityRun>({.equals = {{"dataset", dataset}}, .orderBy = "id", .descending = true}));
}

quality::RuleSet rulesOf(Workspace& workspace, const quality::Dataset& dataset) {
  if (dataset.rules.empty()) return {};
  return told(workspace, quality::parseRules(dataset.rules));
}

std::string chosenFeed(const Workspace& workspace) { return toUtf8(workspace.property(kChosen).toString()); }

void chooseFeed(Workspace& workspace, const std::string& id) { workspace.setProperty(kChosen, fromUtf8(id)); }

bool touchesFeeds(const Change& change) {
  return touches<quality::Dataset>(change) || touches<quality::QualityRun>(change) || touches<quality::DatasetProfile>(change);
}

bool touchesProposals(const Change& change) { return touches<Finding>(change) || touches<Proposal>(change) || touches<Answer>(change); }

}  // namespace prumo::ui
