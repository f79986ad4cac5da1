// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/layout.h"
#include "tests/core/contacts/inventory_maker.h"

#include <QStandardPaths>

using namespace prumo;
using namespace prumo::contacts;
using namespace prumo::contacts::test;

namespace {

Exchanges three() { return exchangesOf({between("a", "ERP", "Shop"), between("b", "ERP", "Shop"), between("c", "Shop", "Market"), between("d", "ERP", "ERP")}, {}); }

/// An answer to two systems with one contact point between them.
Exchanges two() { return exchangesOf({between("a", "ERP", "Shop")}, {}); }
const std::string kAnswer =
    "graph 1 6 2\nnode n0 5 1 1.6 0.7 \"\" solid box black lightgrey\nnode n1 1 1 1.6 0.7 \"\" solid box black lightgrey\nnode e0 3 1.2 1 0.4 \"\" solid box black lightgrey\n"
    "edge n1 e0 4 1.8 1 2 1 2.2 1.2 2.4 1.2 solid black\nedge e0 n0 4 3.6 1.2 3.8 1.2 4 1 4.2 1 solid black\nstop\n";

constexpr double kRounding = 0.1;  ///< Graphviz writes five figures

bool overlaps(Place a, Place b) { return std::abs(a.x - b.x) < kBoxWidth - kRounding && std::abs(a.y - b.y) < kBoxHeight - kRounding; }

/// A line begins and ends at the border of its boxes.
bool touches(Place end, Place box) { return std::abs(end.x - box.x) < kBoxWidth / 2 + 2 && std::abs(end.y - box.y) < kBoxHeight / 2 + 2; }

/// Everything has its place inside the drawing, and no box lies on another one.
bool isSound(const ExchangeLayout& layout, const Exchanges& exchanges) {
  if (layout.systems.size() != exchanges.systems.size() || layout.edges.size() != exchanges.edges.size() || layout.labels.size() != exchanges.edges.size()) return false;
  for (std::size_t i = 0; i < layout.systems.size(); ++i) {
    const auto at = layout.systems[i];
    if (at.x - kBoxWidth / 2 < -kRounding || at.x + kBoxWidth / 2 > layout.width + kRounding) return false;
    if (at.y - kBoxHeight / 2 < -kRounding || at.y + kBoxHeight / 2 > layout.height + kRounding) return false;
    for (std::size_t j = 0; j < i; ++j) {
      if (overlaps(at, layout.systems[j])) return false;
    }
  }
  for (std::size_t i = 0; i < layout.edges.size(); ++i) {
    const auto& curve = layout.edges[i];
    if (curve.size() % 3 != 1 || curve.size() < 4) return false;
    if (!touches(curve.front(), layout.systems[exchanges.edges[i].consumer]) || !touches(curve.back(), layout.systems[exchanges.edges[i].provider])) return false;
  }
  return true;
}

bool meet(Place a, double aWidth, double aHeight, Place b, double bWidth, double bHeight) {
  return std::abs(a.x - b.x) < (aWidth + bWidth) / 2 - kRounding && std::abs(a.y - b.y) < (aHeight + bHeight) / 2 - kRounding;
}

/// No label lies on a box or on another label, none leaves the drawing: everything can be read.
bool isReadable(const ExchangeLayout& layout) {
  for (std::size_t i = 0; i < layout.labels.size(); ++i) {
    const auto at = layout.labels[i];
    const auto meetsBox = [at](Place box) { return meet(at, kLabelWidth, kLabelHeight, box, kBoxWidth, kBoxHeight); };
    const auto meetsLabel = [at](Place other) { return meet(at, kLabelWidth, kLabelHeight, other, kLabelWidth, kLabelHeight); };
    if (std::ranges::any_of(layout.systems, meetsBox)) return false;
    if (std::ranges::any_of(layout.labels.begin(), layout.labels.begin() + static_cast<std::ptrdiff_t>(i), meetsLabel)) return false;
    if (at.x - kLabelWidth / 2 < -1 || at.x + kLabelWidth / 2 > layout.width + 1 || at.y - kLabelHeight / 2 < -1 || at.y + kLabelHeight / 2 > layout.height + 1) return false;
  }
  return true;
}

std::vector<ContactPoint> several(int count, const std::function<ContactPoint(const std::string&, int)>& make) {
  std::vector<ContactPoint> contacts;
  for (int i = 0; i < count; ++i) contacts.push_back(make("n" + std::to_string(i), i));
  return contacts;
}

std::string replaced(const std::string& from, const std::string& to) {
  auto text = kAnswer;
  return text.replace(text.find(from), from.size(), to);
}

}  // namespace

