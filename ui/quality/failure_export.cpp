// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/failure_export.h"

#include "core/base/platform.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/texts.h"
#include "ui/quality/sheet_button.h"

#include <QPushButton>

#include <algorithm>

namespace prumo::ui {

FailureExport::FailureExport(Workspace& workspace, WorkBar& work, MessageBar& message, QWidget* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_work(work),
      m_message(message),
      m_sheet(new SheetButton(workspace, message, {"quality_page.export_failures", "quality_page.failures.file_xlsx", "quality_page.failures.file"}, parent)) {
  connect(m_sheet, &SheetButton::chosen, this, &FailureExport::exportTo);
  m_sheet->button()->hide();
}

QPushButton* FailureExport::button() const { return m_sheet->button(); }

void FailureExport::showRun(const quality::QualityRun* run, const std::vector<quality::RuleResult>& results) {
  m_run = run ? std::optional{*run} : std::nullopt;
  m_results = results;
  m_sheet->button()->setVisible(run && std::ranges::any_of(results, [](const quality::RuleResult& result) { return result.failed > 0; }));
}

quality::FailureWords FailureExport::words() const {
  const auto& speaker = m_workspace.speaker();
  const auto words = [&speaker](const char* code) { return toUtf8(speaker.say(code)); };
  quality::FailureWords all{words("quality_page.table.failures"), words("quality_page.column.line"), words("quality_page.column.rule"),
                            words("quality_page.column.severity"), {}, ','};
  if (speaker.locale().decimalPoint() == QStringLiteral(",")) all.separator = ';';
  for (const auto& result : m_results) {
    all.rules.emplace_back(toUtf8(speaker.say(quality::nameOf(result))),
                           toUtf8(speaker.choice("finding", "severity", record::keyOf(result.severity))));
  }
  return all;
}

/// Through a connection of the worker's own: rows may be many.
void FailureExport::exportTo(const QString& path) {
  if (!m_run) return;
  const auto& project = m_workspace.project();
  const auto file = platform::pathFromUtf8(toUtf8(path));
  m_work.run<SheetCount>(
      {"quality_page.work.failures", {}},
      [file, from = project.path(), schema = project.schema(), author = project.author(), run = *m_run, results = m_results,
       words = words()](const Job&) {
        return ProjectFile::open(from, schema, author, {.readOnly = true}).and_then([&](const ProjectFile& own) {
          return quality::writeFailures(file, own, run, results, words);
        });
      },
      [this, path](const Result<SheetCount>& written) { tell(path, written); });
}

/// What is in the file, and how much is not: a run keeps the first failing rows of each rule.
void FailureExport::tell(const QString& path, const Result<SheetCount>& written) {
  const auto& speaker = m_workspace.speaker();
  if (!written) return tellFailure(m_message, speaker, written.error());
  std::int64_t failed = 0;
  for (const auto& result : m_results) failed += result.measured ? 0 : result.failed;
  auto words = speaker.say(Message{"quality_page.failures.written", {{"path", toUtf8(path)}, {"kept", written->written}, {"all", failed}}});
  if (written->left > 0) words += u' ' + speaker.say(Message{"quality.sheet_full", {{"written", written->written}, {"left", written->left}}});
  m_message.tell(MessageBar::Tone::Info, words);
}

}  // namespace prumo::ui
