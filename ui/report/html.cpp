// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/html.h"

#include "ui/kit/charts/words.h"
#include "ui/kit/diagram.h"
#include "ui/report/composer.h"
#include "ui/report/sections.h"
#include "ui/kit/severity_badge.h"

#include <QBuffer>
#include <QSvgGenerator>

namespace prumo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kWidth = 640;  // pixels a chart is shown wide
constexpr qreal kScreen = 96;  // pixels an inch
constexpr qreal kSharp = 2;    // as many pixels for each of these, where a chart becomes a picture

QString escaped(const QString& text) { return printable(text).toHtmlEscaped().replace(u'\n', "<br>"_L1); }

QString htmlOf(const Run& run) {
  auto text = escaped(run.text);
  if (run.isBold) text = u"<b>"_s + text + u"</b>"_s;
  if (run.isItalic) text = u"<i>"_s + text + u"</i>"_s;
  if (run.isMono) text = u"<code>"_s + text + u"</code>"_s;
  return text;
}

QString htmlOf(const RichText& text) {
  QStringList paras;
  for (const auto& para : text) {
    QString words = para.bullet.isEmpty() ? QString{} : escaped(para.bullet) + u' ';
    for (const auto& run : para.runs) words += htmlOf(run);
    paras.append(words);
  }
  return paras.join("<br>"_L1);
}

QString element(QStringView name, const QString& content, const QString& attributes = {}) {
  return u"<%1%2>%3</%1>\n"_s.arg(name, attributes, content);
}

QString classed(QStringView name) { return u" class=\"%1\""_s.arg(name); }

/// Writes blocks one after another.
class Writer {
public:
  Writer(const Speaker& speaker, HtmlKind kind, const ChartPainter& paintChart) : m_speaker(speaker), m_kind(kind), m_paintChart(paintChart) {}

  void operator()(const report::Paragraph& paragraph) {
    auto words = m_speaker.say(paragraph.text);
    for (const auto& sentence : paragraph.following) words += u' ' + m_speaker.say(sentence);
    static constexpr std::array styles{u"body", u"lead", u"small", u"formula", u"warning"};
    const auto content = htmlOf(paragraph.isMarkdown ? markdownText(words) : plainText(words));
    m_html.text += element(u"p", content, classed(styles.at(static_cast<std::size_t>(paragraph.style))));
  }
  void operator()(const report::Heading& heading) { m_html.text += element(u"h3", escaped(m_speaker.say(heading.text))); }
  void operator()(const report::Bullets& bullets) {
    QString items;
    for (const auto& item : bullets.items) items += element(u"li", escaped(m_speaker.say(item)));
    m_html.text += element(u"ul", items);
  }
  void operator()(const report::KeyFigures& figures) {
    QString cells;
    for (const auto& figure : figures.figures) {
      cells += element(u"td", escaped(m_speaker.say(figure.label)) + u"<br><big><b>"_s + escaped(cellText(figure.value, m_speaker)) + u"</b></big> "_s +
                                  escaped(m_speaker.say(figure.unit)));
    }
    m_html.text += element(u"table", element(u"tr", cells), classed(u"figures"));
  }
  void operator()(const report::Table& table) {
    if (!m_speaker.say(table.title).isEmpty()) (*this)(report::Heading{table.title});
    QString head;
    for (const auto& column : table.columns) head += element(u"th", escaped(m_speaker.say(column.title)), column.isNumber ? u" align=\"right\""_s : u" align=\"left\""_s);
    QString body;
    for (const auto& row : table.rows) body += rowOf(table, row);
    m_html.text += element(u"table", element(u"thead", element(u"tr", head)) + element(u"tbody", body), u" class=\"grid\" width=\"100%\" cellpadding=\"4\""_s);
    addSmall(table.note);
  }
  void operator()(const report::Chart& chart) {
    (*this)(report::Heading{chart.title});
    const auto size = chartSize(chart);
    const auto paint = [&](QPainter& painter) { m_paintChart(painter, {{}, size}, chart); };
    if (m_kind == HtmlKind::Browser) m_html.text += element(u"div", svgOf(size, paint), u" role=\"img\" aria-label=\"%1\""_s.arg(escaped(charts::description(chart, m_speaker))));
    else m_html.text += element(u"p", resourceOf(size, paint));
    addSmall(chart.caption);
    ++m_html.charts;
  }
  void operator()(const report::Diagram& diagram) {
    (*this)(report::Heading{diagram.title});
    const auto size = diagramSizeOnPage(diagram, m_speaker);
    const auto paint = [&](QPainter& painter) { paintDiagramFigure(painter, {{}, size}, diagram, m_speaker, colorsOf(Scheme::Light)); };
    const auto caption = escaped(diagramCaption(diagram, m_speaker));
    if (m_kind == HtmlKind::Browser) {
      const auto drawing = element(u"div", svgOf(size, paint), u" role=\"img\" aria-label=\"%1\""_s.arg(escaped(diagramWords(diagram, m_speaker))));
      m_html.text += element(u"figure", drawing + element(u"figcaption", caption, classed(u"small")));
    } else {
      m_html.text += element(u"p", resourceOf(size, paint)) + element(u"p", caption, classed(u"small"));
    }
    ++m_html.charts;
  }
  void operator()(const report::FindingCard& card) {
    const auto& color = colorsOf(Scheme::Light).of(card.finding.severity);
    const auto title = element(u"p", u"<b>"_s + escaped(QString::fromStdString(card.number)) + u" · "_s + escaped(QString::fromStdString(card.finding.title)) +
                                         u"</b> "_s + escaped(cardHint(card, m_speaker)));
    const auto badge = element(u"td", severityLetter(card.finding.severity, m_speaker), u" width=\"14\" bgcolor=\"%1\" style=\"color:#ffffff\""_s.arg(color.name()));
    const auto body = element(u"td", title + element(u"p", htmlOf(cardBody(card, m_speaker))));
    m_html.text += element(u"table", element(u"tr", badge + body), u" class=\"card\" width=\"100%\" cellpadding=\"6\""_s);
  }

