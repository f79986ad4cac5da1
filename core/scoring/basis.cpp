// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/basis.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <set>

namespace prumo {

namespace {

using Ids = std::set<std::string>;

constexpr std::size_t kPiecemeal = 500;  // more changed rows than this are read anew in one go

const std::vector<std::string> kFindingFields{"id", "step", "title", "severity", "status", "effect_min", "effect_max"};

Result<std::vector<Finding>> openFindings(const ProjectFile& project) {
  return project.all<Finding>({.orderBy = {}, .fields = kFindingFields}).transform([](std::vector<Finding> findings) {
    std::erase_if(findings, std::not_fn(isOpen));
    std::ranges::sort(findings, {}, &Finding::id);
    return findings;
  });
}

/// What stands now in the rows of these ids, in their order; those that are gone are left out.
template <class R>
Result<std::vector<R>> rowsOf(const ProjectFile& project, const Ids& ids, const std::vector<std::string>& fields) {
  std::vector<R> rows;
  for (const auto& id : ids) {
    auto found = project.all<R>({.equals = {{"id", id}}, .fields = fields});
    if (!found) return found;
    std::ranges::move(*found, std::back_inserter(rows));
  }
  return rows;
}

template <class R>
void replace(std::vector<R>& rows, const Ids& ids, std::vector<R> fresh) {
  std::erase_if(rows, [&ids](const R& row) { return ids.contains(row.id); });
  const auto kept = static_cast<std::ptrdiff_t>(rows.size());
  std::ranges::move(fresh, std::back_inserter(rows));
  std::ranges::inplace_merge(rows, rows.begin() + kept, {}, &R::id);
}

const Ids& idsIn(const Change& change, const std::string& table) {
  static const Ids none;
  const auto found = change.idsByTable.find(table);
  return found == change.idsByTable.end() ? none : found->second;
}

}  // namespace

Result<ScoreBasis> scoreBasisOf(const ProjectFile& project) {
  auto answers = project.all<Answer>();
  if (!answers) return std::move(answers).error();
  return openFindings(project).transform([&answers](std::vector<Finding> findings) {
    return ScoreBasis{*std::move(answers), std::move(findings)};
  });
}

Result<void> refresh(ScoreBasis& basis, const ProjectFile& project, const Change& change) {
  const auto& answered = idsIn(change, record::describe<Answer>().name);
  const auto& found = idsIn(change, record::describe<Finding>().name);
  if (answered.size() + found.size() > kPiecemeal) return scoreBasisOf(project).transform([&basis](ScoreBasis fresh) { basis = std::move(fresh); });
  auto answers = rowsOf<Answer>(project, answered, {});
  if (!answers) return std::move(answers).error();
  auto findings = rowsOf<Finding>(project, found, kFindingFields);
  if (!findings) return std::move(findings).error();
  std::erase_if(*findings, std::not_fn(isOpen));
  replace(basis.answers, answered, *std::move(answers));
  replace(basis.findings, found, *std::move(findings));
  return {};
}

}  // namespace prumo
