// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/json_text.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace prumo::document {

namespace {

/// The number behind "\\u", where one stands.
std::optional<std::uint32_t> escapeAt(std::string_view text, std::size_t at) {
  if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u') return std::nullopt;
  std::uint32_t unit = 0;
  const auto [end, error] = std::from_chars(text.data() + at + 2, text.data() + at + 6, unit, 16);
  return error == std::errc{} && end == text.data() + at + 6 ? std::optional{unit} : std::nullopt;
}

bool isHuge(std::string_view number) {
  double value = 0;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
  return error == std::errc::result_out_of_range && number.size() >= 4;
}

}  // namespace

std::string_view withoutHalves(std::string_view text, std::string& memory, Builder& builder) {
  for (auto at = text.find('\\'); at != std::string_view::npos; at = text.find('\\', at)) {
    const auto unit = escapeAt(text, at);
    const bool isHalf = unit && *unit >= 0xD800 && *unit <= 0xDFFF;
    const auto other = isHalf && *unit <= 0xDBFF ? escapeAt(text, at + 6) : std::nullopt;
    const bool isWhole = other && *other >= 0xDC00 && *other <= 0xDFFF;
    if (isHalf && !isWhole) {
      if (memory.empty()) {
        builder.remark(Oddity::NotUtf8, std::ranges::count(text.substr(0, at), '\n') + 1, {});
        text = memory = text;
      }
      memory.replace(at + 2, 4, "fffd");
    }
    at += isWhole ? 12 : unit ? 6 : 2;
  }
  return text;
}

std::string withoutHugeNumbers(std::string_view text) {
  constexpr std::string_view kNumber = "+-.0123456789eE";
  std::string out{text};
  for (auto at = out.find_first_of("\"-0123456789"); at < out.size(); at = out.find_first_of("\"-0123456789", at)) {
    if (out[at] == '"') {
      for (++at; at < out.size() && out[at] != '"'; ++at) at += out[at] == '\\' ? 1 : 0;
      ++at;
      continue;
    }
    const auto end = std::min(out.find_first_not_of(kNumber, at), out.size());
    if (isHuge(std::string_view{out}.substr(at, end - at))) out.replace(at, end - at, "null" + std::string(end - at - 4, ' '));
    at = end;
  }
  return out;
}

}  // namespace prumo::document
