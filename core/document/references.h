// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

#include <deque>
#include <map>
#include <set>
#include <unordered_map>

namespace prumo::document {

/// Why a reference leads nowhere. Remote and outside ones are never looked at.
enum class Dead { Dangling, Circular, Remote, Outside, Unreadable };
struct DeadReference {
  std::string file;      ///< in which it stands, relative to the first one's folder; empty: the first one
  std::int64_t line = 0;
  std::string reference;
  Dead reason = Dead::Dangling;
};

/// Follows "$ref" within a document and to files in its folder and below (JSON Pointer, RFC 6901, in a URI reference, RFC 3986).
class References {
public:
  References(Document document, const std::filesystem::path& path);

  Node root() const { return m_root; }
  /// What a value stands for: itself, or what its "$ref" leads to, through as many as there are. Nothing where one leads nowhere: that is noted.
  Node follow(Node node);
  /// What a "$ref" calls its target: the last part of the pointer, or the file's name.
  static std::string nameIn(std::string_view reference);
  /// The file a value stands in, relative to the first one's folder; empty: the first one.
  std::string fileOf(Node node) const;

  const std::vector<DeadReference>& dead() const { return m_dead; }
  /// Files that were read beside the first one.
  std::size_t files() const { return m_documents.size() - 1; }
  const std::deque<Document>& documents() const { return m_documents; }

private:
  Node step(Node node, std::string_view reference);
  Node rootOf(Node from, const std::string& file, std::string_view reference);
  Node note(Node at, std::string_view reference, Dead reason);

  std::filesystem::path m_folder;
  std::deque<Document> m_documents;
  Node m_root;
  std::map<std::filesystem::path, Node> m_roots;                        ///< nothing: cannot be read
  std::unordered_map<const Tree*, std::filesystem::path> m_pathOf;      ///< absolute
  std::set<std::pair<const Tree*, std::int64_t>> m_noted;
  std::vector<DeadReference> m_dead;
};

/// The value a JSON Pointer leads to, from a root.
Node at(Node root, std::string_view pointer);

}  // namespace prumo::document
