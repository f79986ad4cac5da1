// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/answer.h"
#include "ui/text/speaker.h"

#include <QPushButton>

namespace prumo::ui {

/// How sure an answer is, as a pill: a click goes to the next one, the menu key or a right click offers all four.
class ConfidenceChip : public QPushButton {
  Q_OBJECT
public:
  explicit ConfidenceChip(const Speaker& speaker, QWidget* parent = nullptr);

  void setConfidence(Confidence confidence);
  void setSpeaker(const Speaker& speaker);
  /// What it is about, for the accessible name.
  void setWhat(const QString& what);
  /// Sets the confidence as the key says (S said, D document shown, V seen, M measured); false when it is none of these.
  bool takeKey(const QKeyEvent& event);

Q_SIGNALS:
  /// A person chose.
  void chosen(prumo::Confidence confidence);

protected:
  void contextMenuEvent(QContextMenuEvent* event) override;

private:
  void say();
  QString word(Confidence confidence) const;
  Speaker m_speaker;
  QString m_what;
  Confidence m_confidence = Confidence::Said;
};

}  // namespace prumo::ui
