// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tab_order.h"

#include <algorithm>

namespace prumo::ui {

namespace {

bool takesTab(const QWidget& widget, const QWidget* window) {
  return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget.focusProxy() && widget.isEnabled() && widget.isVisibleTo(window) &&
         widget.window() == window;
}

std::ptrdiff_t regionOf(const QWidget* widget, const std::vector<QWidget*>& regions) {
  const auto holds = [widget](const QWidget* region) { return region && (region == widget || region->isAncestorOf(widget)); };
  return std::ranges::find_if(regions, holds) - regions.begin();
}

}  // namespace

std::vector<QWidget*> tabStops(QWidget* window, const std::vector<QWidget*>& regions) {
  std::vector<QWidget*> stops;
  for (auto* widget = window->nextInFocusChain(); widget && widget != window; widget = widget->nextInFocusChain()) {
    if (takesTab(*widget, window)) stops.push_back(widget);
  }
  std::ranges::stable_sort(stops, {}, [&regions](const QWidget* widget) { return regionOf(widget, regions); });
  return stops;
}

bool moveFocus(QWidget* window, const std::vector<QWidget*>& regions, bool isForward) {
  const auto stops = tabStops(window, regions);
  const auto at = std::ranges::find(stops, window->focusWidget());
  if (at == stops.end()) return false;
  const auto count = std::ssize(stops);
  const auto next = (at - stops.begin() + (isForward ? 1 : count - 1)) % count;
  stops[static_cast<std::size_t>(next)]->setFocus(isForward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
  return true;
}

}  // namespace prumo::ui
