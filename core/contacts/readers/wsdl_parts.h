// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/readers/xml_schemas.h"

namespace prumo::contacts {

constexpr std::string_view kWsdl = "http://schemas.xmlsoap.org/wsdl/";
constexpr std::string_view kWsdl2 = "http://www.w3.org/ns/wsdl";
constexpr std::string_view kSoap11 = "http://schemas.xmlsoap.org/wsdl/soap/";
constexpr std::string_view kSoap12 = "http://schemas.xmlsoap.org/wsdl/soap12/";
constexpr std::string_view kHttp = "http://schemas.xmlsoap.org/wsdl/http/";
constexpr std::string_view kMime = "http://schemas.xmlsoap.org/wsdl/mime/";

/// What stands in the definitions of a WSDL file and of those that it imports.
class WsdlParts {
public:
  WsdlParts(document::XmlFiles& files, XmlSchemas& schemas, Found& found) : m_files(files), m_schemas(schemas), m_found(found), m_names(files, found) {}

  void add(document::XmlNode definitions);

  /// kind: "message", "portType", "binding". Nothing: it is not defined, and that is noted.
  document::XmlNode find(const char* kind, document::XmlNode at, std::string_view name) { return m_names.find(kind, at.resolved(name), at); }
  /// A policy by its reference within the description.
  document::XmlNode policy(std::string_view reference) const;

  const std::vector<document::XmlNode>& services() const { return m_services; }
  const std::vector<document::XmlNode>& portTypes() const { return m_portTypes; }
  std::string fileOf(document::XmlNode node) const { return m_files.fileOf(node); }
  Found& found() { return m_found; }

private:
  void read(document::XmlNode definitions);
  void readImport(document::XmlNode import);

  document::XmlFiles& m_files;
  XmlSchemas& m_schemas;
  Found& m_found;
  XmlNames m_names;
  std::deque<document::XmlNode> m_waiting;
  std::set<document::XmlNode> m_read;
  std::map<std::string_view, document::XmlNode> m_policies;
  std::vector<document::XmlNode> m_services;
  std::vector<document::XmlNode> m_portTypes;
};

}  // namespace prumo::contacts
