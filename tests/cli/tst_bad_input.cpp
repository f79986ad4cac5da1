// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"
#include "core/engine/sql.h"
#include "tests/cli/packed.h"
#include "tests/cli/program.h"

#include <QDir>

#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <random>
#include <thread>

using namespace prumo::test;

namespace {

const QByteArray kRules = R"({"format":"prumo-rules","format_version":1,"rules":[{"id":"rows","kind":"aggregate","measure":"row_count","min":1}]})";

/// What no sentence for a consultant holds.
const QStringList kJargon{QStringLiteral("IO Error"), QStringLiteral("Binder"), QStringLiteral("Parser Error"), QStringLiteral("Invalid Input"), QStringLiteral("SELECT"), QStringLiteral("LINE 1"),
                          QStringLiteral("std::"),    QStringLiteral("what()"), QStringLiteral("terminate"),    QStringLiteral("DuckDB"),        QStringLiteral("malformed"), QStringLiteral("incorrect data"),
                          QStringLiteral("exception"), QStringLiteral("read_"), QStringLiteral("Not a zip")};

QByteArray noise(int size) {
  std::mt19937 dice(5);
  QByteArray bytes(size, '\0');
  for (auto& byte : bytes) byte = static_cast<char>(dice() & 0xFF);
  return bytes;
}

QByteArray parquet() {
  const QTemporaryDir folder;
  const auto path = folder.filePath(QStringLiteral("a.parquet")).toStdString();
  auto engine = prumo::engine::Engine::open({.files = {path}});
  const auto done = engine->run("COPY (SELECT range AS a, 'value ' || range AS b FROM range(20000)) TO " + prumo::engine::literal(path) + " (FORMAT parquet)");
  QFile file(QString::fromStdString(path));
  return done && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

const std::string kSheet =
    "<worksheet><sheetData><row r='1'><c t='inlineStr'><is><t>a</t></is></c></row><row r='2'><c><v>1</v></c></row></sheetData></worksheet>";

QStringList words(const QString& line) { return QProcess::splitCommand(line); }

}  // namespace

class TestBadInput : public QObject {
  Q_OBJECT
private:
  std::unique_ptr<Program> m_program;
  QByteArray m_project;  ///< the project file as it was before

  void makeDirectories() const {
    QDir{}.mkpath(m_program->path(QStringLiteral("folder.csv")));
    QDir{}.mkpath(m_program->path(QStringLiteral("mixed")));
    m_program->write(QStringLiteral("mixed/a.csv"), "a,b\n1,2\n");
    m_program->write(QStringLiteral("mixed/b.csv"), {});
    m_program->write(QStringLiteral("mixed/c.csv"), noise(4000));
    ::mkfifo(m_program->path(QStringLiteral("pipe.csv")).toLocal8Bit().constData(), 0600);
    QFile::link(QStringLiteral("/dev/zero"), m_program->path(QStringLiteral("device.csv")));
    QFile::link(m_program->path(QStringLiteral("gone")), m_program->path(QStringLiteral("dangling.csv")));
  }

  void isOneSentence(const Answer& answer, const QString& said) const {
    const auto lines = answer.err.trimmed().split(u'\n');
    QVERIFY2(lines.size() == 1 && lines[0].startsWith(QStringLiteral("prumo: ")), qPrintable(answer.err));
    QVERIFY2(answer.err.contains(said), qPrintable(answer.err));
    for (const auto& word : kJargon) QVERIFY2(!answer.err.contains(word), qPrintable(answer.err));
  }

private Q_SLOTS:
  void initTestCase() {
    m_program = std::make_unique<Program>();
    m_program->write(QStringLiteral("rules.json"), kRules);
    QCOMPARE(m_program->run(words(QStringLiteral("new p.prumo --client X --supplier Y"))).code, 0);
    m_project = m_program->read(QStringLiteral("p.prumo"));
    makeDirectories();
  }

