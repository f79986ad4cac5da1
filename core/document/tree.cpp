// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/tree.h"

#include <charconv>
#include <cstring>

namespace prumo::document {

std::string_view Texts::keep(std::string_view text) {
  if (text.empty()) return {};
  if (text.size() > m_left) {
    const auto size = std::max(kBlock, text.size());
    m_at = m_blocks.emplace_back(std::make_unique_for_overwrite<char[]>(size)).get();
    m_left = size;
  }
  auto* const kept = m_at;
  std::memcpy(kept, text.data(), text.size());
  m_at += text.size();
  m_left -= text.size();
  return {kept, text.size()};
}

std::uint32_t Tree::memberOf(std::uint32_t map, std::string_view key) const {
  if (values[map].isIndexed) {
    const auto& index = members.at(map);
    const auto found = index.find(key);
    return found == index.end() ? kNone : found->second;
  }
  auto at = values[map].first;
  while (at != kNone && values[at].key != key) at = values[at].next;
  return at;
}

std::uint32_t Node::valueAt() const {
  const auto& value = m_tree->values[m_at];
  return value.isAlias ? value.first : m_at;
}

Kind Node::kind() const { return m_tree ? m_tree->values[valueAt()].kind : Kind::Null; }

std::string_view Node::text() const { return m_tree ? m_tree->values[valueAt()].text : std::string_view{}; }

std::optional<double> Node::number() const {
  if (kind() != Kind::Number) return {};
  const auto written = text().starts_with('+') ? text().substr(1) : text();
  double value = 0;
  const auto [end, error] = std::from_chars(written.data(), written.data() + written.size(), value);
  if (error != std::errc{} || end != written.data() + written.size()) return {};
  return value;
}

std::optional<bool> Node::boolean() const {
  if (kind() != Kind::Boolean) return {};
  return text().starts_with('t') || text().starts_with('T');
}

std::int64_t Node::line() const { return m_tree ? m_tree->values[m_at].line : 0; }

std::string_view Node::key() const { return m_tree ? m_tree->values[m_at].key : std::string_view{}; }

Node Node::operator[](std::string_view key) const {
  if (!isMap()) return {};
  const auto at = m_tree->memberOf(valueAt(), key);
  return at == kNone ? Node{} : Node{m_tree, at};
}

std::size_t Node::size() const { return m_tree ? m_tree->values[valueAt()].size : 0; }

Node::Iterator Node::begin() const {
  if (size() == 0) return {};
  return Iterator{Node{m_tree, m_tree->values[valueAt()].first}};
}

Node::Iterator Node::end() const { return {}; }

Node::Iterator& Node::Iterator::operator++() {
  const auto next = m_node.m_tree->values[m_node.m_at].next;
  m_node = next == kNone ? Node{} : Node{m_node.m_tree, next};
  return *this;
}

Node::Iterator Node::Iterator::operator++(int) {
  auto before = *this;
  ++*this;
  return before;
}

}  // namespace prumo::document
