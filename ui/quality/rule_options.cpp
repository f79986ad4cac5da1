// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/rule_options.h"

#include "ui/kit/looks.h"
#include "ui/kit/numbers.h"
#include "ui/quality/profile_tables.h"
#include "ui/quality/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace prumo::ui {

namespace {

using quality::Bound;
using quality::RuleKind;
using record::Kind;

constexpr int kValueLines = 5;

/// A bound stands in the form as the language writes it: a number, else a date in ISO 8601 as the feeds have it.
QString textOf(const Bound& bound, const QLocale& locale) {
  if (const auto* number = std::get_if<double>(&bound)) return textForEditing(*number, Kind::Real, locale);
  const auto* date = std::get_if<std::string>(&bound);
  return date ? fromUtf8(*date) : QString{};
}

Bound boundFrom(const QString& text, const QLocale& locale) {
  if (text.trimmed().isEmpty()) return {};
  const auto value = valueFromText(text, Kind::Real, locale);
  if (value && std::holds_alternative<double>(*value)) return std::get<double>(*value);
  if (value && std::holds_alternative<std::int64_t>(*value)) return static_cast<double>(std::get<std::int64_t>(*value));
  return toUtf8(text.trimmed());
}

QString textOf(const std::optional<std::int64_t>& length) { return length ? QString::number(*length) : QString{}; }

std::optional<std::int64_t> lengthFrom(const QString& text) {
  bool isNumber = false;
  const auto length = text.trimmed().toLongLong(&isNumber);
  return isNumber ? std::optional<std::int64_t>{length} : std::nullopt;
}

QString textOf(const std::vector<int>& lengths) {
  QStringList list;
  for (const int length : lengths) list << QString::number(length);
  return list.join(QStringLiteral(", "));
}

std::vector<int> lengthsFrom(const QString& text) {
  std::vector<int> lengths;
  for (const auto& part : text.split(u',', Qt::SkipEmptyParts)) {
    if (const auto length = lengthFrom(part)) lengths.push_back(static_cast<int>(*length));
  }
  return lengths;
}

std::vector<std::string> linesOf(const QString& text) {
  std::vector<std::string> lines;
  for (const auto& line : text.split(u'\n', Qt::SkipEmptyParts)) lines.push_back(toUtf8(line));
  return lines;
}

}  // namespace

RuleOptions::RuleOptions(QWidget* parent)
    : QWidget(parent),
      m_type(new QComboBox),
      m_min(new QLineEdit),
      m_max(new QLineEdit),
      m_exclusiveMin(new QCheckBox),
      m_exclusiveMax(new QCheckBox),
      m_minLength(new QLineEdit),
      m_maxLength(new QLineEdit),
      m_pattern(new QLineEdit),
      m_values(new QPlainTextEdit),
      m_ignoreCase(new QCheckBox),
      m_gtinLengths(new QLineEdit),
      m_allowNoGtin(new QCheckBox),
      m_alphanumeric(new QCheckBox) {
  auto* form = new QFormLayout(this);
  form->setContentsMargins(0, 0, 0, 0);
  form->setRowWrapPolicy(QFormLayout::WrapLongRows);
  for (const auto* key : record::enumKeys<quality::ValueType>) m_type->addItem(QString{}, QString::fromLatin1(key));
  add("quality_page.rule.type", m_type, {RuleKind::Type});
  add("quality_page.rule.min", m_min, {RuleKind::Range});
  addCheck("quality_page.rule.exclusive_min", m_exclusiveMin, {RuleKind::Range});
  add("quality_page.rule.max", m_max, {RuleKind::Range});
  addCheck("quality_page.rule.exclusive_max", m_exclusiveMax, {RuleKind::Range});
  add("quality_page.rule.min_length", m_minLength, {RuleKind::Length});
  add("quality_page.rule.max_length", m_maxLength, {RuleKind::Length});
  add("quality_page.rule.pattern", m_pattern, {RuleKind::Regex});
  add("quality_page.rule.values", m_values, {RuleKind::Set});
  addCheck("quality_page.rule.ignore_case", m_ignoreCase, {RuleKind::Set});
  add("quality_page.rule.gtin_lengths", m_gtinLengths, {RuleKind::Gtin});
  addCheck("quality_page.rule.allow_no_gtin", m_allowNoGtin, {RuleKind::Gtin});
  addCheck("quality_page.rule.alphanumeric", m_alphanumeric, {RuleKind::Cnpj});
  m_values->setTabChangesFocus(true);
  m_values->setFixedHeight(m_values->fontMetrics().lineSpacing() * kValueLines + 16);
  connect(m_type, &QComboBox::activated, this, &RuleOptions::edited);
  connect(m_values, &QPlainTextEdit::textChanged, this, &RuleOptions::edited);
  for (auto* edit : {m_min, m_max, m_minLength, m_maxLength, m_pattern, m_gtinLengths}) {
    connect(edit, &QLineEdit::textEdited, this, &RuleOptions::edited);
  }
  for (auto* box : {m_exclusiveMin, m_exclusiveMax, m_ignoreCase, m_allowNoGtin, m_alphanumeric}) {
    connect(box, &QCheckBox::clicked, this, &RuleOptions::edited);
  }
}

