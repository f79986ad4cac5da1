// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/engine/engine.h"
#include "core/method/assessment.h"
#include "core/quality/comparison.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <fstream>
#include <thread>

using namespace prumo;
using namespace prumo::quality;
namespace fs = std::filesystem;

namespace {

/// A clock that the test moves on.
class HandClock final : public Clock {
public:
  Instant now() const override { return instant; }
  Instant instant{1'795'455'125'000, 0};
};

const std::string kFeed =
    "sku,gtin,customer,cpf,email,price\n"
    "A-1,7891000100103,Maria Exemplo,529.982.247-25,maria.exemplo@mail.com,10.00\n"
    "A-2,7891000100104,Rui Exemplo,111.444.777-35,rui.exemplo@mail.com,-1\n"
    "A-2,7891000100103,Ana Exemplo,,ana.exemplo@mail.com,3.50\n"
    "A-4,too,few\n";
const std::string kMended =
    "sku,gtin,customer,cpf,email,price\n"
    "A-1,7891000100103,Maria Exemplo,529.982.247-25,maria.exemplo@mail.com,10.00\n"
    "A-2,7891000100103,Rui Exemplo,111.444.777-35,rui.exemplo@mail.com,1\n";

RuleSet rules() {
  return {{{.id = "sku", .columns = {"sku"}, .kind = RuleKind::Unique, .severity = Severity::Critical},
           {.id = "gtin", .title = "Barcode right", .columns = {"gtin"}, .kind = RuleKind::Gtin, .severity = Severity::High},
           {.id = "cpf", .columns = {"cpf"}, .kind = RuleKind::NotNull},
           {.id = "price", .columns = {"price"}, .kind = RuleKind::Range, .min = 0.0},
           {.id = "mail", .columns = {"email"}, .kind = RuleKind::Regex, .pattern = "[^@]+@[^@]+"}}};
}

/// As somebody with another tool would.
void tamper(const fs::path& path, const std::string& sql) {
  sqlite3* handle = nullptr;
  sqlite3_open(path.c_str(), &handle);
  char* fault = nullptr;
  if (sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, &fault) != SQLITE_OK) qFatal("%s", fault);
  sqlite3_close(handle);
}

std::string sentence(const Message& message) { return toJson(message); }

template <class T>
T got(Result<T> result) {
  if (!result) qFatal("%s", toJson(result.error().message).c_str());
  return std::move(*result);
}

/// An assessment with a feed beside it.
class Desk {
public:
  Desk() : m_project(got(create())) {}

  ProjectFile& project() { return m_project; }
  HandClock& clock() { return *m_clock; }
  fs::path path(const char* name = "a.prumo") const { return fs::path(m_folder.path().toStdString()) / name; }

  /// Checks the feed as it now is and saves the run.
  std::string run(const std::string& content, const char* name = "feed.csv") {
    std::ofstream(path(name), std::ios::binary) << content;
    const auto result = got(check({path(name), {}}, rules()));
    auto dataset = got(datasetFor(path(name), {}, m_clock->now()));
    if (const auto known = datasetNamed(m_project, dataset.name)) dataset.id = known->id;
    const auto run = got(prepareRun(m_project, dataset, rules(), result, sentence));
    got(m_project.edit({"quality.edit.check", {{"dataset", dataset.name}}}, [&](Transaction& edit) { return saveRun(edit, m_project, run); }));
    m_clock->instant.ms += 60'000;
    return run.run.id;
  }

  Finding finding(const std::string& rule) {
    const auto all = got(m_project.all<Finding>());
    const auto found = std::ranges::find_if(all, [&rule](const Finding& each) { return each.origin.ends_with("/" + rule); });
    return found == all.end() ? Finding{} : *found;
  }
  void decide(const std::string& rule, FindingStatus status) {
    auto decided = finding(rule);
    decided.status = status;
    got(m_project.edit({"findings.accepted", {}}, [&decided](Transaction& edit) { return edit.update(decided); }));
  }
  Proposal proposal(const char* criterion) {
    return got(m_project.find<Proposal>(answerId({"quality"}, {criterion}))).value_or(Proposal{.level = -1});
  }

private:
  Result<ProjectFile> create() {
    const auto text = got(readFile(PRUMO_SOURCE_DIR "/resources/methods/ecommerce-supplier.json", std::uintmax_t{4} << 20));
    return createAssessment(path(), schemaOf({room()}), {"Test", m_clock.get()}, {.client = "Loja", .supplier = "Fornecedor", .language = "en"},
                            got(parseMethod(text)));
  }

