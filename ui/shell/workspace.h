// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/method/assessment.h"
#include "core/report/room.h"
#include "core/scoring/scorecard.h"
#include "ui/text/speaker.h"

#include <QObject>

#include <optional>

namespace prumo::ui {

class TaskRunner;

/// The open assessment as the pages see it: the project file, its method, the scorecard of the moment, and the language spoken.
/// Pages read from it, edit through it, and redraw when it says so; they keep no copies of their own.
class Workspace : public QObject {
  Q_OBJECT
public:
  Workspace(Author author, std::vector<Room> rooms, std::string language, QObject* parent = nullptr);
  ~Workspace() override;

  bool isOpen() const;
  /// Only while open.
  ProjectFile& project();
  const ProjectFile& project() const;
  const Method& method() const;
  const Assessment& assessment() const;
  const Scorecard& scorecard() const;
  const std::vector<Room>& rooms() const;
  Schema schema() const;
  const Author& author() const;
  /// Lives as long as this file stays open: the context of work whose result belongs to it. Nothing while none is open.
  QObject* lifetime() const;
  /// Who the next file is opened or created as; the open one keeps its author.
  void setAuthor(std::string name);

  const Speaker& speaker() const;
  TaskRunner& tasks();

  /// Opens a file in place of the present one. On failure the present one stays open. The pages of its history are looked at while it is
  /// already open: a damaged one is closed again, and failed() says why. The one that is open for writing already just stays.
  /// Errors: as ProjectFile::open, methodOf and assessmentOf.
  Result<void> open(const std::filesystem::path& path, OpenOptions options = {});
  Result<void> create(const std::filesystem::path& path, const Assessment& head, const Method& method);
  void close();

  /// One named edit. A failure is also shown in the message bar, so that a page may ignore the answer.
  bool edit(Message label, const std::function<Result<void>(Transaction&)>& write);
  /// The same for what is typed in a field, which says itself why it could not be kept and keeps it until keepAgain() asks for it.
  Result<void> keep(Message label, const std::function<Result<void>(Transaction&)>& write);
  void undo();
  void redo();

  void setLanguage(std::string_view language);

  /// Where in the program a person is sent: "dashboard", "step/quality/assess", "findings", "plan", "report"...; `focus` is a row's id.
  void show(const QString& place, const QString& focus = {});
  /// Shows an error or a hint inline, above the page.
  void tell(const Message& message);
  void tell(const Error& error);
  /// What the inspector at the right shows.
  void inspectCriterion(const StepId& step, const CriterionId& criterion);
  void inspectDerivation(const Derivation& derivation);

Q_SIGNALS:
  /// The file is about to close, the last edit to be taken back, or the language to change: what is being typed has to become an edit now.
  void settling();
  /// Something could not be kept a while ago, and now the file is free.
  void keepAgain();
  void opened();
  void closed();
  /// Rows changed (edit, undo, redo); the scorecard is already the new one.
  void changed(const prumo::Change& change);
  void languageChanged();
  void placeAsked(const QString& place, const QString& focus);
  void told(const prumo::Message& message);
  void failed(const prumo::Error& error);
  void criterionInspected(const prumo::StepId& step, const prumo::CriterionId& criterion);
  void derivationInspected(const prumo::Derivation& derivation);

private:
  Result<void> take(ProjectFile project);
  void takeIn(const Change& change);
  void checkPages();
  void tryToKeep();
  bool heard(const Result<Change>& done);
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace prumo::ui
