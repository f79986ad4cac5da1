// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/exchanges_page.h"

#include "core/contacts/chapter.h"
#include "core/contacts/diagram.h"
#include "ui/contacts/exchange_view.h"
#include "ui/contacts/exchange_words.h"
#include "ui/kit/cell_table.h"
#include "ui/kit/chart_view.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/looks.h"
#include "ui/kit/texts.h"
#include "ui/kit/theme.h"
#include "ui/shell/task_runner.h"

#include <QEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>

#include <ranges>

namespace prumo::ui {

namespace {

using namespace contacts;

constexpr double kStep = 1.25;
constexpr int kGraphShare = 65;  ///< per cent of the height, until somebody moves the border
constexpr int kLeastHeight = 330;  ///< pixels at usual text size, for graph and list; where there is less, both scroll
constexpr int kListRows = 500;   ///< the table scrolls by itself

}  // namespace

ExchangesPage::ExchangesPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_count(label(LabelKind::Small)),
      m_notice(label(LabelKind::Secondary)),
      m_words(label(LabelKind::Body)),
      m_fit(plainButton()),
      m_larger(plainButton("add")),
      m_smaller(plainButton()),
      m_splitter(new QSplitter(Qt::Vertical)),
      m_area(new QScrollArea),
      m_view(new ExchangeView(workspace.speaker())),
      m_parts(new QTabBar),
      m_list(new CellTableView),
      m_matrix(new ChartView),
      m_below(new QStackedWidget),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState("contacts")) {
  build();
  wire();
  say();
}

void ExchangesPage::build() {
  auto* layout = bare<QVBoxLayout>(0);
  layout->setContentsMargins(0, 16, 0, 0);
  setLayout(layout);
  m_splitter->addWidget(graphPart());
  m_splitter->addWidget(listPart());
  m_splitter->setChildrenCollapsible(false);
  m_splitter->setHandleWidth(8);
  auto* scrolled = new QScrollArea;
  scrolled->setWidgetResizable(true);
  scrolled->setFrameShape(QFrame::NoFrame);
  scrolled->setWidget(m_splitter);
  m_stack->addWidget(scrolled);
  m_stack->addWidget(m_empty);
  layout->addWidget(m_stack, 1);
  setFocusProxy(m_view);
}

QWidget* ExchangesPage::graphPart() {
  auto* part = new QWidget;
  auto* layout = bare<QVBoxLayout>(8);
  part->setLayout(layout);
  auto* bar = new FlowLayout(nullptr, 8);
  for (QWidget* one : std::initializer_list<QWidget*>{m_fit, m_larger, m_smaller, m_count}) bar->addWidget(one);
  layout->addLayout(bar);
  m_notice->setWordWrap(true);
  m_words->setWordWrap(true);
  m_words->setMinimumHeight(m_words->fontMetrics().lineSpacing());  // the graph does not jump when the first words come
  layout->addWidget(m_notice);
  m_area->setObjectName(QStringLiteral("graph"));
  m_area->setWidget(m_view);
  m_area->setAlignment(Qt::AlignCenter);
  setKind(m_area, "surface");  // the drawing seldom fills it
  m_area->setFocusPolicy(Qt::NoFocus);
  m_area->setMinimumHeight(120);
  m_area->viewport()->installEventFilter(this);
  layout->addWidget(m_area, 1);
  layout->addWidget(m_words);
  return part;
}

QWidget* ExchangesPage::listPart() {
  auto* part = new QWidget;
  auto* layout = bare<QVBoxLayout>(8);
  part->setLayout(layout);
  m_parts->setDrawBase(false);
  m_parts->setExpanding(false);
  m_parts->addTab({});
  m_parts->addTab({});
  auto* scrolled = new QScrollArea;
  scrolled->setWidgetResizable(true);
  scrolled->setFrameShape(QFrame::NoFrame);
  scrolled->setWidget(m_matrix);
  m_below->addWidget(m_list);
  m_below->addWidget(scrolled);
  m_below->setMinimumHeight(120);
  m_list->setSortable();
  m_list->setRowLimit(kListRows);
  layout->addWidget(m_parts);
  layout->addWidget(m_below, 1);
  return part;
}

void ExchangesPage::wire() {
  connect(&m_workspace, &Workspace::opened, this, &ExchangesPage::refresh);
  connect(&m_workspace, &Workspace::closed, this, &ExchangesPage::clear);
  connect(&m_workspace, &Workspace::changed, this, &ExchangesPage::take);
  connect(&m_workspace, &Workspace::languageChanged, this, [this] {
    say();
    refresh();
  });
  const auto zoom = [this](double times) {
    m_isFitted = false;
    m_view->setZoom(m_view->zoom() * times);
  };
  connect(m_larger, &QPushButton::clicked, this, [zoom] { zoom(kStep); });
  connect(m_smaller, &QPushButton::clicked, this, [zoom] { zoom(1 / kStep); });
  connect(m_fit, &QPushButton::clicked, this, [this] {
    m_isFitted = false;
    m_view->fit(m_area->viewport()->size());
  });
  connect(m_view, &ExchangeView::chosen, m_words, &QLabel::setText);
  connect(m_view, &ExchangeView::movedTo, this, [this](const QRect& part) { m_area->ensureVisible(part.center().x(), part.center().y(), part.width(), part.height()); });
  connect(m_view, &ExchangeView::activated, this, &ExchangesPage::openContact);
  connect(m_list, &CellTableView::idActivated, this, &ExchangesPage::openContact);
  connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isSplit = true; });
  connect(m_parts, &QTabBar::currentChanged, m_below, &QStackedWidget::setCurrentIndex);
  connect(m_empty, &EmptyState::asked, this, [this] { m_workspace.show(QStringLiteral("step/contacts/inventory")); });
}

