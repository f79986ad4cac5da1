// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/readers/wsdl_parts.h"
#include "core/contacts/readers/xml_schema.h"

namespace prumo::contacts {

/// The operations of a WSDL service: those of its port types, each once, however many ports offer it.
class WsdlOperations {
public:
  WsdlOperations(WsdlParts& parts, XmlSchemas& schemas, XmlSchemaReader& reader, FoundInterface& into) : m_parts(parts), m_schemas(schemas), m_reader(reader), m_into(into) {}

  void readService(document::XmlNode service);
  /// Of a description without services.
  void readPortType(document::XmlNode portType) { readOperations(portType, {}); }

private:
  struct Port {
    std::string name;
    document::XmlNode binding;
    std::map<std::string_view, std::vector<document::XmlNode>> operations;   ///< of the binding
    std::vector<std::string> security;
    std::string method;      ///< SOAP, GET, POST
    std::string mediaType;
    bool isRpc = false;
  };
  /// How one port binds an operation.
  struct Bound {
    const Port* port = nullptr;
    document::XmlNode operation;
    document::XmlNode soap;   ///< what it says of SOAP
  };

  Port portOf(document::XmlNode port, document::XmlNode binding);
  void readOperations(document::XmlNode portType, const std::vector<const Port*>& ports);
  void readOperation(document::XmlNode operation, std::string_view portType, std::size_t place, const std::vector<const Port*>& ports);
  static Bound boundBy(const Port& port, document::XmlNode operation, std::size_t place);
  void readBindings(FoundOperation& into, const std::vector<Bound>& bound);
  void readHeaders(FoundOperation& into, document::XmlNode input);
  void readMessages(FoundOperation& into, document::XmlNode operation, const Bound& bound);
  void addBody(FoundOperation& into, document::XmlNode direction, const Bound& bound);
  bool addUrlParameters(FoundOperation& into, document::XmlNode message, const Bound& bound);
  std::string schemaOf(document::XmlNode message, const std::string& name, document::XmlNode side, bool isRpc);
  FoundField fieldOf(document::XmlNode part);

  WsdlParts& m_parts;
  XmlSchemas& m_schemas;
  XmlSchemaReader& m_reader;
  FoundInterface& m_into;
  std::map<std::pair<document::XmlNode, std::string>, std::string> m_messages;   ///< put together already
};

}  // namespace prumo::contacts
