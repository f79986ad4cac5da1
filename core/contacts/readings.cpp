// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readings.h"

#include "core/contacts/found_json.h"

#include <map>
#include <set>

namespace prumo::contacts {

namespace {

Reading headOf(const ContactSpec& spec) { return {.version = spec.version, .servers = serversFromJson(spec.servers), .security = securityFromJson(spec.security)}; }

FoundSchema schemaOf(const ContactSchema& row) { return {.name = row.name, .fields = fieldsFromJson(row.fields), .description = row.description}; }

/// Most schemas are as before: those are read once.
void takeSchemas(Reading& before, Reading& after, const std::vector<ContactSchema>& old, const std::vector<ContactSchema>& now) {
  std::map<std::string_view, std::pair<std::string_view, std::size_t>> fields;
  for (const auto& row : now) {
    after.schemas.push_back(schemaOf(row));
    fields.emplace(row.name, std::pair{std::string_view{row.fields}, after.schemas.size() - 1});
  }
  for (const auto& row : old) {
    const auto match = fields.find(row.name);
    const bool isSame = match != fields.end() && match->second.first == row.fields;
    before.schemas.push_back(isSame ? after.schemas[match->second.second] : schemaOf(row));
  }
}

}  // namespace

Result<std::vector<Changed>> changesSince(const ProjectFile& project, const ContactSpec& before, const std::vector<ContactOperation>& known, const FreshReading& fresh) {
  const auto schemas = schemasOf(project, before);
  if (!schemas) return schemas.error();
  auto old = headOf(before), now = headOf(fresh.spec);
  takeSchemas(old, now, *schemas, fresh.schemas);
  std::set<std::string_view> keys;
  for (const auto& one : fresh.operations) {
    now.operations.push_back(foundOf(one));
    keys.insert(one.key);
  }
  for (const auto& one : known) {
    const bool isKnown = keys.contains(one.key) || !one.spec.empty();
    if (isKnown && !one.isGone) old.operations.push_back(foundOf(one));
  }
  return changesBetween(old, now);
}

}  // namespace prumo::contacts
