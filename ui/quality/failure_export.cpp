// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/failure_export.h"

#include "core/base/file.h"
#include "core/base/platform.h"
#include "ui/kit/file_door.h"
#include "ui/kit/looks.h"
#include "ui/kit/message_bar.h"
#include "ui/quality/texts.h"

#include <QPushButton>

#include <algorithm>

namespace prumo::ui {

FailureExport::FailureExport(Workspace& workspace, WorkBar& work, MessageBar& message, QWidget* parent)
    : QObject(parent), m_workspace(workspace), m_work(work), m_message(message), m_button(plainButton("export")) {
  connect(m_button, &QPushButton::clicked, this, &FailureExport::ask);
  connect(&workspace, &Workspace::languageChanged, this, &FailureExport::say);
  m_button->hide();
  say();
}

void FailureExport::showRun(const quality::QualityRun* run, const std::vector<quality::RuleResult>& results) {
  m_run = run ? std::optional{*run} : std::nullopt;
  m_results = results;
  m_button->setVisible(run && std::ranges::any_of(results, [](const quality::RuleResult& result) { return result.failed > 0; }));
}

void FailureExport::ask() {
  const auto& speaker = m_workspace.speaker();
  fileDoor().askTarget(m_button->window(), speaker.say("quality_page.export_failures"), speaker.say("quality_page.failures.file"),
                       QStringLiteral("*.csv"), [this](const std::filesystem::path& target) { exportTo(toQString(target)); });
}

FailureWords FailureExport::words() const {
  const auto& speaker = m_workspace.speaker();
  const auto words = [&speaker](const char* code) { return toUtf8(speaker.say(code)); };
  FailureWords all{words("quality_page.column.line"), words("quality_page.column.rule"), words("quality_page.column.severity"), {}, ','};
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
  m_work.run<bool>(
      {"quality_page.work.failures", {}},
      [file, from = project.path(), schema = project.schema(), author = project.author(), run = *m_run, results = m_results,
       words = words()](const Job&) {
        return ProjectFile::open(from, schema, author, {.readOnly = true})
            .and_then([&](const ProjectFile& own) { return failureCsv(own, run, results, words); })
            .and_then([&file](const std::string& csv) { return writeFile(file, csv); })
            .transform([] { return true; });
      },
      [this, path](const Result<bool>& written) {
        tellWritten(m_message, m_workspace.speaker(), "quality_page.failures.written", path, written);
      });
}

void FailureExport::say() { setWords(m_button, m_workspace.speaker().say("quality_page.export_failures")); }

}  // namespace prumo::ui
