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

#include <QWidget>

#include <algorithm>

namespace prumo::ui {

namespace {

using namespace contacts;

constexpr int kTold = 3;  ///< sentences of what was not understood
constexpr std::size_t kButtonWords = 30;

}  // namespace

SpecImport::SpecImport(Workspace& workspace, WorkBar& work, MessageBar& message, QWidget* parent)
    : QObject(parent), m_workspace(workspace), m_work(work), m_message(message), m_parent(parent) {}

void SpecImport::ask(const std::optional<ContactPoint>& contact) {
  const auto& speaker = m_workspace.speaker();
  const auto filter = speaker.say("contacts_page.import.filter") + QStringLiteral(" (*.json *.yaml *.yml *.wsdl *.xsd *.xml *.graphql *.gql *.graphqls *.har *.bru *.zip *.csv *.jsonl);;") +
                      speaker.say("contacts_page.import.any") + QStringLiteral(" (*)");
  fileDoor().askFiles(m_parent, speaker.say("contacts_page.import"), filter, !contact, [this, contact](const FileDoor::Paths& paths) { read(paths, contact); });
}

void SpecImport::read(const std::vector<std::filesystem::path>& paths, const std::optional<ContactPoint>& contact) {
  if (paths.empty() || !m_workspace.isOpen() || m_workspace.project().isReadOnly()) return;
  const auto& project = m_workspace.project();
  const auto work = [paths, contact, path = project.path(), schema = project.schema(), author = project.author()](const Job& job) -> Result<All> {
    const auto own = ProjectFile::open(path, schema, author, {.readOnly = true, .historyLater = true});
    if (!own) return own.error();
    All all;
    for (std::size_t i = 0; i < paths.size(); ++i) {
      if (job.stop.stop_requested()) return cancelled();
      const Job part{job.stop, [&](double share) { job.progress((static_cast<double>(i) + share) / static_cast<double>(paths.size())); }};
      auto& one = all.emplace_back(Taken{.file = platform::utf8FromPath(paths[i].filename())});
      const auto source = specSource(paths[i]);
      auto found = readSpec(paths[i], part);
      if (found && source) {
        auto taken = prepareIntake(*own, *found, *source, contact);
        if (taken) one.interfaces = *std::move(taken);
        else one.error = taken.error();
        one.notTaken = std::move(found->notTaken);
      } else {
        one.error = found ? source.error() : found.error();
      }
      if (one.error && one.error->kind == ErrorKind::Cancelled) return *one.error;
      part.progress(1);
    }
    return all;
  };
  m_work.run<All>({"contacts_page.work.import", {}}, work, [this](Result<All> all) {
    if (!all) return tellFailure(m_message, m_workspace.speaker(), all.error());
    keep(*all);
    tell(*all);
  });
}

void SpecImport::keep(const All& all) {
  for (const auto& one : all) {
    if (one.interfaces.empty() || !keepIntake(m_workspace, one.file, one.interfaces)) continue;
    Q_EMIT imported(fromUtf8(one.interfaces.back().contact.id));
  }
}

/// What was not understood, and which files could not be read: the first few, and how many more.
QString SpecImport::detailOf(const All& all) const {
  const auto& speaker = m_workspace.speaker();
  QStringList told;
  std::int64_t more = 0;
  const auto add = [&](const QString& words) { told.size() < kTold ? told.append(words) : static_cast<void>(++more); };
  for (const auto& one : all) {
    if (one.error) add(speaker.say(*one.error));
    for (const auto& taken : one.interfaces) {
      if (taken.isProbeWithdrawn) add(speaker.say(Message{"contacts.probe.withdrawn", {{"name", taken.contact.name}}}));
    }
    for (const auto& left : one.notTaken) add(fromUtf8(one.file) + QStringLiteral(": ") + speaker.say(left.why));
  }
  if (more > 0) told += speaker.say(Message{"contacts_page.import.more", {{"n", more}}});
  return told.join(u'\n');
}

/// Of those that are others than before, the one with most to follow; nothing where there is none.
const TakenInterface* SpecImport::gravestOf(const All& all) {
  const TakenInterface* gravest = nullptr;
  for (const auto& one : all) {
    for (const auto& taken : one.interfaces) {
      if (taken.changes.empty() || taken.isReadBefore) continue;
      if (!gravest || countsOf(taken.changes).breaking > countsOf(gravest->changes).breaking) gravest = &taken;
    }
  }
  return gravest;
}

void SpecImport::tell(const All& all) {
  const auto& speaker = m_workspace.speaker();
  std::int64_t read = 0;
  ChangeCounts sum;
  for (const auto& one : all) {
    read += one.error ? 0 : 1;
    for (const auto& taken : one.interfaces) {
      const auto counts = changeCountsOf(taken);
      sum = {sum.added + counts.added, sum.changed + counts.changed, sum.removed + counts.removed, sum.breaking + counts.breaking};
    }
  }
  QStringList words;
  if (read > 0) words += speaker.say(Message{"contacts_page.import.done", {{"n", read}, {"added", sum.added}, {"changed", sum.changed}, {"removed", sum.removed}}});
  if (sum.breaking > 0) words.back() += u' ' + speaker.say(Message{"contacts.change.breaking", {{"n", sum.breaking}}});
  if (const auto detail = detailOf(all); !detail.isEmpty()) words += detail;
  std::vector<MessageBar::Action> actions;
  if (const auto* one = gravestOf(all)) {
    actions.push_back({speaker.say(Message{"contacts_page.changes.show", {{"name", shortened(one->contact.name, kButtonWords)}}}), [this, id = fromUtf8(one->contact.id)] { Q_EMIT changesAsked(id); }});
  }
  m_message.tell(read == 0 ? MessageBar::Tone::Bad : MessageBar::Tone::Info, words.join(u'\n'), std::move(actions));
}

}  // namespace prumo::ui
