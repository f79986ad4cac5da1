// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/history_model.h"

#include <QStringList>

#include <algorithm>

namespace prumo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kBatch = 200;
constexpr qsizetype kLongest = 160;

const char* stateCode(HistoryEntry::State state) {
  switch (state) {
    case HistoryEntry::State::Undone: return "shell.history.undone";
    case HistoryEntry::State::Discarded: return "shell.history.discarded";
    case HistoryEntry::State::Done: break;
  }
  return "shell.history.done";
}

const char* kindCode(RowChange::Kind kind) {
  switch (kind) {
    case RowChange::Kind::Inserted: return "shell.history.inserted";
    case RowChange::Kind::Removed: return "shell.history.removed";
    case RowChange::Kind::Updated: break;
  }
  return "shell.history.updated";
}

QString valueText(const Schema& schema, const std::string& table, const FieldChange& change, const record::Value& value, const Speaker& speaker) {
  const auto found = std::ranges::find(schema, table, &record::TableInfo::name);
  if (found == schema.end() || std::holds_alternative<std::monostate>(value)) return u"–"_s;
  const auto field = std::ranges::find(found->fields, change.field, &record::FieldInfo::name);
  if (field == found->fields.end()) return u"–"_s;
  const auto* key = std::get_if<std::string>(&value);
  const bool isChoice = field->kind == record::Kind::Choice && key;
  auto text = isChoice ? speaker.choice(table, field->name, *key) : speaker.value(value, field->kind);
  text = text.simplified();
  if (text.size() > kLongest) text = text.left(kLongest) + u"…"_s;
  return text.isEmpty() ? u"–"_s : text;
}

}  // namespace

HistoryModel::HistoryModel(Workspace& workspace, QObject* parent) : QAbstractTableModel(parent), m_workspace(workspace) {
  connect(&workspace, &Workspace::changed, this, &HistoryModel::reload);
  HistoryModel::fetchMore({});
}

void HistoryModel::reload() {
  const auto wanted = std::max(kBatch, static_cast<std::int64_t>(m_entries.size()));
  beginResetModel();
  m_entries = m_workspace.project().history(wanted).value_or(std::vector<HistoryEntry>{});
  m_atEnd = static_cast<std::int64_t>(m_entries.size()) < wanted;
  endResetModel();
}

int HistoryModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_entries.size()); }

int HistoryModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Count; }

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
  if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const auto& speaker = m_workspace.speaker();
  const auto& one = entry(index.row());
  switch (index.column()) {
    case When: return speaker.dateTime(one.at);
    case Who: return QString::fromStdString(one.author);
    case What: return speaker.say(one.label);
    default: return speaker.say(stateCode(one.state));
  }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
  static constexpr std::array codes{"shell.history.when", "shell.history.who", "shell.history.what", "shell.history.state"};
  if (role != Qt::DisplayRole || orientation != Qt::Horizontal || section < 0 || section >= Count) return {};
  return m_workspace.speaker().say(codes[static_cast<std::size_t>(section)]);
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const { return !parent.isValid() && !m_atEnd; }

void HistoryModel::fetchMore(const QModelIndex&) {
  auto more = m_workspace.project().history(kBatch, m_entries.empty() ? 0 : m_entries.back().seq);
  m_atEnd = !more || static_cast<std::int64_t>(more->size()) < kBatch;
  if (!more || more->empty()) return;
  const int first = rowCount();
  beginInsertRows({}, first, first + static_cast<int>(more->size()) - 1);
  std::ranges::move(*more, std::back_inserter(m_entries));
  endInsertRows();
}

QString HistoryModel::details(int row) const {
  const auto& speaker = m_workspace.speaker();
  const auto changes = m_workspace.project().changesOf(entry(row));
  if (!changes) return speaker.say(changes.error());
  QStringList lines;
  for (const auto& change : *changes) {
    lines << speaker.label(change.table) + u" · "_s + speaker.say(kindCode(change.kind));
    for (const auto& field : change.fields) {
      if (field.field == "id") continue;
      const auto before = valueText(m_workspace.schema(), change.table, field, field.before, speaker);
      const auto after = valueText(m_workspace.schema(), change.table, field, field.after, speaker);
      if (before == after) continue;
      const auto name = u"    "_s + speaker.label(change.table, field.field) + u": "_s;
      lines << name + (change.kind == RowChange::Kind::Updated ? before + u" → "_s + after : change.kind == RowChange::Kind::Inserted ? after : before);
    }
  }
  return lines.join(u'\n');
}

}  // namespace prumo::ui
