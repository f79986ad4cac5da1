// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findings_bar.h"

#include "ui/kit/flow_layout.h"
#include "ui/kit/icons.h"
#include "ui/kit/looks.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

namespace prumo::ui {

namespace {

constexpr std::array kStandings{"assess.standing.all", "assess.standing.live", "assess.standing.proposed", "assess.standing.closed",
                                "assess.standing.dismissed"};

void keepIndex(QComboBox* box, const std::function<void()>& fill) {
  const QSignalBlocker quiet(box);
  const auto before = box->currentData();
  box->clear();
  fill();
  box->setCurrentIndex(std::max(0, box->findData(before)));
}

}  // namespace

FindingsBar::FindingsBar(Workspace& workspace, bool oneStep, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_oneStep(oneStep),
      m_search(new QLineEdit),
      m_severity(new QComboBox),
      m_standing(new QComboBox),
      m_step(new QComboBox),
      m_cell(linkButton("close")),
      m_matrix(linkButton("coverage")),
      m_new(primaryButton("add")),
      m_accept(plainButton("check")),
      m_dismiss(plainButton("cancel")),
      m_count(label(LabelKind::Small)) {
  build();
  fillChoices();
  m_standing->setCurrentIndex(static_cast<int>(FindingsChoice::Standing::Live));
  connect(m_search, &QLineEdit::textChanged, this, &FindingsBar::chosen);
  for (auto* box : {m_severity, m_standing, m_step}) connect(box, &QComboBox::currentIndexChanged, this, &FindingsBar::chosen);
  connect(m_cell, &QPushButton::clicked, this, [this] {
    m_choice.likelihood.reset();
    m_severity->setCurrentIndex(0);
    say();
    Q_EMIT chosen();
  });
  connect(m_matrix, &QPushButton::toggled, this, &FindingsBar::matrixAsked);
  connect(m_new, &QPushButton::clicked, this, &FindingsBar::newAsked);
  connect(m_accept, &QPushButton::clicked, this, &FindingsBar::acceptAsked);
  connect(m_dismiss, &QPushButton::clicked, this, &FindingsBar::dismissAsked);
  say();
}

void FindingsBar::build() {
  auto* layout = bare<QVBoxLayout>(8);
  setLayout(layout);
  auto* filters = new FlowLayout(nullptr, 8);
  m_search->addAction(icon("search", Ink::Muted), QLineEdit::LeadingPosition);
  m_search->setMinimumWidth(200);
  m_matrix->setCheckable(true);
  if (m_oneStep) m_step->hide();  // shown without a parent it would be a window of its own, and take the keyboard away
  m_step->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_step->setMinimumContentsLength(16);
  for (QWidget* widget : {static_cast<QWidget*>(m_new), static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_severity),
                          static_cast<QWidget*>(m_standing), static_cast<QWidget*>(m_step), static_cast<QWidget*>(m_cell),
                          static_cast<QWidget*>(m_matrix)}) {
    filters->addWidget(widget);
  }
  auto* selection = new FlowLayout(nullptr, 8);
  selection->addWidget(m_count);
  selection->addWidget(m_accept);
  selection->addWidget(m_dismiss);
  layout->addLayout(filters);
  layout->addLayout(selection);
}

void FindingsBar::fillChoices() {
  const auto& speaker = m_workspace.speaker();
  keepIndex(m_severity, [&] {
    m_severity->addItem(speaker.say("assess.filter.any_severity"), -1);
    for (int i = 3; i >= 0; --i) m_severity->addItem(speaker.choice("finding", "severity", record::keyOf(static_cast<Severity>(i))), i);
  });
  keepIndex(m_standing, [&] {
    for (int i = 0; i < static_cast<int>(kStandings.size()); ++i) m_standing->addItem(speaker.say(kStandings[static_cast<std::size_t>(i)]), i);
  });
  keepIndex(m_step, [&] {
    m_step->addItem(speaker.say("assess.filter.any_step"), QString{});
    if (!m_workspace.isOpen()) return;
    for (const auto& step : m_workspace.method().steps) {
      m_step->addItem(QString::fromStdString(step.name.in(speaker.language())), QString::fromStdString(step.id.text));
    }
  });
}

void FindingsBar::say() {
  const auto& speaker = m_workspace.speaker();
  fillChoices();
  setWords(m_new, speaker.say("assess.finding.new"));
  m_search->setPlaceholderText(speaker.say("assess.filter.text"));
  m_search->setAccessibleName(speaker.say("assess.filter.text"));
  addClear(m_search, speaker.say("kit.clear"));
  m_severity->setAccessibleName(speaker.label("finding", "severity"));
  m_standing->setAccessibleName(speaker.label("finding", "status"));
  m_step->setAccessibleName(speaker.label("finding", "step"));
  setWords(m_matrix, speaker.say("assess.matrix"));
  m_cell->setVisible(m_choice.likelihood.has_value());
  if (m_choice.likelihood) setWords(m_cell, speaker.say(Message{"assess.filter.likelihood", {{"likelihood", std::int64_t{*m_choice.likelihood}}}}));
  setCounts(m_counts);
  setSelection(m_selected, m_proposed);
  m_new->setEnabled(m_workspace.isOpen() && !m_workspace.project().isReadOnly());
}

void FindingsBar::setCounts(const Counts& counts) {
  m_counts = counts;
  const auto& speaker = m_workspace.speaker();
  QStringList words{speaker.say(Message{"assess.filter.count", {{"shown", std::int64_t{counts.shown}}, {"n", std::int64_t{counts.all}}}})};
  const auto add = [&](const char* code, int n) { words << speaker.say(Message{code, {{"n", std::int64_t{n}}}}); };
  add("assess.filter.open", counts.open);
  if (counts.proposed > 0) add("assess.filter.proposed", counts.proposed);
  if (m_selected > 1) add("assess.filter.selected", m_selected);
  m_count->setText(words.join(QStringLiteral(" · ")));
}

void FindingsBar::setSelection(int selected, int proposed) {
  m_selected = selected;
  m_proposed = proposed;
  const bool editable = m_workspace.isOpen() && !m_workspace.project().isReadOnly();
  m_accept->setVisible(proposed > 0);
  m_dismiss->setVisible(proposed > 0);
  m_accept->setEnabled(editable);
  m_dismiss->setEnabled(editable);
  setWords(m_accept, m_workspace.speaker().say(Message{"assess.finding.accept_many", {{"n", std::int64_t{proposed}}}}));
  setWords(m_dismiss, m_workspace.speaker().say(Message{"assess.finding.dismiss_many", {{"n", std::int64_t{proposed}}}}));
  setCounts(m_counts);
}

FindingsChoice FindingsBar::choice() const {
  auto choice = m_choice;
  const int severity = m_severity->currentData().toInt();
  choice.text = m_search->text();
  choice.severity = severity < 0 ? std::nullopt : std::optional(static_cast<Severity>(severity));
  choice.standing = static_cast<FindingsChoice::Standing>(m_standing->currentData().toInt());
  if (!m_oneStep) choice.step = m_step->currentData().toString().toStdString();
  return choice;
}

/// Tells it once, however many fields differ.
void FindingsBar::setChoice(const FindingsChoice& choice) {
  {
    const QSignalBlocker quiet(this);
    m_choice = choice;
    m_search->setText(choice.text);
    m_severity->setCurrentIndex(m_severity->findData(choice.severity ? static_cast<int>(*choice.severity) : -1));
    m_standing->setCurrentIndex(static_cast<int>(choice.standing));
    if (!m_oneStep) m_step->setCurrentIndex(std::max(0, m_step->findData(QString::fromStdString(choice.step))));
    say();
  }
  Q_EMIT chosen();
}

void FindingsBar::focusSearch() { m_search->setFocus(Qt::ShortcutFocusReason); }

}  // namespace prumo::ui
