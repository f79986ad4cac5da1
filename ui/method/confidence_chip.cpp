// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/method/confidence_chip.h"

#include "ui/kit/looks.h"

#include <QContextMenuEvent>
#include <QMenu>

#include <array>

namespace prumo::ui {

namespace {

struct Offer {
  Confidence confidence;
  QLatin1Char key;
};

constexpr std::array kOffers{Offer{Confidence::Said, QLatin1Char('S')}, Offer{Confidence::Shown, QLatin1Char('D')},
                             Offer{Confidence::Seen, QLatin1Char('V')}, Offer{Confidence::Measured, QLatin1Char('M')}};

}  // namespace

ConfidenceChip::ConfidenceChip(const Speaker& speaker, QWidget* parent) : QPushButton(parent), m_speaker(speaker) {
  setKind(this, "chip");
  setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  connect(this, &QPushButton::clicked, this, [this] {
    Q_EMIT chosen(static_cast<Confidence>((static_cast<std::size_t>(m_confidence) + 1) % kOffers.size()));
  });
  say();
}

void ConfidenceChip::setConfidence(Confidence confidence) {
  m_confidence = confidence;
  say();
}

void ConfidenceChip::setSpeaker(const Speaker& speaker) {
  m_speaker = speaker;
  say();
}

void ConfidenceChip::setWhat(const QString& what) {
  m_what = what;
  say();
}

bool ConfidenceChip::takeKey(const QKeyEvent& event) {
  if (!isEnabled() || (event.modifiers() & ~Qt::ShiftModifier)) return false;
  const auto text = event.text().toUpper();
  for (const auto& offer : kOffers) {
    if (text == offer.key) return Q_EMIT chosen(offer.confidence), true;
  }
  return false;
}

void ConfidenceChip::contextMenuEvent(QContextMenuEvent* event) {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  for (const auto& offer : kOffers) {
    auto* action = menu->addAction(word(offer.confidence) + QLatin1Char('\t') + offer.key);
    action->setCheckable(true);
    action->setChecked(offer.confidence == m_confidence);
    connect(action, &QAction::triggered, this, [this, offer] { Q_EMIT chosen(offer.confidence); });
  }
  menu->popup(event->globalPos());
}

QString ConfidenceChip::word(Confidence confidence) const {
  return m_speaker.say(Message{"assess.confidence." + std::string{record::keyOf(confidence)}, {}});
}

void ConfidenceChip::say() {
  setText(word(m_confidence));
  setAccessibleName(m_speaker.say(Message{"assess.confidence_of", {{"what", m_what.toStdString()}, {"confidence", text().toStdString()}}}));
  setToolTip(m_speaker.say("assess.confidence.hint"));
}

}  // namespace prumo::ui
