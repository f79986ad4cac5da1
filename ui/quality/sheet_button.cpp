// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/sheet_button.h"

#include "core/quality/targets.h"
#include "ui/kit/file_door.h"
#include "ui/kit/looks.h"
#include "ui/shell/work_bar.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

namespace prumo::ui {

SheetButton::SheetButton(Workspace& workspace, MessageBar& message, Words words, QWidget* parent)
    : QObject(parent), m_workspace(workspace), m_message(message), m_words(words), m_button(plainButton("export")), m_xlsx(new QAction(this)), m_csv(new QAction(this)) {
  auto* menu = new QMenu(m_button);
  menu->addAction(m_xlsx);
  menu->addAction(m_csv);
  m_button->setMenu(menu);
  setLook(m_button, "place", "menu");
  connect(m_xlsx, &QAction::triggered, this, [this] { ask(m_words.xlsxName, QStringLiteral("*.xlsx")); });
  connect(m_csv, &QAction::triggered, this, [this] { ask(m_words.csvName, QStringLiteral("*.csv")); });
  connect(&workspace, &Workspace::languageChanged, this, &SheetButton::say);
  say();
}

void SheetButton::ask(const char* name, const QString& filter) {
  const auto& speaker = m_workspace.speaker();
  fileDoor().askTarget(m_button->window(), speaker.say(m_words.title), speaker.say(name), filter, [this](const std::filesystem::path& target) {
    const auto isFree = quality::checkTarget(m_workspace.project(), target);
    if (!isFree) return tellFailure(m_message, m_workspace.speaker(), isFree.error());
    Q_EMIT chosen(toQString(target));
  });
}

void SheetButton::say() {
  const auto& speaker = m_workspace.speaker();
  setWords(m_button, speaker.say(m_words.title));
  m_xlsx->setText(speaker.say("quality_page.as_xlsx"));
  m_csv->setText(speaker.say("quality_page.as_csv"));
}

}  // namespace prumo::ui
