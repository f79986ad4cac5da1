// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/inventory_export.h"

#include "core/base/file.h"
#include "core/contacts/probe/table.h"
#include "core/contacts/writers/writers.h"
#include "core/store/assessment_name.h"
#include "ui/kit/file_door.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/texts.h"

#include <QWidget>

namespace prumo::ui {

using namespace contacts;

InventoryExport::InventoryExport(Workspace& workspace, WorkBar& work, MessageBar& message, QWidget* parent)
    : QObject(parent), m_workspace(workspace), m_work(work), m_message(message), m_parent(parent) {}

void InventoryExport::ask(const std::vector<ContactPoint>& contacts) {
  const auto& speaker = m_workspace.speaker();
  auto filter = QStringLiteral("Excel (*.xlsx);;CSV (*.csv);;JSON (*.json);;Markdown (*.md)");
  if (contacts.size() == 1) filter += QStringLiteral(";;OpenAPI (*.yaml)");
  fileDoor().askTarget(m_parent, speaker.say("contacts_page.export"), speaker.say("contacts_page.export_name"), filter, [this, contacts](const std::filesystem::path& path) { write(contacts, path); });
}

void InventoryExport::askProbes(const ContactPoint& contact) {
  const auto& speaker = m_workspace.speaker();
  fileDoor().askTarget(m_parent, speaker.say("contacts_page.probes.export"), speaker.say("contacts_page.probes.export_name"), QStringLiteral("Excel (*.xlsx);;CSV (*.csv)"),
                       [this, contact](const std::filesystem::path& path) { writeProbesTo(path, contact); });
}

/// Says so where it is one: an assessment is never written over.
bool InventoryExport::isAssessment(const std::filesystem::path& path) {
  const bool is = isSameFile(path, m_workspace.project().path()) || isAssessmentName(path);
  if (is) m_message.tell(MessageBar::Tone::Bad, m_workspace.speaker().say(Message{"store.target_is_assessment", {{"path", toUtf8(toQString(path))}}}));
  return is;
}

void InventoryExport::writeProbesTo(const std::filesystem::path& path, const ContactPoint& contact) {
  if (isAssessment(path)) return;
  const auto& project = m_workspace.project();
  const auto work = [path, contact, file = project.path(), schema = project.schema(), author = project.author(), language = std::string{m_workspace.speaker().language()}](const Job&) {
    const Speaker speaker{language};
    return ProjectFile::open(file, schema, author, {.readOnly = true, .historyLater = true}).and_then([&](const ProjectFile& own) {
      return writeProbes(path, own, contact, [&speaker](const Message& message) { return toUtf8(speaker.say(message)); }).transform([] { return true; });
    });
  };
  m_work.run<bool>({"contacts_page.probes.export", {}}, work, [this, path](Result<bool> written) {
    tellWritten(m_message, m_workspace.speaker(), "contacts_page.exported", toQString(path), written);
  });
}

void InventoryExport::write(const std::vector<ContactPoint>& contacts, const std::filesystem::path& path) {
  if (isAssessment(path)) return;
  const auto& project = m_workspace.project();
  const auto work = [contacts, path, file = project.path(), schema = project.schema(), author = project.author(), language = std::string{m_workspace.speaker().language()}](const Job& job) {
    const Speaker speaker{language};
    return ProjectFile::open(file, schema, author, {.readOnly = true, .historyLater = true}).and_then([&](const ProjectFile& own) -> Result<bool> {
      std::vector<ContactView> views;
      for (const auto& contact : contacts) {
        if (job.stop.stop_requested()) return cancelled();
        auto view = viewOf(own, contact);
        if (!view) return std::move(view).error();
        views.push_back(std::move(*view));
      }
      const auto words = [&speaker](const Message& message) { return toUtf8(speaker.say(message)); };
      return writeInventory(path, inventoryFormatOf(path), views, words).transform([] { return true; });
    });
  };
  m_work.run<bool>({"contacts_page.export", {}}, work, [this, path](Result<bool> written) {
    tellWritten(m_message, m_workspace.speaker(), "contacts_page.exported", toQString(path), written);
  });
}

}  // namespace prumo::ui
