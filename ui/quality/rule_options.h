// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/rule.h"
#include "ui/text/speaker.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace prumo::ui {

/// What only some kinds of rule have: type, bounds, lengths, pattern, allowed values, forms of a code. Shows the fields of one kind.
class RuleOptions : public QWidget {
  Q_OBJECT
public:
  explicit RuleOptions(QWidget* parent = nullptr);

  void setSpeaker(const Speaker& speaker);
  void showKind(quality::RuleKind kind);
  void write(const quality::Rule& rule);
  /// Into the rule; what cannot be read as a number or length is left out, and a bound that is no number travels as a date.
  void read(quality::Rule& rule) const;

Q_SIGNALS:
  void edited();

private:
  struct Row {
    const char* code;
    QLabel* label;
    QWidget* editor;
    std::vector<quality::RuleKind> kinds;
  };
  void add(const char* code, QWidget* editor, std::vector<quality::RuleKind> kinds);
  void addCheck(const char* code, QCheckBox* box, std::vector<quality::RuleKind> kinds);
  Speaker m_speaker{kPortuguese};
  std::vector<Row> m_rows;
  QComboBox* m_type;
  QLineEdit* m_min;
  QLineEdit* m_max;
  QCheckBox* m_exclusiveMin;
  QCheckBox* m_exclusiveMax;
  QLineEdit* m_minLength;
  QLineEdit* m_maxLength;
  QLineEdit* m_pattern;
  QPlainTextEdit* m_values;
  QCheckBox* m_ignoreCase;
  QLineEdit* m_gtinLengths;
  QCheckBox* m_allowNoGtin;
  QCheckBox* m_alphanumeric;
};

}  // namespace prumo::ui
