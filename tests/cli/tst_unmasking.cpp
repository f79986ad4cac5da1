// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QDir>
#include <QDirIterator>

using namespace prumo::test;

namespace {

QStringList words(const char* line) { return QProcess::splitCommand(QString::fromUtf8(line)); }

/// One value of every personal kind, none of them anybody's, each found nowhere else; every row fails a rule.
const QList<QByteArray> kSecrets{"529.982.247-25",     "zulmira.planted@exemplo.com", "(11) 98877-6655", "Zulmira Plantada",
                                 "Rua do Segredo, 77", "4111111111111111",            "123e4567-e12b-12d1-a456-426655440000",
                                 "17/03/1971",         "12.345.678-9",                "203.0.113.77"};
const QByteArray kFeed =
    "sku;cpf;email;telefone;nomeCliente;endereço;cartao;chave_pix;dtNascimento;rg;ip;obs;vazio\n"
    "A-1;529.982.247-25;zulmira.planted@exemplo.com;(11) 98877-6655;Zulmira Plantada;Rua do Segredo, 77;4111111111111111;123e4567-e12b-12d1-a456-426655440000;17/03/1971;12.345.678-9;"
    "203.0.113.77;ligar para (11) 98877-6655 ou zulmira.planted@exemplo.com, CPF 52998224725, cartao 4111 1111 1111 1111;\n"
    "broken;529.982.247-25;zulmira.planted@exemplo.com\n";

const QByteArray kRules =
    R"({"format":"prumo-rules","format_version":1,"rules":[
{"id":"empty","column":"vazio","kind":"not_null","severity":"high"},
{"id":"cpf","column":"cpf","kind":"length","max":3},{"id":"born","column":"dtNascimento","kind":"set","values":["x"]},
{"id":"ip","column":"ip","kind":"type","type":"date"}]})";

}  // namespace

/// Whatever leaves the program is masked, until somebody decides otherwise.
class TestUnmasking : public QObject {
  Q_OBJECT
private:
  std::unique_ptr<Program> m_program;

  Answer run(const char* line) const { return m_program->run(words(line)); }

  /// Every byte of all files of the folder but the feed itself.
  QByteArray written() const {
    QByteArray all;
    QDirIterator files(m_program->path(QStringLiteral(".")), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
      QFile file(files.next());
      if (file.fileName().endsWith(QStringLiteral("feed.csv")) || !file.open(QIODevice::ReadOnly)) continue;
      all += file.readAll();
    }
    return all;
  }
  static void holdsNone(const QByteArray& bytes, const char* where) {
    for (const auto& secret : kSecrets) QVERIFY2(!bytes.contains(secret), (QByteArray(where) + ": " + secret).constData());
    QVERIFY2(!bytes.contains("52998224725") && !bytes.contains("Zulmira") && !bytes.contains("98877"), where);
  }
  QByteArray failures(const char* options) const {
    run((QByteArray("check feed.csv --rules rules.json --failures out.csv --json ") + options).constData());
    return m_program->read(QStringLiteral("out.csv"));
  }

private Q_SLOTS:
  void init() {
    m_program = std::make_unique<Program>();
    m_program->write(QStringLiteral("feed.csv"), kFeed);
    m_program->write(QStringLiteral("rules.json"), kRules);
    QCOMPARE(run("new p.prumo --client C --supplier S --lang en").code, 0);
  }

  void nothingPersonalLeavesTheProgram() {
    const auto checked = run("check feed.csv --rules rules.json --into p.prumo --dataset feed --failures failures.csv --rejects rejects.csv --json");
    QCOMPARE(checked.code, 0);
    QVERIFY(checked.out.contains(QStringLiteral("***.***.247-**")));
    QVERIFY(m_program->read(QStringLiteral("failures.csv")).contains("***.***.247-**"));
    holdsNone(checked.out.toUtf8() + checked.err.toUtf8(), "check");
    for (const auto* line : {"check feed.csv --rules rules.json", "profile feed.csv", "profile feed.csv --json", "history p.prumo --json", "info p.prumo --json",
                             "finding list p.prumo --json", "sample draw feed.csv --size 1 --seed 1 --by email -o w.csv --into p.prumo --dataset feed --json",
                             "sample judge p.prumo w.csv --json", "sample verdict p.prumo --json", "report p.prumo -o r.html", "report p.prumo -o r.pdf", "report p.prumo -o r.odt", "verify p.prumo --json"}) {
      const auto answer = run(line);
      QCOMPARE(answer.code, 0);
      holdsNone(answer.out.toUtf8() + answer.err.toUtf8(), line);
    }
    const QByteArray pdf = m_program->shell(QStringLiteral("command -v pdftotext >/dev/null && pdftotext r.pdf - || true")).out.toUtf8();
    holdsNone(pdf, "PDF");
    holdsNone(written(), "files");
  }

  void unmaskingNeedsAReason() {
    for (const auto* line : {"check feed.csv --rules rules.json --unmask cpf", "check feed.csv --rules rules.json --unmask cpf --reason \" \"", "profile feed.csv --unmask cpf"}) {
      const auto answer = run(line);
      QCOMPARE(answer.code, 2);
      QVERIFY(answer.out.isEmpty());
      QVERIFY2(answer.err.contains(QStringLiteral("--reason")), qPrintable(answer.err));
    }
  }

