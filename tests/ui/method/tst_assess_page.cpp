// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/method/fixture.h"
#include "ui/findings/evidence_edits.h"
#include "ui/findings/evidence_item.h"
#include "ui/kit/file_door.h"
#include "ui/method/assess_page.h"
#include "ui/method/criterion_card.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace prumo;
using namespace prumo::ui;

namespace {

const StepId kStep{"quality"};

/// The page as a person has it before them: shown, complete, the first card with the focus.
struct Page : Assessed {
  AssessPage page;
  std::vector<CriterionId> criteria;

  explicit Page(std::string language = "en") : Assessed(std::move(language)), page(workspace, kStep) {
    for (const auto& criterion : workspace.method().find(kStep)->criteria) criteria.push_back(criterion.id);
    page.resize(700, 900);
    page.show();
    page.setCurrent(criteria.front());
    QTest::qWait(1);
  }

  CriterionCard* card(std::size_t index) { return page.findChildren<CriterionCard*>()[static_cast<qsizetype>(index)]; }
  std::optional<Answer> answerOf(std::size_t index) const { return answer(kStep.text + "/" + criteria[index].text); }
  void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
  void type(const char* text) { QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(text)); }
  void accept(std::size_t index) { QTest::keyClick(card(index), Qt::Key_A); }

  void drop(std::size_t index, QMimeData& mime) {
    const auto at = card(index)->mapTo(&page, card(index)->rect().center());
    QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &enter);
    QDropEvent event(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &event);
  }
};

}  // namespace

