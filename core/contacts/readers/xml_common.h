// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/found.h"
#include "core/document/xml_files.h"

#include <tuple>

/// What readers of XML descriptions share.
namespace prumo::contacts {

constexpr std::string_view kXsd = "http://www.w3.org/2001/XMLSchema";

/// At most some hundred bytes of its text, in one line.
std::string briefOf(document::XmlNode node);

/// What the parser put right, and files that could not be opened.
void addRemarks(Found& found, const document::XmlFiles& files);

/// Named things of several files: each by its kind, namespace and name. Of two of one name the first holds.
class XmlNames {
public:
  XmlNames(document::XmlFiles& files, Found& found) : m_files(files), m_found(found) {}

  /// Whether it is the first of its name.
  bool add(std::string_view kind, std::string_view space, std::string_view local, document::XmlNode node);
  document::XmlNode find(std::string_view kind, const document::XmlName& name) const;
  /// The same of a name that stands at an element. Of one that is defined nowhere the only one called so in another namespace is taken; that, and
  /// that there is none, is noted.
  document::XmlNode find(std::string_view kind, const document::XmlName& name, document::XmlNode at);

private:
  void note(document::XmlNode at, std::string_view name, const char* code);

  document::XmlFiles& m_files;
  Found& m_found;
  std::map<std::tuple<std::string_view, std::string_view, std::string_view>, document::XmlNode> m_named;
  std::map<std::pair<std::string_view, std::string_view>, std::pair<document::XmlNode, int>> m_byLocal;
  std::set<std::pair<std::string_view, std::string>> m_noted;
};

}  // namespace prumo::contacts
