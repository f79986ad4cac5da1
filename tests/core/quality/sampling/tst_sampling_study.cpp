// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/method/assessment.h"
#include "core/quality/sampling/resumption.h"
#include "core/quality/sampling/study_report.h"
#include "core/quality/sampling/study_series.h"
#include "core/quality/sampling/worksheet.h"
#include "tests/core/quality/folder.h"

#include <QTest>

using namespace prumo;
using namespace prumo::quality;
using namespace prumo::quality::sampling;
using prumo::quality::test::Folder;

namespace {

template <class T>
T got(Result<T> result) {
  if (!result) qFatal("%s", toJson(result.error().message).c_str());
  return std::move(*result);
}
void got(Result<void> result) {
  if (!result) qFatal("%s", toJson(result.error().message).c_str());
}

std::string sentence(const Message& message) { return toJson(message); }

std::string feed(int rows, const std::string& extra = {}) {
  std::string csv = "sku,kind,email\n";
  for (int i = 1; i <= rows; ++i) csv += "r" + std::to_string(i) + (i % 4 == 0 ? ",toy" : ",book") + ",client" + std::to_string(i) + "@mail.com\n";
  return csv + extra;
}

/// An assessment with a feed, a sample of it, and words for worksheets.
class Desk {
public:
  explicit Desk(std::vector<AskedLimit> limits = {{DefectClass::Any, 1.0}}, int rows = 600, std::string by = {}) : project(got(create())) {
    path = folder.file(feed(rows));
    dataset = got(datasetFor(path, {}, project.author().clock->now()));
    study = drawn(std::move(limits), std::move(by));
  }

  Study drawn(std::vector<AskedLimit> limits, std::string by = {}, std::string criterion = {}) {
    return planned([limits](std::int64_t lot) { return aqlPlan(lot, Level::II, Inspection::Normal, limits); }, std::move(by), std::move(criterion));
  }
  Study planned(std::function<Result<Plan>(std::int64_t lot)> plan, std::string by, std::string criterion) {
    const auto draw = got(sampling::draw({path, {}}, {.seed = 42, .by = std::move(by), .plan = std::move(plan)}));
    const auto kept = prepareStudy(project, dataset, draw, "Prices", std::move(criterion));
    edit([&](Transaction& edit) { return saveStudy(edit, kept); });
    return kept.study;
  }
  void edit(const std::function<Result<void>(Transaction&)>& write) { got(project.edit({"sampling.edit.take", {{"name", std::string{"x"}}}}, write)); }
  void judge(std::size_t row, Judgement judgement) {
    judgement.row = rows()[row].id;
    judgement.at = project.author().clock->now();
    edit([&](Transaction& edit) { return sampling::judge(edit, project, study, judgement); });
  }
  std::vector<StudyRow> rows() { return got(rowsOf(project, study)); }
  std::vector<Judgement> judgements() { return got(judgementsOf(project, study)); }
  sampling::Verdict verdict() { return got(verdictOf(project, study)); }
  ReturnedSheet read(const std::filesystem::path& file) {
    return got(readWorksheet(file, study, got(worksheetOf(project, study)), {words()}, "Rui", project.author().clock->now()));
  }
  static WorksheetWords words() {
    return {.sheet = "Sample", .notesSheet = "Notes", .notes = {"=1+1", "Fill in"}, .code = "Code", .position = "No", .line = "Line", .stratum = "Stratum", .conforms = "OK?", .critical = "Crit",
            .major = "Maj", .minor = "Min", .note = "Note", .evidence = "Proof", .judge = "Who", .yes = "yes", .no = "no", .cut = "[cut]"};
  }

  Folder folder;
  ProjectFile project;
  std::filesystem::path path;
  Dataset dataset;
  Study study;

private:
  Result<ProjectFile> create() {
    const auto text = got(readFile(PRUMO_SOURCE_DIR "/resources/methods/ecommerce-supplier.json", std::uintmax_t{4} << 20));
    return createAssessment(folder.path() / "a.prumo", schemaOf({room()}), {"Ana"}, {.client = "Loja", .supplier = "Fornecedor", .language = "en"}, got(parseMethod(text)));
  }
};

}  // namespace

