// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/reconciliation/kept.h"

#include "core/base/id.h"
#include "core/base/utf8.h"
#include "core/method/assessment.h"
#include "core/quality/reconciliation/causes.h"
#include "core/quality/reconciliation/findings.h"
#include "core/quality/reconciliation/names.h"
#include "core/quality/reconciliation/result_json.h"

#include <algorithm>

namespace prumo::quality {

namespace {

std::string textsJson(const std::vector<std::string>& texts) { return nlohmann::json(texts).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace); }

/// Cells as they are kept: also those that a person let be seen are masked here.
std::string keptCells(const std::optional<ShownRow>& row, const SideRead& side) {
  if (!row) return {};
  auto cells = row->cells;
  for (std::size_t c = 0; c < cells.size(); ++c) {
    const bool isOpen = std::ranges::find(side.unmasked, side.columns[c]) != side.unmasked.end();
    if (isOpen) cells[c] = shown(side.personal[c], cells[c]);
  }
  return textsJson(cells);
}

class Keeping {
public:
  Keeping(const ReconcileResult& result, std::string run) : m_result(result), m_run(std::move(run)) {}

  void add(const std::vector<ShownRecord>& records, RecordFate fate, const std::string& field = {}) {
    for (const auto& record : records) {
      std::vector<std::string> fields;
      for (const auto place : record.fields) fields.push_back(fieldName(m_result.plan, place));
      m_records.push_back({.id = newUuid(),
                           .run = m_run,
                           .position = static_cast<std::int64_t>(m_records.size()),
                           .fate = fate,
                           .field = field,
                           .sentLine = record.sent ? std::optional{record.sent->line} : std::nullopt,
                           .receivedLine = record.received ? std::optional{record.received->line} : std::nullopt,
                           .sentCells = keptCells(record.sent, m_result.sides[0]),
                           .receivedCells = keptCells(record.received, m_result.sides[1]),
                           .fields = textsJson(fields)});
    }
  }
  std::vector<ReconciliationRecord> take() { return std::move(m_records); }

private:
  const ReconcileResult& m_result;
  std::string m_run;
  std::vector<ReconciliationRecord> m_records;
};

std::vector<ReconciliationRecord> recordsOf(const ReconcileResult& result, const std::string& run) {
  Keeping keeping(result, run);
  keeping.add(result.omitted, RecordFate::Omitted);
  keeping.add(result.extra, RecordFate::Extra);
  keeping.add(result.repeated[0], RecordFate::SentDuplicate);
  keeping.add(result.repeated[1], RecordFate::ReceivedDuplicate);
  for (std::size_t i = 0; i < result.fields.size(); ++i) keeping.add(result.fields[i].records, RecordFate::Divergent, fieldName(result.plan, i));
  return keeping.take();
}

ReconciliationRun runOf(const Reconciliation& reconciliation, const ReconcileResult& result, Instant now) {
  const auto& counts = result.all.counts;
  return {.id = newUuid(),
          .reconciliation = reconciliation.id,
          .at = now,
          .seconds = result.seconds,
          .sentRows = result.sides[0].totals.rows,
          .sentRejects = result.sides[0].totals.rejects,
          .receivedRows = result.sides[1].totals.rows,
          .receivedRejects = result.sides[1].totals.rejects,
          .matched = counts.matched,
          .divergent = counts.divergent,
          .omitted = counts.omitted,
          .extra = counts.extra,
          .duplicates = counts.sentDuplicates + counts.receivedDuplicates,
          .withoutKey = counts.sentWithoutKey + counts.receivedWithoutKey};
}

/// The results of the newest run of every other reconciliation.
Result<std::vector<ReconcileResult>> othersOf(const ProjectFile& project, const std::string& id) {
  auto all = project.all<Reconciliation>();
  if (!all) return std::move(all).error();
  std::vector<ReconcileResult> results;
  for (const auto& other : *all) {
    if (other.id == id) continue;
    auto runs = reconciliationRuns(project, other.id);
    if (!runs) return std::move(runs).error();
    if (runs->empty()) continue;
    auto result = resultOf(project, runs->front());
    if (!result) return std::move(result).error();
    results.push_back(std::move(*result));
  }
  return results;
}

struct Pool {
  std::int64_t checked = 0;
  std::int64_t failed = 0;
  void add(std::int64_t all, std::int64_t missed) { checked += all, failed += missed; }
};

/// What one result says of a kind that a measure lists.
void addTo(Pool& pool, const ReconcileResult& result, const std::string& kind) {
  if (kind == "omissions") return pool.add(result.omissions.checked, result.omissions.failed);
  if (kind == "extras") return pool.add(result.extras.checked, result.extras.failed);
  if (kind == "duplicates") {
    for (const auto& side : result.duplicates) pool.add(side.checked, side.failed);
    return;
  }
  for (const auto& field : result.fields) {
    const auto concepts = conceptsOf(field.field.sent);
    const bool counts = kind == "divergences" || std::ranges::find(concepts, kind) != concepts.end();
    if (counts) pool.add(field.compared, field.divergent);
  }
}

std::optional<ShownRow> rowOf(const std::string& cells, std::optional<std::int64_t> line, std::size_t columns) {
  if (cells.empty()) return {};
  ShownRow row{line.value_or(0), textsOf(cells)};
  row.cells.resize(columns);
  return row;
}

void addRecord(ReconcileResult& result, const ReconciliationRecord& kept) {
  ShownRecord record{rowOf(kept.sentCells, kept.sentLine, result.sides[0].columns.size()), rowOf(kept.receivedCells, kept.receivedLine, result.sides[1].columns.size()), {}};
  const auto diverging = textsOf(kept.fields);
  for (std::size_t i = 0; i < result.plan.fields.size(); ++i) {
    if (std::ranges::find(diverging, fieldName(result.plan, i)) != diverging.end()) record.fields.push_back(i);
  }
  switch (kept.fate) {
    case RecordFate::Omitted: result.omitted.push_back(std::move(record)); break;
    case RecordFate::Extra: result.extra.push_back(std::move(record)); break;
    case RecordFate::SentDuplicate: result.repeated[0].push_back(std::move(record)); break;
    case RecordFate::ReceivedDuplicate: result.repeated[1].push_back(std::move(record)); break;
    case RecordFate::Divergent: {
      for (std::size_t i = 0; i < result.fields.size(); ++i) {
        if (fieldName(result.plan, i) == kept.field) return result.fields[i].records.push_back(std::move(record));
      }
    }
  }
}

}  // namespace

