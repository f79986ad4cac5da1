// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/rules/option.h"
#include "ui/text/speaker.h"

#include <functional>

class QFormLayout;
class QLabel;

namespace prumo::ui {

/// The field of one option of a rule: a line of a form, which belongs to the form's widget.
class OptionField {
public:
  using Edited = std::function<void()>;

  explicit OptionField(const quality::RuleOption& option) : m_option(&option) {}
  virtual ~OptionField() = default;

  virtual void setSpeaker(const Speaker& speaker) = 0;
  virtual void write(const quality::Rule& rule) = 0;
  virtual void read(quality::Rule& rule) const = 0;
  /// Names to choose from, for a field that names something.
  virtual void offer(const std::vector<std::string>& names) { std::ignore = names; }
  /// What stands in it although it cannot be read as the number that belongs there; else nothing.
  virtual QString unread() const { return {}; }

  QString wordsOf(const Speaker& speaker, const char* before = "") const;
  const quality::RuleOption& option() const { return *m_option; }

private:
  const quality::RuleOption* m_option;
};

/// Adds the field that fits the option's type to the form.
std::unique_ptr<OptionField> optionField(const quality::RuleOption& option, QFormLayout* form, const OptionField::Edited& edited);

}  // namespace prumo::ui