class TestSamplingStudy : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void aStudyIsKeptWithItsRowsAndUndoneAsOne() {
    Desk desk;
    const auto rows = desk.rows();
    QCOMPARE(rows.size(), std::size_t{80});
    QCOMPARE(rows[0].position, 1);
    QCOMPARE(codeOf(rows[0]).size(), std::size_t{16});
    QVERIFY(rows[0].cells.find("client") == std::string::npos);
    got(desk.project.undo());
    QVERIFY(got(studiesOf(desk.project)).empty());
    got(desk.project.redo());
    QCOMPARE(got(studiesOf(desk.project)).size(), std::size_t{1});
    got(verifyStored(desk.project));
    QCOMPARE(got(studyNamed(desk.project, "1")).id, desk.study.id);
    QCOMPARE(got(studyNamed(desk.project, desk.study.id)).id, desk.study.id);
    QCOMPARE(studyNamed(desk.project, "none").error().code(), "sampling.no_study");
  }

  void judgementsStandOneARowAndAreUndone() {
    Desk desk;
    desk.judge(0, {.major = 1, .note = "wrong"});
    desk.judge(0, {.judge = "Ana"});
    QCOMPARE(desk.judgements().size(), std::size_t{1});
    QVERIFY(desk.judgements()[0].conforms());
    got(desk.project.undo());
    QCOMPARE(desk.judgements()[0].major, 1);
    desk.edit([&](Transaction& edit) { return unjudge(edit, desk.project, desk.study, desk.rows()[0].id); });
    QVERIFY(desk.judgements().empty());
  }

  void judgementsAreFollowedOneByOne() {
    std::vector<StudyRow> rows;
    for (int i = 1; i <= 3; ++i) rows.push_back({.id = "s/" + std::to_string(i), .position = i});
    Judgements all(rows, {{.id = "a", .row = "s/1"}, {.id = "b", .row = "s/1", .major = 1, .standing = Standing::Disputed}, {.id = "x", .row = "elsewhere"}});
    QCOMPARE(all.standing(0)->id, std::string{"a"});
    QCOMPARE(all.disputes(), std::size_t{1});
    QVERIFY(!all.placeOf("elsewhere"));
    QVERIFY(!all.placeOfJudgement("x"));
    QCOMPARE(all.nextOpen(0).value(), std::size_t{1});
    all.put({.id = "b", .row = "s/1", .major = 1});  // taken, before the one that stood is put aside
    all.put({.id = "a", .row = "s/1", .standing = Standing::Replaced});
    QCOMPARE(all.standing(0)->id, std::string{"b"});
    QCOMPARE(all.disputes(), std::size_t{0});
    all.put({.id = "c", .row = "s/3"});
    QCOMPARE(all.nextOpen(2).value(), std::size_t{1});
    all.put({.id = "d", .row = "s/2"});
    QVERIFY(!all.nextOpen(0));
    all.remove("b");
    QVERIFY(!all.standing(0));
    QCOMPARE(all.nextOpen(1).value(), std::size_t{0});
    auto moved = std::move(all);
    moved.remove("c");
    QVERIFY(!moved.standing(2));
    QVERIFY(!Judgements({}, {}).nextOpen(0));
  }

  void aLimitRejectsAsSoonAsTooMuchIsFoundAndAcceptsAtTheEnd() {
    Desk desk({{DefectClass::Critical, 0}, {DefectClass::Major, 1.0}, {DefectClass::Minor, 25}});
    QCOMPARE(desk.verdict().decision, Decision::Open);
    desk.judge(0, {.major = 1});
    desk.judge(1, {.major = 2, .minor = 3});
    desk.judge(2, {.minor = 5});
    auto verdict = desk.verdict();
    QCOMPARE(verdict.limits[1].found, 2);  // rows, by their worst defect
    QCOMPARE(verdict.limits[2].found, 8);  // defects
    QCOMPARE(verdict.decision, Decision::Open);
    desk.judge(3, {.major = 1});
    verdict = desk.verdict();
    QCOMPARE(verdict.limits[1].decision, Decision::Reject);
    QCOMPARE(verdict.decision, Decision::Reject);
    QVERIFY(verdict.isInOrder);
    desk.judge(9, {});
    QVERIFY(!desk.verdict().isInOrder);
  }

  void aClassWithASmallerPlanIsJudgedOnTheFirstRowsOfTheDraw() {
    const Plan plan{.kind = PlanKind::Aql, .lot = 100, .size = 4, .limits = {{DefectClass::Any, 1.0, "A", 2, 0}, {DefectClass::Minor, 4.0, "B", 4, 1}}};
    std::vector<StudyRow> rows;
    std::vector<Judgement> judgements;
    for (int i = 1; i <= 4; ++i) {
      rows.push_back({.id = std::to_string(i), .position = i});
      judgements.push_back({.id = std::to_string(i), .row = std::to_string(i), .minor = i == 3 ? 1 : 0});
    }
    const auto verdict = verdictOf(plan, Judgements(rows, judgements));
    QCOMPARE(verdict.limits[0].decision, Decision::Accept);
    QCOMPARE(verdict.limits[0].found, 0);
    QCOMPARE(verdict.limits[1].found, 1);
    QCOMPARE(verdict.decision, Decision::Accept);
    QCOMPARE(verdict.estimates[0].items, 1);
    QCOMPARE(verdict.estimates[0].share->estimate, 0.25);
  }

  void aWorksheetGoesOutAndComesBack_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("CSV") << QStringLiteral("sheet.csv");
    QTest::newRow("XLSX") << QStringLiteral("sheet.xlsx");
  }
  void aWorksheetGoesOutAndComesBack() {
    QFETCH(QString, name);
    Desk desk({{DefectClass::Any, 1.0}}, 600, "kind");
    desk.judge(0, {.note = "=fine", .judge = "Ana"});
    desk.judge(1, {.critical = 1, .minor = 2, .note = "bad", .evidence = "photo 7"});
    const auto file = desk.folder.path() / name.toStdString();
    QCOMPARE(got(writeWorksheet(file, got(worksheetOf(desk.project, desk.study)), Desk::words())).written, 80);
    const auto sheet = desk.read(file);
    QVERIFY(sheet.problems.empty() && sheet.missing.empty() && sheet.edited.empty());
    QCOMPARE(sheet.open, 78);
    QCOMPARE(sheet.judgements.size(), std::size_t{2});
    const auto merged = merge(desk.study, desk.judgements(), sheet.judgements);
    QCOMPARE(merged.same, 2);
    QCOMPARE(sheet.judgements[1].judge, std::string{"Rui"});
  }

  void aValueThatWasCutIsMarkedAndIsNoEdit_data() { aWorksheetGoesOutAndComesBack_data(); }
  void aValueThatWasCutIsMarkedAndIsNoEdit() {
    QFETCH(QString, name);
    Desk desk;
    desk.path = desk.folder.file("sku,text\nr1," + std::string(2000, 'a') + "\nr2," + std::string(2001, 'b') + "\nr3,short\n", "long.csv");
    desk.study = desk.planned([](std::int64_t lot) { return sizePlan(lot, 3); }, {}, {});
    QCOMPARE(got(openStudy(desk.project, desk.study)).cut, 1);
    const auto file = desk.folder.path() / name.toStdString();
    got(writeWorksheet(file, got(worksheetOf(desk.project, desk.study)), Desk::words()));
    if (name.endsWith(QStringLiteral("csv"))) QVERIFY(got(readFile(file, 1 << 20)).find("b… [cut]") != std::string::npos);
    const auto sheet = desk.read(file);
    QCOMPARE(sheet.open, 3);
    QVERIFY(sheet.edited.empty() && sheet.problems.empty());
  }

  void aCountIsTakenWholeOrNotAtAll_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    constexpr int kRefused = -1;
    const std::vector<std::pair<const char*, int>> cells{{"2", 2},          {" 2 ", 2},         {"2,0", 2},           {"2,00", 2},          {"2.0", 2},          {"2.00", 2},      {"007", 7},
                                                         {"1000000", 1000000}, {"1.000", kRefused}, {"1,000", kRefused}, {"2,5", kRefused},  {"2.", kRefused},    {"2,", kRefused}, {",0", kRefused},
                                                         {"2.0.0", kRefused}, {"1e2", kRefused}, {"+2", kRefused},    {"-1", kRefused},     {"0x2", kRefused},   {"1 000", kRefused},
                                                         {"1000001", kRefused}, {"99999999999999999999", kRefused},      {"inf", kRefused},    {"two", kRefused}};
    for (const auto& [text, count] : cells) QTest::newRow(text) << QString::fromUtf8(text) << count;
  }
  void aCountIsTakenWholeOrNotAtAll() {
    QFETCH(QString, text);
    QFETCH(int, count);
    Desk desk;
    const auto row = desk.rows()[0];
    const auto cells = QStringLiteral("Code;No;OK?;Crit;Maj;Min\n%1;1;;;\"%2\";\n").arg(QString::fromStdString(codeOf(row)), text);
    const auto sheet = desk.read(desk.folder.file(cells.toStdString(), "back.csv"));
    if (count >= 0) {
      QCOMPARE(sheet.judgements.size(), std::size_t{1});
      QCOMPARE(sheet.judgements[0].major, count);
    } else {
      QVERIFY(sheet.judgements.empty());
      QCOMPARE(sheet.problems.size(), std::size_t{1});
      QCOMPARE(sheet.problems[0].fault, SheetFault::BadCount);
    }
  }

  void aCodeThatBecameANumberStillFindsItsRow_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("row");  // as it comes back, after its code
    QTest::addColumn<QString>("outcome");
    const QString own = QStringLiteral("1;7;1;book;7890000000017");
    for (const auto* code : {"8,4E+15", "8.4E+15", "8,41234567890123E+15", "8412345678901230", "8412345678901234"}) QTest::addRow("%s", code) << QString::fromLatin1(code) << own << QStringLiteral("taken");
    QTest::newRow("another number") << QStringLiteral("8,5E+15") << own << QStringLiteral("unknown_row");
    QTest::newRow("no number") << QStringLiteral("8,4E+15x") << own << QStringLiteral("unknown_row");
    QTest::newRow("endless") << QStringLiteral("8E+999") << own << QStringLiteral("unknown_row");
    QTest::newRow("nothing") << QString() << own << QStringLiteral("unknown_row");
    QTest::newRow("another place") << QStringLiteral("8,4E+15") << QStringLiteral("2;7;1;book;7890000000017") << QStringLiteral("unknown_row");
    QTest::newRow("a place that is none") << QStringLiteral("8,4E+15") << QStringLiteral("99;7;1;book;7890000000017") << QStringLiteral("unknown_row");
    QTest::newRow("no place") << QStringLiteral("8,4E+15") << QStringLiteral(";7;1;book;7890000000017") << QStringLiteral("unknown_row");
    QTest::newRow("another line") << QStringLiteral("8,4E+15") << QStringLiteral("1;8;1;book;7890000000017") << QStringLiteral("unknown_row");
    QTest::newRow("other data") << QStringLiteral("8,4E+15") << QStringLiteral("1;7;1;toy;7890000000017") << QStringLiteral("unknown_row");
    QTest::newRow("data became a number, too") << QStringLiteral("8,4E+15") << QStringLiteral("1;7;1;book;7,89E+12") << QStringLiteral("taken");
    QTest::newRow("another number in the data") << QStringLiteral("8,4E+15") << QStringLiteral("1;7;1;book;7,88E+12") << QStringLiteral("unknown_row");
    QTest::newRow("leading zeros") << QStringLiteral("12345") << QStringLiteral("2;8;1;book;x") << QStringLiteral("taken");
    QTest::newRow("an exponent within") << QStringLiteral("1,2345678E+10") << QStringLiteral("3;9;1;book;x") << QStringLiteral("taken");
    QTest::newRow("a code that is no number") << QStringLiteral("0") << QStringLiteral("4;10;1;book;x") << QStringLiteral("unknown_row");
  }
  void aCodeThatBecameANumberStillFindsItsRow() {
    QFETCH(QString, code);
    QFETCH(QString, row);
    QFETCH(QString, outcome);
    Desk desk;
    const Worksheet out{.columns = {"kind", "gtin"},
                        .rows = {{"8412345678901234", 1, 7, {}, {"book", "7890000000017"}, {}},
                                 {"0000000000012345", 2, 8, {}, {"book", "x"}, {}},
                                 {"12345678e0000003", 3, 9, {}, {"book", "x"}, {}},
                                 {"00ab56789012345c", 4, 10, {}, {"book", "x"}, {}}}};
    const auto text = QStringLiteral("OK?;Maj;Min;Code;No;Line;Crit;kind;gtin\n;;;%1;%2\n").arg(code, row).toStdString();
    const auto sheet = got(readWorksheet(desk.folder.file(text, "back.csv"), desk.study, out, {Desk::words()}, "Rui", {}));
    if (outcome == QStringLiteral("taken")) {
      QCOMPARE(sheet.judgements.size(), std::size_t{1});
      const auto place = row.section(u';', 0, 0).toLongLong();
      QCOMPARE(sheet.judgements[0].row, desk.study.id + "/" + out.rows[static_cast<std::size_t>(place) - 1].code);
      QCOMPARE(sheet.edited, code.size() == 16 && code.endsWith(u'4') ? std::vector<std::int64_t>{} : std::vector<std::int64_t>{2});
      QVERIFY(sheet.problems.empty());
      QVERIFY(std::ranges::find(sheet.missing, place) == sheet.missing.end());
    } else {
      QVERIFY(sheet.judgements.empty());
      QCOMPARE(sheet.problems.size(), std::size_t{1});
      QCOMPARE(QString::fromUtf8(record::keyOf(sheet.problems[0].fault).data()), outcome);
    }
  }

  void aRowWhoseCodeBecameANumberIsTakenOnce() {
    Desk desk;
    const Worksheet out{.columns = {"kind"}, .rows = {{"8412345678901234", 1, 7, {}, {"book"}, {}}, {"8412345678901299", 2, 8, {}, {"book"}, {}}}};
    const auto back = [&](const std::string& text) { return got(readWorksheet(desk.folder.file(text, "back.csv"), desk.study, out, {Desk::words()}, "Rui", {})); };
    const auto twice = back("Code;No;Line;OK?;Crit;Maj;Min;kind\n8,4E+15;1;7;yes;;;;book\n8412345678901234;1;7;;1;;;book\n8,4E+15;2;8;;;2;;book\n");
    QCOMPARE(twice.judgements.size(), std::size_t{2});
    QVERIFY(twice.judgements[0].conforms());
    QCOMPARE(twice.judgements[1].row, desk.study.id + "/8412345678901299");
    QCOMPARE(twice.problems.size(), std::size_t{1});
    QCOMPARE(twice.problems[0].fault, SheetFault::RepeatedRow);
    const auto noPlaces = back("Code;Line;OK?;Crit;Maj;Min;kind\n8,4E+15;7;yes;;;;book\n");
    QVERIFY(noPlaces.judgements.empty());
    QCOMPARE(noPlaces.problems.size(), std::size_t{1});
    const auto noLines = back("Code;No;OK?;Crit;Maj;Min;kind\n8,4E+15;1;yes;;;;book\n");  // both rows read alike: only the number tells them apart
    QVERIFY(noLines.judgements.empty());
    QCOMPARE(noLines.problems.size(), std::size_t{1});
  }

  void whatAClientDidToAWorksheetIsSaid() {
    Desk desk;
    const auto file = desk.folder.path() / "sheet.csv";
    got(writeWorksheet(file, got(worksheetOf(desk.project, desk.study)), Desk::words()));
    auto lines = QString::fromStdString(got(readFile(file, 1 << 20))).split(QStringLiteral("\r\n"));
    const auto set = [&lines](int row, int column, const char* text) {
      auto cells = lines[row].split(u',');
      cells[column] = QString::fromUtf8(text);
      lines[row] = cells.join(u',');
    };
    set(1, 3, " YES ");
    set(1, 7, "call zulmira.planted@exemplo.com");
    set(2, 1, "77");      // another row's number
    set(3, 5, "-1");
    set(4, 3, "N\u00C3O");
    set(4, 5, "2.0");
    set(5, 10, "other");  // the data itself
    set(5, 3, "yes");
    set(6, 7, "look again");
    lines.insert(8, lines[7]);
    lines.removeAt(20);
    const auto sheet = desk.read(desk.folder.file(lines.join(QStringLiteral("\r\n")).toStdString(), "back.csv"));
    std::vector<SheetFault> faults;
    for (const auto& one : sheet.problems) faults.push_back(one.fault);
    QCOMPARE(faults, (std::vector{SheetFault::MovedRow, SheetFault::BadCount, SheetFault::NoteAlone, SheetFault::RepeatedRow}));
    QCOMPARE(sheet.problems[0].line, 3);
    QCOMPARE(sheet.missing, (std::vector<std::int64_t>{19}));
    QCOMPARE(sheet.edited, (std::vector<std::int64_t>{6}));
    QCOMPARE(sheet.judgements.size(), std::size_t{3});
    QCOMPARE(sheet.judgements[1].major, 2);
    QVERIFY2(sheet.judgements[0].note.starts_with("call ") && sheet.judgements[0].note.find("zulmira") == std::string::npos, sheet.judgements[0].note.c_str());
    const auto refused = readWorksheet(desk.path, desk.study, got(worksheetOf(desk.project, desk.study)), {Desk::words()}, "Rui", {});
    QCOMPARE(refused.error().code(), "sampling.not_a_worksheet");
  }

  void twoOpinionsAreKeptUntilSomebodyDecides() {
    Desk desk;
    desk.judge(0, {});
    Judgement other{.row = desk.rows()[0].id, .critical = 1, .judge = "Rui", .at = desk.project.author().clock->now(), .origin = JudgementOrigin::Copy};
    Judgement fresh{.row = desk.rows()[1].id, .judge = "Rui", .at = other.at, .origin = JudgementOrigin::Copy};
    const auto merged = merge(desk.study, desk.judgements(), {other, fresh});
    QCOMPARE(merged.disputed.size(), std::size_t{1});
    QCOMPARE(merged.fresh.size(), std::size_t{1});
    desk.edit([&](Transaction& edit) { return saveMerged(edit, desk.project, desk.study, merged); });
    QCOMPARE(desk.verdict().disputed, 1);
    QCOMPARE(desk.verdict().estimates[0].items, 0);
    QCOMPARE(merge(desk.study, desk.judgements(), {other}).same, 1);  // taken in again, it is no other opinion
    QCOMPARE(conclude(desk.project, desk.study, sentence).error().code(), "sampling.still_disputed");
    desk.edit([&](Transaction& edit) { return decide(edit, desk.project, desk.study, merged.disputed[0], true); });
    QCOMPARE(desk.verdict().disputed, 0);
    QCOMPARE(desk.verdict().estimates[1].items, 1);
    QCOMPARE(desk.judgements().size(), std::size_t{3});  // the one that lost is still there
  }

  void filesBelongToTheirRowAndComeAlongWithACopy() {
    Desk desk;
    const auto path = desk.folder.path() / "copy.prumo";
    got(desk.project.saveCopy(path));
    auto copy = got(ProjectFile::open(path, desk.project.schema(), {"Rui"}));
    const auto row = desk.rows()[4].id;
    got(copy.edit({"sampling.edit.take", {{"name", std::string{"x"}}}}, [&](Transaction& edit) {
      return addEvidence(edit, copy, {.step = "quality", .subject = row, .name = "photo.png", .mediaType = "image/png"}, "bytes").and_then([&](const Evidence&) {
        return sampling::judge(edit, copy, desk.study, {.row = row, .major = 1, .evidence = "shelf 3", .judge = "Rui", .at = copy.author().clock->now()});
      });
    }));
    const auto returned = got(returnedCopy(copy, desk.project, desk.study));
    auto merged = merge(desk.study, desk.judgements(), returned.judgements);
    merged.proofs = returned.proofs;
    desk.edit([&](Transaction& edit) { return saveMerged(edit, desk.project, desk.study, merged); });
    const auto opened = got(openStudy(desk.project, desk.study));
    QCOMPARE(proofNames(opened.proofs, row), std::string{"photo.png"});
    QCOMPARE(got(desk.project.attachment(got(proofsOf(desk.project, desk.study)).front().sha256)), std::string{"bytes"});
    QCOMPARE(std::get<std::string>(defectsTable(opened, 5).rows[0][6].text), std::string{"shelf 3; photo.png"});
    QVERIFY(got(returnedCopy(copy, desk.project, desk.study)).proofs.empty());  // taken before
    desk.edit([&](Transaction& edit) { return removeStudy(edit, desk.project, desk.study); });
    QVERIFY(got(desk.project.all<Evidence>()).empty());
  }

  void samplingIsResumedUnderTightenedInspection() {
    Desk desk;
    got(desk.project.edit({"sampling.edit.resume", {}}, [&](Transaction& edit) { return resume(edit, desk.project, desk.dataset.id, "New export"); }));
    const auto series = got(seriesOf(desk.project, desk.dataset.id, Level::II, DefectClass::Any, 1.0, false));
    QCOMPARE(series, (Series{.inspection = Inspection::Tightened}));
    const auto refused = desk.project.edit({"sampling.edit.resume", {}}, [&](Transaction& edit) { return resume(edit, desk.project, desk.dataset.id, "  "); });
    QCOMPARE(refused.error().code(), "sampling.no_reason");
  }

  void concludingProposesFindingsAndARatingAndEndsTheJudging() {
    Desk desk({{DefectClass::Major, 1.0}});
    desk.study = desk.drawn({{DefectClass::Major, 1.0}}, {}, "formats");
    QCOMPARE(conclude(desk.project, desk.study, sentence).error().code(), "sampling.not_judged");
    for (std::size_t i = 0; i < 3; ++i) desk.judge(i, {.major = 1});
    const auto conclusion = got(conclude(desk.project, desk.study, sentence));
    desk.edit([&](Transaction& edit) { return saveConclusion(edit, desk.project, conclusion); });
    const auto findings = got(desk.project.all<Finding>());
    QCOMPARE(findings.size(), std::size_t{1});
    QCOMPARE(findings[0].severity, Severity::High);
    QCOMPARE(findings[0].status, FindingStatus::Proposed);
    QCOMPARE(findings[0].criterion, "formats");
    const auto proposals = got(desk.project.all<Proposal>());
    QCOMPARE(proposals.size(), std::size_t{1});
    QCOMPARE(proposals[0].criterion, "formats");
    QCOMPARE(proposals[0].level, 0);
    const auto closed = got(studyNamed(desk.project, desk.study.id));
    QVERIFY(closed.closedAt.has_value());
    const auto refused = desk.project.edit({"sampling.edit.conclude", {}}, [&](Transaction& edit) { return sampling::judge(edit, desk.project, closed, {.row = desk.rows()[5].id}); });
    QCOMPARE(refused.error().code(), "sampling.study_closed");
    got(desk.project.undo());
    QVERIFY(got(desk.project.all<Finding>()).empty());
    QVERIFY(!got(studyNamed(desk.project, desk.study.id)).closedAt);
  }

  void aConclusionNamesTheConfidenceThatThePlanWasMadeFor() {
    Desk desk;
    desk.study = desk.planned([](std::int64_t lot) { return zeroDefectsPlan(lot, 0.05, 0.99); }, {}, "formats");
    desk.judge(0, {.major = 1});
    const auto conclusion = got(conclude(desk.project, desk.study, sentence));
    QVERIFY2(conclusion.findings[0].condition.find(R"("confidence":0.99)") != std::string::npos, conclusion.findings[0].condition.c_str());
    QVERIFY2(conclusion.proposal->basis.find(R"("confidence":0.99)") != std::string::npos, conclusion.proposal->basis.c_str());
  }

  void aLimitOnDefectsIsNotToldInRows() {
    Desk desk({{DefectClass::Any, 65}});
    desk.judge(0, {.minor = 160});
    const auto counted = got(conclude(desk.project, desk.study, sentence)).findings;
    QVERIFY2(counted[0].condition.find("sampling.finding.condition_defects") != std::string::npos, counted[0].condition.c_str());
    desk.study = desk.drawn({{DefectClass::Any, 0.15}});
    desk.judge(0, {.minor = 160});
    const auto items = got(conclude(desk.project, desk.study, sentence)).findings;
    QVERIFY2(items[0].condition.find("sampling.finding.condition\"") != std::string::npos, items[0].condition.c_str());
  }

  void aCheckLeavesWhatSamplesProposed() {
    Desk desk({{DefectClass::Major, 1.0}});
    desk.study = desk.drawn({{DefectClass::Major, 1.0}}, {}, "freshness");
    for (std::size_t i = 0; i < 3; ++i) desk.judge(i, {.major = 1});
    const auto conclusion = got(conclude(desk.project, desk.study, sentence));
    desk.edit([&](Transaction& edit) { return saveConclusion(edit, desk.project, conclusion); });
    const RuleSet rules{{{.id = "sku", .columns = {"sku"}, .kind = RuleKind::Unique}}};
    const auto run = got(prepareRun(desk.project, desk.dataset, rules, got(check({desk.path, {}}, rules)), sentence));
    desk.edit([&](Transaction& edit) { return saveRun(edit, desk.project, run); });
    QCOMPARE(got(desk.project.all<Finding>()).size(), std::size_t{1});
    const auto proposals = got(desk.project.all<Proposal>());
    QVERIFY(std::ranges::find(proposals, "freshness", &Proposal::criterion) != proposals.end());
  }

  void earlierStudiesDecideHowStrictlyTheNextIsInspected() {
    Desk desk;
    const auto closeWith = [&desk](std::int64_t bad) {
      desk.study = desk.drawn({{DefectClass::Any, 1.0}});
      for (std::int64_t i = 0; i < 80; ++i) desk.judge(static_cast<std::size_t>(i), {.major = i < bad ? 1 : 0});
      const auto conclusion = got(conclude(desk.project, desk.study, sentence));
      desk.edit([&](Transaction& edit) { return saveConclusion(edit, desk.project, conclusion); });
    };
    const auto series = [&desk] { return got(seriesOf(desk.project, desk.dataset.id, Level::II, DefectClass::Any, 1.0, false)); };
    QCOMPARE(series(), Series{});
    closeWith(3);
    QCOMPARE(series().inspection, Inspection::Normal);
    closeWith(3);
    QCOMPARE(series().inspection, Inspection::Tightened);
    QCOMPARE(got(seriesOf(desk.project, desk.dataset.id, Level::II, DefectClass::Any, 4.0, false)), Series{});
    const auto strictest = [&desk](const std::vector<AskedLimit>& limits) { return got(strictestSeries(desk.project, desk.dataset.id, Level::II, limits)); };
    QCOMPARE(strictest({{DefectClass::Minor, 4.0}, {DefectClass::Any, 1.0}})->inspection, Inspection::Tightened);
    QVERIFY(!strictest({{DefectClass::Any, 4.0}}));
    QVERIFY(!strictest({{DefectClass::Any, 0}}));
  }

  void aChangedFeedIsTold() {
    Desk desk;
    QCOMPARE(feedState(desk.dataset, desk.study), FeedState::Same);
    desk.folder.file(feed(601));
    QCOMPARE(feedState(desk.dataset, desk.study), FeedState::Changed);
    std::filesystem::remove(desk.path);
    QCOMPARE(feedState(desk.dataset, desk.study), FeedState::Gone);
  }

  void removingAFeedTakesItsStudiesAlongAndUndoBringsThemBack() {
    Desk desk;
    desk.judge(0, {});
    desk.edit([&](Transaction& edit) { return removeStudy(edit, desk.project, desk.study); });
    QVERIFY(got(studiesOf(desk.project)).empty() && desk.judgements().empty());
    got(desk.project.undo());
    QCOMPARE(desk.judgements().size(), std::size_t{1});
    QCOMPARE(desk.rows().size(), std::size_t{80});
  }

  void theReportTellsPlanSeedVerdictAndWhatWasNotJudged() {
    Desk desk({{DefectClass::Major, 1.0}}, 600, "kind");
    for (std::size_t i = 0; i < 3; ++i) desk.judge(i, {.major = 1, .note = "price differs"});
    const auto blocks = got(room().chapter(desk.project, {}));
    std::string all;
    int charts = 0;
    for (const auto& block : blocks) {
      if (const auto* chart = std::get_if<report::Chart>(&block)) charts += chart->kind == report::ChartKind::Curve ? 1 : 0;
      if (const auto* paragraph = std::get_if<report::Paragraph>(&block)) {
        if (const auto* message = std::get_if<Message>(&paragraph->text)) all += toJson(*message);
        for (const auto& text : paragraph->following) all += toJson(std::get<Message>(text));
      }
      if (const auto* table = std::get_if<report::Table>(&block)) all += toJson(std::get<Message>(table->title));
    }
    QCOMPARE(charts, 1);
    for (const auto* code : {"sampling.origin.aql_normal", "sampling.report.drawn", "\"42\"", "sampling.caution.aql", "sampling.decision.reject", "sampling.report.not_judged", "sampling.table.strata", "sampling.table.defects_title", "sampling.table.estimates"}) {
      QVERIFY2(all.find(code) != std::string::npos, code);
    }
  }
};

QTEST_APPLESS_MAIN(TestSamplingStudy)
#include "tst_sampling_study.moc"
