// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chart_view.h"

#include "core/base/file.h"
#include "core/base/platform.h"
#include "ui/kit/charts/canvas.h"
#include "ui/kit/charts/words.h"
#include "ui/kit/file_door.h"
#include "ui/kit/looks.h"

#include <QBuffer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QSvgGenerator>
#include <QTableWidget>

namespace prumo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPictureWidth = 900;

/// What a drawing depends on beside its data.
using Look = std::pair<Scheme, double>;
Look lookNow() { return {theme::scheme(), theme::textScale()}; }

QTableWidget* tableOf(const report::Chart& chart, const Speaker& speaker) {
  const auto lines = charts::dataTable(chart, speaker);
  auto* table = new QTableWidget(static_cast<int>(lines.size()) - 1, static_cast<int>(lines.front().size()));
  dressTable(table);
  table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table->setHorizontalHeaderLabels(lines.front());
  for (int row = 0; row + 1 < static_cast<int>(lines.size()); ++row) {
    const auto& line = lines[static_cast<std::size_t>(row) + 1];
    for (int column = 0; column < line.size(); ++column) table->setItem(row, column, new QTableWidgetItem(line[column]));
  }
  table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  table->setAccessibleName(speaker.say(chart.title));
  return table;
}

/// Title, caption and drawing below each other, for a picture that stands alone.
void paintFigure(QPainter& painter, QSizeF size, const report::Chart& chart, const Speaker& speaker, const Colors& colors) {
  painter.fillRect(QRectF(QPointF(), size), colors.surface);
  QFont font = theme::font(theme::Type::CardTitle);
  font.setPixelSize(17);
  painter.setFont(font);
  painter.setPen(colors.text);
  painter.drawText(QRectF(24, 20, size.width() - 48, 24), Qt::AlignVCenter, speaker.say(chart.title));
  font.setPixelSize(13);
  font.setWeight(QFont::Normal);
  painter.setFont(font);
  painter.setPen(colors.text2);
  painter.drawText(QRectF(24, 46, size.width() - 48, 20), Qt::AlignVCenter, speaker.say(chart.caption));
  paintChart(painter, QRectF(24, 80, size.width() - 48, size.height() - 104), chart, speaker, colors);
}

/// What a title can be as the name of a file, on any system.
QString fileNameOf(QString title) { return title.remove(QRegularExpression(u"[\\\\/:*?\"<>|]"_s)).simplified(); }

QSize figureSize(const report::Chart& chart) {
  return {kPictureWidth, static_cast<int>(chartHeight(chart, (kPictureWidth - 48) * 0.75) / 0.75) + 104};
}

}  // namespace

struct ChartView::Impl {
  report::Chart chart;
  std::optional<Speaker> speaker;
  Look look;  ///< as it is drawn
  QLabel* title = label(LabelKind::CardTitle);
  QLabel* caption = label(LabelKind::Small);
  QPushButton* more = iconButton("more");
  QStackedWidget* stack = new QStackedWidget;
  charts::Canvas* canvas = new charts::Canvas;
  QTableWidget* table = nullptr;
};

ChartView::ChartView(QWidget* parent) : QWidget(parent), m_impl(new Impl) {
  auto* layout = bare<QVBoxLayout>(4);
  setLayout(layout);
  auto* head = bare<QHBoxLayout>(8);
  m_impl->title->setWordWrap(true);
  m_impl->title->setContentsMargins(0, 4, 0, 0);
  m_impl->title->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  m_impl->caption->setWordWrap(true);
  head->addWidget(m_impl->title, 1);
  head->addWidget(m_impl->more, 0, Qt::AlignTop);
  layout->addLayout(head);
  layout->addWidget(m_impl->caption);
  layout->addSpacing(8);
  layout->addWidget(m_impl->stack);
  layout->addStretch(1);
  m_impl->stack->addWidget(m_impl->canvas);
  connect(m_impl->canvas, &charts::Canvas::categoryActivated, this, &ChartView::categoryActivated);
  connect(m_impl->more, &QPushButton::clicked, this, [this] { openMenu(m_impl->more->mapToGlobal(m_impl->more->rect().bottomLeft())); });
}

ChartView::~ChartView() = default;

void ChartView::show(const report::Chart& chart, const Speaker& speaker) {
  m_impl->chart = chart;
  m_impl->speaker = speaker;
  build();
}