  void onlyTheNamedColumnIsSeenAndThatIsSaid() {
    const auto answer = run("check feed.csv --rules rules.json --json --unmask email --reason \"Proof for the supplier\"");
    QCOMPARE(answer.code, 0);
    const auto cells = answer.json()[u"rules"].toArray()[0].toObject()[u"rows"].toArray()[0].toObject()[u"values"].toObject();
    QCOMPARE(cells[u"email"].toString(), QStringLiteral("zulmira.planted@exemplo.com"));
    QCOMPARE(cells[u"cpf"].toString(), QStringLiteral("***.***.247-**"));
    QVERIFY(!cells[u"obs"].toString().contains(u"zulmira"));
    QCOMPARE(answer.json()[u"unmasked"].toArray().size(), 1);
    QVERIFY2(answer.err.contains(QStringLiteral("email")) && answer.err.contains(QStringLiteral("Proof for the supplier")), qPrintable(answer.err));
    const auto profile = run("profile feed.csv --json --unmask cpf --reason Proof");
    QCOMPARE(profile.json()[u"columns"].toArray()[1].toObject()[u"min"].toString(), QStringLiteral("529.982.247-25"));
    QCOMPARE(profile.json()[u"columns"].toArray()[2].toObject()[u"top"].toArray()[0].toObject()[u"value"].toString(), QStringLiteral("z**@exemplo.com"));
  }

  void aColumnThatIsNotThereCannotBeUnmasked() {
    const auto answer = run("check feed.csv --rules rules.json --unmask emial --reason Proof");
    QCOMPARE(answer.code, 3);
    QVERIFY2(answer.err.contains(QStringLiteral("emial")) && answer.err.contains(QStringLiteral("telefone")), qPrintable(answer.err));
  }

  void aDecisionIsKeptWithWhoWhenAndWhy() {
    QCOMPARE(run("check feed.csv --rules rules.json --into p.prumo --dataset feed --author Ana --unmask cpf --reason \"Proof for the supplier\"").code, 0);
    const auto list = run("unmask list p.prumo --json").json().array();
    QCOMPARE(list.size(), 1);
    const auto decision = list[0].toObject();
    QCOMPARE(decision[u"author"].toString(), QStringLiteral("Ana"));
    QCOMPARE(decision[u"reason"].toString(), QStringLiteral("Proof for the supplier"));
    QCOMPARE(decision[u"columns"].toArray()[0].toString(), QStringLiteral("cpf"));
    QCOMPARE(decision[u"at"].toString().left(10), QStringLiteral("2026-11-23"));
    QVERIFY(run("history p.prumo --lang en").out.contains(QStringLiteral("Proof for the supplier")));
    QVERIFY(written().contains("529.982.247-25"));
  }

  void aStandingDecisionHoldsForLaterRunsAndNotForEarlierOnes() {
    run("check feed.csv --rules rules.json --into p.prumo --dataset feed");
    QCOMPARE(run("unmask add p.prumo --dataset feed --columns cpf --reason Proof").code, 0);
    QVERIFY(!written().contains("529.982.247-25"));
    const auto checked = run("check feed.csv --rules rules.json --into p.prumo --dataset feed --json");
    QVERIFY(checked.out.contains(QStringLiteral("529.982.247-25")));
    QVERIFY2(checked.err.contains(QStringLiteral("cpf")), qPrintable(checked.err));
    QVERIFY(!run("check feed.csv --rules rules.json --json").out.contains(QStringLiteral("529.982.247-25")));
  }

  void reportsStayMaskedUnlessTheDecisionNamesThem() {
    run("check feed.csv --rules rules.json --into p.prumo --dataset feed --unmask cpf --reason Proof");
    QCOMPARE(run("report p.prumo -o r.html").code, 0);
    holdsNone(m_program->read(QStringLiteral("r.html")), "report");
    run("unmask add p.prumo --dataset feed --columns cpf --reason \"Client asked\" --in-reports");
    QCOMPARE(run("report p.prumo -o r.html").code, 0);
    QVERIFY(m_program->read(QStringLiteral("r.html")).contains("529.982.247-25"));
  }

  void takingItBackMasksWhatWasStored() {
    run("check feed.csv --rules rules.json --into p.prumo --dataset feed --unmask cpf,email --reason Proof");
    QVERIFY(m_program->read(QStringLiteral("p.prumo")).contains("zulmira.planted"));
    QCOMPARE(run("unmask revoke p.prumo --dataset feed --author Rui").code, 0);
    holdsNone(m_program->read(QStringLiteral("p.prumo")), "project");
    const auto decision = run("unmask list p.prumo --json").json().array()[0].toObject();
    QCOMPARE(decision[u"revoked_by"].toString(), QStringLiteral("Rui"));
    QVERIFY(!run("check feed.csv --rules rules.json --into p.prumo --dataset feed --json").out.contains(QStringLiteral("529.982.247-25")));
    QCOMPARE(run("verify p.prumo").code, 0);
  }

  void aFileOfFailuresIsMaskedUnlessAskedOtherwise() {
    holdsNone(failures(""), "failures");
    QVERIFY(failures("--unmask cpf --reason Proof").contains("529.982.247-25"));
  }
};

QTEST_GUILESS_MAIN(TestUnmasking)
#include "tst_unmasking.moc"
