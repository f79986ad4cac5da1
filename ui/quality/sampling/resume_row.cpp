// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/sampling/resume_row.h"

#include "ui/kit/looks.h"

#include <QLineEdit>
#include <QPushButton>

namespace prumo::ui {

namespace {

constexpr int kLongestReason = 1000;

}  // namespace

ResumeRow::ResumeRow(QWidget* parent) : QWidget(parent), m_reason(new QLineEdit), m_resume(plainButton()) {
  auto* column = bare<QVBoxLayout>();
  setLayout(column);
  column->addWidget(m_reason);
  column->addWidget(m_resume, 0, Qt::AlignLeft);
  m_reason->setMaxLength(kLongestReason);
  m_resume->setEnabled(false);
  connect(m_reason, &QLineEdit::textChanged, this, [this] { m_resume->setEnabled(!m_reason->text().trimmed().isEmpty()); });
  connect(m_reason, &QLineEdit::returnPressed, this, &ResumeRow::ask);
  connect(m_resume, &QPushButton::clicked, this, &ResumeRow::ask);
}

void ResumeRow::ask() {
  const auto reason = m_reason->text().trimmed();
  if (reason.isEmpty()) return;
  m_reason->clear();
  Q_EMIT asked(reason);
}

void ResumeRow::setSpeaker(const Speaker& speaker) {
  setWords(m_resume, speaker.say("sampling.page.resume"));
  m_reason->setPlaceholderText(speaker.say("sampling.page.resume_reason"));
  m_reason->setAccessibleName(m_reason->placeholderText());
}

}  // namespace prumo::ui
