// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "ui/kit/looks.h"
#include "ui/kit/theme.h"
#include "ui/shell/counts.h"
#include "ui/shell/task_runner.h"

#include <QComboBox>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QTime>

#include <algorithm>

namespace prumo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRoomyLetters = 160;
constexpr int kLeastWords = 60;

}  // namespace

StatusLine::StatusLine(Workspace& workspace, QWidget* parent)
    : QStatusBar(parent), m_workspace(workspace), m_dot(new QLabel), m_saved(label(LabelKind::Small)), m_findings(label(LabelKind::Small)),
      m_coverage(label(LabelKind::Small)), m_work(label(LabelKind::Small)), m_progress(new QProgressBar), m_cancel(linkButton("cancel")),
      m_language(new QComboBox) {
  setSizeGripEnabled(false);
  setContentsMargins(10, 0, 6, 0);
  for (QWidget* one : std::initializer_list<QWidget*>{m_dot, m_saved, m_findings, m_coverage, m_work, m_progress, m_cancel}) addWidget(one);
  addPermanentWidget(m_language);
  m_progress->setFixedWidth(120);
  for (auto* one : {m_saved, m_findings, m_coverage, m_work}) one->setMinimumWidth(kLeastWords);
  m_progress->setRange(0, 1000);
  m_progress->setTextVisible(false);
  m_language->setFrame(false);
  m_language->addItem(u"Português (Brasil)"_s, u"pt-BR"_s);
  m_language->addItem(u"English"_s, u"en"_s);
  connect(m_language, &QComboBox::activated, this, [this](int index) { Q_EMIT languageChosen(m_language->itemData(index).toString()); });
  connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancel);
  connect(&workspace, &Workspace::changed, this, &StatusLine::touched);
  connect(&workspace, &Workspace::opened, this, &StatusLine::touched);
  connect(&workspace, &Workspace::closed, this, &StatusLine::refresh);
  connect(&workspace, &Workspace::languageChanged, this, &StatusLine::say);
  connect(&workspace.tasks(), &TaskRunner::started, this, &StatusLine::start);
  connect(&workspace.tasks(), &TaskRunner::finished, this, &StatusLine::stop);
  connect(&workspace.tasks(), &TaskRunner::progressed, this, [this](int id, double share) {
    const auto found = std::ranges::find(m_running, id, &Work::task);
    if (found == m_running.end()) return;
    found->thousandths = static_cast<int>(share * 1000);
    found->left.tell(share, steadyMilliseconds());
    showWork();
  });
  say();
}

void StatusLine::say() {
  const auto& speaker = m_workspace.speaker();
  m_language->setCurrentIndex(speaker.language() == kEnglish ? 1 : 0);
  m_language->setAccessibleName(speaker.say("shell.status.language"));
  showWork();
  m_progress->setAccessibleName(speaker.say("shell.status.progress"));
  refresh();
}

void StatusLine::touched() {
  m_savedAt = QTime::currentTime().toString(u"HH:mm"_s);
  refresh();
}

void StatusLine::refresh() {
  const auto& speaker = m_workspace.speaker();
  const bool isOpen = m_workspace.isOpen();
  m_dot->setVisible(isOpen);
  fit();
  if (!isOpen) return m_saved->setText(speaker.say(Message{"shell.status.version", {{"version", std::string{"1.0"}}}}));
  const auto& card = m_workspace.scorecard();
  const auto& project = m_workspace.project();
  const auto& colors = theme::colors();
  QPixmap dot(QSize(9, 9) * devicePixelRatioF());
  dot.setDevicePixelRatio(devicePixelRatioF());
  dot.fill(Qt::transparent);
  QPainter painter(&dot);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(project.isReadOnly() ? colors.medium : colors.good);
  painter.drawEllipse(QRectF(0, 0, 9, 9));
  painter.end();
  m_dot->setPixmap(dot);
  m_saved->setText(project.isReadOnly() ? speaker.say("shell.status.read_only")
                                        : speaker.say(Message{"shell.status.saved", {{"time", m_savedAt.toStdString()}}}));
  const int criticals = card.open[static_cast<std::size_t>(Severity::Critical)];
  const auto counted = [&speaker](const char* code, int n) { return speaker.say(Message{code, {{"n", std::int64_t{n}}}}); };
  m_findings->setText(counted("shell.status.findings", openCount(card.open)) + u", "_s + counted("shell.status.criticals", criticals));
  m_coverage->setText(speaker.say(Message{"shell.step.coverage", {{"coverage", card.coverage}}}));
}

/// In a narrow window, or at large text, work under way takes the place of the figures: the line never widens the window.
void StatusLine::fit() {
  const bool isRoomy = width() > kRoomyLetters * fontMetrics().averageCharWidth();
  const bool isShown = m_workspace.isOpen() && (m_running.empty() || isRoomy);
  for (auto* one : {m_findings, m_coverage}) one->setVisible(isShown);
}

void StatusLine::resizeEvent(QResizeEvent* event) {
  QStatusBar::resizeEvent(event);
  fit();
}

void StatusLine::start(int id, const Message& name) {
  m_running.push_back({.task = id, .name = name});
  showWork();
  fit();
}

void StatusLine::stop(int id) {
  std::erase_if(m_running, [id](const Work& work) { return work.task == id; });
  showWork();
  fit();
}

/// The latest, and how many there are besides.
void StatusLine::showWork() {
  for (QWidget* one : std::initializer_list<QWidget*>{m_work, m_progress, m_cancel}) one->setVisible(!m_running.empty());
  if (m_running.empty()) return;
  const auto& speaker = m_workspace.speaker();
  auto& latest = m_running.back();
  const auto others = static_cast<std::int64_t>(m_running.size()) - 1;
  auto name = speaker.say(latest.name);
  if (const auto left = latest.left.words(steadyMilliseconds())) name += u" · "_s + speaker.say(*left);
  m_work->setText(others == 0 ? name : name + u' ' + speaker.say(Message{"shell.status.others", {{"n", others}}}));
  m_progress->setValue(latest.thousandths);
  setWords(m_cancel, speaker.say(others == 0 ? "shell.status.cancel" : "shell.status.cancel_which"));
}

/// Of several, the one that is chosen from a list.
void StatusLine::cancel() {
  if (m_running.size() == 1) return m_workspace.tasks().cancel(m_running.front().task);
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->setAccessibleName(m_cancel->text());
  for (const auto& work : m_running) {
    menu->addAction(m_workspace.speaker().say(work.name), this, [this, task = work.task] { m_workspace.tasks().cancel(task); });
  }
  menu->popup(m_cancel->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void StatusLine::changeEvent(QEvent* event) {
  QStatusBar::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) refresh();
}

}  // namespace prumo::ui
