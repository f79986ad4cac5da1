// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_reader.h"
#include "core/base/json_values.h"
#include "core/contacts/changes.h"

#include <algorithm>
#include <set>

namespace prumo::contacts {

namespace {

using nlohmann::json;
using nlohmann::ordered_json;

ordered_json jsonOf(const Difference& one) {
  return {{"aspect", record::keyOf(one.aspect)}, {"place", one.place}, {"before", one.before}, {"after", one.after}, {"impact", record::keyOf(one.impact)}};
}

ordered_json listOf(const std::vector<Difference>& differences) {
  auto all = ordered_json::array();
  for (const auto& one : differences) all.push_back(jsonOf(one));
  return all;
}

ordered_json detailOf(const Changed& one) {
  ordered_json out{{"differences", listOf(one.differences)}};
  if (one.more > 0) out["more"] = one.more;
  if (one.subject == ChangeSubject::Schema) out["way"] = record::keyOf(one.way);
  if (one.subject == ChangeSubject::Operation) out["schemas"] = one.schemas;
  return out;
}

std::optional<Difference> differenceFrom(const json& from) {
  if (!from.is_object()) return {};
  const auto aspect = record::fromKey<Aspect>(textIn(from, "aspect"));
  const auto impact = record::fromKey<Impact>(textIn(from, "impact"));
  if (!aspect || !impact) return {};
  return Difference{*aspect, textIn(from, "place"), textIn(from, "before"), textIn(from, "after"), *impact};
}

Changed changedFrom(const ContactChange& row) {
  Changed changed{.subject = row.subject, .kind = row.kind, .impact = row.impact, .name = row.name};
  const auto detail = parseJson(row.detail);
  if (!detail || !detail->is_object()) return changed;
  changed.way = record::fromKey<Way>(textIn(*detail, "way")).value_or(Way::Given);
  for (const auto& one : listIn(*detail, "differences")) {
    if (const auto difference = differenceFrom(one)) changed.differences.push_back(*difference);
  }
  for (const auto& one : listIn(*detail, "schemas")) {
    if (one.is_number_unsigned()) changed.schemas.push_back(one.get<std::size_t>());
  }
  changed.more = wholeIn(*detail, "more").value_or(changed.more);
  return changed;
}

/// By which an operation finds its schemas.
std::string idOf(const std::string& spec, std::size_t place) { return spec + "/" + std::to_string(place); }

/// Its places begin with its name.
void addSchema(std::vector<Difference>& into, Changed schema) {
  if (schema.subject != ChangeSubject::Schema) return;
  for (auto& one : schema.differences) {
    one.place = schema.name + (one.place.empty() ? "" : "." + one.place);
    into.push_back(std::move(one));
  }
}

}  // namespace

std::vector<Difference> differencesOf(const Changed& changed, const std::vector<Changed>& all) {
  auto differences = changed.differences;
  for (const auto place : changed.schemas) {
    if (place < all.size()) addSchema(differences, all[place]);
  }
  std::ranges::stable_sort(differences, std::ranges::greater{}, &Difference::impact);
  return differences;
}

std::vector<ContactChange> recordsOf(const std::vector<Changed>& changes, const std::string& spec) {
  std::vector<ContactChange> rows;
  for (const auto& one : changes) {
    const auto detail = detailOf(one).dump(-1, ' ', false, json::error_handler_t::replace);
    rows.push_back({idOf(spec, rows.size()), spec, std::ssize(rows), one.subject, one.kind, one.impact, one.name, detail});
  }
  return rows;
}

Result<Changed> changeNamed(const ProjectFile& project, const std::string& id) {
  auto row = project.find<ContactChange>(id);
  if (!row) return std::move(row).error();
  if (!*row) return Changed{};
  auto changed = changedFrom(**row);
  if (changed.schemas.empty()) return changed;
  const Query query{.equals = {{"spec", (*row)->spec}, {"subject", std::string{record::keyOf(ChangeSubject::Schema)}}}, .orderBy = {}};
  const auto schemas = project.all<ContactChange>(query);
  if (!schemas) return schemas.error();
  std::set<std::string> ids;
  for (const auto place : changed.schemas) ids.insert(idOf((*row)->spec, place));
  for (const auto& one : *schemas) {
    if (ids.contains(one.id)) addSchema(changed.differences, changedFrom(one));
  }
  std::ranges::stable_sort(changed.differences, std::ranges::greater{}, &Difference::impact);
  return changed;
}

Result<std::vector<Changed>> changesOf(const ProjectFile& project, const std::string& spec) {
  return project.all<ContactChange>({.equals = {{"spec", spec}}, .orderBy = "position"}).transform([](const std::vector<ContactChange>& rows) {
    std::vector<Changed> all;
    for (const auto& row : rows) all.push_back(changedFrom(row));
    return all;
  });
}

ordered_json jsonOf(const std::vector<Changed>& changes) {
  const auto counts = countsOf(changes);
  ordered_json out{{"counts", {{"added", counts.added}, {"changed", counts.changed}, {"removed", counts.removed}, {"breaking", counts.breaking}}},
                   {"interface", nullptr}, {"operations", ordered_json::array()}, {"schemas", ordered_json::array()}};
  for (const auto& one : changes) {
    auto json = one.subject == ChangeSubject::Interface ? ordered_json::object() : ordered_json{{"name", one.name}};
    if (one.subject == ChangeSubject::Operation) json["kind"] = record::keyOf(one.kind);
    json["impact"] = record::keyOf(one.impact);
    json.update(detailOf(one));
    if (one.subject == ChangeSubject::Interface) out["interface"] = std::move(json);
    else out[one.subject == ChangeSubject::Operation ? "operations" : "schemas"].push_back(std::move(json));
  }
  return out;
}

}  // namespace prumo::contacts
