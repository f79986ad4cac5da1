// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/method/fixture.h"
#include "ui/findings/finding_detail.h"
#include "ui/findings/finding_edits.h"
#include "ui/findings/findings_page.h"
#include "ui/kit/theme.h"
#include "ui/plan/plan_page.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace prumo;
using namespace prumo::ui;

namespace {

struct Register : Assessed {
  FindingsPage page;
  QTableView* table;

  explicit Register(std::optional<StepId> step = {}) : page(workspace, std::move(step)), table(page.findChild<QTableView*>()) {
    page.resize(1200, 800);
    page.show();
    if (!QTest::qWaitForWindowActive(&page)) qWarning("the window did not become active");
  }

  int shown() const { return table->model()->rowCount(); }
  QString title(int row) const { return table->model()->index(row, FindingsModel::TitleColumn).data().toString(); }
  void press(const QString& name) {
    auto* button = named<QPushButton>(page, name);
    QVERIFY2(button && button->isVisible() && button->isEnabled(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
  }
  void search(const QString& text) { named<QLineEdit>(page, QStringLiteral("Search findings"))->setText(text); }
};

Finding sampleFinding(const std::string& title, Severity severity, int likelihood, FindingStatus status = FindingStatus::Open) {
  return {.step = "quality", .title = title, .severity = severity, .likelihood = likelihood, .status = status};
}

}  // namespace

class TestFindingsPage : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void aNewFindingStandsSelectedWithItsTitleToType() {
    Register at;
    at.press(QStringLiteral("New finding"));
    QCOMPARE(at.findings().size(), 1U);
    QTRY_COMPARE(at.shown(), 1);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Price arrives late"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(at.findings().front().title, std::string("Price arrives late"));
    QCOMPARE(at.title(0), QStringLiteral("Price arrives late"));
    at.workspace.undo();
    QCOMPARE(at.title(0), QStringLiteral("New finding"));
    at.workspace.undo();
    QVERIFY(at.findings().empty());
  }

  void theRiskiestFindingStandsFirst() {
    Register at;
    at.addFinding(sampleFinding("small", Severity::Low, 1));
    at.addFinding(sampleFinding("large", Severity::Critical, 4));
    at.addFinding(sampleFinding("middle", Severity::High, 2));
    QCOMPARE((QStringList{at.title(0), at.title(1), at.title(2)}), (QStringList{QStringLiteral("large"), QStringLiteral("middle"), QStringLiteral("small")}));
  }

  void theRegisterHasTheWholeWidthUntilAFindingIsChosen() {
    Register at;
    at.addFinding(sampleFinding("a", Severity::Low, 1));
    auto* detail = at.page.findChild<FindingDetail*>();
    QVERIFY(!detail->isVisible());
    at.table->selectRow(0);
    QVERIFY(detail->isVisible());
    const auto* header = at.table->horizontalHeader();
    QVERIFY(header->sectionSize(FindingsModel::TitleColumn) > header->sectionSize(FindingsModel::StatusColumn));
    at.table->clearSelection();
    QVERIFY(!detail->isVisible());
  }

  void noHeadingIsCut() {
    for (const double scale : {1.0, 1.5}) {
      theme::setTextScale(scale);
      Register at;
      at.addFinding(sampleFinding("a", Severity::Low, 1));
      auto font = theme::font(theme::Type::Secondary);
      font.setWeight(QFont::DemiBold);
      const auto* header = at.table->horizontalHeader();
      for (int column = 0; column < header->count(); ++column) {
        const auto words = at.table->model()->headerData(column, Qt::Horizontal).toString();
        if (!header->isSectionHidden(column)) QVERIFY2(header->sectionSize(column) >= QFontMetrics(font).horizontalAdvance(words) + 20, qPrintable(words));
      }
    }
    theme::setTextScale(1);
  }

  void textIsFoundWithoutItsAccents() {
    Register at;
    at.addFinding(sampleFinding("Preço diverge", Severity::High, 2));
    at.addFinding(sampleFinding("Stock differs", Severity::High, 2));
    at.search(QStringLiteral("PRECO"));
    QCOMPARE(at.shown(), 1);
    QCOMPARE(at.title(0), QStringLiteral("Preço diverge"));
    at.search({});
    QCOMPARE(at.shown(), 2);
  }

