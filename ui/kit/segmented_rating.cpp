// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/segmented_rating.h"

#include "ui/kit/looks.h"

#include <QKeyEvent>
#include <QSignalBlocker>

namespace prumo::ui {

SegmentedRating::SegmentedRating(const Speaker& speaker, QWidget* parent) : QWidget(parent), m_speaker(speaker), m_group(new QButtonGroup(this)) {
  auto* layout = bare<QHBoxLayout>(0);
  setLayout(layout);
  for (std::size_t i = 0; i < m_segments.size(); ++i) {
    auto* segment = plainButton();
    m_segments[i] = segment;
    setKind(segment, "segment");
    segment->setCheckable(true);
    setLook(segment, "place", i == 0 ? "first" : i + 1 == m_segments.size() ? "last" : "middle");
    m_group->addButton(segment, static_cast<int>(i));
    layout->addWidget(segment);
  }
  layout->addStretch(1);
  // Toggled, not clicked: that is what a screen reader's action does to a checkable button.
  connect(m_group, &QButtonGroup::idToggled, this, [this](int segment, bool isChecked) {
    if (isChecked) choose(segment);
  });
  say();
}

void SegmentedRating::setRating(Rating rating, std::optional<int> level) {
  const int segment = rating == Rating::NotApplicable ? kNotApplicable : rating == Rating::Level ? level.value_or(kUnknown) : kUnknown;
  check(segment);
}

void SegmentedRating::check(int segment) {
  const QSignalBlocker silent(m_group);
  m_group->button(segment)->setChecked(true);
}

void SegmentedRating::clear() {
  m_group->setExclusive(false);
  for (auto* segment : m_segments) segment->setChecked(false);
  m_group->setExclusive(true);
}

void SegmentedRating::setSpeaker(const Speaker& speaker) {
  m_speaker = speaker;
  say();
}

void SegmentedRating::setWhat(const QString& what) {
  m_what = what;
  say();
}

void SegmentedRating::setReadOnly(bool readOnly) {
  m_readOnly = readOnly;
  for (auto* segment : m_segments) segment->setEnabled(!readOnly);
}

bool SegmentedRating::takeKey(const QKeyEvent& event) {
  if (m_readOnly || (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))) return false;
  const auto text = event.text().toLower();
  if (text.size() != 1) return false;
  const auto key = text.front();
  if (key >= QLatin1Char('0') && key <= QLatin1Char('5')) return choose(key.digitValue()), true;
  if (key == QLatin1Char('n')) return choose(kNotApplicable), true;
  if (key == QLatin1Char('?')) return choose(kUnknown), true;
  return false;
}

void SegmentedRating::focusChosen() {
  auto* chosen = m_group->checkedButton();
  (chosen ? chosen : static_cast<QAbstractButton*>(m_segments.front()))->setFocus(Qt::OtherFocusReason);
}

void SegmentedRating::keyPressEvent(QKeyEvent* event) {
  if (!takeKey(*event)) QWidget::keyPressEvent(event);
}

/// "Level 3 of 3.1 Required fields", so that a level can be found by name.
QString SegmentedRating::nameOf(int segment, const QString& words) const {
  if (m_what.isEmpty()) return words;
  const auto what = m_what.toStdString();
  if (segment < kNotApplicable) return m_speaker.say(Message{"kit.rating.level_of", {{"level", std::int64_t{segment}}, {"what", what}}});
  return m_what + QStringLiteral(": ") + words;
}

void SegmentedRating::say() {
  for (int i = 0; i < 8; ++i) {
    auto* segment = m_segments[static_cast<std::size_t>(i)];
    const auto words = i < kNotApplicable ? QString::number(i) : m_speaker.say(i == kNotApplicable ? "kit.rating.na" : "kit.rating.unknown");
    segment->setText(i == kUnknown ? QStringLiteral("?") : words);
    segment->setAccessibleName(nameOf(i, words));
    segment->setToolTip(i == kUnknown ? words : QString{});
    segment->setFixedWidth(std::max(34, fontMetrics().horizontalAdvance(segment->text()) + 14));
  }
}

void SegmentedRating::choose(int segment) {
  check(segment);
  const auto rating = segment == kNotApplicable ? Rating::NotApplicable : segment == kUnknown ? Rating::Unknown : Rating::Level;
  Q_EMIT rated(rating, rating == Rating::Level ? segment : -1);
}

}  // namespace prumo::ui
