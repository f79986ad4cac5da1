// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/scorecard.h"
#include "ui/text/speaker.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace prumo::ui {

/// The tree of a number: what it is, its value, and what it was made of, down to single answers.
class DerivationView : public QWidget {
  Q_OBJECT
public:
  explicit DerivationView(QWidget* parent = nullptr);
  void show(const Derivation& derivation, const Speaker& speaker);

private:
  QLabel* m_title;
  QLabel* m_value;
  QTreeWidget* m_tree;
};

}  // namespace prumo::ui
