// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/map_row.h"

#include "core/quality/reconciliation/packed.h"
#include "ui/kit/looks.h"
#include "ui/kit/texts.h"
#include "ui/quality/field_menu.h"
#include "ui/quality/plan_words.h"

#include <QComboBox>
#include <QGridLayout>

namespace prumo::ui {

namespace {

using quality::FieldComparison;
using Use = MappedColumn::Use;

constexpr const char* kUses[] = {"reconciliation_page.use.key", "reconciliation_page.use.compare", "reconciliation_page.use.leave_out"};

void setItems(QComboBox* combo, const std::vector<QString>& words) {
  const QSignalBlocker quiet(combo);
  const int index = combo->currentIndex();
  combo->clear();
  for (const auto& word : words) combo->addItem(word);
  combo->setCurrentIndex(index);
}

}  // namespace

MapRow::MapRow(QGridLayout& grid, int row, const std::vector<std::string>& received, QObject* parent)
    : QObject(parent),
      m_grid(grid),
      m_line(row),
      m_name(label(LabelKind::Strong)),
      m_use(new QComboBox),
      m_link(label(LabelKind::Secondary)),
      m_received(new QComboBox),
      m_compare(new QComboBox),
      m_tolerance(new QLineEdit),
      m_form(iconButton("settings")),
      m_menu(new FieldMenu(m_form)),
      m_reason(label(LabelKind::Small)) {
  int column = 0;
  for (QWidget* widget : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_use), static_cast<QWidget*>(m_link), static_cast<QWidget*>(m_received), static_cast<QWidget*>(m_compare),
                          static_cast<QWidget*>(m_tolerance), static_cast<QWidget*>(m_form), static_cast<QWidget*>(m_reason)}) {
    grid.addWidget(widget, row, column++);
  }
  m_received->addItem(QString{});
  for (const auto& name : received) m_received->addItem(fromUtf8(name));
  for (auto* combo : {m_use, m_received, m_compare}) {
    combo->setMinimumContentsLength(6);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  }
  m_form->setMenu(m_menu);
  connect(m_menu, &FieldMenu::changed, this, [this] {
    m_menu->write(m_column.field);
    Q_EMIT changed();
  });
  for (auto* combo : {m_use, m_received, m_compare}) connect(combo, &QComboBox::activated, this, &MapRow::take);
  connect(m_tolerance, &QLineEdit::textEdited, this, &MapRow::take);
}

QWidget* MapRow::followInTabs(QWidget* before) {
  for (QWidget* next : std::initializer_list<QWidget*>{m_use, m_received, m_compare, m_tolerance, m_form}) {
    QWidget::setTabOrder(before, next);
    before = next;
  }
  return before;
}

void MapRow::show(const MappedColumn& column, const Speaker& speaker) {
  m_column = column;
  m_isSound = true;
  m_speaker = speaker;
  say(speaker);
  m_use->setCurrentIndex(static_cast<int>(column.use));
  m_compare->setCurrentIndex(static_cast<int>(column.field.comparison));
  m_received->setCurrentIndex(std::max(0, m_received->findText(fromUtf8(column.field.received))));
  m_tolerance->setText(toleranceText(column.field, speaker));
  m_tolerance->setCursorPosition(0);
  m_menu->show(column.field, speaker);
  showState();
}

void MapRow::say(const Speaker& speaker) {
  m_speaker = speaker;
  const auto name = fromUtf8(m_column.field.sent);
  m_name->setText(name);
  m_name->setToolTip(plainTip(name));
  std::vector<QString> uses;
  for (const auto* code : kUses) uses.push_back(speaker.say(code));
  setItems(m_use, uses);
  std::vector<QString> comparisons;
  for (const auto* key : record::enumKeys<FieldComparison>) comparisons.push_back(speaker.say(Message{"reconciliation.compare." + std::string{key}, {}}));
  setItems(m_compare, comparisons);
  m_received->setItemText(0, speaker.say("reconciliation_page.no_link"));
  m_form->setToolTip(speaker.say("reconciliation_page.form"));
  m_menu->say(speaker);
  const auto named = [&](QWidget* widget, const char* code) { widget->setAccessibleName(speaker.say(Message{code, {{"column", m_column.field.sent}}})); };
  named(m_use, "reconciliation_page.name.use");
  named(m_received, "reconciliation_page.name.received");
  named(m_compare, "reconciliation_page.name.compare");
  named(m_tolerance, "reconciliation_page.name.tolerance");
  named(m_form, "reconciliation_page.name.form");
  showState();
}

