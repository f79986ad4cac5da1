// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/composer.h"

#include <QImage>
#include <QString>

#include <vector>

namespace prumo::ui {

/// How charts and pictures stand in the page.
enum class HtmlKind {
  Browser,   ///< for a browser: charts as inline SVG, pictures as data
  Document,  ///< for QTextDocument: charts and pictures as named resources
};

struct Html {
  QString text;
  std::vector<std::pair<QString, QImage>> images;  ///< Document only: by name
  int charts = 0;
};

/// The report as HTML; everything typed is escaped, nothing is fetched. What came before a stop when it is stopped.
Html makeHtml(const report::Report& report, const Speaker& speaker, const PrintOptions& options, HtmlKind kind, const ChartPainter& paintChart);

/// As in layout.h; with a chart painter that needs no widgets they may run on a worker thread. Charts are as wide as on a page.
Result<Printed> writeOdt(const report::Report& report, const Speaker& speaker, const std::filesystem::path& path, const PrintOptions& options,
                         const ChartPainter& paintChart);
Result<Printed> writeHtml(const report::Report& report, const Speaker& speaker, const std::filesystem::path& path, const PrintOptions& options,
                          const ChartPainter& paintChart);

}  // namespace prumo::ui
