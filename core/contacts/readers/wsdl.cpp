// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/wsdl.h"

#include "core/base/platform.h"
#include "core/contacts/readers/common.h"
#include "core/contacts/readers/exposed.h"
#include "core/contacts/readers/wsdl_operations.h"

#include <algorithm>

namespace prumo::contacts {

namespace {

using document::XmlNode;

constexpr std::size_t kMostTaken = 200'000;   ///< operations and schemas of all services; services that share theirs repeat them

std::string firstOf(std::initializer_list<std::string_view> names) {
  const auto found = std::ranges::find_if(names, [](std::string_view name) { return !name.empty(); });
  return found == names.end() ? std::string{} : std::string{*found};
}

std::string documentationOf(XmlNode node) { return briefOf(node.child(node.space(), "documentation")); }

FoundInterface interfaceOf(XmlNode service, XmlNode root, const std::string& file) {
  return {.name = firstOf({service.attribute("name"), root.attribute("name"), file}), .description = firstOf({documentationOf(service), documentationOf(root)}), .protocol = "SOAP"};
}

void readServices(Found& found, WsdlParts& parts, XmlSchemas& schemas, XmlNode root, const std::string& file, const Job& job) {
  auto services = parts.services();
  if (services.empty()) {
    noteNotTaken(found, root.line(), {}, "contacts.no_service", {{"line", root.line()}});
    services.emplace_back();
  }
  std::size_t taken = 0;
  for (const auto service : services) {
    if (job.stop.stop_requested()) return;
    if (taken > kMostTaken) return noteNotTaken(found, service.line(), {}, "contacts.more_services", {{"line", service.line()}, {"limit", static_cast<std::int64_t>(kMostTaken)}});
    auto into = interfaceOf(service, root, file);
    XmlSchemaReader reader(schemas, into.schemas);
    WsdlOperations operations(parts, schemas, reader, into);
    if (service) operations.readService(service);
    else for (const auto portType : parts.portTypes()) operations.readPortType(portType);
    reader.finish();
    if (into.operations.empty()) noteNotTaken(found, service.line(), into.name, "contacts.no_operations");
    taken += into.operations.size() + into.schemas.size();
    found.interfaces.push_back(std::move(into));
  }
}

/// WSDL 2.0: names and addresses only.
void readVersion2(Found& found, XmlNode root, const std::string& file) {
  found.formatVersion = "2.0";
  noteNotTaken(found, root.line(), {}, "contacts.wsdl_2", {{"line", root.line()}});
  for (const auto service : root) {
    if (!service.is(kWsdl2, "service")) continue;
    auto& into = found.interfaces.emplace_back(interfaceOf(service, root, file));
    for (const auto endpoint : service) {
      const auto address = withoutSecrets(endpoint.attribute("address"));
      if (endpoint.is(kWsdl2, "endpoint") && !address.empty()) into.servers.push_back({address, std::string{endpoint.attribute("name")}});
    }
  }
}

Result<Found> readFiles(document::XmlFiles files, const std::filesystem::path& path, const Job& job) {
  const auto root = files.root();
  const auto file = platform::utf8FromPath(path.stem());
  Found found{.format = SpecFormat::Wsdl, .formatVersion = "1.1"};
  if (root.is(kWsdl2, "description")) {
    readVersion2(found, root, file);
  } else if (root.is(kWsdl, "definitions")) {
    XmlSchemas schemas(files, found);
    WsdlParts parts(files, schemas, found);
    parts.add(root);
    readServices(found, parts, schemas, root, file, job);
  } else {
    return notOfFormat(SpecFormat::Wsdl);
  }
  if (job.stop.stop_requested()) return cancelled();
  for (const auto& document : files.documents()) exposeXml(found, document.root());
  addRemarks(found, files);
  return found;
}

}  // namespace

bool isWsdl(const Outline& outline) {
  if (outline.kind != Outline::Kind::Xml) return false;
  return (outline.root == "definitions" && outline.rootTag.find(kWsdl) != std::string::npos) || (outline.root == "description" && outline.rootTag.find(kWsdl2) != std::string::npos);
}

Result<Found> readWsdl(const std::filesystem::path& path, const Job& job) {
  return document::XmlDocument::read(path).and_then([&](document::XmlDocument document) { return readFiles({std::move(document), path}, path, job); });
}

}  // namespace prumo::contacts
