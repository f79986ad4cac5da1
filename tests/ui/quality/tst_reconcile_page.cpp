// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/quality/bench.h"
#include "ui/kit/cell_table.h"
#include "ui/kit/chart_view.h"
#include "ui/quality/map_editor.h"
#include "ui/quality/plan_words.h"
#include "ui/quality/reconcile_edits.h"
#include "ui/quality/reconcile_form.h"
#include "ui/quality/reconcile_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>

using namespace prumo;
using namespace prumo::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20'000;

const QByteArray kSent =
    "sku,price,stock,email\nA-1,10.00,5,maria.exemplo@mail.com\nA-2,20.00,1,rui.exemplo@mail.com\nA-3,30.00,7,ana.exemplo@mail.com\nA-4,40.00,2,bia.exemplo@mail.com\n";
const QByteArray kReceived =
    "codigo;preco;estoque;correio\nA-3;30,00;0;ana.exemplo@mail.com\nA-1;10,50;5;maria.exemplo@mail.com\nA-4;40,00;2;bia.exemplo@mail.com\nA-9;1,00;1;x@mail.com\n";

struct Compared : Bench {
  quality::Dataset sent;
  quality::Dataset received;
  Compared() : sent(addFeed(write("sent.csv", kSent))), received(addFeed(write("received.csv", kReceived))) {}

  quality::Reconciliation add() {
    quality::ReconciliationPlan plan{.key = {{"sku", "codigo", {}}},
                                     .fields = {{.sent = "price", .received = "preco", .comparison = quality::FieldComparison::Number}, {.sent = "stock", .received = "estoque", .comparison = quality::FieldComparison::Number}}};
    const quality::Reconciliation one{"r-1", "Prices", sent.id, received.id, quality::toJson(plan), clock.now()};
    if (!edits::putReconciliation(workspace, one, true)) qFatal("not added");
    return one;
  }
};

template <class P>
void open(P& page) {
  page.resize(1180, 1200);
  page.show();
  QVERIFY(QTest::qWaitForWindowExposed(&page));
}

QStringList columnOf(const CellTableView& table, int column) {
  QStringList all;
  for (int row = 0; row < table.model()->rowCount(); ++row) all << table.model()->index(row, column).data().toString();
  return all;
}

void choose(QComboBox* combo, const QString& words) {
  QVERIFY(combo);
  const int index = combo->findText(words);
  QVERIFY2(index >= 0, qPrintable(words));
  combo->setCurrentIndex(index);
  Q_EMIT combo->activated(index);
}

}  // namespace

