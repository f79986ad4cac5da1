// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/dialect_form.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace prumo;
using namespace prumo::ui;

namespace {

const Speaker kEn{kEnglish};

/// The editor of that accessible name that is shown.
template <class Editor>
Editor* editor(const DialectForm& form, const QString& name) {
  for (auto* each : form.findChildren<Editor*>()) {
    if (each->accessibleName() == name && each->isVisibleTo(&form)) return each;
  }
  return nullptr;
}

void choose(const DialectForm& form, const QString& name, int data) {
  auto* combo = editor<QComboBox>(form, name);
  QVERIFY2(combo, qPrintable(name));
  combo->setCurrentIndex(combo->findData(data));
  Q_EMIT combo->activated(combo->currentIndex());
}

}  // namespace

class TestDialectForm : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void everyOptionThatIsTouchedIsSettledAndReadAgain() {
    DialectForm form;
    form.setSpeaker(kEn);
    form.setFound({.delimiter = ';', .footer = 1, .decimalComma = true, .thousands = '.', .dates = quality::DateForm::DayFirst});
    QSignalSpy changed(&form, &DialectForm::choiceChanged);
    choose(form, QStringLiteral("Escape before a quote"), '\\');
    choose(form, QStringLiteral("Thousands"), ' ');
    choose(form, QStringLiteral("Dates"), static_cast<int>(quality::DateForm::MonthFirst));
    auto* footer = editor<QSpinBox>(form, QStringLiteral("Lines to leave out at the end"));
    QVERIFY(footer);
    QCOMPARE(footer->value(), 1);
    footer->setValue(3);
    QCOMPARE(changed.size(), 4);
    const auto& choice = form.choice();
    QVERIFY(choice.escape == '\\' && choice.thousands == ' ' && choice.dates == quality::DateForm::MonthFirst && choice.footer == 3);
    QVERIFY(!choice.delimiter && !choice.decimalComma && !choice.quote);  // what nobody touched follows what is found
  }

  void whatAFileShowsIsShownWithoutSettlingIt() {
    DialectForm form;
    form.setSpeaker(kEn);
    QSignalSpy changed(&form, &DialectForm::choiceChanged);
    form.setFound({.escape = '^', .footer = quality::kFooterOfEach, .thousands = '\'', .dates = quality::DateForm::Iso});
    QCOMPARE(changed.size(), 0);
    QCOMPARE(editor<QComboBox>(form, QStringLiteral("Escape before a quote"))->currentData().toInt(), int{'^'});
    QCOMPARE(editor<QComboBox>(form, QStringLiteral("Thousands"))->currentText(), QStringLiteral("apostrophe  '"));
    QCOMPARE(editor<QComboBox>(form, QStringLiteral("Dates"))->currentText(), QStringLiteral("only  2026-12-31"));
    QCOMPARE(editor<QSpinBox>(form, QStringLiteral("Lines to leave out at the end"))->value(), 0);
  }

  void theSignThatIsSettledLastTakesTheOtherBack() {
    DialectForm form;
    form.setSpeaker(kEn);
    choose(form, QStringLiteral("Numbers"), 1);
    QVERIFY(form.choice().decimalComma == true);
    choose(form, QStringLiteral("Thousands"), ',');
    QVERIFY(form.choice().thousands == ',' && !form.choice().decimalComma);
    choose(form, QStringLiteral("Numbers"), 1);
    QVERIFY(form.choice().decimalComma == true && !form.choice().thousands);
    choose(form, QStringLiteral("Thousands"), '.');
    QVERIFY(form.choice().decimalComma == true && form.choice().thousands == '.');
  }

  void aStoredChoiceOfOneSignForBothIsToldUntilItIsChanged() {
    DialectForm form;
    form.setSpeaker(kEn);
    const auto isTold = [&form] {
      return std::ranges::any_of(form.findChildren<QLabel*>(), [&form](const QLabel* each) { return each->text().startsWith(QStringLiteral("The same sign")) && each->isVisibleTo(&form); });
    };
    QVERIFY(!isTold());
    form.setChoice({.decimalComma = true, .thousands = ','});
    form.setFound({.decimalComma = true});
    QVERIFY(isTold());
    choose(form, QStringLiteral("Thousands"), '.');
    QVERIFY(!isTold());
  }

  void aKindShowsOnlyWhatItTakes() {
    DialectForm form;
    form.setSpeaker(kEn);
    form.setFound({.kind = "json"});
    QVERIFY(editor<QComboBox>(form, QStringLiteral("Dates")));
    QVERIFY(!editor<QComboBox>(form, QStringLiteral("Escape before a quote")));
    QVERIFY(!editor<QSpinBox>(form, QStringLiteral("Lines to leave out at the end")));
  }
};

QTEST_MAIN(TestDialectForm)
#include "tst_dialect_form.moc"
