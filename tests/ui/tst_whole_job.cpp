// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/steps.h"
#include "app/window.h"
#include "core/quality/proposals.h"
#include "tests/ui/screen_reader.h"
#include "ui/kit/file_door.h"
#include "ui/kit/theme.h"
#include "ui/method/answer_edits.h"

#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTemporaryDir>

using namespace prumo;
using namespace prumo::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 120'000;

/// The program's own window, used by names only.
struct Desk {
  QTemporaryDir folder;
  Settings settings{folder.filePath(u"settings.ini"_s)};
  Workspace workspace;
  MainWindow window;
  ScreenReader reader{window};
  FileDoor door = fileDoor();

  explicit Desk(const QString& language)
      : workspace({.name = "Ana"}, rooms(), language.toStdString()), window(workspace, settings, windowParts()) {
    fileDoor().askTarget = [this](QWidget*, const QString&, const QString& name, const QString&,
                                  const std::function<void(const std::filesystem::path&)>& take) { take(toPath(folder.filePath(name))); };
    window.show();
    if (!QTest::qWaitForWindowActive(&window)) qWarning("the window did not become active");
  }
  ~Desk() { fileDoor() = door; }

  QString say(const char* code) const { return workspace.speaker().say(code); }
  QString field(const char* record, const char* name) const { return workspace.speaker().label(record, name); }
  QString say(const Text& text) const { return workspace.speaker().say(text); }
  const MethodStep& quality() const { return *workspace.method().find({"quality"}); }
  QString criterion() const { return QString::fromStdString(criterionName(workspace, {quality().id, quality().criteria.front().id})); }
  template <class R>
  std::vector<R> all() const {
    return workspace.project().all<R>().value_or(std::vector<R>{});
  }
  QString file(const char* ending) const {
    const auto found = QDir(folder.path()).entryList({u'*' + QLatin1StringView(ending)});
    return found.isEmpty() ? QString{} : folder.filePath(found.front());
  }
};

/// A catalogue with defects that suggested rules meet: a SKU that comes twice, and two wrong check digits.
QString catalogue(const QTemporaryDir& folder) {
  QByteArray csv = "sku;titulo;gtin;preco\n";
  for (int i = 1; i <= 300; ++i) {
    const auto sku = i == 300 ? QByteArray("SKU-1") : "SKU-" + QByteArray::number(i);
    const auto gtin = i % 100 == 7 ? QByteArray("7891000315508") : QByteArray("7891000315507");
    csv += sku + ";Produto " + QByteArray::number(i) + ';' + gtin + ';' + QByteArray::number(i) + ",90\n";
  }
  QFile file(folder.filePath(u"catalogo.csv"_s));
  if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size()) qFatal("cannot write the feed");
  return file.fileName();
}

QString olist() {
  const auto path = QStringLiteral(PRUMO_SHARED_DATA "/olist/olist_order_items_dataset.csv");
  return QFile::exists(path) ? path : QString{};
}

/// The words of a PDF without white space, or nothing where nobody can read one.
QString wordsOf(const QString& pdf) {
  QProcess process;
  process.start(u"pdftotext"_s, {pdf, u"-"_s});
  process.waitForFinished(60'000);
  return QString::fromUtf8(process.readAllStandardOutput()).simplified().remove(u' ');
}

}  // namespace

