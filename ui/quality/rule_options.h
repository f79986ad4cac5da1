// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/rules/kinds.h"
#include "ui/text/speaker.h"

#include <QWidget>

#include <memory>

class QFormLayout;

namespace prumo::ui {

class OptionField;

/// What only some kinds of rule have, as the kind describes it (core/quality/rules). Shows the fields of one kind.
class RuleOptions : public QWidget {
  Q_OBJECT
public:
  explicit RuleOptions(QWidget* parent = nullptr);
  ~RuleOptions() override;

  void setSpeaker(const Speaker& speaker);
  /// What can be chosen where an option names a column, or another feed.
  void setColumns(const std::vector<std::string>& columns);
  void setDatasets(const std::vector<std::string>& names);
  void begin(const quality::Rule& rule);
  /// What was typed for another kind stays for as long as the rule is edited.
  void showKind(quality::RuleKind kind);
  /// Into the rule; what cannot be read as a number is left out, and a bound that is no number travels as a date.
  void read(quality::Rule& rule) const;
  /// Says which field holds what is no number although one belongs there.
  std::optional<Message> unread() const;

Q_SIGNALS:
  void edited();

private:
  void offer();
  Speaker m_speaker{kPortuguese};
  quality::Rule m_rule;
  std::vector<std::string> m_columns;
  std::vector<std::string> m_datasets;
  QFormLayout* m_form;
  std::vector<std::unique_ptr<OptionField>> m_fields;
};

}  // namespace prumo::ui
