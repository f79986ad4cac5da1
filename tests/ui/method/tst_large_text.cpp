// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample.h"
#include "app/steps.h"
#include "app/window.h"
#include "ui/kit/looks.h"
#include "ui/kit/markdown_view.h"
#include "ui/kit/theme.h"
#include "ui/method/criterion_card.h"
#include "ui/method/inspector.h"
#include "ui/method/measure_table.h"

#include <QLabel>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>

using namespace prumo;
using namespace prumo::ui;
using namespace Qt::StringLiterals;

namespace {

/// What is written in a widget and has too little room to be read: who it is, and how much is missing.
QStringList cutIn(const QWidget& page) {
  QStringList cut;
  for (const auto* one : page.findChildren<QWidget*>()) {
    const auto* label = qobject_cast<const QLabel*>(one);
    const auto* markdown = qobject_cast<const MarkdownView*>(one);
    if (!one->isVisible() || (!markdown && (!label || label->text().isEmpty()))) continue;
    const bool wraps = markdown || label->wordWrap();
    const QSize needed = wraps ? QSize(label ? label->minimumSizeHint().width() : 0, one->heightForWidth(one->width())) : one->sizeHint();
    const auto words = label ? label->text() : markdown->toPlainText();
    if (one->width() < needed.width() || one->height() < needed.height()) {
      cut << u"%1 %2x%3 needs %4x%5: %6"_s.arg(QLatin1StringView(one->metaObject()->className()))
                 .arg(one->width())
                 .arg(one->height())
                 .arg(needed.width())
                 .arg(needed.height())
                 .arg(words.left(40));
    }
  }
  return cut;
}

/// The program's window on the sample.
struct Desk {
  Settings settings;
  Workspace workspace{{.name = "Ana"}, rooms(), "pt-BR"};
  MainWindow window{workspace, settings, windowParts()};

  Desk(const std::filesystem::path& sample, const QTemporaryDir& folder) : settings(folder.filePath(u"settings.ini"_s)) {
    window.resize(1280, 800);
    window.show();
    if (!workspace.open(sample)) qFatal("the sample does not open");
  }

  std::vector<const CriterionCard*> cards() const {
    std::vector<const CriterionCard*> shown;
    for (const auto* card : window.findChildren<CriterionCard*>()) {
      if (card->isVisible()) shown.push_back(card);
    }
    return shown;
  }
  QStringList cut() const {
    QStringList all;
    for (const auto* card : cards()) all += cutIn(*card);
    return all;
  }
};

constexpr std::size_t kFirst = 5;  ///< cards that are there when a page is shown, before its first layout

}  // namespace

class TestLargeText : public QObject {
  Q_OBJECT
private:
  QTemporaryDir m_folder;
  std::filesystem::path sample() const { return m_folder.filePath(u"a.prumo"_s).toStdString(); }

private Q_SLOTS:
  void initTestCase() {
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    theme::apply(Scheme::Light);
    QVERIFY(buildSample(sample(), "pt-BR", {}));
  }
  void cleanup() { theme::setTextScale(1); }

  void noCardIsSqueezedWhileTheRestIsMade() {
    Desk desk(sample(), m_folder);
    for (const auto& step : desk.workspace.method().steps) {
      desk.workspace.show(u"step/%1/assess"_s.arg(QString::fromStdString(step.id.text)));
      while (desk.cards().size() < step.criteria.size()) {
        QCoreApplication::processEvents();
        const auto cut = desk.cut();
        QVERIFY2(desk.cards().size() <= kFirst || cut.isEmpty(), qPrintable(cut.join(u"; "_s)));
      }
    }
  }

  void noNoteIsCutWhateverTheWindowDoes() {
    Desk desk(sample(), m_folder);
    desk.workspace.show(u"step/quality/assess"_s);
    const auto settles = [&desk] { return QTest::qWaitFor([&desk] { return desk.cut().isEmpty(); }, 20'000); };
    QVERIFY(settles());
    desk.window.resize(1024, 700);
    QVERIFY(settles());
    desk.window.setLanguage(u"en"_s);
    QVERIFY(settles());
    desk.window.setTextSize(150);
    QVERIFY(settles());
    desk.window.resize(1280, 800);
    QVERIFY(settles());
    desk.window.setLanguage(u"pt-BR"_s);
    desk.window.setTextSize(100);
    QVERIFY(settles());
  }

  void theFiguresOfAMeasureAreReadWhole() {
    Desk desk(sample(), m_folder);
    desk.workspace.show(u"step/quality/assess"_s);
    const auto* inspector = desk.window.findChild<Inspector*>();
    for (const int percent : {100, 125, 150}) {
      desk.window.setTextSize(percent);
      QTRY_VERIFY(inspector->isVisible());
      const auto* table = inspector->findChild<MeasureTable*>();
      QVERIFY(table->isVisible());
      const auto isInside = [&](const QLabel* label) { return label->mapTo(inspector, label->rect().bottomRight()).x() < inspector->width(); };
      QTRY_VERIFY(std::ranges::all_of(table->findChildren<QLabel*>(), isInside));
      QTRY_VERIFY(cutIn(*table).isEmpty());
    }
  }

  void iconsGrowWithTheText() {
    QWidget window;
    const std::vector<QPushButton*> buttons{primaryButton("add", &window), plainButton("add", &window), linkButton("add", &window),
                                            iconButton("add", &window)};
    window.show();
    const auto before = buttons.front()->iconSize().height();
    theme::setTextScale(1.5);
    for (const auto* button : buttons) QCOMPARE(button->iconSize().height(), before * 3 / 2);
    const std::unique_ptr<QPushButton> later(plainButton("add"));
    QCOMPARE(later->iconSize().height(), before * 3 / 2);
    theme::setTextScale(1);
    for (const auto* button : buttons) QCOMPARE(button->iconSize().height(), before);
    QCOMPARE(later->iconSize().height(), before);
  }
};

QTEST_MAIN(TestLargeText)
#include "tst_large_text.moc"
