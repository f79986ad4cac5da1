// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/intake.h"

#include "core/base/file.h"
#include "core/base/platform.h"
#include "core/contacts/facts.h"
#include "core/contacts/found_json.h"
#include "core/contacts/probe/plan.h"
#include "core/contacts/readings.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <set>

namespace prumo::contacts {

namespace {

using nlohmann::ordered_json;

constexpr std::size_t kLongest = 3990;  ///< bytes of a text field
constexpr std::size_t kName = 290;

std::string dumped(const ordered_json& json) { return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace); }

std::string clean(std::string text, std::size_t most = kLongest) { return storable(std::move(text), most); }

std::string nameOf(const FoundInterface& one, const SpecSource& source) {
  return clean(one.name.empty() ? platform::utf8FromPath(platform::pathFromUtf8(source.file).stem()) : one.name, kName);
}

/// What the next version of a file finds each interface by: its name, and of those that share it (a collection and the description within it) its place.
std::vector<std::string> originsOf(const Found& found, const SpecSource& source) {
  std::vector<std::string> all;
  std::set<std::string> known;
  for (const auto& one : found.interfaces) {
    const auto first = std::string{record::keyOf(found.format)} + "/" + nameOf(one, source);
    auto origin = first;
    for (int place = 2; !known.insert(origin).second; ++place) origin = first + "/" + std::to_string(place);
    all.push_back(std::move(origin));
  }
  return all;
}

/// What is nobody's in particular may be any interface's.
ordered_json exposedJson(const Found& found, const FoundInterface& interface) {
  auto all = ordered_json::array();
  for (const auto& one : found.exposed) {
    if (one.interface.empty() || one.interface == interface.name) all.push_back({{"line", one.line}, {"place", clean(one.place)}});
  }
  return all;
}

ContactSpec specOf(const Found& found, const FoundInterface& one, const SpecSource& source, const std::string& origin, Instant now) {
  const auto json = frameOf(one);
  return {.id = newUuid(),
          .origin = origin,
          .format = found.format,
          .formatVersion = clean(found.formatVersion, kName),
          .version = clean(one.version, kName),
          .description = clean(one.description),
          .file = source.file,
          .sha256 = source.sha256,
          .at = now,
          .operations = static_cast<std::int64_t>(one.operations.size()),
          .schemas = static_cast<std::int64_t>(one.schemas.size()),
          .servers = dumped(json["servers"]),
          .security = dumped(json["security"]),
          .exposed = dumped(exposedJson(found, one))};
}

ContactOperation operationOf(const FoundOperation& found, const TakenInterface& taken, std::int64_t position) {
  return {.id = newUuid(),
          .contact = taken.contact.id,
          .spec = taken.spec.id,
          .position = position,
          .key = clean(found.key),
          .kind = found.kind,
          .method = clean(found.method, kName),
          .path = clean(found.path),
          .name = clean(found.name),
          .summary = clean(found.summary),
          .group = clean(found.group),
          .isDeprecated = found.isDeprecated,
          .security = clean(fmt::format("{}", fmt::join(found.security, ", "))),
          .detail = dumped(detailOf(found))};
}

/// Whether a person would see a difference.
bool isSame(ContactOperation one, const ContactOperation& other) {
  one.id = other.id;
  one.spec = other.spec;
  one.position = other.position;
  one.note = other.note;
  return record::valuesOf(one) == record::valuesOf(other);
}

std::vector<ContactOperation> operationsOf(const FoundInterface& found, const TakenInterface& taken) {
  std::vector<ContactOperation> all;
  for (const auto& one : found.operations) all.push_back(operationOf(one, taken, std::ssize(all)));
  return all;
}

void sort(TakenInterface& taken, std::vector<ContactOperation> known, std::vector<ContactOperation> described) {
  std::map<std::string, ContactOperation> byKey;
  for (auto& one : known) byKey.emplace(one.key, std::move(one));
  for (auto& fresh : described) {
    const auto match = byKey.find(fresh.key);
    if (match == byKey.end()) {
      taken.added.push_back(std::move(fresh));
      continue;
    }
    const bool isAsBefore = isSame(fresh, match->second);
    fresh.id = match->second.id;
    fresh.note = match->second.note;
    const bool isMoved = fresh.position != match->second.position && !match->second.spec.empty();  // a person's own stays a person's
    byKey.erase(match);
    taken.same += isAsBefore;
    if (!isAsBefore) taken.changed.push_back(std::move(fresh));
    else if (isMoved) taken.moved.push_back(std::move(fresh));
  }
  for (auto& [key, one] : byKey) {
    if (one.spec.empty()) continue;  // a person wrote it
    if (one.note.empty()) taken.removed.push_back(std::move(one));
    else if (!one.isGone) one.isGone = true, taken.gone.push_back(std::move(one));
  }
}

void takeSchemas(TakenInterface& taken, const FoundInterface& found) {
  std::int64_t position = 0;
  for (const auto& one : found.schemas) {
    taken.schemas.push_back({newUuid(), taken.spec.id, position++, clean(one.name), clean(one.description), fieldsToJson(one.fields), one.line});
  }
}

bool isUnchanged(const TakenInterface& taken) { return taken.added.empty() && taken.changed.empty() && taken.removed.empty() && taken.gone.empty() && taken.moved.empty(); }

/// The contact point that a description of that origin was read into last.
Result<std::optional<ContactPoint>> knownBy(const ProjectFile& project, const std::string& origin) {
  const auto specs = project.all<ContactSpec>({.equals = {{"origin", origin}}, .orderBy = "id", .descending = true, .limit = 1});
  if (!specs) return specs.error();
  if (specs->empty()) return std::optional<ContactPoint>{};
  return project.find<ContactPoint>(specs->front().contact);
}

Result<TakenInterface> prepared(const ProjectFile& project, const Found& found, const FoundInterface& one, const SpecSource& source, const std::string& origin,
                                const std::optional<ContactPoint>& contact) {
  const auto now = project.author().clock->now();
  TakenInterface taken{.contact = {}, .spec = specOf(found, one, source, origin, now)};
  const auto known = contact ? Result{contact} : knownBy(project, taken.spec.origin);
  if (!known) return known.error();
  taken.isNew = !known->has_value();
  if (*known) taken.contact = **known;
  else taken.contact.addedAt = now;
  auto named = one;
  named.name = nameOf(one, source);
  taken.asItWas = taken.contact;
  fillIn(taken.contact, named);
  if (taken.isNew) taken.contact.id = newUuid();
  taken.spec.contact = taken.contact.id;
  const auto before = latestSpec(project, taken.contact.id);
  if (!before) return before.error();
  auto operations = taken.isNew ? Result{std::vector<ContactOperation>{}} : contacts::operationsOf(project, taken.contact.id);
  if (!operations) return std::move(operations).error();
  takeSchemas(taken, one);
  auto described = operationsOf(one, taken);
  if (*before) {
    auto changes = changesSince(project, **before, *operations, {taken.spec, described, taken.schemas});
    if (!changes) return std::move(changes).error();
    taken.changes = std::move(*changes);
    taken.changeRows = recordsOf(taken.changes, taken.spec.id);
    taken.spec.before = (*before)->id;
  }
  sort(taken, std::move(*operations), std::move(described));
  taken.isReadBefore = *before && (*before)->sha256 == source.sha256 && !source.sha256.empty() && isUnchanged(taken);
  return taken;
}

/// What the description adds to the contact point as it is now; what somebody changed since stays as it is.
ContactPoint merged(ContactPoint now, const TakenInterface& taken) {
  for (const auto& field : record::describe<ContactPoint>().fields) {
    const auto before = field.get(taken.asItWas), after = field.get(taken.contact);
    if (after != before && field.get(now) == before) static_cast<void>(field.set(now, after));
  }
  return now;
}

/// By id: the notes of the operations as they are now.
using Notes = std::map<std::string, std::string>;
Result<Notes> notesOf(const ProjectFile& project, const std::string& contact) {
  return project.all<ContactOperation>({.equals = {{"contact", contact}}, .orderBy = {}, .fields = {"id", "note"}}).transform([](const std::vector<ContactOperation>& rows) {
    Notes notes;
    for (const auto& row : rows) notes.emplace(row.id, row.note);
    return notes;
  });
}

Result<void> saveOperations(Transaction& edit, const TakenInterface& taken, const Notes& notes) {
  Result<void> done;
  const auto put = [&](ContactOperation one) {
    if (const auto note = notes.find(one.id); note != notes.end()) one.note = note->second;
    done = std::move(done).and_then([&] { return edit.put(one); });
  };
  for (auto one : taken.removed) {
    const auto note = notes.find(one.id);
    if (note == notes.end()) continue;
    one.isGone = true;
    if (note->second.empty()) done = std::move(done).and_then([&] { return edit.remove<ContactOperation>(one.id); });
    else put(std::move(one));
  }
  for (const auto* written : {&taken.added, &taken.changed, &taken.moved, &taken.gone}) std::ranges::for_each(*written, put);
  return done;
}

Result<void> saveReading(Transaction& edit, const TakenInterface& taken) {
  auto done = edit.insert(taken.spec);
  for (const auto& one : taken.schemas) done = std::move(done).and_then([&] { return edit.insert(one); });
  for (const auto& one : taken.changeRows) done = std::move(done).and_then([&] { return edit.insert(one); });
  return done;
}

Result<void> save(Transaction& edit, const ProjectFile& project, const TakenInterface& taken, SavedIntake& saved) {
  if (taken.isReadBefore) return {};
  const auto now = taken.isNew ? Result{std::optional{taken.contact}} : project.find<ContactPoint>(taken.contact.id);
  if (!now) return now.error();
  if (!*now) return saved.gone.push_back(taken.contact.name), Result<void>{};
  auto contact = merged(**now, taken);
  if (withdrawAgreement(**now, contact)) saved.withdrawn.push_back(contact.name);
  const auto notes = notesOf(project, contact.id);
  if (!notes) return notes.error();
  return edit.put(contact).and_then([&] { return saveReading(edit, taken); }).and_then([&] { return saveOperations(edit, taken, *notes); });
}

}  // namespace

