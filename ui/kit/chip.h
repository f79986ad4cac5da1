// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace prumo::ui {

/// A short fact in a pill: "score 2.1", "90% assessed". Bad and good are never said by colour alone: the words say it too.
class Chip : public QLabel {
  Q_OBJECT
public:
  enum class Tone { Neutral, Accent, Good, Bad };
  explicit Chip(const QString& text = {}, Tone tone = Tone::Neutral, QWidget* parent = nullptr);
  void setTone(Tone tone);
};

}  // namespace prumo::ui
