// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "garden.h"

using namespace prumo;
using namespace prumo::garden;

class TestEditing : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void whatIsWrittenIsReadBackTheSame();
  void anEditIsThereAfterReopening();
  void anEditThatChangesNothingLeavesNoEntryAndNoNotice();
  void undoAndRedoSurviveARestart();
  void redoOfACascadeTakesTheSameRowsAgain();
  void aNewEditOvertakesTheRedoBranchButKeepsItForTheAudit();
  void theAuditSaysFromWhichValueToWhich();
  void editUndoAndRedoSendTheSameNotice();
  void aRefusedRowLeavesNothingOfTheEdit();
  void aDroppedTransactionNeverWas();
  void onlyOneEditGoesOnAtATime();
  void unrecordedRowsStayOutsideHistory();
  void queriesFilterAndOrder();
  void attachmentsAreStoredOnceAndOutliveUndo();
  void anAttachmentOverTheCapIsRefused();
  void theHashTellsContentNotPlace();
};

void TestEditing::whatIsWrittenIsReadBackTheSame() {
  const Folder folder;
  auto file = create(folder / "a.prumo");
  auto mint = plant("p1", "b1", "Hortelã \"d'água\"; DROP TABLE plant --");
  mint.height = 30;
  mint.water = 0.1;
  mint.wild = true;
  put(file, bed("b1"));
  put(file, mint);
  const auto read = must(file.find<Plant>("p1"));
  QVERIFY(read.has_value());
  QCOMPARE(read->name, mint.name);
  QCOMPARE(read->bed, mint.bed);
  QCOMPARE(read->twin, std::string{});
  QCOMPARE(read->height, mint.height);
  QCOMPARE(read->water, mint.water);
  QCOMPARE(read->wild, true);
  QVERIFY(read->planted == mint.planted);
  QVERIFY(!must(file.find<Plant>("p2")).has_value());
}

void TestEditing::anEditIsThereAfterReopening() {
  const Folder folder;
  {
    auto file = create(folder / "a.prumo");
    put(file, bed("b1"));
  }
  const auto file = open(folder / "a.prumo");
  QVERIFY(!file.isReadOnly());
  QCOMPARE(must(file.count("bed")), std::int64_t{1});
}

void TestEditing::anEditThatChangesNothingLeavesNoEntryAndNoNotice() {
  const Folder folder;
  auto file = create(folder / "a.prumo");
  put(file, bed("b1"));
  int notices = 0;
  const auto subscription = file.subscribe([&notices](const Change&) { ++notices; });
  QVERIFY(put(file, bed("b1")).empty());
  QVERIFY(must(file.edit({"test.both", {}}, [](Transaction& edit) {
            return edit.insert(bed("b2")).and_then([&edit] { return edit.remove<Bed>("b2"); });
          })).empty());
  QCOMPARE(notices, 0);
  QCOMPARE(must(file.history(10)).size(), std::size_t{1});
}

void TestEditing::undoAndRedoSurviveARestart() {
  const Folder folder;
  {
    auto file = create(folder / "a.prumo");
    put(file, bed("b1", "One"), "test.one");
    put(file, bed("b1", "Two"), "test.two");
    put(file, bed("b1", "Three"), "test.three");
  }
  {
    auto file = open(folder / "a.prumo");
    QCOMPARE(must(file.nextUndo())->label.code, std::string{"test.three"});
    must(file.undo());
    must(file.undo());
    QCOMPARE(must(file.find<Bed>("b1"))->name, std::string{"One"});
  }
  auto file = open(folder / "a.prumo");
  QCOMPARE(must(file.nextUndo())->label.code, std::string{"test.one"});
  QCOMPARE(must(file.nextRedo())->label.code, std::string{"test.two"});
  must(file.redo());
  QCOMPARE(must(file.find<Bed>("b1"))->name, std::string{"Two"});
  must(file.redo());
  QCOMPARE(must(file.find<Bed>("b1"))->name, std::string{"Three"});
  QVERIFY(must(file.redo()).empty());
  for (int i = 0; i < 3; ++i) QVERIFY(!must(file.undo()).empty());
  QVERIFY(must(file.undo()).empty());
  QCOMPARE(must(file.count("bed")), std::int64_t{0});
}

