// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_text.h"
#include "tests/ui/quality/bench.h"
#include "ui/kit/cell_table.h"
#include "ui/kit/file_door.h"
#include "ui/kit/message_bar.h"
#include "ui/quality/edits.h"
#include "ui/quality/feeds.h"
#include "ui/quality/profile_page.h"
#include "ui/quality/proposals_card.h"
#include "ui/quality/rule_form.h"
#include "ui/quality/rules_page.h"
#include "ui/quality/run_keeper.h"
#include "ui/quality/sources_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace prumo;
using namespace prumo::ui;

namespace {

constexpr int kPatience = 20'000;
constexpr int kManyRows = 400'000;

template <class P>
void open(P& page) {
  page.resize(1180, 900);
  page.show();
  QVERIFY(QTest::qWaitForWindowExposed(&page));
}

QString cell(CellTableView& table, int row, int column) { return table.model()->index(row, column).data().toString(); }

/// The sentence of a message in the language spoken.
QString said(const Bench& bench, const Message& message) { return bench.workspace.speaker().say(message); }

/// Types a path into the assistant, as a person does.
void typePath(const QWidget& page, const QString& path) {
  auto* editor = named<QLineEdit>(page, "File");
  QVERIFY(editor);
  editor->clear();
  QTest::keyClicks(editor, path);
  QTest::keyClick(editor, Qt::Key_Return);
}

void replace(QLineEdit* editor, const QString& text) {
  editor->setFocus();
  editor->selectAll();
  QTest::keyClicks(editor, text);
  QTest::keyClick(editor, Qt::Key_Return);
}

void choose(const QWidget& page, const char* name, const char* words) {
  auto* combo = named<QComboBox>(page, name);
  QVERIFY2(combo, name);
  const int index = combo->findText(QString::fromUtf8(words));
  QVERIFY2(index >= 0, words);
  combo->setCurrentIndex(index);
  Q_EMIT combo->activated(index);
}

}  // namespace

