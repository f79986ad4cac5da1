// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secrets.h"
#include "core/engine/database_address.h"
#include "tests/core/engine/postgres_server.h"
#include "tests/ui/quality/bench.h"
#include "ui/kit/cell_table.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/texts.h"
#include "ui/quality/feed_assistant.h"
#include "ui/quality/feeds.h"
#include "ui/quality/sources_page.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QThread>

#include <atomic>
#include <map>

using namespace prumo;
using namespace prumo::ui;
using prumo::test::PostgresServer;

namespace {

constexpr int kPatience = 20'000;
std::unique_ptr<PostgresServer> s_server;

/// A keychain without a system behind it, or one that is none.
class FakeKeeper final : public SecretKeeper {
public:
  Result<std::optional<std::string>> read(const std::string& name, const std::stop_token& stop) override {
    while (isLocked && !stop.stop_requested()) QThread::msleep(5);
    if (stop.stop_requested()) return cancelled();
    const auto found = kept.find(name);
    return found == kept.end() ? std::optional<std::string>{} : std::optional{found->second};
  }
  Result<void> write(const std::string& name, const std::string& value, const std::stop_token&) override {
    if (isBroken) return Error{{"base.no_keychain", {{"reason", std::string{"none"}}}}, ErrorKind::BadInput, nullptr};
    kept[name] = value;
    return {};
  }
  Result<void> forget(const std::string& name, const std::stop_token&) override {
    kept.erase(name);
    return {};
  }
  std::map<std::string, std::string> kept;
  bool isBroken = false;
  std::atomic<bool> isLocked = false;  ///< until somebody unlocks it
};

struct At {
  Bench bench;
  SourcesPage page{bench.workspace};
  At() {
    page.resize(1024, 700);
    page.show();
    press("Add feed");
    choose("Where it is", "Database");
  }

  QPushButton* button(const char* name) const { return seen<QPushButton>(page, name); }
  void press(const char* name) const {
    auto* found = button(name);
    if (!found || !found->isEnabled()) qFatal("there is no button %s to press", name);
    found->click();
  }
  void type(const char* name, const QString& text) const {
    auto* field = seen<QLineEdit>(page, name);
    if (!field) qFatal("there is no field %s", name);
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
  }
  void choose(const char* name, const char* words) const {
    auto* combo = seen<QComboBox>(page, name);
    if (!combo) qFatal("there is no choice %s", name);
    const int index = combo->findText(QString::fromUtf8(words));
    combo->setCurrentIndex(index);
    Q_EMIT combo->activated(index);
  }
  void fill(const char* user = "owner") const {
    type("Server", QStringLiteral("127.0.0.1"));
    type("Port", QString::number(s_server->port()));
    type("Name of the database", QStringLiteral("postgres"));
    type("User", QString::fromLatin1(user));
  }
  QString address() const { return seen<QLineEdit>(page, "Address, as it is kept in the assessment and as the command line takes it")->text(); }
  CellTableView* tables() const { return seen<CellTableView>(page, "Tables of the database"); }
  QString said() const {
    for (auto* bar : page.findChildren<MessageBar*>()) {
      if (bar->isVisible()) return bar->words();
    }
    return {};
  }
};

}  // namespace

