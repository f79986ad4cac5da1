// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/run_keeper.h"

#include "ui/quality/feeds.h"
#include "ui/quality/texts.h"

#include <utility>

namespace prumo::ui {

namespace {

constexpr std::size_t kSlice = 32;  // rows a turn: a few milliseconds and one commit

Message labelOf(const quality::Dataset& dataset) { return {"quality_page.edit.run", {{"name", dataset.name}}}; }

}  // namespace

RunKeeper::RunKeeper(Workspace& workspace, WorkBar& work, QObject* parent) : QObject(parent), m_workspace(workspace), m_work(work) {
  m_tick.setInterval(0);
  connect(&m_tick, &QTimer::timeout, this, &RunKeeper::writeNext);
}

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
      [this](Result<quality::KeptRun> run) { run ? begin(*std::move(run)) : Q_EMIT failed(run.error()); });
}

void RunKeeper::begin(quality::KeptRun run) {
  m_run = std::move(run);
  m_written = 0;
  m_tick.start();
}

/// The feed may have been removed, or the project closed, while its file was read.
bool RunKeeper::isStillThere() {
  if (!m_workspace.isOpen() || m_workspace.project().path() != m_project) return false;
  const auto standing = feedOf(m_workspace, m_run.dataset.id);
  if (!standing) return false;
  m_run.dataset.name = standing->name;
  m_run.dataset.path = standing->path;
  m_run.dataset.options = standing->options;
  return true;
}

void RunKeeper::writeNext() {
  if (!isStillThere()) return m_tick.stop();
  if (m_written >= m_run.bulk()) {
    m_tick.stop();
    if (finish()) Q_EMIT kept();
    return;
  }
  const auto from = std::exchange(m_written, m_written + kSlice);
  const bool isIn = m_workspace.edit(labelOf(m_run.dataset), [&](Transaction& edit) { return quality::saveBulk(edit, m_run, from, m_written); });
  if (!isIn) m_tick.stop();
}

bool RunKeeper::finish() {
  return m_workspace.edit(labelOf(m_run.dataset), [this](Transaction& edit) {
    return quality::finishRun(edit, m_workspace.project(), m_run).transform([](const std::string&) {});
  });
}

}  // namespace prumo::ui
