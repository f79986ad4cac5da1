// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/step_page.h"

#include "ui/kit/chip.h"
#include "ui/kit/looks.h"
#include "ui/kit/page_header.h"
#include "ui/shell/counts.h"
#include "ui/shell/workspace.h"

namespace prumo::ui {

using namespace Qt::StringLiterals;

StepPage::StepPage(Workspace& workspace, StepId step, const Pages& pages, std::vector<StepTab> tabs, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_step(std::move(step)), m_pages(pages), m_own(std::move(tabs)), m_header(new PageHeader),
      m_score(new Chip), m_coverage(new Chip), m_cap(new Chip({}, Chip::Tone::Bad)), m_tabs(new QTabBar), m_stack(new QStackedWidget) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(24, 20, 24, 0);
  layout->setSpacing(12);
  for (auto* chip : {m_score, m_coverage, m_cap}) m_header->add(chip);
  layout->addWidget(m_header);
  layout->addWidget(m_tabs);
  layout->addWidget(m_stack, 1);
  m_tabs->setExpanding(false);
  m_tabs->setDrawBase(false);
  m_tabs->setUsesScrollButtons(true);
  m_tabs->addTab({});
  for (std::size_t i = 0; i < m_own.size(); ++i) m_tabs->addTab({});
  m_tabs->addTab({});
  for (int i = 0; i < m_tabs->count(); ++i) m_stack->addWidget(new QWidget);
  say();
  showIndex(0);
  connect(m_tabs, &QTabBar::currentChanged, this, &StepPage::showIndex);
  connect(&workspace, &Workspace::changed, this, &StepPage::refresh);
  connect(&workspace, &Workspace::languageChanged, this, &StepPage::say);
}

QWidget* StepPage::make(int index) {
  if (index == 0) return m_pages.assess ? m_pages.assess(m_workspace, m_step) : nullptr;
  if (index == m_tabs->count() - 1) return m_pages.findings ? m_pages.findings(m_workspace, m_step) : nullptr;
  return m_own[static_cast<std::size_t>(index - 1)].make(m_workspace);
}

void StepPage::showIndex(int index) {
  auto* page = m_stack->widget(index);
  if (!page->property("made").toBool()) {
    auto* made = make(index);
    if (!made) made = new QWidget;
    made->setProperty("made", true);
    m_stack->removeWidget(page);
    delete page;
    m_stack->insertWidget(index, made);
    Q_EMIT tabMade();
  }
  m_stack->setCurrentIndex(index);
  Q_EMIT tabShown();
}

void StepPage::showTab(const QString& id) {
  if (id == u"assess"_s) m_tabs->setCurrentIndex(0);
  if (id == u"findings"_s) m_tabs->setCurrentIndex(m_tabs->count() - 1);
  for (std::size_t i = 0; i < m_own.size(); ++i) {
    if (id == QLatin1StringView(m_own[i].id)) m_tabs->setCurrentIndex(static_cast<int>(i) + 1);
  }
}

QString StepPage::tabOf(const QWidget* inside) const {
  int index = 0;
  while (index < m_stack->count() && !m_stack->widget(index)->isAncestorOf(inside)) ++index;
  if (index == 0) return u"assess"_s;
  const auto own = static_cast<std::size_t>(index - 1);
  return own < m_own.size() ? QString::fromLatin1(m_own[own].id) : u"findings"_s;
}

void StepPage::say() {
  const auto& speaker = m_workspace.speaker();
  const auto* step = m_workspace.method().find(m_step);
  m_header->setTitle(speaker.say(Text{step->name}));
  m_header->setPurpose(speaker.say(Text{step->purpose}));
  m_tabs->setAccessibleName(speaker.say("shell.step.tabs"));
  m_tabs->setTabText(0, speaker.say("shell.step.assess"));
  for (std::size_t i = 0; i < m_own.size(); ++i) m_tabs->setTabText(static_cast<int>(i) + 1, speaker.say(m_own[i].title));
  refresh();
}

void StepPage::refresh() {
  const auto& speaker = m_workspace.speaker();
  const auto* score = m_workspace.scorecard().find(m_step);
  if (!score) return;
  m_score->setText(score->score ? speaker.say(Message{"shell.step.score", {{"score", *score->score}}}) : speaker.say("shell.step.no_score"));
  m_coverage->setText(speaker.say(Message{"shell.step.coverage", {{"coverage", score->coverage}}}));
  const int criticals = score->open[static_cast<std::size_t>(Severity::Critical)];
  const Message why{"shell.step.cap.why", {{"n", std::int64_t{criticals}}, {"cap", kCriticalCap}}};
  m_cap->setText(speaker.say(Message{"shell.step.cap", {{"cap", kCriticalCap}}}));
  m_cap->setToolTip(speaker.say(why));
  m_cap->setAccessibleDescription(m_cap->toolTip());
  m_cap->setVisible(score->capped);
  const std::int64_t open = openCount(score->open);
  const Message findings{"shell.step.findings", {{"count", open}}};
  m_tabs->setTabToolTip(m_tabs->count() - 1, speaker.say(Message{"shell.open_findings", {{"n", open}}}));
  m_tabs->setTabText(m_tabs->count() - 1, speaker.say(findings));
}

}  // namespace prumo::ui
