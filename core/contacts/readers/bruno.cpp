// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/bruno.h"

#include "core/base/encodings.h"
#include "core/base/file.h"
#include "core/base/platform.h"
#include "core/base/utf8.h"
#include "core/contacts/readers/bruno_request.h"
#include "core/contacts/readers/common.h"
#include "core/contacts/readers/exposed.h"
#include "core/contacts/readers/open_collection.h"
#include "core/contacts/readers/packed.h"
#include "core/contacts/secrets.h"

#include <algorithm>

namespace prumo::contacts {

namespace {

using document::Document;
using document::Node;

constexpr std::uintmax_t kMostBytes = std::uintmax_t{16} * 1024 * 1024;   ///< of a .bru file
constexpr std::size_t kMostFiles = 20000;
constexpr int kMostFolders = 60;                                          ///< within each other
constexpr std::size_t kLongestGroup = 200;

bool isBruFile(const std::filesystem::path& path) {
  std::error_code ignored;
  return lowerCase(platform::utf8FromPath(path.extension())) == ".bru" && std::filesystem::symlink_status(path, ignored).type() == std::filesystem::file_type::regular;
}

/// UTF-8, UTF-16 with its mark, else Windows-1252.
std::string utf8From(std::string text, Found& found) {
  if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) text = utf8FromUtf16(text, text.starts_with("\xFE\xFF"));
  const auto good = validUtf8Prefix(text);
  if (good == text.size()) return text;
  const auto line = std::ranges::count(std::string_view{text}.substr(0, good), '\n') + 1;
  noteNotTaken(found, line, {}, "document.not_utf8", {{"line", line}, {"text", std::string{}}});
  return utf8FromWindows1252(text);
}

std::string groupIn(const std::string& group, const std::string& name) { return shortened(group.empty() ? name : group + "/" + name, kLongestGroup); }

/// The files of a collection.
class Files {
public:
  Files(Collection& into, Found& found, std::filesystem::path root) : m_into(into), m_found(found), m_root(std::move(root)) {}

  void read(const Job& job) {
    const auto collection = textOfFile(m_root / "collection.bru");
    if (collection) readVariables(*collection, {});
    for (const auto& file : entriesOf(m_root / "environments")) {
      if (isBruFile(file)) read(file, [&](const BruText& text) { readVariables(text, platform::utf8FromPath(file.stem())); });
    }
    readFolder(m_root, {}, collection ? brunoAuth(*collection) : BrunoAuth{}, job, 0);
    if (m_files > kMostFiles) noteNotTaken(m_found, 0, {}, "contacts.too_many_files", {{"limit", static_cast<std::int64_t>(kMostFiles)}});
  }

  /// One that stands alone. False: it is no request.
  Result<bool> readOne(const std::filesystem::path& file) {
    auto text = readFile(file, kMostBytes);
    if (!text) return text.error();
    const BruText parsed(utf8From(std::move(*text), m_found));
    if (!brunoMethod(parsed)) return false;
    look(parsed);
    addBrunoRequest(m_into, parsed, {}, {});
    return true;
  }

private:
  std::optional<BruText> textOfFile(const std::filesystem::path& file) {
    std::optional<BruText> kept;
    if (isBruFile(file)) read(file, [&kept](const BruText& text) { kept = text; });
    return kept;
  }

  /// What is noted meanwhile is noted of that file.
  template <class F>
  void read(const std::filesystem::path& file, F use) {
    const auto notes = m_found.notTaken.size();
    const auto exposed = m_found.exposed.size();
    const auto name = platform::utf8FromPath(file.lexically_relative(m_root));
    if (auto text = readFile(file, kMostBytes)) {
      const BruText parsed(utf8From(std::move(*text), m_found));
      look(parsed);
      use(parsed);
    } else {
      noteNotTaken(m_found, {0, name, text.error().message});
    }
    for (auto i = notes; i < m_found.notTaken.size(); ++i) m_found.notTaken[i].place = name;
    for (auto i = exposed; i < m_found.exposed.size(); ++i) m_found.exposed[i].place = name + ": " + m_found.exposed[i].place;
  }

