// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/diagrams.h"
#include "ui/kit/diagram.h"

#include <QTest>

using namespace prumo;
using namespace prumo::ui;
using namespace Qt::StringLiterals;

namespace {

QImage sheet(const report::Diagram& diagram, double zoom, const Colors& colors) {
  QImage image((QSizeF(diagram.width, diagram.height) * zoom).toSize(), QImage::Format_RGB32);
  image.fill(colors.surface);
  return image;
}

QImage draw(const report::Diagram& diagram, double zoom, const Colors& colors, DiagramItem chosen = -1) {
  auto image = sheet(diagram, zoom, colors);
  QPainter painter(&image);
  painter.scale(zoom, zoom);
  paintDiagram(painter, diagram, Speaker{"en"}, colors, {.seen = {0, 0, diagram.width, diagram.height}, .zoom = zoom, .chosen = chosen});
  return image;
}

/// Pixels that differ within a part given in the diagram's units.
int differing(const QImage& a, const QImage& b, const QRectF& part, double zoom) {
  const auto within = QRectF(part.topLeft() * zoom, part.size() * zoom).toAlignedRect().intersected(a.rect());
  int count = 0;
  for (int y = within.top(); y <= within.bottom(); ++y) {
    for (int x = within.left(); x <= within.right(); ++x) count += a.pixel(x, y) != b.pixel(x, y);
  }
  return count;
}

QRectF whole(const report::Diagram& diagram) { return {0, 0, diagram.width, diagram.height}; }

}  // namespace

