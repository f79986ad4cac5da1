// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_stack.h"

#include "ui/shell/dashboard_page.h"
#include "ui/shell/step_page.h"

#include <algorithm>

namespace prumo::ui {

using namespace Qt::StringLiterals;

PageStack::PageStack(Workspace& workspace, const Pages& pages, const std::vector<Step>& steps, QWidget* parent)
    : QStackedWidget(parent), m_workspace(workspace), m_pages(pages), m_steps(steps) {}

QWidget* PageStack::make(const QString& key) {
  if (key == u"dashboard"_s) return new DashboardPage(m_workspace);
  if (key == u"findings"_s && m_pages.findings) return m_pages.findings(m_workspace, std::nullopt);
  if (key == u"plan"_s && m_pages.plan) return m_pages.plan(m_workspace);
  if (key == u"report"_s && m_pages.report) return m_pages.report(m_workspace);
  if (!key.startsWith(u"step/"_s)) return nullptr;
  const StepId id{key.mid(5).toStdString()};
  if (!m_workspace.method().find(id)) return nullptr;
  const auto step = std::ranges::find(m_steps, id, [](const Step& one) { return one.room.id; });
  auto* page = new StepPage(m_workspace, id, m_pages, step == m_steps.end() ? std::vector<StepTab>{} : step->tabs);
  connect(page, &StepPage::tabMade, this, &PageStack::made);
  connect(page, &StepPage::tabShown, this, &PageStack::tabShown);
  return page;
}

bool PageStack::go(const QString& place) {
  const auto parts = place.split(u'/');
  const auto key = parts.front() == u"step"_s && parts.size() > 1 ? parts[0] + u'/' + parts[1] : parts.front();
  auto& page = m_made[key];
  if (!page) {
    page = make(key);
    if (!page) return m_made.erase(key), false;
    addWidget(page);
    Q_EMIT made();
  }
  setCurrentWidget(page);
  if (auto* step = qobject_cast<StepPage*>(page)) step->showTab(parts.value(2));
  return true;
}

QWidget* PageStack::inSight() const {
  const auto* step = qobject_cast<StepPage*>(currentWidget());
  return step ? step->inSight() : currentWidget();
}

void PageStack::focusPage() {
  auto* page = inSight();
  const auto takes = [page](const QWidget* widget) { return widget->focusPolicy() & Qt::TabFocus && widget->isEnabled() && widget->isVisibleTo(page); };
  auto* work = page->focusProxy();
  if (!work || !takes(work)) work = page;
  while (!takes(work) || !(work == page || page->isAncestorOf(work))) {
    work = work->nextInFocusChain();
    if (work == page) return;
  }
  work->setFocus(Qt::OtherFocusReason);
}

bool PageStack::isAssessing() const {
  const auto* step = qobject_cast<StepPage*>(currentWidget());
  return step && step->isAssessing();
}

QString PageStack::placeOf(const QWidget* inside) const {
  const auto found = std::ranges::find_if(m_made, [inside](const auto& made) { return made.second->isAncestorOf(inside); });
  if (found == m_made.end()) return {};
  const auto* step = qobject_cast<const StepPage*>(found->second);
  return step ? found->first + u'/' + step->tabOf(inside) : found->first;
}

void PageStack::clear() {
  for (const auto& [key, page] : m_made) delete page;
  m_made.clear();
}

}  // namespace prumo::ui
