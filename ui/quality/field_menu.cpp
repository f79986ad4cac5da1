// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/field_menu.h"

#include "ui/quality/plan_words.h"

#include <QActionGroup>
#include <QSignalBlocker>

#include <algorithm>

namespace prumo::ui {

namespace {

using quality::TextForm;

struct FormWord {
  const char* code;
  bool TextForm::*member;
};
constexpr FormWord kForms[] = {{"reconciliation_page.form.case", &TextForm::ignoreCase},
                               {"reconciliation_page.form.accents", &TextForm::ignoreAccents},
                               {"reconciliation_page.form.digits", &TextForm::digitsOnly},
                               {"reconciliation_page.form.zeros", &TextForm::dropLeadingZeros},
                               {"reconciliation_page.form.trim", &TextForm::trim},
                               {"reconciliation_page.form.unicode", &TextForm::unicode}};
constexpr double kShares[] = {0, 0.001, 0.005, 0.01, 0.02, 0.05, 0.1};

}  // namespace

FieldMenu::FieldMenu(QWidget* parent) : QMenu(parent) {
  for (std::size_t i = 0; i < std::size(kForms); ++i) {
    auto* action = addAction(QString{});
    action->setCheckable(true);
    connect(action, &QAction::toggled, this, &FieldMenu::changed);
    m_forms.push_back(action);
  }
  m_shares = addMenu(QString{});
  m_severities = addMenu(QString{});
  auto* severities = new QActionGroup(this);
  for (const auto* key : record::enumKeys<Severity>) {
    auto* action = m_severities->addAction(QString{});
    action->setCheckable(true);
    severities->addAction(action);
    connect(action, &QAction::triggered, this, [this, key] {
      m_severity = record::fromKey<Severity>(key).value_or(m_severity);
      Q_EMIT changed();
    });
  }
}

void FieldMenu::show(const quality::FieldPair& field, const Speaker& speaker) {
  m_share = field.tolerated;
  m_severity = field.severity;
  for (std::size_t i = 0; i < m_forms.size(); ++i) {
    const QSignalBlocker quiet(m_forms[i]);
    m_forms[i]->setChecked(field.form.*kForms[i].member);
  }
  m_severities->actions().at(static_cast<int>(m_severity))->setChecked(true);
  say(speaker);
}

/// Usual shares, and the one that a plan brought along.
void FieldMenu::offerShares(double current, const Speaker& speaker) {
  std::vector<double> shares(std::begin(kShares), std::end(kShares));
  if (std::ranges::find(shares, current) == shares.end()) shares.push_back(current);
  std::ranges::sort(shares);
  m_shares->clear();
  auto* group = new QActionGroup(m_shares);
  for (const double share : shares) {
    auto* action = m_shares->addAction(share == 0 ? speaker.say("reconciliation_page.may_differ.none") : shareText(share, speaker));
    action->setCheckable(true);
    action->setChecked(share == current);
    group->addAction(action);
    connect(action, &QAction::triggered, this, [this, share] {
      m_share = share;
      Q_EMIT changed();
    });
  }
}

void FieldMenu::say(const Speaker& speaker) {
  for (std::size_t i = 0; i < m_forms.size(); ++i) m_forms[i]->setText(speaker.say(kForms[i].code));
  m_shares->setTitle(speaker.say("reconciliation_page.may_differ"));
  m_severities->setTitle(speaker.say("reconciliation_page.severity"));
  for (std::size_t i = 0; i < record::enumKeys<Severity>.size(); ++i) m_severities->actions().at(static_cast<int>(i))->setText(speaker.choice("finding", "severity", record::enumKeys<Severity>[i]));
  offerShares(m_share, speaker);
}

void FieldMenu::setChoices(bool hasForm, bool isCompared) {
  for (auto* action : m_forms) action->setVisible(hasForm);
  m_shares->menuAction()->setVisible(isCompared);
  m_severities->menuAction()->setVisible(isCompared);
}

void FieldMenu::write(quality::FieldPair& field) const {
  for (std::size_t i = 0; i < m_forms.size(); ++i) field.form.*kForms[i].member = m_forms[i]->isChecked();
  field.tolerated = m_share;
  field.severity = m_severity;
}

}  // namespace prumo::ui
