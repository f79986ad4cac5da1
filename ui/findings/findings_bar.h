// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/findings/findings_filter.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace prumo::ui {

/// What of the register is shown: text, severity, status, step; how many that are; and what to do with the selected ones.
class FindingsBar : public QWidget {
  Q_OBJECT
public:
  FindingsBar(Workspace& workspace, bool oneStep, QWidget* parent = nullptr);

  void say();
  struct Counts {
    int shown = 0, all = 0;
    int open = 0, proposed = 0;  ///< of all
  };
  void setCounts(const Counts& counts);
  /// How many rows are selected, and how many of them are proposed.
  void setSelection(int selected, int proposed);
  FindingsChoice choice() const;
  void setChoice(const FindingsChoice& choice);
  void focusSearch();

Q_SIGNALS:
  void chosen();
  void newAsked();
  void acceptAsked();
  void dismissAsked();
  void matrixAsked(bool shown);

private:
  void build();
  void fillChoices();
  Workspace& m_workspace;
  bool m_oneStep;
  FindingsChoice m_choice;
  int m_selected = 0;
  int m_proposed = 0;
  Counts m_counts;
  QLineEdit* m_search;
  QComboBox* m_severity;
  QComboBox* m_standing;
  QComboBox* m_step;
  QPushButton* m_cell;
  QPushButton* m_matrix;
  QPushButton* m_new;
  QPushButton* m_accept;
  QPushButton* m_dismiss;
  QLabel* m_count;
};

}  // namespace prumo::ui
