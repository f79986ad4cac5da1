// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/composer.h"

#include <QByteArray>

namespace prumo::ui {

struct PdfBytes {
  std::string bytes;
  int pages = 0;
  int charts = 0;
};

/// The whole PDF in memory. With a chart painter that needs no widgets it may run on a worker thread.
/// Errors: report.bad_pdf {detail}.
Result<PdfBytes> makePdf(const report::Report& report, const Speaker& speaker, const PrintOptions& options, const ChartPainter& paintChart);

}  // namespace prumo::ui
