// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "core/findings/finding.h"
#include "ui/kit/looks.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

namespace prumo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowAir = 12;
constexpr std::size_t kShown = 60;
constexpr std::int64_t kFindings = 2000;

/// Lower case without accents, so that "acao" finds "ação".
QString plain(const QString& text) {
  QString result;
  for (const auto letter : text.normalized(QString::NormalizationForm_D).toLower()) {
    if (letter.category() != QChar::Mark_NonSpacing) result += letter;
  }
  return result;
}

}  // namespace

int fuzzyScore(const QString& typed, const QString& name) {
  const auto wanted = plain(typed), hay = plain(name);
  int score = 0;
  qsizetype at = -1;
  for (const auto letter : wanted) {
    if (letter.isSpace()) continue;
    const auto next = hay.indexOf(letter, at + 1);
    if (next < 0) return -1;
    const bool startsWord = next == 0 || !hay[next - 1].isLetterOrNumber();
    score += (next == at + 1 ? 6 : 0) + (startsWord ? 4 : 0) + 1;
    at = next;
  }
  return score + (hay.contains(wanted) ? 30 : 0);
}

CommandPalette::CommandPalette(Workspace& workspace, const Actions& actions, QWidget* parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint), m_workspace(workspace), m_field(new QLineEdit), m_list(new QListWidget) {
  setAttribute(Qt::WA_DeleteOnClose);
  const auto& speaker = workspace.speaker();
  setWindowTitle(speaker.say("shell.find"));
  setAccessibleName(speaker.say("shell.find"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(8, 8, 8, 8);
  layout->addWidget(m_field);
  layout->addWidget(m_list);
  m_field->setPlaceholderText(speaker.say("shell.find.hint"));
  m_field->setAccessibleName(speaker.say("shell.find"));
  m_list->setAccessibleName(speaker.say("shell.find.results"));
  setKind(m_list, "plain");
  setKind(this, "popup");
  m_field->installEventFilter(this);
  collect(actions);
  if (workspace.isOpen()) {
    collectPlaces();
    collectFindings();
  }
  filter();
  connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
  connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
  connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
  connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::runCurrent);
  m_field->setFocus();
}

void CommandPalette::collect(const Actions& actions) {
  const auto kind = m_workspace.speaker().say("shell.find.action");
  for (const auto& info : actionTable()) {
    auto* action = actions.action(info.id);
    if (action->isEnabled()) m_entries.push_back({action->text().remove(u'&'), kind, [action] { action->trigger(); }});
  }
}

void CommandPalette::collectPlaces() {
  const auto& speaker = m_workspace.speaker();
  for (const auto& step : m_workspace.method().steps) {
    const auto place = u"step/"_s + QString::fromStdString(step.id.text);
    m_entries.push_back({speaker.say(Text{step.name}), speaker.say("shell.find.step"), [this, place] { m_workspace.show(place); }});
    for (const auto& criterion : step.criteria) {
      const auto number = QString::fromStdString(numberOf(m_workspace.method(), step.id, criterion.id));
      m_entries.push_back({number + u' ' + speaker.say(Text{criterion.title}), speaker.say(Text{step.shortName}),
                           [this, place, id = QString::fromStdString(criterion.id.text)] { m_workspace.show(place + u"/assess"_s, id); }});
    }
  }
}

void CommandPalette::collectFindings() {
  const auto findings = m_workspace.project().all<Finding>({.descending = true, .limit = kFindings});
  if (!findings) return;
  const auto kind = m_workspace.speaker().say("shell.find.finding");
  for (const auto& finding : *findings) {
    m_entries.push_back({QString::fromStdString(finding.title), kind,
                         [this, id = QString::fromStdString(finding.id)] { m_workspace.show(u"findings"_s, id); }});
  }
}

void CommandPalette::filter() {
  std::vector<std::pair<int, std::size_t>> hits;
  for (std::size_t i = 0; i < m_entries.size(); ++i) {
    const int score = fuzzyScore(m_field->text(), m_entries[i].name);
    if (score >= 0) hits.emplace_back(-score, i);
  }
  std::ranges::stable_sort(hits);
  m_list->clear();
  for (std::size_t i = 0; i < std::min(kShown, hits.size()); ++i) {
    const auto& entry = m_entries[hits[i].second];
    auto* item = new QListWidgetItem(entry.name + u"  ·  "_s + entry.kind, m_list);
    item->setSizeHint({0, fontMetrics().height() + kRowAir});
    item->setData(Qt::UserRole, static_cast<qulonglong>(hits[i].second));
  }
  m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent() {
  const auto* item = m_list->currentItem();
  if (!item) return;
  const auto run = m_entries[static_cast<std::size_t>(item->data(Qt::UserRole).toULongLong())].run;
  hide();
  run();
  close();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
  const int key = static_cast<QKeyEvent*>(event)->key();
  const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
  if (step == 0 || m_list->count() == 0) return QDialog::eventFilter(watched, event);
  m_list->setCurrentRow((m_list->currentRow() + step + m_list->count()) % m_list->count());
  return true;
}

}  // namespace prumo::ui
