// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_list.h"

#include "ui/kit/looks.h"
#include "ui/kit/severity_badge.h"

#include <QFileInfo>
#include <QProgressBar>

namespace prumo::ui {

using namespace Qt::StringLiterals;

namespace {

/// Lets clicks through to the button below.
template <class W>
W* quiet(W* widget) {
  widget->setAttribute(Qt::WA_TransparentForMouseEvents);
  return widget;
}

QWidget* progress(double coverage, const Speaker& speaker) {
  auto* box = quiet(new QWidget);
  auto* layout = bare<QVBoxLayout>(4);
  box->setLayout(layout);
  auto* meter = new QProgressBar;
  meter->setRange(0, 1000);
  meter->setValue(static_cast<int>(coverage * 1000));
  meter->setTextVisible(false);
  meter->setAccessibleName(speaker.percent(coverage));
  layout->addStretch(1);
  layout->addWidget(meter);
  layout->addWidget(label(LabelKind::Small, speaker.percent(coverage)));
  layout->addStretch(1);
  box->setFixedWidth(120);
  return box;
}

}  // namespace

RecentList::RecentList(QWidget* parent) : Card(parent) {
  layout()->setContentsMargins(4, 4, 4, 4);
  body()->setSpacing(2);
}

void RecentList::show(const std::vector<RecentProject>& projects, const Speaker& speaker) {
  while (auto* item = body()->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  setAccessibleName(speaker.say("shell.welcome.recent"));
  for (const auto& project : projects) body()->addWidget(row(project, speaker));
}

QWidget* RecentList::row(const RecentProject& project, const Speaker& speaker) {
  const QFileInfo file(project.path);
  const bool isThere = file.exists();
  auto* button = linkButton();
  auto* layout = new QHBoxLayout(button);
  layout->setContentsMargins(10, 8, 10, 8);
  layout->setSpacing(16);
  auto* words = bare<QVBoxLayout>(2);
  const auto title = isThere ? project.title : file.fileName();
  words->addWidget(quiet(label(LabelKind::Strong, title)));
  words->addWidget(quiet(label(LabelKind::Small, isThere ? project.path : speaker.say("shell.welcome.missing"))));
  layout->addLayout(words, 1);
  if (isThere) {
    layout->addWidget(progress(project.coverage, speaker));
    for (std::size_t i = project.open.size(); i-- > 0;) {
      if (project.open[i] == 0) continue;
      auto* badge = quiet(new SeverityBadge);
      badge->show(static_cast<Severity>(i), project.open[i], speaker);
      layout->addWidget(badge);
    }
    const auto at = instantFromIso(project.at.toStdString());
    layout->addWidget(quiet(label(LabelKind::Small, at ? speaker.dateTime(*at) : QString{})));
  }
  button->setMinimumHeight(button->fontMetrics().height() * 2 + 26);
  button->setAccessibleName(title);
  button->setAccessibleDescription(project.path);
  connect(button, &QPushButton::clicked, this, [this, path = project.path] { Q_EMIT chosen(path); });
  return button;
}

}  // namespace prumo::ui
