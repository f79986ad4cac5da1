// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/rejects.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace prumo::quality {

namespace {

/// The values of a line, quotes and all; nothing where a quote is left open and their places cannot be told.
std::optional<std::vector<std::string>> partsOf(const std::string& text, const Dialect& dialect) {
  std::vector<std::string> parts(1);
  bool isQuoted = false;
  for (const char c : text) {
    if (dialect.quote != '\0' && c == dialect.quote) isQuoted = !isQuoted;
    if (c == dialect.delimiter && !isQuoted) parts.emplace_back();
    else parts.back() += c;
  }
  return isQuoted ? std::nullopt : std::optional{std::move(parts)};
}

/// The kind of a value that may belong to any column between its place counted from the left and that counted from the right.
Personal kindAt(const std::vector<Personal>& personal, std::size_t index, std::size_t count) {
  const auto at = static_cast<std::ptrdiff_t>(index);
  const auto shift = static_cast<std::ptrdiff_t>(personal.size()) - static_cast<std::ptrdiff_t>(count);
  const auto last = static_cast<std::ptrdiff_t>(personal.size()) - 1;
  const auto from = std::clamp<std::ptrdiff_t>(std::min(at, at + shift), 0, last);
  const auto to = std::clamp<std::ptrdiff_t>(std::max(at, at + shift), 0, last);
  const auto isPersonal = [](Personal kind) { return kind != Personal::None; };
  const auto found = std::find_if(personal.begin() + from, personal.begin() + to + 1, isPersonal);
  return found == personal.begin() + to + 1 ? Personal::None : *found;
}

std::string shownLine(const std::string& text, const Dialect& dialect, const std::vector<Personal>& personal) {
  if (std::ranges::all_of(personal, [](Personal kind) { return kind == Personal::None; })) return maskInText(text);
  const auto parts = dialect.kind == "csv" ? partsOf(text, dialect) : std::nullopt;
  if (!parts) return "***";
  std::string out;
  for (std::size_t i = 0; i < parts->size(); ++i) {
    if (i > 0) out += dialect.delimiter;
    out += shown(kindAt(personal, i, parts->size()), (*parts)[i]);
  }
  return out;
}

}  // namespace

std::vector<Reject> shownRejects(std::vector<Reject> rejects, const Dialect& dialect, const std::vector<Personal>& personal) {
  for (auto& reject : rejects) {
    auto text = reject.text.empty() ? std::string{} : shownLine(reject.text, dialect, personal);
    const auto file = maskInText(std::exchange(reject.file, {}));
    reject.text = file.empty() ? text : text.empty() ? file : file + ": " + text;
  }
  return rejects;
}

}  // namespace prumo::quality
