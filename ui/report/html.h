// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/layout.h"

#include <QImage>
#include <QString>

#include <vector>

namespace prumo::ui {

/// How charts and pictures stand in the page.
enum class HtmlKind {
  Page,      ///< for a browser: charts as inline SVG, pictures as data
  Document,  ///< for QTextDocument: charts and pictures as named resources
};

struct Html {
  QString text;
  std::vector<std::pair<QString, QImage>> images;  ///< Document only: by name
  int charts = 0;
};

/// The report as HTML; everything typed is escaped, nothing is fetched. What came before a stop when it is stopped.
Html makeHtml(const report::Report& report, const Speaker& speaker, const PrintOptions& options, HtmlKind kind);

}  // namespace prumo::ui
