// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/csv/feed.h"

#include "core/base/encodings.h"
#include "core/base/file.h"
#include "core/base/id.h"
#include "core/base/platform.h"
#include "core/quality/csv/footer.h"
#include "core/quality/csv/reader.h"
#include "core/quality/masking.h"

#include <algorithm>
#include <cerrno>
#include <map>
#include <set>

namespace prumo::quality::csv {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kBlock = std::size_t{4} * 1024 * 1024;
constexpr std::size_t kMostColumns = 10'000;
static_assert(kBlock > kMaxRecord, "a block must hold the longest record");

/// Decoded text without control characters.
std::string clean(std::string_view text) { return Decoder(Encoding::Utf8).shown(text); }

bool isUtf16(Encoding encoding) { return encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be; }

}  // namespace

std::vector<std::string> columnNames(std::vector<std::string> header) {
  std::set<std::string> taken;
  std::map<std::string, int> times;
  for (std::size_t i = 0; i < header.size(); ++i) {
    auto wanted = header[i].empty() ? "column" + std::to_string(i + 1) : maskInText(header[i]);
    auto name = wanted;
    int& last = times.try_emplace(wanted, 1).first->second;
    while (!taken.insert(name).second) name = wanted + " (" + std::to_string(++last) + ")";
    header[i] = name;
  }
  return header;
}

Feed::Feed(fs::path path, Dialect dialect, std::int64_t rejectsKept, std::stop_token stop)
    : m_path(std::move(path)),
      m_opened(std::make_shared<fs::path>(m_path)),
      m_dialect(std::move(dialect)),
      m_cutter({m_dialect.delimiter, m_dialect.quote, m_dialect.escape}),
      m_decoder(isUtf16(m_dialect.encoding) ? Encoding::Utf8 : m_dialect.encoding, {m_dialect.delimiter, m_dialect.quote, m_dialect.escape}),
      m_rejectsKept(rejectsKept),
      m_stop(std::move(stop)) {}

Feed::~Feed() { m_in.close(); }

Result<std::shared_ptr<Feed>> Feed::open(const fs::path& path, const Dialect& dialect, std::int64_t rejectsKept, std::stop_token stop) {
  std::shared_ptr<Feed> feed(new Feed(path, dialect, rejectsKept, std::move(stop)));
  if (auto done = feed->prepare(); !done) return std::move(done).error();
  return feed;
}

Result<std::shared_ptr<quality::Feed>> Feed::again() const {
  std::shared_ptr<Feed> feed(new Feed(m_path, m_dialect, m_rejectsKept, m_stop));
  feed->m_opened = m_opened;
  if (auto done = feed->begin(); !done) return std::move(done).error();
  return std::shared_ptr<quality::Feed>(std::move(feed));
}

Error Feed::readError() const {
  const auto reason = errno ? std::error_code{errno, std::generic_category()} : std::make_error_code(std::errc::io_error);
  return {{"base.cannot_read", {{"path", platform::utf8FromPath(m_path)}, {"reason", reason.message()}}}, ErrorKind::BadInput, nullptr};
}

Error Feed::tooManyColumns(std::size_t count) const {
  return {{"quality.too_many_columns",
           {{"path", platform::utf8FromPath(m_path)}, {"count", static_cast<std::int64_t>(count)}, {"limit", static_cast<std::int64_t>(kMostColumns)}}},
          ErrorKind::BadInput,
          nullptr};
}

Feed::Stamp Feed::stamp() const {
  std::error_code fault;
  return {fs::file_size(m_path, fault), fs::last_write_time(m_path, fault)};
}

Result<void> Feed::unchanged() const {
  if (stamp() == m_stamp) return {};
  return Error{{"quality.changed_while_read", {{"path", platform::utf8FromPath(m_path)}}}, ErrorKind::BadInput, nullptr};
}

Result<void> Feed::prepare() {
  if (isUtf16(m_dialect.encoding)) {
    if (auto done = convertUtf16(); !done) return done;
  }
  return begin();
}

Result<void> Feed::begin() {
  m_stamp = stamp();
  errno = 0;
  m_in.open(*m_opened, std::ios::binary);
  if (!m_in) return readError();
  std::error_code fault;
  m_size = static_cast<std::int64_t>(fs::file_size(*m_opened, fault));
  if (auto done = readHeader(); !done) return done;
  const auto footer = footerOf(m_in, m_dataOffset, m_size, m_dialect.footer);
  if (!m_in) return readError();
  m_size = footer.offset;
  m_footer = footer.lines;
  rewind();
  return {};
}

