// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "ui/kit/looks.h"
#include "ui/kit/theme.h"
#include "ui/shell/counts.h"
#include "ui/shell/task_runner.h"

#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QProgressBar>
#include <QTime>

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
  connect(m_cancel, &QPushButton::clicked, this, [this] { m_workspace.tasks().cancel(m_task); });
  connect(&workspace, &Workspace::changed, this, &StatusLine::touched);
  connect(&workspace, &Workspace::opened, this, &StatusLine::touched);
  connect(&workspace, &Workspace::closed, this, &StatusLine::refresh);
  connect(&workspace, &Workspace::languageChanged, this, &StatusLine::say);
  connect(&workspace.tasks(), &TaskRunner::started, this, &StatusLine::start);
  connect(&workspace.tasks(), &TaskRunner::finished, this, &StatusLine::stop);
  connect(&workspace.tasks(), &TaskRunner::progressed, this, [this](int id, double share) {
    if (id == m_task) m_progress->setValue(static_cast<int>(share * 1000));
  });
  stop(0);
  say();
}

void StatusLine::say() {
  const auto& speaker = m_workspace.speaker();
  m_language->setCurrentIndex(speaker.language() == kEnglish ? 1 : 0);
  m_language->setAccessibleName(speaker.say("shell.status.language"));
  setWords(m_cancel, speaker.say("shell.status.cancel"));
  m_work->setText(m_task ? speaker.say(m_taskName) : QString{});
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
  const bool isShown = m_workspace.isOpen() && (m_task == 0 || isRoomy);
  for (auto* one : {m_findings, m_coverage}) one->setVisible(isShown);
}

void StatusLine::resizeEvent(QResizeEvent* event) {
  QStatusBar::resizeEvent(event);
  fit();
}

void StatusLine::start(int id, const Message& name) {
  m_task = id;
  m_taskName = name;
  m_work->setText(m_workspace.speaker().say(name));
  m_progress->setValue(0);
  fit();
  for (QWidget* one : std::initializer_list<QWidget*>{m_work, m_progress, m_cancel}) one->show();
}

void StatusLine::stop(int id) {
  if (id != m_task) return;
  m_task = 0;
  for (QWidget* one : std::initializer_list<QWidget*>{m_work, m_progress, m_cancel}) one->hide();
  fit();
}

void StatusLine::changeEvent(QEvent* event) {
  QStatusBar::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) refresh();
}

}  // namespace prumo::ui
