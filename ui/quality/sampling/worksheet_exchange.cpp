// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/sampling/worksheet_exchange.h"

#include "core/base/platform.h"
#include "ui/kit/file_door.h"
#include "ui/kit/looks.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/texts.h"
#include "ui/quality/sampling/sampling_edits.h"
#include "ui/quality/sampling/sampling_tables.h"
#include "ui/quality/sheet_button.h"

#include <QPushButton>

#include <utility>

namespace prumo::ui {

namespace {

using namespace quality::sampling;

/// What a worker needs to read a study by itself.
struct Reading {
  std::filesystem::path project;
  Schema schema;
  Author author;
  Study study;

  Result<ProjectFile> own() const { return ProjectFile::open(project, schema, author, {.readOnly = true, .historyLater = true}); }
};

/// What a file holds for the study: a filled-in worksheet in any of our languages, or another copy of the project.
Result<ReturnedSheet> readFrom(const std::filesystem::path& file, const ProjectFile& own, const Reading& reading, const Job& job) {
  if (file.extension() != ".prumo") {
    return worksheetOf(own, reading.study).and_then([&](const Worksheet& sheet) {
      return readWorksheet(file, reading.study, sheet, {wordsOf(Speaker{kPortuguese}), wordsOf(Speaker{kEnglish})}, reading.author.name, reading.author.clock->now(), job);
    });
  }
  return ProjectFile::open(file, reading.schema, reading.author, {.readOnly = true}).and_then([&](const ProjectFile& other) { return returnedCopy(other, own, reading.study); });
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
  connect(&workspace, &Workspace::opened, this, [this] { m_isStale = true; });
  connect(&workspace, &Workspace::changed, this, [this](const Change& change) { m_isStale |= change.touches(record::describe<Judgement>().name); });
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
  const auto& project = m_workspace.project();
  const Speaker speaker(m_workspace.assessment().language);
  m_work.run<bool>(
      {"sampling.page.exporting", {}},
      [reading = Reading{project.path(), project.schema(), project.author(), *m_study}, words = wordsOf(speaker), file = platform::pathFromUtf8(toUtf8(path))](const Job&) {
        return reading.own()
            .and_then([&](const ProjectFile& own) { return worksheetOf(own, reading.study); })
            .and_then([&](const Worksheet& sheet) { return writeWorksheet(file, sheet, words); })
            .transform([](const SheetCount&) { return true; });
      },
      [this, path](const Result<bool>& written) { tellWritten(m_message, m_workspace.speaker(), "sampling.page.exported", path, written); });
}

void WorksheetExchange::importFrom(const QString& path) {
  if (!m_study || m_workspace.project().isReadOnly()) return;
  const auto& project = m_workspace.project();
  const auto file = platform::pathFromUtf8(toUtf8(path));
  m_isStale = false;
  m_work.run<TakenSheet>(
      {"sampling.page.importing", {}},
      [file, reading = Reading{project.path(), project.schema(), project.author(), *m_study}](const Job& job) -> Result<TakenSheet> {
        const auto own = reading.own();
        if (!own) return own.error();
        const auto known = judgementsOf(*own, reading.study);
        if (!known) return known.error();
        return readFrom(file, *own, reading, job).transform([&](ReturnedSheet sheet) {
          auto merged = merge(reading.study, *known, std::exchange(sheet.judgements, {}));
          merged.proofs = std::exchange(sheet.proofs, {});
          return TakenSheet{reading.study.id, std::move(sheet), std::move(merged)};
        });
      },
      [this, path](Result<TakenSheet> read) { take(path, std::move(read)); });
}

/// The study may have been judged on or taken back, or another project opened, in the meantime.
void WorksheetExchange::take(const QString& path, Result<TakenSheet> taken) {
  if (!taken) return tellFailure(m_message, m_workspace.speaker(), taken.error());
  if (!m_study || !m_workspace.isOpen() || taken->study != m_study->id) return;
  if (m_isStale) return importFrom(path);
  const auto& merged = taken->merged;
  if (!merged.hasNews() || edits::takeMerged(m_workspace, *m_study, merged, platform::utf8FromPath(platform::pathFromUtf8(toUtf8(path)).filename()))) tell(taken->sheet, merged);
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
