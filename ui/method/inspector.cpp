// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/method/inspector.h"

#include "ui/kit/empty_state.h"
#include "ui/kit/looks.h"
#include "ui/kit/theme.h"
#include "ui/method/criterion_guide.h"
#include "ui/method/derivation_view.h"
#include "ui/method/pages.h"

#include <QEvent>
#include <QScrollArea>
#include <QStackedLayout>

#include <algorithm>

namespace prumo::ui {

namespace {

constexpr int kLeastWidth = 220;

}  // namespace

Inspector::Inspector(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_pages(new QStackedLayout(this)),
      m_empty(new EmptyState("info")),
      m_scroll(new QScrollArea),
      m_guide(new CriterionGuide(workspace)),
      m_derivation(new DerivationView) {
  setKind(m_guide, "surface");
  setKind(m_derivation, "surface");
  m_scroll->setWidgetResizable(true);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_guide->setMinimumWidth(1);  // its height follows the width there is, not the width it would like
  m_scroll->setWidget(m_guide);
  for (QWidget* page : {static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_scroll), static_cast<QWidget*>(m_derivation)}) {
    m_pages->addWidget(page);
  }
  connect(&workspace, &Workspace::criterionInspected, this, &Inspector::showCriterion);
  connect(&workspace, &Workspace::derivationInspected, this, &Inspector::showDerivation);
  connect(&workspace, &Workspace::changed, this, &Inspector::take);
  connect(&workspace, &Workspace::languageChanged, this, &Inspector::say);
  connect(&workspace, &Workspace::closed, this, [this] {
    m_shown = {};
    m_pages->setCurrentWidget(m_empty);
  });
  setMinimumWidth(theme::grown(kLeastWidth));
  say();
}

void Inspector::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::StyleChange) setMinimumWidth(theme::grown(kLeastWidth));
}

void Inspector::showCriterion(const StepId& step, const CriterionId& criterion) {
  const CriterionKey key{step, criterion};
  const bool other = !(key == m_criterion);
  m_criterion = key;
  m_guide->show(key);
  m_pages->setCurrentWidget(m_scroll);
  if (other) m_scroll->ensureVisible(0, 0);
  m_shown.reset();
}

void Inspector::showDerivation(const Derivation& derivation) {
  m_shown = derivation;
  m_derivation->show(derivation, m_workspace.speaker());
  m_pages->setCurrentWidget(m_derivation);
}

/// The number that is shown, as it is derived now.
void Inspector::follow() {
  const auto& speaker = m_workspace.speaker();
  const auto& card = m_workspace.scorecard();
  const auto isShown = [&, words = speaker.say(m_shown->what)](const Derivation& one) { return speaker.say(one.what) == words; };
  if (isShown(card.derivation)) return showDerivation(card.derivation);
  const auto step = std::ranges::find_if(card.steps, isShown, &StepScore::derivation);
  if (step != card.steps.end()) showDerivation(step->derivation);
}

void Inspector::take(const Change& change) {
  if (m_shown) return follow();
  if (m_pages->currentWidget() != m_scroll) return;
  if (change.touches(record::describe<Answer>().name) || change.touches(record::describe<Proposal>().name)) m_guide->refresh();
}

void Inspector::say() {
  const auto& speaker = m_workspace.speaker();
  setAccessibleName(speaker.say("assess.inspector"));
  m_empty->setWords(speaker.say("assess.inspector.empty"), speaker.say("assess.inspector.empty.hint"));
  if (m_pages->currentWidget() == m_scroll) m_guide->refresh();
  if (m_shown) m_derivation->show(*m_shown, speaker);
}

QWidget* makeInspector(Workspace& workspace) { return new Inspector(workspace); }

}  // namespace prumo::ui
