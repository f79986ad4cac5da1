// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/method/answer_edits.h"

#include <QWidget>

class QScrollArea;
class QStackedLayout;

namespace prumo::ui {

class CriterionGuide;
class DerivationView;
class EmptyState;

/// Guidance for the criterion, or the tree of the number, that was last asked for.
class Inspector : public QWidget {
  Q_OBJECT
public:
  explicit Inspector(Workspace& workspace, QWidget* parent = nullptr);

protected:
  void changeEvent(QEvent* event) override;

private:
  void showCriterion(const StepId& step, const CriterionId& criterion);
  void showDerivation(const Derivation& derivation);
  void follow();
  void take(const Change& change);
  void say();

  Workspace& m_workspace;
  QStackedLayout* m_pages;
  EmptyState* m_empty;
  QScrollArea* m_scroll;
  CriterionGuide* m_guide;
  DerivationView* m_derivation;
  CriterionKey m_criterion;
  std::optional<Derivation> m_shown;
};

}  // namespace prumo::ui
