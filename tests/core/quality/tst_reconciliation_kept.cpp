// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/method/assessment.h"
#include "core/quality/reconciliation/charts.h"
#include "core/quality/reconciliation/key_preview.h"
#include "core/quality/reconciliation/result_json.h"
#include "tests/core/quality/folder.h"

#include <QTest>

using namespace prumo;
using namespace prumo::quality;
using namespace prumo::quality::test;

namespace {

std::string plainWords(const Message& message) { return message.code; }

/// A project with two feeds that are compared.
struct Desk {
  Folder folder;
  FixedClock clock{*instantFromIso("2026-11-23T14:32:00-03:00")};
  std::filesystem::path sent = folder.file("sku,price,stock,category,email\nA,10,5,kitchen,maria.exemplo@mail.com\nB,20,1,bath,rui.exemplo@mail.com\nC,30,7,bath,ana.exemplo@mail.com\n", "sent.csv");
  std::filesystem::path received = folder.file("sku,price,stock,category,email\nA,10,5,kitchen,maria.exemplo@mail.com\nC,31,0,bath,ana.exemplo@mail.com\nD,1,1,bath,x@mail.com\n", "received.csv");
  Result<ProjectFile> project = make();
  Dataset ours = *datasetFor(sent, {}, clock.now());
  Dataset theirs = *datasetFor(received, {}, clock.now());

  Result<ProjectFile> make() {
    const auto source = readFile(PRUMO_SOURCE_DIR "/resources/methods/ecommerce-supplier.json", 4 << 20);
    auto file = createAssessment(folder.path() / "a.prumo", schemaOf({room()}), {"Ana", &clock}, {.client = "C", .supplier = "S", .language = "en"}, *parseMethod(*source));
    if (!file) qFatal("%s", file.error().code().c_str());
    return file;
  }

  static ReconciliationPlan plan() {
    return {.key = {{"sku", "sku", {}}},
            .fields = {{.sent = "price", .received = "price", .comparison = FieldComparison::Number, .severity = Severity::High}, {.sent = "stock", .received = "stock", .comparison = FieldComparison::Number}},
            .segment = {"category", "category"},
            .value = {"price", "price"}};
  }

  ReconcileResult compare(const std::vector<std::string>& unmasked = {}) {
    auto result = reconcile({sent, {}, unmasked}, {received, {}, unmasked}, plan(), {.now = clock.now()});
    if (!result) qFatal("%s", prumo::toJson(result.error().message).c_str());
    return std::move(*result);
  }

  void keep(const ReconcileResult& result) {
    const Reconciliation one{"r-1", "Prices", ours.id, theirs.id, {}, clock.now()};
    const auto kept = prepareReconciliation(*project, one, result, plainWords);
    if (!kept) qFatal("%s", prumo::toJson(kept.error().message).c_str());
    const auto saved = project->edit({"reconciliation.edit.run", {}}, [&](Transaction& edit) {
      return edit.put(ours).and_then([&] { return edit.put(theirs); }).and_then([&] { return saveReconciliation(edit, *project, *kept); });
    });
    if (!saved) qFatal("%s", prumo::toJson(saved.error().message).c_str());
  }

  /// Of the chapter of the report.
  std::vector<std::string> charts() const {
    const auto blocks = reconciliationBlocks(*project);
    if (!blocks) qFatal("%s", prumo::toJson(blocks.error().message).c_str());
    std::vector<std::string> ids;
    for (const auto& block : *blocks) {
      if (const auto* chart = std::get_if<report::Chart>(&block)) ids.push_back(chart->id);
    }
    return ids;
  }

  std::vector<std::string> origins() const {
    std::vector<std::string> found;
    const auto findings = project->all<Finding>();
    for (const auto& finding : *findings) found.push_back(finding.origin);
    std::ranges::sort(found);
    return found;
  }
};

}  // namespace

