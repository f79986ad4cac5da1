// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/csv/record.h"

#include <algorithm>
#include <cstring>

namespace prumo::quality::csv {

namespace {

unsigned char byte(char c) { return static_cast<unsigned char>(c); }
bool isLineEnd(char c) { return c == '\n' || c == '\r'; }

/// The first byte after the line end at `at`.
const char* afterLineEnd(const char* at, const char* end) {
  const bool isPair = *at == '\r' && at + 1 < end && at[1] == '\n';
  return std::min(at + (isPair ? 2 : 1), end);
}

/// The first byte after the last line end in [from, to) that is sure to be whole, or nullptr.
const char* afterLastLineEnd(const char* from, const char* to) {
  const std::string_view gap{from, static_cast<std::size_t>(to - from)};
  if (const auto found = gap.rfind('\n'); found != gap.npos) return from + found + 1;
  if (gap.size() < 2) return nullptr;
  const auto found = gap.rfind('\r', gap.size() - 2);
  return found == gap.npos ? nullptr : from + found + 1;
}

}  // namespace

const char* nextLine(const char* at, const char* end) {
  while (at < end && !isLineEnd(*at)) ++at;
  return at < end ? afterLineEnd(at, end) : end;
}

namespace {

/// Eight bytes at a time: a zero byte is what is equal, and its lane counts one; lanes are added up before they can overflow.
std::int64_t count(std::string_view text, char wanted) {
  constexpr std::uint64_t kEach = 0x0101010101010101U;
  constexpr std::size_t kAtOnce = 31;
  std::int64_t found = 0;
  const char* at = text.data();
  const char* end = at + text.size();
  while (end - at >= static_cast<std::ptrdiff_t>(sizeof kEach)) {
    std::uint64_t lanes = 0;
    const auto words = std::min(kAtOnce, static_cast<std::size_t>(end - at) / sizeof kEach);
    for (std::size_t i = 0; i < words; ++i, at += sizeof kEach) {
      std::uint64_t word = 0;
      std::memcpy(&word, at, sizeof word);
      word ^= kEach * static_cast<unsigned char>(wanted);
      lanes += (~(((word & kEach * 0x7F) + kEach * 0x7F) | word) >> 7) & kEach;
    }
    found += static_cast<std::int64_t>(lanes * kEach >> 56);
  }
  return found + std::count(at, end, wanted);
}

}  // namespace

std::int64_t countLines(std::string_view text) {
  const auto feeds = count(text, '\n');
  const auto returns = text.find('\r') == text.npos ? 0 : count(text, '\r');
  if (returns == 0) return feeds;
  std::int64_t pairs = 0;
  for (auto at = text.find("\r\n"); at != text.npos; at = text.find("\r\n", at + 2)) ++pairs;
  return feeds + returns - pairs;
}

Cutter::Cutter(Syntax syntax) : m_syntax(syntax) {
  for (const char c : {syntax.delimiter, '\n', '\r'}) m_endsPlain[byte(c)] = true;
  for (const char c : {syntax.quote, '\n', '\r'}) m_stopsQuoted[byte(c)] = true;
  m_syntax.escape = syntax.ownEscape();
  if (m_syntax.escape != '\0') m_stopsQuoted[byte(m_syntax.escape)] = true;
}

Cutter::Closing Cutter::closing(const char* open, const char* end) const {
  Closing found;
  const char* limit = std::min(end, open + kMaxRecord);
  for (const char* p = open + 1; p < limit;) {
    if (!m_stopsQuoted[byte(*p)]) {
      ++p;
    } else if (isLineEnd(*p)) {
      p = afterLineEnd(p, end);
      ++found.lines;
    } else if (*p != m_syntax.quote) {
      const bool isEscape = p + 1 < end && (p[1] == m_syntax.quote || p[1] == m_syntax.escape);
      found.isEscaped = found.isEscaped || isEscape;
      p += isEscape ? 2 : 1;
    } else if (p + 1 < end && p[1] == m_syntax.quote) {
      p += 2;
      found.isEscaped = true;
    } else {
      found.at = p;
      return found;
    }
  }
  return found;
}

bool Cutter::endsValue(const char* at, const char* end) const { return at >= end || m_endsPlain[byte(*at)]; }

void Cutter::cut(const char* at, const char* end, Record& record) const {
  record.fields.clear();
  record.begin = at;
  record.lines = 1;
  record.fault = Fault::None;
  while (true) {
    const char* start = at;
    if (*at == m_syntax.quote && at < end && m_syntax.quote != '\0') {
      const auto close = closing(at, end);
      if (!close.at || !endsValue(close.at + 1, end)) {
        record.fault = close.at && close.lines == 0 ? Fault::TextAfterQuote : Fault::OpenQuote;
        record.next = nextLine(at, end);
        return;
      }
      record.lines += close.lines;
      record.fields.push_back({{start + 1, close.at}, close.isEscaped});
      at = close.at + 1;
    } else {
      while (!m_endsPlain[byte(*at)]) ++at;
      at = std::min(at, end);
      record.fields.push_back({{start, at}, false});
    }
    if (at >= end) {
      record.next = end;
      return;
    }
    if (*at != m_syntax.delimiter) {
      record.next = afterLineEnd(at, end);
      return;
    }
    ++at;
  }
}

std::size_t Cutter::wholeRecords(std::string_view text) const {
  constexpr std::size_t kWindow = 256 * 1024;  // quotes far from the end cannot hold the last line end; looking there costs time
  const auto near = wholeRecords(text, kWindow);
  return near > 0 || text.size() <= kWindow ? near : wholeRecords(text, text.size());
}

std::size_t Cutter::wholeRecords(std::string_view text, std::size_t window) const {
  const char* const begin = text.data();
  const char* const end = begin + text.size();
  const char* best = begin;
  const char* gap = begin;  // where the text outside quotes began
  const auto gapUntil = [&](const char* to) {
    const char* found = afterLastLineEnd(gap, to);
    best = found ? found : best;
  };
  const char* at = begin;
  while (m_syntax.quote != '\0') {
    const char* open = static_cast<const char*>(std::memchr(at, m_syntax.quote, static_cast<std::size_t>(end - at)));
    if (!open) break;
    at = open + 1;
    if (open != begin && open != gap && !m_endsPlain[byte(open[-1])]) continue;
    const auto close = closing(open, end);
    const bool isOpen = close.at ? close.at + 1 == end : end - open < static_cast<std::ptrdiff_t>(kMaxRecord);
    const bool isBroken = !isOpen && !(close.at && endsValue(close.at + 1, end));
    const char* resumed = isBroken ? nextLine(open, end) : nullptr;
    if (isOpen || resumed == end) return gapUntil(open), static_cast<std::size_t>(best - begin);
    if (isBroken) best = resumed;
    else if (static_cast<std::size_t>(end - open) < window) gapUntil(open);
    at = gap = isBroken ? resumed : close.at + 1;
  }
  gapUntil(end);
  return static_cast<std::size_t>(best - begin);
}

bool Cutter::looksSwallowed(const Record& record, std::size_t columns) const {
  if (record.lines < 3 || columns < 2) return false;  // two line ends at least: a whole line inside
  std::size_t whole = 0;
  std::size_t alike = 0;
  const char* end = record.next;
  for (const char* line = nextLine(record.begin, end); line < end;) {
    const char* next = nextLine(line, end);
    if (next == end) break;  // the last line belongs to the record's other values
    const auto found = std::count(line, next, m_syntax.delimiter);
    ++whole;
    alike += static_cast<std::size_t>(found) + 1 == columns ? 1 : 0;
    line = next;
  }
  // Text of a few words has a comma or two by chance; there, every line must look like a row.
  return columns < 4 ? alike >= 2 && alike == whole : alike >= 1;
}

}  // namespace prumo::quality::csv
