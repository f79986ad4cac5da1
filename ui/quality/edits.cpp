// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/edits.h"

#include "core/quality/reconciliation/kept.h"
#include "core/quality/sampling/study.h"
#include "ui/kit/texts.h"
#include "ui/quality/feeds.h"

#include <algorithm>

namespace prumo::ui::edits {

namespace {

using quality::Dataset;
using quality::Rule;
using quality::RuleSet;

Message named(const char* code, const Dataset& dataset) { return {code, {{"name", dataset.name}}}; }

Message counted(const char* code, const std::vector<quality::RuleProposal>& proposals, const Dataset& dataset) {
  return {code, {{"n", std::ssize(proposals)}, {"name", dataset.name}}};
}

Result<bool> readable(const Dataset& dataset) {
  if (dataset.rules.empty()) return true;
  return quality::parseRules(dataset.rules).transform([](const RuleSet&) { return true; });
}

/// Nothing is written that could not be read again.
bool storeRules(Workspace& workspace, Dataset dataset, const RuleSet& rules, Message label) {
  dataset.rules = rules.rules.empty() ? std::string{} : quality::toJson(rules);
  if (!told(workspace, readable(dataset))) return false;
  return workspace.edit(std::move(label), [&](Transaction& edit) { return edit.update(dataset); });
}

/// Changes a part of the rules that stand; those that cannot be read are not overwritten.
bool changeRules(Workspace& workspace, const Dataset& dataset, const RuleSet& rules, Message label) {
  return told(workspace, readable(dataset)) && storeRules(workspace, dataset, rules, std::move(label));
}

Message ruleLabel(const char* code, const Workspace& workspace, const Rule& rule) {
  return {code, {{"rule", toUtf8(workspace.speaker().say(quality::nameOf(rule)))}}};
}

Instant now(const Workspace& workspace) { return workspace.project().author().clock->now(); }

Result<Answer> answerFor(const Workspace& workspace, const Proposal& proposal) {
  return workspace.project().find<Answer>(proposal.id).transform([&](std::optional<Answer> answer) {
    auto accepted = answer.value_or(Answer{.id = proposal.id, .step = proposal.step, .criterion = proposal.criterion});
    accepted.rating = Rating::Level;
    accepted.level = proposal.level;
    accepted.confidence = Confidence::Measured;
    accepted.reason.clear();
    accepted.at = now(workspace);
    return accepted;
  });
}

}  // namespace

bool addFeed(Workspace& workspace, const Dataset& dataset) {
  return workspace.edit(named("quality_page.edit.add", dataset), [&](Transaction& edit) { return edit.insert(dataset); });
}

bool removeFeed(Workspace& workspace, const Dataset& dataset) {
  const auto runs = workspace.project().all<quality::QualityRun>({.equals = {{"dataset", dataset.id}}});
  const auto studies = quality::sampling::studiesOf(workspace.project(), dataset.id);
  const auto compared = quality::reconciliationsOf(workspace.project(), dataset.id);
  return workspace.edit(named("quality_page.edit.remove", dataset), [&](Transaction& edit) -> Result<void> {
    if (!runs) return runs.error();
    if (!compared) return compared.error();
    for (const auto& one : *compared) {
      if (auto removed = quality::removeReconciliation(edit, workspace.project(), one); !removed) return removed;
    }
    for (const auto& run : *runs) {
      if (auto removed = edit.remove<quality::QualityRun>(run.id); !removed) return removed;
    }
    if (!studies) return studies.error();
    for (const auto& study : *studies) {
      if (auto removed = quality::sampling::removeStudy(edit, workspace.project(), study); !removed) return removed;
    }
    return edit.remove<Dataset>(dataset.id);
  });
}

bool changeFeed(Workspace& workspace, const Dataset& dataset) {
  return workspace.edit(named("quality_page.edit.change", dataset), [&](Transaction& edit) { return edit.update(dataset); });
}

bool loadRules(Workspace& workspace, const Dataset& dataset, const RuleSet& rules) {
  return storeRules(workspace, dataset, rules, named("quality_page.edit.rules", dataset));
}

bool acceptSuggestions(Workspace& workspace, const Dataset& dataset, const std::vector<quality::RuleProposal>& proposals) {
  return workspace.edit(counted("quality_page.edit.accept_rules", proposals, dataset), [&](Transaction& edit) {
    return quality::withRules(dataset, proposals).and_then([&edit](const Dataset& changed) { return edit.update(changed); });
  });
}

bool refuseSuggestions(Workspace& workspace, const Dataset& dataset, const std::vector<quality::RuleProposal>& proposals) {
  return workspace.edit(counted("quality_page.edit.refuse_rules", proposals, dataset),
                        [&](Transaction& edit) { return edit.update(quality::withRefused(dataset, proposals)); });
}

bool recallSuggestions(Workspace& workspace, const Dataset& dataset, const std::vector<quality::RuleProposal>& proposals) {
  return workspace.edit(counted("quality_page.edit.recall_rules", proposals, dataset),
                        [&](Transaction& edit) { return edit.update(quality::withoutRefused(dataset, proposals)); });
}

bool putRule(Workspace& workspace, const Dataset& dataset, RuleSet rules, const Rule& rule) {
  const auto found = std::ranges::find(rules.rules, rule.id, &Rule::id);
  const bool isNew = found == rules.rules.end();
  if (isNew) {
    rules.rules.push_back(rule);
  } else {
    *found = rule;
  }
  const auto* code = isNew ? "quality_page.edit.rule_added" : "quality_page.edit.rule_changed";
  return changeRules(workspace, dataset, rules, ruleLabel(code, workspace, rule));
}

bool removeRule(Workspace& workspace, const Dataset& dataset, RuleSet rules, const std::string& rule) {
  const auto found = std::ranges::find(rules.rules, rule, &Rule::id);
  if (found == rules.rules.end()) return false;
  auto label = ruleLabel("quality_page.edit.rule_removed", workspace, *found);
  rules.rules.erase(found);
  return changeRules(workspace, dataset, rules, std::move(label));
}

bool storeProfile(Workspace& workspace, const Dataset& dataset, const quality::Profile& profile) {
  return workspace.edit(named("quality_page.edit.profile", dataset),
                        [&](Transaction& edit) { return quality::saveProfile(edit, dataset, profile, now(workspace)); });
}

bool acceptFindings(Workspace& workspace, const std::vector<Finding>& findings) {
  const Message label{"quality_page.edit.accept_findings", {{"n", static_cast<std::int64_t>(findings.size())}}};
  return workspace.edit(label, [&](Transaction& edit) -> Result<void> {
    for (auto finding : findings) {
      finding.status = FindingStatus::Open;
      if (auto written = edit.update(finding); !written) return written;
    }
    return {};
  });
}

bool acceptRating(Workspace& workspace, const Proposal& proposal) {
  const auto* criterion = workspace.method().find({proposal.step}, {proposal.criterion});
  const auto name = criterion ? criterion->title.in(workspace.speaker().language()) : proposal.criterion;
  const Message label{"quality_page.edit.accept_rating", {{"criterion", name}, {"level", std::int64_t{proposal.level}}}};
  return workspace.edit(label, [&](Transaction& edit) {
    return answerFor(workspace, proposal).and_then([&](const Answer& answer) { return edit.put(answer); });
  });
}

}  // namespace prumo::ui::edits
