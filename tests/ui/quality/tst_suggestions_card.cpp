// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/quality/bench.h"
#include "ui/kit/cell_table.h"
#include "ui/kit/message_bar.h"
#include "ui/quality/edits.h"
#include "ui/quality/feeds.h"
#include "ui/quality/rules_page.h"
#include "ui/quality/suggestions_card.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace prumo;
using namespace prumo::ui;

namespace {

constexpr int kPatience = 20'000;

/// The rules page of a feed that was profiled, with its suggestions open.
struct Desk {
  Bench bench;
  quality::Dataset dataset;
  std::unique_ptr<RulesPage> page;

  explicit Desk(const quality::RuleSet& rules = {}) : dataset(bench.addFeed(bench.catalogue(), rules)) {
    const auto profile = quality::profile(quality::sourceOf(dataset).value());
    if (!profile || !edits::storeProfile(bench.workspace, dataset, *profile)) qFatal("the feed was not profiled");
    openPage();
  }

  void openPage() {
    page = std::make_unique<RulesPage>(bench.workspace);
    page->resize(1180, 900);
    page->show();
    card().takeFocus();
    std::ignore = QTest::qWaitForWindowExposed(page.get());
  }

  SuggestionsCard& card() const { return *page->findChild<SuggestionsCard*>(); }
  CellTableView& list() const { return *card().findChild<CellTableView*>(); }
  int lines() const { return list().model()->rowCount(); }
  QString cell(int row, int column) const { return list().model()->index(row, column).data().toString(); }
  std::vector<quality::Rule> rules() { return rulesOf(bench.workspace, *feedOf(bench.workspace, dataset.id)).rules; }
  std::vector<std::string> refused() { return quality::textsOf(feedOf(bench.workspace, dataset.id)->refused); }
  QPushButton* button(const QString& words) const {
    for (auto* one : card().findChildren<QPushButton*>()) {
      if (one->isVisibleTo(&card()) && one->accessibleName() == words) return one;
    }
    return nullptr;
  }
  void choose(int row) const { list().selectRow(row); }
};

}  // namespace

