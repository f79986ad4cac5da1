// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_reader.h"
#include "core/quality/sampling/study.h"
#include "core/quality/reconciliation/kept.h"
#include "core/quality/reconciliation/result_json.h"
#include "core/quality/unmasking.h"

#include <algorithm>

namespace prumo::quality {

namespace {

Result<void> isTextArray(const std::string& json) {
  const auto parsed = parseJson(json);
  if (!parsed) return parsed.error();
  const bool isOne = parsed->is_array() && std::ranges::all_of(*parsed, [](const auto& item) { return item.is_string(); });
  if (isOne) return {};
  return Error{{"json.wrong_type", {{"place", std::string{"/"}}, {"expected", std::string{"array of strings"}}}}};
}

Result<void> readSettings(const ProjectFile& project, const Dataset& dataset) {
  if (auto read = choiceFromJson(dataset.options); !read) return project.impossibleValue("dataset", dataset.id, "options", std::move(read).error());
  if (!dataset.refused.empty()) {
    if (auto read = isTextArray(dataset.refused); !read) return project.impossibleValue("dataset", dataset.id, "refused", std::move(read).error());
  }
  if (dataset.rules.empty()) return {};
  if (auto read = parseRules(dataset.rules); !read) return project.impossibleValue("dataset", dataset.id, "rules", std::move(read).error());
  return {};
}

Result<void> readProfile(const ProjectFile& project, const std::string& dataset) {
  return profileOf(project, dataset).transform([](const std::optional<Profile>&) {});
}

Result<void> readDefinitions(const ProjectFile& project) {
  const auto results = project.all<RuleResult>();
  if (!results) return results.error();
  for (const auto& result : *results) {
    if (result.definition.empty()) continue;
    if (auto read = parseRules(result.definition); !read) return project.impossibleValue("rule_result", result.id, "definition", std::move(read).error());
  }
  return {};
}

/// Every row's text at that member is a JSON array of texts.
template <class R>
Result<void> readTexts(const ProjectFile& project, std::string R::*member, const char* field) {
  const auto rows = project.all<R>();
  if (!rows) return rows.error();
  for (const auto& row : *rows) {
    if (auto read = isTextArray(row.*member); !read) return project.impossibleValue(record::describe<R>().name, row.id, field, std::move(read).error());
  }
  return {};
}

Result<void> readStudies(const ProjectFile& project) {
  const auto studies = sampling::studiesOf(project);
  if (!studies) return studies.error();
  for (const auto& study : *studies) {
    if (auto read = sampling::planFromJson(study.plan); !read) return project.impossibleValue("sampling_study", study.id, "plan", std::move(read).error());
    if (auto read = sampling::strataOf(study); !read) return project.impossibleValue("sampling_study", study.id, "strata", std::move(read).error());
  }
  return readTexts(project, &sampling::Study::header, "header").and_then([&] { return readTexts(project, &sampling::StudyRow::cells, "cells"); });
}

/// An empty text is one that was never written.
template <class R>
Result<void> readTextsOrNothing(const ProjectFile& project, std::string R::*member, const char* field) {
  const auto rows = project.all<R>();
  if (!rows) return rows.error();
  for (const auto& row : *rows) {
    if ((row.*member).empty()) continue;
    if (auto read = isTextArray(row.*member); !read) return project.impossibleValue(record::describe<R>().name, row.id, field, std::move(read).error());
  }
  return {};
}

Result<void> readReconciliations(const ProjectFile& project) {
  const auto all = project.all<Reconciliation>();
  if (!all) return all.error();
  for (const auto& one : *all) {
    if (one.plan.empty()) continue;
    if (auto read = parsePlan(one.plan); !read) return project.impossibleValue("reconciliation", one.id, "plan", std::move(read).error());
  }
  const auto results = project.all<ReconciliationResult>();
  if (!results) return results.error();
  for (const auto& result : *results) {
    if (auto read = resultFromJson(result.content); !read) return project.impossibleValue("reconciliation_result", result.id, "content", std::move(read).error());
  }
  return readTextsOrNothing(project, &ReconciliationRecord::sentCells, "sent_cells").and_then([&] {
    return readTextsOrNothing(project, &ReconciliationRecord::receivedCells, "received_cells");
  });
}

}  // namespace

Result<void> verifyStored(const ProjectFile& project) {
  const auto datasets = project.all<Dataset>();
  if (!datasets) return datasets.error();
  for (const auto& dataset : *datasets) {
    auto read = readSettings(project, dataset).and_then([&] { return readProfile(project, dataset.id); });
    if (!read) return read;
  }
  return readTexts(project, &QualityRun::header, "header")
      .and_then([&] { return readDefinitions(project); })
      .and_then([&] { return readTexts(project, &FailingRow::cells, "cells"); })
      .and_then([&] { return readTexts(project, &Unmasking::columns, "columns"); })
      .and_then([&] { return readReconciliations(project); })
      .and_then([&] { return readStudies(project); });
}

}  // namespace prumo::quality