  void severityAndStatusFilter() {
    Register at;
    at.addFinding(sampleFinding("a", Severity::Low, 1));
    at.addFinding(sampleFinding("b", Severity::Critical, 1));
    at.addFinding(sampleFinding("c", Severity::Critical, 1, FindingStatus::Dismissed));
    QCOMPARE(at.shown(), 2);
    auto* severity = named<QComboBox>(at.page, QStringLiteral("Severity"));
    severity->setCurrentIndex(severity->findData(static_cast<int>(Severity::Critical)));
    QCOMPARE(at.shown(), 1);
    auto* status = named<QComboBox>(at.page, QStringLiteral("Status"));
    status->setCurrentIndex(0);
    QCOMPARE(at.shown(), 2);
  }

  void aCellOfTheMatrixFilters() {
    Register at;
    at.addFinding(sampleFinding("a", Severity::High, 4));
    at.addFinding(sampleFinding("b", Severity::High, 2));
    named<QPushButton>(at.page, QStringLiteral("Risk matrix"))->click();
    at.press(at.workspace.speaker().say(
        Message{"assess.matrix.cell", {{"n", std::int64_t{1}}, {"severity", "High"}, {"likelihood", std::int64_t{4}}}}));
    QCOMPARE(at.shown(), 1);
    QCOMPARE(at.title(0), QStringLiteral("a"));
    at.press(QStringLiteral("Likelihood 4"));
    QCOMPARE(at.shown(), 2);
  }

  void manyProposedAreAcceptedInOneEdit() {
    Register at;
    const auto first = at.addFinding(sampleFinding("a", Severity::High, 2, FindingStatus::Proposed));
    const auto second = at.addFinding(sampleFinding("b", Severity::Low, 2, FindingStatus::Proposed));
    const auto before = at.edits();
    at.table->selectAll();
    at.press(QStringLiteral("Accept 2 proposed"));
    QCOMPARE(at.finding(first)->status, FindingStatus::Open);
    QCOMPARE(at.finding(second)->status, FindingStatus::Open);
    QCOMPARE(at.edits(), before + 1);
    at.workspace.undo();
    QCOMPARE(at.finding(first)->status, FindingStatus::Proposed);
  }

  void aDismissedOneLeavesTheRegisterButStaysInTheProject() {
    Register at;
    const auto id = at.addFinding(sampleFinding("a", Severity::High, 2, FindingStatus::Proposed));
    at.table->selectRow(0);
    at.press(QStringLiteral("Dismiss"));
    QCOMPARE(at.finding(id)->status, FindingStatus::Dismissed);
    QCOMPARE(at.shown(), 0);
  }

  void theSelectedFindingShowsItsSeverityAndAnotherChoiceIsOneEdit() {
    Register at;
    const auto id = at.addFinding(sampleFinding("a", Severity::High, 2));
    at.table->selectRow(0);
    auto* severity = at.page.findChild<FindingDetail*>()->findChild<QComboBox*>(QStringLiteral("severity"));
    QCOMPARE(severity->currentText(), QStringLiteral("High"));
    const auto before = at.edits();
    severity->setFocus();
    QTest::keyClick(severity, Qt::Key_Down);
    QCOMPARE(at.finding(id)->severity, Severity::Critical);
    QCOMPARE(at.edits(), before + 1);
  }

  void aCopyIsIndependentAndHasNoOrigin() {
    Register at;
    auto finding = sampleFinding("a", Severity::High, 2);
    finding.origin = "quality/feed/rule";
    at.addFinding(finding);
    at.table->selectRow(0);
    at.press(QStringLiteral("Duplicate"));
    QCOMPARE(at.findings().size(), 2U);
    QVERIFY(std::ranges::any_of(at.findings(), [](const Finding& one) { return one.origin.empty(); }));
  }

