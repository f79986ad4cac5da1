// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/plan_extras.h"

#include "ui/kit/looks.h"
#include "ui/kit/texts.h"
#include "ui/kit/theme.h"
#include "ui/quality/map_editor.h"
#include "ui/quality/plan_words.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace prumo::ui {

namespace {

using quality::ColumnPair;
using quality::ReconciliationPlan;

constexpr double kSideBySide = 560;  ///< pixels

enum { kSegment, kValue, kSentTime, kReceivedTime };
enum { kSentZone, kReceivedZone, kOmissions, kExtras, kDuplicates };

constexpr const char* kChoices[] = {"reconciliation_page.extra.segment", "reconciliation_page.extra.value", "reconciliation_page.extra.sent_time", "reconciliation_page.extra.received_time"};
constexpr const char* kEntries[] = {"reconciliation_page.extra.sent_zone", "reconciliation_page.extra.received_zone", "reconciliation_page.extra.omissions", "reconciliation_page.extra.extras",
                                    "reconciliation_page.extra.duplicates"};

std::string chosen(const QComboBox* combo) { return combo->currentIndex() > 0 ? toUtf8(combo->currentText()) : std::string{}; }

/// A column of the sent side with its partner, as the map has it.
ColumnPair partnered(const ReconciliationPlan& plan, const std::string& sent) {
  const auto field = std::ranges::find(plan.fields, sent, &quality::FieldPair::sent);
  if (field != plan.fields.end()) return {sent, field->received};
  const auto part = std::ranges::find(plan.key, sent, &quality::KeyPart::sent);
  return {sent, part == plan.key.end() ? std::string{} : part->received};
}

}  // namespace

PlanExtras::PlanExtras(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_segmentBy{"reconciliation_page.extra.segment_by", new QComboBox, label(LabelKind::Body)} {
  auto* grid = m_grid = new QGridLayout;
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(12);
  grid->setVerticalSpacing(6);
  setLayout(grid);
  const auto place = [grid](int number, QLabel* name, QWidget* field) {
    grid->addWidget(name, number % 5, number / 5 * 2);
    grid->addWidget(field, number % 5, number / 5 * 2 + 1);
    name->setBuddy(field);
  };
  for (const auto* unit : record::enumKeys<quality::SegmentUnit>) m_segmentBy.combo->addItem(QString{}, QString::fromLatin1(unit));
  int number = 0;
  for (const auto* code : kChoices) {
    m_choices.push_back({code, new QComboBox, label(LabelKind::Body)});
    m_choices.back().combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choices.back().combo->setMinimumContentsLength(8);
    place(number++, m_choices.back().label, m_choices.back().combo);
    if (m_choices.size() == kSegment + 1) place(number++, m_segmentBy.label, m_segmentBy.combo);
  }
  connect(m_choices[kSegment].combo, &QComboBox::currentIndexChanged, this, [this](int index) { m_segmentBy.combo->setEnabled(index > 0); });
  for (const auto* code : kEntries) {
    m_entries.push_back({code, new QLineEdit, label(LabelKind::Body)});
    place(number++, m_entries.back().label, m_entries.back().edit);
  }
  grid->setColumnStretch(1, 1);
  grid->setColumnStretch(3, 1);
  connect(&workspace, &Workspace::languageChanged, this, &PlanExtras::say);
  say();
}

void PlanExtras::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (!m_view) m_view = viewAround(this);
  if (m_view) m_view->installEventFilter(this);
  fit();
}

bool PlanExtras::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize) fit();
  return QWidget::eventFilter(watched, event);
}

/// Where there is little room, what is typed stands below what is chosen.
void PlanExtras::fit() {
  const bool isTight = m_view && m_view->width() < kSideBySide * theme::textScale();
  for (int i = 0; i < static_cast<int>(m_entries.size()); ++i) {
    m_grid->addWidget(m_entries[static_cast<std::size_t>(i)].label, isTight ? 5 + i : i, isTight ? 0 : 2);
    m_grid->addWidget(m_entries[static_cast<std::size_t>(i)].edit, isTight ? 5 + i : i, isTight ? 1 : 3);
  }
  m_grid->setColumnStretch(3, isTight ? 0 : 1);
}