void TestEditing::redoOfACascadeTakesTheSameRowsAgain() {
  const Folder folder;
  auto file = create(folder / "a.prumo");
  must(file.edit({"test.plant", {}}, [](Transaction& edit) {
    auto sage = plant("p2", "b2", "Sage");
    sage.twin = "p1";
    return edit.insert(bed("b1"))
        .and_then([&] { return edit.insert(bed("b2")); })
        .and_then([&] { return edit.insert(plant("p1", "b1")); })
        .and_then([&] { return edit.insert(sage); });
  }));
  const auto before = must(file.contentHash());
  remove<Bed>(file, "b1");
  const auto after = must(file.contentHash());
  QCOMPARE(must(file.count("plant")), std::int64_t{1});
  QCOMPARE(must(file.find<Plant>("p2"))->twin, std::string{});
  for (int i = 0; i < 3; ++i) {
    VERIFY_OK(file.undo());
    QCOMPARE(must(file.contentHash()), before);
    VERIFY_OK(file.redo());
    QCOMPARE(must(file.contentHash()), after);
  }
  must(file.undo());
  VERIFY_OK(file.undo());
  QCOMPARE(must(file.count("plant")), std::int64_t{0});
  VERIFY_OK(file.redo());
  QCOMPARE(must(file.contentHash()), before);
  // Foreign keys are on again after the replay.
  const auto lost = file.edit({"test.lost", {}}, [](Transaction& edit) { return edit.insert(plant("p9", "nowhere")); });
  COMPARE_CODE(lost, "store.broken_reference");
}

void TestEditing::aNewEditOvertakesTheRedoBranchButKeepsItForTheAudit() {
  const Folder folder;
  auto file = create(folder / "a.prumo");
  put(file, bed("b1", "One"), "test.one");
  put(file, bed("b1", "Two"), "test.two");
  must(file.undo());
  put(file, bed("b1", "Other"), "test.other");
  QVERIFY(!must(file.nextRedo()).has_value());
  const auto entries = must(file.history(10));
  QCOMPARE(entries.size(), std::size_t{3});
  QCOMPARE(entries[0].label.code, std::string{"test.other"});
  QVERIFY(entries[1].state == HistoryEntry::State::Discarded);
  QVERIFY(entries[2].state == HistoryEntry::State::Done);
  QCOMPARE(must(file.changesOf(entries[1])).size(), std::size_t{1});
  QCOMPARE(must(file.history(10, entries[1].seq)).size(), std::size_t{1});
  must(file.undo());
  QCOMPARE(must(file.find<Bed>("b1"))->name, std::string{"One"});
}

void TestEditing::theAuditSaysFromWhichValueToWhich() {
  const Folder folder;
  const FixedClock clock(*instantFromIso("2026-11-23T10:00:00-03:00"));
  auto file = must(ProjectFile::create(folder / "a.prumo", schema(), {.name = "Bruno", .clock = &clock}));
  put(file, bed("b1"));
  auto mint = plant("p1", "b1");
  put(file, mint);
  mint.name = "Basil";
  mint.height = 20;
  must(file.edit({"test.rename", {{"name", std::string{"Basil"}}}}, [&mint](Transaction& edit) { return edit.update(mint); }));
  remove<Plant>(file, "p1");

  const auto entries = must(file.history(10));
  QCOMPARE(entries[1].author, std::string{"Bruno"});
  QVERIFY(entries[1].at == clock.now());
  QCOMPARE(entries[1].at.offset, -180);
  QCOMPARE(entries[1].label, (Message{"test.rename", {{"name", std::string{"Basil"}}}}));
  const auto renamed = must(file.changesOf(entries[1]));
  QCOMPARE(renamed.size(), std::size_t{1});
  QVERIFY(renamed[0].kind == RowChange::Kind::Updated);
  QCOMPARE(renamed[0].id, std::string{"p1"});
  QCOMPARE(renamed[0].fields.size(), std::size_t{2});
  QCOMPARE(renamed[0].fields[0].field, std::string{"name"});
  QVERIFY(renamed[0].fields[0].before == record::Value{std::string{"Mint"}});
  QVERIFY(renamed[0].fields[0].after == record::Value{std::string{"Basil"}});
  QCOMPARE(renamed[0].fields[1].field, std::string{"height"});
  QVERIFY(renamed[0].fields[1].before == record::Value{});
  QVERIFY(renamed[0].fields[1].after == record::Value{std::int64_t{20}});
  const auto removed = must(file.changesOf(entries[0]));
  QVERIFY(removed[0].kind == RowChange::Kind::Removed);
  QVERIFY(removed[0].fields[0].before == record::Value{std::string{"p1"}});
  const auto added = must(file.changesOf(entries[2]));
  QVERIFY(added[0].kind == RowChange::Kind::Inserted);
}

