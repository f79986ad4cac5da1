// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build.h"

#include "core/report/sections.h"
#include "core/report/words.h"

namespace prumo::report {

namespace {

Cover coverOf(const Facts& facts) {
  const auto& head = facts.head;
  return {.client = head.client,
          .supplier = head.supplier,
          .scope = head.scope,
          .consultant = head.consultant,
          .company = head.company,
          .from = head.started,
          .to = head.ended,
          .version = head.version,
          .logo = facts.logo};
}

}  // namespace

Report reportOf(const Facts& facts) {
  Report report{.cover = coverOf(facts), .language = facts.head.language, .isDraft = facts.card.answered < facts.card.applicable};
  report.printedAt = facts.printedAt;
  report.projectHash = facts.projectHash;
  report.sections.push_back({.id = "cover", .title = say("cover.title")});
  report.sections.push_back(executiveSection(facts));
  report.sections.push_back(scopeSection(facts));
  report.sections.push_back(scorecardSection(facts));
  for (std::size_t i = 0; i < facts.method.steps.size(); ++i) report.sections.push_back(stepSection(facts, i));
  report.sections.push_back(planSection(facts));
  report.sections.push_back(notAssessedSection(facts));
  report.sections.push_back(formulasSection(facts));
  report.sections.push_back(glossarySection());
  report.sections.push_back(signoffSection(facts));
  return report;
}

Result<Report> buildReport(const ProjectFile& project, const std::vector<Room>& rooms, const Job& job) {
  return factsOf(project, rooms, job).transform([](const Facts& facts) { return reportOf(facts); });
}

}  // namespace prumo::report
