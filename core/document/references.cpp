// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/references.h"

#include "core/base/platform.h"
#include "core/document/location.h"

#include <algorithm>
#include <charconv>

namespace prumo::document {

namespace {

constexpr int kMostSteps = 64;
constexpr std::size_t kMostFiles = 1000;

/// "~1" is "/", "~0" is "~" (RFC 6901, 4).
std::string token(std::string_view written) {
  std::string out;
  for (std::size_t i = 0; i < written.size(); ++i) {
    const bool isPair = written[i] == '~' && i + 1 < written.size() && (written[i + 1] == '0' || written[i + 1] == '1');
    out += isPair ? (written[i + 1] == '0' ? '~' : '/') : written[i];
    i += isPair ? 1 : 0;
  }
  return out;
}

Node itemOf(Node list, std::string_view index) {
  std::size_t place = 0;
  const auto [end, error] = std::from_chars(index.data(), index.data() + index.size(), place);
  if (error != std::errc{} || end != index.data() + index.size() || place >= list.size()) return {};
  return *std::next(list.begin(), static_cast<std::ptrdiff_t>(place));
}

}  // namespace

Node at(Node root, std::string_view pointer) {
  auto node = root;
  while (node && !pointer.empty()) {
    if (pointer.front() != '/') return {};
    pointer.remove_prefix(1);
    const auto name = token(pointer.substr(0, pointer.find('/')));
    pointer.remove_prefix(std::min(pointer.find('/'), pointer.size()));
    node = node.isList() ? itemOf(node, name) : node[name];
  }
  return node;
}

References::References(Document document, const std::filesystem::path& path) {
  const auto real = realPath(path);
  m_folder = real.parent_path();
  m_root = m_documents.emplace_back(std::move(document)).root();
  m_roots[real] = m_root;
  m_pathOf[m_root.tree()] = real;
}

std::string References::nameIn(std::string_view reference) {
  const auto slash = reference.find_last_of("/#");
  if (reference.find('#') != std::string_view::npos && slash + 1 < reference.size()) return token(unescaped(reference.substr(slash + 1)));
  const auto file = std::filesystem::path(platform::pathFromUtf8(unescaped(reference.substr(0, reference.find('#')))));
  return platform::utf8FromPath(file.stem());
}

std::string References::fileOf(Node node) const {
  const auto found = m_pathOf.find(node.tree());
  if (found == m_pathOf.end() || node.tree() == m_root.tree()) return {};
  return platform::utf8FromPath(found->second.lexically_relative(m_folder));
}

Node References::note(Node at, std::string_view reference, Dead reason) {
  if (m_noted.insert({at.tree(), at.line()}).second) m_dead.push_back({fileOf(at), at.line(), std::string{reference}, reason});
  return {};
}

Node References::rootOf(Node from, const std::string& file, std::string_view reference) {
  const auto named = m_pathOf[from.tree()].parent_path() / platform::pathFromUtf8(file);
  if (!isWithin(named.lexically_normal(), m_folder)) return note(from, reference, Dead::Outside);  // not even looked at
  const auto path = realPath(named);
  if (!isWithin(path, m_folder)) return note(from, reference, Dead::Outside);
  if (const auto known = m_roots.find(path); known != m_roots.end()) return known->second ? known->second : note(from, reference, Dead::Unreadable);
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) return note(from, reference, Dead::Dangling);
  if (m_documents.size() > kMostFiles) return note(from, reference, Dead::Unreadable);
  auto document = Document::read(path);
  if (!document) {
    m_roots[path] = {};
    return note(from, reference, Dead::Unreadable);
  }
  const auto root = m_documents.emplace_back(std::move(*document)).root();
  m_roots[path] = root;
  m_pathOf[root.tree()] = path;
  return root;
}

Node References::step(Node node, std::string_view reference) {
  if (isRemote(reference)) return note(node, reference, Dead::Remote);
  const auto mark = reference.find('#');
  const auto file = unescaped(reference.substr(0, mark));
  if (isRemote(file)) return note(node, reference, Dead::Remote);
  const auto root = file.empty() ? (m_roots[m_pathOf[node.tree()]]) : rootOf(node, file, reference);
  if (!root) return {};
  const auto target = document::at(root, mark == std::string_view::npos ? std::string{} : unescaped(reference.substr(mark + 1)));
  return target ? target : note(node, reference, Dead::Dangling);
}

Node References::follow(Node node) {
  const auto first = node;
  for (int steps = 0; node.isMap(); ++steps) {
    const auto reference = node["$ref"];
    if (reference.kind() != Kind::Text) return node;
    if (steps == kMostSteps) return note(first, first["$ref"].text(), Dead::Circular);
    node = step(node, reference.text());
  }
  return node;
}

}  // namespace prumo::document
