// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/xml_schemas.h"

#include "core/contacts/readers/common.h"

#include <algorithm>
#include <array>

namespace prumo::contacts {

namespace {

using document::XmlName;
using document::XmlNode;

/// Namespaces that everybody knows: importing them asks for nothing.
constexpr std::string_view kXmlSpace = "http://www.w3.org/XML/1998/namespace";
constexpr std::array<std::string_view, 4> kKnown{kXmlSpace, "http://schemas.xmlsoap.org/soap/encoding/",
                                                 "http://www.w3.org/2003/05/soap-encoding", kXsd};

bool isKnown(std::string_view space) { return std::ranges::find(kKnown, space) != kKnown.end(); }

std::string_view kindOf(std::string_view element) { return element == "complexType" || element == "simpleType" ? "type" : element; }

XmlNode schemaOf(XmlNode node) {
  while (node && !node.is(kXsd, "schema")) node = node.parent();
  return node;
}

}  // namespace

void XmlSchemas::add(XmlNode schema, bool isOwn) {
  m_waiting.push_back({schema, schema.attribute("targetNamespace"), isOwn});
  for (; !m_waiting.empty(); m_waiting.pop_front()) {
    const auto next = m_waiting.front();
    if (m_read.insert({next.schema, next.space}).second) read(next);
  }
}

void XmlSchemas::read(const Waiting& schema) {
  if (!schema.schema.has("targetNamespace")) m_spaces.emplace(schema.schema, schema.space);
  for (const auto child : schema.schema) {
    if (child.space() != kXsd) continue;
    lead(child, schema);
    addComponent(child, schema);
  }
}

void XmlSchemas::lead(XmlNode child, const Waiting& schema) {
  const auto word = child.local();
  const bool isImport = word == "import";
  if (!isImport && word != "include" && word != "redefine" && word != "override") return;
  for (const auto component : child) addComponent(component, schema);
  if (!child.has("schemaLocation") || (isImport && isKnown(child.attribute("namespace")))) return;
  const auto root = m_files.open(child, child.attribute("schemaLocation"));
  if (!root) return;
  if (!root.is(kXsd, "schema")) {
    return noteNotTaken(m_found, child.line(), fileOf(child), "contacts.no_schema", {{"line", child.line()}, {"reference", std::string{child.attribute("schemaLocation")}}});
  }
  const auto own = root.attribute("targetNamespace");
  m_waiting.push_back({root, own.empty() && !isImport ? schema.space : own, schema.isOwn && !isImport});
}

void XmlSchemas::addComponent(XmlNode component, const Waiting& schema) {
  const auto kind = kindOf(component.local());
  const auto name = component.attribute("name");
  if (name.empty() || component.space() != kXsd) return;
  if (!m_names.add(kind, schema.space, name, component)) {
    const auto first = m_names.find(kind, {schema.space, name});
    if (first.parent().local() == "redefine") m_redefined.emplace(first, component);
    return;
  }
  if (kind == "type") m_types.push_back(component);
  if (kind == "element" && schema.isOwn) m_elements.push_back(component);
  const auto head = component.attribute("substitutionGroup");
  if (kind != "element" || head.empty()) return;
  const auto full = resolved(component, head);
  m_substitutes[{full.space, full.local}].push_back(component);
}

XmlName XmlSchemas::resolved(XmlNode at, std::string_view name) const {
  auto full = at.resolved(name);
  const auto space = full.space.empty() && full.isBound ? m_spaces.find(schemaOf(at)) : m_spaces.end();
  if (space != m_spaces.end()) full.space = space->second;
  return full;
}

XmlNode XmlSchemas::find(std::string_view kind, XmlNode at, std::string_view name) {
  const auto full = resolved(at, name);
  return full.space == kXmlSpace ? XmlNode{} : m_names.find(kind, full, at);
}

XmlNode XmlSchemas::before(XmlNode component) const {
  const auto found = m_redefined.find(component);
  return found == m_redefined.end() ? XmlNode{} : found->second;
}

std::vector<XmlNode> XmlSchemas::substitutes(XmlNode element) const {
  if (!element.parent().is(kXsd, "schema")) return {};
  const auto schema = element.parent();
  const auto chameleon = m_spaces.find(schema);
  const auto space = chameleon == m_spaces.end() ? schema.attribute("targetNamespace") : chameleon->second;
  const auto found = m_substitutes.find({space, element.attribute("name")});
  return found == m_substitutes.end() ? std::vector<XmlNode>{} : found->second;
}

}  // namespace prumo::contacts
