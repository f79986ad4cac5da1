// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include "core/scoring/basis.h"
#include "ui/shell/task_runner.h"

#include <QTimer>

#include <chrono>

namespace prumo::ui {

namespace {

constexpr std::chrono::seconds kKeptAgainAfter{2};

}  // namespace

struct Workspace::Impl {
  Author author;
  std::vector<Room> rooms;
  Schema schema;
  Speaker speaker;
  TaskRunner* tasks = nullptr;
  QTimer* patience = nullptr;  ///< runs while something could not be kept

  /// What is known of the open file; replaced whole.
  struct Open {
    ProjectFile project;
    Method method;
    Assessment assessment;
    ScoreBasis basis;
    Scorecard card;
    ProjectFile::Subscription subscription;
    std::unique_ptr<QObject> lifetime;
  };
  std::optional<Open> open;
  std::vector<std::jthread> backups;  ///< of closed files; waited for at the end, when nobody sees it

  static Result<Open> read(ProjectFile project) {
    auto method = methodOf(project);
    if (!method) return std::move(method).error();
    auto head = assessmentOf(project);
    if (!head) return std::move(head).error();
    auto basis = scoreBasisOf(project);
    if (!basis) return std::move(basis).error();
    auto card = scorecardOf(*method, basis->answers, basis->findings);
    return Open{std::move(project), *std::move(method), *std::move(head), *std::move(basis), std::move(card), {}, std::make_unique<QObject>()};
  }
};

Workspace::Workspace(Author author, std::vector<Room> rooms, std::string language, QObject* parent) : QObject(parent) {
  auto schema = schemaOf(rooms);
  m_impl.reset(new Impl{std::move(author), std::move(rooms), std::move(schema), Speaker{language}, new TaskRunner(this), new QTimer(this), {}, {}});
  m_impl->patience->setSingleShot(true);
  m_impl->patience->setInterval(kKeptAgainAfter);
  connect(m_impl->patience, &QTimer::timeout, this, &Workspace::tryToKeep);
}

Workspace::~Workspace() = default;

bool Workspace::isOpen() const { return m_impl->open.has_value(); }

ProjectFile& Workspace::project() { return m_impl->open->project; }

const ProjectFile& Workspace::project() const { return m_impl->open->project; }

const Method& Workspace::method() const { return m_impl->open->method; }

const Assessment& Workspace::assessment() const { return m_impl->open->assessment; }

const Scorecard& Workspace::scorecard() const { return m_impl->open->card; }

const std::vector<Room>& Workspace::rooms() const { return m_impl->rooms; }

Schema Workspace::schema() const { return m_impl->schema; }

const Author& Workspace::author() const { return m_impl->author; }

QObject* Workspace::lifetime() const { return isOpen() ? m_impl->open->lifetime.get() : nullptr; }

void Workspace::setAuthor(std::string name) { m_impl->author.name = std::move(name); }

const Speaker& Workspace::speaker() const { return m_impl->speaker; }

TaskRunner& Workspace::tasks() { return *m_impl->tasks; }

Result<void> Workspace::open(const std::filesystem::path& path, OpenOptions options) {
  std::error_code ignored;
  const bool isWritable = isOpen() && !project().isReadOnly();
  if (isWritable && !options.readOnly && std::filesystem::equivalent(path, project().path(), ignored)) return {};
  options.historyLater = true;
  return ProjectFile::open(path, m_impl->schema, m_impl->author, options)
      .and_then([this](ProjectFile project) { return take(std::move(project)); })
      .transform([this] { checkPages(); });
}

Result<void> Workspace::create(const std::filesystem::path& path, const Assessment& head, const Method& method) {
  return createAssessment(path, m_impl->schema, m_impl->author, head, method).and_then([this](ProjectFile project) {
    return take(std::move(project));
  });
}

Result<void> Workspace::take(ProjectFile project) {
  auto open = Impl::read(std::move(project));
  if (!open) return std::move(open).error();
  close();
  m_impl->open.emplace(*std::move(open));
  m_impl->open->subscription = m_impl->open->project.subscribe([this](const Change& change) { takeIn(change); });
  Q_EMIT opened();
  return {};
}

/// A listener of opened() may have closed the file, or opened another, by now.
void Workspace::checkPages() {
  if (!isOpen()) return;
  const auto path = project().path();
  const auto work = [path](const Job& job) { return ProjectFile::checkPages(path, job); };
  m_impl->tasks->run<void>({"shell.checking_file", {}}, lifetime(), work, [this](const Result<void>& sound) {
    if (sound || sound.error().kind == ErrorKind::Cancelled) return;
    close();
    tell(sound.error());
  });
}

/// Rereads what the change may have touched, then tells the pages.
void Workspace::takeIn(const Change& change) {
  auto& open = *m_impl->open;
  if (change.touches(record::describe<Assessment>().name)) {
    if (auto head = assessmentOf(open.project)) open.assessment = *std::move(head);
  }
  if (change.touches(record::describe<Answer>().name) || change.touches(record::describe<Finding>().name)) {
    if (auto done = refresh(open.basis, open.project, change); !done) tell(done.error());
    open.card = scorecardOf(open.method, open.basis.answers, open.basis.findings);
  }
  Q_EMIT changed(change);
}

void Workspace::close() {
  if (!m_impl->open) return;
  Q_EMIT settling();
  m_impl->tasks->cancelAll();
  m_impl->backups.push_back(m_impl->open->project.takeBackup());
  m_impl->open.reset();
  Q_EMIT closed();
}

bool Workspace::edit(Message label, const std::function<Result<void>(Transaction&)>& write) {
  return heard(m_impl->open->project.edit(std::move(label), write));
}

Result<void> Workspace::keep(Message label, const std::function<Result<void>(Transaction&)>& write) {
  auto kept = m_impl->open->project.edit(std::move(label), write).transform([](const Change&) {});
  if (!kept) m_impl->patience->start();
  return kept;
}

void Workspace::tryToKeep() {
  if (!isOpen()) return;
  project().isFree() ? Q_EMIT keepAgain() : m_impl->patience->start();
}

void Workspace::undo() {
  Q_EMIT settling();
  heard(m_impl->open->project.undo());
}

void Workspace::redo() {
  Q_EMIT settling();
  heard(m_impl->open->project.redo());
}

bool Workspace::heard(const Result<Change>& done) {
  if (!done) tell(done.error());
  return done.has_value();
}

void Workspace::setLanguage(std::string_view language) {
  if (m_impl->speaker.language() == language) return;
  Q_EMIT settling();
  m_impl->speaker = Speaker{language};
  Q_EMIT languageChanged();
}

void Workspace::show(const QString& place, const QString& focus) { Q_EMIT placeAsked(place, focus); }

void Workspace::tell(const Message& message) { Q_EMIT told(message); }

void Workspace::tell(const Error& error) { Q_EMIT failed(error); }

void Workspace::inspectCriterion(const StepId& step, const CriterionId& criterion) { Q_EMIT criterionInspected(step, criterion); }

void Workspace::inspectDerivation(const Derivation& derivation) { Q_EMIT derivationInspected(derivation); }

}  // namespace prumo::ui
