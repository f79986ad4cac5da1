// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/wsdl_operations.h"

#include "core/contacts/readers/common.h"
#include "core/contacts/readers/wsdl_policy.h"

#include <algorithm>

namespace prumo::contacts {

namespace {

using document::XmlNode;

constexpr std::string_view kForm = "application/x-www-form-urlencoded";

bool isSoap(XmlNode node) { return node.space() == kSoap11 || node.space() == kSoap12; }

/// What a binding's element says of its transport: soap:operation, http:address...
XmlNode extension(XmlNode node, std::string_view local) {
  for (const auto child : node) {
    if (child.local() == local && (isSoap(child) || child.space() == kHttp)) return child;
  }
  return {};
}

void unite(std::vector<std::string>& into, const std::vector<std::string>& names) {
  for (const auto& name : names) {
    if (std::ranges::find(into, name) == into.end()) into.push_back(name);
  }
}

bool isListed(std::string_view list, std::string_view word) { return (" " + std::string{list} + " ").find(" " + std::string{word} + " ") != std::string::npos; }

/// The media type of one side of an HTTP binding.
std::string mediaTypeOf(XmlNode side) {
  if (const auto content = side.child(kMime, "content")) return std::string{content.attribute("type")};
  return std::string{side.child(kHttp, "urlEncoded") || side.child(kHttp, "urlReplacement") ? kForm : "text/xml"};
}

}  // namespace

WsdlOperations::Port WsdlOperations::portOf(XmlNode port, XmlNode binding) {
  Port made{.name = std::string{port.attribute("name")}, .binding = binding};
  const auto transport = extension(binding, "binding");
  made.method = transport.space() == kHttp ? std::string{transport.attribute("verb")} : "SOAP";
  if (made.method != "SOAP" && made.method != "GET") made.method = "POST";
  made.mediaType = transport.space() == kSoap12 ? "application/soap+xml" : "text/xml";
  made.isRpc = transport.attribute("style") == "rpc";
  for (const auto around : {port.parent(), port, binding}) unite(made.security, takePolicies(m_into, m_parts, around));
  const auto address = withoutSecrets(extension(port, "address").attribute("location"));
  const bool isKnown = std::ranges::any_of(m_into.servers, [&](const FoundServer& one) { return one.url == address; });
  if (!address.empty() && !isKnown) m_into.servers.push_back({address, made.name});
  return made;
}

void WsdlOperations::readService(XmlNode service) {
  std::deque<Port> ports;
  std::set<XmlNode> bindings;
  std::vector<std::pair<XmlNode, std::vector<const Port*>>> groups;
  for (const auto port : service) {
    if (!port.is(kWsdl, "port")) continue;
    const auto binding = m_parts.find("binding", port, port.attribute("binding"));
    auto& made = ports.emplace_back(portOf(port, binding));
    // A further port of the same binding says nothing new but its address.
    if (binding && !bindings.insert(binding).second) continue;
    for (const auto operation : binding) {
      if (operation.is(kWsdl, "operation")) made.operations[operation.attribute("name")].push_back(operation);
    }
    const auto portType = m_parts.find("portType", binding, binding.attribute("type"));
    const auto source = portType ? portType : binding;
    const auto group = std::ranges::find(groups, source, [](const auto& one) { return one.first; });
    if (group == groups.end()) groups.push_back({source, {&made}});
    else group->second.push_back(&made);
  }
  const bool hasSoap = std::ranges::any_of(ports, [](const Port& port) { return port.method == "SOAP"; });
  m_into.protocol = hasSoap || ports.empty() ? "SOAP" : "HTTP";
  for (const auto& [source, offering] : groups) readOperations(source, offering);
}

void WsdlOperations::readOperations(XmlNode portType, const std::vector<const Port*>& ports) {
  std::map<std::string_view, std::size_t> places;
  for (const auto operation : portType) {
    if (operation.is(kWsdl, "operation")) readOperation(operation, portType.attribute("name"), places[operation.attribute("name")]++, ports);
  }
}

/// Operations of one name are told apart by the names of their inputs, or else by their order.
WsdlOperations::Bound WsdlOperations::boundBy(const Port& port, XmlNode operation, std::size_t place) {
  const auto named = port.operations.find(operation.attribute("name"));
  if (named == port.operations.end()) return {};
  const auto& candidates = named->second;
  const auto input = operation.child(kWsdl, "input").attribute("name");
  const auto same = std::ranges::find(candidates, input, [](XmlNode one) { return one.child(kWsdl, "input").attribute("name"); });
  const auto found = !input.empty() && same != candidates.end() ? *same : candidates[std::min(place, candidates.size() - 1)];
  return {&port, found, extension(found, "operation")};
}

void WsdlOperations::readOperation(XmlNode operation, std::string_view portType, std::size_t place, const std::vector<const Port*>& ports) {
  std::vector<Bound> bound;
  for (const auto* port : ports) {
    if (auto one = boundBy(*port, operation, place); one.port) bound.push_back(one);
  }
  const std::string name{operation.attribute("name")};
  FoundOperation into{.key = std::string{portType} + "." + name, .method = "SOAP", .path = name, .name = name, .summary = briefOf(operation.child(kWsdl, "documentation")), .line = operation.line()};
  readBindings(into, bound);
  readMessages(into, operation, bound.empty() ? Bound{} : bound.front());
  addOperation(m_into, std::move(into), m_parts.found());
}

void WsdlOperations::readBindings(FoundOperation& into, const std::vector<Bound>& bound) {
  if (bound.empty()) return;
  const auto soap = std::ranges::find_if(bound, [](const Bound& one) { return one.port->method == "SOAP"; });
  into.method = soap == bound.end() ? bound.front().port->method : "SOAP";
  into.group = bound.front().port->name;
  std::string path;
  for (const auto& one : bound) {
    if (path.empty()) path = one.soap.attribute(isSoap(one.soap) ? "soapAction" : "location");
    unite(into.security, one.port->security);
    unite(into.security, takePolicies(m_into, m_parts, one.operation));
    unite(into.security, takePolicies(m_into, m_parts, one.operation.child(kWsdl, "input")));
    if (into.summary.empty()) into.summary = briefOf(one.operation.child(kWsdl, "documentation"));
  }
  if (!path.empty()) into.path = path;
  readHeaders(into, bound.front().operation.child(kWsdl, "input"));
}

void WsdlOperations::readHeaders(FoundOperation& into, XmlNode input) {
  for (const auto header : input) {
    if (!isSoap(header) || header.local() != "header") continue;
    const auto message = m_parts.find("message", header, header.attribute("message"));
    for (const auto part : message) {
      if (!part.is(kWsdl, "part") || part.attribute("name") != header.attribute("part")) continue;
      auto value = fieldOf(part);
      const auto name = std::exchange(value.path, {});
      into.parameters.push_back({name, "header", std::move(value)});
    }
  }
}

void WsdlOperations::readMessages(FoundOperation& into, XmlNode operation, const Bound& bound) {
  const auto input = operation.child(kWsdl, "input");
  const auto output = operation.child(kWsdl, "output");
  // What the service sends by itself comes first.
  const bool isSentFirst = output && (!input || output.line() < input.line());
  for (const auto child : operation) {
    if (child.is(kWsdl, "input") || child.is(kWsdl, "output") || child.is(kWsdl, "fault")) addBody(into, child, bound);
  }
  if (isSentFirst) into.kind = OperationKind::Event;
}

void WsdlOperations::addBody(FoundOperation& into, XmlNode direction, const Bound& bound) {
  const auto word = direction.local();
  const auto side = bound.operation.child(kWsdl, word);
  const bool isHttp = bound.port && bound.port->method != "SOAP";
  const bool isRpc = bound.soap.has("style") ? bound.soap.attribute("style") == "rpc" : bound.port && bound.port->isRpc;
  const auto message = direction.has("message") ? m_parts.find("message", direction, direction.attribute("message")) : XmlNode{};
  if (word == "input" && isHttp && addUrlParameters(into, message, bound)) return;
  FoundBody body{.status = word == "input" ? "" : word == "output" ? "200" : "fault:" + std::string{direction.attribute("name")},
                 .mediaType = isHttp ? mediaTypeOf(side) : bound.port ? bound.port->mediaType : "text/xml"};
  const auto name = word == "fault" ? std::string{message.attribute("name")} : into.name + (word == "output" ? "Response" : "");
  body.schema = schemaOf(message, name, side, isRpc);
  into.bodies.push_back(std::move(body));
}

/// What a GET asks for stands in its address.
bool WsdlOperations::addUrlParameters(FoundOperation& into, XmlNode message, const Bound& bound) {
  const auto input = bound.operation.child(kWsdl, "input");
  const bool isInPath = static_cast<bool>(input.child(kHttp, "urlReplacement"));
  if (!isInPath && !input.child(kHttp, "urlEncoded")) return false;
  for (const auto part : message) {
    if (!part.is(kWsdl, "part")) continue;
    auto value = fieldOf(part);
    value.path.clear();
    into.parameters.push_back({std::string{part.attribute("name")}, isInPath ? "path" : "query", std::move(value)});
  }
  return true;
}

FoundField WsdlOperations::fieldOf(XmlNode part) {
  if (part.has("type") || !part.has("element")) return m_reader.fieldOf(part, part.attribute("type"), std::string{part.attribute("name")});
  const auto element = m_schemas.find("element", part, part.attribute("element"));
  return {.path = std::string{part.resolved(part.attribute("element")).local}, .type = element ? "object" : "", .schema = m_reader.take(element), .isRequired = true};
}

/// A message of one element is that element; one of several parts gets a schema of its own.
std::string WsdlOperations::schemaOf(XmlNode message, const std::string& name, XmlNode side, bool isRpc) {
  const auto body = extension(side, "body");
  std::vector<XmlNode> parts;
  for (const auto part : message) {
    const bool isHeader = std::ranges::any_of(side, [&](XmlNode one) {
      return isSoap(one) && one.local() == "header" && one.attribute("part") == part.attribute("name") && one.resolved(one.attribute("message")).local == message.attribute("name");
    });
    const bool isInBody = body.has("parts") ? isListed(body.attribute("parts"), part.attribute("name")) : !isHeader;
    if (part.is(kWsdl, "part") && isInBody) parts.push_back(part);
  }
  if (parts.empty()) return {};
  if (parts.size() == 1 && !isRpc && parts.front().has("element")) return m_reader.take(m_schemas.find("element", parts.front(), parts.front().attribute("element")));
  auto& made = m_messages[{message, name}];
  if (!made.empty()) return made;
  std::vector<FoundField> fields;
  for (const auto part : parts) fields.push_back(fieldOf(part));
  return made = m_reader.add(name, std::move(fields), message.line());
}

}  // namespace prumo::contacts
