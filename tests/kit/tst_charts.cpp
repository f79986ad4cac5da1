// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/charts.h"
#include "ui/kit/chart_view.h"

#include <QBuffer>
#include <QChart>
#include <QGraphicsView>
#include <QFile>
#include <QMenu>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace prumo;
using namespace prumo::ui;
using namespace Qt::StringLiterals;

namespace {

QImage draw(const report::Chart& chart, QSize size, const Colors& colors) {
  QImage image(size, QImage::Format_ARGB32_Premultiplied);
  image.fill(colors.surface);
  QPainter painter(&image);
  paintChart(painter, QRectF(QPointF(), QSizeF(size)), chart, Speaker{"en"}, colors);
  return image;
}

int differentPixels(const QImage& a, const QImage& b) {
  int count = 0;
  for (int y = 0; y < a.height(); ++y) {
    for (int x = 0; x < a.width(); ++x) count += a.pixel(x, y) != b.pixel(x, y);
  }
  return count;
}

QImage blank(QSize size, const Colors& colors) {
  QImage image(size, QImage::Format_ARGB32_Premultiplied);
  image.fill(colors.surface);
  return image;
}

}  // namespace

class TestCharts : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase() { theme::apply(Scheme::Light); }

  void everyKindIsDrawnInBothSchemesAtAnyWidth_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("width");
    for (const auto kind : test::kAllKinds) {
      for (const int width : {220, 560}) QTest::addRow("%d at %d", static_cast<int>(kind), width) << static_cast<int>(kind) << width;
    }
  }
  void everyKindIsDrawnInBothSchemesAtAnyWidth() {
    QFETCH(int, kind);
    QFETCH(int, width);
    const auto chart = test::sampleChart(static_cast<report::ChartKind>(kind));
    const QSize size(width, static_cast<int>(chartHeight(chart, width * 0.75) / 0.75));
    for (const auto scheme : {Scheme::Light, Scheme::Dark}) {
      const auto& colors = colorsOf(scheme);
      const auto image = draw(chart, size, colors);
      const auto folder = qEnvironmentVariable("PRUMO_GALLERY");
      if (!folder.isEmpty()) image.save(u"%1/chart-%2-%3-%4.png"_s.arg(folder).arg(kind).arg(width).arg(static_cast<int>(scheme)));
      QVERIFY(differentPixels(image, blank(size, colors)) > size.width() * size.height() / 100);
    }
  }

  void aStepThatIsNotAssessedIsNotDrawnAsZero() {
    auto unknown = test::sampleChart(report::ChartKind::Bars);
    auto zero = unknown;
    zero.series[0].points[5].value = 0.0;
    QVERIFY(differentPixels(draw(unknown, {500, 220}, colorsOf(Scheme::Light)), draw(zero, {500, 220}, colorsOf(Scheme::Light))) > 40);
    unknown = test::sampleChart(report::ChartKind::Radar);
    zero = unknown;
    zero.series[0].points[5].value = 0.0;
    QVERIFY(differentPixels(draw(unknown, {400, 300}, colorsOf(Scheme::Light)), draw(zero, {400, 300}, colorsOf(Scheme::Light))) > 40);
  }

  void longNamesUnderColumnsStandBesideRowsInstead() {
    for (const auto kind : {report::ChartKind::Pareto, report::ChartKind::Columns}) {
      report::Chart chart{.kind = kind, .id = "long", .title = Message{}, .caption = Message{}, .series = {report::Series{.name = Message{}, .points = {}}}};
      for (int i = 0; i < 30; ++i) {
        chart.categories.emplace_back(std::string(1, static_cast<char>(i < 26 ? 97 + i : 39 + i)));
        chart.series[0].points.push_back({.value = 30.0 - i});
      }
      const auto few = chartHeight(report::Chart(chart), 480);
      for (auto& category : chart.categories) category = std::string("Data da mudança no formato combinado");
      QVERIFY(chartHeight(chart, 480) > few);
    }
  }

  void emptyChartsAreHarmless() {
    for (const auto kind : test::kAllKinds) {
      report::Chart chart{.kind = kind, .id = "empty", .title = Message{}, .caption = Message{}};
      draw(chart, {300, 200}, colorsOf(Scheme::Light));
      chart.series.emplace_back();
      draw(chart, {300, 200}, colorsOf(Scheme::Light));
      QVERIFY(chartHeight(chart, 300) > 0);
    }
  }

  void paperGetsVectorsAndRealText() {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QPdfWriter writer(&buffer);
    writer.setResolution(1200);
    {
      QPainter painter(&writer);
      const auto chart = test::sampleChart(report::ChartKind::Bars);
      const double unit = 1200 / 72.0;
      paintChart(painter, QRectF(0, 0, 480 * unit, chartHeight(chart, 480) * unit), chart, Speaker{"en"}, printColors());
    }
    QVERIFY(bytes.contains("/FontFile") || bytes.contains("/FontDescriptor"));
    QVERIFY(!bytes.contains("/Subtype /Image"));
  }

  void theViewSpeaksItsDataAndTurnsIntoATable() {
    ChartView view;
    view.resize(600, 400);
    view.show(test::sampleChart(report::ChartKind::Bars), Speaker{"pt-BR"});
    QCOMPARE(view.accessibleName(), u"Data pulls the score down"_s);
    QVERIFY(view.accessibleDescription().contains(u"Processo: 3,8"_s));
    view.showTable(true);
    const auto* table = view.findChild<QTableWidget*>();
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 8);
    QVERIFY(table->item(1, 1)->text().startsWith(u"2,6 (2,2"_s));
    view.showTable(false);
    QTRY_VERIFY(!view.findChild<QTableWidget*>());
  }

  void textOfAnotherSizeIsDrawnAtOnce() {
    ChartView view;
    view.resize(600, 400);
    view.show(test::sampleChart(report::ChartKind::Bars), Speaker{"en"});
    static_cast<QWidget&>(view).show();
    auto* canvas = view.findChild<QGraphicsView*>();
    const int before = canvas->height();
    const auto before100 = canvas->grab().toImage();
    theme::setTextScale(1.5);
    QTRY_VERIFY(canvas->height() > before);
    theme::setTextScale(1);
    QTRY_COMPARE(canvas->height(), before);
    QCOMPARE(canvas->grab().toImage(), before100);
  }

  void arrowsAndEnterOpenACategory() {
    ChartView view;
    view.resize(600, 400);
    view.show(test::sampleChart(report::ChartKind::Bars), Speaker{"en"});
    static_cast<QWidget&>(view).show();
    QSignalSpy opened(&view, &ChartView::categoryActivated);
    auto* canvas = view.findChild<QGraphicsView*>();
    QTest::keyClick(canvas, Qt::Key_Down);
    QTest::keyClick(canvas, Qt::Key_Down);
    QTest::keyClick(canvas, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toInt(), 1);
    QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, QPoint(100, 26 * 3 + 13));
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened[1][0].toInt(), 3);
  }

  void picturesAreSavedAsPngAndSvg() {
    QTemporaryDir folder;
    ChartView view;
    view.show(test::sampleChart(report::ChartKind::Radar), Speaker{"en"});
    QVERIFY(view.savePng(folder.filePath(u"a.png"_s)));
    QVERIFY(QImage(folder.filePath(u"a.png"_s)).width() == 1800);
    QVERIFY(view.saveSvg(folder.filePath(u"a.svg"_s)));
    QVERIFY(QSvgRenderer(folder.filePath(u"a.svg"_s)).isValid());
    QVERIFY(!view.savePng(folder.filePath(u"no/such/folder/a.png"_s)));
  }
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