class TestReconcilePage : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase() { theme::apply(Scheme::Light); }

  void withoutTwoFeedsItSaysWhatToDo() {
    Bench bench;
    ReconcilePage page(bench.workspace);
    open(page);
    QVERIFY(says(page, "Two feeds are needed"));
    QVERIFY(seen<QPushButton>(page, "Add feeds"));
  }

  void twoFeedsAreComparedFromTheFirstPressToTheRecord() {
    Compared bench;
    ReconcilePage page(bench.workspace);
    open(page);
    press(page, "New reconciliation");
    auto* use = named<QComboBox>(page, "Use of sku");
    QTRY_VERIFY_WITH_TIMEOUT((use = named<QComboBox>(page, "Use of sku")), kPatience);
    QCOMPARE(use->currentText(), u"Record key"_s);
    QCOMPARE(named<QComboBox>(page, "Received column for price")->currentText(), u"preco"_s);
    QCOMPARE(named<QComboBox>(page, "How price is compared")->currentText(), u"number"_s);
    QTRY_VERIFY_WITH_TIMEOUT(says(page, "3 of 4 keys"), kPatience);
    QTest::keyClicks(named<QLineEdit>(page, "Tolerance of price"), u"0.5"_s);
    press(page, "Save");
    QCOMPARE(bench.workspace.project().all<quality::Reconciliation>()->size(), 1U);
    press(page, "Compare");
    QTRY_COMPARE_WITH_TIMEOUT(bench.workspace.project().all<quality::ReconciliationRun>()->size(), 1U, kPatience);
    QTRY_VERIFY(seen<ChartView>(page, "From sent to equal"));
    auto* list = named<QComboBox>(page, "Show");
    QCOMPARE(list->itemText(0), u"Omitted: sent, not received: 1"_s);
    QVERIFY(says(page, "nothing on the received side") && !says(page, "fields that differ"));
    choose(list, u"stock diverges: 1"_s);
    QVERIFY(says(page, "fields that differ: 1"));
    auto* record = named<CellTableView>(page, "The record side by side");
    const auto marks = columnOf(*record, 0);
    QCOMPARE(marks.filter(u"≠"_s).size(), 1);
    QVERIFY(columnOf(*record, 1).contains(u"stock → estoque"_s));
    QVERIFY(columnOf(*record, 2).contains(u"7"_s) && columnOf(*record, 3).contains(u"0"_s));
    QVERIFY(columnOf(*record, 2).contains(u"a**@mail.com"_s));
    bench.workspace.undo();
    QVERIFY(!seen<ChartView>(page, "From sent to equal"));
  }

  void theMapIsReachedByTheKeyboardWhereItStands() {
    Compared bench;
    ReconcilePage page(bench.workspace);
    open(page);
    press(page, "New reconciliation");
    QTRY_VERIFY_WITH_TIMEOUT(named<QComboBox>(page, "Use of sku"), kPatience);
    named<QComboBox>(page, "Received feed")->setFocus();
    QStringList reached;
    for (int tabs = 0; tabs < 60 && !reached.contains(u"Save"_s); ++tabs) {
      QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
      reached << QApplication::focusWidget()->accessibleName();
    }
    QCOMPARE(reached.value(0), u"Use of sku"_s);
    QVERIFY2(reached.contains(u"Received column for price"_s) && reached.last() == u"Save"_s, qPrintable(reached.join(u';')));
    QVERIFY(reached.indexOf(u"Use of sku"_s) < reached.indexOf(u"Received column for price"_s));
    QVERIFY(reached.indexOf(u"Received column for price"_s) < reached.indexOf(u"Tolerance of price"_s));
  }

  void theFlowLeadsToTheRecordsOfAPart() {
    Compared bench;
    const auto one = bench.add();
    ReconcilePage page(bench.workspace);
    open(page);
    press(page, "Compare");
    QTRY_COMPARE_WITH_TIMEOUT(bench.workspace.project().all<quality::ReconciliationRun>()->size(), 1U, kPatience);
    auto* flow = seen<ChartView>(page, "From sent to equal");
    QVERIFY(flow);
    QVERIFY(flow->accessibleDescription().contains(u"Omitted: 1"_s));
    Q_EMIT flow->categoryActivated(static_cast<int>(4));
    QCOMPARE(named<QComboBox>(page, "Show")->currentText(), u"Extra: received, not sent: 1"_s);
    QVERIFY(says(page, "nothing on the sent side"));
    page.exportDifferences(bench.text("out.csv"));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(bench.text("out.csv")) && says(page, "differences"), kPatience);
    QFile file(bench.text("out.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto sheet = file.readAll();
    QVERIFY(sheet.contains("A-9") && !sheet.contains("rui.exemplo"));
  }

  void everythingIsSaidInBothLanguages() {
    Compared bench;
    bench.add();
    ReconcilePage page(bench.workspace);
    open(page);
    press(page, "Compare");
    QTRY_COMPARE_WITH_TIMEOUT(bench.workspace.project().all<quality::ReconciliationRun>()->size(), 1U, kPatience);
    bench.workspace.setLanguage("pt-BR");
    QVERIFY(seen<QPushButton>(page, "Confrontar"));
    QVERIFY(seen<ChartView>(page, "Do enviado ao igual"));
    for (auto* control : page.findChildren<QWidget*>()) {
      const bool isControl = qobject_cast<QAbstractButton*>(control) || qobject_cast<QComboBox*>(control);
      if (isControl && control->isVisible() && control->objectName().isEmpty()) QVERIFY2(!control->accessibleName().isEmpty() || !control->property("text").toString().isEmpty(), control->metaObject()->className());
    }
  }

  void aLineThatCannotBeReadIsNotSaved() {
    Compared bench;
    const auto one = bench.add();
    ReconcilePage page(bench.workspace);
    open(page);
    press(page, "Change");
    QTRY_VERIFY_WITH_TIMEOUT(named<QLineEdit>(page, "Tolerance of price"), kPatience);
    QTest::keyClicks(named<QLineEdit>(page, "Tolerance of price"), u"lots"_s);
    press(page, "Save");
    QVERIFY(says(page, "Something cannot be read"));
    QCOMPARE(bench.workspace.project().find<quality::Reconciliation>(one.id).value()->plan, one.plan);
  }

  void tolerancesAreTypedAsTheLanguageWritesThem_data() {
    QTest::addColumn<int>("comparison");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    const auto row = [](const char* name, quality::FieldComparison comparison, const char* text, bool good) { QTest::newRow(name) << static_cast<int>(comparison) << QString::fromUtf8(text) << good; };
    row("comma", quality::FieldComparison::Number, "0,01", true);
    row("both", quality::FieldComparison::Number, "0,01; 1,5%", true);
    row("nothing", quality::FieldComparison::Number, "", true);
    row("factor", quality::FieldComparison::Number, "×0,01", true);
    row("factor and tolerance", quality::FieldComparison::Number, "0,5; x1000", true);
    row("opposite signs", quality::FieldComparison::Number, "×-1", true);
    row("no factor", quality::FieldComparison::Number, "×0", false);
    row("negative", quality::FieldComparison::Number, "-1", false);
    row("more than all", quality::FieldComparison::Number, "101%", false);
    row("seconds", quality::FieldComparison::Moment, "90 s", true);
    row("words", quality::FieldComparison::Mapping, "paid=pago; x=", true);
    row("no pair", quality::FieldComparison::Mapping, "paid", false);
  }
  void tolerancesAreTypedAsTheLanguageWritesThem() {
    QFETCH(int, comparison);
    QFETCH(QString, text);
    QFETCH(bool, good);
    const Speaker speaker{kPortuguese};
    quality::FieldPair field{.comparison = static_cast<quality::FieldComparison>(comparison)};
    QCOMPARE(readTolerance(text, field, speaker), good);
    if (!good) return;
    auto again = field;
    QVERIFY(readTolerance(toleranceText(field, speaker), again, speaker));
    QVERIFY(again == field);
  }

  void whatATypedTextCannotSayStaysUntilItIsChanged() {
    const Speaker speaker{kPortuguese};
    const quality::FieldPair words{.comparison = quality::FieldComparison::Mapping, .mapping = {{"a;b", "c=d"}}};
    const quality::FieldPair precise{.comparison = quality::FieldComparison::Number, .absolute = 0.0123456789012};
    for (const auto& field : {words, precise}) {
      auto read = field;
      QVERIFY(readTolerance(toleranceText(field, speaker), read, speaker));
      QVERIFY(read == field);
    }
  }

  void howOftenAndHowSeverelyAFieldMayDifferIsChosenInItsMenu() {
    Compared bench;
    const auto one = bench.add();
    ReconcilePage page(bench.workspace);
    open(page);
    press(page, "Change");
    QTRY_VERIFY_WITH_TIMEOUT(named<QComboBox>(page, "Use of price"), kPatience);
    auto* menu = named<QPushButton>(page, "What counts in price, and how often it may differ")->menu();
    QVERIFY(menu);
    const auto trigger = [menu](const QString& title, const QString& text) {
      for (auto* sub : menu->findChildren<QMenu*>()) {
        for (auto* action : sub->actions()) {
          if (sub->title() == title && action->text() == text) return action->trigger();
        }
      }
      QFAIL(qPrintable(text));
    };
    trigger(u"May differ in"_s, u"1%"_s);
    trigger(u"Severity where it misses"_s, u"Critical"_s);
    press(page, "Save");
    const auto plan = quality::parsePlan(bench.workspace.project().find<quality::Reconciliation>(one.id).value()->plan);
    QVERIFY(plan);
    const auto price = std::ranges::find(plan->fields, std::string{"price"}, &quality::FieldPair::sent);
    QCOMPARE(price->tolerated, 0.01);
    QVERIFY(price->severity == Severity::Critical);
  }

  void aSegmentLeadsToItsFieldsAndVerdictsAreSaid() {
    Compared bench;
    auto one = bench.add();
    auto plan = *quality::parsePlan(one.plan);
    plan.segment = {"stock", "estoque"};
    plan.value = {"price", "preco"};
    one.plan = quality::toJson(plan);
    QVERIFY(edits::putReconciliation(bench.workspace, one, false));
    ReconcilePage page(bench.workspace);
    open(page);
    press(page, "Compare");
    QTRY_COMPARE_WITH_TIMEOUT(bench.workspace.project().all<quality::ReconciliationRun>()->size(), 1U, kPatience);
    QTRY_VERIFY(says(page, "At stake: omitted 20"));
    auto* tabs = page.findChildren<QTabWidget*>().first();
    tabs->setCurrentIndex(1);
    const auto verdicts = columnOf(*named<CellTableView>(page, "Omissions, extras and duplicates"), 5);
    QCOMPARE(verdicts, (QStringList{u"Missed"_s, u"Missed"_s, u"Met"_s, u"Met"_s}));
    tabs->setCurrentIndex(2);
    auto* segments = named<CellTableView>(page, "Segments");
    const auto names = columnOf(*segments, 0);
    segments->setCurrentId(std::to_string(names.indexOf(u"5"_s)));
    const auto* fields = named<CellTableView>(page, "Fields of the chosen segment");
    QCOMPARE(columnOf(*fields, 0), (QStringList{u"price"_s, u"stock"_s}));
    QCOMPARE(columnOf(*fields, 1), (QStringList{u"1"_s, u"0"_s}));
    QCOMPARE(columnOf(*fields, 3).first(), u"0.50"_s);
  }

  void removingAFeedTakesItsReconciliationsAlongAndUndoBringsThemBack() {
    Compared bench;
    bench.add();
    QVERIFY(bench.workspace.project().all<quality::Reconciliation>()->size() == 1);
    QVERIFY(bench.workspace.edit({"quality_page.edit.remove", {{"name", std::string{"x"}}}}, [&](Transaction& edit) { return edit.remove<quality::Dataset>(bench.received.id); }));
    QCOMPARE(bench.workspace.project().all<quality::Reconciliation>()->size(), 0U);
    bench.workspace.undo();
    QCOMPARE(bench.workspace.project().all<quality::Reconciliation>()->size(), 1U);
  }
};

QTEST_MAIN(TestReconcilePage)
#include "tst_reconcile_page.moc"