/// A feed in a database, added by somebody who writes no address.
class TestDatabaseAssistant : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase() {
    s_server = PostgresServer::start();
    if (!s_server) QSKIP("PostgreSQL is not installed");
    s_server->sql("CREATE TABLE orders AS SELECT i AS id, 'cliente' || i || '@mail.com' AS email FROM generate_series(1, 3000) i; ANALYZE orders; CREATE VIEW late AS SELECT * FROM orders WHERE id > 10;"
                  "GRANT SELECT ON late TO reader; CREATE TABLE secret_ones (a text);");
  }
  void cleanupTestCase() { s_server.reset(); }
  void cleanup() { setSecretKeeper(nullptr); }

  void aTableIsPickedFromTheListAndKept() {
    At at;
    at.fill();
    QVERIFY(!at.tables());
    at.press("Connect and list tables");
    QTRY_VERIFY_WITH_TIMEOUT(at.tables(), kPatience);
    const QAbstractItemModelTester tester(&at.tables()->cells(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(at.tables()->model()->rowCount(), 3);
    at.type("Only names with", QStringLiteral("order"));
    QCOMPARE(at.tables()->model()->rowCount(), 1);
    QCOMPARE(at.tables()->model()->index(0, 2).data().toString(), QStringLiteral("3,000"));
    QVERIFY2(at.address().endsWith(QStringLiteral("/postgres?table=public.orders")), qPrintable(at.address()));
    at.press("Show the first rows");
    QTRY_VERIFY_WITH_TIMEOUT(seen<CellTableView>(at.page, "First rows"), kPatience);
    auto* preview = seen<CellTableView>(at.page, "First rows");
    QVERIFY2(!preview->model()->index(0, 1).data().toString().contains(QStringLiteral("cliente1@")), "personal data is masked");
    at.press("Add feed");
    const auto feeds = feedsOf(at.bench.workspace);
    QCOMPARE(feeds.size(), std::size_t{1});
    QCOMPARE(feeds[0].dataset.path, "postgresql://owner@127.0.0.1:" + std::to_string(s_server->port()) + "/postgres?table=public.orders");
  }

  /// First of those that choose ODBC: its settings are read once.
  void odbcIsAskedWhenItIsChosen() {
    QTemporaryDir folder;
    QFile drivers(folder.filePath(QStringLiteral("odbcinst.ini")));
    QVERIFY(drivers.open(QIODevice::WriteOnly) && drivers.write("[Plumb]\nDriver=/nowhere.so\n") > 0);
    drivers.close();
    At at;
    qputenv("ODBCSYSINI", folder.path().toUtf8());
    at.choose("Kind of database", "ODBC");
    QVERIFY(seen<QComboBox>(at.page, "or ODBC driver")->findText(QStringLiteral("Plumb")) > 0);
    qunsetenv("ODBCSYSINI");
  }

  void everyServerHasAPasswordOfItsOwn() {
    At at;
    const auto nameOf = [&at] { return engine::parseDatabaseAddress(toUtf8(at.address()))->secret; };
    at.type("Server", QStringLiteral("db.invalid"));
    at.type("Name of the database", QStringLiteral("shop"));
    at.type("User", QStringLiteral("ana"));
    at.type("Password", QStringLiteral("plumb"));
    at.choose("What is read", "A query");
    seen<QPlainTextEdit>(at.page, "Query (one SELECT)")->setPlainText(QStringLiteral("SELECT 1 AS a"));
    QCOMPARE(nameOf(), std::string("db-invalid-shop-ana"));
    at.type("Port", QStringLiteral("5432"));
    QCOMPARE(nameOf(), std::string("db-invalid-shop-ana"));
    at.type("Port", QStringLiteral("5433"));
    QCOMPARE(nameOf(), std::string("db-invalid-5433-shop-ana"));
    at.choose("Kind of database", "ODBC");
    seen<QComboBox>(at.page, "or ODBC driver")->setEditText(QStringLiteral("FreeTDS"));
    QCOMPARE(nameOf(), std::string("odbc-freetds-db-invalid-5433-shop-ana"));
  }

  void aPasswordTypedForOneFeedNamesNoneOfTheNext() {
    At at;
    at.fill("reader");
    at.type("Password", QStringLiteral("plumb"));
    at.press("Cancel");
    at.press("Add feed");
    at.choose("Where it is", "Database");
    QCOMPARE(seen<QLineEdit>(at.page, "Password")->text(), QString{});
    QCOMPARE(seen<QLineEdit>(at.page, "Name for the password")->text(), QString{});
  }

  void aVariableThatComesBeforeATypedPasswordIsTold() {
    At at;
    at.fill("reader");
    at.type("Name for the password", QStringLiteral("behind"));
    auto* password = seen<QLineEdit>(at.page, "Password");
    at.type("Password", QStringLiteral("plumb"));
    QVERIFY(password->accessibleDescription().isEmpty());
    qputenv("PRUMO_SECRET_BEHIND", "other");
    at.type("Password", QStringLiteral("plumb"));
    QVERIFY2(password->accessibleDescription().contains(QStringLiteral("PRUMO_SECRET_BEHIND")), qPrintable(password->accessibleDescription()));
    at.type("Name for the password", QStringLiteral("ahead"));
    QVERIFY(password->accessibleDescription().isEmpty());
    qunsetenv("PRUMO_SECRET_BEHIND");
  }

  void nothingIsAskedBeforeAButtonSaysSo() {
    At at;
    at.fill();
    at.type("Password", QStringLiteral("plumb"));
    QTest::qWait(300);
    QCOMPARE(s_server->sql("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'prumo'"), std::string("0"));
    at.bench.addFeed(at.bench.catalogue());
    auto dataset = feedsOf(at.bench.workspace)[0].dataset;
    dataset.path = "postgresql://owner@127.0.0.1:1/nowhere?table=t";
    FeedAssistant assistant(at.bench.workspace);
    assistant.revise(dataset);  // to settle anew how a feed is read asks nobody either
    QTest::qWait(200);
    for (auto* bar : assistant.findChildren<MessageBar*>()) QVERIFY(!bar->isVisibleTo(&assistant));
  }

  void aPasswordIsKeptWhereItWasAskedFor() {
    const auto keeper = std::make_shared<FakeKeeper>();
    setSecretKeeper(keeper);
    At at;
    at.fill("reader");
    at.press("Connect and list tables");
    QTRY_VERIFY_WITH_TIMEOUT(at.said().contains(QStringLiteral("did not let the user in")), kPatience);
    at.type("Password", QStringLiteral("plumb"));
    seen<QCheckBox>(at.page, "Keep the password in the keychain")->click();
    at.press("Connect and list tables");
    QTRY_VERIFY_WITH_TIMEOUT(at.tables(), kPatience);
    QCOMPARE(keeper->kept.size(), std::size_t{1});
    const auto name = "127-0-0-1-" + std::to_string(s_server->port()) + "-postgres-reader";
    QCOMPARE(keeper->kept.begin()->first, name);
    QVERIFY2(at.address().contains(QString::fromStdString("secret=" + name)) && !at.address().contains(QStringLiteral("plumb")), qPrintable(at.address()));
  }

  void waitingForTheKeychainCanBeCancelled() {
    const auto keeper = std::make_shared<FakeKeeper>();
    keeper->isLocked = true;
    setSecretKeeper(keeper);
    At at;
    at.fill("reader");
    at.type("Name for the password", QStringLiteral("locked-away"));
    at.press("Connect and list tables");
    at.press("Stop");
    QTRY_VERIFY_WITH_TIMEOUT(at.button("Connect and list tables")->isEnabled(), kPatience);
    QVERIFY2(at.said().contains(QStringLiteral("Stopped")), qPrintable(at.said()));
  }

  void withoutAKeychainItHoldsForTheSession() {
    const auto keeper = std::make_shared<FakeKeeper>();
    keeper->isBroken = true;
    setSecretKeeper(keeper);
    At at;
    at.fill("reader");
    at.type("Password", QStringLiteral("plumb"));
    at.type("Name for the password", QStringLiteral("of-this-session"));
    seen<QCheckBox>(at.page, "Keep the password in the keychain")->click();
    at.press("Connect and list tables");
    QTRY_VERIFY_WITH_TIMEOUT(at.tables(), kPatience);
    QVERIFY2(at.said().contains(QStringLiteral("offers no keychain")), qPrintable(at.said()));
    QCOMPARE(*secretNamed("of-this-session"), std::string("plumb"));
  }

  void thePreviewSaysWhatTheKeychainDidNotTake() {
    const auto keeper = std::make_shared<FakeKeeper>();
    keeper->isBroken = true;
    setSecretKeeper(keeper);
    At at;
    at.fill("reader");
    at.type("Password", QStringLiteral("plumb"));
    seen<QCheckBox>(at.page, "Keep the password in the keychain")->click();
    at.choose("What is read", "A query");
    seen<QPlainTextEdit>(at.page, "Query (one SELECT)")->setPlainText(QStringLiteral("SELECT id, email FROM late"));
    at.press("Show the first rows");
    QTRY_VERIFY_WITH_TIMEOUT(seen<CellTableView>(at.page, "First rows"), kPatience);
    QVERIFY2(at.said().contains(QStringLiteral("offers no keychain")), qPrintable(at.said()));
  }

  void tablesOfAnotherServerAreNotListed() {
    const auto keeper = std::make_shared<FakeKeeper>();
    keeper->kept["late-answer"] = "plumb";
    keeper->isLocked = true;
    setSecretKeeper(keeper);
    At at;
    at.fill("reader");
    at.type("Name for the password", QStringLiteral("late-answer"));
    at.press("Connect and list tables");
    at.type("Server", QStringLiteral("db.invalid"));
    keeper->isLocked = false;
    QTRY_VERIFY_WITH_TIMEOUT(at.button("Connect and list tables")->isEnabled(), kPatience);
    QVERIFY2(!at.tables(), "the tables are those of the server that was asked before");
    QVERIFY2(at.said().contains(QStringLiteral("was changed while")), qPrintable(at.said()));
    at.type("Server", QStringLiteral("127.0.0.1"));
    at.press("Connect and list tables");
    QTRY_VERIFY_WITH_TIMEOUT(at.tables(), kPatience);
  }

  void aQueryIsWrittenInstead() {
    At at;
    at.fill();
    at.choose("What is read", "A query");
    auto* query = seen<QPlainTextEdit>(at.page, "Query (one SELECT)");
    QVERIFY(query);
    query->setPlainText(QStringLiteral("DELETE FROM orders"));
    at.press("Show the first rows");
    QVERIFY2(at.said().contains(QStringLiteral("must be one SELECT")), qPrintable(at.said()));
    query->setPlainText(QStringLiteral("SELECT id FROM orders WHERE id % 2 = 0 -- even & odd"));
    at.press("Show the first rows");
    QTRY_VERIFY_WITH_TIMEOUT(seen<CellTableView>(at.page, "First rows"), kPatience);
    at.press("Add feed");
    const auto path = feedsOf(at.bench.workspace)[0].dataset.path;
    QCOMPARE(engine::parseDatabaseAddress(path)->query, std::string("SELECT id FROM orders WHERE id % 2 = 0 -- even & odd"));
    QCOMPARE(s_server->sql("SELECT count(*) FROM orders"), std::string("3000"));
  }

  void anAddressThatIsTypedFillsTheFields() {
    At at;
    at.choose("Where it is", "File or folder");
    at.type("File", QStringLiteral("postgresql://reader@db.invalid:6000/shop?table=sales.orders&secret=shop&sslmode=require"));
    QTest::keyClick(seen<QLineEdit>(at.page, "File"), Qt::Key_Return);
    QCOMPARE(seen<QLineEdit>(at.page, "Server")->text(), QStringLiteral("db.invalid"));
    QCOMPARE(seen<QLineEdit>(at.page, "Port")->text(), QStringLiteral("6000"));
    QCOMPARE(seen<QLineEdit>(at.page, "Name for the password")->text(), QStringLiteral("shop"));
    QCOMPARE(at.address(), QStringLiteral("postgresql://reader@db.invalid:6000/shop?table=sales.orders&secret=shop&sslmode=require"));
  }

  void everythingHasANameAndALine() {
    At at;
    for (auto* field : at.page.findChildren<QWidget*>()) {
      const bool isControl = qobject_cast<QLineEdit*>(field) || qobject_cast<QComboBox*>(field) || qobject_cast<QPushButton*>(field) || qobject_cast<QCheckBox*>(field) || qobject_cast<QPlainTextEdit*>(field);
      if (!isControl || !field->isVisible() || qobject_cast<QComboBox*>(field->parentWidget())) continue;
      QVERIFY2(!field->accessibleName().isEmpty(), field->metaObject()->className());
      QVERIFY(field->focusPolicy() != Qt::NoFocus || !field->isEnabled());
    }
    at.choose("Kind of database", "ODBC");
    QVERIFY(seen<QComboBox>(at.page, "ODBC data source"));
    QVERIFY(!seen<QComboBox>(at.page, "Encryption (SSL mode)"));
    at.press("Connect and list tables");
    QVERIFY2(at.said().contains(QStringLiteral("Choose the ODBC data source")), qPrintable(at.said()));
    at.bench.workspace.setLanguage("pt-BR");
    QVERIFY(seen<QLineEdit>(at.page, "Servidor"));
  }
};

QTEST_MAIN(TestDatabaseAssistant)
#include "tst_database_assistant.moc"
