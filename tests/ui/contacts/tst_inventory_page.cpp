// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/room.h"
#include "tests/ui/method/fixture.h"
#include "ui/contacts/contact_detail.h"
#include "ui/contacts/contact_edits.h"
#include "ui/contacts/inventory_page.h"
#include "ui/contacts/probes_view.h"
#include "ui/contacts/schema_tree.h"
#include "ui/findings/evidence_list.h"
#include "ui/kit/cell_table.h"
#include "ui/kit/chart_view.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/file_door.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/theme.h"
#include "ui/shell/work_bar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QTabBar>
#include <QTableView>
#include <QThread>

#include <fstream>

using namespace prumo;
using namespace prumo::contacts;
using namespace prumo::ui;

namespace {

constexpr auto kShop =
    "openapi: 3.0.0\n"
    "info: {title: Shop API, version: '1'}\n"
    "servers: [{url: 'http://api.shop.example'}]\n"
    "components:\n"
    "  securitySchemes: {user: {type: http, scheme: basic}}\n"
    "  schemas: {Order: {properties: {id: {type: string}, parent: {$ref: '#/components/schemas/Order'}}}}\n"
    "security: [{user: []}]\n"
    "paths:\n"
    "  /orders: {post: {summary: New order, responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}}}}\n"
    "  /stock: {get: {summary: Stock, responses: {'200': {description: ok}}}}\n";

struct Inventory : Assessed {
  InventoryPage page;
  QTableView* table;

  Inventory() : Assessed("en", {contacts::room()}), page(workspace), table(named<QTableView>(page, QStringLiteral("Contact points"))) {
    page.resize(1200, 800);
    page.show();
    if (!QTest::qWaitForWindowActive(&page)) qWarning("the window did not become active");
  }
  ~Inventory() { fileDoor() = {}; }

  void press(const QString& name) {
    auto* button = named<QPushButton>(page, name);
    QVERIFY2(button && button->isVisible() && button->isEnabled(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
  }
  void import(const std::string& name, const std::string& text) {
    const auto file = std::filesystem::path{folder.path().toStdString()} / name;
    std::ofstream(file, std::ios::binary) << text;
    fileDoor().askFiles = [file](QWidget*, const QString&, const QString&, bool, const std::function<void(const FileDoor::Paths&)>& take) { take({file}); };
    press(QStringLiteral("Import description…"));
    QTRY_VERIFY(said().contains(QStringLiteral("read")) || said().contains(QString::fromStdString(name)));
  }
  std::filesystem::path put(const std::string& name, const std::string& text) {
    const auto file = std::filesystem::path{folder.path().toStdString()} / name;
    std::ofstream(file, std::ios::binary) << text;
    return file;
  }
  /// Chooses them, and waits for nothing.
  void beginImport(const std::vector<std::filesystem::path>& files) {
    fileDoor().askFiles = [files](QWidget*, const QString&, const QString&, bool, const std::function<void(const FileDoor::Paths&)>& take) { take(files); };
    press(QStringLiteral("Import description…"));
  }
  /// Another client's assessment, in place of the present one.
  void openAnother() {
    const auto method = workspace.method();
    const auto file = std::filesystem::path{folder.path().toStdString()} / "other.prumo";
    QVERIFY(workspace.create(file, {.client = "Outra Loja", .supplier = "Outro", .language = "en", .started = "2026-11-23"}, method));
  }
  bool isIdle() { return workspace.tasks().running() == 0; }
  QString said() const { return page.findChild<MessageBar*>()->words(); }
  void add(const std::string& name, ContactKind kind) {
    const ContactPoint contact{.id = newUuid(), .name = name, .kind = kind, .addedAt = workspace.project().author().clock->now()};
    QVERIFY(workspace.edit({"contacts.edit.add", {{"name", name}}}, [&](Transaction& edit) { return edit.insert(contact); }));
  }
  std::vector<ContactPoint> all() const { return workspace.project().all<ContactPoint>().value_or(std::vector<ContactPoint>{}); }
  void choose(int row) { table->selectRow(row); }
  int shown() const { return table->model()->rowCount(); }
};

}  // namespace

class TestInventoryPage : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void aDescriptionBecomesAContactPointWithItsOperationsAndSchemas() {
    Inventory at;
    at.import("shop.yaml", kShop);
    QCOMPARE(at.shown(), 1);
    QVERIFY(at.said().contains(QStringLiteral("added 2")));
    auto* parts = at.page.findChild<QTabBar*>();
    parts->setCurrentIndex(1);
    auto* operations = named<CellTableView>(at.page, QStringLiteral("Operations"));
    QCOMPARE(operations->model()->rowCount(), 2);
    operations->setCurrentId(at.workspace.project().all<ContactOperation>()->at(0).id);
    auto* tree = at.page.findChild<SchemaTree*>();
    QCOMPARE(tree->topLevelItemCount(), 1);
    QCOMPARE(tree->topLevelItem(0)->childCount(), 2);
    auto* parent = tree->topLevelItem(0)->child(1);
    QCOMPARE(parent->childCount(), 0);
    parent->setExpanded(true);  // a schema within itself opens as far as somebody looks
    QCOMPARE(parent->childCount(), 2);
  }

