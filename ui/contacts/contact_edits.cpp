// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/contact_edits.h"

#include "core/contacts/probe/plan.h"
#include "core/contacts/proofs.h"

#include <algorithm>

namespace prumo::ui {

namespace {

using namespace contacts;

const record::Field<ContactPoint>* fieldNamed(const std::string& name) {
  const auto& fields = record::describe<ContactPoint>().fields;
  const auto found = std::ranges::find(fields, name, &record::Field<ContactPoint>::name);
  return found == fields.end() ? nullptr : &*found;
}

struct Edited {
  std::vector<ContactPoint> contacts;
  std::vector<std::string> withdrawn;  ///< names of those that may not be probed any more: the yes was for another address
};

/// Those whose field is another one now.
Result<Edited> changedBy(const ProjectFile& project, const std::vector<std::string>& ids, const record::Field<ContactPoint>& field, const record::Value& value) {
  Edited edited;
  for (const auto& id : ids) {
    auto contact = project.find<ContactPoint>(id);
    if (!contact) return std::move(contact).error();
    if (!*contact || field.get(**contact) == value) continue;
    const auto before = **contact;
    if (!field.set(**contact, value)) return record::wrongType("contact_point", field.name);
    if (withdrawAgreement(before, **contact)) edited.withdrawn.push_back(before.name);
    edited.contacts.push_back(std::move(**contact));
  }
  return edited;
}

Message withdrawnWords(const std::vector<std::string>& names) {
  if (names.size() == 1) return {"contacts.probe.withdrawn", {{"name", names.front()}}};
  return {"contacts.probe.withdrawn_many", {{"n", std::int64_t{std::ssize(names)}}}};
}

}  // namespace

std::string addContact(Workspace& workspace, ContactPoint contact) {
  contact.id = newUuid();
  contact.addedAt = workspace.project().author().clock->now();
  const Message label{"contacts.edit.add", {{"name", contact.name}}};
  return workspace.edit(label, [&](Transaction& edit) { return edit.insert(contact); }) ? contact.id : std::string{};
}

Result<void> keepContactField(Workspace& workspace, const std::vector<std::string>& ids, const std::string& field, const record::Value& value) {
  const auto* info = fieldNamed(field);
  if (!info) return record::wrongType("contact_point", field);
  const auto edited = changedBy(workspace.project(), ids, *info, value);
  if (!edited) return edited.error();
  const auto& changed = edited->contacts;
  if (changed.empty()) return {};
  const Message label{"contacts_page.edit.field",
                      {{"n", static_cast<std::int64_t>(changed.size())}, {"record", "contact_point"}, {"field", field}, {"name", changed.front().name}}};
  auto kept = workspace.keep(label, [&](Transaction& edit) -> Result<void> {
    for (const auto& contact : changed) {
      if (auto done = edit.update(contact); !done) return done;
    }
    return {};
  });
  if (kept && !edited->withdrawn.empty()) workspace.tell(withdrawnWords(edited->withdrawn));
  return kept;
}

bool takeLimit(Workspace& workspace, const std::string& contact, const KnownLimit& limit) {
  auto found = workspace.project().find<ContactPoint>(contact);
  if (!found || !*found) return false;
  apply(**found, limit, workspace.speaker().language());
  const Message label{"contacts_page.edit.limit", {{"platform", limit.platform}, {"name", (*found)->name}}};
  return workspace.edit(label, [&](Transaction& edit) { return edit.update(**found); });
}

bool removeContacts(Workspace& workspace, const std::vector<std::string>& ids) {
  if (ids.empty()) return false;
  const auto first = workspace.project().find<ContactPoint>(ids.front());
  if (!first || !*first) return false;
  const Message label{"contacts_page.edit.remove", {{"n", static_cast<std::int64_t>(ids.size())}, {"name", (*first)->name}}};
  return workspace.edit(label, [&](Transaction& edit) -> Result<void> {
    for (const auto& id : ids) {
      if (auto done = removeProofs(edit, workspace.project(), id).and_then([&] { return edit.remove<ContactPoint>(id); }); !done) return done;
    }
    return {};
  });
}

Result<SavedIntake> keepIntake(Workspace& workspace, const std::string& file, const std::vector<TakenInterface>& taken) {
  SavedIntake all;
  auto& project = workspace.project();
  const auto write = [&](Transaction& edit) { return saveIntake(edit, project, taken).transform([&all](SavedIntake saved) { all = std::move(saved); }); };
  return project.edit({"contacts.edit.import", {{"file", file}}}, write).transform([&all](const Change&) { return std::move(all); });
}

bool keepOperationNote(Workspace& workspace, const std::string& operation, const std::string& note) {
  auto found = workspace.project().find<ContactOperation>(operation);
  if (!found || !*found || (*found)->note == note) return found.has_value();
  (*found)->note = note;
  return workspace.edit({"contacts_page.edit.note", {{"operation", (*found)->key}}}, [&](Transaction& edit) { return edit.update(**found); });
}

bool withdrawProbe(Workspace& workspace, const std::string& contact) {
  auto found = workspace.project().find<ContactPoint>(contact);
  if (!found || !*found) return false;
  (*found)->isProbeAllowed = false;
  return workspace.edit({"contacts.edit.withdraw_probe", {{"name", (*found)->name}}}, [&](Transaction& edit) { return edit.update(**found); });
}

bool keepSuspicions(Workspace& workspace, const Suspicions& suspicions) {
  return workspace.edit({"contacts.edit.check", {}}, [&](Transaction& edit) { return proposeSuspicions(edit, workspace.project(), suspicions); });
}

}  // namespace prumo::ui
