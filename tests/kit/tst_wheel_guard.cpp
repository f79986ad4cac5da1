// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/wheel_guard.h"

#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QWindow>

using namespace prumo::ui;

namespace {

/// A page longer than its window, with fields a person may wheel over.
struct LongPage {
  WheelGuard guard;
  QScrollArea area;
  QComboBox* box = new QComboBox;
  QSpinBox* number = new QSpinBox;

  LongPage() {
    qApp->installEventFilter(&guard);
    auto* inside = new QWidget;
    auto* layout = new QVBoxLayout(inside);
    box->addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    layout->addWidget(box);
    layout->addWidget(number);
    layout->addStretch(1);
    inside->setFixedSize(300, 2000);
    area.setFocusPolicy(Qt::StrongFocus);
    area.setWidget(inside);
    area.resize(320, 400);
    area.show();
    if (!QTest::qWaitForWindowActive(&area)) qWarning("the window did not become active");
    area.setFocus();
  }

  void wheelOver(const QWidget* widget) {
    const auto at = widget->mapTo(&area, widget->rect().center());
    QWheelEvent wheel(at, area.mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&wheel);  // as from a person's hand: only such a one goes on to the parent
    qApp->notify(area.windowHandle(), &wheel);
  }
  int scrolled() const { return area.verticalScrollBar()->value(); }
};

}  // namespace

class TestWheelGuard : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void theWheelOverAFieldScrollsThePageAndChangesNothing() {
    LongPage at;
    for (auto* field : {static_cast<QWidget*>(at.box), static_cast<QWidget*>(at.number)}) {
      at.area.verticalScrollBar()->setValue(0);
      at.wheelOver(field);
      QVERIFY(at.scrolled() > 0);
      QVERIFY(!field->hasFocus());
    }
    QCOMPARE(at.box->currentIndex(), 0);
    QCOMPARE(at.number->value(), 0);
  }

  void theWheelChangesTheFieldThatHasTheKeyboard() {
    LongPage at;
    at.box->setFocus();
    at.wheelOver(at.box);
    QCOMPARE(at.box->currentIndex(), 1);
    QCOMPARE(at.scrolled(), 0);
  }
};

QTEST_MAIN(TestWheelGuard)
#include "tst_wheel_guard.moc"
