// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/engine/check_digits.h"
#include "core/method/assessment.h"
#include "core/contacts/room.h"
#include "core/quality/room.h"
#include "core/scoring/scorecard.h"
#include "tests/cli/program.h"

#include <QRegularExpression>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace prumo;

namespace {

const QString kSamples = QStringLiteral(PRUMO_SOURCE_DIR "/resources/samples/");

QString textOf(const QString& path) {
  const auto bytes = readFile(path.toStdString(), std::uintmax_t{4} * 1024 * 1024);
  return bytes ? QString::fromStdString(*bytes) : QString{};
}

Schema schema() { return schemaOf({quality::room(), contacts::room()}); }

Result<ProjectFile> opened(const QString& path) {
  return ProjectFile::open(path.toStdString(), schema(), {"Test"}, {.readOnly = true});
}

/// Failing rows by rule, as resources/samples/README.md lists them.
std::map<std::string, std::int64_t> plantedDefects() {
  static const QRegularExpression line(QStringLiteral("^\\| `(\\w+)` \\| (\\d+) \\|"), QRegularExpression::MultilineOption);
  std::map<std::string, std::int64_t> planted;
  for (auto found = line.globalMatch(textOf(kSamples + QStringLiteral("README.md"))); found.hasNext();) {
    const auto match = found.next();
    planted[match.captured(1).toStdString()] = match.captured(2).toLongLong();
  }
  return planted;
}

QStringList cpfsIn(const QString& text) {
  static const QRegularExpression form(QStringLiteral("(?<![0-9])[0-9]{3}\\.?[0-9]{3}\\.?[0-9]{3}-?[0-9]{2}(?![0-9])"));
  QStringList found;
  for (auto matches = form.globalMatch(text); matches.hasNext();) {
    const auto candidate = matches.next().captured();
    if (engine::isCpf(candidate.toStdString())) found << candidate;
  }
  return found;
}

}  // namespace

class TestSample : public QObject {
  Q_OBJECT

  const test::Program m_program;
  test::Answer run(const QStringList& words) const { return m_program.run(words); }
  QString pathOf(const QString& language) const { return m_program.path(language + QStringLiteral("/loja.prumo")); }
  QString portuguese() const { return pathOf(QStringLiteral("pt-BR")); }

private Q_SLOTS:
  void initTestCase() {
    for (const auto& language : {QStringLiteral("pt-BR"), QStringLiteral("en")}) {
      QVERIFY(QDir(m_program.path({})).mkdir(language));
      const auto built = run({QStringLiteral("sample"), pathOf(language), QStringLiteral("--lang"), language});
      QVERIFY2(built.code == 0, qPrintable(built.err));
    }
  }

