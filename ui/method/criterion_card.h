// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/findings/evidence_edits.h"
#include "ui/kit/card.h"
#include "ui/method/answer_edits.h"

class QPushButton;

namespace prumo::ui {

class ConfidenceChip;
class MarkdownView;
class ProposalBar;
class SegmentedRating;
class TextEntry;

/// One criterion to rate: question, hint, rating, confidence, note, evidence, and what the data proposes. It edits the project itself.
/// Keys, wherever in the card the focus is: 0-5 N ? rate, S D V M confidence, A accepts the proposal, Return opens the note,
/// arrows or J K move to a neighbour, paste keeps evidence.
class CriterionCard : public Card {
  Q_OBJECT
public:
  CriterionCard(Workspace& workspace, CriterionKey key, QWidget* parent = nullptr);

  const CriterionKey& key() const { return m_key; }
  /// Shows what the project holds now.
  void show(const CriterionState& state);
  /// Says all words again, in the language spoken now.
  void say();
  void setReadOnly(bool readOnly);
  void setDropTarget(bool target);
  void take(EvidenceSource source);
  void openNote();
  /// Lets another level be chosen than the data proposes.
  void askChange();

Q_SIGNALS:
  /// The focus came into the card.
  void entered();
  /// Go to a neighbour: 1 the next, -1 the one before.
  void moveAsked(int step);
  /// A file is to be chosen and kept as evidence.
  void filesAsked();
  /// The note being written stands elsewhere, or is another size.
  void noteMoved(QWidget* note);

protected:
  bool event(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;

private:
  void build();
  QLayout* makeRatingRow();
  void wire();
  void watch(QWidget* child);
  bool takeKey(QKeyEvent* event);
  bool takeMove(QKeyEvent* event);
  bool takePaste(QKeyEvent* event);
  bool isOurs(const QKeyEvent& event) const;
  void showNote();
  void showRefusal(const QString& sentence);
  QString hint() const;

  Workspace& m_workspace;
  CriterionKey m_key;
  const Criterion& m_criterion;
  CriterionState m_state;
  bool m_readOnly = false;
  QLabel* m_number;
  QLabel* m_question;
  QLabel* m_hint;
  SegmentedRating* m_rating;
  ConfidenceChip* m_confidence;
  QPushButton* m_noteButton;
  QPushButton* m_evidence;
  ProposalBar* m_proposal;
  QLabel* m_refusal;
  MarkdownView* m_note = nullptr;  ///< made when there is a note to show
  TextEntry* m_editor = nullptr;   ///< made when the note is first opened
  QVBoxLayout* m_column;
};

}  // namespace prumo::ui