  void raw(const QString& html) { m_html.text += html; }
  Html take() { return std::move(m_html); }

private:
  QString rowOf(const report::Table& table, const std::vector<report::Cell>& row) const {
    QString cells;
    for (std::size_t i = 0; i < std::min(row.size(), table.columns.size()); ++i) {
      const auto words = row[i].severity ? element(u"b", severityLetter(*row[i].severity, m_speaker)) : htmlOf(cellRich(row[i], m_speaker));
      cells += element(u"td", words, table.columns[i].isNumber ? u" align=\"right\""_s : QString{});
    }
    return element(u"tr", cells);
  }
  void addSmall(const Text& text) {
    const auto words = m_speaker.say(text);
    if (!words.isEmpty()) m_html.text += element(u"p", escaped(words), classed(u"small"));
  }
  /// A drawing in points.
  using Paint = std::function<void(QPainter&)>;
  static void paintOn(QPaintDevice& device, qreal scale, const Paint& paint) {
    QPainter painter(&device);
    painter.scale(scale, scale);
    paint(painter);
  }
  static QString svgOf(const QSizeF& size, const Paint& paint) {
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    // A drawing made before keeps its size only on a device as fine as the screen.
    constexpr qreal scale = kScreen / 72;
    generator.setResolution(static_cast<int>(kScreen));
    generator.setSize((size * (kWidth / size.width())).toSize());
    generator.setViewBox(QRectF{{}, size * scale});
    paintOn(generator, scale, paint);
    const auto svg = QString::fromUtf8(buffer.data());
    return svg.sliced(std::max<qsizetype>(svg.indexOf("<svg"_L1), 0));
  }
  QString resourceOf(const QSizeF& size, const Paint& paint) {
    const auto scale = kSharp * kWidth / size.width();
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    paintOn(image, scale, paint);
    return named(image, kWidth);
  }
  QString named(const QImage& image, qreal width) {
    const auto name = u"picture-%1"_s.arg(m_html.images.size() + 1);
    m_html.images.emplace_back(name, image);
    return u"<img src=\"%1\" width=\"%2\">"_s.arg(name).arg(std::min(width, 620.0), 0, 'f', 0);
  }
  static QString dataOf(const QImage& image) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return u"<img src=\"data:image/png;base64,%1\" alt=\"\">"_s.arg(QString::fromLatin1(buffer.data().toBase64()));
  }

  const Speaker& m_speaker;
  HtmlKind m_kind;
  const ChartPainter& m_paintChart;
  Html m_html;
};