  void look(const BruText& text) {
    for (const auto& block : text.blocks()) {
      if (!block.isClosed) noteNotTaken(m_found, block.line, block.name, "contacts.block_open", {{"line", block.line}, {"name", block.name}});
      if (looksLikeSecret({}, block.text)) addExposed(m_found, block.line, block.name);
    }
  }

  void readVariables(const BruText& text, const std::string& environment) {
    for (const auto& block : text.blocks()) {
      if (block.name == "vars:secret") std::ranges::for_each(block.entries, [this](const ExampleEntry& one) { m_into.variables().addSecret(one.name); });
      else if (block.name == "vars" || block.name == "vars:pre-request") std::ranges::for_each(block.entries, [&](const ExampleEntry& one) { m_into.addVariable(one.name, one.value, one.line, environment); });
    }
  }

  void readFolder(const std::filesystem::path& folder, const std::string& group, const BrunoAuth& auth, const Job& job, int depth) {
    std::vector<std::filesystem::path> folders;
    for (const auto& entry : entriesOf(folder)) {
      if (job.stop.stop_requested() || m_files > kMostFiles) return;
      std::error_code ignored;
      const auto name = platform::utf8FromPath(entry.filename());
      const bool isOwn = name == "collection.bru" || name == "folder.bru";
      if (std::filesystem::symlink_status(entry, ignored).type() == std::filesystem::file_type::directory) folders.push_back(entry);
      else if (isBruFile(entry) && !isOwn && ++m_files <= kMostFiles) readRequest(entry, group, auth);
    }
    for (const auto& inner : folders) {
      const auto name = platform::utf8FromPath(inner.filename());
      const bool isSkipped = name == "node_modules" || name.starts_with('.') || (depth == 0 && name == "environments");
      if (!isSkipped && depth < kMostFolders) enter(inner, group, auth, job, depth);
    }
  }

  void enter(const std::filesystem::path& folder, const std::string& group, const BrunoAuth& auth, const Job& job, int depth) {
    const auto own = textOfFile(folder / "folder.bru");
    if (own) readVariables(*own, {});
    auto name = own ? own->value("meta", "name") : std::string{};
    if (name.empty()) name = platform::utf8FromPath(folder.filename());
    const auto ownAuth = own ? brunoAuth(*own) : BrunoAuth{};
    readFolder(folder, groupIn(group, name), ownAuth.isInherited() ? auth : ownAuth, job, depth + 1);
  }

  void readRequest(const std::filesystem::path& file, const std::string& group, const BrunoAuth& auth) {
    read(file, [&](const BruText& text) {
      if (brunoMethod(text)) return addBrunoRequest(m_into, text, auth, group);
      noteNotTaken(m_found, 1, {}, "contacts.no_request", {{"line", std::int64_t{1}}, {"name", platform::utf8FromPath(file.filename())}});
    });
  }

