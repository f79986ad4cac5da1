// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/sampling/study_reader.h"

#include "ui/quality/sampling/sampling_tables.h"

namespace prumo::ui {

namespace {

using namespace quality::sampling;

Result<ShownStudy> shown(const ProjectFile& project, const Study& study, const Speaker& speaker) {
  auto opened = openStudy(project, study);
  if (!opened) return std::move(opened).error();
  const auto dataset = project.find<quality::Dataset>(study.dataset);
  if (!dataset) return dataset.error();
  auto table = rowTable(*opened, speaker);
  const auto& feed = *dataset;
  return ShownStudy{*std::move(opened), std::move(table), feed ? feedState(*feed, study) : FeedState::Unknown, feed ? feed->name : std::string{}};
}

}  // namespace

StudyReader::StudyReader(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {}

void StudyReader::read(const Study& study, std::function<void(Result<ShownStudy>)> done) {
  stop();
  m_isReading = true;
  const auto& project = m_workspace.project();
  m_tasks.run<ShownStudy>(
      {"sampling.page.reading", {}}, this,
      [path = project.path(), schema = project.schema(), author = project.author(), study, language = std::string{m_workspace.speaker().language()}](const Job&) {
        return ProjectFile::open(path, schema, author, {.readOnly = true, .historyLater = true}).and_then([&](const ProjectFile& own) { return shown(own, study, Speaker{language}); });
      },
      [this, asked = m_asked, done = std::move(done)](Result<ShownStudy> read) {
        if (asked != m_asked) return;
        m_isReading = false;
        done(std::move(read));
      });
}

void StudyReader::stop() {
  ++m_asked;
  m_isReading = false;
  m_tasks.cancelAll();
}

}  // namespace prumo::ui
