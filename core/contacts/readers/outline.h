// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/found.h"

#include <filesystem>
#include <map>

namespace prumo::contacts {

/// What a file looks like without being read: enough to tell what it describes.
struct Outline {
  enum class Kind { Json, Yaml, Xml, Text };

  Kind kind = Kind::Text;
  /// Json, Yaml: the keys of the outermost map, with the beginning of the value where that is a scalar.
  std::map<std::string, std::string, std::less<>> keys;
  std::string root;       ///< Xml: the outermost element's name, without prefix
  std::string rootTag;    ///< Xml: that tag with its attributes
  std::string head;       ///< the first bytes as UTF-8
  std::string extension;  ///< in lower case, with its dot

  bool has(std::string_view key) const { return keys.contains(key); }
  std::string_view value(std::string_view key) const;
};

Outline outlineOf(std::string_view text, std::string_view extension);
/// The file that says that a folder is a collection of Bruno, of whatever version.
std::filesystem::path brunoRoot(const std::filesystem::path& folder);
/// Of the first megabytes of a file; of a folder by the file that says it is a collection. Errors: base.cannot_read.
Result<Outline> outlineOf(const std::filesystem::path& path);

}  // namespace prumo::contacts