  Collection& m_into;
  Found& m_found;
  std::filesystem::path m_root;
  std::size_t m_files = 0;
};

/// Items of the JSON export; folders hold items. The document bounds how deep.
void readItems(Collection& into, Found& found, Node items, const std::string& group, const BrunoAuth& auth) {
  for (const auto item : items) {
    const auto own = brunoAuth(item["root"]["request"]["auth"]);
    const auto name = textOf(item["name"]);
    if (item["items"].isList()) readItems(into, found, item["items"], groupIn(group, name), own.isInherited() ? auth : own);
    else if (item["request"].isMap()) addBrunoRequest(into, item, auth, group);
    else noteNotTaken(found, item.line(), name, "contacts.no_request", {{"line", item.line()}, {"name", name}});
  }
}

Result<Found> finished(Found& found, Collection& into, const Job& job) {
  if (job.stop.stop_requested()) return cancelled();
  into.finish();
  return std::move(found);
}

Result<Found> readExport(document::References references, const Job& job) {
  const auto root = references.root();
  Found found{.format = SpecFormat::Bruno, .formatVersion = textOf(root["version"])};
  Collection into(found);
  into.into().name = textOf(root["name"]);
  into.into().description = briefOf(root["root"]["docs"]);
  if (into.into().name.empty()) noteNotTaken(found, root.line(), {}, "contacts.no_title");
  for (const auto environment : root["environments"]) {
    for (const auto one : environment["variables"]) into.addVariable(one["name"].text(), textOf(one["value"]), one.line(), environment["name"].text(), one["secret"].isTrue());
  }
  for (const auto one : root["root"]["request"]["vars"]["req"]) into.addVariable(one["name"].text(), textOf(one["value"]), one.line());
  readItems(into, found, root["items"], {}, brunoAuth(root["root"]["request"]["auth"]));
  addRemarks(found, references);
  return finished(found, into, job);
}

Result<Found> readCollection(const std::filesystem::path& folder, Node config, const Job& job) {
  Found found{.format = SpecFormat::Bruno, .formatVersion = textOf(config["version"])};
  Collection into(found);
  into.into().name = textOf(config["name"]);
  if (into.into().name.empty()) noteNotTaken(found, config.line(), "bruno.json", "contacts.no_title");
  Files(into, found, folder).read(job);
  return finished(found, into, job);
}

Result<Found> readRequest(const std::filesystem::path& file) {
  Found found{.format = SpecFormat::Bruno};
  Collection into(found);
  into.into().name = platform::utf8FromPath(file.stem());
  return Files(into, found, file.parent_path()).readOne(file).and_then([&](bool isRequest) -> Result<Found> {
    if (!isRequest) return notOfFormat(SpecFormat::Bruno);
    return finished(found, into, {});
  });
}

/// Where the collection is in a folder: in itself, or in one of those right below.
std::filesystem::path collectionIn(const std::filesystem::path& folder) {
  std::error_code ignored;
  if (std::filesystem::exists(brunoRoot(folder), ignored)) return folder;
  for (const auto& inner : entriesOf(folder)) {
    if (std::filesystem::is_directory(inner, ignored) && std::filesystem::exists(brunoRoot(inner), ignored)) return inner;
  }
  return folder;
}

Result<Found> readPacked(const std::filesystem::path& path, const Job& job) {
  const PrivateFolder folder;
  return unpack(path, folder.path(), job).and_then([&] { return readBruno(collectionIn(folder.path()), job); }).or_else([&path](Error error) -> Result<Found> {
    std::erase_if(error.message.args, [](const auto& one) { return one.first == "path"; });  // that folder is gone by then
    error.message.args.emplace_back("path", platform::utf8FromPath(path));
    return error;
  });
}

}  // namespace

bool isBruno(const Outline& outline) {
  if (isOpenCollection(outline) || (outline.extension == ".zip" && outline.head.starts_with("PK"))) return true;
  if (outline.kind != Outline::Kind::Json) return outline.extension == ".bru" || outline.head.starts_with("meta {");
  const bool isConfig = outline.has("name") && outline.has("version") && outline.value("type") == "collection";
  return isConfig || outline.has("brunoConfig") || (outline.has("items") && outline.has("name") && outline.has("version") && outline.has("environments"));
}

Result<Found> readBruno(const std::filesystem::path& path, const Job& job) {
  std::error_code ignored;
  if (lowerCase(platform::utf8FromPath(path.extension())) == ".zip" && std::filesystem::is_regular_file(path, ignored)) return readPacked(path, job);
  const bool isFolder = std::filesystem::is_directory(path, ignored);
  const auto file = isFolder ? brunoRoot(path) : path;
  if (isFolder && !std::filesystem::exists(file, ignored)) return notOfFormat(SpecFormat::Bruno);
  if (!isFolder && lowerCase(platform::utf8FromPath(path.extension())) == ".bru") return readRequest(path);
  return Document::read(file).and_then([&](Document document) -> Result<Found> {
    const auto root = document.root();
    if (root.has("opencollection") || (root["info"].isMap() && !root.has("items"))) return readOpenCollection(file, job);
    if (root["items"].isList() && root.has("name")) return readExport(document::References{std::move(document), path}, job);
    if (root["type"].text() != "collection" || !root.has("name")) return notOfFormat(SpecFormat::Bruno);
    return readCollection(std::filesystem::absolute(file).parent_path(), root, job);
  });
}

}  // namespace prumo::contacts
