// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/builder.h"

#include <algorithm>

namespace prumo::document {

namespace {

constexpr std::uint32_t kPlain = 12;                    ///< maps with more members are looked up by an index
constexpr std::uint64_t kMostExpanded = 20'000'000;     ///< values that aliases may stand for, beside those that are written
constexpr std::uint64_t kMostMerged = 1'000'000;
constexpr std::size_t kMostRemarks = 1000;
constexpr std::size_t kMostExpected = 1'000'000;        ///< what a text only looks like costs nothing

}  // namespace

Builder::Builder(Syntax syntax, int mostLevels) : m_tree(std::make_unique<Tree>()), m_mostLevels(mostLevels) { m_tree->syntax = syntax; }

void Builder::restart() {
  auto remarks = std::move(m_tree->remarks);
  std::erase_if(remarks, [](const Remark& one) { return one.oddity != Oddity::NotUtf8; });
  *this = Builder(m_tree->syntax, m_mostLevels);
  m_tree->remarks = std::move(remarks);
}

void Builder::expect(std::size_t values) { m_tree->values.reserve(std::min(values, kMostExpected)); }

void Builder::key(std::string_view key, std::int64_t line) {
  m_key = m_tree->texts.keep(key);
  m_keyLine = static_cast<std::uint32_t>(line);
}

/// The value takes its place behind its siblings.
std::uint32_t Builder::add(Value value) {
  const auto at = static_cast<std::uint32_t>(m_tree->values.size());
  if (!m_open.empty() && m_tree->values[m_open.back().at].kind == Kind::Map) {
    value.key = m_key;
    value.line = m_keyLine;
  }
  m_tree->values.push_back(value);
  if (m_open.empty()) return at;
  auto& level = m_open.back();
  if (level.last == kNone) m_tree->values[level.at].first = at;
  else m_tree->values[level.last].next = at;
  level.last = at;
  ++m_tree->values[level.at].size;
  return at;
}

/// What closes or ends makes its parent taller and heavier.
void Builder::grow(int height, std::uint64_t weight, std::int64_t line) {
  if (m_open.empty()) return;
  auto& level = m_open.back();
  level.height = std::max(level.height, height + 1);
  level.weight += weight;
  if (static_cast<int>(m_open.size()) + level.height > m_mostLevels) refuse("document.too_deep", line, {{"limit", std::int64_t{m_mostLevels}}});
  if (level.weight > m_tree->values.size() + kMostExpanded) refuse("document.expands", line);
}

void Builder::scalar(Kind kind, std::string_view text, std::int64_t line) {
  if (isFaulty()) return;
  const auto at = add({.text = m_tree->texts.keep(text), .line = static_cast<std::uint32_t>(line), .kind = kind});
  if (!m_anchor.empty()) m_anchors[std::exchange(m_anchor, {})] = {at, 0, 1};
  grow(0, 1, line);
}

void Builder::open(Kind kind, std::int64_t line) {
  if (isFaulty()) return;
  const auto at = add({.line = static_cast<std::uint32_t>(line), .kind = kind});
  m_open.push_back({.at = at, .anchor = std::exchange(m_anchor, {})});
  if (static_cast<int>(m_open.size()) > m_mostLevels) refuse("document.too_deep", line, {{"limit", std::int64_t{m_mostLevels}}});
}

void Builder::close() {
  if (isFaulty() || m_open.empty()) return;
  auto& level = m_open.back();
  if (!level.merged.empty()) merge(level);
  indexMembers(level);
  const auto closed = std::move(level);
  m_open.pop_back();
  if (!closed.anchor.empty()) m_anchors[closed.anchor] = {closed.at, closed.height, closed.weight};
  grow(closed.height, closed.weight, m_tree->values[closed.at].line);
}

void Builder::alias(std::string_view name, std::int64_t line) {
  if (isFaulty()) return;
  const auto known = m_anchors.find(std::string{name});
  if (known == m_anchors.end()) {
    remark(Oddity::Recursion, line, name);
    return scalar(Kind::Null, {}, line);
  }
  if (takeMerge(known->second)) return;
  add({.first = known->second.at, .line = static_cast<std::uint32_t>(line), .isAlias = true});
  grow(known->second.height, known->second.weight, line);
}

/// "<<: *base"; a list of them ("<<: [*one, *other]") is left a member like any other.
bool Builder::takeMerge(const Anchor& anchor) {
  if (m_open.empty() || m_key != "<<" || m_tree->values[m_open.back().at].kind != Kind::Map || m_tree->values[anchor.at].kind != Kind::Map) return false;
  m_open.back().merged.push_back(anchor);
  return true;
}

void Builder::merge(Level& level) {
  std::unordered_map<std::string_view, std::uint32_t> known;
  for (auto at = m_tree->values[level.at].first; at != kNone; at = m_tree->values[at].next) known[m_tree->values[at].key] = at;
  for (const auto& map : level.merged) mergeFrom(level, map, known);
}

void Builder::mergeFrom(Level& level, const Anchor& map, std::unordered_map<std::string_view, std::uint32_t>& known) {
  for (auto at = m_tree->values[map.at].first; at != kNone && !isFaulty(); at = m_tree->values[at].next) {
    auto value = m_tree->values[at];
    if (known.contains(value.key)) continue;
    if (++m_mergedMembers > kMostMerged) return refuse("document.expands", value.line);
    const auto copy = value.isAlias ? value.first : at;
    m_key = value.key;
    m_keyLine = value.line;
    known[value.key] = add({.first = copy, .line = value.line, .isAlias = true});
  }
  grow(map.height - 1, map.weight, m_tree->values[level.at].line);
}

/// Small maps whose keys differ need no index.
bool Builder::isPlain(const Value& map) const {
  if (map.size > kPlain) return false;
  std::array<std::string_view, kPlain> keys;
  std::size_t met = 0;
  for (auto at = map.first; at != kNone; at = m_tree->values[at].next) {
    const auto& key = m_tree->values[at].key;
    if (std::find(keys.begin(), keys.begin() + met, key) != keys.begin() + met) return false;
    keys[met++] = key;
  }
  return true;
}

void Builder::indexMembers(const Level& level) {
  auto& map = m_tree->values[level.at];
  if (map.kind != Kind::Map || isPlain(map)) return;
  map.isIndexed = true;
  auto& index = m_tree->members[level.at];
  for (auto at = map.first; at != kNone; at = m_tree->values[at].next) {
    const auto& value = m_tree->values[at];
    if (!index.insert_or_assign(value.key, at).second) remark(Oddity::RepeatedKey, value.line, value.key);
  }
}

void Builder::remark(Oddity oddity, std::int64_t line, std::string_view text) {
  if (m_tree->remarks.size() < kMostRemarks) m_tree->remarks.push_back({oddity, line, std::string{text}});
}

void Builder::refuse(std::string code, std::int64_t line, std::vector<std::pair<std::string, Argument>> args) {
  if (m_fault) return;
  args.emplace_back("line", line);
  m_fault = Error{{std::move(code), std::move(args)}, ErrorKind::BadInput, nullptr};
}

Result<std::unique_ptr<Tree>> Builder::finish() {
  if (m_fault) return *m_fault;
  if (m_tree->values.empty()) return Error{{"document.empty", {}}, ErrorKind::BadInput, nullptr};
  return std::move(m_tree);
}

}  // namespace prumo::document
