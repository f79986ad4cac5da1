// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_text.h"

#include <algorithm>
#include <array>

namespace prumo {

bool isComputed(std::string_view text) {
  static constexpr std::array<std::string_view, 4> kWide{"\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};  // = + - @ as they are typed in East Asia
  if (text.empty()) return false;
  return std::string_view("=+-@\t\r\n").find(text.front()) != std::string_view::npos || std::ranges::any_of(kWide, [text](std::string_view sign) { return text.starts_with(sign); });
}

std::string csvCell(std::string_view text, char separator) {
  std::string cell = isComputed(text) ? "'" : "";
  cell += text;
  if (cell.find_first_of("\"\r\n\t") == std::string::npos && cell.find(separator) == std::string::npos) return cell;
  std::string quoted = "\"";
  for (const char letter : cell) quoted += letter == '"' ? std::string("\"\"") : std::string(1, letter);
  return quoted + '"';
}

std::string csvLine(const std::vector<std::string>& cells, char separator) {
  std::string line;
  for (std::size_t i = 0; i < cells.size(); ++i) line += (i > 0 ? std::string(1, separator) : std::string{}) + csvCell(cells[i], separator);
  return line + "\r\n";
}

}  // namespace prumo
