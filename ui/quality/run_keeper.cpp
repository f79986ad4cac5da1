// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/run_keeper.h"

#include "ui/kit/texts.h"
#include "ui/quality/feeds.h"

namespace prumo::ui {

RunKeeper::RunKeeper(Workspace& workspace, WorkBar& work, QObject* parent) : QObject(parent), m_workspace(workspace), m_work(work) {}

void RunKeeper::keep(const quality::Dataset& dataset, const quality::RuleSet& rules, quality::CheckResult result) {
  const auto& project = m_workspace.project();
  m_project = project.path();
  m_work.run<quality::KeptRun>(
      {"quality_page.work.keep", {}},
      [path = m_project, schema = project.schema(), author = project.author(), language = m_workspace.assessment().language, dataset, rules,
       result = std::move(result)](const Job&) {
        const Speaker speaker{language};
        return ProjectFile::open(path, schema, author, {.readOnly = true, .historyLater = true}).and_then([&](const ProjectFile& own) {
          return quality::prepareRun(own, dataset, rules, result, [&speaker](const Message& words) { return toUtf8(speaker.say(words)); });
        });
      },
      [this](Result<quality::KeptRun> run) { run ? write(*std::move(run)) : Q_EMIT failed(run.error()); });
}

/// The feed may have been removed, renamed or found elsewhere, or the project closed, in the meantime.
void RunKeeper::write(quality::KeptRun run) {
  if (!m_workspace.isOpen() || m_workspace.project().path() != m_project) return;
  const auto standing = feedOf(m_workspace, run.dataset.id);
  if (!standing) return;
  run.dataset.name = standing->name;
  run.dataset.path = standing->path;
  run.dataset.options = standing->options;
  const Message label{"quality_page.edit.run", {{"name", run.dataset.name}}};
  const auto save = [&](Transaction& edit) { return quality::saveRun(edit, m_workspace.project(), run); };
  if (m_workspace.edit(label, save)) Q_EMIT kept();
}

}  // namespace prumo::ui
