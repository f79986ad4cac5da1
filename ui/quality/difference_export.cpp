// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/difference_export.h"

#include "core/base/platform.h"
#include "core/quality/reconciliation/difference_sheet.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/texts.h"
#include "ui/quality/reconcile_tables.h"
#include "ui/quality/sheet_button.h"
#include "ui/text/difference_words.h"

#include <QPushButton>

namespace prumo::ui {

DifferenceExport::DifferenceExport(Workspace& workspace, WorkBar& work, MessageBar& message, QWidget* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_work(work),
      m_message(message),
      m_sheet(new SheetButton(workspace, message, {"reconciliation_page.export", "reconciliation_page.file_xlsx", "reconciliation_page.file"}, parent)) {
  connect(m_sheet, &SheetButton::chosen, this, &DifferenceExport::exportTo);
  m_sheet->button()->hide();
}

QPushButton* DifferenceExport::button() const { return m_sheet->button(); }

void DifferenceExport::showResult(const std::optional<quality::ReconcileResult>& result) {
  m_result = result;
  m_sheet->button()->setVisible(result && !recordLists(*result).empty());
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

}  // namespace prumo::ui
