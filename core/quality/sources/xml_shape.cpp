// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sources/xml_shape.h"

#include <nlohmann/json.hpp>

namespace prumo::quality {

namespace {

constexpr char kOwnText[] = "#text";

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r\n");
  return first == text.npos ? std::string_view{} : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// Between the elements inside it an element's text is indentation.
std::string_view textOf(const XmlTree& tree, std::size_t item) {
  return tree[item].end > item + 1 ? trimmed(tree[item].text) : std::string_view{tree[item].text};
}

}  // namespace

std::size_t XmlTree::add(std::size_t path) {
  if (m_size == m_items.size()) m_items.emplace_back();
  auto& item = m_items[m_size];
  item.path = path;
  item.end = m_size + 1;
  item.text.clear();
  return m_size++;
}

XmlShape::XmlShape(std::string_view record) { m_paths.push_back({.name = std::string{record}, .full = std::string{record}, .children = {}, .column = {}}); }

std::size_t XmlShape::grow(std::size_t parent, std::string_view name) {
  if (const auto known = find(parent, name)) return *known;
  const auto path = m_paths.size();
  m_paths.push_back({.name = std::string{name}, .full = parent == 0 ? std::string{name} : m_paths[parent].full + "." + std::string{name}, .children = {}, .column = {}});
  m_paths[parent].children.emplace(name, path);
  return path;
}

std::optional<std::size_t> XmlShape::find(std::size_t parent, std::string_view name) const {
  const auto& children = m_paths[parent].children;
  const auto found = children.find(name);
  return found == children.end() ? std::nullopt : std::optional{found->second};
}

void XmlShape::learnItem(const XmlTree& tree, std::size_t item) {
  const auto self = ++m_elements;
  auto& own = m_paths[tree[item].path];
  own.isMet = true;
  own.hasText = own.hasText || !textOf(tree, item).empty();
  own.holdsOthers = own.holdsOthers || tree[item].end > item + 1;
  for (auto child = item + 1; child < tree[item].end; child = tree[child].end) {
    auto& path = m_paths[tree[child].path];
    path.isRepeated = path.isRepeated || path.lastParent == self;
    path.lastParent = self;
    learnItem(tree, child);
  }
}

void XmlShape::learn(const XmlTree& tree) { learnItem(tree, 0); }

void XmlShape::settlePath(std::size_t path, std::vector<std::string>& columns) {
  auto& self = m_paths[path];
  const bool isValue = path == 0 ? self.hasText : self.isRepeated || self.hasText || !self.holdsOthers;
  if (isValue && self.isMet) {
    self.column = columns.size();
    columns.push_back(self.full);
  }
}

std::vector<std::string> XmlShape::settle() {
  std::vector<std::string> columns;
  std::vector<bool> isInside(m_paths.size(), false);  // a repeated element, so that it has no column of its own
  for (std::size_t path = 0; path < m_paths.size(); ++path) {
    for (const auto& [name, child] : m_paths[path].children) isInside[child] = isInside[path] || m_paths[path].isRepeated;
    if (!isInside[path]) settlePath(path, columns);
  }
  return columns;
}

std::string XmlShape::json(const XmlTree& tree, std::size_t item) const {
  if (tree[item].end == item + 1) return nlohmann::json(tree[item].text).dump();
  std::string out;
  std::map<std::size_t, std::string> lists;
  const auto member = [&out](const std::string& name, const std::string& value) { out += (out.empty() ? "" : ",") + nlohmann::json(name).dump() + ":" + value; };
  if (const auto text = textOf(tree, item); !text.empty()) member(kOwnText, nlohmann::json(text).dump());
  for (auto child = item + 1; child < tree[item].end; child = tree[child].end) {
    const auto& path = m_paths[tree[child].path];
    if (!path.isRepeated) member(path.name, json(tree, child));
    else lists[tree[child].path] += (lists[tree[child].path].empty() ? "" : ",") + json(tree, child);
  }
  for (const auto& [path, values] : lists) member(m_paths[path].name, "[" + values + "]");
  return "{" + out + "}";
}

void XmlShape::list(const XmlTree& tree, std::size_t item, std::string& cell) const {
  if (cell.empty()) cell = "[";
  else cell.back() = ',';
  cell += json(tree, item) + "]";
}

void XmlShape::cells(const XmlTree& tree, std::vector<std::string>& cells) const {
  for (std::size_t item = 0; item < tree.size();) {
    const auto& path = m_paths[tree[item].path];
    if (path.isRepeated && path.column) {
      list(tree, item, cells[*path.column]);
      item = tree[item].end;
    } else {
      if (path.column) cells[*path.column] = textOf(tree, item);
      ++item;
    }
  }
}

}  // namespace prumo::quality
