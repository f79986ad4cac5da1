// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/message_bar.h"

#include "ui/kit/looks.h"
#include "ui/kit/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QKeyEvent>

namespace prumo::ui {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel), m_words(label(LabelKind::Body)), m_actions(bare<QHBoxLayout>()), m_close(iconButton("close")) {
  setKind(this, "message");
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(12, 8, 8, 8);
  layout->setSpacing(12);
  layout->addWidget(m_icon, 0, Qt::AlignTop);
  layout->addWidget(m_words, 1);
  layout->addLayout(m_actions);
  layout->addWidget(m_close, 0, Qt::AlignTop);
  m_words->setWordWrap(true);
  m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
  connect(m_close, &QPushButton::clicked, this, &MessageBar::dismiss);
  hide();
}

void MessageBar::tell(Tone tone, const QString& words, std::vector<Action> actions) {
  m_tone = tone;
  m_message = std::make_unique<QObject>();
  setLook(this, "tone", tone == Tone::Bad ? "bad" : "info");
  m_words->setText(words);
  setAccessibleName(words);
  while (auto* item = m_actions->takeAt(0)) {
    item->widget()->deleteLater();
    delete item;
  }
  for (auto& action : actions) {
    auto* button = plainButton();
    setWords(button, action.words);
    connect(button, &QPushButton::clicked, this, [this, run = std::move(action.run)] {
      dismiss();
      run();
    });
    m_actions->addWidget(button);
  }
  drawIcon();
  show();
  QAccessibleEvent alert(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

void MessageBar::setCloseWords(const QString& words) {
  m_close->setAccessibleName(words);
  m_close->setToolTip(words);
}

void MessageBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) drawIcon();
  QFrame::changeEvent(event);
}

void MessageBar::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) return dismiss();
  QFrame::keyPressEvent(event);
}

void MessageBar::drawIcon() {
  const auto& colors = theme::colors();
  const bool isBad = m_tone == Tone::Bad;
  const auto& ink = isBad ? colors.critical : colors.accent;
  m_icon->setPixmap(iconPixmap(isBad ? "error" : "info", theme::grown(20), ink, devicePixelRatioF()));
}

void MessageBar::dismiss() {
  hide();
  Q_EMIT dismissed();
}

}  // namespace prumo::ui
