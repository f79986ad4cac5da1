// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/card.h"

#include "ui/kit/looks.h"

namespace prumo::ui {

Card::Card(QWidget* parent) : QFrame(parent), m_title(label(LabelKind::CardTitle)), m_caption(label(LabelKind::Small)), m_body(new QVBoxLayout) {
  setKind(this, "card");
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(16, 16, 16, 16);
  layout->setSpacing(4);
  layout->addWidget(m_title);
  layout->addWidget(m_caption);
  layout->addLayout(m_body);
  m_title->setWordWrap(true);
  m_caption->setWordWrap(true);
  m_title->hide();
  m_caption->hide();
  m_body->setSpacing(8);
}

void Card::setTitle(const QString& title) {
  m_title->setText(title);
  m_title->setVisible(!title.isEmpty());
  setAccessibleName(title);
}

void Card::setCaption(const QString& caption) {
  m_caption->setText(caption);
  m_caption->setVisible(!caption.isEmpty());
}

void Card::setCurrent(bool current) { setLook(this, "current", current ? "true" : "false"); }

}  // namespace prumo::ui
