// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/summary.h"

#include <algorithm>

namespace prumo::quality {

namespace {

bool isMeasure(const RuleResult& result) { return result.kind == RuleKind::Aggregate; }

void addToColumn(SummaryLine& line, const RuleResult& result) {
  auto found = std::ranges::find(line.columns, result.columns, &ColumnShare::columns);
  if (found == line.columns.end()) found = line.columns.insert(found, {result.columns});
  found->checked += result.checked;
  found->failed += result.failed;
}

void add(SummaryLine& line, const RuleResult& result) {
  ++line.rules;
  line.missed += result.verdict == Verdict::Fail ? 1 : 0;
  line.notApplicable += result.verdict == Verdict::NotApplicable ? 1 : 0;
  if (isMeasure(result)) {
    ++line.measures;
    return;
  }
  if (result.checked == 0) return;
  line.checked += result.checked;
  line.failed += result.failed;
  addToColumn(line, result);
}

void finish(SummaryLine& line) {
  line.cells = wilson(line.checked - line.failed, line.checked);
  if (line.columns.empty()) return;
  double sum = 0;
  for (const auto& column : line.columns) sum += column.share();
  line.meanOfColumns = sum / static_cast<double>(line.columns.size());
}

bool isOf(const RuleResult& result, const SummaryLine& line) { return !line.characteristic || *line.characteristic == characteristicOf(result); }

Derivation plain(Message what) { return {std::move(what), {}, {}}; }

Derivation ofRule(const RuleResult& result) {
  const Message counts{"quality.summary.of_values", {{"checked", result.checked}, {"failed", result.failed}, {"share", result.share.value_or(0)}}};
  return {nameOf(result), {}, {plain(counts)}};
}

Derivation ofColumn(const ColumnShare& column) {
  const Message counts{"quality.summary.of_values", {{"checked", column.checked}, {"failed", column.failed}, {"share", column.share()}}};
  return {column.columns, {}, {plain(counts)}};
}

Derivation cellsPart(const SummaryLine& line, const std::vector<RuleResult>& results) {
  Derivation part = plain({"quality.summary.cells", {{"share", line.cells->share}}});
  part.parts.push_back(plain({"quality.summary.counts", {{"conforming", line.checked - line.failed}, {"checked", line.checked}}}));
  part.parts.push_back(plain({"quality.summary.interval", {{"low", line.cells->low}, {"high", line.cells->high}}}));
  for (const auto& result : results) {
    if (isOf(result, line) && !isMeasure(result) && result.checked > 0) part.parts.push_back(ofRule(result));
  }
  return part;
}

Derivation meanPart(const SummaryLine& line) {
  Derivation part = plain({"quality.summary.mean", {{"share", *line.meanOfColumns}}});
  for (const auto& column : line.columns) part.parts.push_back(ofColumn(column));
  return part;
}

Derivation measurePart(const SummaryLine& line, const std::vector<RuleResult>& results) {
  Derivation part = plain({"quality.summary.measures", {{"n", line.measures}}});
  for (const auto& result : results) {
    if (!isOf(result, line) || !isMeasure(result)) continue;
    part.parts.push_back({nameOf(result), result.measured, {plain({"choice.rule_result.verdict." + std::string{record::keyOf(result.verdict)}, {}})}});
  }
  return part;
}

Derivation uncheckedPart(const SummaryLine& line, const std::vector<RuleResult>& results) {
  Derivation part = plain({"quality.summary.unchecked", {{"n", line.notApplicable}}});
  for (const auto& result : results) {
    if (isOf(result, line) && result.verdict == Verdict::NotApplicable) part.parts.push_back({nameOf(result), {}, {}});
  }
  return part;
}

Text nameOf(const SummaryLine& line) {
  if (!line.characteristic) return Message{"quality.summary.dataset", {}};
  return Message{"choice.rule_result.characteristic." + std::string{record::keyOf(*line.characteristic)}, {}};
}

report::Cell words(Text text) { return {.text = std::move(text)}; }
report::Cell whole(std::int64_t value) { return {.value = value, .kind = record::Kind::Integer}; }

report::Cell shareCell(const std::optional<double>& share) {
  return words(share ? Message{"quality.share", {{"share", *share}}} : Message{"choice.rule_result.verdict.na", {}});
}

std::vector<report::Cell> rowOf(const SummaryLine& line) {
  const auto interval = line.cells ? Text{Message{"quality.interval", {{"low", line.cells->low}, {"high", line.cells->high}}}} : Text{};
  const auto ratio = line.cells ? std::optional{line.cells->share} : std::nullopt;
  return {words(nameOf(line)), whole(line.rules), whole(line.missed), whole(line.checked), whole(line.failed), shareCell(ratio), words(interval),
          shareCell(line.meanOfColumns)};
}

}  // namespace

double ColumnShare::share() const { return static_cast<double>(checked - failed) / static_cast<double>(checked); }

Characteristic characteristicOf(const RuleResult& result) { return result.characteristic.value_or(characteristicOf(Rule{.kind = result.kind})); }

Summary summaryOf(const std::vector<RuleResult>& results) {
  Summary summary;
  for (const auto& result : results) {
    add(summary.dataset, result);
    const auto characteristic = characteristicOf(result);
    auto& lines = summary.characteristics;
    auto found = std::ranges::find(lines, std::optional{characteristic}, &SummaryLine::characteristic);
    if (found == lines.end()) found = lines.insert(found, SummaryLine{.characteristic = characteristic});
    add(*found, result);
  }
  std::ranges::sort(summary.characteristics, {}, &SummaryLine::characteristic);
  finish(summary.dataset);
  for (auto& line : summary.characteristics) finish(line);
  return summary;
}

Derivation derivationOf(const SummaryLine& line, const std::vector<RuleResult>& results) {
  Derivation derivation{nameOf(line), {}, {}};
  if (line.cells) {
    derivation.parts.push_back(cellsPart(line, results));
    derivation.parts.push_back(meanPart(line));
  } else {
    derivation.parts.push_back(plain({"quality.summary.nothing", {}}));
  }
  if (line.measures > 0) derivation.parts.push_back(measurePart(line, results));
  if (line.notApplicable > 0) derivation.parts.push_back(uncheckedPart(line, results));
  return derivation;
}

report::Table summaryTable(const Summary& summary) {
  const auto title = [](const char* code) { return Text{Message{code, {}}}; };
  report::Table table{.title = title("quality.summary.title"),
                      .columns = {{title("label.rule_result.characteristic"), 1.9},
                                  {title("quality.figure.rules"), 0.8, true},
                                  {title("quality.figure.missed"), 0.9, true},
                                  {title("label.rule_result.checked"), 1.2, true},
                                  {title("label.rule_result.failed"), 0.9, true},
                                  {title("quality.summary.all_values"), 1.1, true},
                                  {title("quality.report.interval"), 2.1, true},
                                  {title("quality.summary.mean_of_columns"), 1.2, true}}};
  for (const auto& line : summary.characteristics) table.rows.push_back(rowOf(line));
  table.rows.push_back(rowOf(summary.dataset));
  table.note = title("quality.summary.note");
  return table;
}

}  // namespace prumo::quality
