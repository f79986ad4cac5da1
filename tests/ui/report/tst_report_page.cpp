// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/method/fixture.h"
#include "ui/kit/file_door.h"
#include "ui/report/report_page.h"
#include "ui/shell/task_runner.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace prumo;
using namespace prumo::ui;

namespace {

/// The page shown, with a place for what it saves.
struct Page : Assessed {
  std::unique_ptr<QWidget> page{makeReportPage(workspace)};
  std::filesystem::path target = path().parent_path() / "report.pdf";
  FileDoor door = fileDoor();

  Page() {
    fileDoor().askTarget = [this](QWidget*, const QString&, const QString&, const QString&, const std::function<void(const std::filesystem::path&)>& take) {
      take(target);
    };
    page->resize(1000, 700);
    page->show();
  }
  ~Page() { fileDoor() = door; }

  QString state(const char* code) const { return workspace.speaker().say(code); }
  bool says(const QString& words) const {
    const auto labels = page->findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&](const QLabel* one) { return one->text() == words; });
  }
  bool isMaking() const { return says(state("report.page.making")); }

  QListWidgetItem* section(const char* id) const {
    auto* list = page->findChild<QListWidget*>();
    for (int row = 0; row < list->count(); ++row) {
      if (list->item(row)->data(Qt::UserRole).toString() == QLatin1StringView(id)) return list->item(row);
    }
    return nullptr;
  }

  void save() {
    auto* button = named<QPushButton>(*page, state("report.page.pdf"));
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 60'000);  // the file before it is told as written
    button->click();
  }
  /// The words of the PDF that was saved, without white space.
  QString saved() const {
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {toQString(target), QStringLiteral("-")});
    process.waitForFinished(60'000);
    return QString::fromUtf8(process.readAllStandardOutput()).remove(QRegularExpression(QStringLiteral("\\s+")));
  }
};

}  // namespace

