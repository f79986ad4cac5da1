// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf.h"

#include "core/base/file.h"
#include "ui/report/finish.h"
#include "ui/report/furniture.h"
#include "ui/report/sections.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>

namespace prumo::ui {

namespace {

constexpr qreal kTextWidth = kPageWidth - 2 * kSide;
constexpr qreal kTextHeight = kPageHeight - kTop - kBottom;

/// The pages of a report, laid out and waiting to be drawn.
class Book {
public:
  Book(const report::Report& report, const Speaker& speaker, const PrintOptions& options, const ChartPainter& paintChart, QPaintDevice* device)
      : m_report(report),
        m_speaker(speaker),
        m_sections(chosenSections(report, options)),
        m_type(device, colorsOf(Scheme::Light)),
        m_furniture(report, speaker, m_type),
        m_composer(report, speaker, m_type, paintChart, pt(kTextWidth)),
        m_hasCover(hasCover(options)) {
    m_atoms = m_composer.compose(m_sections, options.stop);
    m_pages = paginate(m_atoms, pt(kTextHeight));
    const auto front = paginate(m_furniture.contents(contentsFrom(0), pt(kTextWidth)), pt(kTextHeight)).size();
    m_before = static_cast<int>(front) + (m_hasCover ? 1 : 0);
    m_contentsAtoms = m_furniture.contents(contentsFrom(m_before), pt(kTextWidth));
    m_contents = paginate(m_contentsAtoms, pt(kTextHeight));
  }

  int pages() const { return m_before + static_cast<int>(m_pages.size()); }
  int charts() const { return m_composer.charts(); }

  void paint(QPdfWriter& writer, const std::stop_token& stop) {
    QPainter painter(&writer);
    m_page = 0;
    if (m_hasCover) {
      beginPage(writer, painter);
      m_furniture.paintCover(painter);
    }
    for (const auto* pages : {&m_contents, &m_pages}) {
      for (const auto& page : *pages) {
        if (stop.stop_requested()) return;
        beginPage(writer, painter);
        for (const auto& placed : page) {
          painter.setBrush(Qt::NoBrush);
          placed.atom->paint(painter, {pt(kSide), pt(kTop) + placed.y});
        }
      }
    }
  }

  std::vector<Bookmark> outline() const {
    std::vector<Bookmark> bookmarks;
    if (m_hasCover) bookmarks.push_back({m_speaker.say("report.cover.title").toStdString(), 0});
    bookmarks.push_back({m_speaker.say("report.contents").toStdString(), m_hasCover ? 1 : 0});
    for (const auto& line : contentsFrom(m_before)) bookmarks.push_back({line.title.toStdString(), line.page - 1});
    return bookmarks;
  }

  /// The lines of the contents, each leading to its section.
  std::vector<Link> links() const {
    std::vector<Link> links;
    int page = m_hasCover ? 1 : 0;
    for (const auto& placed : m_contents) {
      for (const auto& [atom, y] : placed) {
        const double top = kPageHeight - kTop - y / kUnit;
        if (atom->leadsTo >= 0) links.push_back({page, kSide, top - atom->height / kUnit, kPageWidth - kSide, top, atom->leadsTo});
      }
      ++page;
    }
    return links;
  }

private:
  void beginPage(QPdfWriter& writer, QPainter& painter) {
    if (m_page++ > 0) writer.newPage();
    if (m_report.isDraft) m_furniture.paintWatermark(painter);
    m_furniture.paintFooter(painter, m_page, pages());
  }

  /// Where each section begins, when so many pages stand before them.
  std::vector<ContentsLine> contentsFrom(int before) const {
    std::vector<ContentsLine> lines;
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
      for (const auto& placed : m_pages[page]) {
        if (placed.atom->section < 0) continue;
        const auto& section = *m_sections[static_cast<std::size_t>(placed.atom->section)];
        lines.push_back({printable(m_speaker.say(section.title)).simplified(), before + static_cast<int>(page) + 1});
      }
    }
    return lines;
  }

  const report::Report& m_report;
  const Speaker& m_speaker;
  std::vector<const report::Section*> m_sections;
  Typesetter m_type;
  Furniture m_furniture;
  Composer m_composer;
  bool m_hasCover;
  std::vector<Atom> m_atoms;
  std::vector<Page> m_pages;
  std::vector<Atom> m_contentsAtoms;
  std::vector<Page> m_contents;
  int m_before = 0;
  int m_page = 0;
};

PdfFacts factsOf(const report::Report& report, const Speaker& speaker, const Book& book) {
  const Message title{"report.footer", {{"client", report.cover.client}, {"supplier", report.cover.supplier}}};
  return {.title = speaker.say(title).toStdString(),
          .author = report.cover.company.empty() ? report.cover.consultant : report.cover.consultant + ", " + report.cover.company,
          .subject = report.cover.scope,
          .language = std::string{speaker.language()},
          .created = report.printedAt,
          .outline = book.outline(),
          .links = book.links(),
          .attachments = {{"findings.json", findingsJson(report), "application/json"}, {"report.json", dataJson(report, speaker), "application/json"}}};
}

}  // namespace

Result<PdfBytes> makePdf(const report::Report& report, const Speaker& speaker, const PrintOptions& options, const ChartPainter& paintChart) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  PdfBytes made;
  PdfFacts facts;
  {
    QPdfWriter writer(&buffer);
    writer.setResolution(kResolution);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {}));
    Book book(report, speaker, options, paintChart, &writer);
    book.paint(writer, options.stop);
    made.pages = book.pages();
    made.charts = book.charts();
    facts = factsOf(report, speaker, book);
  }
  if (options.stop.stop_requested()) return cancelled();
  return finishedPdf(bytes.toStdString(), facts).transform([&made](std::string finished) {
    made.bytes = std::move(finished);
    return std::move(made);
  });
}

Result<Printed> printPdf(const report::Report& report, const Speaker& speaker, const std::filesystem::path& path, const PrintOptions& options) {
  auto made = makePdf(report, speaker, options, chartPainter(speaker));
  if (!made) return std::move(made).error();
  if (options.stop.stop_requested()) return cancelled();
  return writeFile(path, made->bytes).transform([&made] {
    return Printed{made->pages, made->charts, static_cast<std::int64_t>(made->bytes.size())};
  });
}

}  // namespace prumo::ui