class TestQualityPages : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void aFeedIsAddedByItsPathAndTakenBackByUndo() {
    Bench bench;
    SourcesPage page(bench.workspace);
    open(page);
    press(page, "Add feed");
    typePath(page, bench.catalogue());
    QTRY_VERIFY_WITH_TIMEOUT(says(page, "201 lines read = 200 rows + 1 reject"), kPatience);
    auto* preview = seen<CellTableView>(page, "First rows");
    QVERIFY(preview);
    QCOMPARE(preview->model()->columnCount(), 4);
    QVERIFY2(!cell(*preview, 0, 2).contains(QStringLiteral("cliente1@")), qPrintable(cell(*preview, 0, 2)));
    QCOMPARE(cell(*seen<CellTableView>(page, "Rejected lines"), 0, 1), QStringLiteral("2 values where 4 belong, some are missing"));
    press(page, "Add feed");
    QCOMPARE(feedsOf(bench.workspace).size(), 1U);
    QCOMPARE(cell(*seen<CellTableView>(page, "Sources"), 0, 0), QStringLiteral("catalogue.csv"));
    bench.workspace.undo();
    QVERIFY(feedsOf(bench.workspace).empty());
    QVERIFY(seen<QPushButton>(page, "Add feed"));
  }

  void anotherSeparatorReadsTheFileAnew() {
    Bench bench;
    SourcesPage page(bench.workspace);
    open(page);
    press(page, "Add feed");
    typePath(page, bench.catalogue());
    QTRY_VERIFY_WITH_TIMEOUT(seen<CellTableView>(page, "First rows"), kPatience);
    choose(page, "Separator", "bar  |");
    QTRY_VERIFY_WITH_TIMEOUT(says(page, "Only one column was read"), kPatience);
    QCOMPARE(seen<CellTableView>(page, "First rows")->model()->columnCount(), 1);
    choose(page, "Separator", "semicolon  ;");
    QTRY_COMPARE_WITH_TIMEOUT(seen<CellTableView>(page, "First rows")->model()->columnCount(), 4, kPatience);
  }

  void aJsonFeedAsksForItsPartAndNotForSeparators() {
    Bench bench;
    SourcesPage page(bench.workspace);
    open(page);
    press(page, "Add feed");
    typePath(page, bench.write("feed.json", R"({"items":[{"sku":"A"},{"sku":"B"}],"prices":[{"sku":"A","price":"1,50"}]})"));
    QTRY_VERIFY_WITH_TIMEOUT(seen<CellTableView>(page, "First rows"), kPatience);
    QVERIFY(!seen<QComboBox>(page, "Separator") && !seen<QComboBox>(page, "Quote") && !seen<QComboBox>(page, "Encoding"));
    QVERIFY(!seen<QCheckBox>(page, "The first line names the columns"));
    QVERIFY(seen<QComboBox>(page, "Numbers") && seen<QLineEdit>(page, "Words that mean empty"));
    auto* part = seen<QLineEdit>(page, "Part that holds the records");
    QVERIFY(part);
    QCOMPARE(part->text(), QStringLiteral("items"));
    replace(part, QStringLiteral("gone"));
    QTRY_VERIFY_WITH_TIMEOUT(!seen<CellTableView>(page, "First rows"), kPatience);
    QVERIFY(!seen<QPushButton>(page, "Add feed")->isEnabled());
    QVERIFY(part->isVisible());
    replace(part, QStringLiteral("prices"));
    QTRY_VERIFY_WITH_TIMEOUT(seen<CellTableView>(page, "First rows"), kPatience);
    QCOMPARE(seen<CellTableView>(page, "First rows")->model()->columnCount(), 2);
    press(page, "Add feed");
    QCOMPARE(quality::sourceOf(feedsOf(bench.workspace).front().dataset).value().choice.part, std::string("prices"));
  }

  void theTableOfAFileThatKnowsItsTablesIsChosenFromThem() {
    Bench bench;
    SourcesPage page(bench.workspace);
    open(page);
    press(page, "Add feed");
    typePath(page, bench.write("nota.xml", R"(<NFe xmlns="http://www.portalfiscal.inf.br/nfe"><infNFe versao="4.00" Id="NFe35260112345678000195550010000000011000000018">)"
                                           R"(<ide><mod>55</mod></ide><det nItem="1"><prod><cProd>A</cProd></prod></det><det nItem="2"><prod/></det></infNFe></NFe>)"));
    QTRY_VERIFY_WITH_TIMEOUT(seen<CellTableView>(page, "First rows"), kPatience);
    QVERIFY(!seen<QLineEdit>(page, "Part that holds the records"));
    QCOMPARE(seen<QComboBox>(page, "Part that holds the records")->currentText(), QStringLiteral("notas"));
    QCOMPARE(seen<CellTableView>(page, "First rows")->model()->rowCount(), 1);
    choose(page, "Part that holds the records", "itens");
    QTRY_COMPARE_WITH_TIMEOUT(seen<CellTableView>(page, "First rows")->model()->rowCount(), 2, kPatience);
  }

  void aCsvFeedAfterAJsonFeedAsksForSeparatorsAgain() {
    Bench bench;
    SourcesPage page(bench.workspace);
    open(page);
    press(page, "Add feed");
    typePath(page, bench.write("feed.jsonl", "{\"sku\":\"A\"}\n"));
    QTRY_VERIFY_WITH_TIMEOUT(seen<CellTableView>(page, "First rows"), kPatience);
    QVERIFY(!seen<QComboBox>(page, "Separator"));
    typePath(page, bench.catalogue());
    QTRY_VERIFY_WITH_TIMEOUT(seen<QComboBox>(page, "Separator"), kPatience);
    QVERIFY(seen<QCheckBox>(page, "The first line names the columns"));
    QVERIFY(!seen<QLineEdit>(page, "Part that holds the records"));
  }

  void aFeedOfOneColumnIsHintedAtAndCanStillBeAdded() {
    Bench bench;
    SourcesPage page(bench.workspace);
    open(page);
    press(page, "Add feed");
    typePath(page, bench.write("one.csv", "sku\nA-1\nA-2\nA-3\n"));
    auto* message = named<QWidget>(page, "Add a feed")->findChild<MessageBar*>();
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), kPatience);
    QCOMPARE(message->words(), said(bench, {"quality_page.one_column", {}}));
    QTRY_VERIFY_WITH_TIMEOUT(seen<QPushButton>(page, "Add feed")->isEnabled(), kPatience);
    press(page, "Add feed");
    QCOMPARE(feedsOf(bench.workspace).size(), 1U);
  }

  void whatWasReadOfAnotherPathCannotBeAdded() {
    Bench bench;
    SourcesPage page(bench.workspace);
    open(page);
    press(page, "Add feed");
    typePath(page, bench.catalogue());
    QTRY_VERIFY_WITH_TIMEOUT(says(page, "201 lines read = 200 rows + 1 reject"), kPatience);
    QVERIFY(seen<QPushButton>(page, "Add feed")->isEnabled());
    const auto other = bench.write("other.csv", "sku;price\n1;2\n3;4\n");
    auto* editor = named<QLineEdit>(page, "File");
    editor->clear();
    QTest::keyClicks(editor, other);
    QVERIFY(!seen<QPushButton>(page, "Add feed")->isEnabled());
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(!seen<QPushButton>(page, "Add feed")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(seen<QPushButton>(page, "Add feed")->isEnabled(), kPatience);
    press(page, "Add feed");
    QCOMPARE(QString::fromStdString(feedsOf(bench.workspace).front().dataset.path), other);
  }

  void theFilesOfAChosenFolderAreOneFeed() {
    Bench bench;
    QVERIFY(QDir(bench.folder.path()).mkdir(QStringLiteral("delivery")));
    bench.write("delivery/monday.csv", "sku;price\n1;2\n");
    bench.write("delivery/tuesday.csv", "sku;price\n3;4\n5;6\n");
    fileDoor().askFolder = [&bench](QWidget*, const QString&, const auto& take) { take(bench.path("delivery")); };
    SourcesPage page(bench.workspace);
    open(page);
    press(page, "Add feed");
    press(page, "Folder...");
    QTRY_VERIFY_WITH_TIMEOUT(says(page, "3 lines read = 3 rows"), kPatience);
    press(page, "Add feed");
    QCOMPARE(QString::fromStdString(feedsOf(bench.workspace).front().dataset.path), bench.text("delivery"));
  }

  void rulesThatCouldNotBeReadAgainAreNotStored() {
    Bench bench;
    const auto dataset = bench.addFeed(bench.catalogue(), Bench::rules());
    QSignalSpy failed(&bench.workspace, &Workspace::failed);
    auto twice = Bench::rules();
    twice.rules.push_back(twice.rules.front());
    QVERIFY(!edits::loadRules(bench.workspace, dataset, twice));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(rulesOf(bench.workspace, *feedOf(bench.workspace, dataset.id)).rules.size(), 2U);
  }

  void rulesThatCannotBeReadAreNotOverwrittenByOneMore() {
    Bench bench;
    auto dataset = bench.addFeed(bench.catalogue());
    dataset.rules = R"({"format":"prumo-rules","format_version":99})";
    QVERIFY(edits::changeFeed(bench.workspace, dataset));
    QVERIFY(!edits::putRule(bench.workspace, dataset, {}, Bench::rules().rules.front()));
    QCOMPARE(feedOf(bench.workspace, dataset.id)->rules, dataset.rules);
    QVERIFY(edits::loadRules(bench.workspace, dataset, Bench::rules()));
  }

  void anEmptyFileIsToldInlineAndCannotBeAdded() {
    Bench bench;
    SourcesPage page(bench.workspace);
    open(page);
    press(page, "Add feed");
    typePath(page, bench.write("empty.csv", {}));
    auto* message = named<QWidget>(page, "Add a feed")->findChild<MessageBar*>();
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), kPatience);
    QCOMPARE(message->words(), said(bench, {"quality.empty_file", {{"path", bench.text("empty.csv").toStdString()}}}));
    QVERIFY(!seen<QPushButton>(page, "Add feed")->isEnabled());
    QVERIFY(feedsOf(bench.workspace).empty());
  }

  void aVanishedFileOffersToBeFoundAgain() {
    Bench bench;
    const auto file = bench.catalogue();
    bench.addFeed(file);
    QVERIFY(QFile::remove(file));
    SourcesPage page(bench.workspace);
    open(page);
    QTRY_VERIFY_WITH_TIMEOUT(says(page, "is not there any more"), kPatience);
    QVERIFY(cell(*seen<CellTableView>(page, "Sources"), 0, 1).contains(QStringLiteral("not found")));
    QVERIFY(seen<QPushButton>(page, "Find the file"));
  }

  void aRemovedFeedComesBackWithItsRuns() {
    Bench bench;
    const auto dataset = bench.addFeed(bench.catalogue(), Bench::rules());
    const auto result = quality::check(quality::sourceOf(dataset).value(), Bench::rules()).value();
    WorkBar work(bench.workspace);
    RunKeeper keeper(bench.workspace, work);
    keeper.keep(dataset, Bench::rules(), result);
    QTRY_COMPARE_WITH_TIMEOUT(runsOf(bench.workspace, dataset.id).size(), 1U, kPatience);
    SourcesPage page(bench.workspace);
    open(page);
    press(page, "Remove");
    QVERIFY(feedsOf(bench.workspace).empty());
    press(page, "Undo");
    QCOMPARE(feedsOf(bench.workspace).size(), 1U);
    QCOMPARE(runsOf(bench.workspace, dataset.id).size(), 1U);
  }

  void aProfileShowsEveryColumnAndItsGaps() {
    Bench bench;
    bench.addFeed(bench.catalogue());
    ProfilePage page(bench.workspace);
    open(page);
    press(page, "Profile the feed");
    QTRY_VERIFY_WITH_TIMEOUT(seen<CellTableView>(page, "Columns of the feed"), kPatience);
    auto* table = seen<CellTableView>(page, "Columns of the feed");
    QCOMPARE(table->model()->rowCount(), 4);
    QCOMPARE(cell(*table, 3, 4), QStringLiteral("90.0%"));
    QCOMPARE(cell(*table, 3, 6), QStringLiteral("20"));
    QCOMPARE(cell(*table, 2, 16), QStringLiteral("e-mail"));
    table->setCurrentIndex(table->model()->index(3, 6));
    QTest::keyClick(table, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(cell(*table, 0, 6), QStringLiteral("20"));
    table->sortByColumn(-1, Qt::AscendingOrder);
    table->setCurrentId("price");
    QVERIFY(says(page, "price"));
    QVERIFY(says(page, "How the values of price are spread"));
    table->setCurrentId("title");
    QVERIFY(!says(page, "are spread"));
    table->selectionModel()->select(table->model()->index(3, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QCOMPARE(table->currentId(), std::string("price"));
    QVERIFY(says(page, "are spread"));
  }

  void aRuleFileOnAMissingColumnIsRefusedInline() {
    Bench bench;
    const auto dataset = bench.addFeed(bench.catalogue());
    RulesPage page(bench.workspace);
    open(page);
    auto rules = Bench::rules();
    rules.rules[0].columns = {"prise"};
    page.loadRules(bench.write("rules.json", QByteArray::fromStdString(quality::toJson(rules))));
    auto* message = page.findChild<MessageBar*>();
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), kPatience);
    const Message missing{"quality.no_column", {{"rule", "price"}, {"column", "prise"}, {"columns", "sku, title, email, price"}}};
    QCOMPARE(message->words(), said(bench, missing));
    QVERIFY(feedOf(bench.workspace, dataset.id)->rules.empty());
  }

  void aBrokenRuleFileIsRefusedWithItsPlace() {
    Bench bench;
    bench.addFeed(bench.catalogue());
    RulesPage page(bench.workspace);
    open(page);
    page.loadRules(bench.write("rules.json", "{\"format\": 7"));
    auto* message = page.findChild<MessageBar*>();
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), kPatience);
    QVERIFY2(message->words().contains(QStringLiteral("1")), qPrintable(message->words()));
  }

  void aRunShowsCountsAndMaskedRows() {
    Bench bench;
    const auto dataset = bench.addFeed(bench.catalogue(), Bench::rules());
    RulesPage page(bench.workspace);
    open(page);
    press(page, "Run rules");
    QTRY_COMPARE_WITH_TIMEOUT(runsOf(bench.workspace, dataset.id).size(), 1U, kPatience);
    auto* rules = seen<CellTableView>(page, "Rules");
    QVERIFY(rules);
    QCOMPARE(cell(*rules, 0, kChecked), QStringLiteral("200"));
    QCOMPARE(cell(*rules, 0, kFailed), QStringLiteral("20"));
    QCOMPARE(cell(*rules, 1, kFailed), QStringLiteral("1"));
    QVERIFY(says(page, "201 lines read = 200 rows + 1 reject"));
    auto* failures = seen<CellTableView>(page, "Failing rows");
    QVERIFY(failures);
    QCOMPARE(failures->model()->rowCount(), 20);
    QCOMPARE(cell(*failures, 0, 0), QStringLiteral("11"));
    QCOMPARE(cell(*failures, 0, 1), QStringLiteral("empty"));
    QVERIFY2(!cell(*failures, 0, 4).contains(QStringLiteral("cliente10@")), qPrintable(cell(*failures, 0, 4)));
    QVERIFY(says(page, said(bench, {"quality_page.failures.kept", {{"kept", std::int64_t{20}}, {"n", std::int64_t{20}}}})));
  }

  void aRunIsKeptAsOneEdit() {
    Bench bench;
    const auto dataset = bench.addFeed(bench.catalogue(1000), Bench::rules());
    const auto result = quality::check(quality::sourceOf(dataset).value(), Bench::rules()).value();
    const auto before = bench.workspace.project().history(100).value().size();
    WorkBar work(bench.workspace);
    RunKeeper keeper(bench.workspace, work);
    QSignalSpy kept(&keeper, &RunKeeper::kept);
    keeper.keep(dataset, Bench::rules(), result);
    QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 1, kPatience);
    const auto run = runsOf(bench.workspace, dataset.id).at(0).id;
    std::size_t rows = 0;
    for (const auto& outcome : result.outcomes) rows += outcome.rows.size();
    const auto& project = bench.workspace.project();
    QCOMPARE(quality::failingRowsOf(project, run, "price").value().size() + quality::failingRowsOf(project, run, "sku").value().size(), rows);
    QCOMPARE(quality::rejectsOf(project, run).value().size(), result.rejects.size());
    QCOMPARE(project.history(100).value().size(), before + 1);
    bench.workspace.undo();
    QVERIFY(runsOf(bench.workspace, dataset.id).empty());
  }

  void whatBelongsToARunIsNeverInTheFileWithoutIt() {
    Bench bench;
    const auto dataset = bench.addFeed(bench.catalogue(), Bench::rules());
    const auto result = quality::check(quality::sourceOf(dataset).value(), Bench::rules()).value();
    WorkBar work(bench.workspace);
    RunKeeper keeper(bench.workspace, work);
    keeper.keep(dataset, Bench::rules(), result);
    QTRY_VERIFY_WITH_TIMEOUT(bench.workspace.project().count("rule_result").value() > 0, kPatience);
    bench.workspace.close();
    QVERIFY(bench.workspace.open(bench.path("a.prumo")).has_value());
    QCOMPARE(runsOf(bench.workspace, dataset.id).size(), 1U);
    for (const auto* table : {"failing_row", "reject_row"}) QVERIFY2(bench.workspace.project().count(table).value() > 0, table);
  }

  void aProjectClosedWhileARunIsKeptStaysWithoutIt() {
    Bench bench;
    const auto dataset = bench.addFeed(bench.catalogue(), Bench::rules());
    const auto result = quality::check(quality::sourceOf(dataset).value(), Bench::rules()).value();
    WorkBar work(bench.workspace);
    RunKeeper keeper(bench.workspace, work);
    keeper.keep(dataset, Bench::rules(), result);
    bench.workspace.close();
    QTRY_VERIFY_WITH_TIMEOUT(!work.isRunning(), kPatience);
    QVERIFY(bench.workspace.open(bench.path("a.prumo")).has_value());
    QVERIFY(runsOf(bench.workspace, dataset.id).empty());
  }

  void undoOfARunTakesItsResultsOffTheScreen() {
    Bench bench;
    const auto dataset = bench.addFeed(bench.catalogue(), Bench::rules());
    RulesPage page(bench.workspace);
    open(page);
    press(page, "Run rules");
    QTRY_COMPARE_WITH_TIMEOUT(runsOf(bench.workspace, dataset.id).size(), 1U, kPatience);
    bench.workspace.undo();
    QVERIFY(runsOf(bench.workspace, dataset.id).empty());
    QCOMPARE(cell(*seen<CellTableView>(page, "Rules"), 0, kChecked), QStringLiteral("–"));
    QVERIFY(!seen<CellTableView>(page, "Failing rows"));
  }

  void aStoppedRunLeavesNothing() {
    Bench bench;
    const auto dataset = bench.addFeed(bench.catalogue(kManyRows), Bench::rules());
    RulesPage page(bench.workspace);
    open(page);
    press(page, "Run rules");
    press(page, "Stop");
    QTRY_VERIFY_WITH_TIMEOUT(says(page, "Stopped. Nothing was changed."), kPatience);
    QVERIFY(runsOf(bench.workspace, dataset.id).empty());
  }

  void aRunOnAVanishedFileSaysWhyAndChangesNothing() {
    Bench bench;
    const auto file = bench.catalogue();
    const auto dataset = bench.addFeed(file, Bench::rules());
    QVERIFY(QFile::remove(file));
    RulesPage page(bench.workspace);
    open(page);
    press(page, "Run rules");
    QTRY_VERIFY_WITH_TIMEOUT(says(page, "catalogue.csv"), kPatience);
    QVERIFY(runsOf(bench.workspace, dataset.id).empty());
  }

  void acceptedFindingsAreOpenInTheRegister() {
    Bench bench;
    bench.addFeed(bench.catalogue(), Bench::rules());
    RulesPage page(bench.workspace);
    open(page);
    press(page, "Run rules");
    const auto accept = said(bench, {"quality_page.accept_findings", {{"n", std::int64_t{2}}}}).toUtf8();
    QTRY_VERIFY_WITH_TIMEOUT(seen<QPushButton>(page, accept.constData()), kPatience);
    press(page, accept.constData());
    const auto findings = bench.workspace.project().all<Finding>().value();
    QCOMPARE(findings.size(), 2U);
    for (const auto& finding : findings) QCOMPARE(finding.status, FindingStatus::Open);
    QVERIFY(!seen<QPushButton>(page, accept.constData()));
  }

  void anAcceptedRatingIsMeasured() {
    Bench bench;
    bench.addFeed(bench.catalogue(), Bench::rules());
    RulesPage page(bench.workspace);
    open(page);
    press(page, "Run rules");
    QTRY_VERIFY_WITH_TIMEOUT(!pendingProposals(bench.workspace).empty(), kPatience);
    const auto proposal = pendingProposals(bench.workspace).front();
    QVERIFY(edits::acceptRating(bench.workspace, proposal));
    const auto answer = bench.workspace.project().find<Answer>(proposal.id).value();
    QVERIFY(answer.has_value());
    QCOMPARE(answer->level.value_or(-1), proposal.level);
    QCOMPARE(answer->confidence, Confidence::Measured);
    for (const auto& pending : pendingProposals(bench.workspace)) QVERIFY(pending.id != proposal.id);
  }

  void editingARuleKeepsWhatTheFormDoesNotShow() {
    RuleForm form;
    form.setSpeaker(Speaker{kEnglish});
    form.setColumns({"a", "b", "c"});
    const quality::Rule before{.id = "r", .columns = {"c", "a"}, .kind = quality::RuleKind::DateOrder, .toleratedCount = 3,
                               .characteristic = quality::Characteristic::Credibility, .owner = "Sales"};
    std::optional<quality::Rule> after;
    connect(&form, &RuleForm::saved, this, [&after](const quality::Rule& rule) { after = rule; });
    form.begin(before, false);
    named<QLineEdit>(form, "Title")->setText(QStringLiteral("Order"));
    named<QPushButton>(form, "Save rule")->click();
    QVERIFY(after);
    QCOMPARE(after->columns, before.columns);
    QCOMPARE(after->toleratedCount, before.toleratedCount);
    QCOMPARE(after->characteristic, before.characteristic);
    QCOMPARE(after->owner, before.owner);
    QCOMPARE(after->title, std::string{"Order"});
  }

  void aRuleIsAddedInTheFormAndRemovedByKey() {
    Bench bench;
    const auto dataset = bench.addFeed(bench.catalogue());
    RulesPage page(bench.workspace);
    open(page);
    press(page, "Add rule");
    QVERIFY(says(page, "Choose a column."));
    QTRY_VERIFY_WITH_TIMEOUT(named<QComboBox>(page, "Column")->findText(QStringLiteral("price")) >= 0, kPatience);
    choose(page, "Column", "price");
    press(page, "Save rule");
    auto rules = rulesOf(bench.workspace, *feedOf(bench.workspace, dataset.id));
    QCOMPARE(rules.rules.size(), 1U);
    QCOMPARE(rules.rules.front().columns, std::vector<std::string>{"price"});
    QTest::keyClick(seen<CellTableView>(page, "Rules"), Qt::Key_Delete);
    rules = rulesOf(bench.workspace, *feedOf(bench.workspace, dataset.id));
    QVERIFY(rules.rules.empty());
  }

  void failingRowsAreExportedMaskedAndAsNoFormula() {
    Bench bench;
    const auto feed = bench.write("f.csv", "sku;title;email;price\n=1+1;a \"b\";someone@mail.com;\nx;-5;other@mail.com;1\ny;@c;third@mail.com;\n");
    bench.addFeed(feed, Bench::rules());
    RulesPage page(bench.workspace);
    open(page);
    press(page, "Run rules");
    QTRY_VERIFY(seen<QPushButton>(page, "Export failing rows..."));
    page.exportFailures(bench.text("out.csv"));
    QTRY_VERIFY(QFile::exists(bench.text("out.csv")));
    QFile file(bench.text("out.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QTRY_VERIFY(file.size() > 0);
    const auto lines = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].endsWith(QStringLiteral("Line,Rule,Severity,sku,title,email,price")));
    QVERIFY2(lines[1].startsWith(QStringLiteral("2,Price filled in,Critical,'=1+1,")), qPrintable(lines[1]));
    QVERIFY(lines[2].startsWith(QStringLiteral("4,Price filled in,Critical,y,'@c,")));
    QVERIFY(!lines.join(QString{}).contains(QStringLiteral("someone@")));
  }

  void spreadsheetsComputeNothing_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << QByteArray("SKU-1") << QByteArray("SKU-1");
    QTest::newRow("sum") << QByteArray("=SUM(A1)") << QByteArray("'=SUM(A1)");
    QTest::newRow("plus") << QByteArray("+55") << QByteArray("'+55");
    QTest::newRow("minus") << QByteArray("-1") << QByteArray("'-1");
    QTest::newRow("at") << QByteArray("@x") << QByteArray("'@x");
    QTest::newRow("tab") << QByteArray("\t=1") << QByteArray("\"'\t=1\"");
    QTest::newRow("return") << QByteArray("\r=1") << QByteArray("\"'\r=1\"");
    QTest::newRow("quote") << QByteArray("a\"b;c") << QByteArray("\"a\"\"b;c\"");
    QTest::newRow("empty") << QByteArray() << QByteArray();
  }
  void spreadsheetsComputeNothing() {
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, cell);
    QCOMPARE(QByteArray::fromStdString(csvCell(text.toStdString(), ';')), cell);
  }

  void exportedRulesAreReadAgain() {
    Bench bench;
    bench.addFeed(bench.catalogue(), Bench::rules());
    RulesPage page(bench.workspace);
    open(page);
    page.exportRules(bench.text("out.json"));
    QTRY_VERIFY_WITH_TIMEOUT(says(page, "out.json"), kPatience);
    const auto read = quality::readRules(bench.path("out.json"));
    QVERIFY(read);
    QCOMPARE(read->rules.size(), 2U);
  }

  void theLanguageSwitchesWhileThePageStands() {
    Bench bench;
    bench.addFeed(bench.catalogue(), Bench::rules());
    RulesPage page(bench.workspace);
    open(page);
    QVERIFY(seen<QPushButton>(page, "Run rules"));
    bench.workspace.setLanguage(kPortuguese);
    QVERIFY(seen<QPushButton>(page, said(bench, {"quality_page.run_rules", {}}).toUtf8().constData()));
    QVERIFY(seen<CellTableView>(page, said(bench, {"quality_page.table.rules", {}}).toUtf8().constData()));
  }
};

QTEST_MAIN(TestQualityPages)
#include "tst_quality_pages.moc"
