// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/unmasking.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace prumo::quality {

namespace {

std::string arrayOf(const std::vector<std::string>& texts) {
  return nlohmann::json(texts).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// What a run shows that may not be seen any more.
std::map<std::string, Personal> closedOf(const QualityRun& run, const std::vector<std::string>& open) {
  auto shownNow = unmaskedOf(run);
  std::erase_if(shownNow, [&open](const auto& column) { return std::ranges::find(open, column.first) != open.end(); });
  return shownNow;
}

std::string jsonOf(const std::map<std::string, Personal>& columns) {
  if (columns.empty()) return {};
  nlohmann::json json;
  for (const auto& [column, kind] : columns) json[column] = record::keyOf(kind);
  return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

Result<void> closeRun(Transaction& edit, const ProjectFile& project, QualityRun run, const std::vector<std::string>& open) {
  const auto closed = closedOf(run, open);
  if (closed.empty()) return {};
  auto rows = project.all<FailingRow>({.equals = {{"run", run.id}}});
  if (!rows) return std::move(rows).error();
  maskAgain(*rows, textsOf(run.header), closed);
  for (const auto& row : *rows) {
    if (auto done = edit.update(row); !done) return done;
  }
  auto still = unmaskedOf(run);
  for (const auto& [column, kind] : closed) still.erase(column);
  run.unmasked = jsonOf(still);
  return edit.update(run);
}

Result<void> closeRuns(Transaction& edit, const ProjectFile& project, const std::string& dataset, const std::vector<std::string>& open) {
  auto runs = project.all<QualityRun>({.equals = {{"dataset", dataset}}});
  if (!runs) return std::move(runs).error();
  for (auto& run : *runs) {
    if (auto done = closeRun(edit, project, std::move(run), open); !done) return done;
  }
  return {};
}

/// A profile can be made again: one that shows what may not be seen goes.
Result<void> closeProfile(Transaction& edit, const ProjectFile& project, const std::string& dataset, const std::vector<std::string>& closed) {
  auto profile = profileOf(project, dataset);
  if (!profile) return std::move(profile).error();
  const bool isShown = *profile && std::ranges::any_of((*profile)->columns, [&closed](const ColumnProfile& column) {
    return column.isUnmasked && std::ranges::find(closed, column.name) != closed.end();
  });
  return isShown ? edit.remove<DatasetProfile>(dataset) : Result<void>{};
}

}  // namespace

Result<std::vector<Unmasking>> unmaskingsOf(const ProjectFile& project, const std::string& dataset) {
  return project.all<Unmasking>({.equals = {{"dataset", dataset}}, .descending = true});
}

Result<std::vector<std::string>> unmaskedColumns(const ProjectFile& project, const std::string& dataset, bool inReports) {
  return unmaskingsOf(project, dataset).transform([inReports](const std::vector<Unmasking>& decisions) {
    std::vector<std::string> columns;
    for (const auto& decision : decisions) {
      if (!decision.stands() || (inReports && !decision.inReports)) continue;
      for (auto& column : textsOf(decision.columns)) {
        if (std::ranges::find(columns, column) == columns.end()) columns.push_back(std::move(column));
      }
    }
    return columns;
  });
}

Result<Source> sourceOf(const ProjectFile& project, const Dataset& dataset) {
  auto source = sourceOf(dataset);
  if (!source) return source;
  auto columns = unmaskedColumns(project, dataset.id);
  if (!columns) return std::move(columns).error();
  source->unmasked = std::move(*columns);
  return source;
}

Result<void> unmask(Transaction& edit, const ProjectFile& project, const std::string& dataset, const std::vector<std::string>& columns, const std::string& reason,
                    bool inReports) {
  if (columns.empty()) return Error{{"quality.no_column_to_unmask", {}}, ErrorKind::BadInput, nullptr};
  return edit.insert(Unmasking{.id = newUuid(),
                               .dataset = dataset,
                               .columns = arrayOf(columns),
                               .reason = reason,
                               .author = project.author().name,
                               .at = project.author().clock->now(),
                               .inReports = inReports});
}

Result<void> revoke(Transaction& edit, const ProjectFile& project, Unmasking decision) {
  auto decisions = unmaskingsOf(project, decision.dataset);
  if (!decisions) return std::move(decisions).error();
  std::vector<std::string> open;
  for (const auto& other : *decisions) {
    if (other.stands() && other.id != decision.id) std::ranges::move(textsOf(other.columns), std::back_inserter(open));
  }
  auto closed = textsOf(decision.columns);
  std::erase_if(closed, [&open](const std::string& column) { return std::ranges::find(open, column) != open.end(); });
  decision.revokedAt = project.author().clock->now();
  decision.revokedBy = project.author().name;
  return edit.update(decision)
      .and_then([&] { return closeRuns(edit, project, decision.dataset, open); })
      .and_then([&] { return closeProfile(edit, project, decision.dataset, closed); });
}

std::map<std::string, Personal> unmaskedOf(const QualityRun& run) {
  std::map<std::string, Personal> columns;
  const auto parsed = nlohmann::json::parse(run.unmasked, nullptr, false);
  if (!parsed.is_object()) return columns;
  for (const auto& [column, kind] : parsed.items()) {
    columns[column] = kind.is_string() ? record::fromKey<Personal>(kind.get<std::string>()).value_or(Personal::None) : Personal::None;
  }
  return columns;
}

void maskAgain(std::vector<FailingRow>& rows, const std::vector<std::string>& header, const std::map<std::string, Personal>& columns) {
  for (auto& row : rows) {
    auto cells = textsOf(row.cells);
    for (std::size_t i = 0; i < std::min(cells.size(), header.size()); ++i) {
      const auto found = columns.find(header[i]);
      if (found != columns.end()) cells[i] = shown(found->second, cells[i]);
    }
    row.cells = arrayOf(cells);
  }
}

}  // namespace prumo::quality
