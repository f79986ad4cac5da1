// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/risk_matrix.h"

#include "ui/kit/looks.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QGridLayout>

namespace prumo::ui {

namespace {

/// The colour of a cell follows its risk, as the register orders it.
Severity toneOf(int risk) {
  if (risk >= 15) return Severity::Critical;
  if (risk >= 9) return Severity::High;
  return risk >= 5 ? Severity::Medium : Severity::Low;
}

}  // namespace

RiskMatrix::RiskMatrix(const Speaker& speaker, QWidget* parent) : QWidget(parent), m_speaker(speaker), m_axis(label(LabelKind::Small)) {
  auto* grid = bare<QGridLayout>(2);
  setLayout(grid);
  for (int severity = 0; severity < 4; ++severity) {
    const int row = 3 - severity;
    auto*& name = m_rows[static_cast<std::size_t>(severity)];
    name = label(LabelKind::Small);
    grid->addWidget(name, row, 0);
    for (int likelihood = 1; likelihood <= 5; ++likelihood) {
      auto* cell = new QPushButton;
      cell->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
      cell->setMinimumHeight(fontMetrics().height() + 8);
      connect(cell, &QPushButton::clicked, this, [this, severity, likelihood] {
        const bool again = m_severity == static_cast<Severity>(severity) && m_likelihood == likelihood;
        Q_EMIT chosen(again ? -1 : severity, again ? -1 : likelihood);
      });
      m_cells[static_cast<std::size_t>(severity)][static_cast<std::size_t>(likelihood - 1)] = cell;
      grid->addWidget(cell, row, likelihood);
    }
  }
  m_axis->setAlignment(Qt::AlignCenter);
  grid->addWidget(m_axis, 4, 1, 1, 5);
  for (int column = 1; column <= 5; ++column) grid->setColumnStretch(column, 1);
  say();
}

void RiskMatrix::setSpeaker(const Speaker& speaker) {
  m_speaker = speaker;
  say();
}

void RiskMatrix::show(const std::array<std::array<int, 5>, 4>& counts, std::optional<Severity> severity, std::optional<int> likelihood) {
  m_counts = counts;
  m_severity = severity;
  m_likelihood = likelihood;
  say();
}

void RiskMatrix::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) say();
}

void RiskMatrix::say() {
  setAccessibleName(m_speaker.say("assess.matrix"));
  m_axis->setText(m_speaker.say("assess.matrix.axis"));
  for (int severity = 0; severity < 4; ++severity) {
    const auto key = record::keyOf(static_cast<Severity>(severity));
    m_rows[static_cast<std::size_t>(severity)]->setText(m_speaker.choice("finding", "severity", key));
    for (int likelihood = 1; likelihood <= 5; ++likelihood) paintCell(severity, likelihood);
  }
}

void RiskMatrix::paintCell(int severity, int likelihood) {
  const auto row = static_cast<std::size_t>(severity);
  const auto column = static_cast<std::size_t>(likelihood - 1);
  const int count = m_counts[row][column];
  auto* cell = m_cells[row][column];
  const auto& colors = theme::colors();
  const auto fill = blend(colors.surface, colors.of(toneOf((severity + 1) * likelihood)), count > 0 ? 0.45 : 0.12);
  const bool on = m_severity == static_cast<Severity>(severity) && m_likelihood == likelihood;
  cell->setText(count > 0 ? m_speaker.number(std::int64_t{count}) : QString{});
  cell->setAccessibleName(m_speaker.say(Message{
      "assess.matrix.cell", {{"n", std::int64_t{count}}, {"severity", m_rows[row]->text().toStdString()}, {"likelihood", std::int64_t{likelihood}}}}));
  cell->setToolTip(plainTip(cell->accessibleName()));
  const auto sheet = QStringLiteral("QPushButton { background: %1; color: %2; border: 2px solid %3; border-radius: 4px; padding: 0; min-width: 24px; }"
                                    "QPushButton:focus { border-color: %4; }")
                         .arg(fill.name(), inkOn(fill).name(), (on ? colors.accent : fill).name(), colors.text.name());
  if (cell->styleSheet() != sheet) cell->setStyleSheet(sheet);
}

}  // namespace prumo::ui
