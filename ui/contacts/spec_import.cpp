// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/spec_import.h"

#include "core/base/platform.h"
#include "core/base/utf8.h"
#include "core/contacts/readers/reader.h"
#include "ui/contacts/contact_edits.h"
#include "ui/kit/file_door.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/texts.h"
#include "ui/shell/turn.h"

#include <QPointer>
#include <QWidget>

namespace prumo::ui {

namespace {

using namespace contacts;

constexpr std::size_t kButtonWords = 30;

Result<ReadFile> readOne(const ProjectFile& project, const std::filesystem::path& path, const std::optional<ContactPoint>& contact, const Job& job) {
  const auto source = specSource(path);
  if (!source) return source.error();
  auto found = readSpec(path, job);
  if (!found) return std::move(found).error();
  auto interfaces = prepareIntake(project, *found, *source, contact);
  if (!interfaces) return std::move(interfaces).error();
  return ReadFile{source->file, *std::move(interfaces), std::move(found->notTaken), std::move(found->exposed)};
}

}  // namespace

SpecImport::SpecImport(Workspace& workspace, WorkBar& work, MessageBar& message, QWidget* parent)
    : QObject(parent), m_workspace(workspace), m_work(work), m_message(message), m_parent(parent) {}

void SpecImport::ask(const std::optional<ContactPoint>& contact) {
  const auto& speaker = m_workspace.speaker();
  const auto filter = speaker.say("contacts_page.import.filter") + QStringLiteral(" (*.json *.yaml *.yml *.wsdl *.xsd *.xml *.graphql *.gql *.graphqls *.har *.bru *.zip *.csv *.jsonl);;") +
                      speaker.say("contacts_page.import.any") + QStringLiteral(" (*)");
  fileDoor().askFiles(m_parent, speaker.say("contacts_page.import"), filter, !contact, [this, contact](const FileDoor::Paths& paths) { read(paths, contact); });
}

/// Each file is read when the one before is kept, for both may describe the same.
void SpecImport::read(const std::vector<std::filesystem::path>& paths, const std::optional<ContactPoint>& contact) {
  if (paths.empty() || m_work.isRunning() || !m_workspace.isOpen() || m_workspace.project().isReadOnly()) return;
  const auto report = std::make_shared<ImportReport>(m_workspace.speaker());
  const auto& project = m_workspace.project();
  const auto work = [paths, contact, keep = keeper(report), path = project.path(), schema = project.schema(), author = project.author()](const Job& job) -> Result<bool> {
    const auto own = ProjectFile::open(path, schema, author, {.readOnly = true, .historyLater = true});
    if (!own) return own.error();
    for (std::size_t i = 0; i < paths.size(); ++i) {
      if (job.stop.stop_requested()) return cancelled();
      const Job part{job.stop, [&](double share) { job.progress((static_cast<double>(i) + share) / static_cast<double>(paths.size())); }};
      if (!keep(platform::utf8FromPath(paths[i].filename()), readOne(*own, paths[i], contact, part), job)) return cancelled();
      part.progress(1);
    }
    return true;
  };
  m_work.run<bool>({"contacts_page.work.import", {}}, work, [this, report, all = paths.size()](const Result<bool>& done) { tell(*report, done, all); });
}

/// For the worker: hands what it read to the window, which writes it in a turn of its own.
SpecImport::Keep SpecImport::keeper(const std::shared_ptr<ImportReport>& report) {
  const QPointer<SpecImport> self = this;
  const QPointer<QObject> file = m_workspace.lifetime();
  return [self, file, report, owner = &m_workspace.tasks()](const std::string& name, const Result<ReadFile>& read, const Job& job) {
    if (!read && read.error().kind == ErrorKind::Cancelled) return false;
    return inTurn(owner, job.stop, [&] {
      if (self && file) self->keep(name, read, *report);
    });
  };
}

void SpecImport::keep(const std::string& name, const Result<ReadFile>& read, ImportReport& report) {
  if (!read) return report.refuse(name, read.error());
  const auto saved = keepIntake(m_workspace, read->file, read->interfaces);
  saved ? report.take(*read, *saved) : report.refuse(name, saved.error());
}

void SpecImport::tell(const ImportReport& report, const Result<bool>& done, std::size_t all) {
  const auto& speaker = m_workspace.speaker();
  if (!done && !report.isAnyRead()) return tellFailure(m_message, speaker, done.error());
  if (!report.last().empty()) Q_EMIT imported(fromUtf8(report.last()));
  std::vector<MessageBar::Action> actions;
  if (const auto& one = report.gravest()) {
    actions.push_back({speaker.say(Message{"contacts_page.changes.show", {{"name", shortened(one->name, kButtonWords)}}}), [this, id = fromUtf8(one->id)] { Q_EMIT changesAsked(id); }});
  }
  const auto words = report.words(done ? std::nullopt : std::optional{all});
  m_message.tell(report.isAnyRead() ? MessageBar::Tone::Info : MessageBar::Tone::Bad, words, std::move(actions));
}

}  // namespace prumo::ui
