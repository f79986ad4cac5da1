// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/profile/patterns.h"

#include <algorithm>
#include <set>

namespace prumo::quality::profiling {

namespace {

constexpr std::size_t kMostForms = 256;
constexpr std::size_t kExampleBytes = 512;
constexpr char kMore = '\x01';  ///< until it is shown, what says "one or more": a plus may be part of the value
constexpr char kWord = '\x02';
constexpr char kBeyond = '\x03';

bool isLetter(char c) { return c == 'A' || c == 'a' || c == '9'; }

/// Runs of one kind of character become one of any length; runs of a sign, too.
void runs(std::string_view form, std::string& out) {
  for (std::size_t at = 0; at < form.size();) {
    auto end = at + 1;
    while (end < form.size() && form[end] == form[at]) ++end;
    out += form[at];
    if (isLetter(form[at]) || end - at > 1) out += kMore;
    at = end;
  }
}

/// Runs that follow one another become words.
void words(std::string_view form, std::string& out) {
  for (std::size_t at = 0; at < form.size(); ++at) {
    const bool isRun = isLetter(form[at]) && at + 1 < form.size() && form[at + 1] == kMore;
    if (!isRun) {
      out += form[at];
      continue;
    }
    ++at;
    if (out.size() < 2 || out[out.size() - 2] != kWord) out += {kWord, kMore};
  }
}

/// Whether there are words and spaces, and the first few other signs; those beyond ASCII count as one.
void signs(std::string_view form, std::string& out) {
  constexpr std::size_t kMostSigns = 3;
  std::set<char> found;
  for (const char c : form) {
    if (c != kMore) found.insert(static_cast<unsigned char>(c) < 0x80 ? c : kBeyond);
  }
  if (found.erase(kWord) > 0) out += {kWord, kMore};
  if (found.erase(' ') > 0) out += ' ';
  std::size_t kept = 0;
  for (const char c : found) {
    if (kept++ < kMostSigns) out += c;
  }
}

using Coarser = void (*)(std::string_view form, std::string& out);
constexpr std::array<Coarser, 3> kCoarser{runs, words, signs};

std::string shownForm(std::string_view form) {
  std::string out;
  for (const char c : form) out += c == kMore ? "+" : c == kWord ? "w" : c == kBeyond ? "…" : std::string(1, c);
  return out;
}

}  // namespace

void Patterns::add(std::string_view form, const Cell& cell) {
  for (std::size_t i = 0; i < static_cast<std::size_t>(m_grain); ++i) {
    auto& out = m_room[i % 2];
    out.clear();
    kCoarser[i](form, out);
    form = out;
  }
  count(form, cell.count, cell.row, cell.text);
}

void Patterns::count(std::string_view form, std::int64_t times, std::int64_t row, std::string_view text) {
  if (!m_last || m_last->first != form) {
    auto place = m_found.find(form);
    if (place == m_found.end()) {
      place = m_found.emplace(std::string{form}, Found{0, row, std::string{whole(text, kExampleBytes)}}).first;
    }
    m_last = &*place;
  }
  auto& found = m_last->second;
  found.count += times;
  if (row < found.row) {
    found.row = row;
    found.text = whole(text, kExampleBytes);
  }
  while (m_found.size() > kMostForms && m_grain < PatternGrain::Signs) coarsenOnce();
}

void Patterns::coarsenOnce() {
  const auto fine = std::exchange(m_found, {});
  m_last = nullptr;
  const auto coarser = kCoarser[static_cast<std::size_t>(m_grain)];
  m_grain = static_cast<PatternGrain>(static_cast<int>(m_grain) + 1);
  std::string form;
  for (const auto& [key, found] : fine) {
    form.clear();
    coarser(key, form);
    count(form, found.count, found.row, found.text);
  }
}

void Patterns::coarsen(PatternGrain grain) {
  while (m_grain < grain) coarsenOnce();
}

void Patterns::merge(const Patterns& other) {
  coarsen(other.m_grain);
  for (const auto& [key, found] : other.m_found) {
    std::string form = key;
    for (auto grain = static_cast<std::size_t>(other.m_grain); grain < static_cast<std::size_t>(m_grain); ++grain) {
      std::string coarse;
      kCoarser[grain](form, coarse);
      form = std::move(coarse);
    }
    count(form, found.count, found.row, found.text);
  }
}

std::vector<Patterns::One> Patterns::sorted() const {
  std::vector<One> all;
  for (const auto& [key, found] : m_found) all.push_back({shownForm(key), found.count, found.row, found.text});
  std::ranges::sort(all, [](const One& a, const One& b) { return a.count != b.count ? a.count > b.count : a.form < b.form; });
  return all;
}

}  // namespace prumo::quality::profiling
