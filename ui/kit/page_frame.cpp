// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/page_frame.h"

#include "ui/kit/looks.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

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
    const auto* area = qobject_cast<QScrollArea*>(up);
    if (!area) return;
    auto* bar = area->verticalScrollBar();
    const int top = part->mapTo(area->widget(), QPoint{}).y();
    const int least = std::min(top, top + part->height() - area->viewport()->height());  // its top comes first where it is too high
    bar->setValue(std::clamp(bar->value(), least, top));
  });
}

}  // namespace prumo::ui
