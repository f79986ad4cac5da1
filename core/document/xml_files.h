// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/references.h"
#include "core/document/xml.h"

namespace prumo::document {

/// An XML file and those beside it that it includes: only in its folder and below, each read once.
class XmlFiles {
public:
  XmlFiles(XmlDocument document, const std::filesystem::path& path);

  XmlNode root() const { return m_documents.front().root(); }
  /// The root of the file that an element refers to. Nothing where it leads nowhere: that is noted.
  XmlNode open(XmlNode at, std::string_view location);
  /// The file an element stands in, relative to the first one's folder; empty: the first one.
  std::string fileOf(XmlNode node) const;

  const std::vector<DeadReference>& dead() const { return m_dead; }
  const std::deque<XmlDocument>& documents() const { return m_documents; }

private:
  XmlNode note(XmlNode at, std::string_view location, Dead reason);
  XmlNode read(const std::filesystem::path& path);

  std::filesystem::path m_folder;
  std::deque<XmlDocument> m_documents;
  std::map<std::filesystem::path, XmlNode> m_roots;                     ///< nothing: cannot be read
  std::unordered_map<const XmlTree*, std::filesystem::path> m_pathOf;   ///< absolute
  std::set<std::pair<std::string, std::string>> m_noted;                ///< of which file, to where
  std::vector<DeadReference> m_dead;
};

}  // namespace prumo::document
