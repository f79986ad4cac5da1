// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/preview.h"

#include "core/report/build.h"
#include "ui/report/furniture.h"
#include "ui/report/sections.h"
#include "ui/shell/task_runner.h"

namespace prumo::ui {

namespace {

using Shared = std::shared_ptr<const report::Report>;

/// Reads the file through a connection of the worker's own, and only what the report is made of: the window may want to write meanwhile, and
/// the rest of the file was looked at when it was opened.
Result<Shared> readReport(const std::filesystem::path& path, const Schema& schema, const Author& author, const std::vector<Room>& rooms, const Job& job) {
  return ProjectFile::open(path, schema, author, {.readOnly = true, .historyLater = true})
      .and_then([&](const ProjectFile& project) { return report::buildReport(project, rooms, job); })
      .transform([](report::Report report) -> Shared { return std::make_shared<report::Report>(std::move(report)); });
}

QPicture pictureOf(const report::Chart& chart, const Speaker& speaker) {
  QPicture picture;
  QPainter painter(&picture);
  const auto scale = picture.logicalDpiX() / 72.0;
  painter.scale(scale, scale);
  chartPainter(speaker)(painter, {{}, chartSize(chart)}, chart);
  return picture;
}

/// A picture scales itself to the resolution of the device it is played on; here it stands in points already.
void paintPicture(QPainter& painter, QPicture picture) {
  painter.save();
  const auto scale = 72.0 / painter.device()->logicalDpiX();
  painter.scale(scale, scale);
  picture.play(&painter);
  painter.restore();
}

/// Draws what was drawn before, on any thread. The pictures must outlive it.
ChartPainter painterOf(const Preview::Pictures& pictures) {
  return [&pictures](QPainter& painter, const QRectF&, const report::Chart& chart) { paintPicture(painter, pictures.value(&chart)); };
}

}  // namespace

Preview::Preview(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {
  m_tick.setSingleShot(true);
  connect(&m_tick, &QTimer::timeout, this, &Preview::drawNext);
}

void Preview::fail(const Error& error) {
  m_workspace.tell(error);
  Q_EMIT failed();
}

void Preview::request(const std::string& language, const PrintOptions& options) {
  m_tick.stop();
  m_language = language;
  m_options = options;
  const auto round = ++m_round;
  const auto& project = m_workspace.project();
  m_workspace.tasks().run<Shared>(
      {"report.task.read", {}}, this,
      [path = project.path(), schema = project.schema(), author = project.author(), rooms = m_workspace.rooms()](const Job& job) {
        return readReport(path, schema, author, rooms, job);
      },
      [this, round](Result<Shared> report) {
        if (round != m_round) return;
        if (!report) return fail(report.error());
        m_report = *report;
        m_pictures.clear();
        m_waiting.clear();
        Q_EMIT sectionsRead(m_report);
        for (const auto* section : chosenSections(*m_report, m_options)) {
          for (const auto& block : section->blocks) {
            if (const auto* chart = std::get_if<report::Chart>(&block)) m_waiting.push_back(chart);
          }
        }
        m_tick.start(0);
      });
}

void Preview::drawNext() {
  if (m_waiting.empty()) return layOut();
  const auto* chart = m_waiting.back();
  m_waiting.pop_back();
  m_pictures.insert(chart, pictureOf(*chart, Speaker(m_language)));
  m_tick.start(0);
}

void Preview::layOut() {
  const auto round = m_round;
  m_workspace.tasks().run<PdfBytes>(
      {"report.task.lay_out", {}}, this,
      [report = m_report, pictures = m_pictures, language = m_language, options = m_options](const Job& job) mutable {
        options.stop = job.stop;
        const Speaker speaker(language);
        return makePdf(*report, speaker, options, painterOf(pictures));
      },
      [this, round](Result<PdfBytes> pdf) {
        if (round != m_round) return;
        if (!pdf) return fail(pdf.error());
        Q_EMIT made(*pdf);
      });
}

void Preview::write(const std::filesystem::path& target, Write format, std::function<void(Result<Printed>)> done) {
  m_workspace.tasks().run<Printed>(
      {"report.page.saving", {}}, this,
      [report = m_report, pictures = m_pictures, language = m_language, options = m_options, target, format](const Job& job) {
        auto stoppable = options;
        stoppable.stop = job.stop;
        return format(*report, Speaker(language), target, stoppable, painterOf(pictures));
      },
      std::move(done));
}

}  // namespace prumo::ui
