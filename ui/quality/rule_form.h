// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/rule.h"
#include "ui/kit/card.h"
#include "ui/text/speaker.h"

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QFormLayout;

namespace prumo::ui {

class RuleOptions;

/// One rule, edited inline: what it looks at, what it asks (fields by its kind), how much a miss weighs. Faults stand right below that, as one types.
class RuleForm : public Card {
  Q_OBJECT
public:
  explicit RuleForm(QWidget* parent = nullptr);

  void setSpeaker(const Speaker& speaker);
  /// The columns that can be chosen; a rule's own column is kept where it is not among them.
  void setColumns(const std::vector<std::string>& columns);
  /// The names by which a rule can call other feeds.
  void setDatasets(const std::vector<std::string>& names);
  void begin(const quality::Rule& rule, bool isNew);
  /// What stands below what the rule asks: how it does on the feed.
  void setTrial(QWidget* trial);

Q_SIGNALS:
  /// After every change, the rule as it stands; nothing while it is not sound by itself.
  void judged(const std::optional<prumo::quality::Rule>& rule);
  /// Sound by itself; the id is empty for a new rule.
  void saved(const prumo::quality::Rule& rule);
  void cancelled();

private:
  void connectParts();
  void addRow(const char* code, QWidget* editor);
  quality::Rule rule() const;
  std::vector<std::string> columns() const;
  void showColumns(const std::vector<std::string>& chosen);
  void kindChosen();
  void sayCharacteristic();
  std::optional<std::int64_t> toleratedCount() const;
  QString faultOf(const quality::Rule& rule) const;
  void judge();
  void save();

  Speaker m_speaker{kPortuguese};
  quality::Rule m_rule;
  bool m_isNew = true;
  std::vector<std::string> m_columns;
  QFormLayout* m_form;
  std::vector<std::pair<const char*, QWidget*>> m_rows;
  QComboBox* m_kind;
  QComboBox* m_column;
  QListWidget* m_manyColumns;
  QLineEdit* m_title;
  QComboBox* m_severity;
  QComboBox* m_characteristic;
  QDoubleSpinBox* m_tolerance;
  QLineEdit* m_count;
  RuleOptions* m_options;
  QLineEdit* m_owner;
  QLineEdit* m_note;
  QVBoxLayout* m_judgement;
  QLabel* m_fault;
  QPushButton* m_save;
  QPushButton* m_cancel;
};

}  // namespace prumo::ui