  /// Refused: exit 3 and one sentence that holds `said`.
  void whatCannotBeReadIsRefusedInOneSentence_data() {
    QTest::addColumn<QString>("call");  // the file's name first
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* call, const QByteArray& bytes, const char* said) { QTest::newRow(call) << QString::fromUtf8(call) << bytes << QString::fromUtf8(said); };
    for (const char* name : {"e.csv", "e.tsv", "e.json", "e.jsonl", "e.parquet", "e.csv.gz", "e.xlsx", "e.xml", "e.zip", "e.sqlite"}) row(name, {}, "is empty");
    for (const char* name : {"n.csv", "n.tsv", "n.json", "n.jsonl", "n.parquet", "n.csv.gz", "n.xlsx", "n.xml", "n.zip"}) row(name, noise(5000), "is not a text file");
    row("n.sqlite", noise(5000), "is not a SQLite database");
    row("blank.csv", "\n\n\n", "no line with data");
    row("bom.csv", "\xEF\xBB\xBF", "no line with data");
    row("skipped.csv --skip 9", "a,b\n1,2\n", "no line with data");
    row("picture.csv", QByteArray("\x89PNG\r\n\x1A\n") + QByteArray(20, 'x'), "is not a text file");
    row("paper.csv", "%PDF-1.4\nplain", "is not a text file");
    row("twice.csv.gz", gzipped(gzipped("a,b\n1,2\n")), "is not a text file");
    row("half.csv.gz", gzipped(noise(20000).toHex()).left(9000), "is damaged");
    row("sum.csv.gz", gzipped(noise(20000).toHex()).chopped(8) + QByteArray(8, '\0'), "is damaged");
    row("bomb.csv.gz", gzipped("a,b\n" + QByteArray(40 << 20, '\n')), "far more than an honest file");
    row("open.json", "{\"a\":", "No record of open.json can be read as JSON");
    row("list.json", "[1, 2, 3]", "No record of list.json");
    row("latin.json", "[{\"a\":\"a\xE7\xE3o\"}]", "No record of latin.json");
    row("wide.json", QByteArray("\xFF\xFE[\0{\0\"\0a\0\"\0:\0001\0}\0]\0", 22), "is JSON in UTF-16");
    row("deep.json", QByteArray(100000, '['), "No record of deep.json");
    row("part.json --part nope", "{\"items\":[{\"a\":1}]}", "no list of records named \"nope\"");
    row("bomb.xml", "<!DOCTYPE l [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><r><p>&b;</p></r>", "declares a document type");
    row("crossed.xml", "<r><p><a>1</b></p></r>", "cannot be read as XML from line 1");
    row("deep.xml", "<r>" + QByteArray("<a>").repeated(100000), "cannot be read as XML from line 1");
    row("code.xml", "<?xml version=\"1.0\" encoding=\"X-NONE\"?><r><p>1</p></r>", "is not XML");
    row("path.xml --part a/b", "<r><p><a>1</a></p><p><a>2</a></p></r>", "no list of records named \"a/b\"");
    row("half.xlsx", workbook(kSheet).left(300), "is damaged");
    row("parts.xlsx", zipped({{"[Content_Types].xml", "<x/>"}, {"xl/workbook.xml", "<workbook/>"}}), "is damaged");
    row("sheet.xlsx --part Plan9", workbook(kSheet), "has no part called \"Plan9\"");
    row("bomb.xlsx", workbook("<worksheet><sheetData>" + std::string(200 << 20, ' ') + "</sheetData></worksheet>"), "far more than an honest file");
    row("texts.zip", zipped({{"a.txt", "hello"}}), "holds neither NF-e nor a spreadsheet");
    row("nothing.zip", QByteArray("PK\x05\x06", 4) + QByteArray(18, '\0'), "holds neither NF-e nor a spreadsheet");
    row("cancel.xml --kind nfe", "<r><p>1</p></r>", "holds no NF-e or NFC-e");
    row("half.parquet", parquet().left(5000), "is damaged");
    row("foot.parquet", "PAR1" + noise(3000) + "PAR1", "is damaged");
    auto pages = parquet();
    row("pages.parquet", pages.replace(200, 4000, noise(4000)), "is damaged");
    row("text.csv --kind parquet", "a,b\n1,2\n", "is damaged");
    row("text2.csv --kind xlsx", "a,b\n1,2\n", "is damaged");
    row("text3.csv --kind json", "a,b\n1,2\n", "No record of text3.csv");
    row("text4.csv --kind sqlite", "a,b\n1,2\n", "is not a SQLite database");
    row("pipe.csv", {}, "is a pipe or a device");
    row("device.csv", {}, "is a pipe or a device");
    row("dangling.csv", {}, "dangling.csv cannot be read");
    row("none.csv", {}, "none.csv cannot be read");
    row("folder.csv", {}, "No file fits folder.csv");
    row("*.nothing", {}, "No file fits *.nothing");
  }
  void whatCannotBeReadIsRefusedInOneSentence() {
    QFETCH(QString, call);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    const auto name = call.section(u' ', 0, 0);
    const bool isMade = !bytes.isNull() || name.startsWith(QStringLiteral("e."));
    if (isMade) m_program->write(name, bytes);
    for (const auto& line : {QStringLiteral("profile ") + call, QStringLiteral("check %1 --rules rules.json --into p.prumo").arg(call)}) {
      const auto answer = m_program->run(words(line));
      QVERIFY2(answer.code == 3, qPrintable(QStringLiteral("%1: %2 %3").arg(line).arg(answer.code).arg(answer.err)));
      isOneSentence(answer, said);
    }
    QCOMPARE(m_program->read(QStringLiteral("p.prumo")), m_project);
    if (isMade) QFile::remove(m_program->path(name));
  }

