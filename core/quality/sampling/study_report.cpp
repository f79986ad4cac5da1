// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sampling/study_report.h"

#include "core/base/utf8.h"
#include "core/quality/sampling/resumption.h"

#include <algorithm>

namespace prumo::quality::sampling {

namespace {

using namespace report;

constexpr std::size_t kDefectsShown = 20;
constexpr std::size_t kStudiesShown = 5;
constexpr std::size_t kCellLength = 80;

Text fixed(const char* code) { return Message{code, {}}; }
Cell words(Text text) { return {.text = std::move(text)}; }
Cell whole(std::int64_t value) { return {.value = value, .kind = record::Kind::Integer}; }
Text classText(DefectClass of) { return Message{"choice.sample_limit.class." + std::string{record::keyOf(of)}, {}}; }

Cell aqlCell(const Limit& limit) {
  if (limit.aql == 0) return words(fixed("sampling.table.none"));
  return words(Message{limit.countsDefects() ? "sampling.table.per_hundred" : "sampling.table.percent", {{"aql", limit.aql}}});
}

Cell shareCell(const std::optional<Bounds>& bounds) {
  return words(bounds ? Message{"sampling.share", {{"share", bounds->estimate}}} : Message{"quality.not_checked", {}});
}

Cell intervalCell(const std::optional<Bounds>& bounds) {
  return words(bounds ? Text{Message{"quality.interval", {{"low", bounds->low}, {"high", bounds->high}}}} : Text{});
}

Cell perHundredCell(const std::optional<Bounds>& bounds) {
  if (!bounds) return words(fixed("quality.not_checked"));
  return words(Message{"sampling.table.defects", {{"value", bounds->estimate * 100}, {"low", bounds->low * 100}, {"high", bounds->high * 100}}});
}

std::int64_t weightOf(const Judgement& judgement) { return judgement.critical * 1'000'000'000'000 + judgement.major * 1'000'000 + judgement.minor; }

/// What was written about the proof, and the names of the files.
std::string proofOf(const OpenedStudy& opened, const StudyRow& row, const Judgement& judgement) {
  const auto names = proofNames(opened.proofs, row.id);
  return judgement.evidence + (judgement.evidence.empty() || names.empty() ? "" : "; ") + names;
}

void addPlan(const OpenedStudy& opened, const Verdict& verdict, std::vector<Block>& blocks) {
  const auto& study = opened.study;
  const auto& plan = opened.plan;
  if (!study.title.empty()) blocks.emplace_back(Paragraph{study.title, Paragraph::Style::Lead});
  const Message drawn{"sampling.report.drawn", {{"at", toIso(study.at)}, {"size", study.size}, {"lot", study.lot}, {"seed", std::to_string(study.seed)}, {"generator", study.generator}}};
  blocks.emplace_back(Paragraph{.text = Text{originOf(plan)}, .following = {Text{drawn}}});
  if (!plan.limits.empty()) blocks.emplace_back(limitsTable(plan, &verdict));
  for (const auto& limit : plan.limits) blocks.emplace_back(Paragraph{.text = Text{Message{"sampling.report.of_" + std::string{record::keyOf(limit.of)}, {}}}, .style = Paragraph::Style::Small, .following = {Text{risksIn(plan, limit)}}});
  blocks.emplace_back(Paragraph{cautionOf(plan), Paragraph::Style::Warning});
  if (auto chart = operatingChart(plan); chart && !plan.isWhole()) blocks.emplace_back(std::move(*chart));
}

void addVerdict(const OpenedStudy& opened, const Verdict& verdict, FeedState feed, const std::string& name, std::vector<Block>& blocks) {
  const auto& study = opened.study;
  Paragraph said{.text = Text{Message{"sampling.judged", {{"judged", verdict.judged}, {"size", verdict.size}, {"lot", study.lot}, {"seed", std::to_string(study.seed)}}}}};
  if (!verdict.limits.empty()) said.following.push_back(Message{"sampling.decision." + std::string{record::keyOf(verdict.decision)}, {}});
  if (verdict.judged < verdict.size) said.following.push_back(Message{"sampling.report.not_judged", {{"n", verdict.size - verdict.judged}}});
  if (verdict.disputed > 0) said.following.push_back(Message{"sampling.disputed", {{"n", verdict.disputed}}});
  if (!verdict.isInOrder) said.following.push_back(fixed("sampling.out_of_order"));
  if (opened.cut > 0) said.following.push_back(Message{"sampling.cells_cut", {{"n", opened.cut}, {"limit", static_cast<std::int64_t>(kCellKept)}}});
  if (feed == FeedState::Changed) said.following.push_back(Message{"sampling.feed_changed", {{"name", name}}});
  blocks.emplace_back(std::move(said));
  if (verdict.judged > 0) blocks.emplace_back(estimatesTable(opened.plan, verdict));
  if (!study.by.empty()) blocks.emplace_back(strataTable(study, opened.strata));
  if (auto table = defectsTable(opened, kDefectsShown); !table.rows.empty()) blocks.emplace_back(std::move(table));
}

}  // namespace

Table limitsTable(const Plan& plan, const Verdict* verdict) {
  Table table{.title = fixed("sampling.table.limits"),
              .columns = {{fixed("sampling.table.class"), 1.6}, {fixed("sampling.table.aql"), 1.4}, {fixed("sampling.table.letter"), 0.7}, {fixed("sampling.table.rows"), 0.9, true},
                          {fixed("sampling.table.accept"), 1.0, true}, {fixed("sampling.table.reject"), 1.0, true}}};
  if (verdict) table.columns.insert(table.columns.end(), {{fixed("sampling.table.judged"), 1.0, true}, {fixed("sampling.table.found"), 1.0, true}, {fixed("sampling.table.decision"), 1.8}});
  for (std::size_t i = 0; i < plan.limits.size(); ++i) {
    const auto& limit = plan.limits[i];
    auto& row = table.rows.emplace_back(std::vector<Cell>{words(classText(limit.of)), aqlCell(limit), words(limit.letter), whole(limit.size), whole(limit.accept), whole(limit.accept + 1)});
    if (!verdict) continue;
    const auto& result = verdict->limits[i];
    row.insert(row.end(), {whole(result.judged), whole(result.found), words(Message{"sampling.decision_word." + std::string{record::keyOf(result.decision)}, {}})});
  }
  return table;
}

Table estimatesTable(const Plan& plan, const Verdict& verdict) {
  Table table{.title = fixed("sampling.table.estimates"),
              .columns = {{fixed("sampling.table.class"), 1.6}, {fixed("sampling.table.items"), 1.2, true}, {fixed("sampling.table.share"), 1.2, true}, {fixed("sampling.table.interval"), 2.0, true},
                          {fixed("sampling.table.per_hundred_rows"), 2.4, true}}};
  for (const auto& one : verdict.estimates) {
    table.rows.push_back({words(classText(one.of)), whole(one.items), shareCell(one.share), intervalCell(one.share), perHundredCell(one.perItem)});
  }
  table.note = Message{"sampling.table.estimates_note", {{"confidence", plan.confidence}, {"lot", plan.lot}, {"judged", verdict.judged}}};
  return table;
}

Table strataTable(const Study& study, const std::vector<Stratum>& strata) {
  Table table{.title = Message{"sampling.table.strata", {{"column", study.by}}},
              .columns = {{fixed("sampling.table.stratum"), 3}, {fixed("sampling.table.rows_of"), 1.2, true}, {fixed("sampling.table.drawn"), 1.2, true}}};
  for (const auto& one : strata) table.rows.push_back({one.name.empty() ? words(fixed("quality.empty")) : words(shortened(one.name, kCellLength)), whole(one.rows), whole(one.drawn)});
  return table;
}

Table defectsTable(const OpenedStudy& opened, std::size_t most) {
  std::vector<std::pair<const StudyRow*, const Judgement*>> found;
  for (std::size_t i = 0; i < opened.rows.size(); ++i) {
    const auto* one = opened.judgements.standing(i);
    if (one && !one->conforms()) found.emplace_back(&opened.rows[i], one);
  }
  std::ranges::stable_sort(found, std::ranges::greater{}, [](const auto& one) { return weightOf(*one.second); });
  Table table{.title = fixed("sampling.table.defects_title"),
              .columns = {{fixed("label.sample_row.position"), 0.6, true}, {fixed("label.sample_row.line"), 0.8, true}, {fixed("label.sample_judgement.critical"), 0.8, true}, {fixed("label.sample_judgement.major"), 0.8, true},
                          {fixed("label.sample_judgement.minor"), 0.8, true}, {fixed("label.sample_judgement.note"), 3}, {fixed("label.sample_judgement.evidence"), 1.6}, {fixed("label.sample_judgement.judge"), 1.2}}};
  for (std::size_t i = 0; i < std::min(most, found.size()); ++i) {
    const auto& row = *found[i].first;
    const auto& one = *found[i].second;
    table.rows.push_back({whole(row.position), whole(row.line), whole(one.critical), whole(one.major), whole(one.minor), words(shortened(one.note, kCellLength)), words(shortened(proofOf(opened, row, one), kCellLength)), words(one.judge)});
  }
  if (found.size() > most) table.note = Message{"sampling.table.more", {{"shown", static_cast<std::int64_t>(most)}, {"all", static_cast<std::int64_t>(found.size())}}};
  return table;
}

Result<std::vector<Block>> studyBlocks(const ProjectFile& project, const Dataset& dataset) {
  auto studies = studiesOf(project, dataset.id);
  if (!studies) return std::move(studies).error();
  std::vector<Block> blocks;
  const auto resumed = resumptionsOf(project, dataset.id);
  if (!resumed) return resumed.error();
  for (const auto& one : *resumed) blocks.emplace_back(Paragraph{.text = Text{Message{"sampling.report.resumed", {{"dataset", dataset.name}, {"at", toIso(one.at)}, {"author", one.author}, {"reason", one.reason}}}}});
  for (std::size_t i = 0; i < std::min(kStudiesShown, studies->size()); ++i) {
    const auto& study = (*studies)[i];
    blocks.emplace_back(Heading{Message{"sampling.report.heading", {{"dataset", dataset.name}, {"at", toIso(study.at)}}}});
    const auto opened = openStudy(project, study);
    if (!opened && opened.error().code() != "store.impossible_value") return opened.error();
    if (!opened) {
      blocks.emplace_back(Paragraph{.text = fixed("sampling.report.unreadable"), .style = Paragraph::Style::Warning, .following = {Text{opened.error().message}}});
      continue;
    }
    const auto verdict = verdictOf(opened->plan, opened->judgements);
    addPlan(*opened, verdict, blocks);
    addVerdict(*opened, verdict, feedState(dataset, study), dataset.name, blocks);
  }
  return blocks;
}

}  // namespace prumo::quality::sampling
