// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sampling/study_report.h"
#include "tests/ui/quality/bench.h"
#include "ui/kit/cell_table.h"
#include "ui/kit/file_door.h"
#include "ui/kit/message_bar.h"
#include "ui/quality/feeds.h"
#include "ui/quality/sampling/judge_card.h"
#include "ui/quality/sampling/plan_form.h"
#include "ui/quality/sampling/sampling_page.h"
#include "ui/quality/sampling/worksheet_exchange.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace prumo;
using namespace prumo::ui;
using namespace prumo::quality::sampling;

namespace {

constexpr int kPatience = 20'000;

void open(QWidget& page) {
  page.resize(1180, 900);
  page.show();
  QVERIFY(QTest::qWaitForWindowExposed(&page));
}

/// A feed whose earlier lots were concluded, each with so many major defects under that inspection; and the form for the next one.
struct EarlierLots {
  Bench bench;
  quality::Dataset feed{bench.addFeed(bench.catalogue(600))};
  SamplingPage page{bench.workspace};
  std::int64_t concluded = 0;

  void conclude(int lots, Inspection inspection, std::int64_t major) {
    const auto plan = [inspection](std::int64_t lot) { return aqlPlan(lot, Level::II, inspection, {{DefectClass::Major, 1.0}, {DefectClass::Minor, 4.0}}); };
    const auto drawn = draw(quality::sourceOf(feed).value(), {.seed = 42, .plan = plan}).value();
    for (int i = 0; i < lots; ++i) {
      auto kept = prepareStudy(bench.workspace.project(), feed, drawn, {}, {});
      kept.study.at.ms += ++concluded;
      Merged all;
      for (const auto& row : kept.rows) {
        all.fresh.push_back({.id = newUuid(), .study = kept.study.id, .row = row.id, .major = row.position <= major ? 1 : 0, .judge = "Ana", .at = kept.study.at});
      }
      auto closed = kept.study;
      closed.closedAt = kept.study.at;
      QVERIFY(bench.workspace.edit({"sampling.edit.conclude", {}}, [&](Transaction& edit) {
        return saveStudy(edit, kept).and_then([&] { return saveMerged(edit, bench.workspace.project(), kept.study, all); }).and_then([&] { return edit.update(closed); });
      }));
    }
  }
  void plan() {
    open(page);
    press(page, "New sample");
  }
  int inspection() { return named<QComboBox>(page, "Inspection")->currentIndex(); }
};

/// A page with a sample of 80 of 600 rows, drawn in the window with seed 42.
struct Sampled {
  Bench bench;
  SamplingPage page{(bench.addFeed(bench.catalogue(600)), bench.workspace)};

  Sampled() {
    open(page);
    press(page, "New sample");
    named<QLineEdit>(page, "Seed")->setText(QStringLiteral("42"));
    named<QLineEdit>(page, "What is judged")->setText(QStringLiteral("Prices"));
    press(page, "Draw the rows");
    wait();
  }
  void wait() { QTRY_VERIFY_WITH_TIMEOUT(says(page, "80 of 600 rows drawn with seed 42"), kPatience); }
  CellTableView& table() { return *seen<CellTableView>(page, "Drawn rows"); }
  QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
  JudgeCard& card() { return *page.findChild<JudgeCard*>(); }
  void type(int key) { QTest::keyClick(&card(), static_cast<Qt::Key>(key)); }
  std::vector<Judgement> judgements() {
    const auto study = studyNamed(bench.workspace.project(), {}).value();
    return judgementsOf(bench.workspace.project(), study).value();
  }
};

}  // namespace

