// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/reconciliation/reconcile.h"
#include "tests/core/quality/folder.h"

#include <fmt/format.h>

#include <QTest>

#include <cmath>
#include <map>
#include <random>

using namespace prumo;
using namespace prumo::quality;
using namespace prumo::quality::test;

namespace {

ReconcileResult compared(const std::filesystem::path& sent, const std::filesystem::path& received, const ReconciliationPlan& plan, const ReconcileOptions& options = {}) {
  auto result = reconcile({sent, {}}, {received, {}}, plan, options);
  if (!result) qFatal("%s", prumo::toJson(result.error().message).c_str());
  return std::move(*result);
}

using Row = std::vector<std::string>;

std::string csvOf(const Row& header, const std::vector<Row>& rows) {
  std::string text;
  const auto line = [&text](const Row& row) {
    for (std::size_t i = 0; i < row.size(); ++i) text += (i == 0 ? "\"" : ",\"") + row[i] + "\"";
    text += '\n';
  };
  line(header);
  for (const auto& row : rows) line(row);
  return text;
}

/// What a person would do with two lists and much time: a map by key, the first row of each key counts.
struct Reference {
  RecordCounts counts;
  std::map<std::string, std::map<std::string, std::int64_t>> bySegment;  ///< segment to fate to rows
  std::vector<std::int64_t> divergent;
  std::vector<std::int64_t> tolerated;
  std::vector<double> delays;
  double omitted = 0;
};

std::optional<double> plainNumber(const std::string& text) {
  if (text.empty() || text.find_first_not_of("0123456789.-") != std::string::npos || text.find_first_of("0123456789") == std::string::npos) return {};
  char* end = nullptr;
  const double value = std::strtod(text.c_str(), &end);
  return *end == '\0' ? std::optional{value} : std::nullopt;
}

struct Firsts {
  std::map<std::string, std::size_t> rows;
  std::int64_t duplicates = 0;
  std::int64_t without = 0;
};

Firsts firstsOf(const std::vector<Row>& rows) {
  Firsts firsts;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i][0].empty()) ++firsts.without;
    else if (!firsts.rows.emplace(rows[i][0], i).second) ++firsts.duplicates;
  }
  return firsts;
}

/// Columns: key, text, number (0.01 tolerated), segment, worth, seconds.
Reference referenceOf(const std::vector<Row>& sent, const std::vector<Row>& received) {
  Reference out;
  out.divergent = out.tolerated = {0, 0};
  const auto ours = firstsOf(sent);
  const auto theirs = firstsOf(received);
  out.counts.sentDuplicates = ours.duplicates;
  out.counts.receivedDuplicates = theirs.duplicates;
  out.counts.sentWithoutKey = ours.without;
  out.counts.receivedWithoutKey = theirs.without;
  for (const auto& [key, i] : ours.rows) {
    const auto other = theirs.rows.find(key);
    if (other == theirs.rows.end()) {
      ++out.counts.omitted;
      ++out.bySegment[sent[i][3]]["omitted"];
      out.omitted += plainNumber(sent[i][4]).value_or(0);
      continue;
    }
    ++out.counts.matched;
    ++out.bySegment[sent[i][3]]["matched"];
    const auto& one = sent[i];
    const auto& two = received[other->second];
    bool isDivergent = false;
    if (one[1] != two[1]) ++out.divergent[0], isDivergent = true;
    const auto a = plainNumber(one[2]);
    const auto b = plainNumber(two[2]);
    if (a && b) {
      const double apart = std::abs(*a - *b);
      if (apart > 0.01 + 1e-9) ++out.divergent[1], isDivergent = true;
      else if (apart > 1e-9) ++out.tolerated[1];
    } else if (one[2] != two[2]) {
      ++out.divergent[1], isDivergent = true;
    }
    out.counts.divergent += isDivergent ? 1 : 0;
    const auto from = plainNumber(one[5]);
    const auto to = plainNumber(two[5]);
    if (from && to) out.delays.push_back(*to - *from);
  }
  for (const auto& [key, i] : theirs.rows) {
    if (!ours.rows.contains(key)) ++out.counts.extra;
  }
  std::ranges::sort(out.delays);
  return out;
}

