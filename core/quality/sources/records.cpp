// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sources/records.h"

#include "core/base/platform.h"
#include "core/quality/guess.h"
#include "core/quality/sources/files.h"

#include <algorithm>
#include <memory_resource>
#include <mutex>

namespace prumo::quality {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kPreviewRows = 50;
constexpr std::size_t kSampleRows = 2000;

/// Row ids are the records' ordinal numbers.
class RecordFeed final : public Feed, public engine::RowSource, public std::enable_shared_from_this<RecordFeed> {
public:
  RecordFeed(RecordSource source, Dialect dialect, std::int64_t rejectsKept, std::stop_token stop)
      : m_source(std::move(source)), m_dialect(std::move(dialect)), m_rejectsKept(rejectsKept), m_stop(std::move(stop)), m_stamp(m_source.path) {}

  Result<void> begin() {
    return m_source.open().transform([this](std::unique_ptr<RecordReader> reader) { m_reader = std::move(reader); });
  }

  const std::vector<std::string>& columns() const override { return m_source.columns; }
  Result<void> attach(engine::Engine& engine, const std::string& name) override { return engine.add(name, shared_from_this()); }
  std::unique_ptr<engine::RowReader> reader(std::vector<std::size_t> wanted) override;

  double progress() const override {
    const std::scoped_lock lock(m_mutex);
    return m_reader ? m_reader->progress() : 1;
  }

  /// A source that cannot be begun again says so when it is asked for rows.
  void rewind() override {
    const std::scoped_lock lock(m_mutex);
    m_reader.reset();
    m_ordinal = 0;
    m_totals = {};
    m_rejects.clear();
  }

  Totals totals() const override {
    auto totals = m_totals;
    totals.lines = totals.rows + totals.rejects;
    totals.bytes = m_stamp.size();
    return totals;
  }
  std::vector<Reject> rejects() const override { return m_rejects; }
  Result<void> rows(std::vector<std::int64_t> ids, const std::function<void(const SourceRow&)>& take) const override;
  Result<void> unchanged() const override { return m_stamp.unchanged(); }

  Result<std::shared_ptr<Feed>> again() const override { return recordFeed(m_source, m_dialect, m_rejectsKept, m_stop); }

private:
  friend class BatchReader;

  /// The next row of the feed; rejects are counted on the way.
  Result<bool> nextRow(SourceRecord& record, std::int64_t& id) {
    while (true) {
      if (m_stop.stop_requested()) return cancelled();
      auto more = m_reader->next(record);
      if (!more || !*more) return more;
      id = m_ordinal++;
      if (!record.fault) break;
      ++m_totals.rejects;
      const auto expected = record.found > 0 ? std::ssize(m_source.columns) : 0;
      if (m_rejects.size() < static_cast<std::size_t>(m_rejectsKept)) m_rejects.push_back({record.line, *record.fault, record.found, expected, record.text, record.file});
    }
    ++m_totals.rows;
    return true;
  }

  RecordSource m_source;
  Dialect m_dialect;
  std::int64_t m_rejectsKept;
  std::stop_token m_stop;
  FileStamp m_stamp;
  mutable std::mutex m_mutex;  // everything below
  std::unique_ptr<RecordReader> m_reader;
  std::int64_t m_ordinal = 0;
  Totals m_totals;
  std::vector<Reject> m_rejects;
};

/// Takes turns with the other threads: the records come one after the other, what is asked of them runs beside.
class BatchReader final : public engine::RowReader {
public:
  BatchReader(std::shared_ptr<RecordFeed> feed, std::vector<std::size_t> wanted) : m_feed(std::move(feed)), m_wanted(std::move(wanted)) {}

