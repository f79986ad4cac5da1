// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/work_bar.h"

#include "ui/kit/looks.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/texts.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QTimer>

namespace prumo::ui {

void tellFailure(MessageBar& bar, const Speaker& speaker, const Error& error) {
  if (error.kind == ErrorKind::Cancelled) return bar.tell(MessageBar::Tone::Info, speaker.say("shell.work.cancelled"));
  bar.tell(MessageBar::Tone::Bad, speaker.say(error));
}

void tellWritten(MessageBar& bar, const Speaker& speaker, const char* code, const QString& path, const Result<bool>& written) {
  if (!written) return tellFailure(bar, speaker, written.error());
  bar.tell(MessageBar::Tone::Info, speaker.say(Message{code, {{"path", toUtf8(path)}}}));
}

void tellUndoable(MessageBar& bar, Workspace& workspace, const QString& words) {
  bar.tell(MessageBar::Tone::Info, words, {{workspace.speaker().say("kit.message.undo"), [&workspace] { workspace.undo(); }}});
  QObject::connect(&workspace, &Workspace::changed, bar.message(), [&bar] { bar.hide(); });
  QObject::connect(&workspace, &Workspace::closed, bar.message(), [&bar] { bar.hide(); });
}

WorkBar::WorkBar(Workspace& workspace, QWidget* parent)
    : QFrame(parent),
      m_workspace(workspace),
      m_tasks(&workspace.tasks()),
      m_clock(new QTimer(this)),
      m_words(label(LabelKind::Body)),
      m_progress(new QProgressBar),
      m_cancel(plainButton("cancel")) {
  setKind(this, "card");
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(12, 8, 8, 8);
  layout->setSpacing(12);
  layout->addWidget(m_words);
  layout->addWidget(m_progress, 1);
  layout->addWidget(m_cancel);
  m_progress->setRange(0, 1000);
  m_clock->setInterval(200);
  connect(m_clock, &QTimer::timeout, this, &WorkBar::say);
  connect(m_cancel, &QPushButton::clicked, this, &WorkBar::cancel);
  connect(&workspace, &Workspace::languageChanged, this, &WorkBar::say);
  connect(&workspace, &Workspace::closed, this, &WorkBar::leave);
  connect(m_tasks, &TaskRunner::progressed, this, [this](int id, double share) {
    if (id != m_id) return;
    m_progress->setValue(static_cast<int>(share * 1000));
    m_left.tell(share, steadyMilliseconds());
  });
  say();
  hide();
}

WorkBar::~WorkBar() {
  if (m_tasks && isRunning()) m_tasks->cancel(m_id);
}

void WorkBar::cancel() {
  if (m_id == 0) return;
  m_cancel->setEnabled(false);
  m_tasks->cancel(m_id);
}

void WorkBar::begin(int id, const Message& name) {
  m_id = id;
  m_name = name;
  m_since.start();
  m_left = TimeLeft{steadyMilliseconds()};
  m_progress->setValue(0);
  m_cancel->setEnabled(true);
  m_clock->start();
  say();
  show();
  Q_EMIT runningChanged();
}

void WorkBar::end() {
  m_id = 0;
  m_clock->stop();
  hide();
  Q_EMIT runningChanged();
}

void WorkBar::leave() {
  m_file.reset();
  if (!isRunning()) return;
  cancel();
  end();
}

void WorkBar::say() {
  const auto& speaker = m_workspace.speaker();
  const auto name = speaker.say(m_name);
  setWords(m_cancel, speaker.say("shell.work.cancel"));
  m_progress->setAccessibleName(name);
  if (!isRunning()) return;
  const double seconds = static_cast<double>(m_since.elapsed()) / 1000.0;
  auto words = speaker.say(Message{"shell.work.running", {{"work", name.toStdString()}, {"seconds", speaker.number(seconds, 1).toStdString()}}});
  if (const auto left = m_left.words(steadyMilliseconds())) words += QStringLiteral(" · ") + speaker.say(*left);
  m_words->setText(words);
}

}  // namespace prumo::ui