void RuleOptions::add(const char* code, QWidget* editor, std::vector<RuleKind> kinds) {
  auto* words = label(LabelKind::Body);
  words->setBuddy(editor);
  qobject_cast<QFormLayout*>(layout())->addRow(words, editor);
  m_rows.push_back({code, words, editor, std::move(kinds)});
}

void RuleOptions::addCheck(const char* code, QCheckBox* box, std::vector<RuleKind> kinds) {
  qobject_cast<QFormLayout*>(layout())->addRow(nullptr, box);
  m_rows.push_back({code, nullptr, box, std::move(kinds)});
}

void RuleOptions::setSpeaker(const Speaker& speaker) {
  m_speaker = speaker;
  for (const auto& row : m_rows) {
    const auto words = speaker.say(row.code);
    row.editor->setAccessibleName(words);
    if (row.label) row.label->setText(words);
    if (auto* box = qobject_cast<QCheckBox*>(row.editor)) box->setText(words);
  }
  for (int i = 0; i < m_type->count(); ++i) m_type->setItemText(i, typeName(static_cast<quality::ValueType>(i), speaker));
  m_values->setPlaceholderText(speaker.say("quality_page.rule.values_hint"));
  m_min->setPlaceholderText(speaker.say("quality_page.rule.bound_hint"));
  m_max->setPlaceholderText(speaker.say("quality_page.rule.bound_hint"));
}

void RuleOptions::showKind(RuleKind kind) {
  bool isAny = false;
  for (const auto& row : m_rows) {
    const bool isShown = std::ranges::find(row.kinds, kind) != row.kinds.end();
    row.editor->setVisible(isShown);
    if (row.label) row.label->setVisible(isShown);
    isAny = isAny || isShown;
  }
  setVisible(isAny);
}

void RuleOptions::write(const quality::Rule& rule) {
  const auto& locale = m_speaker.locale();
  m_type->setCurrentIndex(static_cast<int>(rule.type));
  m_min->setText(textOf(rule.min, locale));
  m_max->setText(textOf(rule.max, locale));
  m_exclusiveMin->setChecked(rule.exclusiveMin);
  m_exclusiveMax->setChecked(rule.exclusiveMax);
  m_minLength->setText(textOf(rule.minLength));
  m_maxLength->setText(textOf(rule.maxLength));
  m_pattern->setText(fromUtf8(rule.pattern));
  QStringList values;
  for (const auto& value : rule.values) values << fromUtf8(value);
  m_values->setPlainText(values.join(u'\n'));
  m_ignoreCase->setChecked(rule.ignoreCase);
  m_gtinLengths->setText(textOf(rule.gtinLengths));
  m_allowNoGtin->setChecked(rule.allowNoGtin);
  m_alphanumeric->setChecked(rule.alphanumeric);
}

void RuleOptions::read(quality::Rule& rule) const {
  const auto& locale = m_speaker.locale();
  const auto is = [&rule](RuleKind kind) { return rule.kind == kind; };
  if (is(RuleKind::Type)) rule.type = static_cast<quality::ValueType>(m_type->currentIndex());
  if (is(RuleKind::Range)) {
    rule.min = boundFrom(m_min->text(), locale);
    rule.max = boundFrom(m_max->text(), locale);
    rule.exclusiveMin = m_exclusiveMin->isChecked();
    rule.exclusiveMax = m_exclusiveMax->isChecked();
  }
  if (is(RuleKind::Length)) {
    rule.minLength = lengthFrom(m_minLength->text());
    rule.maxLength = lengthFrom(m_maxLength->text());
  }
  if (is(RuleKind::Regex)) rule.pattern = toUtf8(m_pattern->text());
  if (is(RuleKind::Set)) {
    rule.values = linesOf(m_values->toPlainText());
    rule.ignoreCase = m_ignoreCase->isChecked();
  }
  if (is(RuleKind::Gtin)) {
    rule.gtinLengths = lengthsFrom(m_gtinLengths->text());
    rule.allowNoGtin = m_allowNoGtin->isChecked();
  }
  if (is(RuleKind::Cnpj)) rule.alphanumeric = m_alphanumeric->isChecked();
}

}  // namespace prumo::ui
