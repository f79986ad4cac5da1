// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "ui/text/speaker.h"

#include <QWidget>

#include <array>
#include <optional>

class QLabel;
class QPushButton;

namespace prumo::ui {

/// Findings by severity (rows, critical on top) and likelihood (columns, rare to almost certain). A click on a cell chooses it, a second
/// click lets it go.
class RiskMatrix : public QWidget {
  Q_OBJECT
public:
  explicit RiskMatrix(const Speaker& speaker, QWidget* parent = nullptr);
  void setSpeaker(const Speaker& speaker);
  void show(const std::array<std::array<int, 5>, 4>& counts, std::optional<Severity> severity, std::optional<int> likelihood);

Q_SIGNALS:
  /// -1 and -1 when the choice was let go.
  void chosen(int severity, int likelihood);

protected:
  void changeEvent(QEvent* event) override;

private:
  void say();
  void paintCell(int severity, int likelihood);
  Speaker m_speaker;
  std::array<std::array<int, 5>, 4> m_counts{};
  std::optional<Severity> m_severity;
  std::optional<int> m_likelihood;
  std::array<QLabel*, 4> m_rows{};
  QLabel* m_axis;
  std::array<std::array<QPushButton*, 5>, 4> m_cells{};
};

}  // namespace prumo::ui
