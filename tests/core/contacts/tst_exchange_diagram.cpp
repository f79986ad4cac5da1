// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/diagram.h"
#include "tests/core/contacts/inventory_maker.h"

using namespace prumo;
using namespace prumo::contacts;
using namespace prumo::contacts::test;

namespace {

const std::string kNoSuch = "prumo-has-no-such-program";

std::string codeOf(const Text& text) {
  const auto* message = std::get_if<Message>(&text);
  return message ? message->code : std::get<std::string>(text);
}

std::string codesOf(const std::vector<Text>& texts) {
  std::string all;
  for (const auto& text : texts) all += (all.empty() ? "" : " ") + codeOf(text);
  return all;
}

std::int64_t numberIn(const Text& text, std::string_view name) {
  for (const auto& [key, value] : std::get<Message>(text).args) {
    if (key == name) return std::get<std::int64_t>(value);
  }
  return -1;
}

report::Diagram drawn(const std::vector<ContactPoint>& contacts, const Risks& risks = {}) {
  const auto exchanges = exchangesOf(contacts, risks);
  return diagramOf(exchanges, builtInLayout(exchanges));
}

/// How much larger than a page it is; names can be read up to 1.
double excessOf(const report::Diagram& diagram) { return std::max(diagram.width / 860, diagram.height / 920); }

std::vector<ContactPoint> many(int count, int providers, int consumers) {
  std::vector<ContactPoint> contacts;
  for (int i = 0; i < count; ++i) contacts.push_back(between("n" + std::to_string(i), "p" + std::to_string(i % providers), "c" + std::to_string(i % consumers)));
  return contacts;
}

std::int64_t standingFor(const report::Diagram& diagram) {
  std::int64_t all = 0;
  for (const auto& line : diagram.connections) all += std::holds_alternative<Message>(line.label) ? numberIn(line.label, "n") : 1;
  return all;
}

}  // namespace

