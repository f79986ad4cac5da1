// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/facts.h"

#include <algorithm>

namespace prumo::report {

namespace {

/// "A" to "Z", then "AA": the findings of a step, the gravest first.
std::string letters(std::size_t index) {
  std::string text(1, static_cast<char>('A' + index % 26));
  return index < 26 ? text : letters(index / 26 - 1) + text;
}

/// A finding of a step that the method does not have is numbered after the last one.
std::map<std::string, std::string> numbersOf(const Method& method, const std::vector<Finding>& findings) {
  std::map<std::string, std::string> numbers;
  std::vector<std::size_t> next(method.steps.size() + 1);
  for (const auto& finding : findings) {
    const auto at = std::ranges::find(method.steps, StepId{finding.step}, &MethodStep::id) - method.steps.begin();
    numbers[finding.id] = std::to_string(at + 1) + "-" + letters(next[static_cast<std::size_t>(at)]++);
  }
  return numbers;
}

template <class R>
Result<void> readInto(const ProjectFile& project, std::vector<R>& rows) {
  return project.all<R>().transform([&rows](std::vector<R> read) { rows = std::move(read); });
}

Result<void> readChapters(const ProjectFile& project, const std::vector<Room>& rooms, const Job& job, Facts& facts) {
  for (const auto& room : rooms) {
    if (!room.chapter) continue;
    if (job.stop.stop_requested()) return cancelled();
    auto blocks = room.chapter(project, job);
    if (!blocks) return std::move(blocks).error();
    facts.chapters[room.id.text] = std::move(*blocks);
  }
  return {};
}

/// A logo that is gone is no reason to hand over no report.
void readLogo(const ProjectFile& project, Facts& facts) {
  if (!facts.head.logo.empty()) facts.logo = project.attachment(facts.head.logo).value_or(std::string{});
}

}  // namespace

const Answer* Facts::answerTo(const StepId& step, const CriterionId& criterion) const {
  const auto found = std::ranges::find(answers, answerId(step, criterion), &Answer::id);
  return found == answers.end() ? nullptr : &*found;
}

void complete(Facts& facts) {
  std::ranges::stable_sort(facts.findings, [](const Finding& a, const Finding& b) {
    return std::tuple{-riskOf(a), -static_cast<int>(a.severity), a.title} < std::tuple{-riskOf(b), -static_cast<int>(b.severity), b.title};
  });
  facts.card = scorecardOf(facts.method, facts.answers, facts.findings);
  facts.actions = actionsFor(facts.method, facts.answers, facts.findings);
  facts.numbers = numbersOf(facts.method, facts.findings);
}

Result<Facts> factsOf(const ProjectFile& project, const std::vector<Room>& rooms, const Job& job) {
  Facts facts;
  auto done = assessmentOf(project)
                  .transform([&](Assessment head) { facts.head = std::move(head); })
                  .and_then([&] { return methodOf(project); })
                  .transform([&](Method method) { facts.method = std::move(method); })
                  .and_then([&] { return readInto(project, facts.answers); })
                  .and_then([&] { return readInto(project, facts.findings); })
                  .and_then([&] { return readInto(project, facts.evidence); })
                  .and_then([&] { return readInto(project, facts.proposals); })
                  .and_then([&] { return readChapters(project, rooms, job, facts); })
                  .and_then([&] { return project.contentHash(); })
                  .transform([&](std::string hash) { facts.projectHash = std::move(hash); });
  if (!done) return std::move(done).error();
  readLogo(project, facts);
  facts.printedAt = project.author().clock->now();
  complete(facts);
  return facts;
}

}  // namespace prumo::report
