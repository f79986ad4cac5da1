// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/open_collection.h"

#include "core/base/ascii.h"
#include "core/base/file.h"
#include "core/base/platform.h"
#include "core/base/utf8.h"
#include "core/contacts/readers/bruno_request.h"
#include "core/contacts/readers/common.h"

namespace prumo::contacts {

namespace {

using document::Document;
using document::Node;

constexpr std::size_t kMostFiles = 20000;
constexpr int kMostFolders = 60;            ///< within each other
constexpr std::size_t kLongestGroup = 200;

bool isRequest(Node item) { return item["http"].isMap() || item["graphql"].isMap(); }

bool isYamlFile(const std::filesystem::path& path) {
  std::error_code ignored;
  const auto extension = lowerCase(platform::utf8FromPath(path.extension()));
  return (extension == ".yml" || extension == ".yaml") && std::filesystem::symlink_status(path, ignored).type() == std::filesystem::file_type::regular;
}

std::string groupIn(const std::string& group, const std::string& name) { return shortened(group.empty() ? name : group + "/" + name, kLongestGroup); }

class Reading {
public:
  Reading(Collection& into, Found& found, std::filesystem::path folder, const Job& job) : m_into(into), m_found(found), m_folder(std::move(folder)), m_job(job) {}

  void readCollection(Node root, bool isFolder) {
    m_into.into().name = textOf(root["info"]["name"]);
    m_into.into().version = textOf(root["info"]["version"]);
    const auto docs = root["docs"].isMap() ? root["docs"]["content"] : root["docs"];
    m_into.into().description = briefOf(root["info"]["summary"] ? root["info"]["summary"] : docs);
    if (m_into.into().name.empty()) noteNotTaken(m_found, root["info"].line(), "info", "contacts.no_title");
    addVariables(root["request"]["variables"], {});
    for (const auto environment : root["config"]["environments"]) addVariables(environment["variables"], environment["name"].text());
    const auto auth = openCollectionAuth(root["request"]["auth"]);
    if (isFolder) readEnvironments();
    readItems(root["items"], {}, auth);
    if (isFolder) readFolder(m_folder, {}, auth, 0);
    if (m_files > kMostFiles) noteNotTaken(m_found, 0, {}, "contacts.too_many_files", {{"limit", static_cast<std::int64_t>(kMostFiles)}});
  }

private:
  void addVariables(Node variables, std::string_view environment) {
    for (const auto one : variables) {
      const auto value = one["value"].isMap() ? one["value"]["data"] : one["value"];
      m_into.addVariable(one["name"].text(), textOf(value), one.line(), environment, one["secret"].isTrue());
    }
  }

  /// Folders hold items. The document bounds how deep.
  void readItems(Node items, const std::string& group, const BrunoAuth& auth) {
    for (const auto item : items) {
      if (m_job.stop.stop_requested()) return;
      const auto name = textOf(item["info"]["name"]);
      const auto own = openCollectionAuth(item["request"]["auth"]);
      if (item["items"].isList()) addVariables(item["request"]["variables"], {}), readItems(item["items"], groupIn(group, name), own.isInherited() ? auth : own);
      else if (isRequest(item)) addOpenCollectionRequest(m_into, item, auth, group);
      else noteNotTaken(m_found, item.line(), name, "contacts.no_request", {{"line", item.line()}, {"name", name}});
    }
  }

  /// What is noted meanwhile is noted of that file.
  template <class F>
  void read(const std::filesystem::path& file, F use) {
    const auto notes = m_found.notTaken.size();
    const auto exposed = m_found.exposed.size();
    const auto name = platform::utf8FromPath(file.lexically_relative(m_folder));
    if (auto document = Document::read(file)) {
      const document::References references(std::move(*document), file);
      addRemarks(m_found, references);
      use(references.root());
    } else {
      noteNotTaken(m_found, {0, name, document.error().message});
    }
    for (auto i = notes; i < m_found.notTaken.size(); ++i) m_found.notTaken[i].place = name;
    for (auto i = exposed; i < m_found.exposed.size(); ++i) m_found.exposed[i].place = name + ": " + m_found.exposed[i].place;
  }

