// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/checks/checks.h"

#include "core/base/json_reader.h"
#include "core/contacts/found_json.h"
#include "core/contacts/probe/probe.h"
#include "core/contacts/stored.h"

namespace prumo::contacts {

namespace {

/// The objects of a stored JSON array; nothing of what is not one.
template <class Take>
void eachObject(const std::string& stored, const Take& take) {
  const auto all = parseJson(stored);
  if (!all || !all->is_array()) return;
  for (const auto& one : *all) {
    if (one.is_object()) take(one);
  }
}

std::string textIn(const nlohmann::json& from, const char* key) {
  const auto found = from.find(key);
  return found != from.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

void addSpec(ContactView& view, const ContactSpec& spec) {
  eachObject(spec.servers, [&view](const auto& one) { view.servers.push_back({textIn(one, "url"), textIn(one, "description")}); });
  eachObject(spec.security, [&view](const auto& one) {
    view.security.push_back({textIn(one, "name"), record::fromKey<SecurityKind>(textIn(one, "kind")).value_or(SecurityKind::Other), textIn(one, "detail")});
  });
  eachObject(spec.exposed, [&view](const auto& one) {
    const auto line = one.find("line");
    view.exposed.push_back({line != one.end() && line->is_number_integer() ? line->template get<std::int64_t>() : 0, textIn(one, "place")});
  });
}

Result<void> takeProbe(ContactView& view, const ProjectFile& project) {
  auto probed = latestProbe(project, view.contact.id);
  if (!probed) return std::move(probed).error();
  view.probe = std::move(*probed);
  if (!view.probe) return {};
  if (auto read = checkStored(project, *view.probe); !read) return read;
  view.trust = trustFrom(view.probe->detail);
  return {};
}

Result<void> takeOperations(ContactView& view, const ProjectFile& project) {
  const auto operations = operationsOf(project, view.contact.id);
  if (!operations) return operations.error();
  for (const auto& one : *operations) {
    if (one.isGone) continue;
    if (auto read = checkStored(project, one); !read) return read;
    view.operations.push_back(foundOf(one));
  }
  return {};
}

Result<void> takeSpec(ContactView& view, const ProjectFile& project) {
  auto spec = latestSpec(project, view.contact.id);
  if (!spec) return std::move(spec).error();
  view.spec = std::move(*spec);
  if (!view.spec) return {};
  if (auto read = checkStored(project, *view.spec); !read) return read;
  addSpec(view, *view.spec);
  const auto schemas = schemasOf(project, *view.spec);
  if (!schemas) return schemas.error();
  for (const auto& one : *schemas) {
    if (auto read = checkStored(project, one); !read) return read;
    view.schemas.push_back({.name = one.name, .fields = fieldsFromJson(one.fields), .description = one.description, .line = one.line});
  }
  return {};
}

}  // namespace

Result<ContactView> viewOf(const ProjectFile& project, const ContactPoint& contact) {
  ContactView view{.contact = contact, .now = project.author().clock->now()};
  return takeProbe(view, project)
      .and_then([&] { return takeOperations(view, project); })
      .and_then([&] { return takeSpec(view, project); })
      .transform([&] { return std::move(view); });
}

}  // namespace prumo::contacts