  void aDamagedDatabaseIsRefused_data() {
    QTest::addColumn<int>("kept");
    QTest::newRow("head") << 100;
    QTest::newRow("half") << static_cast<int>(m_project.size() / 2);
  }
  void aDamagedDatabaseIsRefused() {
    QFETCH(int, kept);
    m_program->write(QStringLiteral("d.sqlite"), m_project.left(kept));
    const auto answer = m_program->run(words(QStringLiteral("profile d.sqlite")));
    QCOMPARE(answer.code, 3);
    isOneSentence(answer, QStringLiteral("is damaged"));
    m_program->write(QStringLiteral("d.sqlite"), m_project);
    isOneSentence(m_program->run(words(QStringLiteral("check d.sqlite --part nope --rules rules.json --into p.prumo"))), QStringLiteral("has no part called \"nope\""));
    QFile::remove(m_program->path(QStringLiteral("d.sqlite")));
    QCOMPARE(m_program->read(QStringLiteral("p.prumo")), m_project);
  }

  /// Partly readable: exit 0, and what was not read is told with its line, its reason and its text.
  void whatCanBeReadInPartIsReadAndTheRestIsTold_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const QByteArray& bytes, int rows, int line, const char* reason) { QTest::newRow(name) << QString::fromUtf8(name) << bytes << rows << line << QString::fromUtf8(reason); };
    row("ragged.csv", "a,b\n1,2\n3\n4,5\n", 2, 3, "too_few_values");
    row("open.csv", "a,b\n" + QByteArray("1,\"x, y\"\n").repeated(20) + "3,\"never\n4,5\n", 21, 22, "open_quote");
    row("torn.csv", "a,b\n1,2\n3", 1, 3, "too_few_values");
    row("huge.csv", "a,b\n1,2\n" + QByteArray(6 << 20, 'x') + ",2\n3,4\n", 2, 3, "too_long");
    row("nul.csv", QByteArray("a,b\n1,x\0y\n2,z\n", 14), 1, 2, "nul_byte");
    row("bytes.csv", "a,b\n" + QByteArray("1,\xC3\xA7\n").repeated(40) + "2,\xE7\n", 40, 42, "bad_encoding");
    row("torn.tsv", "a\tb\n1\t2\n3", 1, 3, "too_few_values");
    row("lines.jsonl", "{\"a\":1}\n{\"a\":\n[1]\n{\"a\":2}\n", 2, 2, "bad_json");
    row("first.jsonl", "{\"a\":\"a\xE7\xE3o\"}\n{\"a\":\"b\"}\n", 1, 1, "bad_encoding");
    row("cut.json", "[{\"a\":1},\n{\"a\":2},\n{\"a\"", 2, 3, "bad_json");
    row("long.jsonl", "{\"a\":1}\n{\"a\":\"" + QByteArray(80 << 20, 'x') + "\"}\n{\"a\":3}\n", 2, 2, "too_long");
    row("cut.xml", "<r>\n<p><a>1</a></p>\n<p><a>2</a></p>\n<p><a>", 2, 4, "broken_off");
    row("bytes.xml", "<r>\n<p><a>a\xE7\xE3o</a></p>\n<p><a>b</a></p></r>", 1, 2, "bad_encoding");
    row("long.xml", "<r>\n<p><a>1</a></p>\n<p><a>" + QByteArray(80 << 20, 'x') + "</a></p></r>", 1, 3, "too_long");
    row("rag.csv.gz", gzipped("a,b\n1,2\n3\n"), 1, 3, "too_few_values");
    row("mixed", {}, 1, 1, "not_unpacked");
  }
  void whatCanBeReadInPartIsReadAndTheRestIsTold() {
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(int, rows);
    QFETCH(int, line);
    QFETCH(QString, reason);
    if (!bytes.isNull()) m_program->write(name, bytes);
    for (const auto& call : {QStringLiteral("profile %1 --json"), QStringLiteral("check %1 --rules rules.json --json")}) {
      const auto answer = m_program->run(words(call.arg(name)));
      QVERIFY2(answer.code == 0, qPrintable(answer.err));
      const auto document = answer.json().object();
      QCOMPARE(document.value(QStringLiteral("rows")).toInt(), rows);
      const auto reject = document.value(QStringLiteral("reject_rows")).toArray().at(0).toObject();
      QCOMPARE(reject.value(QStringLiteral("line")).toInt(), line);
      QCOMPARE(reject.value(QStringLiteral("reason")).toString(), reason);
      QVERIFY(!reject.value(QStringLiteral("text")).toString().isEmpty());
    }
    if (!bytes.isNull()) QFile::remove(m_program->path(name));
  }

  /// A file that grows, or goes, while it is read gives no figures.
  void aFileThatChangesWhileItIsReadIsRefused_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("more");
    const auto csv = QByteArray("a,b\n") + QByteArray("1,some text of a row\n").repeated(200'000);
    QTest::newRow("csv") << QStringLiteral("grows.csv") << csv << QByteArray("1,x\n");
    QTest::newRow("gzip") << QStringLiteral("grows.csv.gz") << gzipped(csv) << QByteArray(1, '\0');
    QTest::newRow("jsonl") << QStringLiteral("grows.jsonl") << QByteArray("{\"a\":1,\"b\":\"some text\"}\n").repeated(100'000) << QByteArray("{\"a\":1}\n");
    QTest::newRow("xml") << QStringLiteral("grows.xml") << "<r>" + QByteArray("<p><a>1</a><b>some text</b></p>\n").repeated(50'000) + "</r>" << QByteArray("\n");
  }
  void aFileThatChangesWhileItIsReadIsRefused() {
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, more);
    m_program->write(name, bytes);
    std::atomic<bool> isDone = false;
    std::jthread writer([&] {
      while (!isDone) {
        QFile file(m_program->path(name));
        if (file.open(QIODevice::Append)) file.write(more);
        file.close();
        std::this_thread::sleep_for(std::chrono::milliseconds{2});
      }
    });
    const auto answer = m_program->run(words(QStringLiteral("check %1 --rules rules.json --into p.prumo").arg(name)));
    isDone = true;
    writer.join();
    QCOMPARE(answer.code, 3);
    isOneSentence(answer, QStringLiteral("changed while it was read"));
    QCOMPARE(m_program->read(QStringLiteral("p.prumo")), m_project);
    QFile::remove(m_program->path(name));
  }

  /// Root may open anything: it gives that right up for the program.
  void whatMayNotBeOpenedIsNamed() {
    constexpr int kStillRoot = 99;
    m_program->write(QStringLiteral("secret.csv"), "a,b\n1,2\n");
    QFile::setPermissions(m_program->path(QStringLiteral("secret.csv")), QFileDevice::WriteOwner);
    QProcess process;
    process.setWorkingDirectory(m_program->path(QStringLiteral(".")));
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("en_US.UTF-8"));
    process.setProcessEnvironment(environment);
    if (::geteuid() == 0) {
      process.setChildProcessModifier([] {
        if (::prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0) != 0 || ::prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH, 0, 0, 0) != 0) ::_exit(kStillRoot);
      });
    }
    process.start(QStringLiteral(PRUMO_PROGRAM), words(QStringLiteral("profile secret.csv")));
    QVERIFY(process.waitForFinished(60000));
    if (process.exitCode() == kStillRoot) QSKIP("root cannot give up its rights here");
    const Answer answer{process.exitCode(), {}, QString::fromUtf8(process.readAllStandardError())};
    QCOMPARE(answer.code, 3);
    isOneSentence(answer, QStringLiteral("secret.csv cannot be read: Permission denied"));
  }

  void theProjectIsSoundAfterAllOfIt() {
    QCOMPARE(m_program->run(words(QStringLiteral("verify p.prumo"))).code, 0);
    QCOMPARE(m_program->read(QStringLiteral("p.prumo")), m_project);
  }
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_bad_input.moc"