/// What a person chose, and what goes with it: a linked column is compared, a column without a link cannot be.
void MapRow::take() {
  const auto before = m_column.field;
  m_column.use = static_cast<Use>(m_use->currentIndex());
  m_column.field.received = m_received->currentIndex() > 0 ? toUtf8(m_received->currentText()) : std::string{};
  m_column.field.comparison = static_cast<FieldComparison>(m_compare->currentIndex());
  const bool isLinkedAnew = before.received.empty() && !m_column.field.received.empty();
  if (isLinkedAnew && m_column.use == Use::LeaveOut) m_column.use = Use::Compare;
  if (m_column.field.received != before.received) m_column.proposal.reset();
  if (m_column.field.comparison != before.comparison) m_tolerance->clear();
  m_isSound = m_column.use != Use::Compare || readTolerance(m_tolerance->text(), m_column.field, *m_speaker);
  m_use->setCurrentIndex(static_cast<int>(m_column.use));
  showState();
  Q_EMIT changed();
}

void MapRow::showState() {
  const bool isUsed = m_column.use != Use::LeaveOut;
  const bool isCompared = m_column.use == Use::Compare;
  const auto comparison = m_column.field.comparison;
  const bool isLinked = !m_column.field.received.empty();
  m_link->setText(isUsed && isLinked ? QStringLiteral("→") : QString{});
  m_compare->setVisible(isCompared);
  m_tolerance->setVisible(isCompared && comparison != FieldComparison::Text);
  m_form->setVisible(isUsed);
  m_menu->setChoices(m_column.use == Use::Key || !quality::isMeasured(comparison), isCompared);
  setLook(m_tolerance, "faulty", m_isSound ? "false" : "true");
  if (!m_speaker) return;
  const auto& speaker = *m_speaker;
  m_tolerance->setPlaceholderText(speaker.say(Message{"reconciliation_page.hint." + std::string{record::keyOf(comparison)}, {}}));
  m_tolerance->setToolTip(plainTip(m_tolerance->text().isEmpty() ? m_tolerance->placeholderText() : m_tolerance->text()));
  const bool isFaulty = !m_isSound || (isUsed && !isLinked);
  QString reason;
  if (m_column.proposal) reason = speaker.say(Message{"reconciliation_page.pair." + std::string{record::keyOf(m_column.proposal->reason)}, {{"score", m_column.proposal->score}}});
  m_link->setToolTip(reason);
  m_received->setAccessibleDescription(reason);
  if (isFaulty) reason = speaker.say(m_isSound ? "reconciliation_page.link_needed" : "reconciliation_page.bad_tolerance");
  m_reason->setText(reason);
  m_reason->setVisible(isFaulty || !m_isNarrow);
}

void MapRow::setNarrow(bool isNarrow) {
  m_isNarrow = isNarrow;
  showState();
}

void MapRow::setTight(bool isTight) {
  const int second = isTight ? m_line + 1 : m_line;
  m_grid.addWidget(m_compare, second, isTight ? 1 : 4);
  m_grid.addWidget(m_tolerance, second, isTight ? 3 : 5);
  m_grid.addWidget(m_form, m_line, isTight ? 4 : 6);
}

std::optional<MappedColumn> MapRow::column(const Speaker& speaker) const {
  auto column = m_column;
  const bool isCompared = column.use == Use::Compare;
  if (isCompared && !readTolerance(m_tolerance->text(), column.field, speaker)) return {};
  if (column.use != Use::LeaveOut && column.field.received.empty()) return {};
  return column;
}

std::string MapRow::receivedColumn() const { return m_column.use == Use::LeaveOut ? std::string{} : m_column.field.received; }

}  // namespace prumo::ui