/// Seconds after midnight as a time of one day.
std::string moment(const std::string& seconds) {
  if (seconds.empty()) return {};
  const int s = std::stoi(seconds);
  return fmt::format("2026-03-01 {:02}:{:02}:{:02}", s / 3600, s / 60 % 60, s % 60);
}

std::vector<Row> randomRows(std::mt19937& random, int rows, int keys) {
  static const std::vector<std::string> kTexts{"", "a", "ção", "cao", "A", "NaN", "null", "a longer text that is hashed", "a longer text that is hasheD", "0", "=1+1", "😀"};
  static const std::vector<std::string> kNumbers{"", "1", "1.00", "1.01", "1.02", "-3", "NaN", "inf", "1e5", "x", "0", "-0"};
  static const std::vector<std::string> kSegments{"", "kitchen", "bath", "jardim é"};
  const auto pick = [&random](const std::vector<std::string>& from) { return from[random() % from.size()]; };
  std::vector<Row> out;
  for (int i = 0; i < rows; ++i) {
    const auto key = random() % 20 == 0 ? std::string{} : fmt::format("K-{}{}", random() % static_cast<unsigned>(keys), random() % 3 == 0 ? "" : " chave é");
    out.push_back({key, pick(kTexts), pick(kNumbers), pick(kSegments), fmt::format("{}.{:02}", random() % 1000, random() % 100), random() % 10 == 0 ? "" : std::to_string(random() % 80000)});
  }
  return out;
}

const Row kHeader{"key", "text", "number", "segment", "worth", "at"};

ReconciliationPlan planOfAll() {
  return {.key = {{"key", "key", {}}},
          .fields = {{.sent = "text", .received = "text"}, {.sent = "number", .received = "number", .comparison = FieldComparison::Number, .absolute = 0.01}},
          .segment = {"segment", "segment"},
          .value = {"worth", "worth"},
          .times = {"at", "at"}};
}

std::vector<Row> withMoments(std::vector<Row> rows) {
  for (auto& row : rows) row[5] = moment(row[5]);
  return rows;
}

double nearestRank(const std::vector<double>& sorted, double share) {
  const auto rank = std::max<std::size_t>(1, static_cast<std::size_t>(std::ceil(share * static_cast<double>(sorted.size()))));
  return sorted[rank - 1];
}

void compareWithReference(const Folder& folder, const std::vector<Row>& sent, const std::vector<Row>& received) {
  auto expected = referenceOf(sent, received);
  const auto ours = folder.file(csvOf(kHeader, withMoments(sent)), "sent.csv");
  const auto theirs = folder.file(csvOf(kHeader, withMoments(received)), "received.csv");
  const auto result = compared(ours, theirs, planOfAll());
  const auto& counts = result.all.counts;
  QCOMPARE(counts.matched, expected.counts.matched);
  QCOMPARE(counts.omitted, expected.counts.omitted);
  QCOMPARE(counts.extra, expected.counts.extra);
  QCOMPARE(counts.sentDuplicates, expected.counts.sentDuplicates);
  QCOMPARE(counts.receivedDuplicates, expected.counts.receivedDuplicates);
  QCOMPARE(counts.sentWithoutKey, expected.counts.sentWithoutKey);
  QCOMPARE(counts.receivedWithoutKey, expected.counts.receivedWithoutKey);
  QCOMPARE(counts.divergent, expected.counts.divergent);
  QCOMPARE(counts.sentRows(), static_cast<std::int64_t>(sent.size()));
  QCOMPARE(counts.receivedRows(), static_cast<std::int64_t>(received.size()));
  for (std::size_t i = 0; i < 2; ++i) {
    QCOMPARE(result.fields[i].divergent, expected.divergent[i]);
    QCOMPARE(result.fields[i].tolerated, expected.tolerated[i]);
  }
  QVERIFY(std::abs(result.all.stake.omitted - expected.omitted) < 1e-6);
  for (const auto& group : result.segments) {
    auto of = expected.bySegment.find(group.segment);
    QCOMPARE(group.counts.matched, of == expected.bySegment.end() ? 0 : of->second["matched"]);
    QCOMPARE(group.counts.omitted, of == expected.bySegment.end() ? 0 : of->second["omitted"]);
  }
  QCOMPARE(result.all.delay.has_value(), !expected.delays.empty());
  if (expected.delays.empty()) return;
  QCOMPARE(result.all.delay->p50, nearestRank(expected.delays, 0.5));
  QCOMPARE(result.all.delay->p95, nearestRank(expected.delays, 0.95));
  QCOMPARE(result.all.delay->max, expected.delays.back());
}

