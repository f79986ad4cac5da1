// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/method/level_list.h"

#include "ui/kit/looks.h"

namespace prumo::ui {

LevelList::LevelList(QWidget* parent) : QWidget(parent) {
  auto* layout = bare<QVBoxLayout>(2);
  setLayout(layout);
  for (auto& row : m_rows) {
    row = {new QFrame, label(LabelKind::Strong), label(LabelKind::Secondary)};
    setKind(row.box, "level");
    auto* line = new QHBoxLayout(row.box);
    line->setContentsMargins(6, 3, 6, 3);
    line->setSpacing(8);
    row.name->setMinimumWidth(row.name->fontMetrics().horizontalAdvance(QStringLiteral("N/A")));
    row.text->setWordWrap(true);
    line->addWidget(row.name, 0, Qt::AlignTop);
    line->addWidget(row.text, 1);
    layout->addWidget(row.box);
  }
}

void LevelList::show(const Criterion& criterion, const RatingText& rating, const Speaker& speaker) {
  for (std::size_t level = 0; level < criterion.levels.size(); ++level) {
    const bool chosen = rating.rating == Rating::Level && rating.level == static_cast<int>(level);
    auto text = QString::fromStdString(criterion.levels[level].in(speaker.language()));
    if (text.isEmpty() && chosen) text = speaker.say(Message{"assess.level.between", {{"low", std::int64_t(level - 1)}, {"high", std::int64_t(level + 1)}}});
    put(m_rows[level], QString::number(level), text, chosen, speaker);
  }
  put(m_rows[6], speaker.say("kit.rating.na"), QString::fromStdString(criterion.notApplicable.in(speaker.language())),
      rating.rating == Rating::NotApplicable, speaker);
}

void LevelList::put(Row& row, const QString& name, const QString& text, bool chosen, const Speaker& speaker) {
  row.box->setVisible(!text.isEmpty());
  row.name->setText(name);
  row.text->setText(text);
  const Message words{chosen ? "assess.level.chosen" : "assess.level", {{"level", name.toStdString()}, {"text", text.toStdString()}}};
  row.text->setAccessibleName(speaker.say(words));
  setLook(row.box, "chosen", chosen ? "true" : "false");
}

}  // namespace prumo::ui
