// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/rule_form.h"

#include "core/quality/exchange/exchange.h"
#include "core/quality/rules/kinds.h"
#include "ui/kit/looks.h"
#include "ui/kit/texts.h"
#include "ui/quality/rule_options.h"
#include "ui/quality/rule_tables.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

namespace prumo::ui {

namespace {

using quality::Rule;
using quality::RuleKind;

constexpr int kToleranceDecimals = 3;
constexpr int kShownColumns = 5;

}  // namespace

RuleForm::RuleForm(QWidget* parent)
    : Card(parent),
      m_form(new QFormLayout),
      m_kind(new QComboBox),
      m_column(new QComboBox),
      m_manyColumns(new QListWidget),
      m_title(new QLineEdit),
      m_severity(new QComboBox),
      m_characteristic(new QComboBox),
      m_tolerance(new QDoubleSpinBox),
      m_count(new QLineEdit),
      m_options(new RuleOptions),
      m_owner(new QLineEdit),
      m_note(new QLineEdit),
      m_judgement(bare<QVBoxLayout>(4)),
      m_fault(label(LabelKind::Fault)),
      m_save(primaryButton("check")),
      m_cancel(plainButton()) {
  m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
  for (const auto* key : record::enumKeys<RuleKind>) m_kind->addItem(QString{}, QString::fromLatin1(key));
  for (const auto* key : record::enumKeys<Severity>) m_severity->addItem(QString{}, QString::fromLatin1(key));
  m_characteristic->addItem(QString{});  // the kind's own
  for (const auto* key : record::enumKeys<quality::Characteristic>) m_characteristic->addItem(QString{}, QString::fromLatin1(key));
  m_column->setEditable(true);
  m_manyColumns->setDragDropMode(QAbstractItemView::InternalMove);
  m_tolerance->setRange(0, 100);
  m_tolerance->setDecimals(kToleranceDecimals);
  m_tolerance->setSuffix(QStringLiteral(" %"));
  m_manyColumns->setFixedHeight(m_manyColumns->fontMetrics().height() * kShownColumns * 3 / 2 + 12);
  addRow("quality_page.rule.kind", m_kind);
  addRow("quality_page.rule.column", m_column);
  addRow("quality_page.rule.columns", m_manyColumns);
  m_form->addRow(m_options);
  m_fault->setWordWrap(true);
  m_judgement->addWidget(m_fault);
  m_form->addRow(m_judgement);
  addRow("quality_page.rule.title", m_title);
  addRow("quality_page.rule.severity", m_severity);
  addRow("quality_page.rule.characteristic", m_characteristic);
  addRow("quality_page.rule.tolerance", m_tolerance);
  addRow("quality_page.rule.tolerated_count", m_count);
  addRow("quality_page.rule.owner", m_owner);
  addRow("quality_page.rule.note", m_note);
  body()->addLayout(m_form);
  auto* buttons = bare<QHBoxLayout>();
  buttons->addStretch();
  buttons->addWidget(m_cancel);
  buttons->addWidget(m_save);
  body()->addLayout(buttons);
  connectParts();
}

void RuleForm::setTrial(QWidget* trial) { m_judgement->addWidget(trial); }

void RuleForm::addRow(const char* code, QWidget* editor) {
  auto* words = label(LabelKind::Body);
  words->setBuddy(editor);
  m_form->addRow(words, editor);
  m_rows.emplace_back(code, editor);
}

void RuleForm::connectParts() {
  connect(m_kind, &QComboBox::activated, this, &RuleForm::kindChosen);
  connect(m_column, &QComboBox::currentTextChanged, this, &RuleForm::judge);
  connect(m_manyColumns, &QListWidget::itemChanged, this, &RuleForm::judge);
  connect(m_options, &RuleOptions::edited, this, &RuleForm::judge);
  connect(m_tolerance, &QDoubleSpinBox::valueChanged, this, &RuleForm::judge);
  connect(m_count, &QLineEdit::textEdited, this, &RuleForm::judge);
  connect(m_save, &QPushButton::clicked, this, &RuleForm::save);
  connect(m_cancel, &QPushButton::clicked, this, &RuleForm::cancelled);
}

void RuleForm::setSpeaker(const Speaker& speaker) {
  m_speaker = speaker;
  for (const auto& [code, editor] : m_rows) {
    const auto words = speaker.say(code);
    editor->setAccessibleName(words);
    if (auto* buddy = qobject_cast<QLabel*>(m_form->labelForField(editor))) buddy->setText(words);
  }
  for (int i = 0; i < m_kind->count(); ++i) m_kind->setItemText(i, kindName(static_cast<RuleKind>(i), speaker));
  for (int i = 0; i < m_severity->count(); ++i) {
    m_severity->setItemText(i, speaker.choice("finding", "severity", toUtf8(m_severity->itemData(i).toString())));
  }
  sayCharacteristic();
  m_tolerance->setLocale(speaker.locale());
  m_count->setPlaceholderText(speaker.say("quality_page.rule.tolerated_count_hint"));
  m_title->setPlaceholderText(speaker.say("quality_page.rule.title_hint"));
  m_options->setSpeaker(speaker);
  setWords(m_save, speaker.say("quality_page.rule.save"));
  setWords(m_cancel, speaker.say("quality_page.cancel"));
  setTitle(speaker.say(m_isNew ? "quality_page.rule.new" : "quality_page.rule.edit"));
  judge();
}

/// The kind's own stands first, by its name: it is what holds where nothing else is chosen.
void RuleForm::sayCharacteristic() {
  const auto& kind = quality::ruleKinds().at(static_cast<std::size_t>(std::max(0, m_kind->currentIndex())));
  const auto own = characteristicName(kind.characteristic, m_speaker);
  m_characteristic->setItemText(0, m_speaker.say(Message{"quality_page.rule.own_characteristic", {{"characteristic", toUtf8(own)}}}));
  for (int i = 1; i < m_characteristic->count(); ++i) {
    m_characteristic->setItemText(i, characteristicName(static_cast<quality::Characteristic>(i - 1), m_speaker));
  }
}

void RuleForm::setColumns(const std::vector<std::string>& columns) {
  m_columns = columns;
  showColumns(this->columns());
  m_options->setColumns(columns);
}

void RuleForm::setDatasets(const std::vector<std::string>& names) { m_options->setDatasets(names); }

void RuleForm::begin(const Rule& rule, bool isNew) {
  m_rule = rule;
  m_isNew = isNew;
  m_kind->setCurrentIndex(static_cast<int>(rule.kind));
  m_title->setText(fromUtf8(rule.title));
  m_severity->setCurrentIndex(static_cast<int>(rule.severity));
  m_characteristic->setCurrentIndex(rule.characteristic ? static_cast<int>(*rule.characteristic) + 1 : 0);
  m_tolerance->setValue(rule.tolerance * 100);
  m_count->setText(rule.toleratedCount ? QString::number(*rule.toleratedCount) : QString{});
  m_owner->setText(fromUtf8(rule.owner));
  m_note->setText(fromUtf8(rule.note));
  showColumns(rule.columns);
  setSpeaker(m_speaker);
  m_options->begin(rule);
  kindChosen();
  show();
  m_kind->setFocus();
}

void RuleForm::showColumns(const std::vector<std::string>& chosen) {
  const QSignalBlocker quietOne(m_column);
  const QSignalBlocker quietMany(m_manyColumns);
  m_column->clear();
  m_manyColumns->clear();
  std::vector<std::string> offered;  // the chosen ones first, in the order that the rule gives them
  const auto offer = [&offered](const std::string& column) {
    if (!column.empty() && std::ranges::find(offered, column) == offered.end()) offered.push_back(column);
  };
  std::ranges::for_each(chosen, offer);
  std::ranges::for_each(m_columns, offer);
  for (const auto& column : offered) {
    m_column->addItem(fromUtf8(column));
    auto* item = new QListWidgetItem(fromUtf8(column), m_manyColumns);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(std::ranges::find(chosen, column) != chosen.end() ? Qt::Checked : Qt::Unchecked);
  }
  m_column->setCurrentText(chosen.empty() ? QString{} : fromUtf8(chosen.front()));
}

std::vector<std::string> RuleForm::columns() const {
  const auto& kind = quality::ruleKinds().at(static_cast<std::size_t>(std::max(0, m_kind->currentIndex())));
  if (kind.takes == quality::Takes::None) return {};
  if (kind.takes != quality::Takes::Many) return m_column->currentText().isEmpty() ? std::vector<std::string>{} : std::vector{toUtf8(m_column->currentText())};
  std::vector<std::string> chosen;
  for (int i = 0; i < m_manyColumns->count(); ++i) {
    if (m_manyColumns->item(i)->checkState() == Qt::Checked) chosen.push_back(toUtf8(m_manyColumns->item(i)->text()));
  }
  return chosen;
}

void RuleForm::kindChosen() {
  const auto& kind = quality::ruleKinds().at(static_cast<std::size_t>(m_kind->currentIndex()));
  for (auto* editor : std::initializer_list<QWidget*>{m_column, m_manyColumns}) {
    const bool isShown = kind.takes != quality::Takes::None && (editor == m_manyColumns) == (kind.takes == quality::Takes::Many);
    editor->setVisible(isShown);
    m_form->labelForField(editor)->setVisible(isShown);
  }
  m_options->showKind(kind.kind);
  sayCharacteristic();
  judge();
}

Rule RuleForm::rule() const {
  auto rule = m_rule;  // what has no field here stays as it came
  rule.kind = static_cast<RuleKind>(m_kind->currentIndex());
  rule.title = toUtf8(m_title->text().trimmed());
  rule.severity = static_cast<Severity>(m_severity->currentIndex());
  const int characteristic = m_characteristic->currentIndex();
  rule.characteristic = characteristic > 0 ? std::optional{static_cast<quality::Characteristic>(characteristic - 1)} : std::nullopt;
  rule.tolerance = m_tolerance->value() / 100;
  rule.toleratedCount = toleratedCount();
  rule.owner = toUtf8(m_owner->text().trimmed());
  rule.note = toUtf8(m_note->text().trimmed());
  rule.columns = columns();
  m_options->read(rule);
  return rule;
}

/// As the language writes numbers; nothing where there is none, -1 where it is something else.
std::optional<std::int64_t> RuleForm::toleratedCount() const {
  const auto text = m_count->text().trimmed();
  if (text.isEmpty()) return {};
  bool isNumber = false;
  const auto count = m_speaker.locale().toLongLong(text, &isNumber);
  return isNumber && count >= 0 ? count : -1;
}

QString RuleForm::faultOf(const Rule& rule) const {
  const auto takes = quality::kindOf(rule).takes;
  if (rule.columns.empty() && (takes == quality::Takes::One || takes == quality::Takes::Many)) return m_speaker.say("quality_page.rule.no_column");
  if (const auto unread = m_options->unread()) return m_speaker.say(*unread);
  if (rule.toleratedCount && *rule.toleratedCount < 0) return m_speaker.say("quality_page.rule.bad_count");
  const auto sound = quality::validate(rule);
  return sound ? QString{} : m_speaker.say(sound.error());
}

/// Says what is still missing while a person types.
void RuleForm::judge() {
  auto candidate = rule();
  if (candidate.id.empty()) candidate.id = quality::freshId(candidate, {});
  const auto fault = faultOf(candidate);
  m_fault->setText(fault);
  m_fault->setVisible(!fault.isEmpty());
  m_save->setEnabled(fault.isEmpty());
  Q_EMIT judged(fault.isEmpty() ? std::optional{candidate} : std::nullopt);
}

void RuleForm::save() { Q_EMIT saved(rule()); }

}  // namespace prumo::ui
