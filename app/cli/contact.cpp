// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/places.h"
#include "app/steps.h"
#include "core/base/file.h"
#include "core/base/platform.h"
#include "core/contacts/checks/checks.h"
#include "core/contacts/headroom.h"
#include "core/contacts/intake.h"
#include "core/contacts/limits.h"
#include "core/contacts/probe/plan.h"
#include "core/contacts/proofs.h"
#include "core/contacts/writers/writers.h"
#include "core/method/assessment.h"
#include "ui/contacts/own_limits.h"

#include <algorithm>
#include <charconv>
#include <sstream>

namespace prumo::cli {

namespace {

using namespace contacts;
using nlohmann::ordered_json;

constexpr std::uintmax_t kMostLimits = std::uintmax_t{4} * 1024 * 1024;

const record::Field<ContactPoint>* fieldNamed(const std::string& name) {
  const auto& fields = record::describe<ContactPoint>().fields;
  const auto found = std::ranges::find(fields, name, &record::Field<ContactPoint>::name);
  return found == fields.end() || name == "id" || name == "added_at" ? nullptr : &*found;
}

std::optional<record::Value> valueFrom(const record::FieldInfo& field, const std::string& text) {
  if (text.empty() && field.kind != record::Kind::Text && field.kind != record::Kind::Markdown) return record::Value{};
  if (field.kind == record::Kind::Boolean && (text == "yes" || text == "no")) return record::Value{std::int64_t{text == "yes"}};
  if (field.kind != record::Kind::Integer && field.kind != record::Kind::Real) return record::Value{text};
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return {};
  if (field.kind == record::Kind::Real) return record::Value{number};
  if (number != static_cast<double>(static_cast<std::int64_t>(std::clamp(number, -1e15, 1e15)))) return {};
  return record::Value{static_cast<std::int64_t>(number)};
}

/// "owner=Ana" a line.
Result<void> setFields(ContactPoint& contact, const std::string& lines) {
  std::istringstream in(lines);
  for (std::string line; std::getline(in, line);) {
    const auto sign = line.find('=');
    if (sign == std::string::npos) return usage("contacts.cli.no_pair", {{"value", line}});
    const auto name = line.substr(0, sign);
    const auto* field = fieldNamed(name);
    if (!field) return usage("contacts.cli.no_field", {{"field", name}});
    const auto value = valueFrom(*field, line.substr(sign + 1));
    if (!value || !field->set(contact, *value)) return usage("contacts.cli.bad_value", {{"value", line.substr(sign + 1)}, {"field", "label.contact_point." + name}});
  }
  return record::check(contact);
}

Result<Outcome> add(const Call& call) {
  auto project = call.openToEdit();
  if (!project) return std::move(project).error();
  ContactPoint contact{.id = newUuid(), .name = call.option("name"), .addedAt = project->author().clock->now()};
  if (call.has("kind")) contact.kind = *record::fromKey<ContactKind>(call.option("kind"));
  if (auto set = setFields(contact, call.option("set")); !set) return std::move(set).error();
  if (withdrawAgreement({}, contact)) call.tell({"contacts.probe.withdrawn", {{"name", contact.name}}});
  return project->edit({"contacts.edit.add", {{"name", contact.name}}}, [&](Transaction& edit) { return edit.insert(contact); }).transform([&](const Change&) {
    if (call.wantsJson()) call.print(ordered_json{{"id", contact.id}});
    else call.print(call.speaker().say(Message{"contacts.cli.added", {{"name", contact.name}}}));
    return Outcome::Done;
  });
}

ordered_json headroomJson(const ContactPoint& contact) {
  const auto headroom = headroomOf(contact);
  if (!headroom) return nullptr;
  return {{"needed", headroom->needed},
          {"limit", headroom->limit},
          {"share", headroom->share},
          {"full_sync_calls", headroom->fullSyncCalls},
          {"full_sync_seconds", headroom->fullSync},
          {"window_share", headroom->windowShare ? ordered_json(*headroom->windowShare) : ordered_json(nullptr)},
          {"peak_assumed", headroom->isPeakAssumed},
          {"level", levelOf(*headroom)}};
}

Result<ordered_json> jsonOf(const ProjectFile& project, const ContactPoint& contact, const std::map<std::string, Proofs>& proofs) {
  auto json = ordered_json::object();
  for (const auto& field : record::describe<ContactPoint>().fields) json[field.name] = contacts::jsonOf(field, field.get(contact));
  const auto operations = operationCountsOf(project, contact.id);
  if (!operations) return operations.error();
  json["operations"] = operations->described;
  json["operations_gone"] = operations->gone;
  json["headroom"] = headroomJson(contact);
  const auto own = proofs.find(contact.id);
  json["evidence"] = own == proofs.end() ? std::vector<std::string>{} : own->second.files;
  json["probes"] = own == proofs.end() ? std::int64_t{0} : own->second.probes;
  return json;
}

void printLine(const Call& call, const ContactPoint& contact) {
  const auto& speaker = call.speaker();
  const auto word = [](const std::string& text) { return QString::fromStdString(text.empty() ? "?" : text); };
  call.print(QStringList{speaker.choice("contact_point", "kind", record::keyOf(contact.kind)).leftJustified(17), word(contact.name).leftJustified(40),
                         word(contact.consumer) + QStringLiteral(" \u2192 ") + word(contact.provider), word(contact.address)}
                 .join(QStringLiteral("  ")));
}

Result<Outcome> list(const Call& call) {
  const auto project = call.openToRead();
  if (!project) return project.error();
  const auto contacts = project->all<ContactPoint>();
  if (!contacts) return contacts.error();
  const auto proofs = proofsByContact(*project);
  if (!proofs) return proofs.error();
  auto all = ordered_json::array();
  for (const auto& contact : *contacts) {
    auto json = jsonOf(*project, contact, *proofs);
    if (!json) return std::move(json).error();
    all.push_back(std::move(*json));
  }
  if (call.wantsJson()) call.print(all);
  else if (contacts->empty()) call.tell({"contacts.cli.none", {}});
  else std::ranges::for_each(*contacts, [&call](const ContactPoint& contact) { printLine(call, contact); });
  return Outcome::Done;
}

Outcome tellSuspicions(const Call& call, const Suspicions& found) {
  auto all = ordered_json::array();
  for (const auto& one : found.findings) {
    all.push_back({{"origin", one.origin}, {"title", one.title}, {"severity", record::keyOf(one.severity)}, {"criterion", one.criterion}, {"condition", one.condition}});
  }
  if (call.wantsJson()) call.print(all);
  else if (found.findings.empty()) call.print(call.speaker().say("contacts.cli.well"));
  else {
    for (const auto& one : found.findings) {
      call.print(call.speaker().choice("finding", "severity", record::keyOf(one.severity)).leftJustified(9) + QString::fromStdString(one.title));
      call.print(QStringLiteral("         ") + QString::fromStdString(one.condition));
    }
  }
  if (!call.has("fail-on")) return Outcome::Done;
  const auto gate = *record::fromKey<Severity>(call.option("fail-on"));
  return std::ranges::any_of(found.findings, [gate](const Finding& one) { return one.severity >= gate; }) ? Outcome::GateFailed : Outcome::Done;
}

Result<Outcome> check(const Call& call) {
  auto project = call.openToEdit();
  if (!project) return std::move(project).error();
  const auto head = assessmentOf(*project);
  if (!head) return head.error();
  const Speaker speaker(head->language);
  const auto flows = flowsOf(rooms(), *project);
  if (!flows) return flows.error();
  const auto found = suspicionsOf(*project, *flows, [&speaker](const Message& message) { return speaker.say(message).toStdString(); });
  if (!found) return found.error();
  return project->edit({"contacts.edit.check", {}}, [&](Transaction& edit) { return proposeSuspicions(edit, *project, *found); }).transform([&](const Change&) {
    return tellSuspicions(call, *found);
  });
}

ordered_json jsonOf(const KnownLimit& limit) {
  const auto both = [](const LocalText& text) { return ordered_json{{"pt-BR", text.pt}, {"en", text.en}}; };
  return {{"platform", limit.platform}, {"calls", limit.calls ? ordered_json(*limit.calls) : ordered_json(nullptr)}, {"seconds", limit.calls ? ordered_json(limit.seconds) : ordered_json(nullptr)}, {"scope", both(limit.scope)}, {"note", both(limit.note)}, {"source", limit.source}, {"noted_on", limit.notedOn}};
}

/// Those of a file, or those in force.
Result<std::vector<KnownLimit>> limitsToList(const Call& call) {
  if (!call.has("from")) return ui::limitsInForce();
  return readFile(platform::pathFromUtf8(call.option("from")), kMostLimits).and_then(parseLimits);
}

Result<Outcome> limits(const Call& call) {
  const auto known = limitsToList(call);
  if (!known) return known.error();
  auto all = ordered_json::array();
  for (const auto& limit : *known) all.push_back(jsonOf(limit));
  if (call.wantsJson()) {
    call.print(all);
    return Outcome::Done;
  }
  for (const auto& limit : *known) call.print(call.speaker().say(lineOf(limit, call.speaker().language())));
  return Outcome::Done;
}

}  // namespace

Command contactLimitsCommand() {
  return {.name = "contact limits",
          .summary = "cli.contact_limits",
          .parameters = {},
          .options = {{.name = "from", .value = "cli.value.json_file", .help = "cli.option.limits_from"}, jsonOption()},
          .run = limits};
}

Command contactAddCommand() {
  return {.name = "contact add",
          .summary = "cli.contact_add",
          .parameters = {{"cli.arg.file"}},
          .options = {{.name = "name", .value = "cli.value.name", .help = "cli.option.contact_name", .required = true},
                      {.name = "kind", .help = "label.contact_point.kind", .choices = record::keysOf<ContactKind>()},
                      {.name = "set", .value = "cli.value.field_value", .help = "cli.option.contact_field", .repeated = true},
                      authorOption(),
                      takeOverOption(),
                      jsonOption()},
          .run = add};
}

Command contactListCommand() {
  return {.name = "contact list", .summary = "cli.contact_list", .parameters = {{"cli.arg.file"}}, .options = {jsonOption()}, .run = list};
}

Command contactCheckCommand() {
  return {.name = "contact check",
          .summary = "cli.contact_check",
          .parameters = {{"cli.arg.file"}},
          .options = {{.name = "fail-on", .help = "cli.option.fail_on_contact", .choices = record::keysOf<Severity>()}, authorOption(), takeOverOption(), jsonOption()},
          .run = check};
}

}  // namespace prumo::cli