class TestLayout : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void noNameReachesTheProgram_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("quotes") << QStringLiteral("\"]; evil [shape=\"");
    QTest::newRow("backslashes") << QStringLiteral("a\\\"b\\\\");
    QTest::newRow("lines") << QStringLiteral("a\nstop\ngraph 1");
    QTest::newRow("html") << QStringLiteral("<b>&amp;");
    QTest::newRow("other letters") << QStringLiteral("Armazém 倉庫 🚚");
    QTest::newRow("long") << QString(10'000, QLatin1Char('x'));
  }
  void noNameReachesTheProgram() {
    QFETCH(QString, name);
    const auto hostile = exchangesOf({between(name.toStdString(), name.toStdString(), "Shop")}, {});
    const auto plain = exchangesOf({between("a", "A", "B")}, {});
    QVERIFY(dotText(hostile).size() == dotText(plain).size());
    const auto layout = layoutOf(hostile);
    QVERIFY(layout);
    QVERIFY(isSound(*layout, hostile));
  }

  void graphvizPlacesEverything() {
    if (QStandardPaths::findExecutable(QStringLiteral("dot")).isEmpty()) QSKIP("Graphviz is not installed");
    const auto layout = layoutOf(three());
    QVERIFY(layout);
    QVERIFY2(!layout->builtIn, layout->builtIn ? layout->builtIn->code.c_str() : "");
    QVERIFY(isSound(*layout, three()));
    const auto& systems = layout->systems;  // ERP, Market, Shop: whoever uses stands left of whoever offers
    QVERIFY(systems[1].x < systems[2].x && systems[2].x < systems[0].x);
    const auto apart = [&layout](std::size_t a, std::size_t b) { return std::abs(layout->labels[a].x - layout->labels[b].x) > kLabelWidth || std::abs(layout->labels[a].y - layout->labels[b].y) > kLabelHeight - 1; };
    QCOMPARE(three().edges[1].name + three().edges[2].name, std::string{"ab"});
    QVERIFY(apart(1, 2));
  }

  void withoutGraphvizTheBuiltInPlacementSaysWhy() {
    const auto layout = layoutOf(three(), {}, "prumo-has-no-such-program");
    QVERIFY(layout);
    QCOMPARE(layout->builtIn->code, std::string{"base.no_program"});
    QVERIFY(isSound(*layout, three()));
    QVERIFY(layout->systems[1].x < layout->systems[2].x && layout->systems[2].x < layout->systems[0].x + 1);
    QCOMPARE(layoutOf(three(), {}, "false")->builtIn->code, std::string{"base.program_failed"});
    QCOMPARE(layoutOf(three(), {}, "printf")->builtIn.has_value(), true);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(layoutOf(three(), {.stop = stop.get_token()}).error().code(), std::string{"base.cancelled"});
  }

  void theBuiltInPlacementKeepsManyApart() {
    std::vector<ContactPoint> contacts;
    for (int i = 0; i < 60; ++i) contacts.push_back(between(std::to_string(i), "p" + std::to_string(i % 15), "c" + std::to_string(i % 20)));
    contacts.push_back(between("x", "p1", "p2"));
    contacts.push_back(between("y", "p2", "p1"));
    const auto exchanges = summarised(exchangesOf(contacts, {}));
    QVERIFY(isSound(builtInLayout(exchanges), exchanges));
    QVERIFY(builtInLayout({}).systems.empty());
  }

  void nothingLiesOnAnythingElse_data() {
    QTest::addColumn<QList<QStringList>>("lines");
    const auto row = [](const char* name, const std::vector<ContactPoint>& contacts) {
      QList<QStringList> lines;
      for (const auto& contact : contacts) lines.append({QString::fromStdString(contact.provider), QString::fromStdString(contact.consumer)});
      QTest::newRow(name) << lines;
    };
    row("one", several(1, [](const auto& name, int) { return between(name, "ERP", "Shop"); }));
    row("with itself", several(4, [](const auto& name, int) { return between(name, "ERP", "ERP"); }));
    row("two with themselves", several(5, [](const auto& name, int i) { return between(name, i % 2 ? "ERP" : "Shop", i % 2 ? "ERP" : "Shop"); }));
    row("there and back", several(9, [](const auto& name, int i) { return between(name, i % 2 ? "ERP" : "Shop", i % 2 ? "Shop" : "ERP"); }));
    row("nobody named", several(3, [](const auto& name, int) { return between(name, "", ""); }));
    row("a star", several(24, [](const auto& name, int i) { return between(name, "s" + std::to_string(i), "Shop"); }));
    row("a ring", several(9, [](const auto& name, int i) { return between(name, "s" + std::to_string(i), "s" + std::to_string((i + 1) % 9)); }));
    row("all with all", several(36, [](const auto& name, int i) { return between(name, "s" + std::to_string(i / 6), "s" + std::to_string(i % 6)); }));
    row("past the middle", several(20, [](const auto& name, int i) { return between(name, i % 3 ? "p" + std::to_string(i % 4) : "m", i % 2 ? "c" + std::to_string(i % 5) : "m"); }));
  }
  void nothingLiesOnAnythingElse() {
    using Lines = QList<QStringList>;
    QFETCH(Lines, lines);
    std::vector<ContactPoint> contacts;
    for (const auto& line : lines) contacts.push_back(between("n" + std::to_string(contacts.size()), line[0].toStdString(), line[1].toStdString()));
    const auto exchanges = exchangesOf(contacts, {});
    QVERIFY(isSound(builtInLayout(exchanges), exchanges));
    QVERIFY(isReadable(builtInLayout(exchanges)));
    for (const auto direction : {Direction::Rightwards, Direction::Downwards}) {
      const auto layout = layoutOf(exchanges, {}, "dot", direction);
      QVERIFY(layout);
      QVERIFY(isSound(*layout, exchanges));
      QVERIFY(isReadable(*layout));
    }
  }

  void aDrawingDownwardsIsNarrower() {
    if (QStandardPaths::findExecutable(QStringLiteral("dot")).isEmpty()) QSKIP("Graphviz is not installed");
    const auto across = layoutOf(three()), down = layoutOf(three(), {}, "dot", Direction::Downwards);
    QVERIFY(across && down && down->width < across->width && down->height > across->height);
  }

  void anAnswerIsReadWhole() {
    const auto layout = layoutIn(kAnswer, two());
    QVERIFY(layout);
    QCOMPARE(layout->width, 432.0);
    QCOMPARE(layout->systems[0].x, 360.0);
    QCOMPARE(layout->edges[0].size(), std::size_t{10});  // to the label, through it, and on
    QCOMPARE(layout->edges[0][0].y, 72.0);
    QVERIFY(layout->edges[0][3].x < layout->labels[0].x && layout->edges[0][6].x > layout->labels[0].x);
    QVERIFY(qAbs(layout->labels[0].y - 57.6) < 1e-9);  // from the top
  }

  void anAnswerThatIsNotAsItHasToBeIsRefused_data() {
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char* name, const std::string& answer) { QTest::newRow(name) << QByteArray::fromStdString(answer); };
    row("nothing", "");
    row("cut", kAnswer.substr(0, kAnswer.size() - 6));
    row("no end", kAnswer.substr(0, kAnswer.size() - 1));
    row("more behind the end", kAnswer + "node n0 1 1\n");
    row("another node", replaced("node n0", "node n7"));
    row("a node twice", replaced("node n1", "node n0"));
    row("no number", replaced("graph 1 6 2", "graph 1 6 nan"));
    row("endless", replaced("graph 1 6 2", "graph 1 inf 2"));
    row("too large", replaced("graph 1 6 2", "graph 1 1e99 2"));
    row("hexadecimal", replaced("node n0 5", "node n0 0x5"));
    row("another edge", replaced("n1 e0", "n1 e9"));
    row("the wrong way", replaced("n1 e0", "n0 e0"));
    row("on the wrong way", replaced("e0 n0", "e0 n1"));
    row("from label to label", replaced("e0 n0", "e0 e0"));
    row("past the label", replaced("n1 e0", "n1 n0"));
    row("a half twice", replaced("edge e0 n0 4 3.6", "edge n1 e0 4 3.6"));
    row("too few points", replaced("e0 4 1.8", "e0 9 1.8"));
    row("no curve", replaced("e0 4 1.8", "e0 3 1.8"));
    row("points without end", replaced("e0 4 1.8", "e0 4000000000 1.8"));
    row("a half missing", replaced("edge n1 e0 4 1.8 1 2 1 2.2 1.2 2.4 1.2 solid black\n", ""));
    row("a label missing", replaced("node e0 3 1.2 1 0.4 \"\" solid box black lightgrey\n", ""));
    row("a label twice", replaced("node n1 1 1", "node e0 1 1"));
    row("something else", "hello\n");
  }
  void anAnswerThatIsNotAsItHasToBeIsRefused() {
    QFETCH(QByteArray, answer);
    const auto layout = layoutIn(answer.toStdString(), two());
    QVERIFY(!layout);
    QCOMPARE(layout.error().code(), std::string{"contacts.layout_unreadable"});
  }

  void theSameDrawingHasTheSameText() {
    const auto risky = exchangesOf({between("other", "Shop2", "Market")}, {{"other", Severity::Critical}});
    QCOMPARE(dotText(exchangesOf({between("a", "ERP2", "Market")}, {})).size(), dotText(risky).size());
    QVERIFY(dotText(three()) != dotText(two()));
  }
};

QTEST_APPLESS_MAIN(TestLayout)
#include "tst_layout.moc"
