// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_model.h"

#include "ui/kit/looks.h"
#include "ui/kit/record_model.h"
#include "ui/kit/theme.h"

#include <QDate>

#include <algorithm>

namespace prumo::ui {

namespace {

template <class R>
std::vector<R> rowsOf(const Workspace& workspace) {
  return workspace.project().all<R>().value_or(std::vector<R>{});
}

}  // namespace

PlanModel::PlanModel(Workspace& workspace, QObject* parent) : QAbstractTableModel(parent), m_workspace(workspace) {}

void PlanModel::load() {
  beginResetModel();
  m_actions.clear();
  if (m_workspace.isOpen()) m_actions = actionsFor(m_workspace.method(), rowsOf<Answer>(m_workspace), rowsOf<Finding>(m_workspace));
  endResetModel();
}

void PlanModel::say() {
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
  if (!m_actions.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

bool PlanModel::isOverdue(const Action& action) const {
  return !action.finding.due.empty() && action.finding.due < dateOf(m_workspace.author().clock->now());
}

PlanModel::Gaps PlanModel::gaps() const {
  Gaps gaps;
  for (const auto& action : m_actions) {
    gaps.owners += action.finding.owner.empty();
    gaps.dates += action.finding.due.empty();
    gaps.overdue += isOverdue(action);
  }
  return gaps;
}

int PlanModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_actions.size()); }

int PlanModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

bool PlanModel::isMissing(const Action& action, int column) const {
  return (column == OwnerColumn && action.finding.owner.empty()) || (column == DueColumn && action.finding.due.empty());
}

QString PlanModel::textOf(const Action& action, int column) const {
  const auto& speaker = m_workspace.speaker();
  const auto& finding = action.finding;
  switch (column) {
    case SeverityColumn: return speaker.choice("finding", "severity", record::keyOf(finding.severity));
    case ActionColumn: return QString::fromStdString(finding.recommendation.empty() ? finding.title : finding.recommendation).simplified();
    case StepColumn: {
      const auto* step = m_workspace.method().find({finding.step});
      return QString::fromStdString(step ? step->shortName.in(speaker.language()) : finding.step);
    }
    case RiskColumn: return speaker.number(std::int64_t{action.risk});
    case GainColumn: return action.gain >= 0.05 ? speaker.say(Message{"assess.plan.points", {{"points", action.gain}}}) : QString{};
    case OwnerColumn: return finding.owner.empty() ? speaker.say("assess.plan.no_owner") : QString::fromStdString(finding.owner);
    default: break;
  }
  if (finding.due.empty()) return speaker.say("assess.plan.no_due");
  return isOverdue(action) ? speaker.say(Message{"assess.plan.overdue", {{"due", finding.due}}}) : speaker.date(finding.due);
}

QVariant PlanModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const auto& action = actionAt(index.row());
  const int column = index.column();
  switch (role) {
    case Qt::DisplayRole: return textOf(action, column);
    case Qt::ToolTipRole: return column == ActionColumn ? plainTip(QString::fromStdString(action.finding.title + "\n" + action.finding.recommendation).trimmed()) : QString{};
    case Qt::EditRole:
      if (column == DueColumn) return QDate::fromString(QString::fromStdString(action.finding.due), Qt::ISODate);
      return column == OwnerColumn ? QString::fromStdString(action.finding.owner) : textOf(action, column);
    case Qt::TextAlignmentRole: {
      const bool number = column == RiskColumn || column == GainColumn;
      return QVariant::fromValue((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case Qt::ForegroundRole:
      if (isMissing(action, column)) return theme::colors().text2;
      return column == DueColumn && isOverdue(action) ? QVariant(theme::colors().critical) : QVariant{};
    case RecordModel::IdRole: return QString::fromStdString(action.finding.id);
    case RecordModel::KeyRole: return column == SeverityColumn ? QString::fromLatin1(record::keyOf(action.finding.severity).data()) : QString{};
    default: return {};
  }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return data(index(0, section), role);
  if (role != Qt::DisplayRole) return {};
  const auto& speaker = m_workspace.speaker();
  switch (section) {
    case SeverityColumn: return speaker.label("finding", "severity");
    case ActionColumn: return speaker.say("assess.plan.action");
    case StepColumn: return speaker.label("finding", "step");
    case RiskColumn: return speaker.say("assess.risk");
    case GainColumn: return speaker.say("assess.plan.gain");
    case OwnerColumn: return speaker.label("finding", "owner");
    case DueColumn: return speaker.label("finding", "due");
    default: return {};
  }
}

Qt::ItemFlags PlanModel::flags(const QModelIndex& index) const {
  auto flags = QAbstractTableModel::flags(index);
  const bool editable = index.column() == OwnerColumn || index.column() == DueColumn;
  if (index.isValid() && editable && !m_workspace.project().isReadOnly()) flags |= Qt::ItemIsEditable;
  return flags;
}

bool PlanModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) return false;
  auto finding = actionAt(index.row()).finding;
  const auto before = index.column() == OwnerColumn ? finding.owner : finding.due;
  Message label;
  if (index.column() == OwnerColumn) {
    finding.owner = value.toString().trimmed().toStdString();
    label = {"assess.edit.action_owner", {{"title", finding.title}, {"owner", finding.owner}}};
  } else {
    finding.due = value.toDate().toString(Qt::ISODate).toStdString();
    label = {finding.due.empty() ? "assess.edit.action_due_cleared" : "assess.edit.action_due", {{"title", finding.title}, {"due", finding.due}}};
  }
  if ((index.column() == OwnerColumn ? finding.owner : finding.due) == before) return true;
  return m_workspace.edit(label, [&](Transaction& edit) { return edit.update(finding); });
}

}  // namespace prumo::ui
