// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dashboard_page.h"

#include "core/report/build.h"
#include "ui/kit/card.h"
#include "ui/kit/chart_view.h"
#include "ui/kit/looks.h"
#include "ui/kit/page_header.h"
#include "ui/shell/dashboard_figures.h"

#include <QGridLayout>
#include <QResizeEvent>

namespace prumo::ui {

using namespace Qt::StringLiterals;

DashboardPage::DashboardPage(Workspace& workspace, QWidget* parent)
    : QScrollArea(parent), m_workspace(workspace), m_header(new PageHeader), m_figures(new DashboardFigures(workspace)), m_radar(new ChartView),
      m_bars(new ChartView), m_severities(new ChartView), m_coverage(new ChartView), m_charts(bare<QGridLayout>(16)) {
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::NoFocus);
  auto* inside = new QWidget;
  auto* layout = new QVBoxLayout(inside);
  layout->setContentsMargins(24, 20, 24, 24);
  layout->setSpacing(16);
  layout->addWidget(m_header);
  layout->addWidget(m_figures);
  layout->addLayout(m_charts);
  layout->addStretch(1);
  for (auto* chart : {m_radar, m_bars, m_severities, m_coverage}) m_cards.push_back(chartCard(chart));
  setWidget(inside);
  place(width());
  refresh();
  connect(&workspace, &Workspace::changed, this, &DashboardPage::refresh);
  connect(&workspace, &Workspace::languageChanged, this, &DashboardPage::refresh);
}

Card* DashboardPage::chartCard(ChartView* chart) {
  auto* card = new Card;
  card->body()->addWidget(chart);
  connect(chart, &ChartView::categoryActivated, this, &DashboardPage::goToStep);
  connect(chart, &ChartView::failed, this, [this](const Error& error) { m_workspace.tell(error); });
  return card;
}

void DashboardPage::goToStep(int index) {
  const auto& steps = m_workspace.method().steps;
  if (static_cast<std::size_t>(index) < steps.size()) m_workspace.show(u"step/"_s + QString::fromStdString(steps[static_cast<std::size_t>(index)].id.text));
}

void DashboardPage::refresh() {
  const auto& speaker = m_workspace.speaker();
  const auto& method = m_workspace.method();
  const auto& card = m_workspace.scorecard();
  const auto& head = m_workspace.assessment();
  m_header->setTitle(speaker.say("shell.dashboard.title"));
  m_header->setPurpose(speaker.say(Message{
      "shell.dashboard.subtitle",
      {{"client", head.client}, {"supplier", head.supplier}, {"method", std::string{method.name.in(speaker.language())}}, {"version", method.version}}}));
  m_figures->refresh();
  m_radar->show(report::radarOf(method, card), speaker);
  m_bars->show(report::barsOf(method, card), speaker);
  m_severities->show(report::severityMapOf(method, card), speaker);
  m_coverage->show(report::coverageOf(method, card), speaker);
}

/// Two cards beside each other while there is room; the radar is the narrower one.
void DashboardPage::place(int width) {
  const int columns = width >= fontMetrics().horizontalAdvance(u'x') * 105 ? 2 : 1;
  if (columns == m_columns) return;
  m_columns = columns;
  for (std::size_t i = 0; i < m_cards.size(); ++i) {
    m_charts->addWidget(m_cards[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
  }
  m_charts->setColumnStretch(0, 5);
  m_charts->setColumnStretch(1, columns == 2 ? 7 : 0);
}

void DashboardPage::resizeEvent(QResizeEvent* event) {
  QScrollArea::resizeEvent(event);
  place(event->size().width());
}

}  // namespace prumo::ui
