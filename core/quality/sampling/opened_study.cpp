// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sampling/opened_study.h"

#include <algorithm>

namespace prumo::quality::sampling {

std::string OpenedStudy::stratumOf(const StudyRow& row) const {
  const auto stratum = static_cast<std::size_t>(row.stratum);
  return !study.by.empty() && stratum < strata.size() ? strata[stratum].name : std::string{};
}

namespace {

std::int64_t cutIn(const std::vector<StudyRow>& rows) {
  std::int64_t count = 0;
  for (const auto& row : rows) {
    if (row.cells.size() < kCellKept) continue;
    const auto cells = textsOf(row.cells);
    count += std::ranges::count_if(cells, isCut);
  }
  return count;
}

}  // namespace

Result<OpenedStudy> openStudy(const ProjectFile& project, const Study& study) {
  const auto impossible = [&](const char* field, Error reason) { return project.impossibleValue("sampling_study", study.id, field, std::move(reason)); };
  auto plan = planFromJson(study.plan);
  if (!plan) return impossible("plan", std::move(plan).error());
  auto strata = strataOf(study);
  if (!strata) return impossible("strata", std::move(strata).error());
  auto rows = rowsOf(project, study);
  if (!rows) return std::move(rows).error();
  auto all = judgementsOf(project, study);
  if (!all) return std::move(all).error();
  const auto proofs = proofsOf(project, study);
  if (!proofs) return proofs.error();
  Judgements judgements(*rows, *std::move(all));
  const auto cut = cutIn(*rows);
  return OpenedStudy{study, *std::move(plan), *std::move(strata), *std::move(rows), std::move(judgements), namesOf(*proofs), cut};
}

}  // namespace prumo::quality::sampling
