// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/reconciliation/plan.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

class QGridLayout;

namespace prumo::ui {

/// What a plan says beside its map: segment, value, times and zones, and what is tolerated.
class PlanExtras : public QWidget {
  Q_OBJECT
public:
  explicit PlanExtras(Workspace& workspace, QWidget* parent = nullptr);

  void show(const std::vector<std::string>& sent, const std::vector<std::string>& received, const quality::ReconciliationPlan& plan);
  /// False, with the faulty field marked, where something cannot be read.
  bool write(quality::ReconciliationPlan& plan);

protected:
  void showEvent(QShowEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  struct Choice {
    const char* code;
    QComboBox* combo;
    QLabel* label;
  };
  struct Entry {
    const char* code;
    QLineEdit* edit;
    QLabel* label;
  };
  void say();
  void fit();
  void fill(QComboBox* combo, const std::vector<std::string>& columns, const std::string& chosen);

  Workspace& m_workspace;
  std::vector<Choice> m_choices;  ///< segment, value, sent time, received time
  Choice m_segmentBy;
  QGridLayout* m_grid;
  QWidget* m_view = nullptr;  ///< of the page that scrolls
  std::vector<Entry> m_entries;   ///< zones of both sides, omissions, extras, duplicates
};

}  // namespace prumo::ui
