// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/proofs.h"

namespace prumo::contacts {

namespace {

constexpr auto kStep = "contacts";

}  // namespace

Result<std::map<std::string, Proofs>> proofsByContact(const ProjectFile& project) {
  const auto files = project.all<Evidence>({.equals = {{"step", kStep}}, .fields = {"subject", "name"}});
  if (!files) return files.error();
  const auto probes = project.all<ContactProbe>({.orderBy = {}, .fields = {"contact"}});
  if (!probes) return probes.error();
  std::map<std::string, Proofs> all;
  for (const auto& one : *files) {
    if (!one.subject.empty()) all[one.subject].files.push_back(one.name);
  }
  for (const auto& one : *probes) ++all[one.contact].probes;
  return all;
}

Evidence proofOf(const ContactPoint& contact, const std::string& name, const std::string& mediaType) {
  return {.step = kStep, .subject = contact.id, .name = name, .mediaType = mediaType};
}

Result<void> removeProofs(Transaction& edit, const ProjectFile& project, const std::string& contact) {
  const auto files = project.all<Evidence>({.equals = {{"subject", contact}}});
  if (!files) return files.error();
  for (const auto& one : *files) {
    if (auto removed = edit.remove<Evidence>(one.id); !removed) return removed;
  }
  return {};
}

}  // namespace prumo::contacts
