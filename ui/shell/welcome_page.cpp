// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcome_page.h"

#include "ui/kit/card.h"
#include "ui/kit/looks.h"
#include "ui/kit/theme.h"
#include "ui/shell/new_assessment.h"
#include "ui/shell/recent_list.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>

namespace prumo::ui {

using namespace Qt::StringLiterals;

WelcomePage::WelcomePage(Workspace& workspace, Settings& settings, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_settings(settings), m_right(new QStackedWidget) {
  auto* layout = bare<QHBoxLayout>(0);
  setLayout(layout);
  layout->addWidget(makeLeft(), 1);
  layout->addWidget(m_right, 2);
  m_right->addWidget(makeRight());
  say();
  connect(&workspace, &Workspace::languageChanged, this, &WelcomePage::say);
}

QWidget* WelcomePage::makeLeft() {
  auto* left = new QFrame;
  setKind(left, "leftOfLine");
  left->setMinimumWidth(260);
  left->setMaximumWidth(440);
  auto* layout = new QVBoxLayout(left);
  layout->setContentsMargins(48, 56, 48, 24);
  layout->setSpacing(8);
  m_logo = new QLabel;
  m_tagline = label(LabelKind::Secondary);
  m_privacy = label(LabelKind::Small);
  m_tagline->setWordWrap(true);
  m_privacy->setWordWrap(true);
  m_new = primaryButton("add");
  m_open = plainButton("open");
  m_sample = plainButton("star");
  layout->addWidget(m_logo);
  layout->addWidget(label(LabelKind::KeyFigure, u"Prumo"_s));
  layout->addWidget(m_tagline);
  layout->addSpacing(24);
  for (auto* button : {m_new, m_open, m_sample}) {
    button->setMinimumHeight(36);
    setLook(button, "place", "start");
    layout->addWidget(button);
  }
  layout->addSpacing(24);
  layout->addWidget(m_privacy);
  layout->addStretch(1);
  connect(m_new, &QPushButton::clicked, this, &WelcomePage::newAsked);
  connect(m_open, &QPushButton::clicked, this, &WelcomePage::openAsked);
  connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleAsked);
  drawLogo();
  return left;
}

QWidget* WelcomePage::makeRight() {
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);
  auto* inside = new QWidget;
  auto* layout = new QVBoxLayout(inside);
  layout->setContentsMargins(48, 64, 48, 24);
  layout->setSpacing(12);
  m_recentTitle = label(LabelKind::CardTitle);
  m_recent = new RecentList;
  m_none = label(LabelKind::Secondary);
  m_none->setWordWrap(true);
  m_howTitle = label(LabelKind::CardTitle);
  auto* how = bare<QHBoxLayout>(16);
  for (int i = 0; i < 3; ++i) {
    m_how.push_back(new Card);
    m_how.back()->body()->addStretch(1);
    how->addWidget(m_how.back(), 1);
  }
  layout->addWidget(m_recentTitle);
  layout->addWidget(m_recent);
  layout->addWidget(m_none);
  layout->addSpacing(16);
  layout->addWidget(m_howTitle);
  layout->addLayout(how);
  layout->addStretch(1);
  scroll->setWidget(inside);
  connect(m_recent, &RecentList::chosen, this, &WelcomePage::chosen);
  return scroll;
}

void WelcomePage::say() {
  const auto& speaker = m_workspace.speaker();
  m_tagline->setText(speaker.say("shell.welcome.tagline"));
  m_privacy->setText(speaker.say("shell.welcome.privacy"));
  setWords(m_new, speaker.say("shell.welcome.new"));
  setWords(m_open, speaker.say("shell.welcome.open"));
  setWords(m_sample, speaker.say("shell.welcome.sample"));
  m_recentTitle->setText(speaker.say("shell.welcome.recent"));
  m_none->setText(speaker.say("shell.welcome.none"));
  m_howTitle->setText(speaker.say("shell.welcome.how"));
  static constexpr std::array codes{"shell.welcome.how1", "shell.welcome.how2", "shell.welcome.how3"};
  for (std::size_t i = 0; i < m_how.size(); ++i) {
    m_how[i]->setTitle(speaker.say(codes[i]));
    m_how[i]->setCaption(speaker.say(Message{std::string{codes[i]} + ".text", {}}));
  }
  refresh();
}

void WelcomePage::refresh() {
  const auto projects = recentProjects(m_settings);
  m_recent->show(projects, m_workspace.speaker());
  m_recent->setVisible(!projects.empty());
  m_none->setVisible(projects.empty());
}

void WelcomePage::showForm(bool form) {
  if (m_form) {
    m_right->removeWidget(m_form);
    std::exchange(m_form, nullptr)->deleteLater();
  }
  if (!form) return refresh();
  m_form = new NewAssessment(m_workspace, m_settings);
  m_right->addWidget(m_form);
  m_right->setCurrentWidget(m_form);
  connect(m_form, &NewAssessment::left, this, [this] { showForm(false); });
}

void WelcomePage::drawLogo() {
  QPixmap logo = iconPixmap("prumo", 64, theme::colors().text, devicePixelRatioF());
  m_logo->setPixmap(logo);
}

void WelcomePage::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) drawLogo();
}

}  // namespace prumo::ui
