// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findings_model.h"

#include "ui/kit/folded.h"
#include "ui/kit/looks.h"

#include <algorithm>

namespace prumo::ui {

namespace {

std::vector<std::string> columns() {
  return {"severity", "title", "step", "criterion", "likelihood", "status", "owner", "due", "last_seen"};
}

QString textOf(const std::string& text) { return folded(QString::fromStdString(text)); }

template <class Range, class Projection>
int placeIn(const Range& range, const std::string& id, Projection idOf) {
  const auto found = std::ranges::find(range, id, idOf);
  return found == range.end() ? -1 : static_cast<int>(found - range.begin());
}

}  // namespace

FindingsModel::FindingsModel(const Speaker& speaker, QObject* parent)
    : RecordModel(record::tableOf<Finding>(), columns(), speaker, parent) {}

void FindingsModel::setMethod(const Method* method) { m_method = method; }

FindingsModel::Plain FindingsModel::plainOf(const Row& row) const {
  const auto finding = record::fromValues<Finding>(row).value_or(Finding{});
  const auto* step = m_method ? m_method->find({finding.step}) : nullptr;
  Plain plain{.severity = finding.severity,
              .status = finding.status,
              .likelihood = finding.likelihood,
              .risk = riskOf(finding),
              .stepId = finding.step,
              .due = finding.due,
              .lastSeen = finding.lastSeen.ms,
              .title = textOf(finding.title),
              .owner = textOf(finding.owner)};
  if (step) {
    plain.step = static_cast<int>(step - m_method->steps.data());
    plain.criterion = placeIn(step->criteria, finding.criterion, [](const Criterion& criterion) { return criterion.id.text; });
  }
  plain.text = plain.title + QLatin1Char('\n') + plain.owner + QLatin1Char('\n') + textOf(finding.condition) + QLatin1Char('\n') +
               textOf(finding.cause) + QLatin1Char('\n') + textOf(finding.recommendation) + QLatin1Char('\n') + criterionNumber(plain);
  return plain;
}

void FindingsModel::setAll(std::vector<Row> rows) {
  std::vector<Plain> plain;
  plain.reserve(rows.size());
  for (const auto& row : rows) plain.push_back(plainOf(row));
  m_plain = std::move(plain);
  setRows(std::move(rows));
}

/// The plain values stand before the base tells the proxy, which asks for them at once.
void FindingsModel::put(Row row) {
  const auto* id = std::get_if<std::string>(&row.front());
  const int at = id ? rowOf(QString::fromStdString(*id)) : -1;
  if (at < 0) m_plain.push_back(plainOf(row));
  else m_plain[static_cast<std::size_t>(at)] = plainOf(row);
  putRow(std::move(row));
}

void FindingsModel::drop(const QString& id) {
  const int at = rowOf(id);
  removeRow(id);
  if (at >= 0) m_plain.erase(m_plain.begin() + at);
}

Finding FindingsModel::findingAt(int row) const { return record::fromValues<Finding>(rowAt(row)).value_or(Finding{}); }

QString FindingsModel::idAt(int row) const { return RecordModel::data(index(row, 0), IdRole).toString(); }

QString FindingsModel::stepName(const Plain& plain) const {
  if (plain.step < 0) return QString::fromStdString(plain.stepId);
  return QString::fromStdString(m_method->steps[static_cast<std::size_t>(plain.step)].shortName.in(speaker().language()));
}

QString FindingsModel::criterionNumber(const Plain& plain) const {
  return plain.criterion < 0 ? QString{} : QStringLiteral("%1.%2").arg(plain.step + 1).arg(plain.criterion + 1);
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != SortRole)) {
    return RecordModel::data(index, role);
  }
  const auto& row = plain(index.row());
  if (role == Qt::ToolTipRole) return index.column() == TitleColumn ? plainTip(RecordModel::data(index, Qt::DisplayRole).toString()) : QVariant{};
  switch (index.column()) {
    case StepColumn: return role == SortRole ? QVariant(row.step) : stepName(row);
    case CriterionColumn: return role == SortRole ? QVariant(row.step * 1000 + row.criterion) : criterionNumber(row);
    case RiskColumn: return row.risk;
    case LastSeenColumn:
      if (role == Qt::DisplayRole) return speaker().date(dateOf(findingAt(index.row()).lastSeen));
      break;
    default: break;
  }
  return RecordModel::data(index, role);
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (section == RiskColumn && orientation == Qt::Horizontal && role == Qt::DisplayRole) return speaker().say("assess.risk");
  return RecordModel::headerData(section, orientation, role);
}

}  // namespace prumo::ui
