// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/wsdl_parts.h"

#include "core/contacts/readers/common.h"

namespace prumo::contacts {

using document::XmlNode;

namespace {

constexpr std::string_view kUtility = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";

}  // namespace

void WsdlParts::add(XmlNode definitions) {
  m_waiting.push_back(definitions);
  for (; !m_waiting.empty(); m_waiting.pop_front()) {
    if (m_read.insert(m_waiting.front()).second) read(m_waiting.front());
  }
}

void WsdlParts::read(XmlNode definitions) {
  const auto space = definitions.attribute("targetNamespace");
  for (const auto child : definitions) {
    const auto word = child.local();
    if (word == "Policy") m_policies.emplace(child.attribute(kUtility, "Id").empty() ? child.attribute("Name") : child.attribute(kUtility, "Id"), child);
    if (child.space() != kWsdl) continue;
    if (word == "import") readImport(child);
    if (word == "types") {
      for (const auto schema : child) {
        if (schema.is(kXsd, "schema")) m_schemas.add(schema, false);
      }
    }
    if (word != "message" && word != "portType" && word != "binding" && word != "service") continue;
    if (!m_names.add(word, space, child.attribute("name"), child)) continue;
    if (word == "service") m_services.push_back(child);
    if (word == "portType") m_portTypes.push_back(child);
  }
}

/// Files in the wild import schemas so, too.
void WsdlParts::readImport(XmlNode import) {
  const auto location = import.attribute("location");
  const auto root = location.empty() ? XmlNode{} : m_files.open(import, location);
  if (root.is(kWsdl, "definitions")) m_waiting.push_back(root);
  else if (root.is(kXsd, "schema")) m_schemas.add(root, false);
  else if (root) noteNotTaken(m_found, import.line(), fileOf(import), "contacts.no_definitions", {{"line", import.line()}, {"reference", std::string{location}}});
}

XmlNode WsdlParts::policy(std::string_view reference) const {
  const auto found = m_policies.find(reference.substr(reference.find('#') + 1));  // npos + 1 is 0
  return found == m_policies.end() ? XmlNode{} : found->second;
}

}  // namespace prumo::contacts