void ExchangesPage::openContact(const QString& id) {
  if (!id.isEmpty()) m_workspace.show(QStringLiteral("step/contacts/inventory"), id);
}

void ExchangesPage::take(const Change& change) {
  if (change.touches("contact_point") || change.touches("finding")) refresh();
}

void ExchangesPage::clear() {
  m_isStale = true;
  put(Drawn{});
}

/// On a worker, through a connection of its own; a page that nobody sees waits until it is seen.
void ExchangesPage::refresh() {
  m_isStale = true;
  if (!isVisible() || m_isWorking || !m_workspace.isOpen()) return;
  m_isStale = false;
  m_isWorking = true;
  const auto& project = m_workspace.project();
  const Drawn before{.layout = m_drawn.layout, .layoutText = m_drawn.layoutText};
  const auto work = [path = project.path(), schema = project.schema(), author = project.author(), language = m_workspace.speaker().language(), before](const Job& job) {
    return ProjectFile::open(path, schema, author, {.readOnly = true, .historyLater = true}).and_then([&](const ProjectFile& own) { return drawn(own, before, language, job); });
  };
  m_workspace.tasks().run<Drawn>({"contacts.exchanges.work", {}}, this, work, [this, path = project.path()](Result<Drawn> made) {
    m_isWorking = false;
    if (m_isStale || !m_workspace.isOpen() || m_workspace.project().path() != path) return refresh();
    if (!made) return m_workspace.tell(made.error());
    put(std::move(*made));
  });
}

Result<ExchangesPage::Drawn> ExchangesPage::drawn(const ProjectFile& project, const Drawn& before, std::string_view language, const Job& job) {
  auto whole = exchangesIn(project);
  if (!whole) return std::move(whole).error();
  const Speaker speaker{language};
  Drawn made{.matrix = heatMapOf(*whole), .list = exchangeCells(*whole, speaker), .contacts = whole->contacts};
  made.systems = std::ranges::count_if(whole->systems, [](const ExchangeSystem& system) { return !system.name.empty(); });
  made.shown = summarised(std::move(*whole));
  made.layoutText = dotText(made.shown);
  if (made.layoutText == before.layoutText) {
    made.layout = before.layout;
    return made;
  }
  auto layout = layoutOf(made.shown, job);
  if (!layout) return std::move(layout).error();
  made.layout = std::move(*layout);
  return made;
}

void ExchangesPage::put(Drawn drawn) {
  const auto& speaker = m_workspace.speaker();
  m_drawn = std::move(drawn);
  m_view->show(m_drawn.shown, diagramOf(m_drawn.shown, m_drawn.layout), speaker);
  if (m_isFitted) m_view->fitReadably(m_area->viewport()->size());
  m_list->show(std::move(m_drawn.list));
  m_matrix->show(m_drawn.matrix, speaker);
  m_count->setText(speaker.say(Message{"contacts.exchanges.count", {{"n", m_drawn.contacts}, {"systems", m_drawn.systems}}}));
  m_stack->setCurrentIndex(m_drawn.contacts == 0 ? 1 : 0);
  sayNotice();
}

/// What the graph leaves out, and why it may look plain.
void ExchangesPage::sayNotice() {
  const auto& speaker = m_workspace.speaker();
  QStringList words;
  if (m_drawn.shown.gathered > 0) words << speaker.say(Message{"contacts.exchanges.gathered_notice", {{"n", m_drawn.shown.gathered}}});
  if (m_drawn.shown.isMerged) words << speaker.say("contacts.exchanges.merged_notice");
  if (m_drawn.layout.builtIn) words << speaker.say(*m_drawn.layout.builtIn) + u' ' + speaker.say("contacts.exchanges.built_in");
  m_notice->setText(words.join(u' '));
  m_notice->setVisible(!words.isEmpty());
}

void ExchangesPage::say() {
  const auto& speaker = m_workspace.speaker();
  setWords(m_fit, speaker.say("contacts.exchanges.fit"));
  setWords(m_larger, speaker.say("contacts.exchanges.larger"));
  setWords(m_smaller, speaker.say("contacts.exchanges.smaller"));
  m_parts->setAccessibleName(speaker.say("contacts.exchanges.parts"));
  m_parts->setTabText(0, speaker.say("contacts.exchanges.list"));
  m_parts->setTabText(1, speaker.say("contacts.exchanges.matrix"));
  m_list->setAccessibleName(speaker.say("contacts.exchanges.list_name"));
  m_area->setAccessibleName(speaker.say("contacts.exchanges.graph"));
  m_empty->setWords(speaker.say("contacts_page.empty"), speaker.say("contacts.exchanges.empty_hint"), speaker.say("contacts.exchanges.to_inventory"));
  m_stack->setCurrentIndex(m_drawn.contacts == 0 ? 1 : 0);
  sayNotice();
}

void ExchangesPage::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (m_isStale) refresh();
}

void ExchangesPage::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_splitter->setMinimumHeight(theme::grown(kLeastHeight));
  const int high = std::max(height(), m_splitter->minimumHeight());
  if (!m_isSplit) m_splitter->setSizes({high * kGraphShare / 100, high * (100 - kGraphShare) / 100});
}

bool ExchangesPage::eventFilter(QObject* watched, QEvent* event) {
  if (m_isFitted && event->type() == QEvent::Resize && watched == m_area->viewport()) m_view->fitReadably(m_area->viewport()->size());
  return QWidget::eventFilter(watched, event);
}

}  // namespace prumo::ui
