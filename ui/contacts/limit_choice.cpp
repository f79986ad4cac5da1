// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/limit_choice.h"

#include "ui/contacts/own_limits.h"
#include "ui/kit/file_door.h"

namespace prumo::ui {

namespace {

/// What an entry does when it is no limit.
enum Act { AskForList = -1, DropList = -2 };

}  // namespace

LimitChoice::LimitChoice(Workspace& workspace, QWidget* parent) : QComboBox(parent), m_workspace(workspace) {
  setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  connect(this, &QComboBox::activated, this, &LimitChoice::choose);
}

void LimitChoice::refresh() {
  const auto& speaker = m_workspace.speaker();
  clear();
  setAccessibleName(speaker.say("contacts_page.take_limit"));
  addItem(speaker.say("contacts_page.take_limit"));
  auto known = limitsInForce();
  if (!known) m_workspace.tell(known.error());
  m_known = known ? std::move(*known) : std::vector<contacts::KnownLimit>{};
  for (int i = 0; i < static_cast<int>(m_known.size()); ++i) addItem(speaker.say(lineOf(m_known[static_cast<std::size_t>(i)], speaker.language())), i);
  insertSeparator(count());
  addItem(speaker.say("contacts_page.own_limits"), AskForList);
  if (hasOwnLimits()) addItem(speaker.say("contacts_page.shipped_limits"), DropList);
}

/// What is chosen is taken over, and the list is as before.
void LimitChoice::choose(int index) {
  const auto entry = itemData(index);
  setCurrentIndex(0);
  if (!entry.isValid()) return;
  const int act = entry.toInt();
  if (act == AskForList) askForList();
  else if (act == DropList) apply(dropOwnLimits());
  else Q_EMIT taken(m_known[static_cast<std::size_t>(act)]);
}

void LimitChoice::askForList() {
  askFile(this, m_workspace.speaker().say("contacts_page.own_limits"), QStringLiteral("JSON (*.json)"), [this](const QString& path) { apply(useOwnLimits(toPath(path))); });
}

void LimitChoice::apply(const Result<void>& exchanged) {
  if (!exchanged) m_workspace.tell(exchanged.error());
  refresh();
}

}  // namespace prumo::ui
