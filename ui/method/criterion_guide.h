// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/method/answer_edits.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace prumo::ui {

class EvidenceList;
class LevelList;
class MeasureTable;

/// Everything that helps to rate one criterion: why, what was measured, levels, what to ask for, evidence, recommendation.
class CriterionGuide : public QWidget {
  Q_OBJECT
public:
  explicit CriterionGuide(Workspace& workspace, QWidget* parent = nullptr);
  void show(const CriterionKey& key);
  void refresh();

private:
  void build();
  void say(const Criterion& criterion, const CriterionState& state);
  void startFinding();
  Workspace& m_workspace;
  CriterionKey m_key;
  QLabel* m_title;
  QLabel* m_why;
  MeasureTable* m_measure;
  QPushButton* m_accept;
  QPushButton* m_change;
  QLabel* m_levelsTitle;
  LevelList* m_levels;
  QLabel* m_askTitle;
  QLabel* m_ask;
  QLabel* m_evidenceTitle;
  EvidenceList* m_evidence;
  QLabel* m_adviceTitle;
  QLabel* m_advice;
  QPushButton* m_newFinding;
};

}  // namespace prumo::ui
