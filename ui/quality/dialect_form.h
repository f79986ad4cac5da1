// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/sources/kinds.h"
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

/// How a feed is read, as found and as a person settles it; of all options those that its kind takes. What a person touches stays settled; the rest follows what is found.
class DialectForm : public QWidget {
  Q_OBJECT
public:
  explicit DialectForm(QWidget* parent = nullptr);

  void setSpeaker(const Speaker& speaker);
  /// Starts over with what was settled before.
  void setChoice(const quality::DialectChoice& choice);
  const quality::DialectChoice& choice() const { return m_choice; }
  /// What a reading found, shown where nothing is settled; and of what parts one can be chosen, where the file says.
  void setFound(const quality::Dialect& dialect, const std::vector<std::string>& parts = {});

Q_SIGNALS:
  /// A person settled something, or took all of it back.
  void choiceChanged();

private:
  /// An editor with its label, and the option that it settles.
  struct Entry {
    quality::DialectOption option;
    QLabel* label;
    QWidget* editor;
  };
  void add(quality::DialectOption option, QWidget* editor);
  void arrange(std::string_view kind);
  bool isShown(std::string_view kind, const Entry& entry) const;
  void connectEditors();
  void settled();
  quality::DialectChoice m_choice;
  QGridLayout* m_grid;
  QLineEdit* m_part;
  QComboBox* m_parts;  ///< instead of it where the file says what there is
  QComboBox* m_encoding;
  QComboBox* m_delimiter;
  QComboBox* m_quote;
  QComboBox* m_escape;
  QComboBox* m_decimal;
  QComboBox* m_thousands;
  QComboBox* m_dates;
  QSpinBox* m_skip;
  QSpinBox* m_footer;
  QLineEdit* m_nullWords;
  QCheckBox* m_header;
  QPushButton* m_reset;
  QLabel* m_oneSign;  ///< of a choice made elsewhere: here the sign that is settled last takes the other back
  std::vector<Entry> m_entries;
};

/// A delimiter or quote in words: "semicolon  ;".
QString nameOfMark(char mark, const Speaker& speaker);

}  // namespace prumo::ui