Result<void> Feed::convertUtf16() {
  errno = 0;
  std::ifstream in(m_path, std::ios::binary);
  if (!in) return readError();
  auto folder = std::make_shared<PrivateFolder>();
  const auto* copy = new fs::path(folder->path() / "feed.csv");
  m_opened = {copy, [folder = std::move(folder)](const fs::path* path) { delete path; }};
  std::ofstream out(*m_opened, std::ios::binary);
  std::error_code ignored;
  fs::permissions(*m_opened, fs::perms::owner_read | fs::perms::owner_write, ignored);
  const bool isBig = m_dialect.encoding == Encoding::Utf16Be;
  std::string chunk;
  std::string held;
  while (in && !m_stop.stop_requested()) {
    chunk.resize(kBlock);
    in.read(chunk.data(), static_cast<std::streamsize>(chunk.size()));
    chunk.resize(static_cast<std::size_t>(in.gcount()));
    chunk.insert(0, std::exchange(held, {}));
    const auto high = chunk.size() >= 2 ? static_cast<unsigned char>(chunk[chunk.size() - (isBig ? 2 : 1)]) : 0;
    if (in && high >= 0xD8 && high < 0xDC) {  // half a character: the other half comes with the next chunk
      held = chunk.substr(chunk.size() - 2);
      chunk.resize(chunk.size() - 2);
    }
    out << utf8FromUtf16(chunk, isBig);
  }
  out.close();
  if (m_stop.stop_requested()) return cancelled();
  if (!out) return cannotWrite(*m_opened, {errno ? errno : EIO, std::generic_category()});
  if (in.bad()) return readError();
  return {};
}

Result<void> Feed::readHeader() {
  std::vector<char> bytes(kBlock + 1);
  m_in.read(bytes.data(), static_cast<std::streamsize>(kBlock));
  const auto size = static_cast<std::size_t>(m_in.gcount());
  bytes[size] = '\n';
  const char* at = bytes.data();
  const char* const end = at + size;
  if (std::string_view{at, size}.starts_with("\xEF\xBB\xBF")) at += 3;
  for (std::int64_t i = 0; i < m_dialect.skip && at < end; ++i) at = nextLine(at, end);
  Record first;
  first.next = at;
  do {
    if (first.next >= end) {
      return Error{{"quality.no_rows", {{"path", platform::utf8FromPath(m_path)}}}, ErrorKind::BadInput, nullptr};
    }
    m_cutter.cut(first.next, end, first);
  } while (first.isBlank());
  std::pmr::monotonic_buffer_resource memory;
  std::vector<std::string> header;
  if (first.fields.size() > kMostColumns) return tooManyColumns(first.fields.size());
  for (const auto& field : first.fields) header.push_back(m_dialect.header ? clean(m_decoder.text(field, memory)) : std::string{});
  m_columns = columnNames(std::move(header));
  const char* data = m_dialect.header ? first.next : at;
  m_dataOffset = data - bytes.data();
  m_dataLine = 1 + countLines({bytes.data(), static_cast<std::size_t>(m_dataOffset)});
  m_in.clear();
  return {};
}

void Feed::rewind() {
  const std::scoped_lock lock(m_mutex);
  m_in.clear();
  m_in.seekg(m_dataOffset);
  m_carry.clear();
  m_offset = m_dataOffset;
  m_left = std::max<std::int64_t>(0, m_size - m_dataOffset);
  m_atEnd = false;
  m_extents.clear();
  m_tally = {};
  m_done = 0;
}

double Feed::progress() const { return m_size > 0 ? std::min(1.0, static_cast<double>(m_done) / static_cast<double>(m_size)) : 1; }

std::unique_ptr<engine::RowReader> Feed::reader(std::vector<std::size_t> wanted) { return std::make_unique<Reader>(*this, std::move(wanted)); }

bool Feed::readMore(Block& block) {
  block.bytes.resize(block.size + kBlock + 1);
  m_in.read(block.bytes.data() + block.size, std::min(static_cast<std::streamsize>(kBlock), m_left));
  block.size += static_cast<std::size_t>(m_in.gcount());
  m_left -= m_in.gcount();
  m_atEnd = m_in.eof() || m_left <= 0;
  return !m_in.bad();
}

Result<bool> Feed::next(Block& block) {
  const std::scoped_lock lock(m_mutex);
  if (m_stop.stop_requested()) return cancelled();
  block.isTooLong = false;
  block.size = m_carry.size();
  block.bytes.resize(std::max(block.bytes.size(), block.size + 1));
  std::ranges::copy(m_carry, block.bytes.begin());
  m_carry.clear();
  errno = 0;
  if (!m_atEnd && !readMore(block)) return readError();
  if (block.size == 0) return false;
  block.offset = m_offset;
  block.index = m_extents.size();
  const auto whole = m_atEnd ? block.size : m_cutter.wholeRecords({block.begin(), block.size});
  if (whole > 0) keepRest(block, whole);
  else if (!passLongLine(block)) return readError();
  m_extents.push_back({block.offset, block.size, 0});
  block.bytes[block.size] = '\n';
  m_done = m_offset;
  return true;
}