/// The main job as somebody does it who cannot see the screen: what has no name cannot be used, so every page is looked through as well.
class TestWholeJob : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase() {
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    theme::apply(Scheme::Light);
  }

  void fromAnEmptyProjectToTheReport_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isReal");
    QTest::newRow("pt-BR") << u"pt-BR"_s << false;
    QTest::newRow("en") << u"en"_s << false;
    QTest::newRow("a marketplace's feed, pt-BR") << u"pt-BR"_s << true;
    QTest::newRow("a marketplace's feed, en") << u"en"_s << true;
  }

  void fromAnEmptyProjectToTheReport() {
    QFETCH(const QString, language);
    QFETCH(const bool, isReal);
    if (isReal && olist().isEmpty()) QSKIP("no shared data");
    Desk at(language);
    const auto steps = {&TestWholeJob::create, &TestWholeJob::rate, &TestWholeJob::find};
    for (const auto step : steps) {
      (this->*step)(at);
      if (QTest::currentTestFailed()) return;
    }
    addFeed(at, isReal ? olist() : catalogue(at.folder));
    if (QTest::currentTestFailed()) return;
    check(at);
    if (QTest::currentTestFailed()) return;
    accept(at, isReal);
    if (QTest::currentTestFailed()) return;
    print(at);
  }

  void whatHasNoNameIsNoticed() {
    QWidget window;
    QPushButton named(QStringLiteral("Save"), &window);
    QLineEdit unnamed(&window);
    window.show();
    const ScreenReader reader(window);
    QCOMPARE(reader.unnamed().size(), 1);
    QVERIFY(reader.unnamed().front().startsWith(u"QLineEdit"_s));
    QVERIFY(reader.shows(u"Save"_s));
  }

