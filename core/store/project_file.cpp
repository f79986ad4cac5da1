// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/project_file.h"

#include "core/base/file.h"
#include "core/store/attachments.h"
#include "core/store/backup.h"
#include "core/store/changeset.h"
#include "core/store/checks.h"
#include "core/store/history.h"
#include "core/store/project_impl.h"
#include "core/store/rows.h"

#include <algorithm>

namespace prumo {

namespace {

Error sameFile(const std::filesystem::path& path) { return store::fileError("store.same_file", path, ErrorKind::Usage); }

}  // namespace

ProjectFile::ProjectFile(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
ProjectFile::ProjectFile(ProjectFile&&) noexcept = default;
ProjectFile& ProjectFile::operator=(ProjectFile&&) noexcept = default;
ProjectFile::~ProjectFile() = default;

Result<ProjectFile> ProjectFile::create(const std::filesystem::path& path, const Schema& schema, const Author& author) {
  auto impl = std::make_unique<Impl>(path, schema, author);
  return store::createFile(*impl).transform([&impl] { return ProjectFile{std::move(impl)}; });
}

Result<ProjectFile> ProjectFile::open(const std::filesystem::path& path, const Schema& schema, const Author& author, OpenOptions options) {
  auto impl = std::make_unique<Impl>(path, schema, author);
  return store::openFile(*impl, options).transform([&impl] { return ProjectFile{std::move(impl)}; });
}

/// Without locks first, so that nobody waits. An edit in the middle of that can look like damage: only what is found again in a state that
/// holds still is believed.
Result<void> ProjectFile::checkPages(const std::filesystem::path& path, const Job& job) {
  auto sound = store::checkPagesOf(path, store::Connection::Mode::Unlocked, job.stop);
  if (sound || job.stop.stop_requested()) return sound;
  return store::checkPagesOf(path, store::Connection::Mode::ReadOnly, job.stop);
}

const std::filesystem::path& ProjectFile::path() const { return m_impl->path; }
const Schema& ProjectFile::schema() const { return m_impl->tables.schema(); }
const Author& ProjectFile::author() const { return m_impl->author; }
bool ProjectFile::isReadOnly() const { return !m_impl->readOnlyReason.empty(); }
const Message& ProjectFile::readOnlyReason() const { return m_impl->readOnlyReason; }

bool ProjectFile::isFree() const { return m_impl->mayWrite().has_value() && m_impl->connection->isFree(); }

Result<std::int64_t> ProjectFile::count(const std::string& table, const Query& query) const {
  return store::guarded(m_impl->place(), [&] { return store::countRows(*m_impl->connection, m_impl->tables, table, query); });
}

Result<void> ProjectFile::eachRow(const std::string& table, const Query& query,
                                  const std::function<Result<void>(std::span<const record::Value>)>& take) const {
  return store::guarded(m_impl->place(), [&] { return store::eachRow(*m_impl->connection, m_impl->tables, table, query, take); });
}

Result<Change> ProjectFile::edit(Message label, const std::function<Result<void>(Transaction&)>& write) {
  return begin(std::move(label)).and_then([&write](Transaction transaction) {
    return write(transaction).and_then([&transaction] { return transaction.commit(); });
  });
}

Result<Change> ProjectFile::undo() { return m_impl->replay(true); }
Result<Change> ProjectFile::redo() { return m_impl->replay(false); }

Result<std::optional<HistoryEntry>> ProjectFile::nextUndo() const {
  return store::guarded(m_impl->place(), [&]() -> Result<std::optional<HistoryEntry>> {
    return store::nextToUndo(*m_impl->connection, m_impl->tables.version());
  });
}

Result<std::optional<HistoryEntry>> ProjectFile::nextRedo() const {
  return store::guarded(m_impl->place(), [&]() -> Result<std::optional<HistoryEntry>> {
    return store::nextToRedo(*m_impl->connection, m_impl->tables.version());
  });
}

Result<std::vector<HistoryEntry>> ProjectFile::history(std::int64_t limit, std::int64_t beforeSeq) const {
  return store::guarded(m_impl->place(), [&]() -> Result<std::vector<HistoryEntry>> {
    return store::newestEntries(*m_impl->connection, limit, beforeSeq);
  });
}

Result<std::vector<RowChange>> ProjectFile::changesOf(const HistoryEntry& entry) const {
  return store::guarded(m_impl->place(), [&]() -> Result<std::vector<RowChange>> {
    return store::rowChanges(store::changesetOf(*m_impl->connection, entry.seq), m_impl->tables);
  });
}

ProjectFile::Subscription ProjectFile::subscribe(std::function<void(const Change&)> listener) {
  auto subscription = std::make_shared<Impl::Listener>(std::move(listener));
  m_impl->listeners.push_back(subscription);
  return subscription;
}

Result<std::string> ProjectFile::attachment(const std::string& sha256) const {
  return store::guarded(m_impl->place(), [&] { return store::readAttachment(*m_impl->connection, m_impl->path, sha256); });
}

Result<void> ProjectFile::verify() const {
  return store::guarded(m_impl->place(), [&] { return store::checkEverything(*m_impl->connection, m_impl->path, m_impl->tables); });
}

Result<std::string> ProjectFile::contentHash() const {
  return store::guarded(m_impl->place(), [&] { return store::hashRows(*m_impl->connection, m_impl->tables); });
}

Error ProjectFile::impossibleValue(const std::string& record, const std::string& id, const std::string& field, Error reason) const {
  return store::impossibleValue(m_impl->path, record, id, field, std::move(reason));
}

Error ProjectFile::impossibleRow(const std::string& record, const Query& query, std::span<const record::Value> values, Error reason) const {
  const auto place = query.fields.empty() ? std::ptrdiff_t{0} : std::ranges::find(query.fields, "id") - query.fields.begin();
  const auto* id = place < std::ssize(values) ? std::get_if<std::string>(&values[static_cast<std::size_t>(place)]) : nullptr;
  const auto* field = argument(reason.message, "field");
  return impossibleValue(record, id ? *id : std::string{}, field ? std::get<std::string>(*field) : std::string{}, std::move(reason));
}

Result<void> ProjectFile::saveCopy(const std::filesystem::path& target) const {
  if (isSameFile(target, m_impl->path)) return sameFile(target);
  if (m_impl->editing) return store::fileError("store.busy", m_impl->path);
  return replaceFile(target, [this](const std::filesystem::path& temporary) {
    return store::guarded({temporary, m_impl->connection->handle(), true}, [&]() -> Result<void> {
      auto vacuum = m_impl->connection->prepare("VACUUM INTO ?");
      vacuum->bind(1, platform::utf8FromPath(std::filesystem::absolute(temporary)));
      vacuum->exec();
      return {};
    });
  });
}

Result<void> ProjectFile::saveCopyOf(const std::filesystem::path& path, const std::filesystem::path& target, const Job& job) {
  if (isSameFile(target, path)) return sameFile(target);
  return store::makeCopy(path, target, job.stop);
}

std::jthread ProjectFile::takeBackup() { return std::move(m_impl->backup); }

}  // namespace prumo
