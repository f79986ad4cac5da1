// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/finding_edits.h"

namespace prumo::ui {

namespace {

std::optional<Finding> findingOf(Workspace& workspace, const std::string& id) {
  auto found = workspace.project().find<Finding>(id);
  if (!found) workspace.tell(found.error());
  return found ? *found : std::nullopt;
}

const char* labelOf(FindingStatus status) {
  switch (status) {
    case FindingStatus::Proposed: return "assess.edit.finding_proposed";
    case FindingStatus::Open: return "assess.edit.finding_open";
    case FindingStatus::InProgress: return "assess.edit.finding_in_progress";
    case FindingStatus::Closed: return "assess.edit.finding_closed";
    case FindingStatus::Dismissed: break;
  }
  return "assess.edit.finding_dismissed";
}

std::string insert(Workspace& workspace, const char* code, Finding finding) {
  finding.id = newUuid();
  finding.firstSeen = finding.lastSeen = workspace.project().author().clock->now();
  const Message label{code, {{"title", finding.title}}};
  return workspace.edit(label, [&](Transaction& edit) { return edit.insert(finding); }) ? finding.id : std::string{};
}

Result<void> removeWithEvidence(Transaction& edit, const ProjectFile& project, const std::string& finding) {
  const auto evidence = project.all<Evidence>({.equals = {{"finding", finding}}});
  if (!evidence) return evidence.error();
  for (const auto& one : *evidence) {
    if (auto done = edit.remove<Evidence>(one.id); !done) return done;
  }
  return edit.remove<Finding>(finding);
}

const record::Field<Finding>* fieldNamed(const std::string& name) {
  const auto& fields = record::describe<Finding>().fields;
  const auto found = std::ranges::find(fields, name, &record::Field<Finding>::name);
  return found == fields.end() ? nullptr : &*found;
}

}  // namespace

std::string addFinding(Workspace& workspace, Finding finding) {
  finding.status = FindingStatus::Open;
  return insert(workspace, "assess.edit.finding_new", std::move(finding));
}

std::string duplicateFinding(Workspace& workspace, const Finding& finding) {
  auto copy = finding;
  copy.status = FindingStatus::Open;
  copy.origin.clear();
  return insert(workspace, "assess.edit.finding_copied", std::move(copy));
}

Result<void> keepFindingField(Workspace& workspace, const std::string& id, const std::string& field, const record::Value& value) {
  auto found = workspace.project().find<Finding>(id);
  if (!found) return std::move(found).error();
  const auto* info = fieldNamed(field);
  if (!*found || !info) return Error{{"store.no_row", {{"record", "finding"}, {"id", id}}}};
  auto& finding = **found;
  if (info->get(finding) == value) return {};
  if (!info->set(finding, value)) return record::wrongType("finding", field);
  if (finding.effectMin > finding.effectMax && finding.effectMax) return Error{{"assess.effect_reversed", {{"min", *finding.effectMin}, {"max", *finding.effectMax}}}};
  const Message label{"assess.edit.finding_field", {{"record", "finding"}, {"field", field}, {"title", finding.title}}};
  return workspace.keep(label, [&](Transaction& edit) { return edit.update(finding); });
}

bool removeFindings(Workspace& workspace, const std::vector<std::string>& ids) {
  const auto first = findingOf(workspace, ids.front());
  if (!first) return false;
  const Message label{"assess.edit.finding_removed", {{"n", static_cast<std::int64_t>(ids.size())}, {"title", first->title}}};
  return workspace.edit(label, [&](Transaction& edit) -> Result<void> {
    for (const auto& id : ids) {
      if (auto done = removeWithEvidence(edit, workspace.project(), id); !done) return done;
    }
    return {};
  });
}

bool moveFinding(Workspace& workspace, const std::string& id, const std::string& step) {
  auto finding = findingOf(workspace, id);
  if (!finding) return false;
  finding->step = step;
  finding->criterion.clear();
  const Message label{"assess.edit.finding_field", {{"record", "finding"}, {"field", "step"}, {"title", finding->title}}};
  return workspace.edit(label, [&](Transaction& edit) { return edit.update(*finding); });
}

bool setFindingStatus(Workspace& workspace, const std::vector<std::string>& ids, FindingStatus status) {
  std::vector<Finding> changed;
  for (const auto& id : ids) {
    auto finding = findingOf(workspace, id);
    if (!finding || finding->status == status) continue;
    finding->status = status;
    changed.push_back(*std::move(finding));
  }
  if (changed.empty()) return true;
  const Message label{labelOf(status), {{"n", static_cast<std::int64_t>(changed.size())}, {"title", changed.front().title}}};
  return workspace.edit(label, [&](Transaction& edit) -> Result<void> {
    for (const auto& finding : changed) {
      if (auto done = edit.update(finding); !done) return done;
    }
    return {};
  });
}

}  // namespace prumo::ui
