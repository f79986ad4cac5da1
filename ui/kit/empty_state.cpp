// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/empty_state.h"

#include "ui/kit/looks.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace prumo::ui {

EmptyState::EmptyState(const char* icon, QWidget* parent)
    : QWidget(parent), m_iconName(icon), m_icon(new QLabel), m_title(label(LabelKind::CardTitle)), m_hint(label(LabelKind::Secondary)),
      m_button(primaryButton("add")) {
  auto* layout = new QVBoxLayout(this);
  layout->setSpacing(8);
  layout->addStretch(1);
  for (auto* one : {m_icon, m_title, m_hint}) {
    one->setAlignment(Qt::AlignCenter);
    layout->addWidget(one);
  }
  m_hint->setWordWrap(true);
  m_hint->setMinimumWidth(280);
  layout->addSpacing(8);
  layout->addWidget(m_button, 0, Qt::AlignHCenter);
  layout->addStretch(2);
  drawIcon();
  m_button->hide();
  connect(m_button, &QPushButton::clicked, this, &EmptyState::asked);
}

void EmptyState::setWords(const QString& title, const QString& hint, const QString& button) {
  m_title->setText(title);
  m_hint->setText(hint);
  ui::setWords(m_button, button);
  m_button->setVisible(!button.isEmpty());
}

void EmptyState::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) drawIcon();
  QWidget::changeEvent(event);
}

void EmptyState::drawIcon() { m_icon->setPixmap(iconPixmap(m_iconName, theme::grown(40), theme::colors().text2, devicePixelRatioF())); }

}  // namespace prumo::ui