ChangeCounts changeCountsOf(const TakenInterface& taken) {
  if (!taken.spec.before.empty()) return countsOf(taken.changes);
  return {.added = std::ssize(taken.added), .changed = std::ssize(taken.changed), .removed = std::ssize(taken.removed) + std::ssize(taken.gone)};
}

Result<OperationCounts> operationCountsOf(const ProjectFile& project, const std::string& contact) {
  const auto count = [&](bool isGone) { return project.count("contact_operation", {.equals = {{"contact", contact}, {"gone", record::Value{std::int64_t{isGone}}}}}); };
  const auto described = count(false), gone = count(true);
  if (!described) return described.error();
  if (!gone) return gone.error();
  return OperationCounts{*described, *gone};
}

Result<SpecSource> specSource(const std::filesystem::path& path) {
  std::error_code ignored;
  const auto name = platform::utf8FromPath(path.filename());
  if (std::filesystem::is_directory(path, ignored)) return SpecSource{name, {}};
  return sha256OfFile(path).transform([&](std::string sha256) { return SpecSource{name, std::move(sha256)}; });
}

Result<std::vector<TakenInterface>> prepareIntake(const ProjectFile& project, const Found& found, const SpecSource& source, const std::optional<ContactPoint>& contact) {
  if (contact && found.interfaces.size() != 1) {
    return Error{{"contacts.many_interfaces", {{"n", static_cast<std::int64_t>(found.interfaces.size())}}}, ErrorKind::BadInput, nullptr};
  }
  const auto origins = originsOf(found, source);
  std::vector<TakenInterface> all;
  for (const auto& one : found.interfaces) {
    auto taken = prepared(project, found, one, source, origins[all.size()], contact);
    if (!taken) return std::move(taken).error();
    all.push_back(std::move(*taken));
  }
  return all;
}

Result<SavedIntake> saveIntake(Transaction& edit, const ProjectFile& project, const std::vector<TakenInterface>& taken) {
  SavedIntake saved;
  for (const auto& one : taken) {
    if (auto done = save(edit, project, one, saved); !done) return std::move(done).error();
  }
  return saved;
}

}  // namespace prumo::contacts
