// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"
#include "core/method/assessment.h"
#include "core/quality/sampling/plan_words.h"
#include "core/quality/sampling/verdict.h"

/// What a judged sample proposes to the rest of the assessment.
namespace prumo::quality::sampling {

namespace {

constexpr std::size_t kNameInTitle = 150;
/// For criteria whose method says nothing about data: the shares that most of its measures ask for.
const prumo::Measure kUsual{.levels = {0.90, 0.95, 0.98, 0.995, 0.999}};

std::string originOf(const Study& study) { return "sampling/" + study.id; }

Severity severityOf(DefectClass of) {
  switch (of) {
    case DefectClass::Critical: return Severity::Critical;
    case DefectClass::Minor: return Severity::Low;
    case DefectClass::Any:
    case DefectClass::Major: break;
  }
  return Severity::High;
}

Finding findingFor(const LimitResult& result, const Verdict& verdict, const Study& study, const Dataset& dataset, const Words& words) {
  const std::string of{record::keyOf(result.limit.of)};
  const auto& any = verdict.estimates.front();
  const auto bounds = any.share.value_or(Bounds{});
  Finding finding{.step = "quality", .criterion = study.criterion, .severity = severityOf(result.limit.of), .origin = originOf(study) + "/" + of};
  finding.title = words({"sampling.finding.title", {{"dataset", shortened(dataset.name, kNameInTitle)}, {"class", words({"choice.sample_limit.class." + of, {}})}}});
  finding.condition = words({result.limit.countsDefects() ? "sampling.finding.condition_defects" : "sampling.finding.condition",
                             {{"found", result.found}, {"judged", result.judged}, {"reject", result.limit.accept + 1}, {"lot", study.lot}, {"seed", std::to_string(study.seed)},
                              {"share", bounds.estimate}, {"low", bounds.low}, {"high", bounds.high}, {"confidence", verdict.confidence}, {"title", study.title}}});
  finding.expectation = words({"sampling.finding.expectation", {{"rule", words(ruleOf(result.limit))}}});
  return finding;
}

Result<std::optional<Proposal>> proposalFor(const ProjectFile& project, const Study& study, const Verdict& verdict) {
  const auto& any = verdict.estimates.front();
  if (study.criterion.empty() || !any.share) return std::optional<Proposal>{};
  const auto method = methodOf(project);
  if (!method) return method.error();
  const StepId step{"quality"};
  const auto* criterion = method->find(step, {study.criterion});
  if (!criterion) return std::optional<Proposal>{};
  const double share = 1 - any.share->estimate;
  const Message basis{"sampling.basis",
                      {{"share", share}, {"low", 1 - any.share->high}, {"high", 1 - any.share->low}, {"confidence", verdict.confidence}, {"checked", verdict.judged}, {"failed", any.items}, {"lot", study.lot}}};
  return std::optional{Proposal{answerId(step, criterion->id), step.text, criterion->id.text, criterion->measure.value_or(kUsual).levelFor(share), prumo::toJson(basis), originOf(study),
                                project.author().clock->now()}};
}

/// A study ends when its rows are judged, or when enough is found to reject.
Result<void> checkDone(const Verdict& verdict) {
  const auto refused = [](const char* code, const char* name, std::int64_t n) { return Error{{code, {{name, n}}}, ErrorKind::BadInput, nullptr}; };
  if (verdict.disputed > 0) return refused("sampling.still_disputed", "n", verdict.disputed);
  if (verdict.judged < verdict.size && verdict.decision != Decision::Reject) return refused("sampling.not_judged", "n", verdict.size - verdict.judged);
  return {};
}

}  // namespace

Result<Conclusion> conclude(const ProjectFile& project, const Study& study, const Words& words) {
  const auto verdict = verdictOf(project, study);
  if (!verdict) return verdict.error();
  if (auto done = checkDone(*verdict); !done) return std::move(done).error();
  const auto dataset = project.find<Dataset>(study.dataset);
  if (!dataset) return dataset.error();
  Conclusion conclusion{.study = study, .findings = {}, .proposal = {}};
  conclusion.study.closedAt = project.author().clock->now();
  for (const auto& limit : verdict->limits) {
    if (limit.decision == Decision::Reject) conclusion.findings.push_back(findingFor(limit, *verdict, study, dataset->value_or(Dataset{}), words));
  }
  return proposalFor(project, study, *verdict).transform([&](std::optional<Proposal> proposal) {
    conclusion.proposal = std::move(proposal);
    return std::move(conclusion);
  });
}

Result<void> saveConclusion(Transaction& edit, const ProjectFile& project, const Conclusion& conclusion) {
  return edit.update(conclusion.study)
      .and_then([&]() -> Result<void> { return conclusion.proposal ? edit.put(*conclusion.proposal) : Result<void>{}; })
      .and_then([&] { return proposeFindings(edit, project, originOf(conclusion.study) + "/", conclusion.findings); });
}

}  // namespace prumo::quality::sampling
