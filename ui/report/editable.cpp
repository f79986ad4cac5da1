// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "ui/report/html.h"
#include "ui/report/zip.h"

#include <QBuffer>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QUrl>

namespace prumo::ui {

namespace {

/// A document that has the pictures it was given and looks for no others.
class Document final : public QTextDocument {
public:
  explicit Document(const Html& html) {
    for (const auto& [name, image] : html.images) addResource(ImageResource, QUrl(name), image);
    setHtml(html.text);
  }

private:
  QVariant loadResource(int, const QUrl&) override { return {}; }
};

Result<Printed> write(const QByteArray& bytes, const std::filesystem::path& path, const PrintOptions& options, int pages, int charts) {
  if (options.stop.stop_requested()) return cancelled();
  return writeFile(path, {bytes.constData(), static_cast<std::size_t>(bytes.size())}).transform([&] {
    return Printed{pages, charts, bytes.size()};
  });
}

}  // namespace

Result<Printed> writeOdt(const report::Report& report, const Speaker& speaker, const std::filesystem::path& path, const PrintOptions& options) {
  return writeOdt(report, speaker, path, options, chartPainter(speaker));
}

Result<Printed> writeOdt(const report::Report& report, const Speaker& speaker, const std::filesystem::path& path, const PrintOptions& options,
                         const ChartPainter& paintChart) {
  const auto html = makeHtml(report, speaker, options, HtmlKind::Document, paintChart);
  if (options.stop.stop_requested()) return cancelled();
  Document document(html);
  document.setDefaultFont(QFont({QStringLiteral("Inter"), QStringLiteral("Noto Sans")}, 10));
  document.setPageSize({595, 842});
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  QTextDocumentWriter writer(&buffer, "odf");
  writer.write(&document);
  if (options.stop.stop_requested()) return cancelled();
  stampZip(buffer.buffer(), report.printedAt);
  return write(buffer.data(), path, options, document.pageCount(), html.charts);
}

Result<Printed> writeHtml(const report::Report& report, const Speaker& speaker, const std::filesystem::path& path, const PrintOptions& options) {
  return writeHtml(report, speaker, path, options, chartPainter(speaker));
}

Result<Printed> writeHtml(const report::Report& report, const Speaker& speaker, const std::filesystem::path& path, const PrintOptions& options,
                         const ChartPainter& paintChart) {
  const auto html = makeHtml(report, speaker, options, HtmlKind::Browser, paintChart);
  return write(html.text.toUtf8(), path, options, 1, html.charts);
}

}  // namespace prumo::ui