class TestReportPage : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase() {
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()) QSKIP("poppler-utils is not installed");
  }

  void theSavedReportIsThatOfThePresentState() {
    Page at;
    QTRY_VERIFY_WITH_TIMEOUT(at.isMaking(), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!at.isMaking(), 60'000);
    at.addFinding({.step = "quality", .title = "Prices-arrive-late", .severity = Severity::High});
    QTRY_VERIFY_WITH_TIMEOUT(at.isMaking(), 60'000);
    at.save();
    QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(at.target), 60'000);
    QVERIFY(at.saved().contains(QStringLiteral("Prices-arrive-late")));
  }

  void chartsKeepToTheirPlaceOnThePage() {
    Page at;
    QTRY_VERIFY_WITH_TIMEOUT(at.isMaking(), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!at.isMaking(), 60'000);
    at.save();
    QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(at.target), 60'000);
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), toQString(at.target), QStringLiteral("-")});
    process.waitForFinished(60'000);
    constexpr double kWidth = 595.3;  // points, of A4
    static const QRegularExpression right(QStringLiteral("<word[^>]*xMax=\"([0-9.]+)\"[^>]*>([^<]*)"));
    const auto words = QString::fromUtf8(process.readAllStandardOutput());
    int count = 0;
    for (auto found = right.globalMatch(words); found.hasNext(); ++count) {
      const auto word = found.next();
      QVERIFY2(word.captured(1).toDouble() <= kWidth, qPrintable(word.captured(2)));
    }
    QVERIFY(count > 100);
  }

  void theFinishedReportIsWrittenOffTheWindow() {
    Page at;
    QTRY_VERIFY_WITH_TIMEOUT(at.isMaking(), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!at.isMaking(), 60'000);
    QSignalSpy begun(&at.workspace.tasks(), &TaskRunner::started);
    at.save();
    QCOMPARE(begun.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(at.target), 60'000);
  }

  void aLogoIsReadOffTheWindowAndOneThatIsNoPictureIsRefused() {
    Page at;
    const auto path = at.folder.filePath(QStringLiteral("logo.png"));
    fileDoor().askFiles = [&path](QWidget*, const QString&, const QString&, bool, const std::function<void(const FileDoor::Paths&)>& take) { take({toPath(path)}); };
    auto* choose = named<QPushButton>(*at.page, at.state("report.page.logo"));
    QVERIFY(choose);
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(path));
    QSignalSpy begun(&at.workspace.tasks(), &TaskRunner::started);
    choose->click();
    QVERIFY(!begun.empty());
    QTRY_VERIFY(!at.workspace.assessment().logo.empty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a picture");
    file.close();
    QSignalSpy failed(&at.workspace, &Workspace::failed);
    choose->click();
    QTRY_COMPARE(failed.size(), 1);
  }

  void theLanguageOfTheReportIsAnEditThatIsTakenBack() {
    Page at;
    auto* box = named<QComboBox>(*at.page, at.state("report.page.language"));
    QVERIFY(box);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Up);
    QCOMPARE(at.workspace.assessment().language, std::string("pt-BR"));
    at.workspace.undo();
    QCOMPARE(at.workspace.assessment().language, std::string("en"));
    QCOMPARE(box->currentData().toString(), QStringLiteral("en"));
  }

  void anEditAfterSaveIsInTheReportThatWasBeingMade() {
    Page at;
    at.save();
    at.addFinding({.step = "quality", .title = "Prices-arrive-late", .severity = Severity::High});
    QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(at.target), 60'000);
    QVERIFY(at.saved().contains(QStringLiteral("Prices-arrive-late")));
  }

  /// Nothing but what the report is made of is read, so that whoever edits never waits for a look at the whole file.
  void theWorkerReadsNoMoreOfTheFileThanTheReportNeeds() {
    Page at;
    QVERIFY(at.workspace.edit({"findings.added", {{"title", std::string{"a"}}}}, [](Transaction& edit) -> Result<void> {
      return edit.attach(std::string(9000, 'e'), "text/plain").transform([](const std::string&) {});
    }));
    QTRY_VERIFY_WITH_TIMEOUT(at.isMaking(), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!at.isMaking(), 60'000);
    QFile file(toQString(at.path()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const auto second = file.readAll().indexOf(QByteArray(3000, 'e')) / 4096 + 1;
    QVERIFY(file.seek(second * 4096));
    file.write(QByteArray(4096, '\xAA'));
    file.flush();
    QSignalSpy failed(&at.workspace, &Workspace::failed);
    at.addFinding({.step = "quality", .title = "Prices-arrive-late", .severity = Severity::High});
    at.save();
    QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(at.target) || !failed.empty(), 60'000);
    QCOMPARE(failed.size(), 0);
  }

  void anUntickedSectionIsNotInThePdfAndComesBackWhenTicked() {
    Page at;
    QTRY_VERIFY_WITH_TIMEOUT(at.section("glossary"), 60'000);
    QVERIFY(at.section("glossary")->checkState() == Qt::Checked);
    const auto title = at.section("glossary")->text().remove(QRegularExpression(QStringLiteral("\\s+")));
    at.save();
    QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(at.target), 60'000);
    const auto before = at.saved().count(title);
    QVERIFY(before > 0);
    for (const bool isWanted : {false, true}) {
      std::filesystem::remove(at.target);
      at.section("glossary")->setCheckState(isWanted ? Qt::Checked : Qt::Unchecked);
      at.save();
      QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(at.target), 60'000);
      QCOMPARE(at.saved().count(title), isWanted ? before : 0);
      QCOMPARE(at.section("glossary")->checkState(), isWanted ? Qt::Checked : Qt::Unchecked);
    }
  }

  void editsGoOnWhileThePreviewIsMade() {
    Page at;
    QSignalSpy failed(&at.workspace, &Workspace::failed);
    for (int i = 0; i < 40; ++i) {
      at.addFinding({.step = "quality", .title = "finding" + std::to_string(i)});
      QTest::qWait(20);
    }
    QCOMPARE(at.findings().size(), 40U);
    at.save();
    QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(at.target), 60'000);
    QVERIFY(at.saved().contains(QStringLiteral("finding39")));
    QCOMPARE(failed.size(), 0);
  }
};

QTEST_MAIN(TestReportPage)
#include "tst_report_page.moc"