  void theCriterionIsOneClickAway() {
    Register at;
    auto finding = sampleFinding("a", Severity::High, 2);
    finding.criterion = at.workspace.method().find({"quality"})->criteria[1].id.text;
    at.addFinding(finding);
    at.table->selectRow(0);
    QSignalSpy asked(&at.workspace, &Workspace::placeAsked);
    at.press(QStringLiteral("Go to the criterion"));
    QCOMPARE(asked.front(), (QVariantList{QStringLiteral("step/quality/assess"), QString::fromStdString(finding.criterion)}));
  }

  void anotherStepTakesTheCriterionAway() {
    Register at;
    auto finding = sampleFinding("a", Severity::High, 2);
    finding.criterion = at.workspace.method().find({"quality"})->criteria[1].id.text;
    const auto id = at.addFinding(finding);
    QVERIFY(moveFinding(at.workspace, id, "support"));
    QCOMPARE(at.finding(id)->step, std::string("support"));
    QVERIFY(at.finding(id)->criterion.empty());
  }

  void aStepsRegisterHoldsOnlyItsOwn() {
    Register at(StepId{"quality"});
    at.addFinding(sampleFinding("ours", Severity::High, 2));
    auto other = sampleFinding("theirs", Severity::High, 2);
    other.step = "support";
    at.addFinding(other);
    QCOMPARE(at.shown(), 1);
    QCOMPARE(at.title(0), QStringLiteral("ours"));
  }

  void aFindingHiddenByAFilterIsShownWhenAskedFor() {
    Register at;
    const auto id = at.addFinding(sampleFinding("a", Severity::High, 2, FindingStatus::Closed));
    QCOMPARE(at.shown(), 0);
    at.workspace.show(QStringLiteral("findings"), QString::fromStdString(id));
    QCOMPARE(at.table->currentIndex().data(RecordModel::IdRole).toString(), QString::fromStdString(id));
  }

  void aFindingMadeByMistakeIsDeletedWithItsEvidenceAndComesBack() {
    Register at;
    const auto id = at.addFinding(sampleFinding("a", Severity::High, 2));
    const Evidence proof{.id = newUuid(), .step = "quality", .finding = id, .name = "a.png", .mediaType = "image/png", .sha256 = std::string(64, 'a')};
    QVERIFY(at.workspace.edit({"assess.edit.finding_new", {{"title", std::string("a")}}}, [&](Transaction& edit) { return edit.insert(proof); }));
    at.table->selectRow(0);
    at.table->setFocus();
    QTest::keyClick(at.table, Qt::Key_Delete);
    QVERIFY(at.findings().empty());
    QVERIFY(at.evidence().empty());
    at.workspace.undo();
    QCOMPARE(at.findings().size(), 1U);
    QCOMPARE(at.evidence().size(), 1U);
    at.table->selectRow(0);
    at.press(QStringLiteral("Delete"));
    QVERIFY(at.findings().empty());
  }

  void aFindingHiddenByTheSearchIsNoLongerTheOneWorkedOn() {
    Register at;
    at.addFinding(sampleFinding("a", Severity::High, 2));
    at.table->selectRow(0);
    QVERIFY(at.page.findChild<FindingDetail*>()->isVisible());
    at.search(QStringLiteral("nothing like it"));
    QVERIFY(!at.page.findChild<FindingDetail*>()->isVisible());
  }

  void decidingOnAFindingLeavesTheKeyboardInTheRegister() {
    Register at;
    at.addFinding(sampleFinding("a", Severity::High, 2, FindingStatus::Proposed));
    at.table->selectRow(0);
    at.press(QStringLiteral("Dismiss"));
    QVERIFY(at.page.isAncestorOf(QApplication::focusWidget()));
  }

  void aCostThatRunsBackwardsIsKeptOnceItsOtherEndFollows() {
    Register at;
    auto finding = sampleFinding("a", Severity::High, 2);
    finding.effectMin = 100;
    finding.effectMax = 200;
    const auto id = at.addFinding(finding);
    at.table->selectRow(0);
    const auto type = [&](const char* field, const char* text) {
      auto* edit = at.page.findChild<QLineEdit*>(QLatin1StringView(field));
      edit->setFocus();
      edit->selectAll();
      QTest::keyClicks(edit, QLatin1StringView(text));
      QTest::keyClick(edit, Qt::Key_Return);
    };
    type("effect_min", "500");
    QCOMPARE(at.finding(id)->effectMin, std::optional(100.0));
    type("effect_max", "7500.5");
    QCOMPARE(at.finding(id)->effectMin, std::optional(500.0));
    QCOMPARE(at.finding(id)->effectMax, std::optional(7500.5));
    QCOMPARE(at.page.findChild<QLineEdit*>(QStringLiteral("effect_max"))->text(), QStringLiteral("R$\u00A07,500.50"));
  }

