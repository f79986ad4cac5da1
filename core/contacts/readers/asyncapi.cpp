// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/asyncapi.h"

#include "core/contacts/readers/asyncapi_operations.h"
#include "core/contacts/readers/common.h"
#include "core/contacts/readers/exposed.h"

namespace prumo::contacts {

namespace {

using document::Document;
using document::Node;

void judge(Found& found, Node root) {
  const auto& version = found.formatVersion;
  if (!version.starts_with("2.") && !version.starts_with("3.")) noteNotTaken(found, root["asyncapi"].line(), "asyncapi", "contacts.unknown_version", {{"version", version}});
  if (!root["info"].has("title")) noteNotTaken(found, root["info"].line(), "info", "contacts.no_title");
}

Result<Found> readFrom(document::References references, const Job& job) {
  const auto root = references.root();
  if (!root.isMap() || root["asyncapi"].text().empty()) return notOfFormat(SpecFormat::AsyncApi);
  Found found{.format = SpecFormat::AsyncApi, .formatVersion = textOf(root["asyncapi"])};
  judge(found, root);
  auto& into = found.interfaces.emplace_back();
  into.name = textOf(root["info"]["title"]);
  into.version = textOf(root["info"]["version"]);
  into.description = briefOf(root["info"]["description"]);
  AsyncApiServers servers(references, into);
  servers.read();
  SchemaReader schemas(references, into.schemas);
  for (const auto written : root["components"]["schemas"]) schemas.take(written, written.key());
  AsyncApiOperations(references, servers, schemas, into, found).read(job);
  schemas.finish();
  if (job.stop.stop_requested()) return cancelled();
  if (into.operations.empty()) noteNotTaken(found, root["channels"].line(), "channels", "contacts.no_operations");
  exposeExamples(found, root);
  addRemarks(found, references);
  return found;
}

}  // namespace

bool isAsyncApi(const Outline& outline) { return outline.has("asyncapi"); }

Result<Found> readAsyncApi(const std::filesystem::path& path, const Job& job) {
  return Document::read(path).and_then([&](Document document) { return readFrom(document::References{std::move(document), path}, job); });
}

}  // namespace prumo::contacts
