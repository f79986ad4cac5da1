// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findings_filter.h"

#include "ui/kit/folded.h"

namespace prumo::ui {

namespace {

bool stands(FindingStatus status, FindingsChoice::Standing wanted) {
  using Standing = FindingsChoice::Standing;
  switch (wanted) {
    case Standing::All: return true;
    case Standing::Proposed: return status == FindingStatus::Proposed;
    case Standing::Closed: return status == FindingStatus::Closed;
    case Standing::Dismissed: return status == FindingStatus::Dismissed;
    case Standing::Live: break;
  }
  return status != FindingStatus::Closed && status != FindingStatus::Dismissed;
}

/// Negative, zero or positive, as the first row comes before, with or after the second in that column.
template <class T>
int compare(const T& a, const T& b) {
  return a < b ? -1 : b < a ? 1 : 0;
}

int compareIn(int column, const FindingsModel::Plain& a, const FindingsModel::Plain& b) {
  switch (column) {
    case FindingsModel::SeverityColumn: return compare(a.severity, b.severity);
    case FindingsModel::TitleColumn: return compare(a.title, b.title);
    case FindingsModel::StepColumn: return compare(a.step, b.step);
    case FindingsModel::CriterionColumn: return compare(a.step * 1000 + a.criterion, b.step * 1000 + b.criterion);
    case FindingsModel::RiskColumn: return compare(a.risk, b.risk);
    case FindingsModel::StatusColumn: return compare(a.status, b.status);
    case FindingsModel::OwnerColumn: return compare(a.owner, b.owner);
    case FindingsModel::DueColumn: return compare(a.due, b.due);
    default: return compare(a.lastSeen, b.lastSeen);
  }
}

}  // namespace

FindingsFilter::FindingsFilter(FindingsModel& model, QObject* parent) : QSortFilterProxyModel(parent), m_model(model) {
  setDynamicSortFilter(true);
  setSourceModel(&model);
}

/// One change of layout instead of a signal for each run of rows that comes or goes.
void FindingsFilter::choose(FindingsChoice choice) {
  m_text = folded(choice.text.trimmed());
  m_choice = std::move(choice);
  invalidate();
}

bool FindingsFilter::fits(const FindingsModel::Plain& row) const {
  if (!stands(row.status, m_choice.standing)) return false;
  if (!m_choice.step.empty() && row.stepId != m_choice.step) return false;
  return m_text.isEmpty() || row.text.contains(m_text);
}

bool FindingsFilter::filterAcceptsRow(int row, const QModelIndex&) const {
  const auto& plain = m_model.plain(row);
  if (m_choice.severity && plain.severity != *m_choice.severity) return false;
  if (m_choice.likelihood && plain.likelihood != *m_choice.likelihood) return false;
  return fits(plain);
}

bool FindingsFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
  const auto& a = m_model.plain(left.row());
  const auto& b = m_model.plain(right.row());
  if (const int order = compareIn(left.column(), a, b); order != 0) return order < 0;
  return left.row() < right.row();
}

std::array<std::array<int, 5>, 4> FindingsFilter::matrix() const {
  std::array<std::array<int, 5>, 4> counts{};
  for (int row = 0; row < m_model.rowCount(); ++row) {
    const auto& plain = m_model.plain(row);
    if (plain.likelihood < 1 || plain.likelihood > 5 || !fits(plain)) continue;
    ++counts[static_cast<std::size_t>(plain.severity)][static_cast<std::size_t>(plain.likelihood - 1)];
  }
  return counts;
}

}  // namespace prumo::ui
