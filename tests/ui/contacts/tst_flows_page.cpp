// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/room.h"
#include "core/quality/room.h"
#include "tests/ui/method/fixture.h"
#include "ui/contacts/flows_page.h"
#include "ui/kit/cell_table.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace prumo;
using namespace prumo::contacts;
using namespace prumo::ui;

namespace {

struct Flowing : Assessed {
  FlowsPage page;
  CellTableView* table;
  QComboBox* carrier;

  Flowing() : Assessed("en", {contacts::room(), quality::room()}), page(workspace), table(page.findChild<CellTableView*>()), carrier(page.findChild<QComboBox*>()) {
    page.resize(900, 600);
    page.show();
    if (!QTest::qWaitForWindowActive(&page)) qWarning("the window did not become active");
  }
  std::string addFeed(const std::string& name) {
    const quality::Dataset feed{.id = newUuid(), .name = name, .path = "/feeds/" + name, .addedAt = workspace.author().clock->now()};
    workspace.edit({"contacts.edit.add", {}}, [&feed](Transaction& edit) { return edit.insert(feed); });
    return "quality/" + feed.id;
  }
  void addContact(const std::string& name) {
    const ContactPoint contact{.id = newUuid(), .name = name, .addedAt = workspace.author().clock->now()};
    workspace.edit({"contacts.edit.add", {}}, [&contact](Transaction& edit) { return edit.insert(contact); });
  }
  QString cell(int row, int column) const { return table->model()->index(row, column).data().toString(); }
  QPushButton* button(const char* name) const {
    for (auto* one : page.findChildren<QPushButton*>()) {
      if (one->accessibleName() == QLatin1String(name)) return one;
    }
    return nullptr;
  }
  std::vector<FlowCarrier> carriers() const { return workspace.project().all<FlowCarrier>().value_or(std::vector<FlowCarrier>{}); }
};

}  // namespace

class TestFlowsPage : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void withoutFeedsThePageLeadsToWhereTheyAreAdded() {
    Flowing at;
    QVERIFY(!at.table->isVisible());
    QSignalSpy asked(&at.workspace, &Workspace::placeAsked);
    QTest::mouseClick(at.button("Add a feed"), Qt::LeftButton);
    QCOMPARE(asked.value(0).value(0).toString(), QStringLiteral("step/quality/sources"));
  }

  void whatCarriesAFlowIsSaidFromTheKeyboardAndTakenBack() {
    Flowing at;
    const QAbstractItemModelTester tester(at.table->model());
    const auto feed = at.addFeed("orders.csv");
    at.addFeed("stock.csv");
    at.addContact("SFTP of the ERP");
    QCOMPARE(at.cell(0, 0), QStringLiteral("orders.csv"));
    QCOMPARE(at.cell(0, 1), QStringLiteral("Data quality"));
    QCOMPARE(at.cell(0, 2), QStringLiteral("No contact point"));
    at.table->setCurrentId(feed);
    at.carrier->setFocus();
    QTest::keyClick(at.carrier, Qt::Key_Down);
    QCOMPARE(at.cell(0, 2), QStringLiteral("SFTP of the ERP"));
    QCOMPARE(at.cell(1, 2), QStringLiteral("No contact point"));
    at.workspace.undo();
    QCOMPARE(at.cell(0, 2), QStringLiteral("No contact point"));
    QCOMPARE(at.carrier->currentText(), QStringLiteral("No contact point"));
  }

  void aContactPointIsAddedForAFlowThatHasNone() {
    Flowing at;
    const auto feed = at.addFeed("orders.csv");
    QSignalSpy asked(&at.workspace, &Workspace::placeAsked);
    QTest::mouseClick(at.button("New contact point for this flow"), Qt::LeftButton);
    QCOMPARE(at.carriers().size(), std::size_t{1});
    QCOMPARE(at.carriers()[0].id, feed);
    QCOMPARE(asked.value(0).value(1).toString().toStdString(), at.carriers()[0].contact);
    QVERIFY(!at.button("New contact point for this flow")->isEnabled());
  }
};

QTEST_MAIN(TestFlowsPage)
#include "tst_flows_page.moc"
