// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/base/platform.h"
#include "core/contacts/found_json.h"
#include "core/contacts/intake.h"
#include "core/contacts/readers/exposed.h"
#include "core/contacts/readers/reader.h"

#include <algorithm>
#include <ranges>

namespace prumo::cli {

namespace {

using namespace contacts;
using nlohmann::ordered_json;

constexpr std::ptrdiff_t kShown = 20;  ///< as text; as JSON all

/// Without the operations and schemas, which can be millions.
ordered_json documentOf(const Call& call, const Found& found) {
  ordered_json json{{"format", record::keyOf(found.format)}, {"format_version", found.formatVersion}};
  auto& interfaces = json["interfaces"] = ordered_json::array();
  for (const auto& one : found.interfaces) interfaces.push_back(frameOf(one));
  auto& notTaken = json["not_taken"] = ordered_json::array();
  for (const auto& one : found.notTaken) {
    notTaken.push_back({{"line", one.line}, {"place", one.place}, {"reason", one.why.code}, {"why", call.speaker().say(one.why).toStdString()}});
  }
  auto& exposed = json["exposed"] = ordered_json::array();
  for (const auto& one : found.exposed) exposed.push_back({{"line", one.line}, {"place", one.place}, {"interface", one.interface}});
  return json;
}

/// As JSON that stands this deep.
std::string indented(const ordered_json& json, std::size_t depth) {
  const std::string indent(depth, ' ');
  std::string lines;
  for (const char c : json.dump(2, ' ', false, ordered_json::error_handler_t::replace)) {
    lines += c;
    if (c == '\n') lines += indent;
  }
  return lines;
}

void printLine(const Call& call, std::size_t depth, const std::string& text) { call.print(QString::fromStdString(std::string(depth, ' ') + text)); }

/// The members of an object that stands this deep, one after the other. `own` prints those that it knows; whether it did.
template <class Own>
void printMembers(const Call& call, const ordered_json& json, std::size_t depth, const Own& own) {
  std::size_t left = json.size();
  for (const auto& [key, value] : json.items()) {
    const auto name = ordered_json(key).dump() + ": ";
    const std::string end = --left > 0 ? "," : "";
    if (!own(key, name, end)) printLine(call, depth, name + indented(value, depth) + end);
  }
}

/// `print` is given the place of one in the list and what follows it.
template <class Print>
void printList(const Call& call, std::size_t size, std::size_t depth, const std::string& name, const std::string& end, const Print& print) {
  if (size == 0) return printLine(call, depth, name + "[]" + end);
  printLine(call, depth, name + "[");
  for (std::size_t i = 0; i < size; ++i) print(i, i + 1 < size ? "," : "");
  printLine(call, depth, "]" + end);
}

void printInterface(const Call& call, const ordered_json& frame, const FoundInterface& found, const std::string& end) {
  const auto printAll = [&call](const auto& list, const std::string& name, const std::string& behind) {
    printList(call, list.size(), 6, name, behind, [&](std::size_t i, const char* comma) { printLine(call, 8, indented(jsonOf(list[i]), 8) + comma); });
    return true;
  };
  printLine(call, 4, "{");
  printMembers(call, frame, 6, [&](const std::string& key, const std::string& name, const std::string& behind) {
    return key == "operations" ? printAll(found.operations, name, behind) : key == "schemas" && printAll(found.schemas, name, behind);
  });
  printLine(call, 4, "}" + end);
}

/// As one document, but never whole in memory: operations and schemas are written one by one.
void printJson(const Call& call, const ordered_json& frame, const Found& found) {
  printLine(call, 0, "{");
  printMembers(call, frame, 2, [&](const std::string& key, const std::string& name, const std::string& end) {
    if (key != "interfaces") return false;
    printList(call, found.interfaces.size(), 2, name, end, [&](std::size_t i, const char* comma) { printInterface(call, frame[key][i], found.interfaces[i], comma); });
    return true;
  });
  printLine(call, 0, "}");
}

void printText(const Call& call, const Found& found) {
  const auto& speaker = call.speaker();
  for (const auto& one : found.interfaces) {
    call.print(speaker.say(Message{"contacts.cli.interface", {{"name", one.name}, {"version", one.version}}}));
    for (const auto& server : one.servers) call.print(QStringLiteral("  ") + QString::fromStdString(server.url));
    const auto count = [&speaker](const char* code, std::size_t n) { return speaker.say(Message{code, {{"n", static_cast<std::int64_t>(n)}}}); };
    call.print(QStringLiteral("  ") + count("count.operations", one.operations.size()) + QStringLiteral(", ") + count("count.schemas", one.schemas.size()));
    for (const auto& operation : one.operations) call.print(QStringLiteral("    %1  %2").arg(QString::fromStdString(operation.key), QString::fromStdString(operation.summary)));
  }
  for (const auto& one : found.notTaken) call.tell(one.why);
  for (const auto& one : found.exposed) call.tell(wordsOf(one));
}

/// Operations: what differs since the reading before, or what is new to the inventory.
ordered_json namesOf(const TakenInterface& taken, ChangeKind kind, const std::vector<ContactOperation>& rows) {
  auto list = ordered_json::array();
  if (taken.spec.before.empty()) {
    for (const auto& one : rows) list.push_back(one.key);
    return list;
  }
  for (const auto& one : taken.changes) {
    if (one.subject == ChangeSubject::Operation && one.kind == kind) list.push_back(one.name);
  }
  return list;
}

ordered_json differencesOf(const std::vector<TakenInterface>& taken) {
  auto all = ordered_json::array();
  for (const auto& one : taken) {
    const auto counts = changeCountsOf(one);
    auto gone = ordered_json::array();
    for (const auto& operation : one.gone) gone.push_back(operation.key);
    all.push_back({{"contact", one.contact.id}, {"name", one.contact.name}, {"new", one.isNew}, {"added", namesOf(one, ChangeKind::Added, one.added)},
                   {"changed", namesOf(one, ChangeKind::Changed, one.changed)}, {"removed", namesOf(one, ChangeKind::Removed, one.removed)}, {"gone", std::move(gone)},
                   {"same", one.spec.operations - counts.added - counts.changed}, {"changes", one.spec.before.empty() ? ordered_json(nullptr) : jsonOf(one.changes)}});
  }
  return all;
}

std::string impactCode(Impact impact) { return "choice.contact_change.impact." + std::string{record::keyOf(impact)}; }

std::string orDash(const std::string& words) { return words.empty() ? "-" : words; }

void printDifference(const Call& call, const Difference& one) {
  const auto* code = one.before.empty() && one.after.empty() ? "contacts.cli.difference_alone" : "contacts.cli.difference";
  const auto words = call.speaker().say(wordsOf(one)).toStdString();
  call.print(QStringLiteral("      ") + call.speaker().say(Message{code, {{"words", words}, {"before", orDash(one.before)}, {"after", orDash(one.after)}, {"impact", impactCode(one.impact)}}}));
}

/// The gravest first, and not all of many.
void printChanges(const Call& call, const std::vector<Changed>& changes) {
  const auto& speaker = call.speaker();
  std::vector<const Changed*> shown;
  for (const auto& one : changes) {
    if (one.subject != ChangeSubject::Schema) shown.push_back(&one);
  }
  std::ranges::stable_sort(shown, std::ranges::greater{}, [](const Changed* one) { return one->impact; });
  for (const auto* one : shown | std::views::take(kShown)) {
    const auto name = one->subject == ChangeSubject::Interface ? speaker.say("contacts_page.changes.whole").toStdString() : one->name;
    const auto kind = "choice.contact_change.kind." + std::string{record::keyOf(one->kind)};
    call.print(QStringLiteral("    ") + speaker.say(Message{"contacts.cli.operation", {{"name", name}, {"kind", kind}, {"impact", impactCode(one->impact)}}}));
    const auto differences = differencesOf(*one, changes);
    for (const auto& difference : differences | std::views::take(kShown)) printDifference(call, difference);
    if (const auto more = std::ssize(differences) - kShown; more > 0) call.print(QStringLiteral("      ") + speaker.say(Message{"contacts.cli.more_differences", {{"n", std::int64_t{more}}}}));
  }
  if (const auto more = std::ssize(shown) - kShown; more > 0) call.print(QStringLiteral("    ") + speaker.say(Message{"contacts.cli.more_changes", {{"n", std::int64_t{more}}}}));
}

void printDifferences(const Call& call, const std::vector<TakenInterface>& taken) {
  for (const auto& one : taken) {
    const auto counts = changeCountsOf(one);
    call.print(call.speaker().say(Message{one.isNew ? "contacts.cli.new" : "contacts.cli.known",
                                          {{"name", one.contact.name}, {"added", counts.added}, {"changed", counts.changed}, {"removed", counts.removed - std::ssize(one.gone)},
                                           {"gone", std::int64_t{std::ssize(one.gone)}}, {"same", one.spec.operations - counts.added - counts.changed}}}));
    if (counts.breaking > 0) call.print(QStringLiteral("  ") + call.speaker().say(Message{"contacts.change.breaking", {{"n", counts.breaking}}}));
    printChanges(call, one.changes);
  }
}

Result<std::vector<TakenInterface>> takeInto(const Call& call, const Found& found) {
  auto project = call.openToEdit(platform::pathFromUtf8(call.option("into")));
  if (!project) return std::move(project).error();
  auto contact = call.has("contact") ? contactNamed(*project, call.option("contact")).transform([](ContactPoint one) { return std::optional{std::move(one)}; })
                                     : Result{std::optional<ContactPoint>{}};
  if (!contact) return std::move(contact).error();
  const auto source = specSource(call.path(0));
  if (!source) return source.error();
  auto taken = prepareIntake(*project, found, *source, *contact);
  if (!taken) return taken;
  SavedIntake saved;
  const auto done = project->edit({"contacts.edit.import", {{"file", source->file}}}, [&](Transaction& edit) {
    return saveIntake(edit, *project, *taken).transform([&saved](SavedIntake one) { saved = std::move(one); });
  });
  if (!done) return done.error();
  for (const auto& name : saved.withdrawn) call.tell({"contacts.probe.withdrawn", {{"name", name}}});
  return taken;
}

/// Says by what command a file of another format is imported.
Error offered(const Call& call, Error error) {
  if (const auto* other = argument(error.message, "format"); other && error.code() == "contacts.other_format") {
    const auto& word = std::get<std::string>(*other);
    call.tell({"contacts.cli.import_as", {{"command", "prumo import " + word.substr(word.rfind('.') + 1) + " " + platform::utf8FromPath(call.path(0))}}});
  }
  return error;
}

Result<Outcome> importSpec(const Call& call, SpecFormat format) {
  const auto found = readSpec(call.path(0), format);
  if (!found) return offered(call, found.error());
  const auto taken = call.has("into") ? takeInto(call, *found) : Result{std::vector<TakenInterface>{}};
  if (!taken) return taken.error();
  if (call.wantsJson()) {
    auto json = documentOf(call, *found);
    if (call.has("into")) json["inventory"] = differencesOf(*taken);
    printJson(call, json, *found);
  } else {
    printText(call, *found);
    printDifferences(call, *taken);
  }
  return Outcome::Done;
}

}  // namespace

std::vector<Command> importSpecCommands() {
  std::vector<Command> commands;
  for (const auto& reader : specReaders()) {
    commands.push_back({.name = "import " + std::string{record::keyOf(reader.format)},
                        .summary = "cli.import_spec",
                        .parameters = {{"cli.arg.spec"}},
                        .options = {{.name = "into", .value = "cli.value.file", .help = "cli.option.into_inventory"},
                                    {.name = "contact", .value = "cli.value.name", .help = "cli.option.contact"},
                                    authorOption(),
                                    takeOverOption(),
                                    jsonOption()},
                        .run = [format = reader.format](const Call& call) { return importSpec(call, format); }});
  }
  return commands;
}

}  // namespace prumo::cli
