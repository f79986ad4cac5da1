// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/rule_files.h"

#include <algorithm>

namespace prumo::ui {

namespace {

std::string joined(const std::vector<std::string>& columns) {
  std::string all;
  for (const auto& column : columns) all += (all.empty() ? "" : ", ") + column;
  return all;
}

}  // namespace

Result<void> fits(const quality::RuleSet& rules, const std::vector<std::string>& columns) {
  for (const auto& rule : rules.rules) {
    for (const auto& column : rule.columns) {
      if (std::ranges::find(columns, column) != columns.end()) continue;
      return Error{.message = {"quality.no_column", {{"rule", rule.id}, {"column", column}, {"columns", joined(columns)}}}};
    }
  }
  return {};
}

Result<quality::ImportedRules> readRulesFor(const std::filesystem::path& file, const quality::Source& source) {
  return quality::readAnyRules(file).and_then([&source](quality::ImportedRules read) -> Result<quality::ImportedRules> {
    const auto preview = quality::sniff(source.path, source.choice);
    if (!preview) return read;
    if (auto fitting = fits(read.rules, preview->columns); !fitting) return std::move(fitting).error();
    return read;
  });
}

}  // namespace prumo::ui