class TestSamplingPage : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void theRisksAreShownBeforeOneDraws() {
    Bench bench;
    bench.addFeed(bench.catalogue(600));
    SamplingPage page(bench.workspace);
    open(page);
    press(page, "New sample");
    named<QSpinBox>(page, "Rows of the lot")->setValue(3000);
    QVERIFY(says(page, "Look at 125 of 3,000 rows."));
    QVERIFY(says(page, "AQL protects who supplies"));
    QVERIFY(says(page, "ISO 2859-1:1999"));
    named<QComboBox>(page, "Plan")->setCurrentIndex(static_cast<int>(PlanKind::LimitingQuality));
    QTRY_VERIFY_WITH_TIMEOUT(says(page, "protects who receives"), kPatience);
    QVERIFY(!seen<QComboBox>(page, "Inspection level"));
    named<QDoubleSpinBox>(page, "Quality that must hardly be rejected")->setValue(6);
    QTRY_VERIFY_WITH_TIMEOUT(says(page, "must be better than the limiting quality"), kPatience);
    QVERIFY(!seen<QPushButton>(page, "Draw the rows")->isEnabled());
  }

  void aPlanThatTakesLongIsLookedForWhileOneGoesOnChoosing() {
    Bench bench;
    bench.addFeed(bench.catalogue(600));
    SamplingPage page(bench.workspace);
    open(page);
    press(page, "New sample");
    named<QSpinBox>(page, "Rows of the lot")->setValue(3000);
    named<QComboBox>(page, "Plan")->setCurrentIndex(static_cast<int>(PlanKind::LimitingQuality));
    for (const double good : {4.9, 4.8, 0.5}) {
      named<QDoubleSpinBox>(page, "Quality that must hardly be rejected")->setValue(good);
      QVERIFY(says(page, "Looking for the smallest sample"));
      QVERIFY(!seen<QPushButton>(page, "Draw the rows")->isEnabled());
    }
    const auto plan = limitingPlan(3000, 0.05, 0.005, 0.10, 0.05).value();
    QTRY_VERIFY_WITH_TIMEOUT(says(page, qPrintable(QStringLiteral("Look at %1 of 3,000 rows.").arg(plan.size))), kPatience);
    QVERIFY(seen<QPushButton>(page, "Draw the rows")->isEnabled());
    named<QDoubleSpinBox>(page, "Quality that must hardly be rejected")->setValue(4.8);
    named<QComboBox>(page, "Plan")->setCurrentIndex(static_cast<int>(PlanKind::Aql));
    QVERIFY(says(page, "Look at 125 of 3,000 rows."));  // what was asked before is told no more
    QTest::qWait(600);
    QVERIFY(says(page, "Look at 125 of 3,000 rows."));
  }

  void earlierLotsThatWereRejectedTightenTheNext() {
    EarlierLots series;
    series.conclude(2, Inspection::Normal, 5);
    series.plan();
    QTRY_VERIFY_WITH_TIMEOUT(says(series.page, "ask for tightened inspection"), kPatience);
    QCOMPARE(series.inspection(), static_cast<int>(Inspection::Tightened));
    named<QComboBox>(series.page, "Inspection")->setCurrentIndex(static_cast<int>(Inspection::Normal));
    series.bench.workspace.setLanguage("pt-BR");
    QVERIFY(says(series.page, "pedem inspeção severa"));
    QTest::qWait(600);
    QCOMPARE(named<QComboBox>(series.page, "Inspeção")->currentIndex(), static_cast<int>(Inspection::Normal));  // another language asks for nothing else
  }

  void reducedInspectionIsOfferedAndNotChosen() {
    EarlierLots series;
    series.conclude(10, Inspection::Normal, 0);
    series.plan();
    QTRY_VERIFY_WITH_TIMEOUT(says(series.page, "allow reduced inspection"), kPatience);
    QCOMPARE(series.inspection(), static_cast<int>(Inspection::Normal));
  }

  void aSeriesThatStoppedIsSaid() {
    EarlierLots series;
    series.conclude(2, Inspection::Normal, 5);
    series.conclude(5, Inspection::Tightened, 5);
    series.plan();
    QTRY_VERIFY_WITH_TIMEOUT(says(series.page, "sampling stops until the supplier has acted"), kPatience);
  }

  void aStoppedSeriesIsResumedForAReason() {
    EarlierLots series;
    series.conclude(2, Inspection::Normal, 5);
    series.conclude(5, Inspection::Tightened, 5);
    series.plan();
    QTRY_VERIFY_WITH_TIMEOUT(seen<QPushButton>(series.page, "Resume sampling"), kPatience);
    QVERIFY(!seen<QPushButton>(series.page, "Resume sampling")->isEnabled());
    auto* reason = seen<QLineEdit>(series.page, "Why it may go on: what the supplier did");
    QTest::keyClicks(reason, QStringLiteral("New export"));
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(says(series.page, "ask for tightened inspection"), kPatience);
    QVERIFY(!seen<QPushButton>(series.page, "Resume sampling"));
    QCOMPARE(series.inspection(), static_cast<int>(Inspection::Tightened));
    QVERIFY(toJson(series.bench.workspace.project().nextUndo().value()->label).find("New export") != std::string::npos);
    series.bench.workspace.undo();
    QTRY_VERIFY_WITH_TIMEOUT(says(series.page, "sampling stops until the supplier has acted"), kPatience);
  }

  void aBadSeedIsSaid() {
    Bench bench;
    bench.addFeed(bench.catalogue(600));
    SamplingPage page(bench.workspace);
    open(page);
    press(page, "New sample");
    named<QLineEdit>(page, "Seed")->setText(QStringLiteral("0"));
    press(page, "Draw the rows");
    QVERIFY(page.findChild<MessageBar*>()->words().contains(QStringLiteral("A seed is a whole number")));
  }

  void theValuesOfARowAreSeenWhileItIsJudgedInASmallWindow() {
    Sampled sampled;
    sampled.page.resize(720, 420);
    auto& card = sampled.card();
    auto* values = named<CellTableView>(sampled.page, "Values of the row");
    auto* conforms = named<QPushButton>(sampled.page, "Conforms");
    sampled.table().setFocus();
    card.setFocus(Qt::OtherFocusReason);
    QTRY_COMPARE(values->visibleRegion().boundingRect(), values->rect());
    QTRY_COMPARE(conforms->visibleRegion().boundingRect(), conforms->rect());
    QVERIFY(values->mapTo(&card, QPoint{}).y() < conforms->mapTo(&card, QPoint{}).y());
    QStringList reached;
    for (int tabs = 0; tabs < 6; ++tabs) {
      QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
      reached << QApplication::focusWidget()->accessibleName();
    }
    const auto place = reached.indexOf(QStringLiteral("Values of the row"));
    QVERIFY2(place >= 0 && place < reached.indexOf(QStringLiteral("Conforms")), qPrintable(reached.join(u';')));
  }

  void theNextSampleBeginsWithWhatTheLastOneTellsOfTheFeed() {
    Sampled sampled;
    press(sampled.page, "New sample");
    QCOMPARE(named<QSpinBox>(sampled.page, "Rows of the lot")->value(), 600);
    QVERIFY(named<QComboBox>(sampled.page, "In proportion by column")->findText(QStringLiteral("title")) > 0);
  }

  void theLimitsOfAPlanReadWholeAndNoneIsChosen() {
    Bench bench;
    bench.addFeed(bench.catalogue(600));
    SamplingPage page(bench.workspace);
    open(page);
    press(page, "New sample");
    const auto* limits = seen<CellTableView>(page, "When the lot is accepted");
    QVERIFY(limits && !limits->currentIndex().isValid());
    const QFontMetrics metrics(limits->horizontalHeader()->font());
    for (int column = 0; column < limits->model()->columnCount(); ++column) {
      const auto title = limits->model()->headerData(column, Qt::Horizontal).toString();
      QVERIFY2(limits->columnWidth(column) > metrics.horizontalAdvance(title), qPrintable(title));
    }
  }

  void rowsAreDrawnAndTakenBackByUndo() {
    Sampled sampled;
    QCOMPARE(sampled.table().model()->rowCount(), 80);
    const QAbstractItemModelTester tester(sampled.table().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(says(sampled.page, "Row 1 of 80"));
    sampled.bench.workspace.undo();
    QVERIFY(seen<QPushButton>(sampled.page, "New sample"));
    QVERIFY(!says(sampled.page, "Row 1 of 80"));
    sampled.bench.workspace.redo();
    QTRY_VERIFY(says(sampled.page, "Row 1 of 80"));
  }

  void rowsAreJudgedByKeyboard() {
    Sampled sampled;
    sampled.card().setFocus();
    sampled.type(Qt::Key_C);
    QCOMPARE(sampled.cell(0, 2), QStringLiteral("conforms"));
    QVERIFY(says(sampled.page, "Row 2 of 80"));
    sampled.type(Qt::Key_2);
    sampled.type(Qt::Key_2);
    sampled.type(Qt::Key_3);
    sampled.type(Qt::Key_W);
    QCOMPARE(sampled.cell(1, 2), QStringLiteral("critical 0, major 1, minor 1"));
    QVERIFY(says(sampled.page, "Row 2 of 80"));
    sampled.type(Qt::Key_Right);
    QVERIFY(says(sampled.page, "Row 3 of 80"));
    sampled.type(Qt::Key_Left);
    sampled.type(Qt::Key_Left);
    QVERIFY(says(sampled.page, "Row 1 of 80"));
    sampled.type(Qt::Key_U);
    QVERIFY(says(sampled.page, "Row 3 of 80"));
    sampled.type(Qt::Key_N);
    QTRY_VERIFY(named<QLineEdit>(sampled.page, "Remarks")->hasFocus());
    QTest::keyClicks(named<QLineEdit>(sampled.page, "Remarks"), QStringLiteral("cc 12"));
    QCOMPARE(sampled.judgements().size(), std::size_t{2});  // letters and digits in a remark judge nothing
    QTest::keyClick(named<QLineEdit>(sampled.page, "Remarks"), Qt::Key_Return);
    sampled.card().setFocus();
    sampled.type(Qt::Key_1);
    QCOMPARE(sampled.judgements().size(), std::size_t{3});
    QCOMPARE(sampled.judgements().back().note, std::string{"cc 12"});
    QCOMPARE(sampled.judgements().back().judge, std::string{"Ana"});
    sampled.type(Qt::Key_Delete);
    QCOMPARE(sampled.judgements().size(), std::size_t{2});
  }

  void aRemarkNamesItsOwnRowAndLeavesWhoJudged() {
    Sampled sampled;
    sampled.card().setFocus();
    sampled.type(Qt::Key_C);
    sampled.type(Qt::Key_Left);
    auto theirs = sampled.judgements().front();
    theirs.judge = "Rui";
    QVERIFY(sampled.bench.workspace.edit({"sampling.edit.judge", {{"position", 1}}}, [&](Transaction& edit) { return edit.update(theirs); }));
    named<QLineEdit>(sampled.page, "Remarks")->setText(QStringLiteral("seen"));
    sampled.table().setCurrentIndex(sampled.table().model()->index(4, 0));
    QVERIFY(says(sampled.page, "Row 5 of 80"));
    QCOMPARE(sampled.judgements().size(), std::size_t{1});
    QCOMPARE(sampled.judgements().front().note, std::string{"seen"});
    QCOMPARE(sampled.judgements().front().judge, std::string{"Rui"});
    QCOMPARE(toJson(sampled.bench.workspace.project().nextUndo().value()->label), toJson(Message{"sampling.edit.judge", {{"position", 1}}}));
    sampled.type(Qt::Key_Left);
    sampled.table().setCurrentIndex(sampled.table().model()->index(0, 0));
    sampled.type(Qt::Key_2);
    QCOMPARE(sampled.judgements().front().judge, std::string{"Ana"});
  }

  void whatWasJudgedIsThereWhenThePageIsOpenedAgain() {
    Sampled sampled;
    sampled.card().setFocus();
    sampled.type(Qt::Key_C);
    SamplingPage again(sampled.bench.workspace);
    open(again);
    QTRY_VERIFY(says(again, "1 of 80 rows judged"));
  }

  void aWorksheetGoesOutAndComesBackThroughTheWindow() {
    Sampled sampled;
    sampled.card().setFocus();
    sampled.type(Qt::Key_C);
    const auto file = sampled.bench.text("sheet.xlsx");
    sampled.page.findChild<WorksheetExchange*>()->exportTo(file);
    auto* message = sampled.page.findChild<MessageBar*>();
    QTRY_VERIFY_WITH_TIMEOUT(message->words().contains(QStringLiteral("The worksheet is in")), kPatience);
    sampled.page.findChild<WorksheetExchange*>()->importFrom(file);
    QTRY_VERIFY_WITH_TIMEOUT(message->words().contains(QStringLiteral("Known before: 1. Not judged yet: 79.")), kPatience);
    sampled.page.findChild<WorksheetExchange*>()->importFrom(sampled.bench.text("catalogue.csv"));
    QTRY_VERIFY_WITH_TIMEOUT(message->words().contains(QStringLiteral("is no worksheet of a sample")), kPatience);
  }

  void anotherOpinionWaitsForADecision() {
    Sampled sampled;
    sampled.card().setFocus();
    sampled.type(Qt::Key_C);
    const auto study = studyNamed(sampled.bench.workspace.project(), {}).value();
    Judgement theirs{.row = sampled.judgements()[0].row, .critical = 1, .judge = "Rui", .at = sampled.bench.clock.now(), .origin = JudgementOrigin::Copy};
    const auto merged = merge(study, sampled.judgements(), {theirs});
    QVERIFY(sampled.bench.workspace.edit({"sampling.edit.take", {{"name", std::string{"b"}}}}, [&](Transaction& edit) { return saveMerged(edit, sampled.bench.workspace.project(), study, merged); }));
    QVERIFY(says(sampled.page, "Judgements that differ"));
    press(sampled.page, "Take that of Rui (row 1)");
    QTRY_VERIFY(!says(sampled.page, "Judgements that differ"));
    QCOMPARE(sampled.cell(0, 2), QStringLiteral("critical 1, major 0, minor 0"));
  }

  void aFileIsAttachedToARowByKeyboard() {
    Sampled sampled;
    const auto door = fileDoor();
    fileDoor().askFiles = [&](QWidget*, const QString&, const QString&, bool, const auto& take) { take({sampled.bench.path("catalogue.csv")}); };
    sampled.card().setFocus();
    sampled.type(Qt::Key_A);
    fileDoor() = door;
    const auto names = [&] { return sampled.bench.workspace.project().all<Evidence>().value(); };
    QTRY_COMPARE_WITH_TIMEOUT(names().size(), std::size_t{1}, kPatience);
    QCOMPARE(sampled.cell(0, 2), QStringLiteral("not judged · 1 file"));
    QTRY_VERIFY(seen<QPushButton>(sampled.page, "Open the evidence catalogue.csv"));
    sampled.type(Qt::Key_1);
    QCOMPARE(sampled.cell(0, 2), QStringLiteral("critical 1, major 0, minor 0 · 1 file"));
    sampled.type(Qt::Key_Right);
    QVERIFY(!seen<QPushButton>(sampled.page, "Open the evidence catalogue.csv"));
    sampled.bench.workspace.undo();
    sampled.bench.workspace.undo();
    QCOMPARE(sampled.cell(0, 2), QStringLiteral("not judged"));
  }

  void manyOpinionsAreGoneThroughTenAtATime() {
    Sampled sampled;
    const auto study = studyNamed(sampled.bench.workspace.project(), {}).value();
    const auto rows = rowsOf(sampled.bench.workspace.project(), study).value();
    Merged merged;
    for (std::size_t i = 0; i < 23; ++i) {
      merged.fresh.push_back({.id = newUuid(), .study = study.id, .row = rows[i].id, .judge = "Ana", .at = sampled.bench.clock.now()});
      merged.disputed.push_back({.id = newUuid(), .study = study.id, .row = rows[i].id, .major = 1, .judge = "Rui", .at = sampled.bench.clock.now(), .standing = Standing::Disputed});
    }
    QVERIFY(sampled.bench.workspace.edit({"sampling.edit.take", {{"name", std::string{"b"}}}}, [&](Transaction& edit) { return saveMerged(edit, sampled.bench.workspace.project(), study, merged); }));
    QTRY_VERIFY(says(sampled.page, "1 to 10 of 23"));
    QVERIFY(seen<QPushButton>(sampled.page, "Take that of Rui (row 10)"));
    QVERIFY(!seen<QPushButton>(sampled.page, "Take that of Rui (row 11)"));
    press(sampled.page, "Next differing ones");
    press(sampled.page, "Next differing ones");
    QVERIFY(says(sampled.page, "21 to 23 of 23"));
    QVERIFY(!seen<QPushButton>(sampled.page, "Next differing ones")->isEnabled());
    for (const auto* name : {"Take that of Rui (row 21)", "Take that of Rui (row 22)", "Take that of Rui (row 23)"}) press(sampled.page, name);
    QVERIFY(says(sampled.page, "11 to 20 of 20"));
    press(sampled.page, "Previous differing ones");
    press(sampled.page, "Keep what stands (row 1)");
    QVERIFY(says(sampled.page, "1 to 10 of 19"));
    QVERIFY(seen<QPushButton>(sampled.page, "Take that of Rui (row 11)"));
  }

  void aRejectedLotIsConcludedAndTakenBack() {
    Sampled sampled;
    sampled.card().setFocus();
    sampled.type(Qt::Key_1);
    QVERIFY(says(sampled.page, "Reject."));
    press(sampled.page, "Conclude");
    QTRY_COMPARE_WITH_TIMEOUT(sampled.bench.workspace.project().all<Finding>().value().size(), std::size_t{1}, kPatience);
    QVERIFY(!seen<QPushButton>(sampled.page, "Conforms")->isEnabled());
    sampled.bench.workspace.undo();
    QVERIFY(seen<QPushButton>(sampled.page, "Conforms")->isEnabled());
  }

  void bothLanguagesAreSpoken() {
    Sampled sampled;
    sampled.bench.workspace.setLanguage("pt-BR");
    QTRY_VERIFY(says(sampled.page, "80 de 600 linhas sorteadas"));
    QVERIFY(seen<QPushButton>(sampled.page, "Conforme"));
    QVERIFY(says(sampled.page, "NQA protege quem fornece"));
  }

  void everyControlHasAName() {
    Sampled sampled;
    for (auto* widget : sampled.page.findChildren<QWidget*>()) {
      const bool isControl = qobject_cast<QPushButton*>(widget) || qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget) || qobject_cast<CellTableView*>(widget);
      const bool isInside = widget->parentWidget() && qobject_cast<QAbstractSpinBox*>(widget->parentWidget());
      if (isControl && !isInside && widget->isVisible()) QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
  }
};

QTEST_MAIN(TestSamplingPage)
#include "tst_sampling_page.moc"