void TestEditing::editUndoAndRedoSendTheSameNotice() {
  const Folder folder;
  auto file = create(folder / "a.prumo");
  std::vector<Change> notices;
  auto subscription = file.subscribe([&notices](const Change& change) { notices.push_back(change); });
  put(file, bed("b1"));
  put(file, plant("p1", "b1"));
  remove<Bed>(file, "b1");
  must(file.undo());
  must(file.redo());
  QCOMPARE(notices.size(), std::size_t{5});
  const std::map<std::string, std::set<std::string>> both{{"bed", {"b1"}}, {"plant", {"p1"}}};
  for (std::size_t i = 2; i < 5; ++i) QVERIFY(notices[i].idsByTable == both);
  subscription.reset();
  must(file.undo());
  QCOMPARE(notices.size(), std::size_t{5});
}

void TestEditing::aRefusedRowLeavesNothingOfTheEdit() {
  const Folder folder;
  auto file = create(folder / "a.prumo");
  const auto edited = file.edit({"test.two", {}}, [](Transaction& edit) {
    return edit.insert(bed("b1")).and_then([&edit] { return edit.insert(bed("b2", std::string(41, 'x'))); });
  });
  COMPARE_CODE(edited, "record.too_long");
  QCOMPARE(must(file.count("bed")), std::int64_t{0});

  auto stubborn = must(file.begin({"test.stubborn", {}}));
  VERIFY_OK(stubborn.insert(bed("b1")));
  COMPARE_CODE(stubborn.insert(bed("b1")), "store.row_exists");
  COMPARE_CODE(stubborn.insert(bed("b2")), "store.row_exists");
  COMPARE_CODE(stubborn.commit(), "store.row_exists");
  QCOMPARE(must(file.count("bed")), std::int64_t{0});

  const auto values = file.edit({"test.values", {}}, [](Transaction& edit) {
    return edit.insertValues("bed", {std::string{"b1"}, std::string{"North"}, std::string{"moon"}});
  });
  COMPARE_CODE(values, "record.not_a_choice");
  const auto missing = file.edit({"test.missing", {}}, [](Transaction& edit) { return edit.update(bed("b7")); });
  COMPARE_CODE(missing, "store.no_row");
  put(file, bed("b1"));
  QCOMPARE(must(file.history(10)).size(), std::size_t{1});
}

void TestEditing::aDroppedTransactionNeverWas() {
  const Folder folder;
  auto file = create(folder / "a.prumo");
  {
    auto edit = must(file.begin({"test.dropped", {}}));
    VERIFY_OK(edit.insert(bed("b1")));
    QCOMPARE(must(file.count("bed")), std::int64_t{1});
  }
  QCOMPARE(must(file.count("bed")), std::int64_t{0});
  QVERIFY(!must(file.nextUndo()).has_value());
}

void TestEditing::onlyOneEditGoesOnAtATime() {
  const Folder folder;
  auto file = create(folder / "a.prumo");
  auto edit = must(file.begin({"test.first", {}}));
  COMPARE_CODE(file.begin({"test.second", {}}), "store.busy");
  COMPARE_CODE(file.undo(), "store.busy");
  VERIFY_OK(edit.insert(bed("b1")));
  auto moved = std::move(file);
  VERIFY_OK(edit.commit());
  COMPARE_CODE(edit.commit(), "store.transaction_over");
  COMPARE_CODE(edit.insert(bed("b2")), "store.transaction_over");
  VERIFY_OK(moved.begin({"test.third", {}}));
}

