// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/furniture.h"

#include <QBuffer>
#include <QImageReader>
#include <QSvgRenderer>

namespace prumo::ui {

namespace {

constexpr qreal kMarkHeight = 46;    // points
constexpr int kLargestLogo = 4000;   // pixels a side

QString text(const std::string& utf8) { return printable(QString::fromStdString(utf8)).simplified(); }

/// The picture, unless it is none or of a size that only a hostile file has.
QImage logoOf(const std::string& bytes) {
  auto data = QByteArray::fromStdString(bytes);
  QBuffer buffer(&data);
  QImageReader reader(&buffer);
  const auto size = reader.size();
  if (!size.isValid() || size.width() > kLargestLogo || size.height() > kLargestLogo) return {};
  return reader.read();
}

/// "9f2c…41ab": enough of a hash to compare by eye.
QString shortHash(const std::string& hash) {
  return hash.size() < 8 ? text(hash) : text(hash.substr(0, 4)) + QStringLiteral("…") + text(hash.substr(hash.size() - 4));
}

/// The plumb line that stands where a client has no logo.
void paintPlumb(QPainter& painter, QPointF at, const Colors& colors) {
  painter.setPen(QPen(colors.text2, pt(0.9)));
  painter.drawLine(at + QPointF{pt(8), 0}, at + QPointF{pt(8), pt(18)});
  painter.setPen(Qt::NoPen);
  painter.setBrush(colors.accent);
  painter.drawPolygon(QPolygonF{{at + QPointF{pt(2), pt(18)}, at + QPointF{pt(14), pt(18)}, at + QPointF{pt(13), pt(23)}, at + QPointF{pt(8), pt(36)},
                                 at + QPointF{pt(3), pt(23)}}});
}

}  // namespace

void Furniture::paintLogo(QPainter& painter) const {
  const QPointF at{pt(kSide), pt(kTop)};
  const auto logo = logoOf(m_report.cover.logo);
  if (logo.isNull()) return paintPlumb(painter, at, m_type.colors());
  const auto size = QSizeF{logo.size()}.scaled(pt(190), pt(kMarkHeight), Qt::KeepAspectRatio);
  painter.drawImage(QRectF{at, size}, logo);
}

void Furniture::paintCover(QPainter& painter) const {
  const auto& colors = m_type.colors();
  const auto& cover = m_report.cover;
  paintLogo(painter);
  const auto width = pt(kPageWidth - 2 * kSide - 20);
  auto lines = m_type.lines(m_speaker.say("report.cover.kind"), {.size = 10.5, .color = colors.text2, .leading = 2}, width);
  const auto add = [&](const QString& words, const Look& look, std::size_t most) {
    const auto more = m_type.lines(words, look, width);
    lines.insert(lines.end(), more.begin(), more.begin() + static_cast<std::ptrdiff_t>(std::min(more.size(), most)));
  };
  const Look title{.size = 28, .weight = QFont::DemiBold, .color = colors.text, .leading = 1.25};
  add(text(cover.client), title, 4);
  add(m_speaker.say("report.cover.and") + u' ' + text(cover.supplier), title, 4);
  if (!cover.scope.empty()) add(text(cover.scope), {.size = 11, .color = colors.text2, .leading = 1.6}, 6);
  qreal y = pt(kPageHeight * 0.34);
  const qreal top = y;
  for (const auto& line : lines) line.draw(painter, {pt(kSide + 16), y}), y += line.height;
  painter.fillRect(QRectF{pt(kSide), top, pt(3), y - top + pt(4)}, colors.accent);
  paintMeta(painter, std::max(pt(kPageHeight * 0.7), y + pt(40)));
}

void Furniture::paintMeta(QPainter& painter, qreal top) const {
  const auto& cover = m_report.cover;
  const auto period = cover.to.empty() ? Message{"report.cover.since", {{"from", cover.from}}}
                                       : Message{"report.cover.range", {{"from", cover.from}, {"to", cover.to}}};
  const std::vector<std::pair<QString, QString>> rows{
      {m_speaker.say("report.consultant"), text(cover.consultant)}, {m_speaker.say("report.company"), text(cover.company)},
      {m_speaker.say("report.cover.period"), cover.from.empty() ? QString{} : m_speaker.say(period)},
      {m_speaker.say("report.version"), text(cover.version)},       {m_speaker.say("report.cover.printed"), m_speaker.dateTime(m_report.printedAt)}};
  const auto width = pt(330);
  qreal y = top;
  for (const auto& [label, value] : rows) {
    if (value.isEmpty()) continue;
    m_type.drawLine(painter, {pt(kSide + 6), y, pt(90), pt(22)}, label, {.size = 9, .color = m_type.colors().text2});
    m_type.drawLine(painter, {pt(kSide + 105), y, width - pt(105), pt(22)}, value, {.size = 9, .color = m_type.colors().text});
    y += pt(22);
    painter.setPen(QPen(m_type.colors().border, pt(0.7)));
    painter.drawLine(QPointF{pt(kSide), y}, QPointF{pt(kSide) + width, y});
  }
}

void Furniture::paintFooter(QPainter& painter, int page, int pages) const {
  const auto y = pt(kPageHeight - 44);
  const auto width = pt(kPageWidth - 2 * kSide);
  const Look look{.size = 7.5, .color = m_type.colors().text2};
  auto right = look;
  right.align = Qt::AlignRight;
  painter.setPen(QPen(m_type.colors().border, pt(0.7)));
  painter.drawLine(QPointF{pt(kSide), y}, QPointF{pt(kSide) + width, y});
  const Message title{"report.footer", {{"client", m_report.cover.client}, {"supplier", m_report.cover.supplier}}};
  m_type.drawLine(painter, {pt(kSide), y + pt(4), width * 0.62, pt(14)}, m_speaker.say(title), look);
  m_type.drawLine(painter, {pt(kSide) + width * 0.64, y + pt(4), width * 0.22, pt(14)}, QStringLiteral("sha256 ") + shortHash(m_report.projectHash), look);
  const Message number{"report.page_of", {{"page", std::int64_t{page}}, {"pages", std::int64_t{pages}}}};
  m_type.drawLine(painter, {pt(kSide) + width * 0.86, y + pt(4), width * 0.14, pt(14)}, m_speaker.say(number), right);
}

void Furniture::paintWatermark(QPainter& painter) const {
  painter.save();
  painter.translate(pt(kPageWidth / 2), pt(kPageHeight / 2));
  painter.rotate(-52);
  auto font = reportFont({.size = 104, .weight = QFont::Bold});
  font.setLetterSpacing(QFont::PercentageSpacing, 108);
  painter.setFont(font);
  painter.setPen(QColor(0xF3, 0xF5, 0xF7));
  painter.drawText(QRectF{-pt(450), -pt(90), pt(900), pt(180)}, Qt::AlignCenter, m_speaker.say("report.draft"));
  painter.restore();
}

std::vector<Atom> Furniture::contents(const std::vector<ContentsLine>& lines, qreal width) const {
  std::vector<Atom> atoms;
  Atom title{.height = pt(38), .keepsWithNext = true, .startsPage = true};
  title.paint = [this, width](QPainter& painter, QPointF at) {
    m_type.drawLine(painter, {at.x(), at.y(), width, pt(24)}, m_speaker.say("report.contents"), {.size = 19, .weight = QFont::DemiBold, .color = m_type.colors().text});
  };
  atoms.push_back(std::move(title));
  for (const auto& line : lines) {
    Atom atom{.height = pt(24), .leadsTo = line.page - 1};
    atom.paint = [this, line, width](QPainter& painter, QPointF at) {
      m_type.drawLine(painter, {at.x(), at.y(), width - pt(50), pt(24)}, line.title, {.size = 10, .color = m_type.colors().text});
      m_type.drawLine(painter, {at.x(), at.y(), width, pt(24)}, m_speaker.number(std::int64_t{line.page}),
                      {.size = 10, .color = m_type.colors().text2, .align = Qt::AlignRight});
      painter.setPen(QPen(m_type.colors().border, pt(0.6)));
      painter.drawLine(at + QPointF{0, pt(24)}, at + QPointF{width, pt(24)});
    };
    atoms.push_back(std::move(atom));
  }
  return atoms;
}

}  // namespace prumo::ui
