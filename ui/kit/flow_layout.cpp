// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/flow_layout.h"

#include <algorithm>

namespace prumo::ui {

FlowLayout::FlowLayout(QWidget* parent, int spacing) : QLayout(parent) {
  setContentsMargins(0, 0, 0, 0);
  setSpacing(spacing);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item) { m_items.emplace_back(item); }

int FlowLayout::count() const { return static_cast<int>(m_items.size()); }

QLayoutItem* FlowLayout::itemAt(int index) const {
  return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
  if (!itemAt(index)) return nullptr;
  auto* item = m_items[static_cast<std::size_t>(index)].release();
  m_items.erase(m_items.begin() + index);
  return item;
}

int FlowLayout::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), false); }

/// All on one line, as wide as they like.
QSize FlowLayout::sizeHint() const {
  QSize size;
  for (const auto& item : m_items) {
    if (item->isEmpty()) continue;
    const auto hint = item->sizeHint();
    size = {size.width() + (size.width() > 0 ? spacing() : 0) + hint.width(), std::max(size.height(), hint.height())};
  }
  return size.grownBy(contentsMargins());
}

/// Each on a line of its own.
QSize FlowLayout::minimumSize() const {
  QSize size;
  for (const auto& item : m_items) {
    if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
  }
  return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect) {
  QLayout::setGeometry(rect);
  arrange(rect, true);
}

int FlowLayout::placeLine(std::size_t from, std::size_t to, int left, int top, bool apply) const {
  int height = 0;
  for (auto i = from; i < to; ++i) height = std::max(height, m_items[i]->isEmpty() ? 0 : m_items[i]->sizeHint().height());
  for (auto i = from; apply && i < to; ++i) {
    if (m_items[i]->isEmpty()) continue;
    const auto hint = m_items[i]->sizeHint();
    m_items[i]->setGeometry(QRect(QPoint(left, top + (height - hint.height()) / 2), hint));
    left += hint.width() + spacing();
  }
  return height;
}

int FlowLayout::arrange(const QRect& rect, bool apply) const {
  const auto area = rect.marginsRemoved(contentsMargins());
  std::size_t lineStart = 0;
  int x = 0;
  int y = area.top();
  for (std::size_t i = 0; i < m_items.size(); ++i) {
    if (m_items[i]->isEmpty()) continue;
    const int width = m_items[i]->sizeHint().width();
    if (x > 0 && x + width > area.width()) {
      y += placeLine(lineStart, i, area.left(), y, apply) + spacing();
      lineStart = i;
      x = 0;
    }
    x += width + spacing();
  }
  y += placeLine(lineStart, m_items.size(), area.left(), y, apply);
  return y - rect.top() + contentsMargins().bottom();
}

}  // namespace prumo::ui