void TestEditing::unrecordedRowsStayOutsideHistory() {
  const Folder folder;
  auto file = create(folder / "a.prumo");
  QVERIFY(put(file, Reading{"r1", 21}).empty());
  QCOMPARE(must(file.history(10)).size(), std::size_t{0});
  must(file.edit({"test.mixed", {}}, [](Transaction& edit) {
    return edit.insert(bed("b1")).and_then([&edit] { return edit.insert(Reading{"r2", 22}); });
  }));
  const auto undone = must(file.undo());
  QVERIFY(undone.touches("bed") && !undone.touches("reading"));
  QCOMPARE(must(file.count("reading")), std::int64_t{2});
}

void TestEditing::queriesFilterAndOrder() {
  const Folder folder;
  auto file = create(folder / "a.prumo");
  put(file, bed("b1"));
  for (const auto* name : {"c", "a", "b", "a"}) {
    const auto id = "p" + std::to_string(must(file.count("plant")));
    put(file, plant(id, "b1", name));
  }
  const auto ids = [](const std::vector<Plant>& plants) {
    std::string text;
    for (const auto& one : plants) text += one.id;
    return text;
  };
  QCOMPARE(ids(must(file.all<Plant>())), std::string{"p0p1p2p3"});
  QCOMPARE(ids(must(file.all<Plant>({.orderBy = "name"}))), std::string{"p1p3p2p0"});
  QCOMPARE(ids(must(file.all<Plant>({.orderBy = "name", .descending = true, .limit = 2}))), std::string{"p0p2"});
  QCOMPARE(ids(must(file.all<Plant>({.equals = {{"name", std::string{"a"}}}}))), std::string{"p1p3"});
  QCOMPARE(must(file.count("plant", {.equals = {{"twin", std::string{}}}})), std::int64_t{4});
  QCOMPARE(must(file.count("plant", {.equals = {{"height", record::Value{}}}})), std::int64_t{4});
  COMPARE_CODE(file.all<Plant>({.orderBy = "id; --"}), "store.unknown_table");
  COMPARE_CODE(file.count("sqlite_schema"), "store.unknown_table");
}

void TestEditing::attachmentsAreStoredOnceAndOutliveUndo() {
  const Folder folder;
  auto file = create(folder / "a.prumo");
  const std::string bytes("\x89PNG\0\x01", 6);
  std::string sum;
  const auto attach = [&](Transaction& edit) -> Result<void> {
    return edit.attach(bytes, "image/png").and_then([&](const std::string& made) -> Result<void> {
      sum = made;
      return edit.put(bed("b1", made.substr(0, 8)));
    });
  };
  must(file.edit({"test.attach", {}}, attach));
  must(file.edit({"test.attach", {}}, attach));
  QCOMPARE(sum, sha256(bytes));
  QCOMPARE(must(file.attachment(sum)), bytes);
  must(file.undo());
  QCOMPARE(must(file.attachment(sum)), bytes);
  COMPARE_CODE(file.attachment("none"), "store.no_attachment");
  must(file.edit({"test.empty", {}}, [](Transaction& edit) -> Result<void> {
    return edit.attach("", "text/plain").transform([](const std::string&) {});
  }));
  QCOMPARE(must(file.attachment(sha256(""))), std::string{});
}

void TestEditing::anAttachmentOverTheCapIsRefused() {
  const Folder folder;
  auto file = create(folder / "a.prumo");
  const std::string large(kAttachmentLimit + 1, 'x');
  const auto edited = file.edit({"test.large", {}}, [&large](Transaction& edit) -> Result<void> {
    return edit.insert(bed("b1")).and_then([&] { return edit.attach(large, "text/plain"); }).transform([](const std::string&) {});
  });
  COMPARE_CODE(edited, "store.attachment_too_large");
  QCOMPARE(must(file.count("bed")), std::int64_t{0});
}

void TestEditing::theHashTellsContentNotPlace() {
  const Folder folder;
  auto one = create(folder / "a.prumo");
  auto two = create(folder / "b.prumo");
  QCOMPARE(must(one.contentHash()), must(two.contentHash()));
  put(one, bed("b1"));
  put(one, bed("b2"));
  put(two, bed("b2"));
  QVERIFY(must(one.contentHash()) != must(two.contentHash()));
  put(two, bed("b1"));
  QCOMPARE(must(one.contentHash()), must(two.contentHash()));
}

QTEST_GUILESS_MAIN(TestEditing)
#include "tst_editing.moc"
