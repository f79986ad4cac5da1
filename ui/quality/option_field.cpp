// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/option_field.h"

#include "ui/kit/looks.h"
#include "ui/kit/numbers.h"
#include "ui/kit/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace prumo::ui {

namespace {

using quality::Bound;
using quality::Rule;
using quality::RuleOption;
using record::Kind;

constexpr int kValueLines = 5;

/// A bound stands in the form as the language writes it: a number, else a date in ISO 8601 as the feeds have it.
QString textOf(const Bound& bound, const QLocale& locale) {
  if (const auto* number = std::get_if<double>(&bound)) return textForEditing(*number, Kind::Real, locale);
  const auto* date = std::get_if<std::string>(&bound);
  return date ? fromUtf8(*date) : QString{};
}

std::optional<double> numberFrom(const QString& text, const QLocale& locale) {
  const auto value = valueFromText(text, Kind::Real, locale);
  if (value && std::holds_alternative<double>(*value)) return std::get<double>(*value);
  if (value && std::holds_alternative<std::int64_t>(*value)) return static_cast<double>(std::get<std::int64_t>(*value));
  return {};
}

Bound boundFrom(const QString& text, const QLocale& locale) {
  if (text.trimmed().isEmpty()) return {};
  if (const auto number = numberFrom(text, locale)) return *number;
  return toUtf8(text.trimmed());
}

/// How an option's type stands in a line of text.
struct Line {
  const QLocale& locale;

  QString text(const std::string& value) const { return fromUtf8(value); }
  QString text(const std::optional<std::int64_t>& value) const { return value ? QString::number(*value) : QString{}; }
  QString text(const std::optional<double>& value) const { return value ? textForEditing(*value, Kind::Real, locale) : QString{}; }
  QString text(const std::vector<int>& values) const {
    QStringList list;
    for (const int value : values) list << QString::number(value);
    return list.join(QStringLiteral(", "));
  }

  template <class Value>
  bool canRead(const QString& text) const {
    Value value{};
    read(text, value);
    if constexpr (std::is_same_v<Value, std::vector<int>>) return std::ssize(value) == text.split(u',', Qt::SkipEmptyParts).size();
    else if constexpr (std::is_same_v<Value, std::string>) return true;
    else return value.has_value();
  }

  void read(const QString& text, std::string& value) const { value = toUtf8(text.trimmed()); }
  void read(const QString& text, std::optional<double>& value) const { value = numberFrom(text, locale); }
  void read(const QString& text, std::optional<std::int64_t>& value) const {
    bool isNumber = false;
    const auto number = text.trimmed().toLongLong(&isNumber);
    value = isNumber ? std::optional<std::int64_t>{number} : std::nullopt;
  }
  void read(const QString& text, std::vector<int>& values) const {
    values.clear();
    for (const auto& part : text.split(u',', Qt::SkipEmptyParts)) {
      bool isNumber = false;
      const int number = part.trimmed().toInt(&isNumber);
      if (isNumber) values.push_back(number);
    }
  }
};

QLabel* addLabelled(QFormLayout* form, QWidget* editor) {
  auto* words = label(LabelKind::Body);
  words->setBuddy(editor);
  form->addRow(words, editor);
  return words;
}

void name(QLabel* words, QWidget* editor, const QString& text) {
  words->setText(text);
  editor->setAccessibleName(text);
}

template <class Value>
class LineField final : public OptionField {
public:
  LineField(const RuleOption& option, Value Rule::*member, QFormLayout* form, const Edited& edited)
      : OptionField(option), m_member(member), m_edit(new QLineEdit), m_words(addLabelled(form, m_edit)) {
    QObject::connect(m_edit, &QLineEdit::textEdited, m_edit, edited);
  }
  void setSpeaker(const Speaker& speaker) override {
    m_locale = speaker.locale();
    name(m_words, m_edit, wordsOf(speaker));
  }
  void write(const Rule& rule) override { m_edit->setText(Line{m_locale}.text(rule.*m_member)); }
  void read(Rule& rule) const override { Line{m_locale}.read(m_edit->text(), rule.*m_member); }
  QString unread() const override {
    const auto text = m_edit->text().trimmed();
    return text.isEmpty() || Line{m_locale}.canRead<Value>(text) ? QString{} : text;
  }

private:
  Value Rule::*m_member;
  QLocale m_locale;
  QLineEdit* m_edit;
  QLabel* m_words;
};

class LinesField final : public OptionField {
public:
  LinesField(const RuleOption& option, std::vector<std::string> Rule::*member, QFormLayout* form, const Edited& edited)
      : OptionField(option), m_member(member), m_edit(new QPlainTextEdit), m_words(addLabelled(form, m_edit)) {
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * kValueLines + 16);
    QObject::connect(m_edit, &QPlainTextEdit::textChanged, m_edit, edited);
  }
  void setSpeaker(const Speaker& speaker) override {
    name(m_words, m_edit, wordsOf(speaker));
    m_edit->setPlaceholderText(speaker.say("quality_page.rule.values_hint"));
  }
  void write(const Rule& rule) override {
    QStringList lines;
    for (const auto& value : rule.*m_member) lines << fromUtf8(value);
    m_edit->setPlainText(lines.join(u'\n'));
  }
  void read(Rule& rule) const override {
    (rule.*m_member).clear();
    for (const auto& line : m_edit->toPlainText().split(u'\n', Qt::SkipEmptyParts)) (rule.*m_member).push_back(toUtf8(line));
  }

private:
  std::vector<std::string> Rule::*m_member;
  QPlainTextEdit* m_edit;
  QLabel* m_words;
};

