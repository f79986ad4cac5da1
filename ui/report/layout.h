// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/text/speaker.h"

#include <filesystem>
#include <set>
#include <stop_token>

namespace prumo::ui {

struct PrintOptions {
  std::set<std::string> leftOut;  ///< section ids the consultant does not want
  std::stop_token stop;           ///< answered between two blocks or pages, with the error of cancelled(); then nothing is written
};

struct Printed {
  int pages = 0;
  int charts = 0;
  std::int64_t bytes = 0;
};

/// The report as PDF: real text, embedded fonts, vector charts, bookmarks, page x of y, and the findings as JSON attached.
/// Needs a QApplication, but no display. Errors: base.cannot_write {path, reason}, base.disk_full {path}.
Result<Printed> printPdf(const report::Report& report, const Speaker& speaker, const std::filesystem::path& path, const PrintOptions& options = {});
/// The same as OpenDocument text, for editing.
Result<Printed> writeOdt(const report::Report& report, const Speaker& speaker, const std::filesystem::path& path, const PrintOptions& options = {});
/// The same as one HTML file with its pictures inside.
Result<Printed> writeHtml(const report::Report& report, const Speaker& speaker, const std::filesystem::path& path, const PrintOptions& options = {});

}  // namespace prumo::ui