  void whoIsSentToATitleTypesIt() {
    Register at;
    const auto id = at.addFinding(sampleFinding("New finding", Severity::High, 2));
    at.workspace.show(QStringLiteral("findings/title"), QString::fromStdString(id));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Prices arrive late"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(at.finding(id)->title, std::string("Prices arrive late"));
  }

  void theModelKeepsItsPromisesWhileRowsComeAndGo() {
    Register at;
    FindingsModel model(at.workspace.speaker());
    model.setMethod(&at.workspace.method());
    FindingsFilter filter(model);
    const QAbstractItemModelTester source(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester shown(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto finding = sampleFinding("a", Severity::High, 2);
    finding.id = "1";
    model.put(record::valuesOf(finding));
    finding.id = "2";
    model.put(record::valuesOf(finding));
    finding.status = FindingStatus::Dismissed;
    model.put(record::valuesOf(finding));
    QCOMPARE(filter.rowCount(), 1);
    filter.choose({.standing = FindingsChoice::Standing::All});
    QCOMPARE(filter.rowCount(), 2);
    model.drop(QStringLiteral("1"));
    QCOMPARE(filter.rowCount(), 1);
  }

  void twentyThousandRowsAreFilteredRight() {
    const Speaker speaker(kEnglish);
    FindingsModel model(speaker);
    FindingsFilter filter(model);
    std::vector<RecordModel::Row> rows;
    for (int i = 0; i < 20000; ++i) {
      auto finding = sampleFinding("finding " + std::to_string(i), static_cast<Severity>(i % 4), 1 + i % 5);
      finding.id = std::to_string(i);
      rows.push_back(record::valuesOf(finding));
    }
    model.setAll(std::move(rows));
    filter.sort(FindingsModel::RiskColumn, Qt::DescendingOrder);
    filter.choose({.severity = Severity::Critical, .likelihood = 5});
    QCOMPARE(filter.rowCount(), 1000);
    filter.choose({.text = QStringLiteral("Finding 1999")});
    QCOMPARE(filter.rowCount(), 11);
    QCOMPARE(filter.index(0, FindingsModel::RiskColumn).data().toInt(), 20);
  }

  void theLanguageSwitchesWhileThePageStands() {
    Register at;
    at.addFinding(sampleFinding("a", Severity::Critical, 2));
    const auto english = at.table->model()->index(0, 0).data().toString();
    const auto header = at.table->model()->headerData(FindingsModel::TitleColumn, Qt::Horizontal).toString();
    at.workspace.setLanguage(kPortuguese);
    at.workspace.setLanguage(kEnglish);
    QCOMPARE(at.table->model()->index(0, 0).data().toString(), english);
    QCOMPARE(at.table->model()->headerData(FindingsModel::TitleColumn, Qt::Horizontal).toString(), header);
  }

  void aReadOnlyRegisterOffersNoEdits() {
    Register at;
    at.addFinding(sampleFinding("a", Severity::High, 2, FindingStatus::Proposed));
    const auto path = at.path();
    at.workspace.close();
    QCOMPARE(at.shown(), 0);
    QVERIFY(at.workspace.open(path, {.readOnly = true}).has_value());
    at.workspace.setLanguage(kPortuguese);
    at.workspace.setLanguage(kEnglish);
    at.table->selectRow(0);
    for (const auto* name : {"New finding", "Accept", "Dismiss", "Duplicate"}) {
      auto* button = named<QPushButton>(at.page, QString::fromLatin1(name));
      QVERIFY2(button && !button->isEnabled(), name);
    }
  }
};

QTEST_MAIN(TestFindingsPage)
#include "tst_findings_page.moc"
