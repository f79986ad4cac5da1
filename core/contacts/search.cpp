// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/search.h"

#include "core/contacts/found_json.h"


namespace prumo::contacts {

namespace {

/// The texts of a row, but for those that nobody reads.
std::string textOf(const std::vector<record::Value>& values, std::size_t from) {
  std::string all;
  for (auto i = from; i < values.size(); ++i) {
    if (const auto* text = std::get_if<std::string>(&values[i])) all += *text + "\n";
  }
  return all;
}

std::string textOf(const ContactSchema& schema) {
  auto all = schema.name + "\n" + schema.description + "\n";
  for (const auto& field : fieldsFromJson(schema.fields)) all += field.path + " " + field.description + "\n";
  return all;
}

Result<void> addSchemas(TextIndex& index, const ProjectFile& project, const std::string& contact) {
  const auto spec = latestSpec(project, contact);
  if (!spec) return spec.error();
  if (!*spec) return {};
  const auto schemas = schemasOf(project, **spec);
  if (!schemas) return schemas.error();
  for (const auto& schema : *schemas) {
    if (auto added = index.add(contact, textOf(schema)); !added) return added;
  }
  return {};
}

Result<void> addContact(TextIndex& index, const ProjectFile& project, const ContactPoint& contact) {
  const auto operations = operationsOf(project, contact.id);
  if (!operations) return operations.error();
  auto done = index.add(contact.id, textOf(record::valuesOf(contact), 1));
  for (const auto& one : *operations) {
    if (!done) return done;
    done = index.add(contact.id, one.key + "\n" + one.path + "\n" + one.name + "\n" + one.summary + "\n" + one.group + "\n" + one.note);
  }
  return std::move(done).and_then([&] { return addSchemas(index, project, contact.id); });
}

}  // namespace

Result<TextIndex> indexOf(const ProjectFile& project, const Job& job) {
  auto index = TextIndex::make();
  const auto contacts = project.all<ContactPoint>();
  if (!contacts) return contacts.error();
  for (const auto& contact : *contacts) {
    if (job.stop.stop_requested()) return cancelled();
    if (!index) return index;
    if (auto added = addContact(*index, project, contact); !added) return std::move(added).error();
  }
  return index;
}

}  // namespace prumo::contacts
