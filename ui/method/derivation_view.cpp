// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/method/derivation_view.h"

#include "ui/kit/looks.h"

#include <QHeaderView>
#include <QTreeWidget>

namespace prumo::ui {

namespace {

constexpr int kOpenLevels = 1;  // deeper parts are opened by the person

QTreeWidgetItem* itemOf(const Derivation& derivation, const Speaker& speaker) {
  const auto words = speaker.say(derivation.what);
  const auto value = derivation.value ? speaker.number(*derivation.value, 2) : QString{};
  auto* item = new QTreeWidgetItem({words, value});
  item->setToolTip(0, plainTip(words));
  item->setTextAlignment(1, Qt::AlignRight | Qt::AlignTop);
  for (const auto& part : derivation.parts) item->addChild(itemOf(part, speaker));
  return item;
}

}  // namespace

DerivationView::DerivationView(QWidget* parent)
    : QWidget(parent), m_title(label(LabelKind::CardTitle)), m_value(label(LabelKind::KeyFigure)), m_tree(new QTreeWidget) {
  auto* layout = new QVBoxLayout(this);
  setAttribute(Qt::WA_StyledBackground);
  layout->setContentsMargins(16, 16, 16, 16);
  layout->setSpacing(6);
  m_title->setWordWrap(true);
  layout->addWidget(m_title);
  layout->addWidget(m_value);
  layout->addWidget(m_tree, 1);
  setKind(m_tree, "plain");
  m_tree->setColumnCount(2);
  m_tree->setHeaderHidden(true);
  m_tree->setWordWrap(true);
  m_tree->setIndentation(12);
  m_tree->header()->setStretchLastSection(false);
  m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
  m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
}

void DerivationView::show(const Derivation& derivation, const Speaker& speaker) {
  m_title->setText(speaker.say(derivation.what));
  m_value->setText(derivation.value ? speaker.number(*derivation.value, 2) : QString{});
  m_value->setVisible(derivation.value.has_value());
  m_tree->clear();
  for (const auto& part : derivation.parts) m_tree->addTopLevelItem(itemOf(part, speaker));
  m_tree->expandToDepth(kOpenLevels - 1);
  m_tree->setAccessibleName(speaker.say("assess.derivation"));
}

}  // namespace prumo::ui