class TestExchangeDiagram : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void theArrowPointsToWhereTheDataGoes() {
    const auto diagram = drawn({between("back", "ERP", "Shop", DataFlow::FromProvider), between("both", "ERP", "Shop", DataFlow::Both), between("there", "ERP", "Shop", DataFlow::ToProvider),
                                between("unsaid", "ERP", "Shop")});
    std::string all;
    for (const auto& line : diagram.connections) {
      QCOMPARE(codeOf(diagram.boxes[line.from].label) + codeOf(diagram.boxes[line.to].label), std::string{"ShopERP"});
      all += codeOf(line.label) + (line.startsWithArrow ? "<" : "") + (line.isDashed ? "--" : "-") + (line.endsWithArrow ? "> " : " ");
    }
    QCOMPARE(all, std::string{"back<- both<-> there-> unsaid-- "});
    QCOMPARE(codeOf(diagram.legend.back().words), std::string{"contacts.report.dashed"});
  }

  void everyColourHasItsLetterAndTheLegendSaysWhatItMeans() {
    const auto diagram = drawn({between("a", "ERP", "Shop", DataFlow::Both), between("b", "ERP", "Shop", DataFlow::Both), between("c", "ERP", "Shop", DataFlow::Both)},
                               {{"a", Severity::Low}, {"b", Severity::Critical}});
    QCOMPARE(codeOf(diagram.connections[0].label), std::string{"b"});  // the worst first
    QCOMPARE(codeOf(diagram.connections[0].mark), std::string{"kit.severity.letter.critical"});
    QVERIFY(diagram.connections[0].tone == report::Tone::Critical && diagram.connections[1].tone == report::Tone::Low && diagram.connections[2].tone == report::Tone::Neutral);
    QCOMPARE(diagram.legend.size(), std::size_t{2});
    QCOMPARE(codeOf(diagram.legend[0].words), std::string{"choice.finding.severity.critical"});
    QVERIFY(diagram.legend[0].tone == report::Tone::Critical && diagram.legend[1].tone == report::Tone::Low);
    QVERIFY(drawn({between("a", "ERP", "Shop", DataFlow::Both)}).legend.empty());
  }

  void aBoxSaysHowMuchItsSystemOffersAndUses() {
    const auto diagram = drawn({between("a", "ERP", "Shop"), between("b", "ERP", "Shop"), between("c", "ERP", "ERP"), between("d", "", "ERP")});
    QCOMPARE(codeOf(diagram.boxes[0].label), std::string{"ERP"});
    QCOMPARE(numberIn(diagram.boxes[0].note, "offers"), 3);
    QCOMPARE(numberIn(diagram.boxes[0].note, "uses"), 2);
    QVERIFY(!diagram.boxes[0].isDashed);
    QCOMPARE(codeOf(diagram.boxes[2].label), std::string{"contacts.exchanges.unknown"});
    QVERIFY(diagram.boxes[2].isDashed);
  }

  void aSmallInventoryStandsWholeOnThePage() {
    const auto diagram = pageDiagram(exchangesOf(many(15, 5, 3), {}));
    QVERIFY(diagram);
    QCOMPARE(diagram->boxes.size(), std::size_t{8});
    QCOMPARE(diagram->connections.size(), std::size_t{15});
    QVERIFY2(diagram->notes.empty(), codesOf(diagram->notes).c_str());
    QVERIFY(excessOf(*diagram) <= 1);
    const auto one = pageDiagram(exchangesOf({between("a", "ERP", "Shop")}, {}));
    QCOMPARE(one->connections.size(), std::size_t{1});
  }

  void aLargeOneIsGatheredUntilItCanBeReadAndSaysSo_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("providers");
    QTest::addColumn<int>("consumers");
    QTest::addColumn<QString>("program");
    for (const auto* program : {"dot", kNoSuch.c_str()}) {
      const auto name = [program](const char* what) { return QByteArray(what) + (program == kNoSuch ? ", built in" : ", dot"); };
      QTest::newRow(name("between two").constData()) << 2000 << 1 << 1 << QString::fromLatin1(program);
      QTest::newRow(name("a star").constData()) << 2000 << 400 << 1 << QString::fromLatin1(program);
      QTest::newRow(name("all with all").constData()) << 2000 << 41 << 53 << QString::fromLatin1(program);
    }
  }
  void aLargeOneIsGatheredUntilItCanBeReadAndSaysSo() {
    QFETCH(int, count);
    QFETCH(int, providers);
    QFETCH(int, consumers);
    QFETCH(QString, program);
    const auto diagram = pageDiagram(exchangesOf(many(count, providers, consumers), {}), {}, program.toStdString());
    QVERIFY(diagram);
    QVERIFY2(excessOf(*diagram) <= 1, std::to_string(excessOf(*diagram)).c_str());
    QCOMPARE(standingFor(*diagram), count);  // none is lost
    const auto notes = codesOf(diagram->notes);
    QVERIFY2(notes.find("contacts.report.merged") != std::string::npos, notes.c_str());
    QCOMPARE(notes.find("contacts.exchanges.gathered_notice") != std::string::npos, providers > 1);
  }

  void withoutGraphvizItIsDrawnAllTheSameAndSaysWhy() {
    const auto diagram = pageDiagram(exchangesOf(many(15, 5, 3), {}), {}, kNoSuch);
    QVERIFY(diagram);
    QCOMPARE(codesOf(diagram->notes), std::string{"base.no_program contacts.exchanges.built_in"});
    QCOMPARE(diagram->boxes.size(), std::size_t{8});
  }

  void aStopIsAnswered() {
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(pageDiagram(exchangesOf(many(15, 5, 3), {}), {.stop = stop.get_token()}).error().code(), std::string{"base.cancelled"});
  }

  void theSameInventoryIsDrawnTheSame() {
    const auto once = pageDiagram(exchangesOf(many(40, 7, 4), {})), again = pageDiagram(exchangesOf(many(40, 7, 4), {}));
    QVERIFY(once->width == again->width && once->height == again->height);
    for (std::size_t i = 0; i < once->connections.size(); ++i) QVERIFY(once->connections[i].curve == again->connections[i].curve);
  }
};

QTEST_APPLESS_MAIN(TestExchangeDiagram)
#include "tst_exchange_diagram.moc"