/// A name out of those that are known, or any other.
class NameField final : public OptionField {
public:
  NameField(const RuleOption& option, std::string Rule::*member, QFormLayout* form, const Edited& edited)
      : OptionField(option), m_member(member), m_choice(new QComboBox), m_words(addLabelled(form, m_choice)) {
    m_choice->setEditable(true);
    QObject::connect(m_choice, &QComboBox::currentTextChanged, m_choice, edited);
  }
  void setSpeaker(const Speaker& speaker) override { name(m_words, m_choice, wordsOf(speaker)); }
  void offer(const std::vector<std::string>& names) override {
    const QSignalBlocker quiet(m_choice);
    const auto text = m_choice->currentText();
    m_choice->clear();
    for (const auto& one : names) m_choice->addItem(fromUtf8(one));
    m_choice->setCurrentIndex(-1);
    m_choice->setCurrentText(text);
  }
  void write(const Rule& rule) override { m_choice->setCurrentText(fromUtf8(rule.*m_member)); }
  void read(Rule& rule) const override { rule.*m_member = toUtf8(m_choice->currentText().trimmed()); }

private:
  std::string Rule::*m_member;
  QComboBox* m_choice;
  QLabel* m_words;
};

class FlagField final : public OptionField {
public:
  FlagField(const RuleOption& option, bool Rule::*member, QFormLayout* form, const Edited& edited)
      : OptionField(option), m_member(member), m_box(new QCheckBox) {
    form->addRow(nullptr, m_box);
    QObject::connect(m_box, &QCheckBox::toggled, m_box, edited);
  }
  void setSpeaker(const Speaker& speaker) override {
    m_box->setText(wordsOf(speaker));
    m_box->setAccessibleName(wordsOf(speaker));
  }
  void write(const Rule& rule) override { m_box->setChecked(rule.*m_member); }
  void read(Rule& rule) const override { rule.*m_member = m_box->isChecked(); }

private:
  bool Rule::*m_member;
  QCheckBox* m_box;
};

