// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/rules/kinds.h"
#include "tests/ui/quality/bench.h"
#include "ui/quality/feeds.h"
#include "ui/quality/rule_form.h"
#include "ui/quality/rule_trial.h"
#include "ui/quality/rules_page.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace prumo;
using namespace prumo::ui;

namespace {

constexpr int kPatience = 20'000;

QStringList wordsOf(const QWidget& widget) {
  QStringList words;
  for (auto* one : widget.findChildren<QLabel*>()) {
    if (one->isVisible() && !one->text().isEmpty()) words << one->text();
  }
  return words;
}

void choose(const QWidget& page, const char* name, int index) {
  auto* combo = named<QComboBox>(page, name);
  QVERIFY2(combo, name);
  combo->setCurrentIndex(index);
  Q_EMIT combo->activated(index);
}
void choose(const QWidget& page, quality::RuleKind kind) { choose(page, "What is asked", static_cast<int>(kind)); }

void type(const QWidget& page, const char* name, const QString& text) {
  QTRY_VERIFY2(seen<QLineEdit>(page, name), name);  // fields of another kind show a moment later
  auto* editor = seen<QLineEdit>(page, name);
  editor->setFocus();
  editor->selectAll();
  QTest::keyClicks(editor, text);
}

/// The rules page with the form open for a new rule.
struct Desk {
  Bench bench;
  quality::Dataset dataset;
  RulesPage page;
  RuleForm* form = nullptr;
  RuleTrial* trial = nullptr;

  explicit Desk(int rows = 200) : dataset(bench.addFeed(bench.catalogue(rows))), page(bench.workspace) {
    page.resize(1180, 900);
    page.show();
    std::ignore = QTest::qWaitForWindowExposed(&page);
    seen<QPushButton>(page, "Add rule")->click();
    form = page.findChild<RuleForm*>();
    trial = page.findChild<RuleTrial*>();
  }
  void column(const char* name) const { named<QComboBox>(*form, "Column")->setCurrentText(QString::fromLatin1(name)); }
};

/// A form by itself, and the last rule that it judged.
struct Form {
  RuleForm form;
  std::optional<quality::Rule> judged;
  std::optional<quality::Rule> saved;

  Form() {
    form.setSpeaker(Speaker{kEnglish});
    form.setColumns({"a", "b", "c"});
    form.setDatasets({"Products", "Orders"});
    QObject::connect(&form, &RuleForm::judged, &form, [this](const std::optional<quality::Rule>& rule) { judged = rule; });
    QObject::connect(&form, &RuleForm::saved, &form, [this](const quality::Rule& rule) { saved = rule; });
  }
  void begin(const quality::Rule& rule) {
    form.begin(rule, false);
    form.show();
  }
};

quality::Rule complete(quality::RuleKind kind) {
  using quality::RuleKind;
  quality::Rule rule{.id = "r", .columns = {"a"}, .kind = kind};
  const auto& info = quality::kindOf(rule);
  if (info.takes == quality::Takes::Many) rule.columns = {"b", "a"};
  if (info.takes == quality::Takes::None) rule.columns.clear();
  rule.min = 2.0;
  rule.max = 7.5;
  rule.exclusiveMax = true;
  rule.minLength = 1;
  rule.maxLength = 9;
  rule.pattern = "[a-z]+";
  rule.values = {"x", "y z"};
  rule.ignoreCase = true;
  rule.gtinLengths = {13};
  rule.allowNoGtin = false;
  rule.alphanumeric = false;
  rule.type = quality::ValueType::Date;
  rule.format = quality::ValueFormat::Uuid;
  rule.isStrict = true;
  rule.maxAgeDays = 1.5;
  rule.condition = kind == RuleKind::Aggregate ? "" : "a > 1";
  rule.when = "b = 'x'";
  rule.left = "a";
  rule.right = "b * c";
  rule.within = 0.25;
  rule.dataset = "Products";
  rule.theirColumns = {"x", "y"};
  rule.measure = quality::Measure::Mean;
  rule.stateColumn = "b";
  rule.toStateColumn = "c";
  rule.allowsServices = true;
  rule.severity = Severity::Critical;
  rule.tolerance = 0.125;
  rule.toleratedCount = 12;
  rule.characteristic = quality::Characteristic::Traceability;
  rule.owner = "Compras";
  rule.note = "because";
  rule.title = "A title";
  return rule;
}

}  // namespace

