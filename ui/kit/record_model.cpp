// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/record_model.h"

#include <algorithm>

namespace prumo::ui {

namespace {

using record::Kind;

bool isNumber(Kind kind) { return kind == Kind::Integer || kind == Kind::Real || kind == Kind::Share || kind == Kind::Money; }

QString textOf(const record::Value& value) {
  const auto* text = std::get_if<std::string>(&value);
  return text ? QString::fromStdString(*text) : QString{};
}

/// Choices sort in the order they are offered, times by their moment, the rest by value.
QVariant sortValue(const record::FieldInfo& field, const record::Value& value) {
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return QVariant::fromValue(static_cast<qlonglong>(*whole));
  if (const auto* real = std::get_if<double>(&value)) return *real;
  const auto* text = std::get_if<std::string>(&value);
  if (!text) return {};
  if (field.kind == Kind::Choice) {
    const auto& choices = field.constraint.choices;
    return static_cast<qlonglong>(std::ranges::find(choices, *text) - choices.begin());
  }
  const auto instant = field.kind == Kind::Instant ? instantFromIso(*text) : std::nullopt;
  if (instant) return static_cast<qlonglong>(instant->ms);
  return QString::fromStdString(*text);
}

std::size_t indexOf(const record::TableInfo& table, const std::string& name) {
  const auto found = std::ranges::find(table.fields, name, &record::FieldInfo::name);
  Q_ASSERT_X(found != table.fields.end(), "RecordModel", name.c_str());
  return static_cast<std::size_t>(found - table.fields.begin());
}

}  // namespace

RecordModel::RecordModel(record::TableInfo table, std::vector<std::string> columns, const Speaker& speaker, QObject* parent)
    : QAbstractTableModel(parent), m_table(std::move(table)), m_speaker(speaker) {
  for (const auto& column : columns) m_columns.push_back(indexOf(m_table, column));
}

void RecordModel::setRows(std::vector<Row> rows) {
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
}

void RecordModel::putRow(Row row) {
  const int at = rowOf(textOf(row.front()));
  if (at < 0) {
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.push_back(std::move(row));
    return endInsertRows();
  }
  m_rows[static_cast<std::size_t>(at)] = std::move(row);
  Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
}

void RecordModel::removeRow(const QString& id) {
  const int at = rowOf(id);
  if (at < 0) return;
  beginRemoveRows({}, at, at);
  m_rows.erase(m_rows.begin() + at);
  endRemoveRows();
}

void RecordModel::setSpeaker(const Speaker& speaker) {
  m_speaker = speaker;
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
  if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole});
}

int RecordModel::rowOf(const QString& id) const {
  const auto wanted = id.toStdString();
  const auto hasId = [&wanted](const Row& row) {
    const auto* text = std::get_if<std::string>(&row.front());
    return text && *text == wanted;
  };
  const auto found = std::ranges::find_if(m_rows, hasId);
  return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int RecordModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int RecordModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_columns.size()); }

QVariant RecordModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const auto& row = m_rows[static_cast<std::size_t>(index.row())];
  const auto column = m_columns[static_cast<std::size_t>(index.column())];
  const auto& field = m_table.fields[column];
  const auto& value = row[column];
  switch (role) {
    case Qt::DisplayRole:
      if (field.kind == Kind::Choice) {
        const auto* key = std::get_if<std::string>(&value);
        return key && !key->empty() ? m_speaker.choice(m_table.name, field.name, *key) : QString{};
      }
      return m_speaker.value(value, field.kind);
    case Qt::TextAlignmentRole: return QVariant::fromValue((isNumber(field.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole: return sortValue(field, value);
    case IdRole: return textOf(row.front());
    case KeyRole: return textOf(value);
    case KindRole: return static_cast<int>(field.kind);
    default: return {};
  }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
  const auto& field = m_table.fields[m_columns[static_cast<std::size_t>(section)]];
  if (role == Qt::DisplayRole) return m_speaker.label(m_table.name, field.name);
  if (role == Qt::TextAlignmentRole) return QVariant::fromValue((isNumber(field.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  return {};
}

}  // namespace prumo::ui
