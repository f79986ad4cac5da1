// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/feed_choice.h"

#include "ui/kit/looks.h"
#include "ui/kit/texts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace prumo::ui {

FeedChoice::FeedChoice(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_label(label(LabelKind::Small)), m_feeds(new QComboBox) {
  auto* row = bare<QHBoxLayout>();
  setLayout(row);
  row->addWidget(m_label);
  row->addWidget(m_feeds, 1);
  m_label->setBuddy(m_feeds);
  m_feeds->setMinimumContentsLength(18);
  m_feeds->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  connect(m_feeds, &QComboBox::activated, this, [this] {
    chooseFeed(m_workspace, current());
    Q_EMIT chosen();
  });
  connect(&workspace, &Workspace::languageChanged, this, &FeedChoice::say);
  say();
}

bool FeedChoice::isEmpty() const { return m_feeds->count() == 0; }

std::string FeedChoice::current() const { return toUtf8(m_feeds->currentData().toString()); }

void FeedChoice::refresh() {
  const QSignalBlocker quiet(m_feeds);
  m_feeds->clear();
  if (!m_workspace.isOpen()) return;
  for (const auto& dataset : told(m_workspace, m_workspace.project().all<quality::Dataset>())) {
    m_feeds->addItem(fromUtf8(dataset.name), fromUtf8(dataset.id));
  }
  const int index = m_feeds->findData(fromUtf8(chosenFeed(m_workspace)));
  m_feeds->setCurrentIndex(index >= 0 ? index : std::min(0, m_feeds->count() - 1));
}

void FeedChoice::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  const int index = m_feeds->findData(fromUtf8(chosenFeed(m_workspace)));
  if (index < 0 || index == m_feeds->currentIndex()) return;
  m_feeds->setCurrentIndex(index);
  Q_EMIT chosen();
}

void FeedChoice::say() {
  m_label->setText(m_workspace.speaker().say("quality_page.feed"));
  m_feeds->setAccessibleName(m_label->text());
}

}  // namespace prumo::ui