class TestAssessPage : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void everyCriterionHasItsCard() {
    Page at;
    QCOMPARE(at.page.findChildren<CriterionCard*>().size(), static_cast<qsizetype>(at.criteria.size()));
  }

  void aDigitRatesTheCurrentCardAsOneEditThatCanBeUndone() {
    Page at;
    const auto before = at.edits();
    at.type("3");
    QCOMPARE(at.answerOf(0)->level, std::optional(3));
    QCOMPARE(at.edits(), before + 1);
    QCOMPARE(at.workspace.scorecard().find(kStep)->answered, 1);
    QCOMPARE(at.workspace.project().nextUndo().value()->label.code, std::string("assess.edit.rate"));
    auto* three = named<QPushButton>(at.page, QStringLiteral("Level 3 of ") + at.card(0)->accessibleName());
    QVERIFY(three && three->isChecked());
    at.workspace.undo();
    QVERIFY(!at.answerOf(0));
    QVERIFY(!three->isChecked());
    at.workspace.redo();
    QVERIFY(three->isChecked());
  }

  void theSameRatingAgainLeavesNoTrace() {
    Page at;
    at.type("3");
    const auto edits = at.edits();
    at.type("3");
    QCOMPARE(at.edits(), edits);
  }

  void notApplicableAndUnknownAreNotLevels() {
    Page at;
    at.type("n");
    QCOMPARE(at.answerOf(0)->rating, Rating::NotApplicable);
    QCOMPARE(at.workspace.scorecard().find(kStep)->applicable, static_cast<int>(at.criteria.size()) - 1);
    at.type("?");
    QCOMPARE(at.answerOf(0)->rating, Rating::Unknown);
    QVERIFY(!at.workspace.scorecard().find(kStep)->score);
  }

  void clickingALevelByItsNameRates() {
    Page at;
    auto* four = named<QPushButton>(at.page, QStringLiteral("Level 4 of ") + at.card(1)->accessibleName());
    QVERIFY(four);
    QTest::mouseClick(four, Qt::LeftButton);
    QCOMPARE(at.answerOf(1)->level, std::optional(4));
    QCOMPARE(at.page.current(), at.criteria[1]);
  }

  void arrowsAndLettersMoveBetweenCards() {
    Page at;
    at.key(Qt::Key_Down);
    QCOMPARE(at.page.current(), at.criteria[1]);
    at.type("j");
    QCOMPARE(at.page.current(), at.criteria[2]);
    at.type("k");
    at.key(Qt::Key_Up);
    at.key(Qt::Key_Up);
    QCOMPARE(at.page.current(), at.criteria[0]);
    QVERIFY(!at.answerOf(0));
  }

  void movingShowsTheCriterionInTheInspector() {
    Page at;
    QSignalSpy inspected(&at.workspace, &Workspace::criterionInspected);
    at.key(Qt::Key_Down);
    QVERIFY(!inspected.isEmpty());
    QCOMPARE(inspected.last().at(1).value<CriterionId>(), at.criteria[1]);
  }

  void aLetterSetsTheConfidence() {
    Page at;
    at.type("2");
    at.type("d");
    QCOMPARE(at.answerOf(0)->confidence, Confidence::Shown);
    at.type("v");
    QCOMPARE(at.answerOf(0)->confidence, Confidence::Seen);
    at.type("m");
    QCOMPARE(at.answerOf(0)->confidence, Confidence::Measured);
    at.type("s");
    QCOMPARE(at.answerOf(0)->confidence, Confidence::Said);
  }

  void aNoteIsOneEditWhenItIsLeft() {
    Page at;
    at.type("2");
    const auto before = at.edits();
    at.key(Qt::Key_Return);
    auto* editor = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    QVERIFY(editor);
    at.type("5 orders **lost**");
    QCOMPARE(at.answerOf(0)->level, std::optional(2));
    QVERIFY(at.answerOf(0)->note.empty());
    at.key(Qt::Key_Escape);
    QCOMPARE(at.answerOf(0)->note, std::string("5 orders **lost**"));
    QCOMPARE(at.edits(), before + 1);
    QCOMPARE(QApplication::focusWidget(), at.card(0));
    at.workspace.undo();
    QVERIFY(at.answerOf(0)->note.empty());
  }

  void aDroppedFileIsKeptWithItsHashUnderTheCardItFellOn() {
    Page at;
    const auto file = std::filesystem::path(at.folder.path().toStdString()) / "price list.csv";
    QVERIFY(writeFile(file, "sku;price\n1;2\n").has_value());
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(toQString(file))});
    at.drop(1, mime);
    QTRY_COMPARE(at.evidence().size(), 1U);
    const auto kept = at.evidence().front();
    QCOMPARE(kept.criterion, at.criteria[1].text);
    QCOMPARE(kept.name, std::string("price list.csv"));
    QCOMPARE(kept.sha256, sha256("sku;price\n1;2\n"));
    QCOMPARE(at.workspace.project().attachment(kept.sha256).value(), std::string("sku;price\n1;2\n"));
    at.workspace.undo();
    QVERIFY(at.evidence().empty());
  }

  void pastedTextAndPicturesBecomeEvidence() {
    Page at;
    QApplication::clipboard()->setText(QStringLiteral("they said so"));
    at.key(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(at.evidence().size(), 1U);
    QCOMPARE(at.evidence().front().sha256, sha256("they said so"));
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QApplication::clipboard()->setImage(picture);
    at.key(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(at.evidence().size(), 2U);
    QCOMPARE(at.evidence().back().mediaType, std::string("image/png"));
    QVERIFY(!at.answerOf(0));
  }

  void evidenceReadWhileItsAssessmentIsClosedIsNotStoredInAnother() {
    Assessed at;
    const auto other = at.path().parent_path() / "other.prumo";
    QVERIFY(at.workspace.project().saveCopy(other));
    const auto file = at.path().parent_path() / "print.txt";
    QVERIFY(writeFile(file, "seen"));
    QObject window;
    std::string refusal;
    keepEvidence(at.workspace, &window, {kStep.text, {}, {}}, {.files = {file}}, [&](const Error& error) { refusal = error.code(); });
    QVERIFY(at.workspace.open(other));
    QTRY_COMPARE(refusal, std::string("assess.evidence.closed"));
    QVERIFY(at.evidence().empty());
  }

  void evidenceIsTakenOutWhileTheAssessmentIsEdited() {
    Assessed at;
    const auto file = at.path().parent_path() / "print.txt";
    QVERIFY(writeFile(file, "seen"));
    QObject window;
    keepEvidence(at.workspace, &window, {kStep.text, "c1", {}}, {.files = {file}}, [](const Error& error) { QFAIL(error.code().c_str()); });
    QTRY_COMPARE(at.evidence().size(), 1U);
    EvidenceItem item(at.workspace, at.evidence().front());
    const auto target = at.path().parent_path() / "saved.txt";
    const auto door = fileDoor();
    fileDoor().askTarget = [&](QWidget*, const QString&, const QString&, const QString&, const std::function<void(const std::filesystem::path&)>& take) {
      take(target);
    };
    std::filesystem::path shown;
    fileDoor().openOutside = [&](const std::filesystem::path& path) { shown = path; };
    for (auto* action : item.findChildren<QAction*>()) {
      if (action->text() == QStringLiteral("Save as...")) action->trigger();
    }
    named<QPushButton>(item, QStringLiteral("Open file"))->click();
    at.addFinding({.step = kStep.text, .title = "meanwhile"});
    QTRY_COMPARE(readFile(target, 100).value_or(""), std::string("seen"));
    QTRY_COMPARE(readFile(shown, 100).value_or(""), std::string("seen"));
    QCOMPARE(at.findings().size(), 1U);
    fileDoor() = door;
  }

  void whatIsOverTheLimitIsRefusedInTheCard() {
    Page at;
    const auto file = std::filesystem::path(at.folder.path().toStdString()) / "huge.bin";
    QVERIFY(writeFile(file, "x").has_value());
    std::filesystem::resize_file(file, kAttachmentLimit + 1);
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(toQString(file))});
    at.drop(0, mime);
    const auto refusal = [&at] {
      for (auto* text : at.card(0)->findChildren<QLabel*>()) {
        if (text->isVisible() && text->property("kind") == QStringLiteral("fault")) return text->text();
      }
      return QString{};
    };
    QTRY_VERIFY(refusal().contains(QStringLiteral("huge.bin")));
    QVERIFY(at.evidence().empty());
  }

  void aFolderIsRefusedInTheCard() {
    Page at;
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(at.folder.path())});
    at.drop(0, mime);
    QTest::qWait(100);
    QVERIFY(at.evidence().empty());
  }

  void anAcceptedProposalIsMeasured() {
    Page at;
    at.propose(kStep.text, at.criteria[0].text, 2);
    at.accept(0);
    QCOMPARE(at.answerOf(0)->level, std::optional(2));
    QCOMPARE(at.answerOf(0)->confidence, Confidence::Measured);
    at.workspace.undo();
    QVERIFY(!at.answerOf(0));
  }

  void anotherRatingThanProposedAsksForAReason() {
    Page at;
    at.propose(kStep.text, at.criteria[0].text, 2);
    at.accept(0);
    at.type("4");
    QCOMPARE(at.answerOf(0)->confidence, Confidence::Seen);
    const CriterionKey key{kStep, at.criteria[0]};
    QCOMPARE(stateOf(at.workspace.project(), key).proposalState(), ProposalState::NeedsReason);
    at.key(Qt::Key_Return);
    at.type("the sample was old");
    at.key(Qt::Key_Escape);
    QCOMPARE(at.answerOf(0)->reason, std::string("the sample was old"));
    QCOMPARE(stateOf(at.workspace.project(), key).proposalState(), ProposalState::Overridden);
    at.type("2");
    QVERIFY(at.answerOf(0)->reason.empty());
  }

  void whoWantsToDepartFromTheDataIsToldHow() {
    Page at;
    at.propose(kStep.text, at.criteria[0].text, 2);
    at.accept(0);
    const auto says = [&](const QString& words) {
      const auto labels = at.card(0)->findChildren<QLabel*>();
      return std::ranges::any_of(labels, [&](const QLabel* one) { return one->isVisible() && one->text().startsWith(words); });
    };
    QVERIFY(says(QStringLiteral("Level 2 taken from the data")));
    at.workspace.show(QStringLiteral("step/quality/assess/change"), QString::fromStdString(at.criteria[0].text));
    QVERIFY(says(at.workspace.speaker().say("assess.proposal.choose")));
    at.type("4");
    QCOMPARE(at.answerOf(0)->level, std::optional(4));
    QVERIFY(!says(at.workspace.speaker().say("assess.proposal.choose")));
    QVERIFY(says(QStringLiteral("The data proposes level 2 and you rated otherwise. Your rating is not measured, so its confidence is: seen")));
  }

  void notApplicableAsksForItsReason() {
    Page at;
    const auto asks = [&] {
      const auto labels = at.card(0)->findChildren<QLabel*>();
      return std::ranges::any_of(labels, [](const QLabel* one) { return one->text().startsWith(QStringLiteral("Say in a note why this does not apply")); });
    };
    at.type("n");
    QVERIFY(asks());
    QVERIFY(keepNote(at.workspace, {kStep, at.criteria[0]}, "no such orders"));
    QVERIFY(!asks());
  }

  void theNoteBeingWrittenIsInSight() {
    Page at;
    at.page.resize(700, 300);
    at.page.setCurrent(at.criteria[3]);
    QTest::qWait(1);
    at.key(Qt::Key_Return);
    auto* area = at.page.findChild<QScrollArea*>();
    const auto isInSight = [&] {
      const auto* note = QApplication::focusWidget();
      const QRect where(note->mapTo(area->viewport(), QPoint()), note->size());
      return qobject_cast<const QPlainTextEdit*>(note) && area->viewport()->rect().contains(where);
    };
    QTRY_VERIFY(isInSight());
    for (int line = 0; line < 6; ++line) at.key(Qt::Key_Return);
    QTRY_VERIFY(isInSight());
  }

  void aChangeElsewhereKeepsFocusAndScroll() {
    Page at;
    at.page.resize(700, 300);
    at.page.setCurrent(at.criteria[5]);
    auto* bar = at.page.findChild<QScrollArea*>()->verticalScrollBar();
    QTest::qWait(1);
    const int scroll = bar->value();
    QVERIFY(scroll > 0);
    auto* focus = QApplication::focusWidget();
    rate(at.workspace, {kStep, at.criteria[0]}, {Rating::Level, 1});
    QTest::qWait(1);
    QCOMPARE(QApplication::focusWidget(), focus);
    QCOMPARE(bar->value(), scroll);
  }

  void theLanguageSwitchesWhileThePageStands() {
    Page at;
    const auto english = at.card(0)->accessibleName();
    at.workspace.setLanguage(kPortuguese);
    const auto* criterion = at.workspace.method().find(kStep, at.criteria[0]);
    QVERIFY(at.card(0)->accessibleName() != english);
    QVERIFY(at.card(0)->accessibleName().endsWith(QString::fromStdString(criterion->title.pt)));
  }

  void aReadOnlyAssessmentCannotBeRatedAndSaysWhy() {
    Page at;
    const auto path = at.path();
    at.workspace.close();
    QCOMPARE(at.page.findChildren<CriterionCard*>().size(), 0);
    QVERIFY(at.workspace.open(path, {.readOnly = true}).has_value());
    at.page.setCurrent(at.criteria[0]);
    QTest::qWait(1);
    at.type("3");
    at.key(Qt::Key_Return);
    QVERIFY(!at.answerOf(0));
    const auto says = at.page.findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(says, [](const QLabel* text) { return text->isVisible() && text->text().contains(QStringLiteral("reading only")); }));
  }

  void everyControlHasAName() {
    Page at;
    at.propose(kStep.text, at.criteria[0].text, 2);
    for (auto* button : at.page.findChildren<QPushButton*>()) {
      QVERIFY2(!button->isVisible() || !button->accessibleName().isEmpty(), qPrintable(button->text()));
    }
  }
};

QTEST_MAIN(TestAssessPage)
#include "tst_assess_page.moc"