  Result<std::size_t> fill(engine::RowBatch& batch) override {
    m_memory.release();
    const std::scoped_lock lock(m_feed->m_mutex);
    if (!m_feed->m_reader) {
      if (auto begun = m_feed->begin(); !begun) return std::move(begun).error();
    }
    std::size_t row = 0;
    for (; row < batch.capacity; ++row) {
      const auto more = m_feed->nextRow(m_record, batch.ids[row]);
      if (!more) return more.error();
      if (!*more) break;
      for (std::size_t i = 0; i < m_wanted.size(); ++i) put(batch.columns[i], row, m_record.cells[m_wanted[i]]);
    }
    return row;
  }

private:
  void put(engine::TextColumn& column, std::size_t row, std::string_view text) {
    const auto& nulls = m_feed->m_dialect.nullWords;
    if (text.empty() || std::ranges::find(nulls, text) != nulls.end()) {
      column.setNull(row);
      column.set(row, {});
      return;
    }
    auto* kept = static_cast<char*>(m_memory.allocate(text.size(), 1));
    std::ranges::copy(text, kept);
    column.set(row, {kept, text.size()});
  }

  std::shared_ptr<RecordFeed> m_feed;
  std::vector<std::size_t> m_wanted;
  SourceRecord m_record;
  std::pmr::monotonic_buffer_resource m_memory;
};

std::unique_ptr<engine::RowReader> RecordFeed::reader(std::vector<std::size_t> wanted) {
  return std::make_unique<BatchReader>(shared_from_this(), std::move(wanted));
}

Result<void> RecordFeed::rows(std::vector<std::int64_t> ids, const std::function<void(const SourceRow&)>& take) const {
  std::ranges::sort(ids);
  ids.erase(std::ranges::unique(ids).begin(), ids.end());
  auto reader = m_source.open();
  if (!reader) return std::move(reader).error();
  SourceRecord record;
  std::int64_t ordinal = 0;
  for (const auto id : ids) {
    for (; ordinal <= id; ++ordinal) {
      if (m_stop.stop_requested()) return cancelled();
      const auto more = (*reader)->next(record);
      if (!more) return more.error();
      if (!*more) return Error{{"quality.changed_while_read", {{"path", platform::utf8FromPath(m_source.path)}}}, ErrorKind::BadInput, nullptr};
    }
    take({id, record.line, record.cells});
  }
  return {};
}

}  // namespace

Result<std::shared_ptr<Feed>> recordFeed(RecordSource source, const Dialect& dialect, std::int64_t rejectsKept, std::stop_token stop) {
  return std::shared_ptr<Feed>(std::make_shared<RecordFeed>(std::move(source), dialect, rejectsKept, std::move(stop)));
}

Result<Preview> previewOf(const RecordSource& source, Dialect dialect, bool guessesDates) {
  auto reader = source.open();
  if (!reader) return std::move(reader).error();
  Preview preview{.dialect = std::move(dialect), .columns = source.columns, .rows = {}, .personal = {}};
  SourceRecord record;
  while (preview.rows.size() < kSampleRows) {
    const auto more = (*reader)->next(record);
    if (!more) return more.error();
    if (!*more) break;
    if (!record.fault) preview.rows.push_back(record.cells);
  }
  if (guessesDates) preview.dialect.dates = guessDates(Sample{.rows = preview.rows, .lines = {}}, 0);
  preview.personal = maskSample(preview.columns, preview.rows, kPreviewRows);
  return preview;
}

FileStamp::FileStamp(fs::path path) : m_path(std::move(path)) {
  std::error_code fault;
  const auto files = fs::is_directory(m_path, fault) ? filesBelow(m_path) : std::vector{m_path};
  for (const auto& file : files) {
    const auto size = fs::file_size(file, fault);
    m_size += fault ? 0 : size;
    m_time = std::max(m_time, fs::last_write_time(file, fault));
  }
}

Result<void> FileStamp::unchanged() const {
  const FileStamp now(m_path);
  if (now.m_size == m_size && now.m_time == m_time) return {};
  return Error{{"quality.changed_while_read", {{"path", platform::utf8FromPath(m_path)}}}, ErrorKind::BadInput, nullptr};
}

}  // namespace prumo::quality
