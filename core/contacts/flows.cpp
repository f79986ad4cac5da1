// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/flows.h"

#include <algorithm>
#include <map>

namespace prumo::contacts {

namespace {

constexpr std::size_t kName = 290;  ///< bytes

/// Contact points by the file that was read as their sample.
Result<std::map<std::string, std::string>> samplesOf(const ProjectFile& project) {
  return project.all<ContactSpec>({.equals = {{"format", std::string{record::keyOf(SpecFormat::Sample)}}}, .fields = {"contact", "file"}}).transform([](const std::vector<ContactSpec>& specs) {
    std::map<std::string, std::string> samples;
    for (const auto& spec : specs) samples[spec.file] = spec.contact;
    return samples;
  });
}

Result<std::map<std::string, std::string>> carriersOf(const ProjectFile& project) {
  return project.all<FlowCarrier>().transform([](const std::vector<FlowCarrier>& carriers) {
    std::map<std::string, std::string> all;
    for (const auto& carrier : carriers) all[carrier.id] = carrier.contact;
    return all;
  });
}

}  // namespace

Result<std::vector<CarriedFlow>> carriedFlows(const ProjectFile& project, std::span<const MessageFlow> flows) {
  const auto carriers = carriersOf(project);
  if (!carriers) return carriers.error();
  const auto samples = samplesOf(project);
  if (!samples) return samples.error();
  std::vector<CarriedFlow> all;
  for (const auto& flow : flows) {
    auto& carried = all.emplace_back(CarriedFlow{.flow = flow});
    const auto said = carriers->find(flow.id);
    const auto sample = samples->find(flow.name);
    if (said != carriers->end()) carried.contact = said->second;
    else if (sample != samples->end()) carried.contact = sample->second;
    if (carried.contact.empty()) continue;
    carried.isBySample = said == carriers->end();
    const auto contact = project.find<ContactPoint>(carried.contact);
    if (!contact) return contact.error();
    if (*contact) carried.contactName = (*contact)->name;
  }
  return all;
}

Result<void> carry(Transaction& edit, const ProjectFile& project, const std::string& flow, const std::string& contact) {
  const auto known = project.all<FlowCarrier>({.equals = {{"id", flow}}});
  if (!known) return known.error();
  if (contact.empty()) return known->empty() ? Result<void>{} : edit.remove<FlowCarrier>(flow);
  return known->empty() ? edit.insert(FlowCarrier{flow, contact}) : edit.update(FlowCarrier{flow, contact});
}

ContactPoint contactFor(const MessageFlow& flow, Instant now) {
  return {.id = newUuid(), .name = storable(flow.name, kName), .kind = ContactKind::FileDrop, .addedAt = now};
}

Result<MessageFlow> flowNamed(std::span<const MessageFlow> flows, const std::string& idOrName) {
  for (const auto field : {&MessageFlow::id, &MessageFlow::name}) {
    const auto found = std::ranges::find(flows, idOrName, field);
    if (found != flows.end()) return *found;
  }
  return Error{{"contacts.no_flow", {{"name", idOrName}}}, ErrorKind::BadInput, nullptr};
}

}  // namespace prumo::contacts
