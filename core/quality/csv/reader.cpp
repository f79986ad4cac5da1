// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/csv/reader.h"

#include <algorithm>

namespace prumo::quality::csv {

namespace {

constexpr std::size_t kRejectText = 500;

}  // namespace

Reader::Reader(Feed& feed, std::vector<std::size_t> wanted) : m_feed(feed), m_wanted(std::move(wanted)) {}

Result<std::size_t> Reader::fill(engine::RowBatch& batch) {
  m_memory.release();
  std::size_t row = 0;
  while (row < batch.capacity) {
    if (m_at == m_block.end() || !m_at) {
      if (row > 0) return row;  // the batch still points into this block
      const auto more = nextBlock();
      if (!more) return more.error();
      if (!*more) return row;
      continue;  // a block may hold no row at all
    }
    const auto id = m_block.offset + (m_at - m_block.begin());
    if (!nextRow()) continue;
    batch.ids[row] = id;
    put(batch, row++);
  }
  return row;
}

Result<bool> Reader::nextBlock() {
  if (m_isDone) return false;
  if (m_at) finishBlock();
  auto more = m_feed.next(m_block);
  if (!more) return more;
  if (!*more) {
    m_isDone = true;
    m_feed.add(m_tally);
    return false;
  }
  m_at = m_block.begin();
  m_end = m_block.end();
  m_line = 0;
  m_isPlain = isPlainAscii({m_at, m_block.size});
  if (m_block.isTooLong) {
    reject(RejectReason::TooLong, {m_at, m_block.size});
    m_line = 1;
    m_at = m_end;
  }
  return true;
}

void Reader::finishBlock() { m_feed.finish(m_block, m_line); }

bool Reader::nextRow() {
  m_feed.m_cutter.cut(m_at, m_end, m_record);
  const auto fault = faultOf();
  // A record that an open quote seems to have glued together is given up at its first line; the others are read again one by one.
  const bool isGlued = fault == RejectReason::OpenQuote && m_record.fault == Fault::None;
  if (isGlued) {
    m_end = m_record.next;
    m_record.next = nextLine(m_at, m_end);
  }
  const std::int64_t lines = m_record.fault != Fault::None || isGlued ? countLines(m_record.text()) : m_record.lines;
  const bool isBlank = !fault && m_record.isBlank();
  if (fault) reject(*fault, m_record.text());
  m_tally.blank += isBlank ? 1 : 0;
  m_tally.rows += !fault && !isBlank ? 1 : 0;
  m_line += lines;
  m_at = m_record.next;
  if (m_at == m_end) m_end = m_block.end();
  return !fault && !isBlank;
}

std::optional<RejectReason> Reader::faultOf() const {
  if (m_record.fault == Fault::OpenQuote) return RejectReason::OpenQuote;
  if (m_record.fault == Fault::TextAfterQuote) return RejectReason::TextAfterQuote;
  if (m_record.text().size() > kMaxRecord) return RejectReason::TooLong;
  const auto expected = m_feed.m_columns.size();
  const auto found = m_record.fields.size();
  if (m_record.isBlank()) return {};
  if (m_record.lines > 1 && (found != expected || m_feed.m_cutter.looksSwallowed(m_record, expected))) return RejectReason::OpenQuote;
  if (found > expected) return RejectReason::TooManyValues;
  if (found < expected) return RejectReason::TooFewValues;
  if (m_isPlain || isPlainAscii(m_record.text())) return {};
  if (m_record.text().find('\0') != std::string_view::npos) return RejectReason::NulByte;
  return m_feed.m_decoder.accepts(m_record.text()) ? std::nullopt : std::optional{RejectReason::BadEncoding};
}

void Reader::reject(RejectReason reason, std::string_view text) {
  ++m_tally.rejects;
  if (m_tally.firstRejects.size() >= static_cast<std::size_t>(m_feed.m_rejectsKept)) return;
  while (text.ends_with('\n') || text.ends_with('\r')) text.remove_suffix(1);
  const auto found = static_cast<std::int64_t>(m_record.fields.size());
  m_tally.firstRejects.push_back({m_block.index, m_line, reason, found, m_feed.m_decoder.shown(text.substr(0, kRejectText))});
}

bool Reader::isNullWord(std::string_view text) const {
  const auto& words = m_feed.m_dialect.nullWords;
  return !words.empty() && std::ranges::find(words, text) != words.end();
}

void Reader::put(engine::RowBatch& batch, std::size_t row) {
  for (std::size_t i = 0; i < m_wanted.size(); ++i) {
    const auto& field = m_record.fields[m_wanted[i]];
    const auto text = field.raw.empty() ? field.raw : m_feed.m_decoder.text(field, m_memory);
    if (text.empty() || isNullWord(text)) {
      batch.columns[i].setNull(row);
      batch.columns[i].set(row, {});
    } else {
      batch.columns[i].set(row, text);
    }
  }
}

}  // namespace prumo::quality::csv
