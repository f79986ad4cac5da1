// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/xml_common.h"

#include "core/contacts/readers/common.h"

namespace prumo::contacts {

std::string briefOf(document::XmlNode node) { return briefOf(node.text()); }

void addRemarks(Found& found, const document::XmlFiles& files) {
  for (const auto& document : files.documents()) {
    for (const auto& remark : document.remarks()) noteNotTaken(found, remark.line, files.fileOf(document.root()), remark.what.code, remark.what.args);
  }
  addDead(found, files.dead());
}

bool XmlNames::add(std::string_view kind, std::string_view space, std::string_view local, document::XmlNode node) {
  if (!m_named.emplace(std::tuple{kind, space, local}, node).second) return false;
  auto& [first, count] = m_byLocal[{kind, local}];
  if (++count == 1) first = node;
  return true;
}

document::XmlNode XmlNames::find(std::string_view kind, const document::XmlName& name) const {
  const auto found = m_named.find({kind, name.space, name.local});
  return found == m_named.end() ? document::XmlNode{} : found->second;
}

document::XmlNode XmlNames::find(std::string_view kind, const document::XmlName& name, document::XmlNode at) {
  if (const auto found = find(kind, name)) return found;
  if (name.local.empty()) return {};
  const auto others = m_byLocal.find({kind, name.local});
  const bool isOnly = others != m_byLocal.end() && others->second.second == 1;
  note(at, name.local, isOnly ? "contacts.name_guessed" : "contacts.name_unknown");
  return isOnly ? others->second.first : document::XmlNode{};
}

void XmlNames::note(document::XmlNode at, std::string_view name, const char* code) {
  if (m_noted.emplace(code, name).second) noteNotTaken(m_found, at.line(), m_files.fileOf(at), code, {{"line", at.line()}, {"name", std::string{name}}});
}

}  // namespace prumo::contacts
