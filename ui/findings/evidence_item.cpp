// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/evidence_item.h"

#include "core/base/file.h"
#include "ui/findings/evidence_edits.h"
#include "ui/kit/file_door.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/looks.h"
#include "ui/shell/task_runner.h"

#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QTemporaryDir>

namespace prumo::ui {

namespace {

using Path = std::filesystem::path;

/// The name's last part, with nothing in it that a file system could take for a place.
std::filesystem::path plainName(const std::string& name) {
  auto path = toPath(QString::fromStdString(name)).filename();
  return path.empty() || path == "." || path == ".." ? std::filesystem::path("evidence") : path;
}

/// Where evidence is laid for the system's program to read; gone when Prumo ends.
Result<Path> layOut(const Evidence& evidence, std::string_view bytes) {
  static const QTemporaryDir folder;
  const auto home = toPath(folder.path()) / evidence.id;
  std::error_code failed;
  std::filesystem::create_directories(home, failed);
  const auto path = home / plainName(evidence.name);
  return writeFile(path, bytes).transform([&path] { return path; });
}

/// Reads the evidence through a connection of the worker's own, and lets `put` write it.
void takeOut(Workspace& workspace, const Evidence& evidence, std::function<Result<Path>(const std::string& bytes)> put, std::function<void(const Path&)> done) {
  const auto& project = workspace.project();
  workspace.tasks().run<Path>(
      {"assess.evidence.taking_out", {{"name", evidence.name}}}, workspace.lifetime(),
      [path = project.path(), schema = project.schema(), author = project.author(), sum = evidence.sha256, put = std::move(put)](const Job&) {
        return ProjectFile::open(path, schema, author, {.readOnly = true, .historyLater = true})
            .and_then([&sum](const ProjectFile& file) { return file.attachment(sum); })
            .and_then(put);
      },
      [&workspace, done = std::move(done)](const Result<Path>& written) { written ? done(*written) : workspace.tell(written.error()); });
}

}  // namespace

EvidenceItem::EvidenceItem(Workspace& workspace, Evidence evidence, QWidget* parent)
    : QFrame(parent),
      m_workspace(workspace),
      m_evidence(std::move(evidence)),
      m_name(linkButton()),
      m_more(iconButton("more")),
      m_facts(label(LabelKind::Small)),
      m_editor(new QLineEdit),
      m_ask(new QWidget),
      m_confirm(plainButton("open")) {
  setKind(this, "card");
  build();
  connect(m_name, &QPushButton::clicked, this, &EvidenceItem::offerOpen);
  connect(m_confirm, &QPushButton::clicked, this, &EvidenceItem::open);
  connect(m_editor, &QLineEdit::editingFinished, this, &EvidenceItem::finishEditing);
}

void EvidenceItem::build() {
  const auto& speaker = m_workspace.speaker();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(8, 6, 6, 8);
  layout->setSpacing(2);
  auto* top = bare<QHBoxLayout>(4);
  const auto name = QString::fromStdString(m_evidence.name);
  m_name->setText(m_name->fontMetrics().elidedText(name, Qt::ElideMiddle, 200));
  m_name->setAccessibleName(speaker.say(Message{"assess.evidence.open_of", {{"name", m_evidence.name}}}));
  m_name->setToolTip(plainTip(name));
  m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  m_more->setAccessibleName(speaker.say(Message{"assess.evidence.more_of", {{"name", m_evidence.name}}}));
  top->addWidget(m_name);
  top->addStretch(1);
  top->addWidget(m_more);
  layout->addLayout(top);
  m_facts->setText(facts());
  m_facts->setWordWrap(true);
  layout->addWidget(m_facts);
  layout->addWidget(m_editor);
  m_editor->hide();
  fillMenu();

  auto* ask = bare<QVBoxLayout>(4);
  m_ask->setLayout(ask);
  auto* question = label(LabelKind::Small, speaker.say("assess.evidence.ask_open"));
  question->setWordWrap(true);
  ask->addWidget(question);
  auto* cancel = linkButton();
  auto* answers = new FlowLayout(nullptr, 8);
  answers->addWidget(m_confirm);
  answers->addWidget(cancel);
  ask->addLayout(answers);
  setWords(m_confirm, speaker.say("assess.evidence.open"));
  setWords(cancel, speaker.say("assess.evidence.keep_closed"));
  connect(cancel, &QPushButton::clicked, m_ask, &QWidget::hide);
  layout->addWidget(m_ask);
  m_ask->hide();
}

void EvidenceItem::fillMenu() {
  const auto& speaker = m_workspace.speaker();
  const bool readOnly = m_workspace.project().isReadOnly();
  auto* menu = new QMenu(this);
  m_more->setMenu(menu);
  menu->addAction(speaker.say("assess.evidence.open"), this, &EvidenceItem::offerOpen);
  menu->addAction(speaker.say("assess.evidence.save_as"), this, &EvidenceItem::saveAs);
  menu->addAction(speaker.say("assess.evidence.rename"), this, [this] { startEditing(Editing::Name); })->setEnabled(!readOnly);
  menu->addAction(speaker.say("assess.evidence.note"), this, [this] { startEditing(Editing::Note); })->setEnabled(!readOnly);
  // Later, because the removal takes this very item away.
  auto* remove = menu->addAction(speaker.say("assess.evidence.remove"));
  remove->setEnabled(!readOnly);
  connect(remove, &QAction::triggered, this, [this] { removeEvidence(m_workspace, m_evidence.id); }, Qt::QueuedConnection);
}

QString EvidenceItem::facts() const {
  const auto& speaker = m_workspace.speaker();
  auto text = speaker.bytes(m_evidence.size) + QStringLiteral(" · ") + speaker.dateTime(m_evidence.addedAt);
  if (!m_evidence.note.empty()) text += QLatin1Char('\n') + QString::fromStdString(m_evidence.note);
  return text;
}

void EvidenceItem::offerOpen() {
  m_ask->show();
  m_confirm->setFocus(Qt::OtherFocusReason);
}

/// On a worker, whatever becomes of this item: opening and saving a large file takes its time.
void EvidenceItem::open() {
  m_ask->hide();
  const auto lay = [evidence = m_evidence](const std::string& bytes) { return layOut(evidence, bytes); };
  takeOut(m_workspace, m_evidence, lay, fileDoor().openOutside);
}

void EvidenceItem::saveAs() {
  fileDoor().askTarget(this, m_workspace.speaker().say("assess.evidence.save_as"), toQString(plainName(m_evidence.name)), {},
                       [guard = QPointer<EvidenceItem>(this)](const std::filesystem::path& target) {
                         const auto write = [target](const std::string& bytes) { return writeFile(target, bytes).transform([target] { return target; }); };
                         if (guard) takeOut(guard->m_workspace, guard->m_evidence, write, [](const std::filesystem::path&) {});
                       });
}

void EvidenceItem::startEditing(Editing what) {
  m_editing = what;
  const auto& text = what == Editing::Name ? m_evidence.name : m_evidence.note;
  const Message name{what == Editing::Name ? "assess.evidence.name_of" : "assess.evidence.note_of", {{"name", m_evidence.name}}};
  m_editor->setAccessibleName(m_workspace.speaker().say(name));
  m_editor->setPlaceholderText(m_editor->accessibleName());
  m_editor->setText(QString::fromStdString(text));
  m_editor->show();
  m_editor->setFocus(Qt::OtherFocusReason);
  m_editor->selectAll();
}

void EvidenceItem::finishEditing() {
  if (m_editor->isHidden()) return;
  m_editor->hide();
  const auto text = m_editor->text().trimmed().toStdString();
  if (m_editing == Editing::Note && text != m_evidence.note) {
    noteEvidence(m_workspace, m_evidence.id, text);
  } else if (m_editing == Editing::Name && !text.empty() && text != m_evidence.name) {
    renameEvidence(m_workspace, m_evidence.id, text);
  }
}

}  // namespace prumo::ui
