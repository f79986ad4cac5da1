// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/row_neighbours.h"

#include "ui/kit/cell_table.h"
#include "ui/kit/looks.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/texts.h"
#include "ui/quality/feeds.h"
#include "ui/quality/rule_tables.h"
#include "ui/shell/work_bar.h"

#include <QPushButton>
#include <QShortcut>

namespace prumo::ui {

namespace {

constexpr std::int64_t kAround = 4;  ///< rows before, and after

}  // namespace

RowNeighbours::RowNeighbours(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_work(new WorkBar(workspace)),
      m_message(new MessageBar),
      m_card(new QWidget),
      m_title(label(LabelKind::CardTitle)),
      m_close(plainButton("close")),
      m_table(new CellTableView),
      m_note(label(LabelKind::Small)) {
  auto* layout = bare<QVBoxLayout>(8);
  setLayout(layout);
  layout->addWidget(m_work);
  layout->addWidget(m_message);
  layout->addWidget(m_card);
  auto* head = bare<QHBoxLayout>(8);
  head->addWidget(m_title, 1);
  head->addWidget(m_close, 0, Qt::AlignTop);
  auto* card = bare<QVBoxLayout>(8);
  m_card->setLayout(card);
  card->addLayout(head);
  card->addWidget(m_table);
  card->addWidget(m_note);
  for (auto* words : {m_title, m_note}) words->setWordWrap(true);
  m_table->setRowLimit(2 * kAround + 1);
  connect(m_close, &QPushButton::clicked, this, &RowNeighbours::clear);
  auto* escape = new QShortcut(Qt::Key_Escape, m_card);
  escape->setContext(Qt::WidgetWithChildrenShortcut);
  connect(escape, &QShortcut::activated, this, &RowNeighbours::clear);
  connect(&workspace, &Workspace::languageChanged, this, &RowNeighbours::say);
  clear();
}

void RowNeighbours::clear() {
  m_found.reset();
  m_work->cancel();
  m_message->hide();
  m_card->hide();
}

void RowNeighbours::look(const quality::QualityRun& run, const quality::FailingRow& row, const std::string& columns) {
  if (m_work->isRunning()) return;
  const auto dataset = feedOf(m_workspace, run.dataset);
  if (!dataset) return;
  const auto source = quality::sourceOf(*dataset);
  clear();
  if (!source) return tellFailure(*m_message, m_workspace.speaker(), source.error());
  m_row = row;
  m_columns = columns;
  m_file = dataset->name;
  m_work->run<quality::Neighbours>(
      {"quality_page.work.neighbours", {{"name", m_file}}},
      [source = *source, run, row](const Job& job) { return quality::neighboursOf(source, run, row, kAround, job); },
      [this](const Result<quality::Neighbours>& found) { show(found); });
}

void RowNeighbours::show(const Result<quality::Neighbours>& found) {
  if (!found) return tellFailure(*m_message, m_workspace.speaker(), found.error());
  m_found = *found;
  say();
  m_card->show();
  m_table->setFocus();
}

void RowNeighbours::say() {
  const auto& speaker = m_workspace.speaker();
  m_message->setCloseWords(speaker.say("kit.message.close"));
  setWords(m_close, speaker.say("quality_page.neighbours.close"));
  if (!m_found) return;
  m_title->setText(speaker.say(Message{"quality_page.neighbours.title", {{"line", m_found->rows[m_found->chosen].line}, {"name", m_file}}}));
  m_table->show(neighbourTable(*m_found, m_columns, speaker));
  m_table->setCurrentId(std::to_string(m_found->rows[m_found->chosen].id));
  m_table->setAccessibleName(m_title->text());
  QStringList notes;
  if (m_found->isOtherRow) notes << speaker.say("quality_page.neighbours.other_row");
  else if (m_found->isFileNewer) notes << speaker.say("quality_page.neighbours.newer");
  notes << speaker.say("quality_page.neighbours.masked");
  m_note->setText(notes.join(u' '));
}

}  // namespace prumo::ui
