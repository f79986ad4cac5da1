// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/room.h"
#include "ui/text/speaker.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace prumo::ui {

/// Which run is looked at; the newest unless an older one is chosen.
class RunChoice : public QWidget {
  Q_OBJECT
public:
  /// `code`: what the choice is called.
  explicit RunChoice(const char* code, QWidget* parent = nullptr);

  void show(std::vector<quality::QualityRun> runs, const Speaker& speaker);
  const std::vector<quality::QualityRun>& runs() const { return m_runs; }
  const quality::QualityRun* current() const;
  /// Looks at the newest from now on.
  void follow();

Q_SIGNALS:
  void chosen();

private:
  std::string m_code;
  std::vector<quality::QualityRun> m_runs;
  std::string m_kept;  ///< an older run a person chose
  QLabel* m_label;
  QComboBox* m_combo;
};

}  // namespace prumo::ui
