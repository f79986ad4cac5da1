// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/rule_options.h"

#include "ui/kit/texts.h"
#include "ui/quality/option_field.h"

#include <QFormLayout>

namespace prumo::ui {

RuleOptions::RuleOptions(QWidget* parent) : QWidget(parent), m_form(new QFormLayout(this)) {
  m_form->setContentsMargins(0, 0, 0, 0);
  m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

RuleOptions::~RuleOptions() = default;

void RuleOptions::setSpeaker(const Speaker& speaker) {
  read(m_rule);
  m_speaker = speaker;
  const QSignalBlocker quiet(this);
  for (const auto& field : m_fields) {
    field->setSpeaker(speaker);
    field->write(m_rule);
  }
}

void RuleOptions::setColumns(const std::vector<std::string>& columns) {
  m_columns = columns;
  offer();
}

void RuleOptions::setDatasets(const std::vector<std::string>& names) {
  m_datasets = names;
  offer();
}

void RuleOptions::offer() {
  const QSignalBlocker quiet(this);
  for (const auto& field : m_fields) {
    using quality::OptionRole;
    if (field->option().role == OptionRole::Column) field->offer(m_columns);
    if (field->option().role == OptionRole::Dataset) field->offer(m_datasets);
  }
}

void RuleOptions::begin(const quality::Rule& rule) {
  m_fields.clear();
  m_rule = rule;
}

void RuleOptions::showKind(quality::RuleKind kind) {
  read(m_rule);
  m_fields.clear();
  while (m_form->rowCount() > 0) m_form->removeRow(0);
  const QSignalBlocker quiet(this);
  for (const auto& option : quality::kindOf({.kind = kind}).options) {
    m_fields.push_back(optionField(option, m_form, [this] { Q_EMIT edited(); }));
    m_fields.back()->setSpeaker(m_speaker);
    m_fields.back()->write(m_rule);
  }
  offer();
  setVisible(!m_fields.empty());
}

void RuleOptions::read(quality::Rule& rule) const {
  for (const auto& field : m_fields) field->read(rule);
}

std::optional<Message> RuleOptions::unread() const {
  for (const auto& field : m_fields) {
    const auto text = field->unread();
    if (!text.isEmpty()) return Message{"quality_page.rule.not_a_number", {{"field", toUtf8(field->wordsOf(m_speaker))}, {"value", toUtf8(text)}}};
  }
  return {};
}

}  // namespace prumo::ui