class TestReconciliationKept : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void aKeptRunReadsAsItWasFound() {
    Desk desk;
    const auto result = desk.compare();
    desk.keep(result);
    const auto runs = reconciliationRuns(*desk.project, "r-1");
    QCOMPARE(runs->size(), 1U);
    const auto read = resultOf(*desk.project, runs->front());
    QVERIFY2(bool(read), read ? "" : prumo::toJson(read.error().message).c_str());
    auto expected = documentOf(result, true);
    auto found = documentOf(*read, true);
    for (auto& field : expected["fields"]) field.erase("no_value");
    for (auto& field : found["fields"]) field.erase("no_value");
    QCOMPARE(found.dump(), expected.dump());
    QVERIFY(room().verify(*desk.project));
  }

  void aReRunUpdatesItsFindingsAndRatingsAndNeverRepeatsThem() {
    Desk desk;
    desk.keep(desk.compare());
    const std::vector<std::string> expected{"quality/reconciliation/r-1/extras", "quality/reconciliation/r-1/field/price", "quality/reconciliation/r-1/field/stock", "quality/reconciliation/r-1/omissions"};
    QVERIFY(desk.origins() == expected);
    const auto proposals = desk.project->all<Proposal>();
    QCOMPARE(proposals->size(), 2U);
    desk.keep(desk.compare());
    QVERIFY(desk.origins() == expected);
    QCOMPARE(desk.project->all<Proposal>()->size(), 2U);
    desk.folder.file("sku,price,stock,category,email\nA,10,5,kitchen,m@mail.com\nB,20,1,bath,r@mail.com\nC,30,0,bath,a@mail.com\n", "received.csv");
    desk.keep(desk.compare());
    QVERIFY(desk.origins() == std::vector<std::string>{"quality/reconciliation/r-1/field/stock"});
    QCOMPARE(reconciliationRuns(*desk.project, "r-1")->size(), 3U);
  }

  void aSentColumnThatArrivesInTwoIsTwoFields() {
    Desk desk;
    desk.folder.file("sku,price,list,email\nA,10,11,m@mail.com\nC,31,30,a@mail.com\n", "received.csv");
    const ReconciliationPlan plan{.key = {{"sku", "sku", {}}},
                                  .fields = {{.sent = "price", .received = "price", .comparison = FieldComparison::Number}, {.sent = "price", .received = "list", .comparison = FieldComparison::Number}}};
    const auto result = reconcile({desk.sent, {}, {}}, {desk.received, {}, {}}, plan, {.now = desk.clock.now()});
    QVERIFY(result);
    desk.keep(*result);
    const auto read = resultOf(*desk.project, reconciliationRuns(*desk.project, "r-1")->front());
    QVERIFY(read);
    for (std::size_t i = 0; i < 2; ++i) {
      QCOMPARE(read->fields[i].records.size(), 1U);
      QVERIFY(read->fields[i].records[0].fields == std::vector{i});
    }
    const auto origins = desk.origins();
    QCOMPARE(std::ranges::count_if(origins, [](const std::string& origin) { return origin.find("/field/price → ") != std::string::npos; }), 2);
  }

  void ratingsOfRulesStayWhenAComparisonIsKept() {
    Desk desk;
    QVERIFY(desk.project->edit({"reconciliation.edit.run", {}}, [&](Transaction& edit) {
      return edit.put(Proposal{.id = "quality/formats", .step = "quality", .criterion = "formats", .level = 3, .origin = "quality/run-1", .at = desk.clock.now()});
    }));
    desk.keep(desk.compare());
    QVERIFY(desk.project->find<Proposal>("quality/formats").value().has_value());
  }

  void whatIsKeptIsMaskedAlsoWhereAPersonSawItAsItIs() {
    Desk desk;
    const auto result = desk.compare({"email"});
    QCOMPARE(result.omitted[0].sent->cells[4], std::string{"rui.exemplo@mail.com"});
    desk.keep(result);
    const auto records = desk.project->all<ReconciliationRecord>();
    for (const auto& record : *records) QVERIFY(record.sentCells.find("exemplo@") == std::string::npos);
  }

  void removingTheHeadOfARunIsUndoneWithIt() {
    Desk desk;
    desk.keep(desk.compare());
    QVERIFY(desk.project->undo());
    QCOMPARE(reconciliationRuns(*desk.project, "r-1")->size(), 0U);
    QVERIFY(desk.origins().empty());
    QVERIFY(desk.project->redo());
    QCOMPARE(reconciliationRuns(*desk.project, "r-1")->size(), 1U);
    QVERIFY(resultOf(*desk.project, reconciliationRuns(*desk.project, "r-1")->front()));
  }

  void hostileContentIsRefused_data() {
    QTest::addColumn<QString>("content");
    QTest::newRow("no JSON") << QStringLiteral("{");
    QTest::newRow("a list") << QStringLiteral("[]");
    QTest::newRow("nothing of it") << QStringLiteral("{}");
    QTest::newRow("plan only") << QStringLiteral(R"({"plan":{"format":"prumo-reconciliation","format_version":1,"key":[{"sent":"a","received":"b"}]}})");
    QTest::newRow("negative") << QString::fromStdString(toJson(Desk{}.compare())).replace(QStringLiteral("\"omitted\":1"), QStringLiteral("\"omitted\":-1"));
  }
  void hostileContentIsRefused() {
    QFETCH(QString, content);
    QVERIFY(!resultFromJson(content.toStdString()));
  }

  void theReportTellsOfTheNewestComparison() {
    Desk desk;
    desk.keep(desk.compare());
    desk.keep(desk.compare());
    QVERIFY(desk.charts() == (std::vector<std::string>{"reconciliation.flow", "reconciliation.segments", "reconciliation.trend"}));
    desk.folder.file("sku,price,stock,category,email\nA,9,5,kitchen,m@mail.com\nB,20,1,bath,r@mail.com\nC,45,7,bath,a@mail.com\n", "received.csv");
    desk.keep(desk.compare());
    QVERIFY(desk.charts().back() == "reconciliation.differences");  // how far prices are off, where it is more than one number
  }

  void theFlowAddsUpToTheRows() {
    Desk desk;
    const auto chart = flowChart(desk.compare());
    for (std::size_t stage = 0; stage < 2; ++stage) {
      double sum = 0;
      for (const auto& point : chart.series[stage].points) sum += point.value.value_or(0);
      QCOMPARE(sum, 3.0);
    }
  }

  void keysAreLookedAtBeforeTheComparison() {
    Desk desk;
    const auto preview = previewKeys({desk.sent, {}}, {desk.received, {}}, Desk::plan().key);
    QVERIFY(preview);
    QCOMPARE(preview->matching, 2);
    QCOMPARE(preview->different[0], 3);
    QCOMPARE(previewKeys({desk.sent, {}}, {desk.received, {}}, Desk::plan().key, 1)->rows[0], 1);
    QVERIFY(!previewKeys({desk.sent, {}}, {desk.received, {}}, {}));
  }
};

QTEST_APPLESS_MAIN(TestReconciliationKept)
#include "tst_reconciliation_kept.moc"
