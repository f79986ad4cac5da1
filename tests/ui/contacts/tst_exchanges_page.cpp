// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/room.h"
#include "tests/ui/method/fixture.h"
#include "ui/contacts/exchange_view.h"
#include "ui/contacts/exchanges_page.h"
#include "ui/contacts/inventory_page.h"
#include "ui/kit/cell_table.h"
#include "ui/kit/chart_view.h"
#include "ui/kit/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>

using namespace prumo;
using namespace prumo::contacts;
using namespace prumo::ui;

namespace {

struct Exchanging : Assessed {
  ExchangesPage page;
  ExchangeView* view;
  CellTableView* list;

  Exchanging() : Assessed("en", {contacts::room()}), page(workspace), view(page.findChild<ExchangeView*>()), list(page.findChild<CellTableView*>()) {
    page.resize(1100, 800);
    page.show();
    if (!QTest::qWaitForWindowActive(&page)) qWarning("the window did not become active");
  }

  std::string add(const std::string& name, const std::string& provider, const std::string& consumer) {
    return addAll({{.id = newUuid(), .name = name, .provider = provider, .consumer = consumer, .flow = DataFlow::ToProvider}});
  }
  std::string addAll(const std::vector<ContactPoint>& all) {
    const bool done = workspace.edit({"contacts.edit.add", {{"name", all.front().name}}}, [&all, this](Transaction& edit) -> Result<void> {
      for (auto contact : all) {
        contact.addedAt = workspace.project().author().clock->now();
        if (auto put = edit.insert(contact); !put) return put;
      }
      return {};
    });
    if (!done) qFatal("not added");
    return all.front().id;
  }
  void find(const std::string& contact, Severity severity) {
    const Finding finding{.id = newUuid(), .step = "contacts", .title = "open", .severity = severity, .origin = "contacts/" + contact + "/no_encryption"};
    QVERIFY(workspace.edit({"contacts.edit.check", {}}, [&finding](Transaction& edit) { return edit.insert(finding); }));
  }
  bool says(const QString& words) const {
    const auto labels = page.findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&words](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
  }
  QString cell(int row, int column) const { return list->model()->index(row, column).data().toString(); }
};

/// Pixels in the colour of critical findings.
int shownInCritical(QWidget* view) {
  const auto picture = view->grab().toImage();
  const auto critical = theme::colors().critical.rgb();
  int painted = 0;
  for (int y = 0; y < picture.height(); ++y) {
    for (int x = 0; x < picture.width(); ++x) painted += picture.pixel(x, y) == critical ? 1 : 0;
  }
  return painted;
}

}  // namespace

