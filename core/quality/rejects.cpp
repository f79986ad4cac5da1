// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/rejects.h"

#include <algorithm>

namespace prumo::quality {

namespace {

/// The kinds that a value may be of, whichever end its place is counted from.
Personal kindAt(const std::vector<Personal>& personal, std::size_t index, std::size_t count) {
  const auto fromLeft = index < personal.size() ? personal[index] : Personal::None;
  const auto back = count - index;  // 1 for the last
  const auto fromRight = back <= personal.size() ? personal[personal.size() - back] : Personal::None;
  return fromLeft != Personal::None ? fromLeft : fromRight;
}

std::string shownLine(const std::string& text, const Dialect& dialect, const std::vector<Personal>& personal) {
  std::vector<std::string> parts(1);
  for (const char c : text) {
    if (c == dialect.delimiter) parts.emplace_back();
    else parts.back() += c;
  }
  std::string out;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) out += dialect.delimiter;
    out += shown(kindAt(personal, i, parts.size()), parts[i]);
  }
  return out;
}

}  // namespace

std::vector<Reject> shownRejects(std::vector<Reject> rejects, const Dialect& dialect, const std::vector<Personal>& personal) {
  for (auto& reject : rejects) reject.text = shownLine(reject.text, dialect, personal);
  return rejects;
}

}  // namespace prumo::quality
