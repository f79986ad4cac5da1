// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secrets.h"
#include "core/engine/database_address.h"

#include <QTest>

using namespace prumo;
using namespace prumo::engine;

namespace {

std::string codeOf(const std::string& text) {
  const auto address = parseDatabaseAddress(text);
  return address ? "none" : address.error().code();
}

}  // namespace

class TestDatabaseAddress : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void everyPartOfAnAddressIsRead() {
    const auto address = parseDatabaseAddress("postgresql://ana%40loja@db.example.com:6432/vendas?table=fiscal.notas&secret=loja&sslmode=require&timeout=60");
    QVERIFY(address.has_value());
    QCOMPARE(address->user, std::string("ana@loja"));
    QCOMPARE(address->host, std::string("db.example.com"));
    QCOMPARE(address->port, std::string("6432"));
    QCOMPARE(address->database, std::string("vendas"));
    QCOMPARE(address->table, (std::vector<std::string>{"fiscal", "notas"}));
    QCOMPARE(address->secret, std::string("loja"));
    QCOMPARE(address->sslMode, std::string("require"));
    QCOMPARE(address->timeout, 60);
    QCOMPARE(nameOf(*address), std::string("db.example.com/vendas: fiscal.notas"));
  }

  void whatIsWrittenIsReadAgain_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("table") << QStringLiteral("postgresql://u@h/d?table=t");
    QTest::newRow("socket") << QStringLiteral("postgresql://u@%2Fvar%2Frun%2Fpostgresql/d?table=s.t");
    QTest::newRow("numbers for a host") << QStringLiteral("postgresql://[::1]:5433/d?table=t");
    QTest::newRow("capital letters, dots, quotes") << QStringLiteral("postgresql://h/d?table=\"My.Schema\".\"a \"\"b\"\"\"");
    QTest::newRow("query") << QStringLiteral("postgresql://h/d?query=SELECT a%26b, '%23' FROM t WHERE x = 1");
    QTest::newRow("odbc") << QStringLiteral("odbc:DSN=loja;UID=ana;table=s.t;secret=x;timeout=9");
    QTest::newRow("odbc query") << QStringLiteral("odbc:Driver={PostgreSQL Unicode};Server=h;query={SELECT ';' FROM t; }");
    QTest::newRow("odbc query with braces") << QStringLiteral("odbc:DSN=l;query={SELECT '}}' AS a FROM t};secret=s");
  }
  void whatIsWrittenIsReadAgain() {
    QFETCH(QString, text);
    const auto first = parseDatabaseAddress(text.toStdString());
    QVERIFY(first.has_value());
    const auto second = parseDatabaseAddress(toText(*first));
    QVERIFY2(second.has_value(), toText(*first).c_str());
    QVERIFY(*first == *second);
  }

  void aPasswordIsRefusedAndNeverRepeated_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("user:password") << QStringLiteral("postgresql://ana:hunter2@h/d?table=t");
    QTest::newRow("with a slash") << QStringLiteral("postgresql://ana:hunter2/x@h/d?table=t");
    QTest::newRow("as a parameter") << QStringLiteral("postgresql://ana@h/d?table=t&password=hunter2");
    QTest::newRow("in capitals") << QStringLiteral("postgresql://ana@h/d?PASSWORD=hunter2&table=t");
    QTest::newRow("odbc") << QStringLiteral("odbc:DSN=l;UID=ana;PWD=hunter2;table=t");
    QTest::newRow("odbc in braces") << QStringLiteral("odbc:DSN=l;Password={hunter2;table=t");
  }
  void aPasswordIsRefusedAndNeverRepeated() {
    QFETCH(QString, text);
    const auto address = parseDatabaseAddress(text.toStdString());
    QVERIFY(!address.has_value());
    QCOMPARE(address.error().code(), std::string("engine.address_password"));
    QVERIFY(toJson(address.error().message).find("hunter2") == std::string::npos);
  }

  void faultsAreToldApart_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("no table") << QStringLiteral("postgresql://h/d") << QStringLiteral("engine.address_no_table");
    QTest::newRow("empty part") << QStringLiteral("postgresql://h/d?table=s.") << QStringLiteral("engine.address_no_table");
    QTest::newRow("both") << QStringLiteral("postgresql://h/d?table=t&query=SELECT 1") << QStringLiteral("engine.address_two_tables");
    QTest::newRow("no database") << QStringLiteral("postgresql://h?table=t") << QStringLiteral("engine.address_form");
    QTest::newRow("no host") << QStringLiteral("postgresql:///d?table=t") << QStringLiteral("engine.address_form");
    QTest::newRow("port") << QStringLiteral("postgresql://h:99999/d?table=t") << QStringLiteral("engine.address_number");
    QTest::newRow("timeout") << QStringLiteral("postgresql://h/d?table=t&timeout=0") << QStringLiteral("engine.address_number");
    QTest::newRow("unknown") << QStringLiteral("postgresql://h/d?tabel=t") << QStringLiteral("engine.address_unknown");
    QTest::newRow("broken escape") << QStringLiteral("postgresql://h/d?table=%4") << QStringLiteral("engine.address_form");
    QTest::newRow("zero byte") << QStringLiteral("postgresql://h/d?table=a%00b") << QStringLiteral("engine.address_form");
    QTest::newRow("two statements") << QStringLiteral("postgresql://h/d?query=SELECT 1; SELECT 2") << QStringLiteral("engine.query_not_select");
    QTest::newRow("writes") << QStringLiteral("postgresql://h/d?query=DELETE FROM t") << QStringLiteral("engine.query_not_select");
    QTest::newRow("a library of one's own") << QStringLiteral("odbc:Driver=/tmp/evil.so;table=t") << QStringLiteral("engine.address_driver");
    QTest::newRow("SQL at the beginning") << QStringLiteral("odbc:DSN=l;ConnSettings=DROP TABLE t;table=t") << QStringLiteral("engine.address_unknown");
    QTest::newRow("nothing to connect to") << QStringLiteral("odbc:table=t") << QStringLiteral("engine.address_form");
  }
  void faultsAreToldApart() {
    QFETCH(QString, text);
    QFETCH(QString, code);
    QCOMPARE(QString::fromStdString(codeOf(text.toStdString())), code);
  }

  void oneSelectIsToldFromAnythingElse_data() {
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("plain") << QStringLiteral("SELECT 1") << true;
    QTest::newRow("with") << QStringLiteral("with x as (select 1) select * from x;") << true;
    QTest::newRow("ends in a comment") << QStringLiteral("SELECT 1; -- done") << true;
    QTest::newRow("begins with a comment") << QStringLiteral("/* a /* b */ c */ SELECT 1") << true;
    QTest::newRow("semicolon in a text") << QStringLiteral("SELECT ';' , \";\" FROM t") << true;
    QTest::newRow("semicolon in dollars") << QStringLiteral("SELECT $a$ ; ' $a$") << true;
    QTest::newRow("escaped quote") << QStringLiteral("SELECT E'\\'; '") << true;
    QTest::newRow("two") << QStringLiteral("SELECT 1; DROP TABLE t") << false;
    QTest::newRow("hidden behind a comment") << QStringLiteral("SELECT 1 /* */; DROP TABLE t") << false;
    QTest::newRow("bracket that closes ours") << QStringLiteral("SELECT 1) AS x; SELECT (1") << false;
    QTest::newRow("bracket alone") << QStringLiteral("SELECT (1") << false;
    QTest::newRow("open text") << QStringLiteral("SELECT 'a") << false;
    QTest::newRow("open comment") << QStringLiteral("SELECT 1 /* ") << false;
    QTest::newRow("open dollars") << QStringLiteral("SELECT $$ 1") << false;
    QTest::newRow("nothing") << QStringLiteral("") << false;
    QTest::newRow("copy") << QStringLiteral("COPY t TO STDOUT") << false;
  }
  void oneSelectIsToldFromAnythingElse() {
    QFETCH(QString, sql);
    QFETCH(bool, isOne);
    QCOMPARE(isSingleSelect(sql.toStdString()), isOne);
  }

  void aSecretComesFromTheEnvironmentFirst() {
    QCOMPARE(secretVariable("loja-2 são"), std::string("PRUMO_SECRET_LOJA_2_S__O"));
    QVERIFY(!secretNamed("loja-2").has_value());
    keepSecret("loja-2", "kept");
    QCOMPARE(*secretNamed("loja-2"), std::string("kept"));
    qputenv("PRUMO_SECRET_LOJA_2", "outside");
    QCOMPARE(*secretNamed("loja-2"), std::string("outside"));
    qunsetenv("PRUMO_SECRET_LOJA_2");
  }
};

QTEST_APPLESS_MAIN(TestDatabaseAddress)
#include "tst_database_address.moc"