bool isTold(const ReconcileResult& result, const std::string& what) {
  return std::ranges::find(result.notices, "reconciliation.notice." + what, &Message::code) != result.notices.end();
}

}  // namespace

class TestReconcile : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void everyCountIsThatOfTwoListsLaidSideBySide_data() {
    QTest::addColumn<int>("sent");
    QTest::addColumn<int>("received");
    QTest::addColumn<int>("keys");
    QTest::newRow("mostly different keys") << 3000 << 3000 << 2'000'000;
    QTest::newRow("some twice") << 3000 << 2500 << 2000;
    QTest::newRow("every key many times") << 2000 << 2000 << 9;
    QTest::newRow("one side small") << 3 << 4000 << 5000;
  }
  void everyCountIsThatOfTwoListsLaidSideBySide() {
    QFETCH(int, sent);
    QFETCH(int, received);
    QFETCH(int, keys);
    const Folder folder;
    std::mt19937 random(20260301);
    auto ours = randomRows(random, sent, keys);
    auto theirs = randomRows(random, received, keys);
    for (std::size_t i = 0; i < theirs.size() && i < ours.size(); i += 2) {  // half of them arrive, most as they were sent
      theirs[i] = ours[i];
      if (i % 7 == 0) theirs[i][2] = "1.01";
    }
    std::ranges::shuffle(theirs, random);
    compareWithReference(folder, ours, theirs);
  }

  void aKeyThatStandsForVeryManyRowsIsCountedToo() {  // 4,000 times 4,000 pairs would be too many to lay side by side
    const Folder folder;
    std::vector<Row> rows;
    for (int i = 0; i < 4000; ++i) rows.push_back({i < 3990 ? "same" : std::to_string(i), "a", "1", "s", "1", "5"});
    compareWithReference(folder, rows, rows);
  }

  void aSideMayBeEmpty() {
    const Folder folder;
    const std::vector<Row> rows{{"1", "a", "1", "s", "2.50", ""}, {"2", "b", "1", "s", "x", ""}};
    const auto full = folder.file(csvOf(kHeader, rows), "full.csv");
    const auto empty = folder.file(csvOf(kHeader, {}), "empty.csv");
    auto result = compared(full, empty, planOfAll());
    QCOMPARE(result.all.counts.omitted, 2);
    QCOMPARE(result.all.stake.omitted, 2.5);
    QCOMPARE(result.all.stake.unread, 1);
    QCOMPARE(result.notices.front().code, std::string{"reconciliation.notice.empty_received"});
    QVERIFY(result.extras.verdict == Verdict::NotApplicable && !result.extras.conforming);
    QVERIFY(result.fields[0].verdict == Verdict::NotApplicable);
    result = compared(empty, full, planOfAll());
    QCOMPARE(result.all.counts.extra, 2);
    QCOMPARE(result.notices.front().code, std::string{"reconciliation.notice.empty_sent"});
  }

  void rowsAreShownWholeMaskedAndWithTheirLines() {
    const Folder folder;
    const auto sent = folder.file("sku,price,email\nA,1.00,maria.exemplo@mail.com\nB,2.00,rui.exemplo@mail.com\nC,3.00,ana.exemplo@mail.com\n", "sent.csv");
    const auto received = folder.file("codigo;preco;correio\nC;3,50;ana.exemplo@mail.com\nA;1,00;maria.exemplo@mail.com\nA;1,00;x@mail.com\nZ;9,00;z@mail.com\n", "received.csv");
    const ReconciliationPlan plan{.key = {{"sku", "codigo", {}}}, .fields = {{.sent = "price", .received = "preco", .comparison = FieldComparison::Number}}};
    const auto result = compared(sent, received, plan);
    QCOMPARE(result.omitted.size(), 1U);
    QCOMPARE(result.omitted[0].sent->line, 3);
    QCOMPARE(result.omitted[0].sent->cells[2], std::string{"r**@mail.com"});
    QVERIFY(!result.omitted[0].received);
    QCOMPARE(result.extra[0].received->line, 5);
    QCOMPARE(result.repeated[1][0].received->line, 4);
    QCOMPARE(result.fields[0].records.size(), 1U);
    QCOMPARE(result.fields[0].records[0].sent->line, 4);
    QCOMPARE(result.fields[0].records[0].received->line, 2);
    QCOMPARE(result.fields[0].records[0].fields, std::vector<std::size_t>{0});
    QCOMPARE(result.fields[0].difference->max, 0.5);
  }

  void lookAlikesAreToldByTheirCause() {
    const Folder folder;
    const auto sent = folder.file("k,t,n,m\n1,Abc,10,2026-01-02 10:00\n2,ação,10.55,2026-01-02 10:00\n3,00123,-4,2026-03-04 10:00\n4,Long text,7,2026-01-02 10:00\n5,a,,2026-01-02 10:00\n", "sent.csv");
    const auto received = folder.file("k,t,n,m\n1,ABC,1000,2026-01-02 13:00\n2,acao,10.5,2026-01-02 10:00\n3,123,4,2026-04-03 10:00\n4,Long,x,2026-01-02 10:01\n5,,1,2026-01-02 10:00\n", "received.csv");
    const ReconciliationPlan plan{.key = {{"k", "k", {}}},
                                  .fields = {{.sent = "t", .received = "t"},
                                             {.sent = "n", .received = "n", .comparison = FieldComparison::Number},
                                             {.sent = "m", .received = "m", .comparison = FieldComparison::Moment, .seconds = 60}}};
    const auto result = compared(sent, received, plan);
    const std::vector<CauseCount> texts{{Cause::EmptyReceived, 1}, {Cause::CaseOnly, 1}, {Cause::AccentsOnly, 1}, {Cause::LostZeros, 1}, {Cause::CutOff, 1}};
    QVERIFY(result.fields[0].causes == texts);
    const std::vector<CauseCount> numbers{{Cause::EmptySent, 1}, {Cause::Unreadable, 1}, {Cause::Sign, 1}, {Cause::Scale, 1}, {Cause::Rounding, 1}};
    QVERIFY(result.fields[1].causes == numbers);
    const std::vector<CauseCount> moments{{Cause::WholeHours, 1}, {Cause::DayMonth, 1}};
    QVERIFY(result.fields[2].causes == moments);
    QCOMPARE(result.fields[2].tolerated, 1);
  }

  void keysMeetHoweverTheyAreWritten() {
    const Folder folder;
    const auto sent = folder.file("k\n 00123 \nAção\nx-45.6\n", "sent.csv");
    const auto received = folder.file("k\n123\nAÇA\xCC\x83O\nX456\n", "received.csv");  // the tilde stands as a character of its own
    ReconciliationPlan plan{.key = {{"k", "k", {}}}};
    QCOMPARE(compared(sent, received, plan).all.counts.matched, 0);
    plan.key[0].form = {.ignoreCase = true, .dropLeadingZeros = true};
    QCOMPARE(compared(sent, received, plan).all.counts.matched, 2);
    plan.key[0].form = {.digitsOnly = true, .dropLeadingZeros = true};
    const auto result = compared(sent, received, plan);
    QCOMPARE(result.all.counts.matched, 2);
    QCOMPARE(result.all.counts.sentWithoutKey, 1);  // no digit in it
  }

  void unitsZonesAndStatusWordsCompareAsThePlanSays() {
    const Folder folder;
    const auto sent = folder.file("k,cents,status,at\n1,1999,paid,2026-05-01T12:00:00Z\n2,500,canceled,2026-05-01T12:00:00Z\n3,100,other,2026-05-01T12:00:00Z\n", "sent.csv");
    const auto received = folder.file("k,reais,situacao,em\n1,19.99,pago,2026-05-01 09:00:00\n2,5.01,PAGO,2026-05-01 09:00:05\n3,1,other,2026-05-01 08:59:59\n", "received.csv");
    const ReconciliationPlan plan{.key = {{"k", "k", {}}},
                                  .fields = {{.sent = "cents", .received = "reais", .comparison = FieldComparison::Number, .percent = 0.1, .factor = 0.01},
                                             {.sent = "status", .received = "situacao", .comparison = FieldComparison::Mapping, .form = {.ignoreCase = true}, .mapping = {{"PAID", "pago"}, {"canceled", "cancelado"}}},
                                             {.sent = "at", .received = "em", .comparison = FieldComparison::Moment, .seconds = 1}},
                                  .times = {"at", "em"},
                                  .offsets = {0, -180}};
    const auto result = compared(sent, received, plan);
    QCOMPARE(result.fields[0].divergent, 1);
    QCOMPARE(result.fields[1].divergent, 1);
    QCOMPARE(result.fields[2].divergent, 1);
    QCOMPARE(result.fields[2].tolerated, 1);
    QCOMPARE(result.all.delay->max, 5.0);
    QCOMPARE(result.all.early, 1);
    QVERIFY(!isTold(result, "zones"));  // the plan names the zone of those that do not say theirs
    auto open = plan;
    open.offsets = {0, 0};
    QVERIFY(isTold(compared(sent, received, open), "zones"));
    const auto before = compared(sent, received, plan, {.now = instantFromIso("2026-04-01T00:00:00Z")});
    QCOMPARE(before.notices.back().code, std::string{"reconciliation.notice.future"});
    const auto after = compared(sent, received, plan, {.now = instantFromIso("2026-05-01T13:00:05Z")});
    QCOMPARE(after.freshness.age, std::optional{3600.0});
  }

  void timesThatLeaveTheDelayInDoubtAreTold() {
    const Folder folder;
    const auto sent = folder.file("k,at\n1,2026-05-01T12:00:00Z\n2,2026-05-01T12:00:00Z\n3,yesterday\n", "sent.csv");
    const auto received = folder.file("k,em\n1,2026-05-01 09:00:01\n2,2026-05-01 09:00:03\n3,2026-05-01 09:00:03\n", "received.csv");
    ReconciliationPlan plan{.key = {{"k", "k", {}}}, .times = {"at", "em"}};
    const auto result = compared(sent, received, plan);
    QVERIFY(isTold(result, "zones") && isTold(result, "times_sent") && !isTold(result, "times_received"));
    QCOMPARE(result.all.early, 2);
    plan.offsets = {0, -180};
    const auto settled = compared(sent, received, plan);
    QVERIFY(!isTold(settled, "zones"));
    QCOMPARE(settled.all.delay->max, 3.0);
    const auto mixed = folder.file("k,em\n1,2026-05-01 09:00:01\n2,2026-05-01T12:00:03Z\n3,2026-05-01 09:00:03\n", "mixed.csv");
    QVERIFY(isTold(compared(sent, mixed, plan), "zones"));
  }

  void whatIsPersonalOnOneSideIsMaskedOnBoth() {
    const Folder folder;
    const auto sent = folder.file("id,nome_cliente,total\n1,Maria Exemplo,10\n2,Rui Exemplo,11\n", "sent.csv");
    const auto received = folder.file("id,razao,total\n1,Maria Exemplo,10\n2,Rui Exemplo Neto,11\n3,Ana Exemplo,1\n", "received.csv");
    const ReconciliationPlan plan{.key = {{"id", "id", {}}}, .fields = {{.sent = "nome_cliente", .received = "razao"}}};
    const auto masked = compared(sent, received, plan);
    QCOMPARE(masked.fields[0].records.at(0).sent->cells[1], std::string{"R**** E****"});
    QCOMPARE(masked.fields[0].records.at(0).received->cells[1], std::string{"R**** E**** N****"});
    QCOMPARE(masked.extra.at(0).received->cells[1], std::string{"A**** E****"});
    const auto turned = compared(received, sent, {.key = {{"id", "id", {}}}, .fields = {{.sent = "razao", .received = "nome_cliente"}}});
    QCOMPARE(turned.fields[0].records.at(0).sent->cells[1], std::string{"R**** E**** N****"});
    const auto open = reconcile({sent, {}, {}}, {received, {}, {"razao"}}, plan);
    QVERIFY(open);
    QCOMPARE(open->fields[0].records.at(0).sent->cells[1], std::string{"R**** E****"});
    QCOMPARE(open->fields[0].records.at(0).received->cells[1], std::string{"Rui Exemplo Neto"});
    QVERIFY(open->sides[1].unmasked == std::vector<std::string>{"razao"});
  }

  void theSameFeedOnBothSidesIsTold() {
    const Folder folder;
    const auto one = folder.file("k,n\n1,2\n", "one.csv");
    const auto copy = folder.file("k,n\n1,2\n", "copy.csv");
    const ReconciliationPlan plan{.key = {{"k", "k", {}}}};
    QVERIFY(isTold(compared(one, one, plan), "same_source"));
    QVERIFY(isTold(compared(one, folder.path() / "." / "one.csv", plan), "same_source"));
    QVERIFY(!isTold(compared(one, copy, plan), "same_source"));
  }

  void everyFigureIsToldForEachDayToo() {
    const Folder folder;
    const auto sent = folder.file("k,price,at\n1,10,2026-05-01T23:30:00Z\n2,20,2026-05-02T02:59:59Z\n3,30,2026-05-02T03:00:00Z\n4,40,2026-06-01T12:00:00Z\n5,50,soon\n", "sent.csv");
    const auto received = folder.file("k,price,em\n1,12,2026-05-01T23:31:00Z\n2,20,2026-05-02T04:59:59Z\n4,37,2026-06-01T12:00:30Z\n6,1,2026-05-02T12:00:00Z\n", "received.csv");
    ReconciliationPlan plan{.key = {{"k", "k", {}}},
                            .fields = {{.sent = "price", .received = "price", .comparison = FieldComparison::Number}},
                            .segment = {"at", "em"},
                            .segmentBy = SegmentUnit::Day,
                            .times = {"at", "em"},
                            .offsets = {-180, 0}};  // so that the day ends at 03:00 UTC
    const auto days = compared(sent, received, plan, {.now = instantFromIso("2026-06-01T13:00:30Z")}).segments;
    QCOMPARE(days.size(), 4U);
    QCOMPARE(days[0].segment, std::string{});  // no moment
    QCOMPARE(days[0].counts.omitted, 1);
    QCOMPARE(days[1].segment, std::string{"2026-05-01"});
    QCOMPARE(days[1].counts.matched, 2);
    QCOMPARE(days[1].divergences.at(0), 1);
    QCOMPARE(days[1].differences.at(0)->p50, 2.0);
    QCOMPARE(days[1].delay->max, 7200.0);
    QCOMPARE(days[1].freshness.oldest[0], std::optional{1777678200.0});
    QCOMPARE(days[1].freshness.newest[1], std::optional{1777697999.0});
    QCOMPARE(days[2].segment, std::string{"2026-05-02"});
    QCOMPARE(days[2].counts.omitted, 1);
    QCOMPARE(days[2].counts.extra, 1);
    QVERIFY(!days[2].differences.at(0));
    QCOMPARE(days[3].segment, std::string{"2026-06-01"});
    QCOMPARE(days[3].freshness.age, std::optional{3600.0});
    plan.segmentBy = SegmentUnit::Month;
    const auto months = compared(sent, received, plan).segments;
    QCOMPARE(months.size(), 3U);
    QCOMPARE(months[1].segment, std::string{"2026-05"});
    QCOMPARE(months[1].counts.matched, 2);
  }

  void manyPartsOfAKeyAreNotGluedTogether() {
    const Folder folder;
    const auto sent = folder.file("a,b\nx y,z\n", "sent.csv");
    const auto received = folder.file("a,b\nx,y z\n", "received.csv");
    QCOMPARE(compared(sent, received, {.key = {{"a", "a", {}}, {"b", "b", {}}}}).all.counts.matched, 0);
  }

  void verdictsWeighTheShareAgainstWhatIsTolerated() {
    const Folder folder;
    std::string many = "k\n";
    for (int i = 0; i < 100; ++i) many += std::to_string(i) + "\n";
    const auto sent = folder.file(many, "sent.csv");
    const auto received = folder.file(many.substr(0, many.size() - 3), "received.csv");
    ReconciliationPlan plan{.key = {{"k", "k", {}}}};
    auto result = compared(sent, received, plan);
    QVERIFY(result.omissions.verdict == Verdict::Fail && result.extras.verdict == Verdict::Pass);
    QCOMPARE(result.omissions.conforming->share, 0.99);
    plan.toleratedOmissions = 0.01;
    result = compared(sent, received, plan);
    QVERIFY(result.omissions.verdict == Verdict::Pass);
  }

  void whatCannotBeComparedIsSaid() {
    const Folder folder;
    const auto sent = folder.file("k,n\n1,2\n", "sent.csv");
    ReconciliationPlan plan{.key = {{"k", "x", {}}}};
    const auto missing = reconcile({sent, {}}, {sent, {}}, plan);
    QCOMPARE(missing.error().code(), std::string{"reconciliation.no_column"});
    plan.key.clear();
    QCOMPARE(reconcile({sent, {}}, {sent, {}}, plan).error().code(), std::string{"reconciliation.no_key"});
    plan = {.key = {{"k", "k", {}}}, .fields = {{.sent = "n", .received = "n", .absolute = -1}}};
    QCOMPARE(reconcile({sent, {}}, {sent, {}}, plan).error().code(), std::string{"json.out_of_range"});
  }

  void differencesFallIntoBinsWithRoundEdges_data() {
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("received");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("whole") << QStringLiteral("0|0|0") << QStringLiteral("-39|-1|-20") << -40.0 << 0.0;
    QTest::newRow("cents") << QStringLiteral("1.00|1.00") << QStringLiteral("1.01|1.11") << 0.01 << 0.12;
    QTest::newRow("one only") << QStringLiteral("1|1") << QStringLiteral("3|3") << 2.0 << 2.0;
    QTest::newRow("as far apart as numbers go") << QStringLiteral("0|0") << QString(40, u'9') + QStringLiteral("|-") + QString(40, u'9') << -1e40 << 1e40;
  }
  void differencesFallIntoBinsWithRoundEdges() {
    QFETCH(QString, sent);
    QFETCH(QString, received);
    QFETCH(double, low);
    QFETCH(double, high);
    const Folder folder;
    const auto feed = [&folder](const QString& values, const char* name) {
      std::string text = "k,n\n";
      int key = 0;
      for (const auto& value : values.split(u'|')) text += std::to_string(++key) + "," + value.toStdString() + "\n";
      return folder.file(text, name);
    };
    const ReconciliationPlan plan{.key = {{"k", "k", {}}}, .fields = {{.sent = "n", .received = "n", .comparison = FieldComparison::Number}}};
    const auto result = compared(feed(sent, "sent.csv"), feed(received, "received.csv"), plan);
    const auto& histogram = result.fields[0].difference->histogram;
    const double step = (histogram.high - histogram.low) / static_cast<double>(histogram.counts.size());
    QVERIFY(std::abs(histogram.low - low) <= step + 1e-9 && std::abs(histogram.high - high) <= step + 1e-9);  // what binary fractions lose may take another bin
    QVERIFY(histogram.low <= result.fields[0].difference->min && histogram.high >= result.fields[0].difference->max);
    std::int64_t all = 0;
    for (const auto count : histogram.counts) all += count;
    QCOMPARE(all, result.fields[0].difference->count);
  }

  void everySourceIsASide() {
    const Folder folder;
    const auto csv = folder.file("sku,price\nA,1\nB,2\nC,3\n", "sent.csv");
    const auto json = folder.file(R"([{"sku":"A","price":1},{"sku":"C","price":4}])", "received.json");
    const auto xml = folder.file("<c><p><sku>A</sku><price>1</price></p><p><sku>B</sku><price>2</price></p></c>", "received.xml");
    const ReconciliationPlan plan{.key = {{"sku", "sku", {}}}, .fields = {{.sent = "price", .received = "price", .comparison = FieldComparison::Number}}};
    auto result = compared(csv, json, plan);
    QCOMPARE(result.all.counts.matched, 2);
    QCOMPARE(result.fields[0].divergent, 1);
    QCOMPARE(result.omitted[0].sent->cells[0], std::string{"B"});
    result = compared(xml, csv, plan);
    QCOMPARE(result.all.counts.matched, 2);
    QCOMPARE(result.all.counts.extra, 1);
    result = compared(csv, csv, plan);
    QCOMPARE(result.all.counts.equal(), 3);
  }

  void aFeedThatChangesWhileItIsReadIsRefused() {
    const Folder folder;
    std::string many = "k\n";
    for (int i = 0; i < 300'000; ++i) many += std::to_string(i) + "\n";
    const auto sent = folder.file(many, "sent.csv");
    const auto received = folder.file(many, "received.csv");
    bool isChanged = false;
    const Job job{{}, [&](double) {
                    if (!std::exchange(isChanged, true)) folder.file(many + "more\n", "received.csv");
                  }};
    const auto result = reconcile({sent, {}}, {received, {}}, {.key = {{"k", "k", {}}}}, {}, job);
    QCOMPARE(result.error().code(), std::string{"quality.changed_while_read"});
  }

  void aStopIsAnswered() {
    const Folder folder;
    std::string many = "k\n";
    for (int i = 0; i < 200'000; ++i) many += std::to_string(i) + "\n";
    const auto file = folder.file(many);
    std::stop_source stop;
    std::vector<double> shares;
    const Job job{stop.get_token(), [&](double share) {
                    shares.push_back(share);
                    stop.request_stop();
                  }};
    const auto result = reconcile({file, {}}, {file, {}}, {.key = {{"k", "k", {}}}}, {}, job);
    QCOMPARE(result.error().code(), std::string{"base.cancelled"});
    QVERIFY(!shares.empty());
  }

  void theSameFeedsGiveTheSameResult() {
    const Folder folder;
    std::mt19937 random(7);
    const auto sent = folder.file(csvOf(kHeader, withMoments(randomRows(random, 20'000, 9000))), "sent.csv");
    const auto received = folder.file(csvOf(kHeader, withMoments(randomRows(random, 20'000, 9000))), "received.csv");
    const auto first = compared(sent, received, planOfAll());
    for (int i = 0; i < 3; ++i) {
      const auto again = compared(sent, received, planOfAll());
      QVERIFY(again.all.counts == first.all.counts);
      QCOMPARE(again.all.stake.divergent, first.all.stake.divergent);
      QCOMPARE(again.all.delay->mean, first.all.delay->mean);
      QCOMPARE(again.fields[1].absolute, first.fields[1].absolute);
      QVERIFY(again.fields[0].causes == first.fields[0].causes);
      for (std::size_t r = 0; r < first.fields[0].records.size(); ++r) QCOMPARE(again.fields[0].records[r].received->line, first.fields[0].records[r].received->line);
    }
  }
};

QTEST_APPLESS_MAIN(TestReconcile)
#include "tst_reconcile.moc"