  void readEnvironments() {
    for (const auto& file : entriesOf(m_folder / "environments")) {
      if (isYamlFile(file)) read(file, [&](Node root) { addVariables(root["variables"], root.has("name") ? root["name"].text() : std::string_view{platform::utf8FromPath(file.stem())}); });
    }
  }

  void readFolder(const std::filesystem::path& folder, const std::string& group, const BrunoAuth& auth, int depth) {
    std::vector<std::filesystem::path> folders;
    for (const auto& entry : entriesOf(folder)) {
      if (m_job.stop.stop_requested() || m_files > kMostFiles) return;
      std::error_code ignored;
      const auto name = platform::utf8FromPath(entry.filename());
      const bool isOwn = name == "opencollection.yml" || name == "opencollection.yaml" || name == "folder.yml" || name == "folder.yaml" || name == "workspace.yml";
      if (std::filesystem::symlink_status(entry, ignored).type() == std::filesystem::file_type::directory) folders.push_back(entry);
      else if (isYamlFile(entry) && !isOwn && ++m_files <= kMostFiles) readRequest(entry, group, auth);
    }
    for (const auto& inner : folders) {
      const auto name = platform::utf8FromPath(inner.filename());
      const bool isSkipped = name == "node_modules" || name.starts_with('.') || (depth == 0 && name == "environments");
      if (!isSkipped && depth < kMostFolders) enter(inner, name, group, auth, depth);
    }
  }

  void enter(const std::filesystem::path& folder, std::string name, const std::string& group, const BrunoAuth& auth, int depth) {
    auto own = auth;
    if (const auto file = folder / "folder.yml"; isYamlFile(file)) {
      read(file, [&](Node root) {
        addVariables(root["request"]["variables"], {});
        if (const auto said = openCollectionAuth(root["request"]["auth"]); !said.isInherited()) own = said;
        if (const auto called = textOf(root["info"]["name"]); !called.empty()) name = called;
      });
    }
    readFolder(folder, groupIn(group, name), own, depth + 1);
  }

  void readRequest(const std::filesystem::path& file, const std::string& group, const BrunoAuth& auth) {
    read(file, [&](Node root) {
      if (isRequest(root)) return addOpenCollectionRequest(m_into, root, auth, group);
      noteNotTaken(m_found, 1, {}, "contacts.no_request", {{"line", std::int64_t{1}}, {"name", platform::utf8FromPath(file.filename())}});
    });
  }

  Collection& m_into;
  Found& m_found;
  std::filesystem::path m_folder;
  const Job& m_job;
  std::size_t m_files = 0;
};

Result<Found> readFrom(document::References references, const std::filesystem::path& file, const Job& job) {
  const auto root = references.root();
  Found found{.format = SpecFormat::Bruno, .formatVersion = textOf(root["opencollection"])};
  Collection into(found);
  if (root.has("opencollection")) {
    Reading(into, found, std::filesystem::absolute(file).parent_path(), job).readCollection(root, !root.has("items"));
  } else if (root["info"].isMap() && isRequest(root)) {
    into.into().name = platform::utf8FromPath(file.stem());
    addOpenCollectionRequest(into, root, {}, {});
  } else {
    return notOfFormat(SpecFormat::Bruno);
  }
  if (job.stop.stop_requested()) return cancelled();
  into.finish();
  addRemarks(found, references);
  return found;
}

}  // namespace

bool isOpenCollection(const Outline& outline) { return outline.has("opencollection") || (outline.kind == Outline::Kind::Yaml && outline.has("info") && (outline.has("http") || outline.has("graphql"))); }

Result<Found> readOpenCollection(const std::filesystem::path& file, const Job& job) {
  return Document::read(file).and_then([&](Document document) { return readFrom(document::References{std::move(document), file}, file, job); });
}

}  // namespace prumo::contacts
