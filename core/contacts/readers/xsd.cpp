// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/xsd.h"

#include "core/base/platform.h"
#include "core/contacts/readers/common.h"
#include "core/contacts/readers/exposed.h"
#include "core/contacts/readers/xml_schema.h"

namespace prumo::contacts {

namespace {

using document::XmlNode;

constexpr std::string_view kVersioning = "http://www.w3.org/2007/XMLSchema-versioning";

std::string documentationOf(XmlNode node) { return briefOf(node.child(kXsd, "annotation").child(kXsd, "documentation")); }

void readLayouts(FoundInterface& into, XmlSchemas& schemas, XmlSchemaReader& reader, Found& found) {
  for (const auto element : schemas.elements()) {
    const std::string name{element.attribute("name")};
    FoundOperation layout{.key = name, .kind = OperationKind::File, .path = name, .name = name, .summary = documentationOf(element), .line = element.line()};
    layout.bodies.push_back({.mediaType = "application/xml", .schema = reader.take(element)});
    addOperation(into, std::move(layout), found);
  }
  for (const auto type : schemas.types()) {
    if (type.local() == "complexType") reader.take(type);
  }
}

Result<Found> readFiles(document::XmlFiles files, const std::filesystem::path& path, const Job& job) {
  const auto root = files.root();
  if (!root.is(kXsd, "schema")) return notOfFormat(SpecFormat::Xsd);
  const auto version = root.attribute(kVersioning, "minVersion");
  Found found{.format = SpecFormat::Xsd, .formatVersion = version.empty() ? "1.0" : std::string{version}};
  FoundInterface into{.name = platform::utf8FromPath(path.stem()), .version = std::string{root.attribute("version")}, .description = documentationOf(root)};
  XmlSchemas schemas(files, found);
  schemas.add(root, true);
  if (schemas.elements().empty()) noteNotTaken(found, root.line(), {}, "contacts.no_elements", {{"line", root.line()}});
  XmlSchemaReader reader(schemas, into.schemas);
  readLayouts(into, schemas, reader, found);
  reader.finish();
  if (job.stop.stop_requested()) return cancelled();
  found.interfaces.push_back(std::move(into));
  for (const auto& document : files.documents()) exposeXml(found, document.root());
  addRemarks(found, files);
  return found;
}

}  // namespace

bool isXsd(const Outline& outline) { return outline.kind == Outline::Kind::Xml && outline.root == "schema" && outline.rootTag.find(kXsd) != std::string::npos; }

Result<Found> readXsd(const std::filesystem::path& path, const Job& job) {
  return document::XmlDocument::read(path).and_then([&](document::XmlDocument document) { return readFiles({std::move(document), path}, path, job); });
}

}  // namespace prumo::contacts