void PlanExtras::fill(QComboBox* combo, const std::vector<std::string>& columns, const std::string& name) {
  combo->clear();
  combo->addItem(m_workspace.speaker().say("reconciliation_page.none"));
  for (const auto& column : columns) combo->addItem(fromUtf8(column));
  combo->setCurrentIndex(std::max(0, name.empty() ? 0 : combo->findText(fromUtf8(name))));
}

void PlanExtras::show(const std::vector<std::string>& sent, const std::vector<std::string>& received, const ReconciliationPlan& plan) {
  fill(m_choices[kSegment].combo, sent, plan.segment.sent);
  fill(m_choices[kValue].combo, sent, plan.value.sent);
  fill(m_choices[kSentTime].combo, sent, plan.times.sent);
  fill(m_choices[kReceivedTime].combo, received, plan.times.received);
  m_segmentBy.combo->setCurrentIndex(static_cast<int>(plan.segmentBy));
  const auto& speaker = m_workspace.speaker();
  m_entries[kSentZone].edit->setText(fromUtf8(quality::zoneText(plan.offsets[0])));
  m_entries[kReceivedZone].edit->setText(fromUtf8(quality::zoneText(plan.offsets[1])));
  m_entries[kOmissions].edit->setText(shareText(plan.toleratedOmissions, speaker));
  m_entries[kExtras].edit->setText(shareText(plan.toleratedExtras, speaker));
  m_entries[kDuplicates].edit->setText(shareText(plan.toleratedDuplicates, speaker));
}

bool PlanExtras::write(ReconciliationPlan& plan) {
  const auto& speaker = m_workspace.speaker();
  plan.segment = partnered(plan, chosen(m_choices[kSegment].combo));
  plan.segmentBy = plan.segment.sent.empty() ? quality::SegmentUnit::Value : static_cast<quality::SegmentUnit>(m_segmentBy.combo->currentIndex());
  plan.value = partnered(plan, chosen(m_choices[kValue].combo));
  plan.times = {chosen(m_choices[kSentTime].combo), chosen(m_choices[kReceivedTime].combo)};
  bool isSound = plan.times.sent.empty() == plan.times.received.empty();
  setLook(m_choices[kReceivedTime].combo, "faulty", isSound ? "false" : "true");
  const auto read = [&](std::size_t entry, auto value, auto& out) {
    setLook(m_entries[entry].edit, "faulty", value ? "false" : "true");
    isSound = isSound && value.has_value();
    if (value) out = *value;
  };
  for (const std::size_t side : {0U, 1U}) read(kSentZone + side, quality::zoneFromText(toUtf8(m_entries[kSentZone + side].edit->text().trimmed())), plan.offsets[side]);
  read(kOmissions, shareFromText(m_entries[kOmissions].edit->text(), speaker), plan.toleratedOmissions);
  read(kExtras, shareFromText(m_entries[kExtras].edit->text(), speaker), plan.toleratedExtras);
  read(kDuplicates, shareFromText(m_entries[kDuplicates].edit->text(), speaker), plan.toleratedDuplicates);
  return isSound;
}

void PlanExtras::say() {
  const auto& speaker = m_workspace.speaker();
  for (const auto& [code, combo, name] : m_choices) {
    name->setText(speaker.say(code));
    combo->setAccessibleName(name->text());
    if (combo->count() > 0) combo->setItemText(0, speaker.say("reconciliation_page.none"));
  }
  m_segmentBy.label->setText(speaker.say(m_segmentBy.code));
  m_segmentBy.combo->setAccessibleName(m_segmentBy.label->text());
  for (int i = 0; i < m_segmentBy.combo->count(); ++i) m_segmentBy.combo->setItemText(i, speaker.say(Message{"reconciliation_page.segment_by." + toUtf8(m_segmentBy.combo->itemData(i).toString()), {}}));
  for (const auto& [code, edit, name] : m_entries) {
    name->setText(speaker.say(code));
    edit->setAccessibleName(name->text());
  }
}

}  // namespace prumo::ui