class TestExchangesPage : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void anEmptyInventoryLeadsToWhereItIsFilled() {
    Exchanging at;
    QVERIFY(!at.view->isVisible());
    QSignalSpy asked(&at.workspace, &Workspace::placeAsked);
    QTest::mouseClick(named<QPushButton>(at.page, QStringLiteral("Go to the inventory")), Qt::LeftButton);
    QCOMPARE(asked.value(0).value(0).toString(), QStringLiteral("step/contacts/inventory"));
  }

  void theListSaysWhatTheGraphShows() {
    Exchanging at;
    at.add("Stock", "ERP", "Shop");
    const auto risky = at.add("Orders", "ERP", "");
    at.find(risky, Severity::High);
    QTRY_COMPARE(at.list->model()->rowCount(), 2);
    QTRY_COMPARE(at.cell(0, 0), QStringLiteral("H · High"));
    QAbstractItemModelTester tester(at.list->model());
    QCOMPARE(at.cell(0, 1), QStringLiteral("Orders"));
    QCOMPARE(at.cell(0, 3), QStringLiteral("Not known → ERP"));
    QCOMPARE(at.cell(1, 0), QStringLiteral("No finding"));
    QVERIFY(at.says(QStringLiteral("2 contact points between 2 systems")));
    QCOMPARE(at.page.findChild<ChartView*>()->accessibleName(), QStringLiteral("Who offers how many contact points to whom"));
  }

  void arrowKeysWalkAndEnterOpensTheContactPoint() {
    Exchanging at;
    const auto id = at.add("Orders", "ERP", "Shop");
    QTRY_VERIFY(at.view->isVisible() && at.view->sizeHint().width() > 200);
    at.view->setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(at.view->words(), QStringLiteral("ERP: offers 1, uses 0"));
    QTest::keyClick(at.view, Qt::Key_Left);
    QCOMPARE(at.view->words(), QStringLiteral("Orders (API): Shop → ERP. Worst finding: No finding"));
    QCOMPARE(at.view->accessibleDescription(), at.view->words());
    QVERIFY(at.says(at.view->words()));
    QSignalSpy asked(&at.workspace, &Workspace::placeAsked);
    QTest::keyClick(at.view, Qt::Key_Return);
    QCOMPARE(asked.value(0).value(0).toString() + u' ' + asked.value(0).value(1).toString(), QStringLiteral("step/contacts/inventory ") + QString::fromStdString(id));
    QTest::keyClick(at.view, Qt::Key_Left);
    QCOMPARE(at.view->words(), QStringLiteral("Shop: offers 0, uses 1"));
    QTest::keyClick(at.view, Qt::Key_Left);
    QCOMPARE(at.view->words(), QStringLiteral("Shop: offers 0, uses 1"));
    QTest::keyClick(at.view, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
  }

  void theInventoryGoesWhereItIsSent() {
    Exchanging at;
    at.add("Orders", "ERP", "Shop");
    const auto id = at.add("Stock", "ERP", "Shop");
    InventoryPage inventory(at.workspace);
    inventory.resize(1000, 600);
    inventory.show();
    at.workspace.show(QStringLiteral("step/contacts/inventory"), QString::fromStdString(id));
    const auto* table = named<QTableView>(inventory, QStringLiteral("Contact points"));
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Stock"));
  }

  void tooManyAreSummarisedAndThatIsSaid() {
    Exchanging at;
    std::vector<ContactPoint> many;
    for (int i = 0; i < 300; ++i) many.push_back({.id = newUuid(), .name = "n" + std::to_string(i), .provider = "p" + std::to_string(i % 60), .consumer = "Shop"});
    at.addAll(many);
    QTRY_COMPARE(at.list->model()->rowCount(), 300);
    QVERIFY(at.says(QStringLiteral("22 smaller systems stand together as one.")));
    QVERIFY(at.says(QStringLiteral("Lines between the same two systems were drawn as one")));
  }

  void theGraphIsDrawnInBothPalettesAndAtEveryZoom() {
    Exchanging at;
    at.find(at.add("Orders", "ERP", "Shop"), Severity::Critical);
    QTRY_COMPARE(at.cell(0, 0), QStringLiteral("C · Critical"));
    for (const auto scheme : {Scheme::Dark, Scheme::Light}) {
      theme::apply(scheme);
      at.view->setZoom(1);
      QVERIFY(shownInCritical(at.view) > 50);
    }
    at.view->setZoom(0.1);
    QVERIFY(shownInCritical(at.view) > 50);  // the letter stays however small the rest
    at.view->fitReadably({40, 40});
    QVERIFY(at.view->zoom() > 0.5);
    const int before = at.view->width();
    QTest::mouseClick(named<QPushButton>(at.page, QStringLiteral("Larger")), Qt::LeftButton);
    QVERIFY(at.view->width() > before);
    QTest::mouseClick(named<QPushButton>(at.page, QStringLiteral("Fit")), Qt::LeftButton);
    QVERIFY(at.view->zoom() <= theme::textScale());
  }

  void inASmallWindowWithLargeTextTheGraphKeepsItsRoom() {
    Exchanging at;
    at.add("Orders", "ERP", "Shop");
    QTRY_VERIFY(at.view->isVisible());
    theme::setTextScale(1.5);
    at.page.resize(700, 340);
    const auto* area = at.page.findChild<QScrollArea*>(QStringLiteral("graph"));
    QTRY_VERIFY2(area->height() >= 150, qPrintable(QString::number(area->height())));
    QVERIFY(at.view->height() <= area->height() && at.view->zoom() > 1);
    theme::setTextScale(1);
  }

  void anotherLanguageSaysItAnew() {
    Exchanging at;
    at.add("Orders", "ERP", "");
    QTRY_COMPARE(at.list->model()->rowCount(), 1);
    at.workspace.setLanguage("pt-BR");
    QTRY_COMPARE(at.cell(0, 3), QStringLiteral("Não se sabe → ERP"));
  }
};

QTEST_MAIN(TestExchangesPage)
#include "tst_exchanges_page.moc"
