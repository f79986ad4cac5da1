// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chip.h"

#include "ui/kit/looks.h"

#include <array>

namespace prumo::ui {

Chip::Chip(const QString& text, Tone tone, QWidget* parent) : QLabel(text, parent) {
  setTextFormat(Qt::PlainText);
  setKind(this, "chip");
  setTone(tone);
  setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
}

void Chip::setTone(Tone tone) {
  static constexpr std::array names{"neutral", "accent", "good", "bad"};
  setLook(this, "tone", names.at(static_cast<std::size_t>(tone)));
}

}  // namespace prumo::ui
