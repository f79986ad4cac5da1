// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/method/fixture.h"
#include "ui/plan/plan_page.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QTableView>

using namespace prumo;
using namespace prumo::ui;

class TestPlanPage : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void openFindingsAreActionsByRisk() {
    Assessed at;
    PlanModel model(at.workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    at.addFinding({.step = "quality", .title = "small", .severity = Severity::Low, .likelihood = 1});
    at.addFinding({.step = "quality", .title = "large", .severity = Severity::High, .likelihood = 5});
    at.addFinding({.step = "quality", .title = "done", .severity = Severity::High, .likelihood = 5, .status = FindingStatus::Closed});
    model.load();
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, PlanModel::ActionColumn).data().toString(), QStringLiteral("large"));
  }

  void theColumnOfWhatToDoHoldsTheRecommendationAndStaysReadable() {
    Assessed at;
    at.addFinding({.step = "quality", .title = "Prices differ", .recommendation = "Send prices on\nevery change"});
    PlanPage page(at.workspace);
    page.resize(720, 600);
    page.show();
    auto* table = page.findChild<QTableView*>();
    QCOMPARE(table->model()->index(0, PlanModel::ActionColumn).data().toString(), QStringLiteral("Send prices on every change"));
    QVERIFY(table->columnWidth(PlanModel::ActionColumn) >= table->fontMetrics().averageCharWidth() * 30);
  }

  void ownerAndDateAreEditedInPlaceAsOneEditEach() {
    Assessed at;
    const auto id = at.addFinding({.step = "quality", .title = "a"});
    PlanModel model(at.workspace);
    model.load();
    QCOMPARE(model.gaps().owners, 1);
    QCOMPARE(model.gaps().dates, 1);
    QCOMPARE(model.index(0, PlanModel::OwnerColumn).data().toString(), QStringLiteral("no owner"));
    const auto before = at.edits();
    QVERIFY(model.setData(model.index(0, PlanModel::OwnerColumn), QStringLiteral("Bia"), Qt::EditRole));
    model.load();
    QVERIFY(model.setData(model.index(0, PlanModel::DueColumn), QDate(2026, 12, 1), Qt::EditRole));
    model.load();
    QCOMPARE(at.finding(id)->owner, std::string("Bia"));
    QCOMPARE(at.finding(id)->due, std::string("2026-12-01"));
    QCOMPARE(at.edits(), before + 2);
    QCOMPARE(model.gaps().owners + model.gaps().dates, 0);
  }

  void anEmptyPlanOffersTheFindings() {
    Assessed at;
    PlanPage page(at.workspace);
    page.show();
    QSignalSpy asked(&at.workspace, &Workspace::placeAsked);
    auto* button = named<QPushButton>(page, QStringLiteral("Go to the findings"));
    QVERIFY(button && button->isVisible());
    button->click();
    QCOMPARE(asked.front().front().toString(), QStringLiteral("findings"));
    at.addFinding({.step = "quality", .title = "a"});
    QTRY_VERIFY(!button->isVisible());
  }

  void aPlanNobodyLooksAtIsReadWhenItIsShown() {
    Assessed at;
    PlanPage page(at.workspace);
    const auto* model = page.findChild<PlanModel*>();
    at.addFinding({.step = "quality", .title = "a"});
    QTest::qWait(1);
    QCOMPARE(model->rowCount(), 0);
    page.show();
    QCOMPARE(model->rowCount(), 1);
    at.addFinding({.step = "quality", .title = "b"});
    QTRY_COMPARE(model->rowCount(), 2);
  }

  void aReadOnlyPlanCannotBeEdited() {
    Assessed at;
    at.addFinding({.step = "quality", .title = "a"});
    const auto path = at.path();
    at.workspace.close();
    QVERIFY(at.workspace.open(path, {.readOnly = true}).has_value());
    PlanModel model(at.workspace);
    model.load();
    QVERIFY(!model.setData(model.index(0, PlanModel::OwnerColumn), QStringLiteral("Bia"), Qt::EditRole));
  }
};

QTEST_MAIN(TestPlanPage)
#include "tst_plan_page.moc"