constexpr auto kStyle = R"(body{font:15px/1.5 Inter,"Noto Sans",sans-serif;color:#1B2430;max-width:860px;margin:32px auto;padding:0 16px}
h1{font-size:34px}h2{font-size:25px;margin-top:56px}h2 .mark{float:right;color:#0B7285}h2 .bad{color:#B42318}h3{font-size:17px;margin:28px 0 6px}
table.grid{border-collapse:collapse;width:100%;font-size:13px}.grid th{color:#5B6775;border-bottom:1px solid #5B6775}.grid td{border-bottom:1px solid #E1E6EB;vertical-align:top}
.figures td{padding-right:40px;color:#5B6775}.figures b{color:#1B2430}.lead{font-size:18px}.small{font-size:13px;color:#5B6775}.formula{font-family:monospace;color:#0B7285}
.warning{color:#B45309;font-weight:600}.card{border:1px solid #E1E6EB;margin:12px 0}.card p{margin:0 0 6px}svg{max-width:100%;height:auto}figure{margin:0}
td{overflow-wrap:anywhere}@media print{h2{break-before:page}tr,svg{break-inside:avoid}})";

QString headOf(const report::Report& report, const Speaker& speaker) {
  const Message title{"report.footer", {{"client", report.cover.client}, {"supplier", report.cover.supplier}}};
  const auto language = QString::fromUtf8(speaker.language().data(), static_cast<qsizetype>(speaker.language().size()));
  return u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
         "style-src 'unsafe-inline'; img-src data:\">\n<title>%2</title>\n<style>%3</style></head><body>\n"_s.arg(language, escaped(speaker.say(title)), QLatin1String(kStyle));
}

QString coverOf(const report::Report& report, const Speaker& speaker) {
  const auto text = [](const std::string& utf8) { return escaped(QString::fromStdString(utf8)); };
  const auto& cover = report.cover;
  auto html = element(u"p", escaped(speaker.say("report.cover.kind")), classed(u"small")) +
              element(u"h1", text(cover.client) + u"<br>"_s + escaped(speaker.say("report.cover.and")) + u' ' + text(cover.supplier)) +
              element(u"p", text(cover.scope), classed(u"lead")) +
              element(u"p", text(cover.consultant) + u" · "_s + text(cover.company) + u" · "_s + escaped(speaker.dateTime(report.printedAt)), classed(u"small"));
  if (report.isDraft) html += element(u"p", escaped(speaker.say("report.draft")), classed(u"warning"));
  return html;
}

}  // namespace

Html makeHtml(const report::Report& report, const Speaker& speaker, const PrintOptions& options, HtmlKind kind, const ChartPainter& paintChart) {
  Writer writer(speaker, kind, paintChart);
  writer.raw(headOf(report, speaker));
  if (hasCover(options)) writer.raw(coverOf(report, speaker));
  for (const auto* section : chosenSections(report, options)) {
    const auto mark = escaped(speaker.say(section->mark));
    const auto span = mark.isEmpty() ? QString{} : u" <span class=\"mark%1\">%2</span>"_s.arg(section->markIsBad ? u" bad"_s : QString{}, mark);
    writer.raw(element(u"h2", escaped(speaker.say(section->title)) + span, u" id=\"%1\""_s.arg(QString::fromStdString(section->id).toHtmlEscaped())));
    for (const auto& block : section->blocks) {
      if (!options.stop.stop_requested()) std::visit(writer, block);
    }
  }
  writer.raw(u"</body></html>\n"_s);
  return writer.take();
}

}  // namespace prumo::ui
