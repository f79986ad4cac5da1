// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/changed_values.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <map>

namespace prumo::contacts {

namespace {

constexpr int kDeepest = 200;  ///< objects within each other; what has more dots in its path has them in its name

using Fields = std::map<std::string, FoundField, std::less<>>;  ///< by where they stand, lists or not

/// An object that stands under a name, and one on the spot, are of one type.
std::string plainType(const FoundField& field) { return field.type.empty() && !field.schema.empty() ? "object" : field.type; }

/// Whether every value of the one type is one of the other, too.
bool isWithin(const FoundField& one, const FoundField& other) {
  const auto narrow = plainType(one), wide = plainType(other);
  const bool isTypeWithin = wide.empty() || narrow == wide || (narrow == "integer" && wide == "number");
  return one.isList == other.isList && isTypeWithin && (other.format.empty() || one.format == other.format);
}

bool areWithin(const std::vector<std::string>& some, const std::vector<std::string>& all) {
  if (all.empty()) return true;
  const auto isThere = [&all](const std::string& one) { return std::ranges::find(all, one) != all.end(); };
  return !some.empty() && std::ranges::all_of(some, isThere);
}

bool isNoLonger(const std::optional<std::int64_t>& one, const std::optional<std::int64_t>& other) { return !other || (one && *one <= *other); }

/// What is sent has to fit into what is taken now; what is given back into what was expected before.
struct Fit {
  bool isWider;     ///< everything of before is still right
  bool isNarrower;  ///< everything of now was right before
};
Impact impactOf(Fit fit, Way way, Impact ifGiven) {
  const auto sent = fit.isWider ? Impact::None : Impact::Breaking;
  const auto given = fit.isNarrower ? Impact::None : ifGiven;
  return way == Way::Sent ? sent : way == Way::Given ? given : std::max(sent, given);
}

Aspect aspectOf(Holder holder, Aspect ofParameter, Aspect ofField) { return holder == Holder::Parameter ? ofParameter : ofField; }

void compareRequired(std::vector<Difference>& into, const FoundField& before, const FoundField& after, const std::string& place, Holder holder, Way way) {
  if (before.isRequired == after.isRequired) return;
  const Fit fit{.isWider = !after.isRequired, .isNarrower = after.isRequired};
  const auto aspect = after.isRequired ? aspectOf(holder, Aspect::ParameterRequired, Aspect::FieldRequired) : aspectOf(holder, Aspect::ParameterOptional, Aspect::FieldOptional);
  into.push_back({.aspect = aspect, .place = place, .impact = impactOf(fit, way, Impact::Breaking)});
}

void compareTypes(std::vector<Difference>& into, const FoundField& before, const FoundField& after, const std::string& place, Holder holder, Way way) {
  if (isWithin(before, after) && isWithin(after, before)) return;
  const Fit fit{.isWider = isWithin(before, after), .isNarrower = isWithin(after, before)};
  into.push_back({aspectOf(holder, Aspect::ParameterType, Aspect::FieldType), place, typeOf(before), typeOf(after), impactOf(fit, way, Impact::Breaking)});
}

void compareAllowed(std::vector<Difference>& into, const FoundField& before, const FoundField& after, const std::string& place, Holder holder, Way way) {
  const Fit fit{.isWider = areWithin(before.values, after.values), .isNarrower = areWithin(after.values, before.values)};
  if (fit.isWider && fit.isNarrower) return;
  const auto joined = [](const std::vector<std::string>& values) { return fmt::format("{}", fmt::join(values, ", ")); };
  into.push_back({aspectOf(holder, Aspect::ParameterValues, Aspect::FieldValues), place, joined(before.values), joined(after.values), impactOf(fit, way, Impact::Possible)});
}

void compareLengths(std::vector<Difference>& into, const FoundField& before, const FoundField& after, const std::string& place, Holder holder, Way way) {
  if (before.maxLength == after.maxLength) return;
  const Fit fit{.isWider = isNoLonger(before.maxLength, after.maxLength), .isNarrower = isNoLonger(after.maxLength, before.maxLength)};
  const auto written = [](const std::optional<std::int64_t>& length) { return length ? std::to_string(*length) : std::string{}; };
  into.push_back({aspectOf(holder, Aspect::ParameterLength, Aspect::FieldLength), place, written(before.maxLength), written(after.maxLength), impactOf(fit, way, Impact::Possible)});
}

/// Two patterns are not compared, but one that is gone or came is.
void comparePatterns(std::vector<Difference>& into, const FoundField& before, const FoundField& after, const std::string& place, Holder holder, Way way) {
  if (before.pattern == after.pattern) return;
  const Fit fit{.isWider = after.pattern.empty(), .isNarrower = before.pattern.empty()};
  const auto impact = std::min(impactOf(fit, way, Impact::Possible), Impact::Possible);
  into.push_back({aspectOf(holder, Aspect::ParameterPattern, Aspect::FieldPattern), place, before.pattern, after.pattern, impact});
}

std::string whereOf(std::string_view path) {
  std::string place;
  for (auto at = path.find("[]"); at != std::string_view::npos; at = path.find("[]")) {
    place += path.substr(0, at);
    path.remove_prefix(at + 2);
  }
  return place += path;
}

Fields byPlace(const std::vector<FoundField>& fields) {
  Fields all;
  for (const auto& one : fields) all.emplace(whereOf(one.path), one);
  return all;
}

void layOpen(Fields& fields, const FoundField& field, const FoundSchema* referred) {
  if (!referred) return;
  for (auto inner : referred->fields) {
    inner.path = field.path + "." + inner.path;
    fields.emplace(whereOf(inner.path), std::move(inner));
  }
}

/// The places where one refers and the other does not.
void layOpenReferences(Fields& before, Fields& after, const SchemaVersions& versions) {
  std::vector<std::string> places;
  for (const auto& [place, field] : before) {
    const auto other = after.find(place);
    if (other != after.end() && field.schema.empty() != other->second.schema.empty()) places.push_back(place);
  }
  for (const auto& place : places) {
    const FoundField one = before.at(place), other = after.at(place);
    if (!one.schema.empty()) layOpen(before, one, versions.before(one.schema));
    else layOpen(after, other, versions.after(other.schema));
  }
}

/// Whether what holds it is as new, or as gone, as it is itself.
bool isWithParent(std::string_view place, const Fields& own, const Fields& other) {
  for (int level = 0; level < kDeepest; ++level) {
    const auto end = place.rfind('.');
    if (end == std::string_view::npos) return false;
    place = place.substr(0, end);
    if (own.contains(place) && !other.contains(place)) return true;
  }
  return false;
}

Difference added(const FoundField& field, Way way) {
  const auto impact = field.isRequired && way != Way::Given ? Impact::Breaking : Impact::None;
  return {.aspect = Aspect::FieldAdded, .place = field.path, .after = typeOf(field), .impact = impact};
}

Difference removed(const FoundField& field, Way way) {
  const auto impact = field.isRequired && way != Way::Sent ? Impact::Breaking : Impact::Possible;
  return {.aspect = Aspect::FieldRemoved, .place = field.path, .before = typeOf(field), .impact = impact};
}

void take(std::vector<Difference>& into, std::vector<Difference> more) { std::ranges::move(more, std::back_inserter(into)); }

}  // namespace

std::string typeOf(const FoundField& field) {
  const auto type = plainType(field);
  return (type.empty() ? "any" : type) + (field.format.empty() ? "" : " (" + field.format + ")") + (field.isList ? "[]" : "");
}

std::vector<Difference> compareValues(const FoundField& before, const FoundField& after, const std::string& place, Holder holder, Way way) {
  std::vector<Difference> all;
  for (const auto compare : {compareRequired, compareTypes, compareAllowed, compareLengths, comparePatterns}) compare(all, before, after, place, holder, way);
  return all;
}

SchemaComparison compareSchemas(const FoundSchema& before, const FoundSchema& after, const SchemaVersions& versions, Way way) {
  SchemaComparison found;
  auto old = byPlace(before.fields), now = byPlace(after.fields);
  layOpenReferences(old, now, versions);
  for (const auto& [place, field] : now) {
    const auto match = old.find(place);
    if (match == old.end()) {
      if (!isWithParent(place, now, old)) found.differences.push_back(added(field, way));
      continue;
    }
    take(found.differences, compareValues(match->second, field, field.path, Holder::Field, way));
    if (!match->second.schema.empty() && !field.schema.empty()) found.referred.emplace_back(match->second.schema, field.schema);
  }
  for (const auto& [place, field] : old) {
    if (!now.contains(place) && !isWithParent(place, old, now)) found.differences.push_back(removed(field, way));
  }
  return found;
}

}  // namespace prumo::contacts