  QTemporaryDir m_folder;
  std::unique_ptr<HandClock> m_clock = std::make_unique<HandClock>();
  ProjectFile m_project;
};

template <class Block>
std::vector<Block> only(const std::vector<report::Block>& blocks) {
  std::vector<Block> found;
  for (const auto& block : blocks) {
    if (const auto* match = std::get_if<Block>(&block)) found.push_back(*match);
  }
  return found;
}

std::string codeOf(const Text& text) {
  const auto* message = std::get_if<Message>(&text);
  return message ? message->code : std::string{};
}

/// Sends what needs room on the disk into a folder of its own, to see what is left there.
class TemporaryPlace {
public:
  TemporaryPlace() : m_before(qgetenv("TMPDIR")) { qputenv("TMPDIR", m_folder.path().toUtf8()); }
  ~TemporaryPlace() { m_before.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", m_before); }
  bool isEmpty() const { return fs::is_empty(m_folder.path().toStdString()); }

private:
  QTemporaryDir m_folder;
  QByteArray m_before;
};

}  // namespace

class TestRun : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void oneEditKeepsAllThatACheckFound() {
    Desk desk;
    const auto before = got(desk.project().history(100)).size();
    const auto run = desk.run(kFeed);
    QCOMPARE(got(desk.project().history(100)).size(), before + 1);

    const auto dataset = got(datasetNamed(desk.project(), "feed.csv"));
    QCOMPARE(dataset.size, static_cast<std::int64_t>(kFeed.size()));
    QCOMPARE(got(parseRules(dataset.rules)).rules.size(), 5U);
    const auto head = got(latestRun(desk.project(), dataset.id));
    QVERIFY(head && head->id == run);
    QCOMPARE(head->rows, 3);
    QCOMPARE(head->rejects, 1);
    QCOMPARE(head->lines, head->rows + head->rejects);
    QCOMPARE(textsOf(head->header).size(), 6U);

