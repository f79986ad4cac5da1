// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/masking.h"

#include "core/engine/check_digits.h"
#include "core/quality/personal_forms.h"

#include <algorithm>

namespace prumo::quality {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isContinuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

std::string digitsOf(std::string_view text) {
  std::string digits;
  std::ranges::copy_if(text, std::back_inserter(digits), isDigit);
  return digits;
}

/// The first character, then stars: in characters, not bytes.
std::string initial(std::string_view word) {
  std::size_t end = 1;
  while (end < word.size() && isContinuation(word[end])) ++end;
  return std::string{word.substr(0, end)} + "****";
}

std::string maskName(std::string_view value) {
  std::string out;
  while (!value.empty()) {
    const auto space = std::min(value.find(' '), value.size());
    if (space > 0) out += (out.empty() ? "" : " ") + initial(value.substr(0, space));
    value.remove_prefix(std::min(space + 1, value.size()));
  }
  return out;
}

/// Stars for every digit but the last `kept`; what stands between them stays.
std::string maskDigits(std::string_view value, std::size_t kept) {
  const auto count = static_cast<std::size_t>(std::ranges::count_if(value, isDigit));
  std::string out;
  std::size_t seen = 0;
  for (const char c : value) out += isDigit(c) && seen++ + kept < count ? '*' : c;
  return out;
}

std::string maskEmail(std::string_view value) {
  const auto at = value.find('@');
  std::size_t end = 1;
  while (end < at && isContinuation(value[end])) ++end;
  return std::string{value.substr(0, end)} + "**" + std::string{value.substr(at)};
}

std::string maskCpf(std::string_view value) { return "***.***." + digitsOf(value).substr(6, 3) + "-**"; }

/// Digits and what stands between them, nothing else: a form that may be seen.
bool isOfDigits(std::string_view value) { return value.find_first_not_of("0123456789 ./-:T") == value.npos; }

std::string maskDocument(std::string_view value) {
  if (engine::isCpf(value)) return maskCpf(value);
  return isOfDigits(value) && digitsOf(value).size() >= 5 ? maskDigits(value, 2) : "***";
}

}  // namespace

std::string mask(Personal kind, std::string_view value) {
  if (value.empty() || kind == Personal::None) return std::string{value};
  switch (kind) {
    case Personal::Cpf: return digitsOf(value).size() == 11 ? maskCpf(value) : "***";
    case Personal::Email: return isEmailForm(value) ? maskEmail(value) : "***";
    case Personal::Phone: return digitsOf(value).size() >= 8 ? maskDigits(value, 2) : "***";
    case Personal::Card: return digitsOf(value).size() >= 13 ? maskDigits(value, 4) : "***";
    case Personal::Name: return maskName(value);
    case Personal::BirthDate: return isOfDigits(value) ? maskDigits(value, 0) : "***";
    case Personal::Document:
    case Personal::Account: return maskDocument(value);
    case Personal::Ip: return value.find_first_not_of("0123456789.") == value.npos ? maskDigits(value, 0) : "***";
    default: return "***";
  }
}

std::string shown(Personal kind, std::string_view value) { return kind == Personal::None ? maskInText(value) : mask(kind, value); }

Showing::Showing(const std::vector<std::string>& columns, std::vector<Personal> personal, const std::vector<std::string>& unmasked)
    : m_personal(std::move(personal)) {
  for (const auto& column : columns) m_isOpen.push_back(std::ranges::find(unmasked, column) != unmasked.end());
}

std::string Showing::operator()(std::size_t column, std::string_view value) const {
  return m_isOpen[column] ? std::string{value} : shown(m_personal[column], value);
}

std::vector<std::string> Showing::unmasked(const std::vector<std::string>& columns) const {
  std::vector<std::string> open;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (m_isOpen[i]) open.push_back(columns[i]);
  }
  return open;
}

std::vector<Personal> maskSample(const std::vector<std::string>& columns, std::vector<std::vector<std::string>>& rows, std::size_t most) {
  std::vector<std::vector<std::string>> samples(columns.size());
  for (const auto& row : rows) {
    for (std::size_t c = 0; c < columns.size(); ++c) samples[c].push_back(row[c]);
  }
  auto kinds = personalKinds(columns, samples);
  rows.resize(std::min(rows.size(), most));
  for (auto& row : rows) {
    for (std::size_t c = 0; c < columns.size(); ++c) row[c] = shown(kinds[c], row[c]);
  }
  return kinds;
}

}  // namespace prumo::quality
