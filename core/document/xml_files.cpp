// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/xml_files.h"

#include "core/base/platform.h"
#include "core/document/location.h"

namespace prumo::document {

namespace {

constexpr std::size_t kMostFiles = 1000;

}  // namespace

XmlFiles::XmlFiles(XmlDocument document, const std::filesystem::path& path) {
  const auto real = realPath(path);
  m_folder = real.parent_path();
  m_documents.push_back(std::move(document));
  m_roots[real] = root();
  m_pathOf[root().tree()] = real;
}

std::string XmlFiles::fileOf(XmlNode node) const {
  const auto found = m_pathOf.find(node.tree());
  if (found == m_pathOf.end() || node.tree() == root().tree()) return {};
  return platform::utf8FromPath(found->second.lexically_relative(m_folder));
}

XmlNode XmlFiles::note(XmlNode at, std::string_view location, Dead reason) {
  auto file = fileOf(at);
  if (m_noted.insert({file, std::string{location}}).second) m_dead.push_back({std::move(file), at.line(), std::string{location}, reason});
  return {};
}

XmlNode XmlFiles::read(const std::filesystem::path& path) {
  auto& root = m_roots[path];
  if (m_documents.size() > kMostFiles) return root;
  auto document = XmlDocument::read(path);
  if (!document) return root;
  root = m_documents.emplace_back(std::move(*document)).root();
  m_pathOf[root.tree()] = path;
  return root;
}

XmlNode XmlFiles::open(XmlNode at, std::string_view location) {
  if (isRemote(location)) return note(at, location, Dead::Remote);
  const auto file = unescaped(location.substr(0, location.find('#')));
  if (isRemote(file)) return note(at, location, Dead::Remote);
  const auto named = m_pathOf[at.tree()].parent_path() / platform::pathFromUtf8(file);
  if (!isWithin(named.lexically_normal(), m_folder)) return note(at, location, Dead::Outside);  // not even looked at
  const auto path = realPath(named);
  if (!isWithin(path, m_folder)) return note(at, location, Dead::Outside);
  const auto known = m_roots.find(path);
  std::error_code ignored;
  if (known == m_roots.end() && !std::filesystem::is_regular_file(path, ignored)) return note(at, location, Dead::Dangling);
  const auto root = known == m_roots.end() ? read(path) : known->second;
  return root ? root : note(at, location, Dead::Unreadable);
}

}  // namespace prumo::document
