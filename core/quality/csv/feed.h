// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/csv/decoder.h"
#include "core/quality/feed.h"

#include <atomic>
#include <fstream>
#include <mutex>
#include <span>

namespace prumo::quality::csv {

/// A run of whole records, read by one thread after the other and cut by many.
struct Block {
  std::vector<char> bytes;   ///< followed by a sentinel line end
  std::size_t size = 0;
  std::int64_t offset = 0;   ///< in the file
  std::size_t index = 0;
  bool isTooLong = false;    ///< the beginning of a single line beyond every limit

  const char* begin() const { return bytes.data(); }
  const char* end() const { return bytes.data() + size; }
};

/// A line that was not read as a row, before its line number is known.
struct RawReject {
  std::size_t block = 0;
  std::int64_t line = 0;  ///< within the block, from 0
  RejectReason reason = RejectReason::TooFewValues;
  std::int64_t found = 0;
  std::string text;       ///< UTF-8, not masked
};

/// What one reader counted.
struct Tally {
  std::int64_t rows = 0;
  std::int64_t blank = 0;
  std::int64_t rejects = 0;
  std::vector<RawReject> firstRejects;
};

/// A delimited file as a table that DuckDB scans with all threads. Row ids are byte offsets. Empty cells and null words are null.
class Feed final : public quality::Feed, public engine::RowSource, public std::enable_shared_from_this<Feed> {
public:
  /// Opens the file, passes its leading lines and reads its header. Errors: base.cannot_read {path, reason}, quality.no_rows {path}.
  /// `stop` ends whatever it reads later, too, with the error of cancelled().
  static Result<std::shared_ptr<Feed>> open(const std::filesystem::path& path, const Dialect& dialect, std::int64_t rejectsKept,
                                            std::stop_token stop = {});
  ~Feed() override;

  const std::vector<std::string>& columns() const override { return m_columns; }
  std::unique_ptr<engine::RowReader> reader(std::vector<std::size_t> wanted) override;
  double progress() const override;
  Result<void> attach(engine::Engine& engine, const std::string& name) override { return engine.add(name, shared_from_this()); }
  void rewind() override;
  Totals totals() const override;
  std::vector<Reject> rejects() const override;
  /// Rereads only the blocks they are in.
  Result<void> rows(std::vector<std::int64_t> ids, const std::function<void(const SourceRow&)>& take) const override;
  Result<void> unchanged() const override;
  Result<std::shared_ptr<quality::Feed>> again() const override;

private:
  friend class Reader;
  struct Extent {
    std::int64_t offset = 0;
    std::size_t size = 0;
    std::int64_t lines = 0;
  };
  struct Stamp {
    std::uintmax_t size = 0;
    std::filesystem::file_time_type time;
    friend bool operator==(const Stamp&, const Stamp&) = default;
  };

  Feed(std::filesystem::path path, Dialect dialect, std::int64_t rejectsKept, std::stop_token stop);
  Result<void> prepare();
  Result<void> begin();
  Result<void> convertUtf16();
  Result<void> readHeader();
  Result<bool> next(Block& block);
  bool readMore(Block& block);
  void keepRest(Block& block, std::size_t whole);
  bool passLongLine(Block& block);
  void finish(const Block& block, std::int64_t lines);
  void add(const Tally& tally);
  std::vector<std::int64_t> firstLines() const;
  Result<void> rowsOf(const Extent& extent, std::int64_t firstLine, std::span<const std::int64_t> ids, const std::function<void(const SourceRow&)>& take) const;
  Stamp stamp() const;
  Error readError() const;
  Error tooManyColumns(std::size_t count) const;

  std::filesystem::path m_path;    ///< as given
  std::shared_ptr<const std::filesystem::path> m_opened;  ///< what is read: the file itself, or its conversion to UTF-8, which goes with its last reader
  Dialect m_dialect;
  Cutter m_cutter;
  Decoder m_decoder;
  std::int64_t m_rejectsKept = 0;
  std::stop_token m_stop;
  Stamp m_stamp;
  std::vector<std::string> m_columns;
  std::int64_t m_dataOffset = 0;
  std::int64_t m_dataLine = 1;  ///< the line of the first byte after the header
  std::int64_t m_size = 0;      ///< where the rows end
  std::int64_t m_footer = 0;    ///< lines behind that
  std::int64_t m_left = 0;  ///< bytes to read: a file that grows meanwhile is read to where it ended when it was opened

  std::mutex m_mutex;  // everything below
  std::ifstream m_in;
  std::vector<char> m_carry;
  std::int64_t m_offset = 0;
  bool m_atEnd = false;
  std::vector<Extent> m_extents;
  Tally m_tally;
  std::atomic<std::int64_t> m_done = 0;
};

/// Names for columns: none empty, none twice, personal values in them masked.
std::vector<std::string> columnNames(std::vector<std::string> header);

}  // namespace prumo::quality::csv