    const auto results = got(resultsOf(desk.project(), run));
    QCOMPARE(results.size(), 5U);
    QCOMPARE(results[0].rule, "sku");
    QCOMPARE(results[0].failed, 1);
    QCOMPARE(results[4].verdict, Verdict::Pass);
    QCOMPARE(*results[4].share, 1.0);
    const auto rows = got(failingRowsOf(desk.project(), run, "gtin"));
    QCOMPARE(rows.size(), 1U);
    QCOMPARE(rows[0].line, 3);
    const auto rejects = got(rejectsOf(desk.project(), run));
    QCOMPARE(rejects.size(), 1U);
    QCOMPARE(rejects[0].line, 5);
    QCOMPARE(rejects[0].found, 3);
    QCOMPARE(rejects[0].expected, 6);
  }

  void aMissedRuleProposesAFindingAndAMeasureALevel() {
    Desk desk;
    const auto run = desk.run(kFeed);
    QCOMPARE(got(desk.project().all<Finding>()).size(), 4U);
    const auto finding = desk.finding("gtin");
    QCOMPARE(finding.status, FindingStatus::Proposed);
    QCOMPARE(finding.severity, Severity::High);
    QCOMPARE(finding.step, "quality");
    QVERIFY(!finding.criterion.empty() && !finding.recommendation.empty());
    QVERIFY2(finding.title.find("Barcode right") != std::string::npos, finding.title.c_str());
    QCOMPARE(desk.finding("mail").id, "");
    const auto proposal = desk.proposal("required_fields");  // 2 of 3: below the 90 % of level 1
    QCOMPARE(proposal.level, 0);
    QCOMPARE(proposal.origin, "quality/" + run);
    QVERIFY2(proposal.basis.find("\"quality.basis\"") != std::string::npos, proposal.basis.c_str());
  }

  void aSecondRunUpdatesAndNeverDuplicates() {
    Desk desk;
    desk.run(kFeed);
    const auto first = desk.finding("gtin");
    const auto proposals = got(desk.project().all<Proposal>()).size();
    const auto run = desk.run(kFeed);
    QCOMPARE(got(desk.project().all<Dataset>()).size(), 1U);
    QCOMPARE(got(desk.project().all<QualityRun>()).size(), 2U);
    QCOMPARE(got(desk.project().all<Finding>()).size(), 4U);
    QCOMPARE(got(desk.project().all<Proposal>()).size(), proposals);
    const auto second = desk.finding("gtin");
    QCOMPARE(second.id, first.id);
    QVERIFY(second.firstSeen == first.firstSeen && second.lastSeen > first.lastSeen);
    QCOMPARE(desk.proposal("required_fields").origin, "quality/" + run);
  }

  void aRunIsComparedWithTheOneBeforeRowByRow() {
    Desk desk;
    desk.run(kFeed);
    const auto dataset = got(datasetNamed(desk.project(), "feed.csv"));
    QVERIFY(!got(runBefore(desk.project(), *got(latestRun(desk.project(), dataset.id)))));
    desk.run(kFeed + "A-5,bad,Eva Exemplo,529.982.247-25,eva.exemplo@mail.com,-2\n");
    const auto later = *got(latestRun(desk.project(), dataset.id));
    const auto comparison = got(compare(desk.project(), *got(runBefore(desk.project(), later)), later));
    QCOMPARE(comparison.rules.size(), 5U);
    const auto& price = comparison.rules[3];
    QVERIFY(price.standing == Standing::StillFailing);
    QCOMPARE(price.rows->same, 1);
    QCOMPARE(price.rows->fresh, 1);
    QCOMPARE(price.rows->gone, 0);
    desk.run(kMended);
    const auto last = *got(latestRun(desk.project(), dataset.id));
    const auto mended = got(compare(desk.project(), later, last));
    QCOMPARE(mended.count(Standing::Fixed), 4);
    QCOMPARE(mended.rules[3].rows->gone, 2);
    const auto chapter = got(room().chapter(desk.project(), {}));
    QVERIFY(std::ranges::any_of(only<report::Table>(chapter), [](const auto& table) { return codeOf(table.title) == "quality.comparison.title"; }));
    QVERIFY(std::ranges::any_of(only<report::Chart>(chapter), [](const auto& chart) { return chart.id == "quality.trend_all"; }));
  }

  void aMendedFeedTakesProposedFindingsAwayAndLeavesAcceptedOnes() {
    Desk desk;
    desk.run(kFeed);
    desk.decide("sku", FindingStatus::Open);
    const auto accepted = desk.finding("sku");
    desk.run(kMended);
    QCOMPARE(desk.finding("gtin").id, "");
    const auto kept = desk.finding("sku");
    QCOMPARE(kept.id, accepted.id);
    QCOMPARE(kept.status, FindingStatus::Open);
    QVERIFY(kept.lastSeen == accepted.lastSeen);
    QCOMPARE(desk.proposal("required_fields").level, 5);
  }

  void aDismissedFindingStaysDismissed() {
    Desk desk;
    desk.run(kFeed);
    desk.decide("price", FindingStatus::Dismissed);
    desk.run(kFeed);
    desk.run(kMended);
    desk.run(kFeed);
    QCOMPARE(desk.finding("price").status, FindingStatus::Dismissed);
    QCOMPARE(got(desk.project().all<Finding>()).size(), 4U);
  }

  void undoingARunTakesItsProposalsAndFindingsWithIt() {
    Desk desk;
    const auto hash = got(desk.project().contentHash());
    desk.run(kFeed);
    QVERIFY(got(desk.project().contentHash()) != hash);
    got(desk.project().undo());
    QVERIFY(got(desk.project().all<Finding>()).empty());
    QVERIFY(got(desk.project().all<Proposal>()).empty());
    QVERIFY(got(desk.project().all<QualityRun>()).empty());
    QVERIFY(got(desk.project().all<Dataset>()).empty());
    QVERIFY(got(room().chapter(desk.project(), {})).empty());
    QCOMPARE(got(desk.project().contentHash()), hash);
  }

  void anUndoneRunComesBackWithItsResults() {
    Desk desk;
    const auto run = desk.run(kFeed);
    got(desk.project().undo());
    got(desk.project().redo());
    QCOMPARE(got(resultsOf(desk.project(), run)).size(), 5U);
    QCOMPARE(got(desk.project().all<Finding>()).size(), 4U);
  }

  void undoingASecondRunBringsTheFirstOnesProposalsBack() {
    Desk desk;
    const auto first = desk.run(kFeed);
    desk.run(kMended);
    got(desk.project().undo());
    QCOMPARE(got(desk.project().all<Finding>()).size(), 4U);
    QCOMPARE(desk.proposal("required_fields").origin, "quality/" + first);
    QCOMPARE(desk.proposal("required_fields").level, 0);
  }

  void twoFeedsShareTheProposalAndNotTheFindings() {
    Desk desk;
    desk.run(kFeed);
    desk.run(kMended, "second.csv");
    QCOMPARE(got(desk.project().all<Finding>()).size(), 4U);
    const auto basis = desk.proposal("required_fields").basis;  // 3 values of one, 2 of the other
    QVERIFY2(basis.find("\"checked\":5") != std::string::npos && basis.find("\"failed\":1") != std::string::npos, basis.c_str());
  }

  void personalValuesAreNowhereInTheFile() {
    Desk desk;
    const auto run = desk.run(kFeed);
    const auto cells = textsOf(got(failingRowsOf(desk.project(), run, "price")).at(0).cells);
    QCOMPARE(cells.at(3), "***.***.777-**");
    QVERIFY(desk.project().saveCopy(desk.path("copy.prumo")));
    const auto bytes = got(readFile(desk.path("copy.prumo"), std::uintmax_t{64} << 20));
    QVERIFY(bytes.find("***.***.777-**") != std::string::npos);
    for (const char* secret : {"529.982.247", "111.444.777", "maria.exemplo", "rui.exemplo", "ana.exemplo", "Rui Exemplo", "Ana Exemplo"}) {
      QVERIFY2(bytes.find(secret) == std::string::npos, secret);
    }
  }

  void theChapterShowsTotalsRulesRejectsAndFailures() {
    Desk desk;
    desk.run(kFeed);
    const auto blocks = got(room().chapter(desk.project(), {}));
    QCOMPARE(only<report::Heading>(blocks).size(), 1U);
    QCOMPARE(only<report::KeyFigures>(blocks).at(0).figures.size(), 4U);
    QCOMPARE(only<report::Chart>(blocks).size(), 2U);
    const auto tables = only<report::Table>(blocks);
    QCOMPARE(tables.size(), 7U);  // summary, rules, rejects, one a missed rule
    QCOMPARE(codeOf(tables[0].title), "quality.summary.title");
    QCOMPARE(codeOf(tables[1].title), "quality.report.rules");
    QCOMPARE(tables[1].rows.size(), 5U);
    QCOMPARE(codeOf(tables[2].title), "quality.report.rejects");
    QCOMPARE(codeOf(tables[3].title), "quality.report.failures");
    for (const auto& table : tables) {
      for (const auto& row : table.rows) QCOMPARE(row.size(), table.columns.size());
    }
  }

  void whatCanNoLongerBeReadIsSaidInItsPlaceAndFoundByVerify_data() {
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("record");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* sql, const char* record, const char* field, const char* said = "") { QTest::newRow(sql) << sql << record << field << said; };
    row("UPDATE dataset_profile SET content = '{'", "dataset_profile", "content", "quality.report.profile_unreadable");
    row("UPDATE dataset_profile SET content = '{\"lines\":3}'", "dataset_profile", "content", "quality.report.profile_unreadable");
    row("UPDATE dataset_profile SET at = 'x'", "dataset_profile", "at", "quality.report.profile_unreadable");
    row("UPDATE rule_result SET kind = 'x'", "rule_result", "kind", "quality.report.run_unreadable");
    row("UPDATE rule_result SET verdict = NULL", "rule_result", "verdict", "quality.report.run_unreadable");
    row("UPDATE reject_row SET reason = 'x'", "reject_row", "reason", "quality.report.run_unreadable");
    row("UPDATE rule_result SET checked = -5", "rule_result", "checked");
    row("UPDATE failing_row SET cells = '{'", "failing_row", "cells");
    row("UPDATE failing_row SET cells = '[5]'", "failing_row", "cells");
    row("UPDATE quality_run SET header = '5'", "quality_run", "header");
    row("UPDATE dataset SET rules = '{}'", "dataset", "rules");
    row("UPDATE dataset SET options = '{\"encoding\":\"x\"}'", "dataset", "options");
  }
  void theReportNamesTheDamageOfColumnsAndWhatToDo() {
    Desk desk;
    desk.run(kFeed);
    const auto dataset = got(datasetNamed(desk.project(), "feed.csv"));
    Profile profile;
    profile.columns = {{.name = "city", .wounds = {{WoundKind::Mojibake, 3, {{"SÃ£o", 4}}}}}, {.name = "gtin", .wounds = {{WoundKind::Scientific, 9, {}}}}};
    const auto before = only<report::Table>(got(room().chapter(desk.project(), {}))).size();
    got(desk.project().edit({"quality.edit.profile", {}}, [&](Transaction& edit) { return saveProfile(edit, dataset, profile, {}); }));
    const auto tables = only<report::Table>(got(room().chapter(desk.project(), {})));
    QCOMPARE(tables.size(), before + 1);
    const auto found = std::ranges::find_if(tables, [](const report::Table& table) { return table.columns.size() == 4 && table.rows.size() == 2 && table.rows[0].size() == 4; });
    QVERIFY(found != tables.end());
    QCOMPARE(std::get<std::string>(found->rows[0][0].text), std::string("gtin"));
  }
  void whatCanNoLongerBeReadIsSaidInItsPlaceAndFoundByVerify() {
    QFETCH(QString, sql);
    QFETCH(QString, said);
    Desk desk;
    desk.run(kFeed);
    const auto dataset = got(datasetNamed(desk.project(), "feed.csv"));
    const auto profile = got(quality::profile({desk.path("feed.csv"), {}}));
    got(desk.project().edit({"quality.edit.profile", {}}, [&](Transaction& edit) { return saveProfile(edit, dataset, profile, {}); }));
    const auto verified = [&desk] { return desk.project().verify().and_then([&desk] { return verifyStored(desk.project()); }); };
    QVERIFY(verified());
    QCOMPARE(only<report::Paragraph>(got(room().chapter(desk.project(), {}))).size(), 1U);
    tamper(desk.path(), sql.toStdString());

    const auto refused = verified();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code(), std::string{"store.impossible_value"});
    for (const char* name : {"record", "field"}) {
      const auto* named = argument(refused.error().message, name);
      QFETCH(QString, record);
      QFETCH(QString, field);
      QVERIFY(named);
      QCOMPARE(QString::fromStdString(std::get<std::string>(*named)), QLatin1String(name) == QLatin1String("record") ? record : field);
    }
    QVERIFY(!std::get<std::string>(*argument(refused.error().message, "id")).empty());

    const auto paragraphs = only<report::Paragraph>(got(room().chapter(desk.project(), {})));
    const auto isSaid = [&said](const report::Paragraph& paragraph) { return codeOf(paragraph.text) == said.toStdString(); };
    QCOMPARE(std::ranges::any_of(paragraphs, isSaid), !said.isEmpty());
  }

  void aMendedFeedsChapterHasNoFailures() {
    Desk desk;
    desk.run(kMended);
    QCOMPARE(only<report::Table>(got(room().chapter(desk.project(), {}))).size(), 2U);  // summary and rules
  }

  void aCheckStoppedOnItsWayIsCancelledAndLeavesNothing() {
    const QTemporaryDir folder;
    const TemporaryPlace place;
    const auto path = fs::path(folder.path().toStdString()) / "long.csv";
    {
      std::ofstream out(path, std::ios::binary);
      out << "sku,email\n";
      for (int i = 0; i < 1'000'000; ++i) out << "SKU-" << i << ",u" << i << "@mail.com\n";
    }
    const RuleSet two{{{.id = "sku", .columns = {"sku"}, .kind = RuleKind::Unique},
                       {.id = "mail", .columns = {"email"}, .kind = RuleKind::Regex, .pattern = "[^@]+@[^@]+"}}};
    std::stop_source stop;
    double reached = -1;
    const auto result = check({path, {}}, two, {}, {.stop = stop.get_token(), .progress = [&](double share) {
                                                        reached = share;
                                                        stop.request_stop();
                                                      }});
    QVERIFY(!result);
    QCOMPARE(result.error().code(), "base.cancelled");
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    QVERIFY(reached >= 0 && reached <= 1);
    QVERIFY(place.isEmpty());
  }

  void aQueryStoppedWhileItSpillsLeavesNoFolder() {
    const TemporaryPlace place;
    {
      auto engine = got(engine::Engine::open({.memoryLimit = std::int64_t{64} << 20, .threads = 2}));
      std::stop_source stop;
      std::atomic<bool> spilled = false;
      const std::jthread watcher([&](const std::stop_token& ended) {
        while (!ended.stop_requested() && place.isEmpty()) std::this_thread::sleep_for(std::chrono::milliseconds(2));
        spilled = !place.isEmpty();
        stop.request_stop();
      });
      const auto answer = engine.run("SELECT count(*) FROM (SELECT DISTINCT range::VARCHAR || '-and-some-more-text' FROM range(60000000))", {.stop = stop.get_token()});
      QVERIFY(!answer);
      QCOMPARE(answer.error().code(), "base.cancelled");
      QVERIFY(spilled);
    }
    QVERIFY(place.isEmpty());
  }
};

QTEST_APPLESS_MAIN(TestRun)
#include "tst_run.moc"