  void itIsSoundInBothLanguages_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("title");
    QTest::newRow("pt-BR") << QStringLiteral("pt-BR") << QStringLiteral("Pedido pago fica parado sem que ninguém perceba");
    QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("Paid orders get stuck and nobody notices");
  }

  void itIsSoundInBothLanguages() {
    QFETCH(QString, language);
    QFETCH(QString, title);
    const auto project = opened(pathOf(language));
    QVERIFY(project);
    QCOMPARE(assessmentOf(*project)->language, language.toStdString());
    QCOMPARE(assessmentOf(*project)->client, std::string{"Loja Exemplo"});
    QCOMPARE(project->all<Finding>({.equals = {{"title", title.toStdString()}}})->size(), std::size_t{1});
    QCOMPARE(run({QStringLiteral("verify"), pathOf(language)}).code, 0);
  }

  void coverageScoresAndFindingsAreThoseOfARealAssessment() {
    const auto project = opened(portuguese());
    const auto card = scorecardOf(*project, *methodOf(*project));
    QVERIFY(card);
    QCOMPARE(card->applicable, 126);
    QCOMPARE(card->answered, 109);
    QCOMPARE(card->open, (SeverityCounts{4, 8, 8, 3}));
    QCOMPARE(*card->riskMin, 38800.0);
    QCOMPARE(*card->riskMax, 83000.0);
    for (const auto& step : card->steps) {
      QVERIFY2(step.score, step.step.text.c_str());
      const bool isCapped = step.step.text == "contacts" || step.step.text == "monitoring" || step.step.text == "compatibility";
      QCOMPARE(step.capped, isCapped);
    }
    QVERIFY(card->find(StepId{"market"})->coverage < 0.3);
    QCOMPARE(card->find(StepId{"quality"})->coverage, 1.0);
  }

  void infoTellsTheSame() {
    const auto info = run({QStringLiteral("info"), portuguese(), QStringLiteral("--json")});
    QCOMPARE(info.code, 0);
    const auto told = nlohmann::json::parse(info.out.toStdString(), nullptr, false);
    QVERIFY(!told.is_discarded());
    const auto& totals = told.at("totals");
    QCOMPARE(totals.at("answered").get<int>(), 109);
    QCOMPARE(totals.at("applicable").get<int>(), 126);
    QCOMPARE(totals.at("open").at("critical").get<int>(), 3);
    QCOMPARE(totals.at("proposed_findings").get<int>(), 5);
    QCOMPARE(totals.at("open_proposals").get<int>(), 0);
    QCOMPARE(told.at("steps").size(), std::size_t{11});
  }

  void everyPlantedDefectIsFound() {
    const auto project = opened(portuguese());
    const auto dataset = project->all<quality::Dataset>();
    QCOMPARE(dataset->size(), std::size_t{1});
    const auto latest = quality::latestRun(*project, dataset->front().id);
    QVERIFY(latest && *latest);
    QCOMPARE((*latest)->lines, std::int64_t{1200});
    QCOMPARE((*latest)->rows, std::int64_t{1197});
    QCOMPARE((*latest)->rejects, std::int64_t{3});

    const auto results = quality::resultsOf(*project, (*latest)->id);
    auto planted = plantedDefects();
    QCOMPARE(results->size(), planted.size());
    for (const auto& result : *results) {
      QVERIFY2(planted.contains(result.rule), result.rule.c_str());
      QVERIFY2(result.failed == planted[result.rule], qPrintable(QStringLiteral("%1: %2 found, %3 planted")
                                                                     .arg(QString::fromStdString(result.rule))
                                                                     .arg(result.failed)
                                                                     .arg(planted[result.rule])));
    }
  }

  void theHistoryTellsHowAMindWasChanged() {
    const auto project = opened(portuguese());
    const auto entries = project->history(1000);
    QVERIFY(entries);
    QCOMPARE(entries->size(), std::size_t{56});
    const auto revised = std::ranges::find_if(*entries, [](const HistoryEntry& entry) {
      const auto* what = argument(entry.label, "what");
      return what && *what == Argument{std::string{"Revisto depois de ver o registro de alterações de preço"}};
    });
    QVERIFY(revised != entries->end());
    QCOMPARE(revised->author, std::string{"Consultora Exemplo"});
    QCOMPARE(toIso(revised->at), std::string{"2026-10-20T14:20:00.000-03:00"});
    const auto changes = project->changesOf(*revised);
    QCOMPARE(changes->size(), std::size_t{1});
    const auto& fields = changes->front().fields;
    const auto level = std::ranges::find(fields, std::string{"level"}, &FieldChange::field);
    QVERIFY(level != fields.end());
    QCOMPARE(level->before, record::Value{std::int64_t{2}});
    QCOMPARE(level->after, record::Value{std::int64_t{1}});
  }

  void proposalsWereAcceptedAndOneWasNotForAReason() {
    const auto project = opened(portuguese());
    const auto proposals = project->all<Proposal>();
    QCOMPARE(proposals->size(), std::size_t{6});
    for (const auto& proposal : *proposals) {
      const auto answer = project->find<Answer>(proposal.id);
      QVERIFY(answer && *answer);
      const bool follows = (*answer)->level == proposal.level && (*answer)->confidence == Confidence::Measured;
      QCOMPARE(follows, proposal.criterion != "tax_documents");
      QCOMPARE((*answer)->reason.empty(), follows);
    }
    const auto findings = project->all<Finding>();
    const auto count = [&](FindingStatus status) { return std::ranges::count(*findings, status, &Finding::status); };
    QCOMPARE(count(FindingStatus::Proposed), 5);
    QCOMPARE(count(FindingStatus::Dismissed), 1);
    QCOMPARE(count(FindingStatus::Closed), 3);
  }

  void everyEvidenceIsStoredAndBelongsSomewhere() {
    const auto project = opened(portuguese());
    const auto evidence = project->all<Evidence>();
    QCOMPARE(evidence->size(), std::size_t{16});
    for (const auto& piece : *evidence) {
      QVERIFY2(project->attachment(piece.sha256), piece.name.c_str());
      QVERIFY(!piece.criterion.empty());
      if (!piece.finding.empty()) QVERIFY2(project->find<Finding>(piece.finding)->has_value(), piece.name.c_str());
    }
  }

  void aFileThatIsThereIsNotOverwritten() {
    const auto before = sha256OfFile(portuguese().toStdString());
    QCOMPARE(run({QStringLiteral("sample"), portuguese()}).code, 3);
    QCOMPARE(*sha256OfFile(portuguese().toStdString()), *before);
  }

  void anotherFeedOfThatNameStays() {
    QTemporaryDir folder;
    QVERIFY(writeFile(folder.filePath(QStringLiteral("catalogo.csv")).toStdString(), "somebody's own;data\n"));
    const auto target = folder.filePath(QStringLiteral("loja.prumo"));
    QCOMPARE(run({QStringLiteral("sample"), target}).code, 3);
    QCOMPARE(textOf(folder.filePath(QStringLiteral("catalogo.csv"))), QStringLiteral("somebody's own;data\n"));
    QVERIFY(!QFile::exists(target));
  }

  void bothRuleFilesAskTheSame() {
    auto rules = quality::readRules((kSamples + QStringLiteral("catalogo.rules.json")).toStdString());
    auto english = quality::readRules((kSamples + QStringLiteral("catalogo.rules.en.json")).toStdString());
    QVERIFY(rules && english);
    for (auto* set : {&*rules, &*english}) {
      for (auto& rule : set->rules) rule.title.clear();
    }
    QCOMPARE(quality::toJson(*rules), quality::toJson(*english));
  }

  void nobodyRealStandsInTheSample() {
    QVERIFY(!cpfsIn(QStringLiteral("CPF 529.982.247-25")).isEmpty());  // the scan sees one where there is one
    static const QRegularExpression address(QStringLiteral("[\\w.]+@([\\w.]+\\.[a-z]{2,})"));
    for (const auto& file : QDir(kSamples).entryInfoList(QDir::Files)) {
      const auto text = textOf(file.filePath());
      QVERIFY2(cpfsIn(text).isEmpty(), qPrintable(file.fileName() + cpfsIn(text).join(QLatin1Char(' '))));
      for (auto found = address.globalMatch(text); found.hasNext();) {
        const auto domain = found.next().captured(1);
        QVERIFY2(domain == QStringLiteral("example.com") || domain.endsWith(QStringLiteral(".example.com")), qPrintable(domain));
      }
    }
  }
};

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
