// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/evidence_list.h"

#include "ui/findings/evidence_item.h"
#include "ui/kit/file_door.h"
#include "ui/kit/looks.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPointer>

namespace prumo::ui {

namespace {

Query queryFor(const EvidenceOwner& owner) {
  if (!owner.finding.empty()) return {.equals = {{"finding", owner.finding}}};
  if (!owner.subject.empty()) return {.equals = {{"subject", owner.subject}}};
  return {.equals = {{"step", owner.step}, {"criterion", owner.criterion}}};
}

}  // namespace

EvidenceList::EvidenceList(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_items(bare<QVBoxLayout>(6)),
      m_none(label(LabelKind::Small)),
      m_refusal(label(LabelKind::Fault)),
      m_add(linkButton("evidence")) {
  auto* layout = bare<QVBoxLayout>(6);
  setLayout(layout);
  m_none->setWordWrap(true);
  m_refusal->setWordWrap(true);
  layout->addLayout(m_items);
  layout->addWidget(m_none);
  layout->addWidget(m_refusal);
  layout->addWidget(m_add, 0, Qt::AlignLeft);
  setAcceptDrops(true);
  connect(m_add, &QPushButton::clicked, this, &EvidenceList::choose);
  connect(&workspace, &Workspace::languageChanged, this, &EvidenceList::refresh);
  connect(&workspace, &Workspace::closed, this, [this] { show({}); });
  connect(&workspace, &Workspace::changed, this, [this](const Change& change) {
    if (change.touches(record::describe<Evidence>().name)) refresh();
  });
  refresh();
}

bool EvidenceList::isOwned() const { return !m_owner.criterion.empty() || !m_owner.finding.empty() || !m_owner.subject.empty(); }

bool EvidenceList::isEditable() const {
  return isOwned() && m_workspace.isOpen() && !m_workspace.project().isReadOnly();
}

void EvidenceList::show(const EvidenceOwner& owner) {
  m_owner = owner;
  m_refusal->hide();
  refresh();
}

void EvidenceList::refresh() {
  while (auto* item = m_items->takeAt(0)) {
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
  }
  if (isOwned() && m_workspace.isOpen()) {
    auto rows = m_workspace.project().all<Evidence>(queryFor(m_owner)).value_or(std::vector<Evidence>{});
    for (auto& row : rows) m_items->addWidget(new EvidenceItem(m_workspace, std::move(row), this));
  }
  m_none->setVisible(m_items->count() == 0);
  m_add->setEnabled(isEditable());
  say();
}

void EvidenceList::say() {
  const auto& speaker = m_workspace.speaker();
  setAccessibleName(speaker.say("assess.evidence"));
  m_none->setText(speaker.say("assess.evidence.none"));
  setWords(m_add, speaker.say("assess.evidence.add"), speaker.say("assess.evidence.hint"));
}

void EvidenceList::take(EvidenceSource source) {
  if (!isEditable()) return;
  m_refusal->hide();
  keepEvidence(m_workspace, this, m_owner, std::move(source), [this](const Error& error) {
    m_refusal->setText(m_workspace.speaker().say(error));
    m_refusal->show();
  });
}

void EvidenceList::choose() {
  fileDoor().askFiles(this, m_workspace.speaker().say("assess.evidence.choose"), {}, true,
                      [guard = QPointer<EvidenceList>(this)](const FileDoor::Paths& paths) {
                        if (guard) guard->take({.files = paths});
                      });
}

void EvidenceList::dragEnterEvent(QDragEnterEvent* event) {
  if (isEditable() && carriesEvidence(*event->mimeData())) event->acceptProposedAction();
}

void EvidenceList::dropEvent(QDropEvent* event) {
  event->acceptProposedAction();
  take(evidenceIn(*event->mimeData()));
}

void EvidenceList::keyPressEvent(QKeyEvent* event) {
  const auto* clip = event->matches(QKeySequence::Paste) ? QApplication::clipboard()->mimeData() : nullptr;
  if (!clip) return QWidget::keyPressEvent(event);
  take(evidenceIn(*clip));
}

}  // namespace prumo::ui