  void namesOfAMegabyteAreShownByTheirBeginning() {
    Inventory at;
    const std::string huge(1'000'000, 'n');
    at.import("shop.json", R"({"openapi": "3.0.0", "info": {"title": "Shop", "version": "1"}, "paths": {"/orders": {"get": {"parameters": [{"name": ")" + huge +
                               R"(", "in": "query"}], "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Order"}}}}}}}},)"
                               R"("components": {"schemas": {"Order": {"properties": {")" + huge + R"(": {"type": ")" + huge + R"(", "pattern": ")" + huge + R"("}}}}}})");
    at.page.findChild<QTabBar*>()->setCurrentIndex(1);
    named<CellTableView>(at.page, QStringLiteral("Operations"))->setCurrentId(at.workspace.project().all<ContactOperation>()->at(0).id);
    auto* tree = at.page.findChild<SchemaTree*>();
    QCOMPARE(tree->topLevelItemCount(), 1);
    const auto* field = tree->topLevelItem(0)->child(0);
    QVERIFY(field);
    for (int column = 0; column < 3; ++column) {
      QVERIFY(field->text(column).startsWith(QStringLiteral("nnn")));
      QVERIFY(field->text(column).size() < 1010);
    }
    for (const auto* label : at.page.findChildren<QLabel*>()) QVERIFY(label->text().size() < 10'000);
  }

  void whatTheNextDescriptionChangesIsShownAndFoundAgain() {
    Inventory at;
    at.import("shop.yaml", kShop);
    QVERIFY(!named<QPushButton>(at.page, QStringLiteral("Show changes of Shop API")));
    std::string next = kShop;
    next.replace(next.find("id: {type: string}"), 18, "id: {type: integer}");
    next.replace(next.find("/stock"), 6, "/stocks");
    at.import("next.yaml", next);
    QTRY_VERIFY2(at.said().contains(QStringLiteral("added 1, changed 1, removed 1")), qPrintable(at.said()));
    const auto isOffered = [&at] {
      auto* button = named<QPushButton>(at.page, QStringLiteral("Show changes of Shop API"));
      return button && button->isVisible();
    };
    QTRY_VERIFY(isOffered());
    at.press(QStringLiteral("Show changes of Shop API"));
    auto* changes = named<CellTableView>(at.page, QStringLiteral("Changes"));
    const QAbstractItemModelTester tester(changes->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(changes->isVisible());
    QCOMPARE(changes->model()->rowCount(), 3);
    QCOMPARE(changes->model()->index(0, 0).data().toString(), QStringLiteral("breaks"));  // the gravest stands first
    changes->selectRow(0);
    auto* differences = named<CellTableView>(at.page, QStringLiteral("What is different in POST /orders"));
    QCOMPARE(differences->model()->index(0, 1).data().toString(), QStringLiteral("Field is of another type: Order.id"));
    QCOMPARE(differences->model()->index(0, 2).data().toString(), QStringLiteral("string"));
    QCOMPARE(differences->model()->index(0, 3).data().toString(), QStringLiteral("integer"));
    named<QCheckBox>(at.page, QStringLiteral("Only what may break"))->click();
    QCOMPARE(changes->model()->rowCount(), 2);
    at.workspace.close();
    QVERIFY(at.workspace.open(at.path()));
    at.choose(0);
    QTRY_COMPARE(changes->model()->rowCount(), 3);  // kept with the reading
    at.workspace.undo();
    QCOMPARE(changes->model()->rowCount(), 0);
  }

  void whatCannotBeReadIsSaidAndNothingIsAdded() {
    Inventory at;
    at.import("broken.yaml", "openapi: [\n");
    QCOMPARE(at.shown(), 0);
    QVERIFY(at.said().contains(QStringLiteral("line 2")));
  }

  void aNewOneStandsSelectedWithItsNameToType() {
    Inventory at;
    at.add("Something", ContactKind::Api);
    at.press(QStringLiteral("New contact point"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Price sheet"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(std::ranges::any_of(at.all(), [](const ContactPoint& one) { return one.name == "Price sheet"; }));
  }

  void searchForgivesCaseAndAccentsAndKindsAreFiltered() {
    Inventory at;
    at.add("Planilha de preços", ContactKind::Email);
    at.add("Pedidos", ContactKind::Api);
    named<QLineEdit>(at.page, QStringLiteral("Search contact points"))->setText(QStringLiteral("PRECOS plan"));
    QTRY_COMPARE(at.shown(), 1);
    named<QLineEdit>(at.page, QStringLiteral("Search contact points"))->clear();
    QCOMPARE(at.shown(), 2);
    auto* kind = named<QComboBox>(at.page, QStringLiteral("Kind"));
    kind->setCurrentIndex(kind->findData(QStringLiteral("api")));
    QCOMPARE(at.shown(), 1);
  }

  void aContactPointIsFoundByItsOperationsAndTheFieldsOfItsSchemas() {
    Inventory at;
    at.import("shop.yaml", kShop);
    at.add("Something", ContactKind::Email);
    for (const auto* words : {"stock", "order parent", "new ord"}) {
      named<QLineEdit>(at.page, QStringLiteral("Search contact points"))->setText(QString::fromLatin1(words));
      QTRY_COMPARE(at.shown(), 1);
      named<QLineEdit>(at.page, QStringLiteral("Search contact points"))->clear();
      QCOMPARE(at.shown(), 2);
    }
    named<QLineEdit>(at.page, QStringLiteral("Search contact points"))->setText(QStringLiteral("Anything"));
    QTRY_COMPARE(at.shown(), 0);
    at.add("Anything at all", ContactKind::Portal);  // what is added while a search is on is looked through, too
    QTRY_COMPARE(at.shown(), 1);
  }

  void theFirstAnswerOfASearchIsNeverOneFromBeforeAnEdit() {
    Inventory at;
    at.add("One", ContactKind::Api);
    auto* search = named<QLineEdit>(at.page, QStringLiteral("Search contact points"));
    const auto letTheWorkerAnswer = [] {
      QTest::qWait(250);           // it begins when nobody types any more
      QThread::msleep(300);        // and ends while the window does something else
    };
    search->setText(QStringLiteral("planilha"));
    letTheWorkerAnswer();
    at.add("Planilha", ContactKind::Email);
    QTRY_COMPARE(at.shown(), 1);
    QTest::qWait(400);
    QCOMPARE(at.shown(), 1);
    search->clear();
    search->setText(QStringLiteral("planilha"));
    letTheWorkerAnswer();
    at.openAnother();  // the words stay, and are looked for there
    at.add("Planilha de lá", ContactKind::Email);
    QTRY_COMPARE(at.shown(), 1);
    QTest::qWait(400);
    QCOMPARE(at.shown(), 1);
  }

  void oneEditSetsAFieldOfAllThatAreChosen() {
    Inventory at;
    at.add("One", ContactKind::Api);
    at.add("Two", ContactKind::Email);
    at.table->selectAll();
    const auto before = at.edits();
    QLineEdit* owner = nullptr;
    for (auto* field : at.page.findChildren<QLineEdit*>(QStringLiteral("owner"))) {
      if (field->isVisible()) owner = field;
    }
    QVERIFY(owner);
    owner->setFocus();
    QTest::keyClicks(owner, QStringLiteral("Ana"));
    QTest::keyClick(owner, Qt::Key_Tab);
    QCOMPARE(at.edits(), before + 1);
    for (const auto& contact : at.all()) QCOMPARE(contact.owner, std::string{"Ana"});
    QVERIFY(at.all()[0].kind != at.all()[1].kind);
    at.workspace.undo();
    for (const auto& contact : at.all()) QVERIFY(contact.owner.empty());
  }

  void theRoomThatIsLeftIsToldOfTheLimitAndOfTheBatchWindow() {
    Inventory at;
    const ContactPoint contact{.id = newUuid(), .name = "ERP", .items = 1000, .updatesPerDay = 1, .rateLimit = 1, .rateSeconds = 1, .windowMinutes = 10, .addedAt = at.workspace.author().clock->now()};
    QVERIFY(at.workspace.edit({"contacts.edit.add", {{"name", "ERP"}}}, [&contact](Transaction& edit) { return edit.insert(contact); }));
    at.choose(0);
    const auto labels = at.page.findChildren<QLabel*>();
    const auto says = [&labels](const QString& words) { return std::ranges::any_of(labels, [&words](const QLabel* one) { return one->isVisible() && one->text().contains(words); }); };
    QVERIFY(says(QStringLiteral("calls a second")));
    QVERIFY(says(QStringLiteral("longer than the batch window of 10 minutes, by 67%")));  // 1000 s of 600
  }

  void checkingProposesFindings() {
    Inventory at;
    at.import("shop.yaml", kShop);
    at.press(QStringLiteral("Check inventory"));
    QTRY_VERIFY(at.said().contains(QStringLiteral("proposed")));
    const auto findings = at.findings();
    QVERIFY(std::ranges::any_of(findings, [](const Finding& one) { return one.origin.ends_with("/password_in_the_open") && one.severity == Severity::Critical; }));
    QVERIFY(std::ranges::any_of(findings, [](const Finding& one) { return one.origin.ends_with("/repeated_orders"); }));
  }

  void aProbeSaysFirstWhatItWouldDoAndAsksForAYes() {
    Inventory at;
    const ContactPoint contact{.id = newUuid(), .name = "ERP", .address = "http://127.0.0.1:9", .addedAt = at.workspace.project().author().clock->now()};
    QVERIFY(at.workspace.edit({"contacts.edit.add", {{"name", contact.name}}}, [&](Transaction& edit) { return edit.insert(contact); }));
    at.choose(0);
    at.press(QStringLiteral("Probe…"));
    QVERIFY2(at.said().contains(QStringLiteral("127.0.0.1")), qPrintable(at.said()));
    QCOMPARE(at.workspace.project().count("contact_probe").value_or(-1), std::int64_t{0});
    QVERIFY(!at.all()[0].isProbeAllowed);
    at.press(QStringLiteral("Allow and probe"));
    QTRY_COMPARE(at.workspace.project().count("contact_probe").value_or(-1), std::int64_t{1});  // nobody listens there, and that is kept
    QVERIFY(at.all()[0].isProbeAllowed);
  }

  void aYesHoldsForTheAddressThatWasShown() {
    Inventory at;
    const ContactPoint contact{.id = newUuid(), .name = "ERP", .address = "http://127.0.0.1:9", .addedAt = at.workspace.project().author().clock->now()};
    QVERIFY(at.workspace.edit({"contacts.edit.add", {{"name", contact.name}}}, [&](Transaction& edit) { return edit.insert(contact); }));
    at.choose(0);
    at.press(QStringLiteral("Probe…"));
    QVERIFY(keepContactField(at.workspace, {contact.id}, "address", std::string{"http://127.0.0.1:7"}));
    at.press(QStringLiteral("Allow and probe"));
    QVERIFY2(at.said().contains(QStringLiteral("port 7")), qPrintable(at.said()));  // asks again
    QCOMPARE(at.all()[0].address, std::string{"http://127.0.0.1:7"});
    QVERIFY(!at.all()[0].isProbeAllowed);
    QVERIFY(keepContactField(at.workspace, {contact.id}, "owner", std::string{"Ana"}));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);  // the button of the first question
    at.press(QStringLiteral("Allow and probe"));
    QTRY_COMPARE(at.workspace.project().count("contact_probe").value_or(-1), std::int64_t{1});
    QCOMPARE(at.all()[0].owner, std::string{"Ana"});
    QVERIFY(at.all()[0].isProbeAllowed);
    at.press(QStringLiteral("Probe…"));
    at.openAnother();
    QVERIFY(!at.page.findChild<MessageBar*>()->isVisible());
  }

  void anotherAddressTakesTheYesBackAndSaysSo() {
    Inventory at;
    const auto now = at.workspace.project().author().clock->now();
    QVERIFY(at.workspace.edit({"contacts.edit.add", {{"name", "ERP"}}}, [&](Transaction& edit) {
      return edit.insert(ContactPoint{.id = newUuid(), .name = "ERP", .address = "https://a.example", .isProbeAllowed = true, .addedAt = now}).and_then([&] {
        return edit.insert(ContactPoint{.id = newUuid(), .name = "Files", .protocol = "SFTP", .address = "files.example", .isProbeAllowed = true, .addedAt = now});
      });
    }));
    QStringList told;
    connect(&at.workspace, &Workspace::told, &at.page, [&](const Message& message) { told += at.workspace.speaker().say(message); });
    at.choose(0);
    auto* address = at.page.findChild<QLineEdit*>(QStringLiteral("address"));
    address->setFocus();
    address->selectAll();
    QTest::keyClicks(address, QStringLiteral("https://b.example"));
    QTest::keyClick(address, Qt::Key_Tab);
    QCOMPARE(at.all()[0].address, std::string{"https://b.example"});
    QVERIFY(!at.all()[0].isProbeAllowed);
    QVERIFY2(told.join(u' ').contains(QStringLiteral("ERP has another address")), qPrintable(told.join(u' ')));
    told.clear();
    QVERIFY(keepContactField(at.workspace, {at.all()[0].id, at.all()[1].id}, "protocol", std::string{"FTP"}));  // of many at once
    QVERIFY(!at.all()[1].isProbeAllowed);
    QCOMPARE(told.size(), 1);
    at.workspace.undo();
    QVERIFY(at.all()[1].isProbeAllowed);
  }

  void probesStandBesideEachOtherAndAreExported() {
    Inventory at;
    at.add("ERP", ContactKind::Api);
    at.choose(0);
    auto* parts = at.page.findChild<QTabBar*>();
    parts->setCurrentIndex(3);
    auto* empty = at.page.findChild<ProbesView*>()->findChild<EmptyState*>();
    QVERIFY(empty->isVisible());
    const auto id = at.all()[0].id;
    const auto keep = [&](const char* day, std::optional<std::int64_t> days) {
      std::vector<ProbeTimes> tries(kTellingTries, {1, 2, 3, 4, 10});
      tries[3].total = tries[7].total = 30;
      const ProbeResult result{.address = "https://erp.example:443/", .at = *instantFromIso(std::string{day} + "T10:00:00Z"), .outcome = ProbeOutcome::Answered, .status = 200, .tlsVersion = "TLSv1.3",
                               .trust = days ? std::optional{ProbeTrust{.chain = {{"CN = erp", "CN = ca", {}, {}}, {"CN = ca", "CN = root", {}, {}}}, .daysToExpiry = *days, .isVerified = true}} : std::nullopt,
                               .headers = {{"x-ratelimit-limit", "=40"}}, .tries = tries};
      QVERIFY(at.workspace.edit({"contacts.edit.probe", {{"name", "ERP"}}}, [&](Transaction& edit) { return edit.insert(recordOf({.contact = id, .name = "ERP"}, result)); }));
    };
    keep("2026-11-01", 40);
    keep("2026-11-20", 21);
    auto* table = named<CellTableView>(at.page, QStringLiteral("Live probes"));
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(!empty->isVisible());
    const auto cell = [&](int row, const QString& title) {
      for (int column = 0; column < table->model()->columnCount(); ++column) {
        if (table->model()->headerData(column, Qt::Horizontal).toString() == title) return table->model()->index(row, column).data().toString();
      }
      return QString{};
    };
    QVERIFY2(cell(0, QStringLiteral("Days to the certificate's end")).contains(QStringLiteral("ends soon")), qPrintable(cell(0, QStringLiteral("Days to the certificate's end"))));
    QCOMPARE(cell(1, QStringLiteral("Days to the certificate's end")), QStringLiteral("40"));
    QCOMPARE(cell(0, QStringLiteral("95% within (ms)")), QStringLiteral("30.0"));
    QCOMPARE(named<CellTableView>(at.page, QStringLiteral("Certificate chain"))->model()->rowCount(), 2);
    QVERIFY(at.page.findChild<ProbesView*>()->findChild<ChartView*>()->isVisible());
    const auto target = std::filesystem::path{at.folder.path().toStdString()} / "probes.csv";
    fileDoor().askTarget = [&target](QWidget*, const QString&, const QString&, const QString&, const std::function<void(const std::filesystem::path&)>& take) { take(target); };
    at.press(QStringLiteral("Export probes…"));
    QTRY_VERIFY(at.said().contains(QStringLiteral("probes.csv")));
    const auto text = *readFile(target, 1 << 20);
    QVERIFY2(text.find("x-ratelimit-limit: =40") != std::string::npos || text.find("TLSv1.3") != std::string::npos, text.c_str());
    at.workspace.undo();
    QCOMPARE(table->model()->rowCount(), 1);
  }

  void aPermissionCanBeTakenBack() {
    Inventory at;
    const ContactPoint contact{.id = newUuid(), .name = "ERP", .address = "https://a.example", .isProbeAllowed = true, .addedAt = at.workspace.project().author().clock->now()};
    QVERIFY(at.workspace.edit({"contacts.edit.add", {{"name", "ERP"}}}, [&](Transaction& edit) { return edit.insert(contact); }));
    at.choose(0);
    at.page.findChild<QTabBar*>()->setCurrentIndex(3);
    at.press(QStringLiteral("Withdraw permission"));
    QVERIFY(!at.all()[0].isProbeAllowed);
    at.workspace.undo();
    QVERIFY(at.all()[0].isProbeAllowed);
  }

  void filesAreAttachedCountedAndGoWithTheirContactPoint() {
    Inventory at;
    at.add("ERP", ContactKind::Api);
    at.choose(0);
    at.page.findChild<QTabBar*>()->setCurrentIndex(3);
    const auto file = std::filesystem::path{at.folder.path().toStdString()} / "contract.txt";
    std::ofstream(file) << "page 3";
    fileDoor().askFiles = [file](QWidget*, const QString&, const QString&, bool, const std::function<void(const FileDoor::Paths&)>& take) { take({file}); };
    at.page.findChild<EvidenceList*>()->choose();
    const auto count = [&] { return at.workspace.project().count("evidence").value_or(-1); };
    QTRY_COMPARE(count(), std::int64_t{1});
    QCOMPARE(at.table->model()->index(0, ContactsModel::EvidenceColumn).data().toString(), QStringLiteral("1"));
    const auto proofs = *proofsByContact(at.workspace.project());
    QCOMPARE(proofs.at(at.all()[0].id).files, std::vector<std::string>{"contract.txt"});
    at.table->setFocus();
    QTest::keyClick(at.table, Qt::Key_Delete);
    QCOMPARE(count(), std::int64_t{0});
    at.workspace.undo();
    QCOMPARE(count(), std::int64_t{1});
    QCOMPARE(at.table->model()->index(0, ContactsModel::EvidenceColumn).data().toString(), QStringLiteral("1"));
  }

  void whatIsShownIsWrittenButNotOverAnAssessment() {
    Inventory at;
    at.add("One", ContactKind::Api);
    at.add("Two", ContactKind::Email);
    const auto folder = std::filesystem::path{at.folder.path().toStdString()};
    std::filesystem::path target = folder / "out.csv";
    fileDoor().askTarget = [&target](QWidget*, const QString&, const QString&, const QString&, const std::function<void(const std::filesystem::path&)>& take) { take(target); };
    at.press(QStringLiteral("Export…"));
    QTRY_VERIFY(at.said().contains(QStringLiteral("out.csv")));
    const auto text = *readFile(target, 1 << 20);
    QVERIFY(text.find("One") != std::string::npos && text.find("Two") != std::string::npos);
    const auto before = *readFile(at.path(), 1 << 24);
    target = at.path();
    at.press(QStringLiteral("Export…"));
    QTRY_VERIFY(at.said().contains(QStringLiteral(".prumo")));
    QCOMPARE(*readFile(at.path(), 1 << 24), before);
  }

  void removingCanBeTakenBack() {
    Inventory at;
    at.import("shop.yaml", kShop);
    at.choose(0);
    QTest::keyClick(at.table, Qt::Key_Delete);
    QCOMPARE(at.shown(), 0);
    QCOMPARE(at.workspace.project().count("contact_operation").value_or(-1), std::int64_t{0});
    at.workspace.undo();
    QCOMPARE(at.shown(), 1);
    QCOMPARE(at.workspace.project().count("contact_operation").value_or(-1), std::int64_t{2});
  }

  void whatEndsAfterItsAssessmentWasClosedIsWrittenNowhere() {
    Inventory at;
    at.beginImport({at.put("shop.yaml", kShop)});
    at.openAnother();  // while the file is being read
    QTRY_VERIFY(at.isIdle());
    QVERIFY(at.all().empty());
    QVERIFY(!at.page.findChild<WorkBar*>()->isRunning());
    at.import("shop.yaml", kShop);
    at.press(QStringLiteral("Check inventory"));
    QVERIFY(at.workspace.open(at.path()));
    QTRY_VERIFY(at.isIdle());
    QVERIFY(at.findings().empty());
    at.beginImport({at.put("shop.yaml", kShop)});
    at.workspace.close();
    QTRY_VERIFY(at.isIdle());
    QVERIFY(at.workspace.open(at.path()));
    QVERIFY(at.all().empty());
  }

  void twoVersionsChosenTogetherAreOneContactPoint() {
    Inventory at;
    std::string next = kShop;
    next.replace(next.find("/stock"), 6, "/stocks");
    at.beginImport({at.put("v1.yaml", kShop), at.put("v2.yaml", next)});
    QTRY_VERIFY2(at.said().contains(QStringLiteral("2 files read")), qPrintable(at.said()));
    QCOMPARE(at.all().size(), std::size_t{1});
    QVERIFY2(at.said().contains(QStringLiteral("added 3, changed 0, removed 1")), qPrintable(at.said()));
    QCOMPARE(at.workspace.project().count("contact_operation").value_or(-1), std::int64_t{2});
  }

  void anImportStopsBetweenTwoFilesAndKeepsWhatItRead() {
    Inventory at;
    std::vector<std::filesystem::path> files;
    for (const auto* name : {"A", "B", "C"}) {
      std::string text = kShop;
      files.push_back(at.put(std::string{name} + ".yaml", text.replace(text.find("Shop API"), 8, name)));
    }
    at.beginImport(files);
    connect(&at.workspace, &Workspace::changed, &at.page, [&at] { at.page.findChild<WorkBar*>()->cancel(); });
    QTRY_VERIFY2(at.said().contains(QStringLiteral("after 1 of 3")), qPrintable(at.said()));
    QCOMPARE(at.all().size(), std::size_t{1});
    QVERIFY(at.said().contains(QStringLiteral("1 file read")));
  }

  void theWindowHasItsTurnBetweenTwoFiles() {
    Inventory at;
    int turn = 0;
    std::vector<int> turns;
    connect(&at.workspace, &Workspace::changed, &at.page, [&] {
      turns.push_back(turn);
      QMetaObject::invokeMethod(&at.page, [&turn] { ++turn; }, Qt::QueuedConnection);
    });
    std::string other = kShop;
    at.beginImport({at.put("v1.yaml", kShop), at.put("v2.yaml", other.replace(other.find("Shop API"), 8, "Other"))});
    QTRY_COMPARE(turns, (std::vector<int>{0, 1}));
  }

  void whatCouldNotBeKeptIsNotToldAsRead() {
    Inventory at;
    const auto file = at.put("shop.yaml", kShop);
    {
      const auto other = at.workspace.project().begin({"contacts.edit.import", {}});  // the file is taken by somebody else
      QVERIFY(other);
      at.beginImport({file});
      QTRY_VERIFY2(at.said().contains(QStringLiteral("shop.yaml")), qPrintable(at.said()));
    }
    QVERIFY2(!at.said().contains(QStringLiteral("file read")), qPrintable(at.said()));
    QVERIFY(at.all().empty());
  }

  void whoWritesWhileFilesAreReadIsLeftWhereHeIs() {
    Inventory at;
    at.add("ERP", ContactKind::Api);
    at.choose(0);
    at.beginImport({at.put("shop.yaml", kShop)});
    auto* owner = at.page.findChild<QLineEdit*>(QStringLiteral("owner"));
    owner->setFocus();
    QTest::keyClicks(owner, QStringLiteral("An"));
    QTRY_VERIFY(at.said().contains(QStringLiteral("1 file read")));
    QTest::keyClicks(owner, QStringLiteral("a"));
    QTest::keyClick(owner, Qt::Key_Tab);
    const auto all = at.all();
    const auto erp = std::ranges::find(all, "ERP", &ContactPoint::name);
    QCOMPARE(erp->owner, std::string{"Ana"});
  }

  void credentialsInADescriptionAreToldFirst() {
    Inventory at;
    std::string text = kShop;
    text.replace(text.find("properties: {id: {type: string}"), 31, "properties: {id: {type: string}, password: {type: string, example: 'hunter2!Blue'}");
    at.import("shop.yaml", text);
    QVERIFY2(at.said().startsWith(QStringLiteral("1 value that looks like a real credential was found, in shop.yaml, line 6")), qPrintable(at.said()));
    QVERIFY(at.said().contains(QStringLiteral("1 file read")));
  }

  void theOfferToTakeARemovalBackGoesWithTheNextEdit() {
    Inventory at;
    at.add("One", ContactKind::Api);
    at.add("Two", ContactKind::Email);
    const auto* message = at.page.findChild<MessageBar*>();
    const auto removeFirst = [&at] {
      at.table->setFocus();
      at.choose(0);
      QTest::keyClick(at.table, Qt::Key_Delete);
    };
    removeFirst();
    QVERIFY(message->isVisible());
    at.add("Three", ContactKind::Portal);
    QVERIFY(!message->isVisible());  // taking back would take back Three
    removeFirst();
    at.press(QStringLiteral("Undo"));
    QCOMPARE(at.shown(), 2);
    QVERIFY(!message->isVisible());
    removeFirst();
    QVERIFY(message->isVisible());
    at.workspace.close();
    QVERIFY(!message->isVisible());
  }

  void theNameStaysReadableInANarrowWindowWithLargeText() {
    theme::apply(Scheme::Light, 1.5);
    const auto restore = qScopeGuard([] { theme::apply(Scheme::Light, 1); });
    Inventory at;
    at.add("Planilha de preços da equipe comercial", ContactKind::Email);
    at.page.resize(500, 700);
    QTest::qWait(1);
    const auto* header = at.table->horizontalHeader();
    QVERIFY2(header->sectionSize(ContactsModel::NameColumn) >= 18 * at.page.fontMetrics().averageCharWidth(), qPrintable(QString::number(header->sectionSize(ContactsModel::NameColumn))));
    at.page.resize(1600, 700);
    QTest::qWait(1);
    QCOMPARE(header->length(), at.table->viewport()->width());  // and has the rest where there is more
  }

  void modelsKeepTheirPromises() {
    ContactsModel model(Speaker{"en"});
    ContactsFilter filter(model);
    const QAbstractItemModelTester first(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester second(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRecords(std::vector<ContactPoint>{{.id = "a", .name = "One"}, {.id = "b", .name = "Two", .kind = ContactKind::Email}});
    filter.choose(std::set<std::string>{"b"}, {});
    QCOMPARE(filter.rowCount(), 1);
    filter.choose({}, ContactKind::Email);
    QCOMPARE(filter.rowCount(), 1);
    model.putRow(record::valuesOf(ContactPoint{.id = "a", .name = "One", .kind = ContactKind::Email}));
    QCOMPARE(filter.rowCount(), 2);
    model.removeRow(QStringLiteral("b"));
    QCOMPARE(filter.rowCount(), 1);
  }
};

QTEST_MAIN(TestInventoryPage)
#include "tst_inventory_page.moc"
