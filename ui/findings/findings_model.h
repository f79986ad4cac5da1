// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/method/method.h"
#include "ui/kit/record_model.h"

namespace prumo::ui {

/// The register of findings. Beside the cells it keeps, for each row, plain values to filter and sort by, so that
/// twenty thousand rows are looked through within a frame.
class FindingsModel : public RecordModel {
  Q_OBJECT
public:
  enum Column { SeverityColumn, TitleColumn, StepColumn, CriterionColumn, RiskColumn, StatusColumn, OwnerColumn, DueColumn, LastSeenColumn };

  struct Plain {
    Severity severity = Severity::Low;
    FindingStatus status = FindingStatus::Open;
    int likelihood = 1;
    int risk = 1;
    int step = -1;       ///< place in the method
    int criterion = -1;  ///< place in its step
    std::string stepId;
    std::string due;
    std::int64_t lastSeen = 0;
    QString title;  ///< folded
    QString owner;  ///< folded
    QString text;   ///< folded: everything a text filter looks at
  };

  FindingsModel(const Speaker& speaker, QObject* parent = nullptr);

  /// The method gives steps and criteria their names and order; it must outlive the model or the next call.
  void setMethod(const Method* method);
  void setAll(std::vector<Row> rows);
  void put(Row row);
  void drop(const QString& id);
  const Plain& plain(int row) const { return m_plain[static_cast<std::size_t>(row)]; }
  Finding findingAt(int row) const;
  QString idAt(int row) const;

  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  Plain plainOf(const Row& row) const;
  QString stepName(const Plain& plain) const;
  QString criterionNumber(const Plain& plain) const;
  const Method* m_method = nullptr;
  std::vector<Plain> m_plain;
};

}  // namespace prumo::ui
