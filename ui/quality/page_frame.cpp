// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/page_frame.h"

#include "ui/kit/looks.h"

#include <QScrollArea>
#include <QTimer>

namespace prumo::ui {

QVBoxLayout* scrolledLayout(QWidget* page) {
  auto* area = new QScrollArea;
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setFocusPolicy(Qt::NoFocus);
  auto* content = new QWidget;
  setKind(content, "window");
  auto* layout = new QVBoxLayout(content);
  layout->setContentsMargins(0, 16, 0, 16);
  layout->setSpacing(16);
  area->setWidget(content);
  auto* frame = bare<QVBoxLayout>(0);
  page->setLayout(frame);
  frame->addWidget(area);
  return layout;
}

void bringIntoView(QWidget* part) {
  QTimer::singleShot(0, part, [part] {  // by then the layout has given it its place
    auto* up = part->parentWidget();
    while (up && !qobject_cast<QScrollArea*>(up)) up = up->parentWidget();
    if (auto* area = qobject_cast<QScrollArea*>(up)) area->ensureWidgetVisible(part);
  });
}

}  // namespace prumo::ui
