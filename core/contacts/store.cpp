// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contact.h"

#include "core/base/utf8.h"
#include "core/contacts/found_json.h"

namespace prumo::contacts {

namespace {

std::vector<std::string> parts(std::string_view joined) {
  std::vector<std::string> all;
  while (!joined.empty()) {
    const auto end = joined.find(", ");
    all.emplace_back(joined.substr(0, end));
    joined.remove_prefix(end == std::string_view::npos ? joined.size() : end + 2);
  }
  return all;
}

}  // namespace

Result<std::optional<ContactSpec>> latestSpec(const ProjectFile& project, const std::string& contact) {
  return project.all<ContactSpec>({.equals = {{"contact", contact}}, .orderBy = "id", .descending = true, .limit = 1}).transform([](std::vector<ContactSpec> specs) {
    return specs.empty() ? std::optional<ContactSpec>{} : std::optional{std::move(specs.front())};
  });
}

Result<std::optional<ContactProbe>> latestProbe(const ProjectFile& project, const std::string& contact) {
  return project.all<ContactProbe>({.equals = {{"contact", contact}}, .orderBy = "id", .descending = true, .limit = 1}).transform([](std::vector<ContactProbe> probes) {
    return probes.empty() ? std::optional<ContactProbe>{} : std::optional{std::move(probes.front())};
  });
}

Result<std::vector<ContactOperation>> operationsOf(const ProjectFile& project, const std::string& contact) {
  return project.all<ContactOperation>({.equals = {{"contact", contact}}, .orderBy = "position"});
}

Result<std::vector<ContactSchema>> schemasOf(const ProjectFile& project, const ContactSpec& spec) {
  return project.all<ContactSchema>({.equals = {{"spec", spec.id}}, .orderBy = "position"});
}

Result<ContactPoint> contactNamed(const ProjectFile& project, const std::string& idOrName) {
  for (const auto* field : {"id", "name"}) {
    auto found = project.all<ContactPoint>({.equals = {{field, idOrName}}});
    if (!found) return std::move(found).error();
    if (!found->empty()) return std::move(found->front());
  }
  return Error{{"contacts.no_contact", {{"name", idOrName}}}, ErrorKind::BadInput, nullptr};
}

std::string storable(std::string text, std::size_t most) {
  std::erase_if(text, [](char c) { return (c >= '\0' && c < ' ' && c != '\n' && c != '\t') || c == '\x7F'; });
  return shortened(std::move(text), most);
}

FoundOperation foundOf(const ContactOperation& operation) {
  FoundOperation found{.key = operation.key,
                       .kind = operation.kind,
                       .method = operation.method,
                       .path = operation.path,
                       .name = operation.name,
                       .summary = operation.summary,
                       .group = operation.group,
                       .isDeprecated = operation.isDeprecated,
                       .security = parts(operation.security)};
  addDetail(found, operation.detail);
  return found;
}

}  // namespace prumo::contacts