class TestSuggestionsCard : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void openedInALowWindowItIsScrolledToItsTop() {
    Desk desk;
    desk.page->resize(760, 320);
    desk.card().takeFocus();
    const auto* area = desk.page->findChild<QScrollArea*>();
    QTRY_COMPARE(desk.card().mapTo(area->viewport(), QPoint{}).y(), 0);
  }

  void everyLineSaysWhyAndWhatItCosts() {
    Desk desk;
    const QAbstractItemModelTester tester(&desk.list().cells(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(desk.lines() >= 5);
    QCOMPARE(desk.cell(0, 1), QStringLiteral("sku: filled in"));
    QCOMPARE(desk.cell(0, 4), QStringLiteral("None of 200 cells is empty"));
    QCOMPARE(desk.cell(0, 2), QStringLiteral("0"));
    desk.choose(0);
    QVERIFY(says(desk.card(), QStringLiteral("sku: filled in · None of 200 cells is empty · 0 rows would fail now")));
    int unique = 0;
    for (int row = 0; row < desk.lines(); ++row) {
      if (desk.cell(row, 1) != QStringLiteral("sku: without repetition")) continue;
      ++unique;
      QCOMPARE(desk.cell(row, 4), QStringLiteral("199 of 200 values are different"));
      QCOMPARE(desk.cell(row, 2), QStringLiteral("1"));
    }
    QCOMPARE(unique, 1);
    desk.bench.workspace.setLanguage(kPortuguese);
    QCOMPARE(desk.cell(0, 4), QStringLiteral("Nenhuma das 200 células está vazia"));
  }

  void enterAcceptsOneAndDeleteRefusesTheNext() {
    Desk desk;
    const auto before = desk.lines();
    desk.choose(0);
    const auto next = desk.cell(1, 1);
    QTest::keyClick(&desk.list(), Qt::Key_Return);
    QCOMPARE(desk.rules().size(), 1U);
    QCOMPARE(desk.lines(), before - 1);
    QCOMPARE(desk.list().currentIndex().row(), 0);
    QCOMPARE(desk.cell(0, 1), next);
    QTest::keyClick(&desk.list(), Qt::Key_Delete);
    QCOMPARE(desk.refused().size(), 1U);
    QCOMPARE(desk.rules().size(), 1U);
    QCOMPARE(desk.lines(), before - 1);
    QVERIFY(desk.cell(desk.lines() - 1, 4).startsWith(QStringLiteral("refused")));
    QCOMPARE(desk.cell(desk.lines() - 1, 1), next);
  }

  void everyActIsOneNamedEditAndUndone() {
    Desk desk;
    const auto before = desk.lines();
    desk.choose(0);
    desk.button(QStringLiteral("Refuse"))->click();
    QCOMPARE(desk.bench.workspace.project().history(1).value().front().label.code, std::string{"quality_page.edit.refuse_rules"});
    desk.bench.workspace.undo();
    QVERIFY(desk.refused().empty());
    QCOMPARE(desk.cell(0, 1), QStringLiteral("sku: filled in"));
    const auto all = desk.bench.workspace.speaker().say(Message{"quality_page.suggestions.accept_all", {{"n", std::int64_t{before}}}});
    QVERIFY(desk.button(all));
    desk.button(all)->click();
    QCOMPARE(desk.rules().size(), static_cast<std::size_t>(before));
    QCOMPARE(desk.lines(), 0);
    QVERIFY(says(desk.card(), QStringLiteral("was decided")));
    desk.bench.workspace.undo();
    QVERIFY(desk.rules().empty());
    QCOMPARE(desk.lines(), before);
  }

  void severalChosenLinesAreAcceptedTogether() {
    Desk desk;
    desk.list().selectRow(0);
    desk.list().selectionModel()->select(desk.list().model()->index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(desk.list().selectionModel()->selectedRows().size(), 2);
    const auto history = desk.bench.workspace.project().history(100).value().size();
    desk.button(QStringLiteral("Accept"))->click();
    QCOMPARE(desk.rules().size(), 2U);
    QCOMPARE(desk.bench.workspace.project().history(100).value().size(), history + 1);
  }

  void everyLineHasButtonsOfItsOwn() {
    Desk desk;
    QVERIFY(desk.button(QStringLiteral("Refuse rule sku: filled in")));
    desk.button(QStringLiteral("Refuse rule sku: filled in"))->click();
    QTRY_COMPARE(desk.refused().size(), 1U);
    QTRY_VERIFY(desk.button(QStringLiteral("Bring back rule sku: filled in")));
    desk.button(QStringLiteral("Bring back rule sku: filled in"))->click();
    QTRY_VERIFY(desk.refused().empty());
    desk.button(QStringLiteral("Accept rule sku: filled in"))->click();
    QTRY_COMPARE(desk.rules().size(), 1U);
  }

  void aRefusedLineIsBroughtBackByEnterBeforeItIsAccepted() {
    Desk desk;
    desk.choose(0);
    QTest::keyClick(&desk.list(), Qt::Key_Delete);
    desk.choose(desk.lines() - 1);
    QVERIFY(desk.button(QStringLiteral("Bring back")));
    QVERIFY(!desk.button(QStringLiteral("Refuse"))->isEnabled());
    QTest::keyClick(&desk.list(), Qt::Key_Return);
    QVERIFY(desk.refused().empty());
    QVERIFY(desk.rules().empty());
  }

  void withoutAProfileItOffersToMakeOne() {
    Bench bench;
    const auto dataset = bench.addFeed(bench.catalogue(), Bench::rules());
    RulesPage page(bench.workspace);
    page.resize(1180, 900);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    auto* card = page.findChild<SuggestionsCard*>();
    QVERIFY(!card->isVisible());
    seen<QPushButton>(page, "Suggested rules")->click();
    QVERIFY(card->isVisible() && says(*card, QStringLiteral("which was not made yet")));
    QVERIFY(seen<QPushButton>(*card, "Profile the feed"));
    seen<QPushButton>(*card, "Profile the feed")->click();
    QTRY_VERIFY_WITH_TIMEOUT(seen<CellTableView>(*card, "Suggested rules"), kPatience);
    QVERIFY(quality::profileOf(bench.workspace.project(), dataset.id).value().has_value());
    QCOMPARE(rulesOf(bench.workspace, *feedOf(bench.workspace, dataset.id)).rules.size(), 2U);
    QVERIFY(seen<CellTableView>(*card, "Suggested rules")->columnWidth(1) > card->fontMetrics().horizontalAdvance(QStringLiteral("sku: without repetition")));
    QVERIFY(seen<QPushButton>(page, ("Suggested rules: " + std::to_string(*card->count())).c_str()));
    seen<QPushButton>(*card, "Close the suggestions")->click();
    QVERIFY(!card->isVisible());
    QVERIFY(seen<QPushButton>(page, ("Suggested rules: " + std::to_string(*card->count())).c_str()));
  }

  void anotherFeedHasOtherSuggestions() {
    Desk desk;
    desk.bench.addFeed(desk.bench.write("other.csv", "a;b\n1;2\n"));
    chooseFeed(desk.bench.workspace, feedsOf(desk.bench.workspace).back().dataset.id);
    desk.openPage();
    QVERIFY(!desk.card().count());
    QCOMPARE(desk.lines(), 0);
  }

  void whatCannotBeReadIsNotOverwritten() {
    Desk desk;
    auto dataset = *feedOf(desk.bench.workspace, desk.dataset.id);
    dataset.rules = R"({"format":"prumo-rules","format_version":99})";
    QVERIFY(edits::changeFeed(desk.bench.workspace, dataset));
    const auto profile = quality::profileOf(desk.bench.workspace.project(), dataset.id).value().value();
    QVERIFY(!edits::acceptSuggestions(desk.bench.workspace, dataset, quality::proposedRules(profile)));
    QCOMPARE(feedOf(desk.bench.workspace, dataset.id)->rules, dataset.rules);
  }
};

QTEST_MAIN(TestSuggestionsCard)
#include "tst_suggestions_card.moc"
