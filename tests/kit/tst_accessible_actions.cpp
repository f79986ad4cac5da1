// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/segmented_rating.h"

#include <QAccessible>
#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace prumo;
using namespace prumo::ui;

namespace {

/// Does what a screen reader does with a control: its first action.
void act(QWidget* widget) {
  auto* actions = QAccessible::queryAccessibleInterface(widget)->actionInterface();
  actions->doAction(actions->actionNames().constFirst());
}

}  // namespace

class TestAccessibleActions : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void aScreenReaderCanRate() {
    SegmentedRating rating(Speaker{"pt-BR"});
    rating.setWhat(QStringLiteral("3.1"));
    QSignalSpy rated(&rating, &SegmentedRating::rated);
    for (auto* segment : rating.findChildren<QAbstractButton*>()) {
      if (segment->text() == QStringLiteral("4")) act(segment);
    }
    QCOMPARE(rated.size(), 1);
    QCOMPARE(rated.first().at(1).toInt(), 4);
  }

  void showingAnAnswerIsNotRating() {
    SegmentedRating rating(Speaker{"en"});
    QSignalSpy rated(&rating, &SegmentedRating::rated);
    rating.setRating(Rating::Level, 2);
    rating.clear();
    QCOMPARE(rated.size(), 0);
  }
};

QTEST_MAIN(TestAccessibleActions)
#include "tst_accessible_actions.moc"