class ChoiceField final : public OptionField {
public:
  ChoiceField(const RuleOption& option, const quality::ChoiceMember& member, QFormLayout* form, const Edited& edited)
      : OptionField(option), m_member(&member), m_choice(new QComboBox), m_words(addLabelled(form, m_choice)) {
    for (const auto key : member.keys) m_choice->addItem(QString{}, QString::fromLatin1(key));
    QObject::connect(m_choice, &QComboBox::currentIndexChanged, m_choice, edited);
  }
  void setSpeaker(const Speaker& speaker) override {
    name(m_words, m_choice, wordsOf(speaker));
    for (int i = 0; i < m_choice->count(); ++i) {
      const auto code = "quality_page." + std::string{option().label} + "." + toUtf8(m_choice->itemData(i).toString());
      m_choice->setItemText(i, speaker.say(Message{code, {}}));
    }
  }
  void write(const Rule& rule) override { m_choice->setCurrentIndex(static_cast<int>(m_member->get(rule))); }
  void read(Rule& rule) const override { m_member->set(rule, static_cast<std::size_t>(std::max(0, m_choice->currentIndex()))); }

private:
  const quality::ChoiceMember* m_member;
  QComboBox* m_choice;
  QLabel* m_words;
};

class BoundField final : public OptionField {
public:
  BoundField(const RuleOption& option, const quality::BoundMember& member, QFormLayout* form, const Edited& edited)
      : OptionField(option), m_member(member), m_edit(new QLineEdit), m_words(addLabelled(form, m_edit)), m_exclusive(new QCheckBox) {
    form->addRow(nullptr, m_exclusive);
    QObject::connect(m_edit, &QLineEdit::textEdited, m_edit, edited);
    QObject::connect(m_exclusive, &QCheckBox::toggled, m_exclusive, edited);
  }
  void setSpeaker(const Speaker& speaker) override {
    m_locale = speaker.locale();
    name(m_words, m_edit, wordsOf(speaker));
    m_edit->setPlaceholderText(speaker.say("quality_page.rule.bound_hint"));
    m_exclusive->setText(wordsOf(speaker, "exclusive_"));
    m_exclusive->setAccessibleName(m_exclusive->text());
  }
  void write(const Rule& rule) override {
    m_edit->setText(textOf(rule.*m_member.bound, m_locale));
    m_exclusive->setChecked(rule.*m_member.exclusive);
  }
  void read(Rule& rule) const override {
    rule.*m_member.bound = boundFrom(m_edit->text(), m_locale);
    rule.*m_member.exclusive = m_exclusive->isChecked();
  }

private:
  quality::BoundMember m_member;
  QLocale m_locale;
  QLineEdit* m_edit;
  QLabel* m_words;
  QCheckBox* m_exclusive;
};

/// Which field edits which type.
struct Maker {
  const RuleOption& option;
  QFormLayout* form;
  const OptionField::Edited& edited;
  using Made = std::unique_ptr<OptionField>;

  Made operator()(const quality::ChoiceMember& member) const { return std::make_unique<ChoiceField>(option, member, form, edited); }
  Made operator()(const quality::BoundMember& member) const { return std::make_unique<BoundField>(option, member, form, edited); }
  Made operator()(std::vector<std::string> Rule::*member) const { return std::make_unique<LinesField>(option, member, form, edited); }
  Made operator()(bool Rule::*member) const { return std::make_unique<FlagField>(option, member, form, edited); }
  Made operator()(std::string Rule::*member) const {
    const bool isName = option.role == quality::OptionRole::Column || option.role == quality::OptionRole::Dataset;
    if (isName) return std::make_unique<NameField>(option, member, form, edited);
    return std::make_unique<LineField<std::string>>(option, member, form, edited);
  }
  template <class Value>
  Made operator()(Value Rule::*member) const {
    return std::make_unique<LineField<Value>>(option, member, form, edited);
  }
};

}  // namespace

QString OptionField::wordsOf(const Speaker& speaker, const char* before) const {
  return speaker.say(Message{std::string{"quality_page.rule."} + before + std::string{m_option->label}, {}});
}

std::unique_ptr<OptionField> optionField(const RuleOption& option, QFormLayout* form, const OptionField::Edited& edited) {
  return std::visit(Maker{option, form, edited}, option.member);
}

}  // namespace prumo::ui
