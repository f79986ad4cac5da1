// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/difference_export.h"

#include "core/base/platform.h"
#include "core/quality/reconciliation/difference_sheet.h"
#include "ui/kit/file_door.h"
#include "ui/kit/looks.h"
#include "ui/kit/message_bar.h"
#include "ui/quality/reconcile_tables.h"
#include "ui/quality/texts.h"
#include "ui/text/difference_words.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

namespace prumo::ui {

DifferenceExport::DifferenceExport(Workspace& workspace, WorkBar& work, MessageBar& message, QWidget* parent)
    : QObject(parent), m_workspace(workspace), m_work(work), m_message(message), m_button(plainButton("export")), m_xlsx(new QAction(this)), m_csv(new QAction(this)) {
  auto* menu = new QMenu(m_button);
  menu->addAction(m_xlsx);
  menu->addAction(m_csv);
  m_button->setMenu(menu);
  setLook(m_button, "place", "menu");
  connect(m_xlsx, &QAction::triggered, this, [this] { ask("reconciliation_page.file_xlsx", QStringLiteral("*.xlsx")); });
  connect(m_csv, &QAction::triggered, this, [this] { ask("reconciliation_page.file", QStringLiteral("*.csv")); });
  connect(&workspace, &Workspace::languageChanged, this, &DifferenceExport::say);
  m_button->hide();
  say();
}

void DifferenceExport::showResult(const std::optional<quality::ReconcileResult>& result) {
  m_result = result;
  m_button->setVisible(result && !recordLists(*result).empty());
}

void DifferenceExport::ask(const char* name, const QString& filter) {
  const auto& speaker = m_workspace.speaker();
  fileDoor().askTarget(m_button->window(), speaker.say("reconciliation_page.export"), speaker.say(name), filter, [this](const std::filesystem::path& target) { exportTo(toQString(target)); });
}

void DifferenceExport::exportTo(const QString& path) {
  if (!m_result) return;
  m_work.run<SheetCount>(
      {"reconciliation_page.work.export", {}},
      [file = platform::pathFromUtf8(toUtf8(path)), result = *m_result, words = text::differenceWords(m_workspace.speaker())](const Job&) { return quality::writeDifferences(file, result, words); },
      [this, path](const Result<SheetCount>& written) { tell(path, written); });
}

/// What is in the file, and how much is not: a run keeps the first records of each kind.
void DifferenceExport::tell(const QString& path, const Result<SheetCount>& written) {
  const auto& speaker = m_workspace.speaker();
  if (!written) return tellFailure(m_message, speaker, written.error());
  std::int64_t all = 0;
  if (m_result) {
    for (const auto& list : recordLists(*m_result)) all += countOf(*m_result, list);
  }
  auto words = speaker.say(Message{"reconciliation_page.written", {{"path", toUtf8(path)}, {"kept", written->written}, {"all", all}}});
  if (written->left > 0) words += u' ' + speaker.say(Message{"quality.sheet_full", {{"written", written->written}, {"left", written->left}}});
  m_message.tell(MessageBar::Tone::Info, words);
}

void DifferenceExport::say() {
  const auto& speaker = m_workspace.speaker();
  setWords(m_button, speaker.say("reconciliation_page.export"));
  m_xlsx->setText(speaker.say("quality_page.as_xlsx"));
  m_csv->setText(speaker.say("quality_page.as_csv"));
}

}  // namespace prumo::ui
