// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/xml_schema.h"

#include "core/base/utf8.h"
#include "core/contacts/readers/common.h"

#include <algorithm>
#include <utility>

namespace prumo::contacts {

namespace {

using document::XmlNode;

constexpr int kDeepest = 40;                   ///< elements written within elements, and groups within groups
constexpr std::size_t kMostFields = 5000;      ///< of a schema
constexpr std::size_t kMostSeen = 20'000;      ///< pieces that one is put together from
constexpr std::size_t kMostSchemas = 50'000;

std::string describedBy(XmlNode node) { return briefOf(node.child(kXsd, "annotation").child(kXsd, "documentation")); }

std::string pathOf(const std::string& parent, std::string_view name) { return parent.empty() ? std::string{name} : parent + "." + std::string{name}; }

bool isArray(std::string_view space, std::string_view local) {
  return local == "Array" && (space == "http://schemas.xmlsoap.org/soap/encoding/" || space == "http://www.w3.org/2003/05/soap-encoding");
}

}  // namespace

std::string XmlSchemaReader::free(std::string_view name) {
  auto own = std::string{name};
  for (int i = 2; !m_taken.insert(own).second; ++i) own = std::string{name} + " " + std::to_string(i);
  return own;
}

std::string XmlSchemaReader::known(XmlNode node) {
  if (const auto found = m_names.find(node); found != m_names.end()) return found->second;
  if (m_into.size() >= kMostSchemas) {
    if (!std::exchange(m_isFull, true)) noteNotTaken(m_schemas.found(), node.line(), m_schemas.fileOf(node), "contacts.more_schemas", {{"limit", static_cast<std::int64_t>(kMostSchemas)}});
    return {};
  }
  auto own = free(node.attribute("name"));
  m_names.emplace(node, own);
  m_waiting.push_back({m_into.size(), node});
  auto description = describedBy(node);
  if (description.empty()) description = describedBy(node.child(kXsd, "complexType"));
  m_into.push_back({.name = own, .description = std::move(description), .line = node.line()});
  return own;
}

std::string XmlSchemaReader::take(XmlNode node) {
  const auto name = node.attribute("type");
  if (!node.is(kXsd, "element") || name.empty()) return node ? known(node) : std::string{};
  const auto full = m_schemas.resolved(node, name);
  const auto type = full.space == kXsd ? XmlNode{} : m_schemas.find("type", node, name);
  return known(type.local() == "complexType" ? type : node);
}

std::string XmlSchemaReader::add(std::string_view name, std::vector<FoundField> fields, std::int64_t line) {
  auto own = free(name);
  m_into.push_back({.name = own, .fields = std::move(fields), .line = line});
  return own;
}

void XmlSchemaReader::setType(FoundField& field, XmlNode at, std::string_view type) {
  auto value = m_values.named(at, type);
  const auto full = m_schemas.resolved(at, type);
  const auto complex = full.space == kXsd ? XmlNode{} : m_schemas.find("type", at, type);
  if (complex.local() == "complexType") {
    value.type = "object";
    value.schema = known(complex);
  }
  value.path = std::move(field.path);
  value.description = std::move(field.description);
  value.isRequired = field.isRequired;
  value.isList = field.isList;
  field = std::move(value);
}

FoundField XmlSchemaReader::fieldOf(XmlNode at, std::string_view type, std::string path) {
  FoundField field{.path = std::move(path), .isRequired = true};
  setType(field, at, type);
  return field;
}

void XmlSchemaReader::finish() {
  for (; !m_waiting.empty(); m_waiting.pop_front()) {
    const auto [place, node] = m_waiting.front();
    m_fields.clear();
    m_paths.clear();
    m_seen.clear();
    m_isCut = false;
    if (node.local() == "complexType") describe(node, {}, 0);
    else if (const auto inner = node.child(kXsd, "complexType")) describe(inner, {}, 0);
    else if (node.has("type") || node.child(kXsd, "simpleType")) addDeclared(node, {.isRequired = true}, false, 0);
    if (m_isCut) {
      noteNotTaken(m_schemas.found(), node.line(), m_schemas.fileOf(node), "contacts.schema_cut",
                   {{"line", node.line()}, {"name", m_into[place].name}, {"limit", static_cast<std::int64_t>(kMostFields)}});
    }
    m_into[place].fields = m_fields;
  }
}

bool XmlSchemaReader::isCut(int depth) {
  if (depth > kDeepest || m_fields.size() >= kMostFields || m_seen.size() >= kMostSeen) m_isCut = true;
  return m_isCut;
}

bool XmlSchemaReader::add(FoundField field) {
  if (!m_paths.insert(field.path).second) return false;
  m_fields.push_back(std::move(field));
  return true;
}

/// The fields of a complex type: those of what it is derived from come first.
void XmlSchemaReader::describe(XmlNode type, const std::string& path, int depth, bool onlyAttributes) {
  if (isCut(depth) || !m_seen.emplace(type, path, onlyAttributes).second) return;
  for (const auto child : type) {
    if (child.is(kXsd, "simpleContent") || child.is(kXsd, "complexContent")) return addDerived(child, path, depth, onlyAttributes);
  }
  addParts(type, path, depth, {}, onlyAttributes);
}

void XmlSchemaReader::addDerived(XmlNode content, const std::string& path, int depth, bool onlyAttributes) {
  for (const auto derived : content) {
    if (derived.is(kXsd, "annotation") || derived.space() != kXsd) continue;
    // A restriction writes out again what is left of the elements, but not the attributes.
    const bool isRestricted = derived.local() == "restriction" && content.local() == "complexContent";
    addBase(derived, path, depth, onlyAttributes || isRestricted);
    addParts(derived, path, depth, {}, onlyAttributes);
  }
}

void XmlSchemaReader::addBase(XmlNode derived, const std::string& path, int depth, bool onlyAttributes) {
  const auto name = derived.attribute("base");
  const auto full = m_schemas.resolved(derived, name);
  if (isArray(full.space, full.local)) return addArray(derived, path);
  auto base = full.space == kXsd || name.empty() ? XmlNode{} : m_schemas.find("type", derived, name);
  if (base && base == derived.parent().parent()) base = m_schemas.before(base);
  if (base.local() == "complexType") return describe(base, path, depth + 1, onlyAttributes);
  if (derived.parent().local() != "simpleContent" || onlyAttributes) return;
  FoundField field{.path = pathOf(path, "#text"), .isRequired = true};
  XmlValues::addFacets(field, derived);
  auto value = m_values.named(derived, name);
  field.type = value.type;
  field.format = value.format;
  if (field.pattern.empty()) field.pattern = value.pattern;
  if (field.values.empty()) field.values = value.values;
  if (!field.maxLength) field.maxLength = value.maxLength;
  add(std::move(field));
}

/// SOAP's own lists: wsdl:arrayType="tns:Order[]" (WSDL 1.1, 2.2).
void XmlSchemaReader::addArray(XmlNode restriction, const std::string& path) {
  for (const auto attribute : restriction) {
    const auto type = attribute.attribute("http://schemas.xmlsoap.org/wsdl/", "arrayType");
    if (type.empty()) continue;
    FoundField field{.path = pathOf(path, "item[]"), .isList = true};
    setType(field, attribute, type.substr(0, type.find('[')));
    add(std::move(field));
  }
}

void XmlSchemaReader::addParts(XmlNode content, const std::string& path, int depth, Occurs occurs, bool onlyAttributes) {
  for (const auto part : content) {
    if (part.space() != kXsd) continue;
    if (part.local() == "attribute") addAttribute(part, path);
    else if (part.local() == "attributeGroup") addReferred(part, "attributeGroup", path, depth, occurs);
    else if (!onlyAttributes) addPart(part, path, depth, occurs);
  }
}

void XmlSchemaReader::addPart(XmlNode part, const std::string& path, int depth, Occurs occurs) {
  const auto word = part.local();
  const auto most = part.attribute("maxOccurs");
  if (most == "0") return;
  const Occurs own{occurs.isOptional || part.attribute("minOccurs") == "0", occurs.isMany || (!most.empty() && most != "1")};
  if (word == "element") addElement(part, path, depth, own);
  else if (word == "group") addReferred(part, "group", path, depth, own);
  else if (word == "any") add({.path = pathOf(path, "*"), .isRequired = !own.isOptional, .isList = own.isMany});
  else if (word == "sequence" || word == "all") addParts(part, path, depth, own);
  else if (word == "choice") addParts(part, path, depth, {true, own.isMany});
}

void XmlSchemaReader::addReferred(XmlNode part, const char* kind, const std::string& path, int depth, Occurs occurs) {
  auto group = part.has("ref") ? m_schemas.find(kind, part, part.attribute("ref")) : XmlNode{};
  if (group && part.parent() == group) group = m_schemas.before(group);  // redefined: what it was before
  if (group && !isCut(depth) && m_seen.emplace(group, path, false).second) addParts(group, path, depth + 1, occurs);
}

void XmlSchemaReader::addElement(XmlNode element, const std::string& path, int depth, Occurs occurs) {
  if (isCut(depth)) return;
  const bool isReferred = element.has("ref");
  const auto declared = isReferred ? m_schemas.find("element", element, element.attribute("ref")) : element;
  const auto substitutes = isReferred ? m_schemas.substitutes(declared) : std::vector<XmlNode>{};
  const auto one = [&](XmlNode target, std::string_view name) {
    FoundField field{.path = pathOf(path, name), .description = describedBy(element), .isRequired = !occurs.isOptional && substitutes.empty(), .isList = occurs.isMany};
    if (field.isList) field.path += "[]";
    addDeclared(target, std::move(field), isReferred, depth);
  };
  if (substitutes.empty() || declared.attribute("abstract") != "true") one(declared, isReferred ? element.resolved(element.attribute("ref")).local : element.attribute("name"));
  for (const auto other : substitutes) one(other, other.attribute("name"));
}

/// A field as its element is declared: a value, another schema by its name, or fields on the spot.
void XmlSchemaReader::addDeclared(XmlNode element, FoundField field, bool isReferred, int depth) {
  if (field.description.empty()) field.description = describedBy(element);
  const auto inner = element.child(kXsd, "complexType");
  if (!element.attribute("type").empty()) setType(field, element, element.attribute("type"));
  else if (inner) field.type = "object";
  else if (const auto simple = element.child(kXsd, "simpleType")) {
    auto value = m_values.of(simple);
    value.path = std::move(field.path);
    value.description = std::move(field.description);
    value.isRequired = field.isRequired;
    value.isList = field.isList;
    field = std::move(value);
  }
  if (element.has("fixed")) field.values = {std::string{element.attribute("fixed")}};
  if (inner && isReferred) field.schema = known(element);
  const auto path = field.path;
  const bool isNested = inner && !isReferred;
  if (add(std::move(field)) && isNested) describe(inner, path, depth + 1);
}

void XmlSchemaReader::addAttribute(XmlNode attribute, const std::string& path) {
  const auto ref = attribute.attribute("ref");
  const auto full = ref.empty() ? document::XmlName{{}, attribute.attribute("name")} : m_schemas.resolved(attribute, ref);
  const bool isSoapOwn = full.space.ends_with("/soap/encoding/") || full.space.ends_with("/soap-encoding");
  if (full.local.empty() || attribute.attribute("use") == "prohibited" || isSoapOwn || isCut(0)) return;
  const auto declared = ref.empty() ? attribute : m_schemas.find("attribute", attribute, ref);
  addDeclared(declared, {.path = pathOf(path, "@" + std::string{full.local}), .description = describedBy(attribute), .isRequired = attribute.attribute("use") == "required"}, false, kDeepest);
}

}  // namespace prumo::contacts
