// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/sampling/worksheet_exchange.h"

#include "core/base/platform.h"
#include "ui/kit/file_door.h"
#include "ui/kit/looks.h"
#include "ui/kit/message_bar.h"
#include "ui/quality/sampling/sampling_edits.h"
#include "ui/quality/sampling/sampling_tables.h"
#include "ui/quality/sheet_button.h"
#include "ui/quality/texts.h"

#include <QPushButton>

namespace prumo::ui {

namespace {

using namespace quality::sampling;

/// What a file holds for the study: a filled-in worksheet in any of our languages, or another copy of the project.
Result<ReturnedSheet> readFrom(const std::filesystem::path& file, const Worksheet& handedOut, const Study& study, const Schema& schema, const Author& author, Instant now, const Job& job) {
  if (file.extension() != ".prumo") return readWorksheet(file, study, handedOut, {wordsOf(Speaker{kPortuguese}), wordsOf(Speaker{kEnglish})}, author.name, now, job);
  return ProjectFile::open(file, schema, author, {.readOnly = true})
      .and_then([&](const ProjectFile& other) { return judgementsIn(other, study); })
      .transform([](std::vector<Judgement> all) { return ReturnedSheet{.judgements = std::move(all)}; });
}

}  // namespace

WorksheetExchange::WorksheetExchange(Workspace& workspace, WorkBar& work, MessageBar& message, QWidget* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_work(work),
      m_message(message),
      m_export(new SheetButton(workspace, message, {"sampling.page.export", "sampling.page.file_xlsx", "sampling.page.file_csv"}, parent)),
      m_import(plainButton("import")) {
  connect(m_export, &SheetButton::chosen, this, &WorksheetExchange::exportTo);
  connect(m_import, &QPushButton::clicked, this, [this] {
    const auto& speaker = m_workspace.speaker();
    askFile(m_import->window(), speaker.say("sampling.page.import"), speaker.say("sampling.page.import_filter"), [this](const QString& path) { importFrom(path); });
  });
  connect(&workspace, &Workspace::languageChanged, this, &WorksheetExchange::say);
  say();
}

QPushButton* WorksheetExchange::exportButton() const { return m_export->button(); }

void WorksheetExchange::showStudy(const Study* study, bool canImport) {
  m_study = study ? std::optional{*study} : std::nullopt;
  m_export->button()->setVisible(study != nullptr);
  m_import->setVisible(study != nullptr);
  m_export->button()->setEnabled(!m_work.isRunning());
  m_import->setEnabled(!m_work.isRunning() && canImport);
}

/// In the language of the assessment, which is the client's.
void WorksheetExchange::exportTo(const QString& path) {
  if (!m_study) return;
  const auto sheet = worksheetOf(m_workspace.project(), *m_study);
  if (!sheet) return tellFailure(m_message, m_workspace.speaker(), sheet.error());
  const Speaker speaker(m_workspace.assessment().language);
  m_work.run<bool>(
      {"sampling.page.exporting", {}},
      [sheet = *sheet, words = wordsOf(speaker), file = platform::pathFromUtf8(toUtf8(path))](const Job&) { return writeWorksheet(file, sheet, words).transform([](const SheetCount&) { return true; }); },
      [this, path](const Result<bool>& written) { tellWritten(m_message, m_workspace.speaker(), "sampling.page.exported", path, written); });
}

void WorksheetExchange::importFrom(const QString& path) {
  if (!m_study || m_workspace.project().isReadOnly()) return;
  const auto sheet = worksheetOf(m_workspace.project(), *m_study);
  if (!sheet) return tellFailure(m_message, m_workspace.speaker(), sheet.error());
  const auto& project = m_workspace.project();
  const auto file = platform::pathFromUtf8(toUtf8(path));
  m_work.run<ReturnedSheet>(
      {"sampling.page.importing", {}},
      [file, sheet = *sheet, study = *m_study, schema = project.schema(), author = project.author(), now = project.author().clock->now()](const Job& job) {
        return readFrom(file, sheet, study, schema, author, now, job);
      },
      [this, file](Result<ReturnedSheet> read) { take(toQString(file.filename()), std::move(read)); });
}

/// The study may have been taken back, or another project opened, in the meantime.
void WorksheetExchange::take(const QString& name, Result<ReturnedSheet> sheet) {
  if (!sheet) return tellFailure(m_message, m_workspace.speaker(), sheet.error());
  if (!m_study || !m_workspace.isOpen() || m_workspace.project().isReadOnly()) return;
  const auto known = judgementsOf(m_workspace.project(), *m_study);
  if (!known) return tellFailure(m_message, m_workspace.speaker(), known.error());
  std::erase_if(sheet->judgements, [this](const Judgement& one) { return one.study != m_study->id; });
  const auto merged = merge(*m_study, *known, sheet->judgements);
  const bool hasNews = !merged.fresh.empty() || !merged.disputed.empty();
  if (!hasNews || edits::takeMerged(m_workspace, *m_study, merged, toUtf8(name))) tell(*sheet, merged);
}

void WorksheetExchange::tell(const ReturnedSheet& sheet, const Merged& merged) {
  const bool isWhole = sheet.problems.empty() && sheet.missing.empty() && merged.disputed.empty() && sheet.unreadable.empty();
  m_message.tell(isWhole ? MessageBar::Tone::Info : MessageBar::Tone::Bad, takenLines(sheet, merged, m_workspace.speaker()).join(u'\n'));
}

void WorksheetExchange::say() {
  const auto& speaker = m_workspace.speaker();
  setWords(m_import, speaker.say("sampling.page.import"));
}

}  // namespace prumo::ui
