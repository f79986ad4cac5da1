// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/har.h"

#include "core/contacts/readers/common.h"
#include "core/contacts/readers/exposed.h"
#include "core/contacts/readers/har_entry.h"

#include <map>

namespace prumo::contacts {

namespace {

using document::Document;
using document::Node;

constexpr std::size_t kMostOperations = 20000;

/// The operations of one scheme and host, in the order in which they were first met.
struct Host {
  std::string base;
  std::string name;
  std::vector<OperationDraft> drafts;
  std::map<std::string, std::size_t> places;         ///< by key
  std::vector<std::map<std::string, int>> statuses;  ///< of each: how often
};

class Recording {
public:
  explicit Recording(Found& found) : m_found(found) {}

  void add(Node entry) {
    const auto request = harRequest(entry);
    if (request.base.empty()) return noteNotTaken(m_found, entry.line(), request.example.method, "contacts.request_no_address", {{"line", entry.line()}, {"name", request.example.method}});
    if (request.isFile) {
      ++m_files;
      return;
    }
    auto& host = hostOf(request.base);
    const auto [place, isNew] = host.places.emplace(operationKey(request.example.method, request.example.path), host.drafts.size());
    if (isNew && m_operations++ >= kMostOperations) {
      host.places.erase(place);
      return noteNotTaken(m_found, entry.line(), request.example.path, "contacts.too_many_operations", {{"line", entry.line()}, {"limit", static_cast<std::int64_t>(kMostOperations)}});
    }
    if (isNew) host.drafts.emplace_back(m_found, host.name), host.statuses.emplace_back();
    host.drafts[place->second].add(request.example);
    ++host.statuses[place->second][request.example.answers.empty() ? "?" : request.example.answers[0].status];
    if (request.hasPassword) addExposed(m_found, {entry.line(), request.base, host.name});
  }

  void finish() {
    for (auto& host : m_hosts) finish(host);
    if (m_files > 0) noteNotTaken(m_found, 0, {}, "contacts.har_files_left", {{"n", m_files}});
    if (m_hosts.empty()) noteNotTaken(m_found, 0, {}, "contacts.no_operations");
  }

private:
  Host& hostOf(const std::string& base) {
    const auto [place, isNew] = m_places.emplace(base, m_hosts.size());
    if (isNew) m_hosts.push_back({.base = base, .name = base.starts_with("https://") ? base.substr(8) : base});
    return m_hosts[place->second];
  }

  void finish(Host& host) {
    auto& into = m_found.interfaces.emplace_back();
    into.name = host.name;
    into.protocol = protocolOf(host.base);
    into.servers.push_back({host.base, {}});
    std::set<std::string> schemaNames;
    for (std::size_t i = 0; i < host.drafts.size(); ++i) {
      host.drafts[i].operation().summary = countOf(host.drafts[i].times(), host.statuses[i]);
      host.drafts[i].finish(into, schemaNames, true);
    }
  }

  /// "12× (200: 11, 500: 1)".
  static std::string countOf(std::uint64_t times, const std::map<std::string, int>& statuses) {
    std::string all;
    for (const auto& [status, count] : statuses) all += (all.empty() ? "" : ", ") + status + ": " + std::to_string(count);
    return std::to_string(times) + "\u00D7 (" + all + ")";
  }

  Found& m_found;
  std::vector<Host> m_hosts;
  std::map<std::string, std::size_t> m_places;
  std::size_t m_operations = 0;
  std::int64_t m_files = 0;
};

Result<Found> readFrom(document::References references, const Job& job) {
  const auto log = references.root()["log"];
  const auto entries = log["entries"];
  if (!log.isMap() || !entries.isList()) return notOfFormat(SpecFormat::Har);
  Found found{.format = SpecFormat::Har, .formatVersion = textOf(log["version"])};
  if (!found.formatVersion.empty() && !found.formatVersion.starts_with("1")) noteNotTaken(found, log["version"].line(), "log", "contacts.unknown_version", {{"version", found.formatVersion}});
  Recording recording(found);
  std::size_t done = 0;
  for (const auto entry : entries) {
    if (job.stop.stop_requested()) return cancelled();
    recording.add(entry);
    if (++done % 64 == 0) job.progress(static_cast<double>(done) / static_cast<double>(entries.size()));
  }
  recording.finish();
  addRemarks(found, references);
  return found;
}

}  // namespace

bool isHar(const Outline& outline) { return outline.kind == Outline::Kind::Json && outline.has("log") && (outline.keys.size() == 1 || outline.extension == ".har" || outline.head.find("\"creator\"") != std::string::npos); }

Result<Found> readHar(const std::filesystem::path& path, const Job& job) {
  return Document::read(path).and_then([&](Document document) { return readFrom(document::References{std::move(document), path}, job); });
}

}  // namespace prumo::contacts
