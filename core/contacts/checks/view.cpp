// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/checks/checks.h"

#include "core/contacts/found_json.h"
#include "core/contacts/probe/probe.h"
#include "core/contacts/stored.h"

namespace prumo::contacts {

namespace {

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
  view.servers = serversFromJson(view.spec->servers);
  view.security = securityFromJson(view.spec->security);
  view.exposed = exposedFromJson(view.spec->exposed);
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
