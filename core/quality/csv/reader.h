// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/csv/feed.h"

namespace prumo::quality::csv {

/// One thread's way through a feed: takes block after block, cuts it into records, judges whether they are rows, hands out the wanted values.
class Reader final : public engine::RowReader {
public:
  Reader(Feed& feed, std::vector<std::size_t> wanted);

  Result<std::size_t> fill(engine::RowBatch& batch) override;

private:
  Result<bool> nextBlock();
  void finishBlock();
  /// Cuts the next record and passes it; true when it is a row.
  bool nextRow();
  std::optional<RejectReason> faultOf() const;
  void reject(RejectReason reason, std::string_view text);
  void put(engine::RowBatch& batch, std::size_t row);
  bool isNullWord(std::string_view text) const;

  Feed& m_feed;
  std::vector<std::size_t> m_wanted;
  Block m_block;
  bool m_isPlain = true;         ///< the block is ASCII
  const char* m_at = nullptr;
  const char* m_end = nullptr;   ///< of the block, or of the region being read again line by line
  std::int64_t m_line = 0;       ///< within the block
  Record m_record;
  Tally m_tally;
  std::pmr::monotonic_buffer_resource m_memory;
  bool m_isDone = false;
};

}  // namespace prumo::quality::csv
