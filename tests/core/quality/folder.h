// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/check.h"

#include <QTemporaryDir>
#include <QtGlobal>

#include <algorithm>
#include <fstream>

/// What the tests of feeds share: files that go with the test, and short ways to ask.
namespace prumo::quality::test {

class Folder {
public:
  std::filesystem::path file(const std::string& content, const std::string& name = "feed.csv") const {
    const auto place = path() / name;
    std::ofstream(place, std::ios::binary) << content;
    return place;
  }
  std::filesystem::path path() const { return m_folder.path().toStdString(); }

private:
  QTemporaryDir m_folder;
};

/// JSON written with single quotes.
inline std::string json(std::string text) {
  std::ranges::replace(text, '\'', '"');
  return text;
}

inline RuleSet only(Rule rule) {
  if (rule.id.empty()) rule.id = "r";
  return {{std::move(rule)}};
}

using Lines = std::vector<std::int64_t>;
inline Lines linesOf(const std::vector<ShownRow>& rows) {
  Lines lines;
  for (const auto& row : rows) lines.push_back(row.line);
  return lines;
}

inline CheckResult checked(const std::filesystem::path& path, const RuleSet& rules, DialectChoice choice = {}) {
  auto result = check({path, std::move(choice)}, rules);
  if (!result) qFatal("%s", toJson(result.error().message).c_str());
  return std::move(*result);
}

/// The code of the error a check gives, or "none".
inline std::string codeOf(const std::filesystem::path& path, const RuleSet& rules = only({.columns = {"a"}}), DialectChoice choice = {}) {
  const auto result = check({path, std::move(choice)}, rules);
  return result ? std::string{"none"} : result.error().code();
}

}  // namespace prumo::quality::test