std::vector<Proposal> proposalsFor(const Method& method, const std::vector<ReconcileResult>& results, const std::string& origin, Instant now) {
  std::vector<Proposal> proposals;
  const StepId step{"quality"};
  const auto* found = method.find(step);
  for (const auto& criterion : found ? found->criteria : std::vector<Criterion>{}) {
    if (!criterion.measure || criterion.measure->source != "quality.reconciliation") continue;
    Pool pool;
    for (const auto& result : results) {
      for (const auto& kind : criterion.measure->kinds) addTo(pool, result, kind);
    }
    const auto good = wilson(pool.checked - pool.failed, pool.checked);
    if (!good) continue;
    const Message basis{"reconciliation.basis", {{"share", good->share}, {"low", good->low}, {"high", good->high}, {"checked", pool.checked}, {"failed", pool.failed}}};
    proposals.push_back({answerId(step, criterion.id), step.text, criterion.id.text, criterion.measure->levelFor(good->share), prumo::toJson(basis), origin, now});
  }
  return proposals;
}

Result<KeptReconciliation> prepareReconciliation(const ProjectFile& project, Reconciliation reconciliation, const ReconcileResult& result, const Words& words) {
  auto method = methodOf(project);
  if (!method) return std::move(method).error();
  auto head = assessmentOf(project);
  if (!head) return std::move(head).error();
  const auto now = project.author().clock->now();
  reconciliation.plan = toJson(result.plan);
  KeptReconciliation kept{.reconciliation = reconciliation, .run = runOf(reconciliation, result, now)};
  kept.result = {kept.run.id, toJson(result)};
  kept.records = recordsOf(result, kept.run.id);
  kept.findings = findingsOf(result, reconciliation, *method, head->language, words);
  return othersOf(project, reconciliation.id).transform([&](std::vector<ReconcileResult> results) {
    results.push_back(result);
    kept.proposals = proposalsFor(*method, results, "reconciliation/" + kept.run.id, now);
    return std::move(kept);
  });
}

Result<void> saveReconciliation(Transaction& edit, const ProjectFile& project, const KeptReconciliation& kept) {
  auto done = edit.put(kept.reconciliation).and_then([&] { return edit.insert(kept.run); }).and_then([&] { return edit.insert(kept.result); });
  for (const auto& record : kept.records) {
    if (done) done = edit.insert(record);
  }
  if (!done) return done;
  return proposeRatings(edit, project, "quality", "reconciliation/", kept.proposals).and_then([&] {
    return proposeFindings(edit, project, originOf(kept.reconciliation), kept.findings);
  });
}

Result<void> removeReconciliation(Transaction& edit, const ProjectFile& project, const Reconciliation& reconciliation) {
  const auto runs = reconciliationRuns(project, reconciliation.id);
  if (!runs) return runs.error();
  for (const auto& run : *runs) {
    if (auto removed = edit.remove<ReconciliationRun>(run.id); !removed) return removed;
  }
  return edit.remove<Reconciliation>(reconciliation.id);
}

Result<std::vector<Reconciliation>> reconciliationsOf(const ProjectFile& project, const std::string& dataset) {
  return project.all<Reconciliation>().transform([&dataset](std::vector<Reconciliation> all) {
    std::erase_if(all, [&dataset](const Reconciliation& one) { return one.sent != dataset && one.received != dataset; });
    return all;
  });
}

Result<Reconciliation> reconciliationNamed(const ProjectFile& project, const std::string& idOrName) {
  auto all = project.all<Reconciliation>();
  if (!all) return std::move(all).error();
  for (const auto& one : *all) {
    if (one.id == idOrName || one.name == idOrName) return one;
  }
  return Error{{"reconciliation.not_there", {{"name", idOrName}}}, ErrorKind::BadInput, nullptr};
}

Result<std::vector<ReconciliationRun>> reconciliationRuns(const ProjectFile& project, const std::string& reconciliation) {
  return project.all<ReconciliationRun>({.equals = {{"reconciliation", reconciliation}}, .orderBy = "id", .descending = true});
}

Result<ReconcileResult> resultOf(const ProjectFile& project, const ReconciliationRun& run) {
  auto row = project.find<ReconciliationResult>(run.id);
  if (!row) return std::move(row).error();
  auto result = resultFromJson(*row ? (*row)->content : std::string{});
  if (!result) return project.impossibleValue("reconciliation_result", run.id, "content", std::move(result).error());
  const auto records = project.all<ReconciliationRecord>({.equals = {{"run", run.id}}, .orderBy = "position"});
  if (!records) return records.error();
  for (const auto& record : *records) addRecord(*result, record);
  result->seconds = run.seconds;
  return result;
}

}  // namespace prumo::quality
