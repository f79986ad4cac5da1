// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

using namespace prumo::test;

namespace {

QStringList words(const char* line) { return QProcess::splitCommand(QString::fromUtf8(line)); }

/// tests/data/assessment-1.prumo.z (qCompress): written by schema version 1 with `prumo new` (a method of 13 criteria), two answers, a
/// finding, a checked feed, and an answer that was undone. assessment-2.prumo.z: written by schema version 2 in the same way, its feed
/// checked twice, one rule measuring the whole feed. assessment-3.prumo.z: by schema version 3, its second run under a decision to see a
/// column unmasked that was taken back. assessment-5.prumo.z: by schema version 5, with a description that was read into its inventory, and a
/// sheet that was added by hand. They are never made anew: whatever the schema becomes, these files stay readable.
QByteArray project(int version) {
  QFile file{QStringLiteral(PRUMO_SOURCE_DIR "/tests/data/assessment-%1.prumo.z").arg(version)};
  return file.open(QIODevice::ReadOnly) ? qUncompress(file.readAll()) : QByteArray{};
}

}  // namespace

class TestFirstSchema : public QObject {
  Q_OBJECT
private:
  std::unique_ptr<Program> m_program;

  Answer run(const char* line) const { return m_program->run(words(line)); }

private Q_SLOTS:
  void init() {
    m_program = std::make_unique<Program>();
    for (const auto& [version, name] : {std::pair{1, "first.prumo"}, {2, "second.prumo"}, {3, "third.prumo"}, {5, "fifth.prumo"}}) {
      const auto bytes = project(version);
      QVERIFY(bytes.startsWith("SQLite format 3"));
      m_program->write(QString::fromLatin1(name), bytes);
    }
  }

  void itsAnswersAreRead() {
    const auto info = run("info first.prumo --json");
    QCOMPARE(info.code, 0);
    const auto all = info.json().object();
    QCOMPARE(all[u"client"].toString(), QStringLiteral("Loja Exemplo"));
    const auto quality = all[u"steps"].toArray()[2].toObject();
    QCOMPARE(quality[u"score"].toDouble(), 4.0);
    QCOMPARE(quality[u"criteria"].toArray()[0].toObject()[u"confidence"].toString(), QStringLiteral("seen"));
    const auto support = all[u"steps"].toArray()[10].toObject();
    QCOMPARE(support[u"criteria"].toArray()[0].toObject()[u"rating"].toString(), QStringLiteral("na"));
    QVERIFY(all[u"steps"].toArray()[0].toObject()[u"score"].isNull());  // its answer was undone
  }

  void itsFindingsAreRead() {
    const auto findings = run("finding list first.prumo --json").json().array();
    QCOMPARE(findings.size(), 4);
    const auto own = run("finding list first.prumo --json --step process").json().array()[0].toObject();
    QCOMPARE(own[u"title"].toString(), QStringLiteral("Stock is sold twice"));
    QCOMPARE(own[u"severity"].toString(), QStringLiteral("critical"));
    QCOMPARE(own[u"status"].toString(), QStringLiteral("open"));
    QCOMPARE(own[u"due"].toString(), QStringLiteral("2026-12-31"));
    QCOMPARE(run("finding list first.prumo --json --status proposed").json().array().size(), 3);
  }

  void itIsSoundAndItsRunIsWhole() {
    const auto verified = run("verify first.prumo --json");
    QCOMPARE(verified.code, 0);
    const auto rows = verified.json()[u"rows"].toObject();
    QCOMPARE(rows[u"quality_run"].toInt(), 1);
    QCOMPARE(rows[u"rule_result"].toInt(), 3);
    QCOMPARE(rows[u"failing_row"].toInt(), 3);
    QCOMPARE(rows[u"reject_row"].toInt(), 1);
    QCOMPARE(run("report first.prumo -o first.html").code, 0);
    QVERIFY(m_program->read(QStringLiteral("first.html")).contains("Price not negative"));
  }

  void itsHistoryIsKept() {
    const auto history = run("history first.prumo --json").json().array();
    QCOMPARE(history.size(), 6);
    QCOMPARE(history[1].toObject()[u"author"].toString(), QStringLiteral("Rui"));
  }

  void runsOfTheSecondSchemaAreReadAndFollowedByNewOnes() {
    QCOMPARE(run("report second.prumo -o second.html").code, 0);
    QVERIFY(m_program->read(QStringLiteral("second.html")).contains("Price not negative"));
    m_program->write(QStringLiteral("feed.csv"), "sku,gtin,customer,cpf,price\nA-1,7891000100103,Maria Exemplo,529.982.247-25,10.00\n");
    m_program->write(QStringLiteral("rules.json"), R"({"format": "prumo-rules", "format_version": 1, "rules": [{"id": "sku", "column": "sku", "kind": "unique"}]})");
    QCOMPARE(run("check feed.csv --rules rules.json --into second.prumo").code, 0);
    const auto verified = run("verify second.prumo --json");
    QCOMPARE(verified.code, 0);
    const auto rows = verified.json()[u"rows"].toObject();
    QCOMPARE(rows[u"quality_run"].toInt(), 3);
    QCOMPARE(rows[u"rule_result"].toInt(), 9);
  }

  void samplesJoinRunsOfTheThirdSchema() {
    QCOMPARE(run("unmask list third.prumo --json").json().array().size(), 1);
    m_program->write(QStringLiteral("feed.csv"), "sku,price\nA-1,10.00\nA-2,11.00\n");
    QCOMPARE(run("sample draw feed.csv --size 2 --seed 1 --into third.prumo --dataset feed").code, 0);
    const auto verified = run("verify third.prumo --json");
    QCOMPARE(verified.code, 0);
    const auto rows = verified.json()[u"rows"].toObject();
    QCOMPARE(rows[u"quality_run"].toInt(), 2);
    QCOMPARE(rows[u"sample_row"].toInt(), 2);
    QCOMPARE(run("report third.prumo -o third.html").code, 0);
    QVERIFY(m_program->read(QStringLiteral("third.html")).contains("Sample of feed"));
  }

  void descriptionsAreReadAfterThoseOfTheFifthSchema() {
    QCOMPARE(run("contact list fifth.prumo --json").json().array().size(), 2);
    m_program->write(QStringLiteral("shop.yaml"), "openapi: 3.0.0\ninfo: {title: Shop, version: '2'}\nservers: [{url: 'https://api.shop.example'}]\npaths: {/orders: {get: {responses: {}}}}\n");
    const auto one = run("import openapi shop.yaml --into fifth.prumo --json").json()[u"inventory"][0].toObject();
    QCOMPARE(one[u"new"].toBool(true), false);
    QCOMPARE(one[u"changes"][u"counts"][u"removed"].toInt(), 1);
    QCOMPARE(run("verify fifth.prumo").code, 0);
    QCOMPARE(run("undo fifth.prumo").code, 0);
    QCOMPARE(run("contact list fifth.prumo --json").json().array().size(), 2);
  }

  void itCanBeEdited() {
    QCOMPARE(run("rate first.prumo process 1 3 --author Eva").code, 0);
    const auto process = run("info first.prumo --json").json()[u"steps"].toArray()[0].toObject();
    QCOMPARE(process[u"criteria"].toArray()[0].toObject()[u"level"].toInt(), 3);
  }
};

QTEST_GUILESS_MAIN(TestFirstSchema)
#include "tst_first_schema.moc"
