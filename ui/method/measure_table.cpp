// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/method/measure_table.h"

#include "ui/kit/looks.h"

#include <QGridLayout>

namespace prumo::ui {

namespace {

std::optional<double> numberIn(const Message& message, std::string_view name) {
  const auto* value = argument(message, name);
  if (!value) return {};
  if (const auto* whole = std::get_if<std::int64_t>(value)) return static_cast<double>(*whole);
  if (const auto* real = std::get_if<double>(value)) return *real;
  return {};
}

/// The counts a basis may carry, in the order they are read out.
struct Figure {
  const char* argument;
  const char* label;
};
constexpr std::array kCounts{Figure{"lines", "assess.measure.lines"}, Figure{"rows", "assess.measure.rows"},
                             Figure{"checked", "assess.measure.checked"}, Figure{"conforming", "assess.measure.conforming"},
                             Figure{"failed", "assess.measure.failed"}};

}  // namespace

MeasureTable::MeasureTable(QWidget* parent) : QWidget(parent), m_title(label(LabelKind::Strong)), m_grid(new QGridLayout) {
  auto* layout = bare<QVBoxLayout>(4);
  setLayout(layout);
  layout->addWidget(m_title);
  layout->addLayout(m_grid);
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setVerticalSpacing(0);
  m_grid->setColumnStretch(0, 1);
  m_title->setWordWrap(true);
}

void MeasureTable::show(const Criterion& criterion, const CriterionState& state, const Speaker& speaker) {
  clear();
  setVisible(state.proposal.has_value());
  if (!state.proposal) return;
  m_title->setText(speaker.say(Message{"assess.measure.title", {{"level", std::int64_t{state.proposal->level}}}}));
  setAccessibleName(m_title->text());
  addFigures(messageFromJson(state.proposal->basis), speaker);
  if (criterion.measure) addThresholds(*criterion.measure, state.proposal->level, speaker);
  addRow(speaker.say("assess.measure.at"), speaker.dateTime(state.proposal->at));
}

void MeasureTable::clear() {
  while (auto* item = m_grid->takeAt(0)) {
    delete item->widget();
    delete item;
  }
}

void MeasureTable::addRow(const QString& name, const QString& value) {
  const int row = m_grid->rowCount();
  auto* left = label(LabelKind::Body, name);
  auto* right = label(LabelKind::Body, value);
  for (auto* cell : {left, right}) {
    cell->setWordWrap(true);
    setKind(cell, "cell");
  }
  right->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  left->setAccessibleName(name + QStringLiteral(": ") + value);
  m_grid->addWidget(left, row, 0);
  m_grid->addWidget(right, row, 1);
}

void MeasureTable::addFigures(const Message& basis, const Speaker& speaker) {
  for (const auto& [name, code] : kCounts) {
    if (const auto count = numberIn(basis, name)) addRow(speaker.say(code), speaker.number(static_cast<std::int64_t>(*count)));
  }
  if (const auto share = numberIn(basis, "share")) addRow(speaker.say("assess.measure.share"), speaker.percent(*share, 2));
  const auto low = numberIn(basis, "low");
  const auto high = numberIn(basis, "high");
  if (!low || !high) return;
  const Message interval{"assess.measure.from_to", {{"low", speaker.percent(*low, 2).toStdString()}, {"high", speaker.percent(*high, 2).toStdString()}}};
  addRow(speaker.say("assess.measure.interval"), speaker.say(interval));
}

/// What the level reached demands, and what the next one would.
void MeasureTable::addThresholds(const Measure& measure, int level, const Speaker& speaker) {
  for (const int one : {level, level + 1}) {
    if (one < 1 || one > 5) continue;
    addRow(speaker.say(Message{"assess.measure.level_needs", {{"level", std::int64_t{one}}}}),
           speaker.percent(measure.levels[static_cast<std::size_t>(one - 1)], 1));
  }
}

}  // namespace prumo::ui
