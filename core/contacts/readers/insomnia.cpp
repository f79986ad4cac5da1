// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/insomnia.h"

#include "core/base/utf8.h"
#include "core/contacts/readers/common.h"
#include "core/contacts/readers/insomnia_request.h"
#include "core/contacts/readers/insomnia_spec.h"

#include <map>

namespace prumo::contacts {

namespace {

using document::Document;
using document::Node;

constexpr int kMostFolders = 100;           ///< within each other
constexpr std::size_t kLongestGroup = 200;

std::string groupIn(const std::string& group, Node folder) {
  const auto name = textOf(folder["name"]);
  return shortened(group.empty() ? name : group + "/" + name, kLongestGroup);
}

/// Format 4: each resource says whose child it is.
class Resources {
public:
  Resources(Collection& into, Found& found, Node list) : m_into(into), m_found(found), m_list(list) {
    for (const auto one : list) m_byId.emplace(one["_id"].text(), one);
  }

  void read(const Job& job) {
    readEnvironments();
    for (const auto one : m_list) {
      if (job.stop.stop_requested()) return;
      const auto type = one["_type"].text();
      if (type == "workspace" && m_into.into().name.empty()) {
        m_into.into().name = textOf(one["name"]);
        m_into.into().description = briefOf(one["description"]);
      }
      if (type == "request" || type == "websocket_request") readRequest(one);
      if (type == "grpc_request") noteNotTaken(m_found, one.line(), textOf(one["name"]), "contacts.no_request", {{"line", one.line()}, {"name", textOf(one["name"])}});
    }
  }

private:
  /// The base environment holds in all those below it.
  void readEnvironments() {
    for (const auto one : m_list) {
      const auto type = one["_type"].text();
      if (type == "request_group") addInsomniaVariables(m_into, one["environment"], {});
      if (type != "environment") continue;
      const bool isBase = parentOf(one)["_type"].text() != "environment";
      addInsomniaVariables(m_into, one["data"], isBase ? std::string_view{} : one["name"].text());
    }
  }

  Node parentOf(Node one) const {
    const auto found = m_byId.find(one["parentId"].text());
    return found == m_byId.end() ? Node{} : found->second;
  }

  void readRequest(Node request) {
    Node auth;
    std::vector<Node> folders;
    for (auto folder = parentOf(request); folder["_type"].text() == "request_group" && folders.size() < kMostFolders; folder = parentOf(folder)) {
      folders.push_back(folder);
      if (!saysAuth(auth)) auth = folder["authentication"];
    }
    std::string group;
    for (auto folder = folders.rbegin(); folder != folders.rend(); ++folder) group = groupIn(group, *folder);
    addInsomniaRequest(m_into, request, auth, group, briefOf(request["description"]));
  }

  Collection& m_into;
  Found& m_found;
  Node m_list;
  std::map<std::string_view, Node> m_byId;
};

/// Format 5: requests stand in their folders.
class Tree {
public:
  Tree(Collection& into, Found& found) : m_into(into), m_found(found) {}

  void read(Node root, const Job& job) {
    readEnvironments(root["environments"]);
    readItems(root["collection"], {}, {}, job, 0);
  }

private:
  void readEnvironments(Node base) {
    addInsomniaVariables(m_into, base["data"], {});
    for (const auto one : base["subEnvironments"]) addInsomniaVariables(m_into, one["data"], one["name"].text());
  }

  /// A folder has children; variables of folders are known before their requests.
  void readItems(Node items, Node auth, const std::string& group, const Job& job, int depth) {
    for (const auto item : items) {
      if (job.stop.stop_requested()) return;
      if (item.has("children") && depth < kMostFolders) {
        addInsomniaVariables(m_into, item["environment"], {});
        readItems(item["children"], saysAuth(item["authentication"]) ? item["authentication"] : auth, groupIn(group, item), job, depth + 1);
      } else if (item.has("url") && !item.has("protoFileId")) {
        const auto meta = item["meta"]["description"];
        addInsomniaRequest(m_into, item, auth, group, briefOf(meta ? meta : item["description"]));
      } else {
        noteNotTaken(m_found, item.line(), textOf(item["name"]), "contacts.no_request", {{"line", item.line()}, {"name", textOf(item["name"])}});
      }
    }
  }

  Collection& m_into;
  Found& m_found;
};

void judgeVersion(Found& found, Node at, bool isKnown) {
  if (!isKnown) noteNotTaken(found, at.line(), {}, "contacts.unknown_version", {{"version", found.formatVersion}});
}

/// Design documents: whether there is one.
bool readSpecs(Found& found, Node root, const std::filesystem::path& path) {
  const auto before = found.interfaces.size();
  const auto spec = root["spec"];
  if (spec["file"]) noteNotTaken(found, spec["file"].line(), "spec", "contacts.reference_outside", {{"line", spec["file"].line()}, {"reference", textOf(spec["file"])}});
  if (spec["contents"].size() > 0 || !textOf(spec["contents"]).empty()) readInsomniaSpec(found, spec["contents"], path);
  for (const auto one : root["resources"]) {
    if (one["_type"].text() == "api_spec" && !textOf(one["contents"]).empty()) readInsomniaSpec(found, one["contents"], path);
  }
  return found.interfaces.size() > before;
}

Result<Found> readFrom(document::References references, const std::filesystem::path& path, const Job& job) {
  const auto root = references.root();
  const auto type = root["type"].text();
  const bool isDesign = type.starts_with("spec.insomnia.rest/");
  const bool isTree = isDesign || type.starts_with("collection.insomnia.rest/");
  if (!isTree && (root["_type"].text() != "export" || !root["resources"].isList())) return notOfFormat(SpecFormat::Insomnia);
  Found found{.format = SpecFormat::Insomnia};
  Collection into(found);
  if (isTree) {
    found.formatVersion = type.substr(type.find('/') + 1);
    judgeVersion(found, root["type"], found.formatVersion.starts_with("5"));
    into.into().name = textOf(root["name"]);
    into.into().description = briefOf(root["meta"]["description"]);
    Tree(into, found).read(root, job);
  } else {
    found.formatVersion = textOf(root["__export_format"]);
    judgeVersion(found, root["__export_format"], found.formatVersion == "4" || found.formatVersion == "3");
    Resources(into, found, root["resources"]).read(job);
  }
  if (job.stop.stop_requested()) return cancelled();
  for (auto& one : found.exposed) one.interface = into.into().operations.empty() ? std::string{} : into.into().name;  // so far all of them are the requests'
  const bool hasSpec = readSpecs(found, root, path);
  const bool isEmpty = hasSpec && into.into().operations.empty();
  if (!isEmpty && into.into().name.empty()) noteNotTaken(found, 0, {}, "contacts.no_title");
  if (!isEmpty) into.finish();
  addRemarks(found, references);
  return found;
}

}  // namespace

bool isInsomnia(const Outline& outline) {
  return (outline.value("_type") == "export" && outline.has("resources")) || outline.value("type").starts_with("collection.insomnia.rest/") || outline.value("type").starts_with("spec.insomnia.rest/");
}

Result<Found> readInsomnia(const std::filesystem::path& path, const Job& job) {
  return Document::read(path).and_then([&](Document document) { return readFrom(document::References{std::move(document), path}, path, job); });
}

}  // namespace prumo::contacts
