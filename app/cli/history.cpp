// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <algorithm>
#include <charconv>

namespace prumo::cli {

namespace {

using Json = nlohmann::ordered_json;

constexpr qsizetype kLongestValue = 80;

const char* nameOf(HistoryEntry::State state) {
  static constexpr std::array names{"done", "undone", "discarded"};
  return names[static_cast<std::size_t>(state)];
}

const char* nameOf(RowChange::Kind kind) {
  static constexpr std::array names{"inserted", "updated", "removed"};
  return names[static_cast<std::size_t>(kind)];
}

Json jsonOf(const RowChange& change) {
  Json fields = Json::array();
  for (const auto& field : change.fields) {
    fields.push_back({{"field", field.field}, {"before", jsonValue(field.before)}, {"after", jsonValue(field.after)}});
  }
  return {{"table", change.table}, {"id", change.id}, {"kind", nameOf(change.kind)}, {"fields", std::move(fields)}};
}

Json jsonOf(const Speaker& speaker, const HistoryEntry& entry, const std::vector<RowChange>& changes) {
  Json rows = Json::array();
  for (const auto& change : changes) rows.push_back(jsonOf(change));
  return {{"seq", entry.seq},
          {"id", entry.id},
          {"at", toIso(entry.at)},
          {"author", entry.author},
          {"label", Json::parse(toJson(entry.label))},
          {"text", speaker.say(entry.label).toStdString()},
          {"state", nameOf(entry.state)},
          {"changes", std::move(rows)}};
}

const record::FieldInfo* fieldOf(const Schema& schema, const std::string& table, const std::string& field) {
  const auto found = std::ranges::find(schema, table, &record::TableInfo::name);
  if (found == schema.end()) return nullptr;
  const auto named = std::ranges::find(found->fields, field, &record::FieldInfo::name);
  return named == found->fields.end() ? nullptr : &*named;
}

QString shortened(QString text) {
  text = text.simplified();
  return text.size() > kLongestValue ? text.first(kLongestValue) + u'…' : text;
}

QString shown(const Speaker& speaker, const std::string& table, const record::FieldInfo& field, const record::Value& value) {
  const auto* key = std::get_if<std::string>(&value);
  if (!key && std::holds_alternative<std::monostate>(value)) return QStringLiteral("–");
  if (key && key->empty()) return QStringLiteral("–");
  return field.kind == record::Kind::Choice && key ? speaker.choice(table, field.name, *key) : shortened(speaker.value(value, field.kind));
}

/// "Level: 3 → 4": a change as a person reads it; empty for what says nothing (ids, nothing before and nothing after).
QString lineOf(const Speaker& speaker, const Schema& schema, const RowChange& row, const FieldChange& change) {
  const auto* field = fieldOf(schema, row.table, change.field);
  if (!field || field->name == "id" || field->kind == record::Kind::Json) return {};
  const auto before = shown(speaker, row.table, *field, change.before);
  const auto after = shown(speaker, row.table, *field, change.after);
  if (before == after) return {};
  const auto label = speaker.label(row.table, field->name);
  return row.kind == RowChange::Kind::Updated ? QStringLiteral("%1: %2 → %3").arg(label, before, after)
                                              : QStringLiteral("%1: %2").arg(label, row.kind == RowChange::Kind::Removed ? before : after);
}

void printChange(const Call& call, const Schema& schema, const RowChange& row) {
  static constexpr std::array codes{"cli.history.inserted", "cli.history.updated", "cli.history.removed"};
  const auto& speaker = call.speaker();
  call.print(QStringLiteral("    ") + speaker.say(Message{codes[static_cast<std::size_t>(row.kind)], {{"record", row.table}, {"id", row.id}}}));
  for (const auto& field : row.fields) {
    const auto line = lineOf(speaker, schema, row, field);
    if (!line.isEmpty()) call.print(QStringLiteral("      ") + line);
  }
}

void printEntry(const Call& call, const Schema& schema, const HistoryEntry& entry, const std::vector<RowChange>& changes) {
  static constexpr std::array states{"", "cli.history.undone", "cli.history.discarded"};
  const auto& speaker = call.speaker();
  const auto* state = states[static_cast<std::size_t>(entry.state)];
  const auto mark = *state ? QStringLiteral("  [") + speaker.say(state) + u']' : QString{};
  call.print(QStringLiteral("#%1  %2  %3  ").arg(QString::number(entry.seq), speaker.dateTime(entry.at), QString::fromStdString(entry.author)) +
             speaker.say(entry.label) + mark);
  for (const auto& change : changes) printChange(call, schema, change);
}

Result<std::int64_t> limitOf(const Call& call) {
  const auto text = call.option("limit", "50");
  std::int64_t limit = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), limit);
  if (fault == std::errc{} && end == text.data() + text.size() && limit >= 1) return limit;
  return usage("cli.not_a_count", {{"option", std::string{"--limit"}}, {"value", text}});
}

Result<Outcome> run(const Call& call) {
  const auto limit = limitOf(call);
  if (!limit) return limit.error();
  const auto project = call.openToRead();
  if (!project) return project.error();
  const auto entries = project->history(*limit);
  if (!entries) return entries.error();
  Json all = Json::array();
  for (const auto& entry : *entries) {
    const auto changes = project->changesOf(entry);
    if (!changes) return changes.error();
    if (call.wantsJson()) all.push_back(jsonOf(call.speaker(), entry, *changes));
    else printEntry(call, project->schema(), entry, *changes);
  }
  if (call.wantsJson()) call.print(all);
  return Outcome::Done;
}

}  // namespace

Command historyCommand() {
  return {.name = "history",
          .summary = "cli.history",
          .parameters = {{"cli.arg.file"}},
          .options = {{.name = "limit", .value = "cli.value.count", .help = "cli.option.limit"}, jsonOption()},
          .run = run};
}

}  // namespace prumo::cli
