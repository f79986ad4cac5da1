// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pdf.h"
#include "ui/shell/workspace.h"

#include <QHash>
#include <QPicture>
#include <QTimer>

#include <memory>

namespace prumo::ui {

/// Makes the report's PDF without holding up the window: the report is read and laid out on a worker; charts, which are made of
/// graphics items, are drawn one at a time on the GUI thread in between. A newer request replaces the one under way.
class Preview : public QObject {
  Q_OBJECT
public:
  using Pictures = QHash<const report::Chart*, QPicture>;
  using Write = Result<Printed> (*)(const report::Report&, const Speaker&, const std::filesystem::path&, const PrintOptions&, const ChartPainter&);

  explicit Preview(Workspace& workspace, QObject* parent = nullptr);

  void request(const std::string& language, const PrintOptions& options);
  /// The report of the last request, once it is made, in another format.
  void write(const std::filesystem::path& target, Write format, std::function<void(Result<Printed>)> done);

Q_SIGNALS:
  /// The sections there are, as soon as they are known.
  void sectionsRead(const std::shared_ptr<const prumo::report::Report>& report);
  /// Always of the latest request.
  void made(const prumo::ui::PdfBytes& pdf);
  /// The latest request came to nothing; the workspace has been told why.
  void failed();

private:
  void fail(const Error& error);
  void drawNext();
  void layOut();

  Workspace& m_workspace;
  int m_round = 0;
  std::string m_language;
  PrintOptions m_options;
  std::shared_ptr<const report::Report> m_report;
  std::vector<const report::Chart*> m_waiting;
  Pictures m_pictures;
  QTimer m_tick;
};

}  // namespace prumo::ui
