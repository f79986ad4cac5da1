// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/room.h"
#include "core/findings/finding.h"
#include "core/scoring/answer.h"

#include <QTemporaryDir>
#include <QTest>

/// A project file with contact points and findings about them.
namespace prumo::contacts::test {

class Inventory {
public:
  Inventory() {
    Schema tables = room().tables;
    tables.push_back(record::tableOf<Finding>());
    tables.push_back(record::tableOf<Evidence>());
    tables.push_back(record::tableOf<Proposal>());
    tables.push_back(record::tableOf<Answer>());
    auto made = ProjectFile::create(m_folder.filePath(QStringLiteral("p.prumo")).toStdString(), tables, {.name = "tester"});
    if (!made) qFatal("%s", made.error().code().c_str());
    m_project.emplace(std::move(*made));
  }
  const ProjectFile& project() const { return *m_project; }

  /// Adds it under its name as id.
  void add(ContactPoint contact) {
    if (contact.id.empty()) contact.id = contact.name;
    put(contact);
  }
  template <class R>
  void put(const R& row) {
    write([&row](Transaction& edit) { return edit.insert(row); });
  }
  void find(const std::string& contact, const std::string& check, Severity severity, FindingStatus status = FindingStatus::Proposed) {
    const Finding finding{.id = newUuid(), .step = "contacts", .title = check, .severity = severity, .status = status, .origin = "contacts/" + contact + "/" + check};
    write([&finding](Transaction& edit) { return edit.insert(finding); });
  }

private:
  void write(const std::function<Result<void>(Transaction&)>& change) {
    const auto done = m_project->edit({"contacts.edit.add", {}}, change);
    if (!done) qFatal("%s", toJson(done.error().message).c_str());
  }
  QTemporaryDir m_folder;
  std::optional<ProjectFile> m_project;
};

inline ContactPoint between(std::string name, std::string provider, std::string consumer, DataFlow flow = DataFlow::Unknown) {
  return {.id = name, .name = name, .provider = std::move(provider), .consumer = std::move(consumer), .flow = flow};
}

}  // namespace prumo::contacts::test
