// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/findings/findings_model.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace prumo::ui {

/// What of the register is shown.
struct FindingsChoice {
  enum class Standing { All, Live, Proposed, Closed, Dismissed };  ///< Live: proposed, open or in progress

  QString text;
  std::optional<Severity> severity;
  std::optional<int> likelihood;
  Standing standing = Standing::Live;
  std::string step;  ///< empty: all steps
};

/// Filters and sorts the register on its plain values.
class FindingsFilter : public QSortFilterProxyModel {
  Q_OBJECT
public:
  explicit FindingsFilter(FindingsModel& model, QObject* parent = nullptr);
  void choose(FindingsChoice choice);
  const FindingsChoice& choice() const { return m_choice; }
  /// Shown findings by severity and likelihood (1 to 5), the two filters for these left out: what the matrix draws.
  std::array<std::array<int, 5>, 4> matrix() const;

protected:
  bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
  bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
  bool fits(const FindingsModel::Plain& row) const;
  FindingsModel& m_model;
  FindingsChoice m_choice;
  QString m_text;  ///< folded
};

}  // namespace prumo::ui