class TestRuleTrial : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void theCountFollowsWhatIsTyped() {
    Desk desk;
    QVERIFY(!says(*desk.trial, "In the whole feed"));
    desk.column("price");
    QTRY_VERIFY_WITH_TIMEOUT(says(*desk.trial, "In the whole feed (200 rows): 200 checked, 20 fail (10.00%)"), kPatience);
    QVERIFY2(says(*desk.trial, "line 11: price = “”"), qPrintable(wordsOf(*desk.trial).join(u'|')));
    choose(*desk.form, quality::RuleKind::Regex);
    QVERIFY(!says(*desk.trial, "20 fail"));
    desk.column("sku");
    type(*desk.form, "Pattern that the whole value follows", QStringLiteral("SKU-[0-9]+"));
    QTRY_VERIFY_WITH_TIMEOUT(says(*desk.trial, "200 checked, none fails"), kPatience);
    type(*desk.form, "Pattern that the whole value follows", QStringLiteral("SKU-[0-9]{1,2}"));
    QVERIFY(!says(*desk.trial, "none fails"));
    QTRY_VERIFY_WITH_TIMEOUT(says(*desk.trial, "100 fail (50.00%)"), kPatience);
  }

  void whileTheRuleIsNotSoundNothingStaleStands() {
    Desk desk;
    desk.column("sku");
    QTRY_VERIFY_WITH_TIMEOUT(says(*desk.trial, "none fails"), kPatience);
    choose(*desk.form, quality::RuleKind::Regex);
    type(*desk.form, "Pattern that the whole value follows", QStringLiteral("SKU-("));
    QVERIFY(wordsOf(*desk.trial).isEmpty());
    QVERIFY(!seen<QPushButton>(*desk.form, "Save rule")->isEnabled());
    choose(*desk.form, quality::RuleKind::Condition);
    type(*desk.form, "Condition, such as price > 0 and stock >= 0", QStringLiteral("price >"));
    QVERIFY(wordsOf(*desk.trial).isEmpty());
    type(*desk.form, "Condition, such as price > 0 and stock >= 0", QStringLiteral("price > 100"));
    QTRY_VERIFY_WITH_TIMEOUT(says(*desk.trial, "180 checked, 90 fail"), kPatience);
  }

  void aColumnThatIsNotThereIsToldInline() {
    Desk desk;
    desk.column("prise");
    QTRY_VERIFY_WITH_TIMEOUT(says(*desk.trial, "prise"), kPatience);
    desk.column("price");
    QTRY_VERIFY_WITH_TIMEOUT(says(*desk.trial, "20 fail"), kPatience);
  }

  void examplesAreMasked() {
    Desk desk;
    choose(*desk.form, quality::RuleKind::Length);
    desk.column("email");
    type(*desk.form, "Most characters", QStringLiteral("3"));
    QTRY_VERIFY_WITH_TIMEOUT(says(*desk.trial, "200 fail"), kPatience);
    QVERIFY(says(*desk.trial, "line 2: email = "));
    QVERIFY2(!says(*desk.trial, "cliente1@"), qPrintable(wordsOf(*desk.trial).join(u'|')));
  }

  void aLargeFeedIsTriedOnItsFirstRowsAndThatIsSaid() {
    Desk desk(12'000);
    desk.column("price");
    QTRY_VERIFY_WITH_TIMEOUT(says(*desk.trial, "Of the first 10,000 rows: 10,000 checked, 1,000 fail"), kPatience);
    choose(*desk.form, quality::RuleKind::Unique);
    for (auto* list : desk.form->findChildren<QListWidget*>()) {
      for (int i = 0; i < list->count(); ++i) {
        if (list->item(i)->text() == QStringLiteral("title")) list->item(i)->setCheckState(Qt::Checked);
      }
    }
    QTRY_VERIFY_WITH_TIMEOUT(says(*desk.trial, "a run sees them"), kPatience);
  }

  void theToleranceIsWeighed() {
    Desk desk;
    desk.column("price");
    type(*desk.form, "Tolerated number of failures", QStringLiteral("20"));
    QTRY_VERIFY_WITH_TIMEOUT(says(*desk.trial, "That is within the tolerance."), kPatience);
  }

  void aVanishedFileIsToldAndTheRuleCanStillBeSaved() {
    Bench bench;
    const auto file = bench.catalogue();
    bench.addFeed(file);
    QVERIFY(QFile::remove(file));
    RulesPage page(bench.workspace);
    page.resize(1180, 900);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    seen<QPushButton>(page, "Add rule")->click();
    QTRY_VERIFY_WITH_TIMEOUT(says(*page.findChild<RuleTrial*>(), "catalogue.csv"), kPatience);
    named<QComboBox>(page, "Column")->setCurrentText(QStringLiteral("price"));
    QVERIFY(seen<QPushButton>(page, "Save rule")->isEnabled());
  }

  void closingTheFormWhileItCountsIsNoHarm() {
    Desk desk(12'000);
    desk.column("price");
    seen<QPushButton>(*desk.form, "Cancel")->click();
    QVERIFY(!desk.form->isVisible());
    seen<QPushButton>(desk.page, "Add rule")->click();
    desk.column("sku");
    QTRY_VERIFY_WITH_TIMEOUT(says(*desk.trial, "none fails"), kPatience);
  }

  void theLanguageSwitchesWhileACountStands() {
    Desk desk;
    desk.column("price");
    QTRY_VERIFY_WITH_TIMEOUT(says(*desk.trial, "20 fail"), kPatience);
    desk.bench.workspace.setLanguage(kPortuguese);
    QTRY_VERIFY_WITH_TIMEOUT(says(*desk.trial, "Na fonte inteira (200 registros): 200 verificados, 20 falham (10,00%)"), kPatience);
  }

  void everyOptionOfEveryKindComesBackFromTheForm_data() {
    QTest::addColumn<int>("kind");
    for (const auto& info : quality::ruleKinds()) QTest::newRow(record::keyOf(info.kind).data()) << static_cast<int>(info.kind);
  }
  void everyOptionOfEveryKindComesBackFromTheForm() {
    QFETCH(const int, kind);
    const auto rule = complete(static_cast<quality::RuleKind>(kind));
    Form form;
    form.begin(rule);
    for (const auto& option : quality::kindOf(rule).options) {
      const auto words = Speaker{kEnglish}.say(Message{"quality_page.rule." + std::string{option.label}, {}});
      bool isThere = false;
      for (auto* one : form.form.findChildren<QWidget*>()) isThere = isThere || (one->isVisible() && one->accessibleName() == words);
      QVERIFY2(isThere, option.key.data());
    }
    seen<QPushButton>(form.form, "Save rule")->click();
    QVERIFY2(form.saved, qPrintable(wordsOf(form.form).join(u'|')));
    QCOMPARE(QString::fromStdString(quality::toJson(quality::RuleSet{{*form.saved}})), QString::fromStdString(quality::toJson(quality::RuleSet{{rule}})));
  }

  void whatIsCommonToAllKindsIsTyped() {
    Form form;
    form.begin({.id = "r", .columns = {"a"}});
    QCOMPARE(named<QComboBox>(form.form, "Characteristic (ISO/IEC 25012)")->currentText(), QStringLiteral("of its kind: completeness"));
    choose(form.form, "Characteristic (ISO/IEC 25012)", 1 + static_cast<int>(quality::Characteristic::Credibility));
    type(form.form, "Tolerated number of failures", QStringLiteral("1,200"));
    type(form.form, "Who answers for it", QStringLiteral("Compras"));
    named<QDoubleSpinBox>(form.form, "Tolerated share of failures")->setValue(2.5);
    choose(form.form, "Severity of a miss", static_cast<int>(Severity::Low));
    seen<QPushButton>(form.form, "Save rule")->click();
    QVERIFY(form.saved);
    QCOMPARE(form.saved->toleratedCount.value_or(0), std::int64_t{1200});
    QCOMPARE(form.saved->tolerance, 0.025);
    QCOMPARE(form.saved->owner, std::string{"Compras"});
    QCOMPARE(form.saved->severity, Severity::Low);
    QCOMPARE(form.saved->characteristic.value_or(quality::Characteristic::Accuracy), quality::Characteristic::Credibility);
  }

  void numbersThatAreNoneAreToldWhereTheyStand() {
    Form form;
    form.begin(complete(quality::RuleKind::Length));
    type(form.form, "Most characters", QStringLiteral("many"));
    QVERIFY(says(form.form, "Most characters: “many” is no number."));
    QVERIFY(!form.judged);
    type(form.form, "Most characters", QStringLiteral("30"));
    QVERIFY(form.judged);
    type(form.form, "Tolerated number of failures", QStringLiteral("-2"));
    QVERIFY(!form.judged);
    form.begin(complete(quality::RuleKind::Gtin));
    type(form.form, "Lengths allowed", QStringLiteral("13, x"));
    QVERIFY(!form.judged && says(form.form, "is no number"));
  }

  void otherFeedsAndColumnsAreOfferedByName() {
    Form form;
    form.begin(complete(quality::RuleKind::Reference));
    auto* feed = named<QComboBox>(form.form, "Other feed");
    QVERIFY(feed && feed->findText(QStringLiteral("Orders")) >= 0);
    QCOMPARE(feed->currentText(), QStringLiteral("Products"));
    form.begin(complete(quality::RuleKind::Cep));
    auto* state = named<QComboBox>(form.form, "Column of the state");
    QVERIFY(state && state->findText(QStringLiteral("c")) >= 0);
    QCOMPARE(state->currentText(), QStringLiteral("b"));
  }
};

QTEST_MAIN(TestRuleTrial)
#include "tst_rule_trial.moc"
