// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/changes.h"

#include "core/base/ascii.h"
#include "core/base/utf8.h"
#include "core/contacts/changed_schemas.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <map>

namespace prumo::contacts {

namespace {

constexpr std::size_t kMostDifferences = 1000;
constexpr std::size_t kWords = 300;  ///< bytes of what was before and is now

/// What the caller sends, or what comes back. A file is either; an event that is received by who offers it is sent by who uses it.
Way wayOf(const FoundOperation& operation, bool isRequest) {
  if (operation.kind == OperationKind::File) return Way::Either;
  const bool isSent = operation.kind == OperationKind::Call || operation.method == "receive";
  return isRequest == isSent ? Way::Sent : Way::Given;
}

std::string joined(const std::vector<std::string>& words) { return fmt::format("{}", fmt::join(words, ", ")); }

/// Of several schemes nobody can tell here whether each is enough.
Impact securityImpact(const std::vector<std::string>& before, const std::vector<std::string>& after) {
  const auto isIn = [](const std::vector<std::string>& all) { return [&all](const std::string& one) { return std::ranges::find(all, one) != all.end(); }; };
  if (after.empty()) return Impact::None;
  if (before.empty() || !std::ranges::all_of(before, isIn(after))) return Impact::Breaking;
  return std::ranges::all_of(after, isIn(before)) ? Impact::None : Impact::Possible;
}

void compareText(std::vector<Difference>& into, Aspect aspect, const std::string& before, const std::string& after) {
  if (before != after) into.push_back({.aspect = aspect, .before = before, .after = after});
}

void compareFacts(std::vector<Difference>& into, const FoundOperation& before, const FoundOperation& after) {
  compareText(into, Aspect::Path, before.path, after.path);
  compareText(into, Aspect::Name, before.name, after.name);
  compareText(into, Aspect::Summary, before.summary, after.summary);
  compareText(into, Aspect::Group, before.group, after.group);
  if (before.isDeprecated != after.isDeprecated) into.push_back({.aspect = after.isDeprecated ? Aspect::Deprecated : Aspect::NotDeprecated});
  if (before.security == after.security) return;
  into.push_back({.aspect = Aspect::Security, .before = joined(before.security), .after = joined(after.security), .impact = securityImpact(before.security, after.security)});
}

/// In a path by its place there, for its name is nobody's business; headers whatever their case.
std::string keyOf(const FoundParameter& parameter, const FoundOperation& operation) {
  const auto at = parameter.in == "path" ? operation.path.find("{" + parameter.name + "}") : std::string::npos;
  if (at != std::string::npos) return "path " + std::to_string(std::count(operation.path.begin(), operation.path.begin() + static_cast<std::ptrdiff_t>(at), '{'));
  return parameter.in + " " + (parameter.in == "header" ? lowerCase(parameter.name) : parameter.name);
}

using Parameters = std::map<std::string, const FoundParameter*>;
Parameters parametersOf(const FoundOperation& operation) {
  Parameters all;
  for (const auto& one : operation.parameters) all.emplace(keyOf(one, operation), &one);
  return all;
}

std::string placeOf(const FoundParameter& parameter) { return parameter.name + " (" + parameter.in + ")"; }

void compareParameters(std::vector<Difference>& into, const FoundOperation& before, const FoundOperation& after) {
  const auto old = parametersOf(before), now = parametersOf(after);
  const auto way = wayOf(after, true);
  for (const auto& [key, one] : now) {
    const auto match = old.find(key);
    const bool isNew = match == old.end();
    const auto impact = one->value.isRequired && way != Way::Given ? Impact::Breaking : Impact::None;
    if (isNew) into.push_back({.aspect = Aspect::ParameterAdded, .place = placeOf(*one), .after = typeOf(one->value), .impact = impact});
    else std::ranges::move(compareValues(match->second->value, one->value, placeOf(*one), Holder::Parameter, way), std::back_inserter(into));
  }
  for (const auto& [key, one] : old) {
    if (!now.contains(key)) into.push_back({.aspect = Aspect::ParameterRemoved, .place = placeOf(*one), .before = typeOf(one->value), .impact = Impact::Possible});
  }
}

void compareHeaders(std::vector<Difference>& into, const FoundOperation& before, const FoundOperation& after) {
  const auto lacks = [](const FoundOperation& operation, const std::string& name) { return std::ranges::find(operation.headers, name) == operation.headers.end(); };
  for (const auto& name : after.headers) {
    if (lacks(before, name)) into.push_back({.aspect = Aspect::HeaderAdded, .place = name});
  }
  for (const auto& name : before.headers) {
    if (lacks(after, name)) into.push_back({.aspect = Aspect::HeaderRemoved, .place = name, .impact = Impact::Possible});
  }
}

using Bodies = std::map<std::pair<std::string, std::string>, const FoundBody*>;  ///< by status and media type
Bodies bodiesOf(const FoundOperation& operation) {
  Bodies all;
  for (const auto& one : operation.bodies) all.emplace(std::pair{one.status, one.mediaType}, &one);
  return all;
}

std::string placeOf(const FoundBody& body) { return body.status + (body.status.empty() || body.mediaType.empty() ? "" : " ") + body.mediaType; }

bool hasStatus(const FoundOperation& operation, const std::string& status) {
  return std::ranges::find(operation.bodies, status, &FoundBody::status) != operation.bodies.end();
}

Difference addedBody(const FoundBody& body, const FoundOperation& before, Way way) {
  if (!body.status.empty()) return {.aspect = Aspect::AnswerAdded, .place = placeOf(body), .after = body.schema};
  const auto impact = way != Way::Given && !hasStatus(before, {}) ? Impact::Possible : Impact::None;
  return {.aspect = Aspect::RequestAdded, .place = placeOf(body), .after = body.schema, .impact = impact};
}

Difference removedBody(const FoundBody& body, const FoundOperation& after, Way way) {
  const bool isRequest = body.status.empty();
  const bool isGood = body.status.starts_with('2') || body.status == "default";
  const bool isUnasked = isRequest && way == Way::Sent && !hasStatus(after, {});  // nothing has to be sent any more
  const auto impact = !isUnasked && (isRequest || isGood) ? Impact::Breaking : Impact::Possible;
  return {.aspect = isRequest ? Aspect::RequestRemoved : Aspect::AnswerRemoved, .place = placeOf(body), .before = body.schema, .impact = impact};
}

void compareBodies(Changed& into, const FoundOperation& before, const FoundOperation& after, ChangedSchemas& schemas) {
  const auto old = bodiesOf(before), now = bodiesOf(after);
  for (const auto& [key, body] : now) {
    const auto way = wayOf(after, key.first.empty());
    const auto match = old.find(key);
    if (match == old.end()) into.differences.push_back(addedBody(*body, before, way));
    else if (match->second->schema.empty() == body->schema.empty()) schemas.use(match->second->schema, body->schema, way);
    else into.differences.push_back({Aspect::BodySchema, placeOf(*body), match->second->schema, body->schema, Impact::Possible});
  }
  for (const auto& [key, body] : old) {
    if (!now.contains(key)) into.differences.push_back(removedBody(*body, after, wayOf(after, key.first.empty())));
  }
  into.schemas = schemas.used();
}

std::string nameOf(const FoundOperation& operation) { return operation.method + (operation.method.empty() || operation.path.empty() ? "" : " ") + operation.path; }

Impact gravest(const std::vector<Difference>& differences) {
  auto worst = Impact::None;
  for (const auto& one : differences) worst = std::max(worst, one.impact);
  return worst;
}

Changed compareOperations(const FoundOperation& before, const FoundOperation& after, ChangedSchemas& schemas) {
  Changed changed{.name = nameOf(after)};
  compareFacts(changed.differences, before, after);
  compareParameters(changed.differences, before, after);
  compareHeaders(changed.differences, before, after);
  compareBodies(changed, before, after, schemas);
  changed.impact = gravest(changed.differences);
  return changed;
}

void compareServers(std::vector<Difference>& into, const Reading& before, const Reading& after) {
  const auto lacks = [](const Reading& reading, const FoundServer& server) { return std::ranges::find(reading.servers, server.url, &FoundServer::url) == reading.servers.end(); };
  for (const auto& one : after.servers) {
    if (lacks(before, one)) into.push_back({.aspect = Aspect::ServerAdded, .after = one.url});
  }
  for (const auto& one : before.servers) {
    if (lacks(after, one)) into.push_back({.aspect = Aspect::ServerRemoved, .before = one.url, .impact = Impact::Possible});
  }
}

std::string saidOf(const FoundSecurity& scheme) { return std::string{record::keyOf(scheme.kind)} + (scheme.detail.empty() ? "" : " " + scheme.detail); }

void compareSchemes(std::vector<Difference>& into, const Reading& before, const Reading& after) {
  const auto in = [](const Reading& reading, const std::string& name) { return std::ranges::find(reading.security, name, &FoundSecurity::name); };
  for (const auto& one : after.security) {
    const auto match = in(before, one.name);
    if (match == before.security.end()) into.push_back({.aspect = Aspect::SchemeAdded, .place = one.name, .after = saidOf(one)});
    else if (saidOf(*match) != saidOf(one)) {
      into.push_back({Aspect::SchemeChanged, one.name, saidOf(*match), saidOf(one), match->kind == one.kind ? Impact::Possible : Impact::Breaking});
    }
  }
  for (const auto& one : before.security) {
    if (in(after, one.name) == after.security.end()) into.push_back({.aspect = Aspect::SchemeRemoved, .place = one.name, .before = saidOf(one), .impact = Impact::Possible});
  }
}

Changed compareInterfaces(const Reading& before, const Reading& after) {
  Changed changed{.subject = ChangeSubject::Interface};
  compareText(changed.differences, Aspect::Version, before.version, after.version);
  compareServers(changed.differences, before, after);
  compareSchemes(changed.differences, before, after);
  changed.impact = gravest(changed.differences);
  return changed;
}

void shorten(Changed& changed) {
  if (changed.differences.size() > kMostDifferences) {
    std::ranges::stable_sort(changed.differences, std::ranges::greater{}, &Difference::impact);
    changed.more = std::ssize(changed.differences) - static_cast<std::int64_t>(kMostDifferences);
    changed.differences.resize(kMostDifferences);
  }
  for (auto& one : changed.differences) {
    for (auto* words : {&one.place, &one.before, &one.after}) *words = shortened(storable(std::move(*words), kWords), kWords);
  }
}

std::vector<Changed> compareAllOperations(const Reading& before, const Reading& after, ChangedSchemas& schemas) {
  std::vector<Changed> all;
  std::map<std::string_view, const FoundOperation*> known;
  for (const auto& one : before.operations) known.emplace(one.key, &one);
  for (const auto& one : after.operations) {
    const auto match = known.find(one.key);
    auto changed = match == known.end() ? Changed{.kind = ChangeKind::Added, .name = nameOf(one)} : compareOperations(*match->second, one, schemas);
    if (match != known.end()) known.erase(match);
    if (changed.kind == ChangeKind::Added || !changed.differences.empty() || !changed.schemas.empty()) all.push_back(std::move(changed));
  }
  for (const auto& one : before.operations) {
    if (known.contains(one.key)) all.push_back({.kind = ChangeKind::Removed, .impact = Impact::Breaking, .name = nameOf(one)});
  }
  return all;
}

}  // namespace

std::vector<Changed> changesBetween(const Reading& before, const Reading& after) {
  ChangedSchemas schemas(before.schemas, after.schemas);
  auto operations = compareAllOperations(before, after, schemas);
  std::vector<Changed> all = std::move(schemas).list();
  for (auto& one : all) one.impact = gravest(one.differences);
  for (auto& operation : operations) {
    for (const auto at : operation.schemas) operation.impact = std::max(operation.impact, all[at].impact);
  }
  auto whole = compareInterfaces(before, after);
  if (!whole.differences.empty()) all.push_back(std::move(whole));
  std::ranges::move(operations, std::back_inserter(all));
  std::ranges::for_each(all, shorten);
  return all;
}

ChangeCounts countsOf(const std::vector<Changed>& changes) {
  ChangeCounts counts;
  for (const auto& one : changes) {
    if (one.subject == ChangeSubject::Schema) continue;  // counted by the operations that use it
    counts.breaking += one.impact == Impact::Breaking;
    if (one.subject == ChangeSubject::Interface) continue;
    ++(one.kind == ChangeKind::Added ? counts.added : one.kind == ChangeKind::Removed ? counts.removed : counts.changed);
  }
  return counts;
}

Message wordsOf(const Difference& difference) {
  return {"contacts.change." + std::string{record::keyOf(difference.aspect)}, {{"place", difference.place}}};
}

}  // namespace prumo::contacts
