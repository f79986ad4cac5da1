// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/run_choice.h"

#include "ui/kit/looks.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace prumo::ui {

RunChoice::RunChoice(const char* code, QWidget* parent) : QWidget(parent), m_code(code), m_label(label(LabelKind::Small)), m_combo(new QComboBox) {
  auto* row = bare<QHBoxLayout>();
  setLayout(row);
  row->addWidget(m_label);
  row->addWidget(m_combo, 1);
  m_label->setBuddy(m_combo);
  m_combo->setMinimumContentsLength(16);
  connect(m_combo, &QComboBox::activated, this, [this](int index) {
    m_kept = index <= 0 ? std::string{} : m_runs[static_cast<std::size_t>(index)].id;
    Q_EMIT chosen();
  });
}

void RunChoice::show(std::vector<quality::QualityRun> runs, const Speaker& speaker) {
  m_runs = std::move(runs);
  m_label->setText(speaker.say(Message{m_code, {}}));
  m_combo->setAccessibleName(m_label->text());
  m_combo->clear();
  int index = 0;
  for (const auto& run : m_runs) {
    if (run.id == m_kept) index = m_combo->count();
    m_combo->addItem(speaker.dateTime(run.at));
  }
  m_combo->setCurrentIndex(m_runs.empty() ? -1 : index);
  setVisible(!m_runs.empty());
}

const quality::QualityRun* RunChoice::current() const {
  const int index = m_combo->currentIndex();
  return index >= 0 && index < static_cast<int>(m_runs.size()) ? &m_runs[static_cast<std::size_t>(index)] : nullptr;
}

void RunChoice::follow() { m_kept.clear(); }

}  // namespace prumo::ui
