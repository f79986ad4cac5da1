// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/feed.h"

/// Sources that are read one record after the other: their readers only have to say what the next record is.
namespace prumo::quality {

/// A record: a row, or the reason why it is none.
struct SourceRecord {
  std::int64_t line = 0;
  std::vector<std::string> cells;     ///< a column each; empty: null
  std::optional<RejectReason> fault;
  std::string text;                   ///< of a rejected record: its beginning
  std::string file{};                 ///< of a rejected record of a source of many files: the one it is in
  std::int64_t found = 0;             ///< of a record with too many or too few values: how many
};

class RecordReader {
public:
  virtual ~RecordReader() = default;
  /// The next record, into one whose memory is used again; false at the end.
  virtual Result<bool> next(SourceRecord& record) = 0;
  /// Share of the source that has been read, 0 to 1.
  virtual double progress() const = 0;
};

/// What there is to read, and how to begin.
struct RecordSource {
  std::filesystem::path path;
  std::vector<std::string> columns;
  std::function<Result<std::unique_ptr<RecordReader>>()> open;
};

/// `stop` ends whatever is read later, with the error of cancelled().
Result<std::shared_ptr<Feed>> recordFeed(RecordSource source, const Dialect& dialect, std::int64_t rejectsKept, std::stop_token stop);

/// The first rows, masked, and what the columns seem to hold; how dates are written where that is to be guessed. Errors: what the reader answers, quality.no_rows {path}.
Result<Preview> previewOf(const RecordSource& source, Dialect dialect, bool guessesDates = false);

/// Size and time of a file, or of all files of a folder, to tell whether they were changed while they were read.
class FileStamp {
public:
  explicit FileStamp(std::filesystem::path path);
  std::int64_t size() const { return static_cast<std::int64_t>(m_size); }
  /// Errors: quality.changed_while_read {path}.
  Result<void> unchanged() const;

private:
  std::filesystem::path m_path;
  std::uintmax_t m_size = 0;
  std::filesystem::file_time_type m_time = std::filesystem::file_time_type::min();
};

}  // namespace prumo::quality
