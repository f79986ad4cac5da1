// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/bru_text.h"

#include <algorithm>
#include <array>

namespace prumo::contacts {

namespace {

constexpr std::array<std::string_view, 4> kTexts{"script:", "tests", "docs", "example"};
constexpr std::array<std::string_view, 3> kForms{"body:form-urlencoded", "body:multipart-form", "body:file"};
constexpr std::string_view kQuotes = "'''";

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r')) text.remove_suffix(1);
  return text;
}

bool isText(std::string_view name) {
  if (name.starts_with("body")) return std::ranges::find(kForms, name) == kForms.end();
  return std::ranges::any_of(kTexts, [name](std::string_view known) { return name.starts_with(known); });
}

/// Where the name of an entry ends: at the first colon outside of quotes.
std::size_t nameEnd(std::string_view line) {
  if (!line.starts_with('"')) return line.find(':');
  const auto quote = line.find('"', 1);
  return quote == std::string_view::npos ? quote : line.find(':', quote);
}

}  // namespace

BruText::BruText(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    ++m_line;
    takeLine(text.substr(at, end - at));
    at = end + 1;
  }
}

void BruText::takeLine(std::string_view line) {
  const auto bare = trimmed(line);
  if (!m_isOpen) {
    const bool begins = bare.size() > 1 && (bare.ends_with('{') || bare.ends_with('[')) && line.front() != ' ';
    if (!begins) return;
    m_isOpen = true;
    m_isList = bare.ends_with('[');
    m_blocks.push_back({.name = std::string{trimmed(bare.substr(0, bare.size() - 1))}, .line = m_line});
    return;
  }
  auto& block = m_blocks.back();
  if (line.starts_with(m_isList ? ']' : '}') && bare.size() == 1) {
    block.isClosed = true;
    m_isOpen = m_isLong = false;
  } else if (isText(block.name)) {
    block.text += line;
    block.text += '\n';
  } else if (!bare.empty() || m_isLong) {
    takeEntry(bare);
  }
}

void BruText::takeEntry(std::string_view line) {
  auto& entries = m_blocks.back().entries;
  if (m_isLong) {
    m_isLong = line.find(kQuotes) == std::string_view::npos;
    if (!entries.empty()) entries.back().value += std::string{line.substr(0, line.find(kQuotes))} + "\n";
    return;
  }
  if (line.starts_with('~')) line.remove_prefix(1);
  const auto end = m_isList ? std::string_view::npos : nameEnd(line);
  auto name = trimmed(line.substr(0, end));
  if (m_isList && name.ends_with(',')) name.remove_suffix(1);
  if (name.size() > 1 && name.starts_with('"') && name.ends_with('"')) name = name.substr(1, name.size() - 2);
  auto value = end == std::string_view::npos ? std::string_view{} : trimmed(line.substr(end + 1));
  m_isLong = value.starts_with(kQuotes) && value.find(kQuotes, kQuotes.size()) == std::string_view::npos;
  if (value.starts_with(kQuotes)) value = value.substr(kQuotes.size(), value.find(kQuotes, kQuotes.size()) - kQuotes.size());
  entries.push_back({.name = std::string{name}, .value = std::string{value}, .line = m_line});
}

const BruBlock* BruText::find(std::string_view name) const {
  const auto found = std::ranges::find(m_blocks, name, &BruBlock::name);
  return found == m_blocks.end() ? nullptr : &*found;
}

std::string BruText::value(std::string_view block, std::string_view name) const {
  const auto* found = find(block);
  if (!found) return {};
  const auto entry = std::ranges::find(found->entries, name, &ExampleEntry::name);
  return entry == found->entries.end() ? std::string{} : entry->value;
}

}  // namespace prumo::contacts
