// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/dialect.h"
#include "ui/text/speaker.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace prumo::ui {

/// How a text feed is read, as found and as a person settles it. What a person touches stays settled; the rest follows what is found.
class DialectForm : public QWidget {
  Q_OBJECT
public:
  explicit DialectForm(QWidget* parent = nullptr);

  void setSpeaker(const Speaker& speaker);
  /// Starts over with what was settled before.
  void setChoice(const quality::DialectChoice& choice);
  const quality::DialectChoice& choice() const { return m_choice; }
  /// What a reading found, shown where nothing is settled.
  void setFound(const quality::Dialect& dialect);

Q_SIGNALS:
  /// A person settled something, or took all of it back.
  void choiceChanged();

private:
  QLabel* put(QWidget* editor, int row, int column);
  void connectEditors();
  void settled();
  quality::DialectChoice m_choice;
  QGridLayout* m_grid;
  QComboBox* m_encoding;
  QComboBox* m_delimiter;
  QComboBox* m_quote;
  QComboBox* m_decimal;
  QSpinBox* m_skip;
  QLineEdit* m_nullWords;
  QCheckBox* m_header;
  QPushButton* m_reset;
  std::vector<QLabel*> m_labels;
};

/// A delimiter or quote in words: "semicolon  ;".
QString nameOfMark(char mark, const Speaker& speaker);

}  // namespace prumo::ui