class TestDiagram : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase() { theme::apply(Scheme::Light); }

  void everyPartIsDrawnInBothPalettes() {
    const auto diagram = test::sampleDiagram();
    for (const auto scheme : {Scheme::Light, Scheme::Dark}) {
      const auto& colors = colorsOf(scheme);
      const auto image = draw(diagram, 2, colors);
      const auto folder = qEnvironmentVariable("PRUMO_GALLERY");
      if (!folder.isEmpty()) image.save(u"%1/diagram-%2.png"_s.arg(folder).arg(static_cast<int>(scheme)));
      for (DiagramItem item = 0; item < itemsOf(diagram); ++item) QVERIFY(differing(image, sheet(diagram, 2, colors), rectOf(diagram, item), 2) > 100);
    }
  }

  void wordsStayInsideTheirBox_data() {
    QTest::addColumn<QString>("words");
    QTest::newRow("one long word") << QString(400, u'W');
    QTest::newRow("many words") << u"Plataforma de comércio eletrônico da loja com nome comprido demais para caber "_s.repeated(5);
    QTest::newRow("right to left") << u"نظام إدارة المستودعات والطلبات والفواتير والشحن"_s.repeated(3);
    QTest::newRow("mixed directions") << u"ERP \u202Eשלום עולם\u202C (2)"_s.repeated(6);
    QTest::newRow("pictures") << u"🚚📦🏬🧾"_s.repeated(20);
    QTest::newRow("lines") << u"first\nsecond\r\nthird\tfourth\u0001fifth"_s.repeated(4);
    QTest::newRow("empty") << QString();
  }
  void wordsStayInsideTheirBox() {
    QFETCH(QString, words);
    auto empty = test::sampleDiagram();
    for (auto& line : empty.connections) line.label = std::string{}, line.curve.clear();
    for (auto& box : empty.boxes) box.label = box.note = std::string{};
    auto full = empty;
    for (auto& line : full.connections) line.label = words.toStdString();
    for (auto& box : full.boxes) box.label = box.note = words.toStdString();
    const double zoom = 3;
    const auto before = draw(empty, zoom, printColors()), after = draw(full, zoom, printColors());
    int inside = 0;
    for (DiagramItem item = 0; item < itemsOf(full); ++item) inside += differing(before, after, rectOf(full, item), zoom);
    QCOMPARE(inside > 0, !words.isEmpty());
    QCOMPARE(differing(before, after, whole(full), zoom), inside);
  }

  void aWordThatIsCutEndsWithAnEllipsis() {
    auto cut = test::sampleDiagram();
    cut.boxes[0].label = std::string(60, 'W');
    auto alike = cut;
    alike.boxes[0].label = std::string(61, 'W');
    QCOMPARE(differing(draw(cut, 2, printColors()), draw(alike, 2, printColors()), whole(cut), 2), 0);  // the ellipsis stands where they differ
    auto shorter = cut;
    shorter.boxes[0].label = std::string(8, 'W');
    QVERIFY(differing(draw(cut, 2, printColors()), draw(shorter, 2, printColors()), whole(cut), 2) > 0);
  }

  void lettersThatJoinAreJoined() {
    auto joined = test::sampleDiagram();
    joined.boxes[0].label = joined.boxes[0].note = joined.connections[2].label = std::string{"نظام"};
    auto apart = joined;
    apart.boxes[0].label = apart.boxes[0].note = apart.connections[2].label = std::string{"ن\u200Cظ\u200Cا\u200Cم"};  // kept apart on purpose
    for (const DiagramItem item : {0, 5}) QVERIFY(differing(draw(joined, 2, printColors()), draw(apart, 2, printColors()), rectOf(joined, item), 2) > 20);
  }

  void inGreyTheLetterStillTells() {
    auto diagram = test::sampleDiagram();
    auto other = diagram;
    other.connections[0].mark = std::string{"H"};
    for (const double zoom : {0.3, 0.5, 1.0, 2.0}) {  // however small
      const auto grey = draw(diagram, zoom, printColors()).convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_RGB32);
      const auto greyToo = draw(other, zoom, printColors()).convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_RGB32);
      QVERIFY(differing(grey, greyToo, whole(diagram), zoom) > 3);
    }
    diagram.connections[2].isDashed = false;
    QVERIFY(differing(draw(diagram, 1, printColors()), draw(other, 1, printColors()), rectOf(diagram, 5).adjusted(-25, 0, 25, 0), 1) > 3);
  }

  void theChosenPartStandsOut() {
    const auto diagram = test::sampleDiagram();
    const auto plain = draw(diagram, 1, printColors());
    for (DiagramItem item = 0; item < itemsOf(diagram); ++item) QVERIFY(differing(plain, draw(diagram, 1, printColors(), item), rectOf(diagram, item), 1) > 100);
  }

  void aPageGivesItAllItsRoomAndNoMore() {
    auto diagram = test::sampleDiagram();
    const Speaker speaker{"en"};
    const QSizeF room(495, 560);
    const auto small = diagramSize(diagram, speaker, room);
    QVERIFY(small.height() > diagram.height * 0.75 && small.height() < diagram.height * 0.75 + 40);
    diagram.width = 4000, diagram.height = 4000;
    QVERIFY(diagramSize(diagram, speaker, room).height() <= 560);
    QVERIFY(diagramSize(report::Diagram{}, speaker, room).height() >= 0);
    diagram = test::sampleDiagram();
    diagram.legend.assign(30, {.words = std::string(200, 'W'), .isDashed = true});
    const auto size = diagramSize(diagram, speaker, room);
    QVERIFY(size.height() <= 560);
    QImage image(size.toSize() + QSize(40, 40), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintDiagramFigure(painter, {{20, 20}, size}, diagram, speaker, printColors());
    painter.end();
    auto blank = image;
    blank.fill(Qt::white);
    QCOMPARE(differing(image, blank, {0, 0, 18, 1000}, 1) + differing(image, blank, {size.width() + 22, 0, 18, 1000}, 1), 0);
  }

  void whoDoesNotSeeItIsToldTheSame() {
    const auto diagram = test::sampleDiagram();
    const Speaker speaker{"en"};
    QCOMPARE(diagramWords(diagram, speaker), u"Orders: Shop platform → Supplier ERP (Critical); Stock: Shop platform ↔ Supplier ERP (Medium); Prices: Shop platform – Supplier ERP"_s);
    QCOMPARE(diagramCaption(diagram, speaker), u"A line is a contact point. Two were left out."_s);
  }
};

QTEST_MAIN(TestDiagram)
#include "tst_diagram.moc"
