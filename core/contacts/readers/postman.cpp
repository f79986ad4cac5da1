// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/postman.h"

#include "core/base/utf8.h"
#include "core/contacts/readers/common.h"
#include "core/contacts/readers/exposed.h"
#include "core/contacts/readers/postman_request.h"
#include "core/contacts/secrets.h"

namespace prumo::contacts {

namespace {

using document::Document;
using document::Node;

constexpr int kMostLevels = 4000;            ///< a folder takes two
constexpr std::size_t kLongestGroup = 200;

bool isOld(Node root) { return root["requests"].isList() && !root.has("item"); }

/// "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" is "2.1.0".
std::string versionOf(Node info) {
  const auto schema = info["schema"].text();
  const auto begin = schema.find("/v");
  if (begin == std::string_view::npos) return {};
  return std::string{schema.substr(begin + 2, schema.find('/', begin + 2) - begin - 2)};
}

void readVariables(Collection& into, Node variables) {
  for (const auto one : variables) {
    const auto name = textOf(one["key"] ? one["key"] : one["id"]);
    if (!name.empty() && !one["disabled"].isTrue()) into.addVariable(name, textOf(one["value"]), one.line(), {}, one["type"].text() == "secret");
  }
}

/// Credentials that a script holds: what they are called is not known there.
void lookAtScripts(Found& found, Node events) {
  for (const auto event : events) {
    const auto lines = event["script"]["exec"];
    if (looksLikeSecret({}, lines.text())) addExposed(found, lines.line(), "script");
    for (const auto line : lines) {
      if (looksLikeSecret({}, line.text())) addExposed(found, line.line(), "script");
    }
  }
}

/// Goes through the folders without calling itself: they may be nested as deep as the file goes.
class Items {
public:
  Items(Collection& into, Found& found) : m_into(into), m_found(found) {}

  void read(Node items, Node auth, const Job& job) {
    enter(items, auth, {});
    while (!m_open.empty() && !job.stop.stop_requested()) {
      auto& level = m_open.back();
      if (level.at == Node::Iterator{}) m_open.pop_back();
      else take(*level.at++);
    }
  }

private:
  struct Level {
    Node::Iterator at;
    Node auth;
    std::string group;
  };

  void enter(Node items, Node auth, std::string group) {
    if (items && !items.isList()) noteNotTaken(m_found, items.line(), "item", "contacts.no_map", {{"line", items.line()}, {"place", std::string{"item"}}});
    if (items.isList()) m_open.push_back({items.begin(), auth, std::move(group)});
  }

  void take(Node item) {
    const auto level = m_open.back();
    const auto name = textOf(item["name"]);
    lookAtScripts(m_found, item["event"]);
    if (item.has("item")) {
      readVariables(m_into, item["variable"]);
      const auto group = level.group.empty() ? name : level.group + "/" + name;
      enter(item["item"], item["auth"].isMap() ? item["auth"] : level.auth, shortened(group, kLongestGroup));
    } else if (item.has("request")) {
      addPostmanRequest(m_into, item, level.auth, level.group);
    } else {
      const auto word = name.empty() ? std::string{"item"} : name;
      noteNotTaken(m_found, item.line(), word, "contacts.no_request", {{"line", item.line()}, {"name", word}});
    }
  }

  Collection& m_into;
  Found& m_found;
  std::vector<Level> m_open;
};

Result<Found> readFrom(document::References references, const Job& job) {
  // What the web service of Postman answers wraps the collection.
  const auto root = references.root()["collection"].isMap() ? references.root()["collection"] : references.root();
  if (isOld(root)) return Error{{"contacts.postman_old", {}}, ErrorKind::BadInput, nullptr};
  if (!root.has("item")) return notOfFormat(SpecFormat::Postman);
  Found found{.format = SpecFormat::Postman, .formatVersion = versionOf(root["info"])};
  if (!found.formatVersion.empty() && !found.formatVersion.starts_with("2.")) noteNotTaken(found, root["info"].line(), "info", "contacts.unknown_version", {{"version", found.formatVersion}});
  if (root["info"]["name"].text().empty()) noteNotTaken(found, root["info"].line(), "info", "contacts.no_title");
  Collection into(found);
  into.into().name = textOf(root["info"]["name"]);
  into.into().version = textOf(root["info"]["version"]);
  into.into().description = postmanDescription(root["info"]["description"]);
  readVariables(into, root["variable"]);
  lookAtScripts(found, root["event"]);
  Items(into, found).read(root["item"], root["auth"], job);
  if (job.stop.stop_requested()) return cancelled();
  into.finish();
  addRemarks(found, references);
  return found;
}

}  // namespace

/// Version 1 calls its requests "requests" and puts them in "order".
bool isPostman(const Outline& outline) {
  if (outline.kind != Outline::Kind::Json) return false;
  const bool isVersionOne = outline.has("requests") && outline.has("order");
  return isVersionOne || (outline.has("item") && !outline.has("openapi")) || (outline.has("collection") && outline.head.find("getpostman.com") != std::string::npos);
}

Result<Found> readPostman(const std::filesystem::path& path, const Job& job) {
  return Document::read(path, kMostLevels).and_then([&](Document document) { return readFrom(document::References{std::move(document), path}, job); });
}

}  // namespace prumo::contacts