private:
  /// Everything that shows has a name.
  static void look(const Desk& at, const char* where) {
    const auto unnamed = at.reader.unnamed();
    QVERIFY2(unnamed.isEmpty(), qPrintable(QLatin1StringView(where) + u": "_s + unnamed.join(u", "_s)));
  }

  void create(Desk& at) {
    look(at, "welcome");
    QTRY_VERIFY(at.reader.press(at.say("shell.welcome.new")));
    QTRY_VERIFY(at.reader.offers(at.say("shell.new.create")));
    look(at, "new assessment");
    QTRY_VERIFY(at.reader.type(at.field("assessment", "client"), u"Loja Exemplo"_s));
    QTRY_VERIFY(at.reader.type(at.field("assessment", "supplier"), u"Fornecedor Exemplo"_s));
    QTRY_VERIFY(at.reader.type(at.field("assessment", "consultant"), u"Consultora Exemplo"_s));
    QTRY_VERIFY(at.reader.press(at.say("shell.new.create")));
    QTRY_VERIFY(at.workspace.isOpen());
    QCOMPARE(at.workspace.assessment().client, std::string("Loja Exemplo"));
    look(at, "dashboard");
  }

  /// By keyboard: a level, and a note.
  void rate(Desk& at) {
    QTRY_VERIFY(at.reader.press(at.say(Text{at.quality().name})));
    QTRY_VERIFY(at.reader.focus(at.criterion()));
    look(at, "criteria");
    at.reader.keys(u"4"_s);
    QCOMPARE(at.all<Answer>().size(), 1U);
    QCOMPARE(at.all<Answer>().front().level.value_or(-1), 4);
    at.reader.key(Qt::Key_Return);
    const auto note = at.workspace.speaker().say(Message{"assess.note_of", {{"what", at.criterion().toStdString()}}});
    QVERIFY(at.reader.focus(note));
    at.reader.keys(u"Twice a day"_s);
    at.reader.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(at.all<Answer>().front().note, std::string("Twice a day"));
    look(at, "a rated criterion");
  }

  void find(Desk& at) {
    QTRY_VERIFY(at.reader.press(at.say("shell.new_finding")));
    const auto title = at.field("finding", "title");
    QTRY_VERIFY(at.reader.focus(title));
    look(at, "a finding");
    QTRY_VERIFY(at.reader.type(title, u"Prices-arrive-late"_s));
    QCOMPARE(at.all<Finding>().size(), 1U);
    QCOMPARE(at.all<Finding>().front().title, std::string("Prices-arrive-late"));
  }

  void addFeed(Desk& at, const QString& feed) {
    QTRY_VERIFY(at.reader.press(at.say(Text{at.quality().name})));
    QTRY_VERIFY(at.reader.press(at.say("quality_page.tab.sources")));
    QTRY_VERIFY(at.reader.press(at.say("quality_page.add_feed")));
    QTRY_VERIFY(at.reader.type(at.say("quality_page.assistant.path"), feed, Qt::Key_Return));
    QTRY_VERIFY_WITH_TIMEOUT(at.reader.offers(at.say("quality_page.add_feed")), kPatience);
    look(at, "the assistant");
    QTRY_VERIFY(at.reader.press(at.say("quality_page.add_feed")));
    QTRY_COMPARE(at.all<quality::Dataset>().size(), 1U);
    look(at, "sources");
    QTRY_VERIFY(at.reader.press(at.say("quality_page.tab.profile")));
    QTRY_VERIFY(at.reader.offers(at.say("quality_page.profile.run")));
    look(at, "profile");
  }

  void check(Desk& at) {
    QTRY_VERIFY(at.reader.press(at.say("quality_page.tab.rules")));
    QTRY_VERIFY(at.reader.offers(at.say("quality_page.suggest_rules")));
    look(at, "no rules yet");
    QTRY_VERIFY(at.reader.press(at.say("quality_page.suggest_rules")));
    QTRY_VERIFY_WITH_TIMEOUT(at.reader.offers(at.say("quality_page.suggestions.refuse")), kPatience);
    look(at, "suggested rules");
    const auto profile = quality::profileOf(at.workspace.project(), at.all<quality::Dataset>().front().id).value();
    const auto count = std::ssize(quality::proposedRules(profile.value()));
    QTRY_VERIFY(at.reader.press(at.workspace.speaker().say(Message{"quality_page.suggestions.accept_all", {{"n", count}}})));
    QTRY_VERIFY_WITH_TIMEOUT(at.reader.offers(at.say("quality_page.run_rules")), kPatience);
    QTRY_VERIFY(at.reader.press(at.say("quality_page.run_rules")));
    QTRY_COMPARE_WITH_TIMEOUT(at.all<quality::QualityRun>().size(), 1U, kPatience);
    const auto run = at.all<quality::QualityRun>().front();
    QCOMPARE(run.lines, run.rows + run.rejects);
    QVERIFY(run.rows > 0);
    look(at, "results");
  }

  /// A proposed finding; a real feed keeps the rules that were suggested from it, and proposes a rating.
  void accept(Desk& at, bool isReal) {
    if (isReal) return acceptRating(at);
    QTRY_VERIFY(at.reader.press(at.say("quality_page.review")));
    QTRY_VERIFY(at.reader.offers(at.say("assess.finding.accept")));
    look(at, "a proposed finding");
    QTRY_VERIFY(at.reader.press(at.say("assess.finding.accept")));
    const auto isAccepted = [](const Finding& one) { return one.status == FindingStatus::Open && !one.origin.empty(); };
    QTRY_COMPARE(std::ranges::count_if(at.all<Finding>(), isAccepted), 1);
    QTRY_VERIFY(at.reader.press(at.say("shell.plan")));
    QTRY_VERIFY(at.reader.shows(at.say("assess.plan.purpose")));
    look(at, "plan");
  }

  void acceptRating(Desk& at) {
    const auto proposals = at.all<Proposal>();
    QVERIFY(!proposals.empty());
    const auto* criterion = at.quality().find({proposals.front().criterion});
    QVERIFY(criterion);
    const auto name = criterion->title.in(at.workspace.speaker().language());
    const auto answers = at.all<Answer>().size();
    QTRY_VERIFY(at.reader.press(at.workspace.speaker().say(Message{"quality_page.accept_rating_of", {{"criterion", name}}})));
    QTRY_COMPARE(at.all<Answer>().size(), answers + 1);
    QTRY_VERIFY(at.reader.press(at.say("shell.findings")));
    QTRY_VERIFY(at.reader.shows(at.say("assess.findings.purpose")));
    look(at, "findings");
  }

  void print(Desk& at) {
    QTRY_VERIFY(at.reader.press(at.say("shell.generate_report")));
    QTRY_VERIFY(at.reader.offers(at.say("report.page.pdf")));
    QTRY_VERIFY(at.reader.press(at.say("report.page.pdf")));
    QTRY_VERIFY_WITH_TIMEOUT(!at.file(".pdf").isEmpty(), kPatience);
    look(at, "report");
    QFile pdf(at.file(".pdf"));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.read(5) == "%PDF-");
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) return;
    const auto words = wordsOf(pdf.fileName());
    QVERIFY(words.contains(u"LojaExemplo"_s));
    QVERIFY(words.contains(u"Prices-arrive-late"_s));
  }
};

QTEST_MAIN(TestWholeJob)
#include "tst_whole_job.moc"