void Feed::keepRest(Block& block, std::size_t whole) {
  m_carry.assign(block.begin() + whole, block.end());
  block.size = whole;
  m_offset += static_cast<std::int64_t>(whole);
}

bool Feed::passLongLine(Block& block) {
  block.isTooLong = true;
  Block more = block;
  while (true) {
    const char* next = nextLine(more.begin(), more.end());
    // A CR that ends what was read may be half of a pair.
    const bool isSure = next != more.end() || (more.size > 0 && next[-1] == '\n');
    if (isSure || m_atEnd || m_stop.stop_requested()) {
      m_offset += next - more.begin();
      m_carry.assign(next, more.end());
      break;
    }
    const std::size_t held = more.size > 0 && more.end()[-1] == '\r' ? 1 : 0;
    m_offset += static_cast<std::int64_t>(more.size - held);
    more.bytes[0] = '\r';
    more.size = held;
    if (!readMore(more)) return false;
  }
  block.size = std::min<std::size_t>(block.size, 1024);
  return true;
}

void Feed::finish(const Block& block, std::int64_t lines) {
  const std::scoped_lock lock(m_mutex);
  m_extents[block.index].lines = lines;
}

void Feed::add(const Tally& tally) {
  const std::scoped_lock lock(m_mutex);
  m_tally.rows += tally.rows;
  m_tally.blank += tally.blank;
  m_tally.rejects += tally.rejects;
  auto& first = m_tally.firstRejects;
  first.insert(first.end(), tally.firstRejects.begin(), tally.firstRejects.end());
  std::ranges::sort(first, {}, [](const RawReject& reject) { return std::pair{reject.block, reject.line}; });
  first.resize(std::min(first.size(), static_cast<std::size_t>(m_rejectsKept)));
}

Totals Feed::totals() const {
  return {.lines = m_tally.rows + m_tally.rejects,
          .rows = m_tally.rows,
          .rejects = m_tally.rejects,
          .blank = m_tally.blank,
          .header = m_dialect.header ? 1 : 0,
          .skipped = m_dialect.skip,
          .footer = m_footer,
          .bytes = static_cast<std::int64_t>(m_stamp.size)};
}

std::vector<std::int64_t> Feed::firstLines() const {
  std::vector<std::int64_t> lines;
  std::int64_t line = m_dataLine;
  for (const auto& extent : m_extents) {
    lines.push_back(line);
    line += extent.lines;
  }
  return lines;
}

std::vector<Reject> Feed::rejects() const {
  const auto lines = firstLines();
  std::vector<Reject> rejects;
  for (const auto& raw : m_tally.firstRejects) {
    rejects.push_back({lines[raw.block] + raw.line, raw.reason, raw.found, static_cast<std::int64_t>(m_columns.size()), raw.text});
  }
  return rejects;
}

Result<void> Feed::rows(std::vector<std::int64_t> ids, const std::function<void(const SourceRow&)>& take) const {
  std::ranges::sort(ids);
  ids.erase(std::ranges::unique(ids).begin(), ids.end());
  const auto lines = firstLines();
  for (std::size_t first = 0; first < ids.size();) {
    if (m_stop.stop_requested()) return cancelled();
    const auto after = std::ranges::upper_bound(m_extents, ids[first], {}, &Extent::offset);
    const auto index = static_cast<std::size_t>(after - m_extents.begin()) - 1;
    const auto limit = after == m_extents.end() ? INT64_MAX : after->offset;
    const auto last = static_cast<std::size_t>(std::ranges::lower_bound(ids, limit) - ids.begin());
    auto done = rowsOf(m_extents[index], lines[index], std::span{ids}.subspan(first, last - first), take);
    if (!done) return done;
    first = last;
  }
  return {};
}

Result<void> Feed::rowsOf(const Extent& extent, std::int64_t firstLine, std::span<const std::int64_t> ids, const std::function<void(const SourceRow&)>& take) const {
  std::vector<char> bytes(extent.size + 1);
  errno = 0;
  std::ifstream in(*m_opened, std::ios::binary);
  in.seekg(extent.offset);
  in.read(bytes.data(), static_cast<std::streamsize>(extent.size));
  if (!in) return readError();
  bytes[extent.size] = '\n';
  std::int64_t line = firstLine;
  std::int64_t counted = 0;
  Record record;
  for (const auto id : ids) {
    const auto local = id - extent.offset;
    line += countLines({bytes.data() + counted, static_cast<std::size_t>(local - counted)});
    counted = local;
    m_cutter.cut(bytes.data() + local, bytes.data() + extent.size, record);
    std::pmr::monotonic_buffer_resource memory;
    SourceRow row{id, line, {}};
    for (const auto& field : record.fields) row.cells.push_back(clean(m_decoder.text(field, memory)));
    row.cells.resize(m_columns.size());
    take(row);
  }
  return {};
}

}  // namespace prumo::quality::csv