void ChartView::build() {
  m_impl->look = lookNow();
  const auto& speaker = *m_impl->speaker;
  const auto title = speaker.say(m_impl->chart.title);
  m_impl->title->setText(title);
  m_impl->caption->setText(speaker.say(m_impl->chart.caption));
  m_impl->more->setAccessibleName(title + u": "_s + speaker.say("kit.chart.menu"));
  m_impl->more->setToolTip(speaker.say("kit.chart.menu"));
  setAccessibleName(title);
  setAccessibleDescription(charts::description(m_impl->chart, speaker));
  m_impl->canvas->setAccessibleName(title);
  m_impl->canvas->setAccessibleDescription(accessibleDescription());
  m_impl->canvas->take(makeChart(m_impl->chart, speaker, theme::colors(), theme::textScale()), static_cast<int>(m_impl->chart.categories.size()));
  if (m_impl->table) showTable(true);
  fit();
}

void ChartView::showTable(bool table) {
  if (auto* old = std::exchange(m_impl->table, nullptr)) {
    m_impl->stack->removeWidget(old);
    old->deleteLater();
  }
  if (!table) return fit();
  m_impl->table = tableOf(m_impl->chart, *m_impl->speaker);
  m_impl->stack->addWidget(m_impl->table);
  m_impl->stack->setCurrentWidget(m_impl->table);
  fit();
}

void ChartView::fit() {
  const int height = chartHeightOnScreen(m_impl->chart, width(), theme::textScale());
  m_impl->stack->setFixedHeight(height);
}

QImage ChartView::picture(qreal scale) const {
  const auto size = figureSize(m_impl->chart);
  QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
  image.setDotsPerMeterX(static_cast<int>(96 * scale / 0.0254));
  image.setDotsPerMeterY(image.dotsPerMeterX());
  QPainter painter(&image);
  painter.scale(scale, scale);
  paintFigure(painter, size, m_impl->chart, *m_impl->speaker, printColors());
  return image;
}

Result<void> ChartView::savePng(const QString& path) const {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  picture(2).save(&buffer, "PNG");
  return writeFile(platform::pathFromUtf8(path.toStdString()), bytes.toStdString());
}

Result<void> ChartView::saveSvg(const QString& path) const {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QSvgGenerator generator;
  const auto size = figureSize(m_impl->chart);
  generator.setOutputDevice(&buffer);
  generator.setSize(size);
  generator.setViewBox(QRect(QPoint(), size));
  generator.setResolution(96);
  generator.setTitle(m_impl->speaker->say(m_impl->chart.title));
  generator.setDescription(accessibleDescription());
  QPainter painter(&generator);
  paintFigure(painter, size, m_impl->chart, *m_impl->speaker, printColors());
  painter.end();
  return writeFile(platform::pathFromUtf8(path.toStdString()), bytes.toStdString());
}

void ChartView::save(bool asSvg) {
  const auto& speaker = *m_impl->speaker;
  const auto ending = asSvg ? u"svg"_s : u"png"_s;
  fileDoor().askTarget(this, speaker.say(asSvg ? "kit.chart.menu.svg" : "kit.chart.menu.png"), fileNameOf(speaker.say(m_impl->chart.title)) + u'.' + ending,
                       ending.toUpper() + u" (*."_s + ending + u')', [this, asSvg](const std::filesystem::path& target) {
                         const auto path = toQString(target);
                         if (const auto saved = asSvg ? saveSvg(path) : savePng(path); !saved) Q_EMIT failed(saved.error());
                       });
}

void ChartView::openMenu(QPoint at) {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const auto& speaker = *m_impl->speaker;
  menu->addAction(speaker.say("kit.chart.menu.copy"), this, [this] { QGuiApplication::clipboard()->setImage(picture(2)); });
  menu->addAction(speaker.say("kit.chart.menu.png"), this, [this] { save(false); });
  menu->addAction(speaker.say("kit.chart.menu.svg"), this, [this] { save(true); });
  const bool isTable = m_impl->table != nullptr;
  menu->addAction(speaker.say(isTable ? "kit.chart.menu.chart" : "kit.chart.menu.table"), this, [this, isTable] { showTable(!isTable); });
  menu->popup(at);
}

void ChartView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (m_impl->speaker && m_impl->look != lookNow()) build();
}

void ChartView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fit();
}

void ChartView::contextMenuEvent(QContextMenuEvent* event) { openMenu(event->globalPos()); }

}  // namespace prumo::ui
