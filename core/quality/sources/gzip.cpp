// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sources/gzip.h"

#include "core/base/platform.h"
#include "core/quality/sources/records.h"
#include "core/quality/sources/zip.h"

#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <fstream>

namespace prumo::quality {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kBuffer = std::size_t{256} * 1024;
constexpr int kGzipOnly = 16 + MAX_WBITS;

Error refused(std::string code, const fs::path& path, std::pair<std::string, Argument> more) {
  return {{std::move(code), {{"path", platform::utf8FromPath(path)}, std::move(more)}}, ErrorKind::BadInput, nullptr};
}

std::string lastReason() { return std::error_code{errno ? errno : EIO, std::generic_category()}.message(); }

/// Inflates one file, one member after the other.
class Unpacking {
public:
  explicit Unpacking(const fs::path& path) : m_path(path), m_in(path, std::ios::binary), m_packed(kBuffer), m_plain(kBuffer) {
    inflateInit2(&m_stream, kGzipOnly);
    std::error_code fault;
    const auto size = fs::file_size(path, fault);
    m_limit = std::max(Zip::kFreely, fault ? 0 : static_cast<std::int64_t>(size) * Zip::kMostRatio);
  }
  Unpacking(const Unpacking&) = delete;
  Unpacking& operator=(const Unpacking&) = delete;
  ~Unpacking() { inflateEnd(&m_stream); }

  bool isOpen() const { return m_in.is_open(); }

  /// The next piece; empty at the end.
  Result<std::string_view> next() {
    while (true) {
      if (m_stream.avail_in == 0) readMore();
      if (m_stream.avail_in == 0) return m_isBetween ? Result<std::string_view>{std::string_view{}} : broken("unexpected end");
      if (m_isBetween && !begin()) return std::string_view{};
      const auto piece = inflateMore();
      if (!piece || !piece->empty()) return piece;
    }
  }

private:
  Error broken(const char* reason) const { return refused("quality.broken_file", m_path, {"reason", std::string{reason}}); }

  void readMore() {
    m_in.read(m_packed.data(), static_cast<std::streamsize>(m_packed.size()));
    m_stream.next_in = reinterpret_cast<Bytef*>(m_packed.data());
    m_stream.avail_in = static_cast<uInt>(m_in.gcount());
  }

  /// Whether another member begins here, and not what some programs leave behind the last one.
  bool begin() {
    if (m_total > 0 && *m_stream.next_in != 0x1F) return false;
    m_isBetween = false;
    return inflateReset(&m_stream) == Z_OK;
  }

  Result<std::string_view> inflateMore() {
    m_stream.next_out = reinterpret_cast<Bytef*>(m_plain.data());
    m_stream.avail_out = static_cast<uInt>(m_plain.size());
    const int status = inflate(&m_stream, Z_NO_FLUSH);
    if (status != Z_OK && status != Z_STREAM_END && status != Z_BUF_ERROR) return broken(m_stream.msg ? m_stream.msg : "not gzip");
    m_isBetween = status == Z_STREAM_END;
    const std::string_view piece{m_plain.data(), m_plain.size() - m_stream.avail_out};
    m_total += static_cast<std::int64_t>(piece.size());
    if (m_total > m_limit) return refused("quality.unpacks_too_large", m_path, {"limit", m_limit});
    return piece;
  }

  fs::path m_path;
  std::ifstream m_in;
  std::vector<char> m_packed;
  std::vector<char> m_plain;
  z_stream m_stream{};
  bool m_isBetween = true;  ///< members
  std::int64_t m_total = 0;
  std::int64_t m_limit = 0;
};

Result<void> copyInto(Unpacking& from, std::ofstream& out, Unpacked& to, std::int64_t most, const std::stop_token& stop) {
  for (std::int64_t done = 0;;) {
    if (stop.stop_requested()) return cancelled();
    const auto piece = from.next();
    if (!piece) return piece.error();
    if (piece->empty()) break;
    errno = 0;
    out.write(piece->data(), static_cast<std::streamsize>(piece->size()));
    if (!out) return cannotWrite(to.file, {errno ? errno : EIO, std::generic_category()});
    done += static_cast<std::int64_t>(piece->size());
    to.isWhole = most == 0 || done < most;
    if (!to.isWhole) break;
  }
  out.close();
  if (!out) return cannotWrite(to.file, {errno ? errno : EIO, std::generic_category()});
  return {};
}

class PackedFeed final : public Feed {
public:
  PackedFeed(fs::path path, std::shared_ptr<const Unpacked> unpacked, std::shared_ptr<Feed> feed)
      : m_path(std::move(path)), m_stamp(m_path), m_unpacked(std::move(unpacked)), m_feed(std::move(feed)) {}

  const std::vector<std::string>& columns() const override { return m_feed->columns(); }
  std::vector<fs::path> filesOfEngine() const override { return m_feed->filesOfEngine(); }
  Result<void> attach(engine::Engine& engine, const std::string& name) override { return m_feed->attach(engine, name); }
  void rewind() override { m_feed->rewind(); }
  Totals totals() const override {
    auto totals = m_feed->totals();
    totals.bytes = m_stamp.size();
    return totals;
  }
  std::vector<Reject> rejects() const override { return m_feed->rejects(); }
  Result<void> rows(std::vector<std::int64_t> ids, const std::function<void(const SourceRow&)>& take) const override { return m_feed->rows(std::move(ids), take); }
  Result<void> unchanged() const override { return m_stamp.unchanged(); }
  Result<std::shared_ptr<Feed>> again() const override {
    return m_feed->again().transform([this](std::shared_ptr<Feed> feed) { return packedFeed(m_path, m_unpacked, std::move(feed)); });
  }
  std::unique_ptr<engine::RowReader> reader(std::vector<std::size_t> wanted) override { return m_feed->reader(std::move(wanted)); }

private:
  fs::path m_path;
  FileStamp m_stamp;
  std::shared_ptr<const Unpacked> m_unpacked;  // goes after the feed that reads it
  std::shared_ptr<Feed> m_feed;
};

}  // namespace

bool isGzip(std::string_view head) { return head.starts_with("\x1F\x8B"); }

Result<std::shared_ptr<const Unpacked>> unpack(const fs::path& path, std::int64_t most, const std::stop_token& stop) {
  errno = 0;
  Unpacking from(path);
  if (!from.isOpen()) return refused("base.cannot_read", path, {"reason", lastReason()});
  auto to = std::make_shared<Unpacked>();
  to->file = to->folder.path() / (path.extension() == ".gz" ? path.stem() : path.filename());
  std::ofstream out(to->file, std::ios::binary);
  std::error_code ignored;
  fs::permissions(to->file, fs::perms::owner_read | fs::perms::owner_write, ignored);
  return copyInto(from, out, *to, most, stop).transform([&to]() -> std::shared_ptr<const Unpacked> { return to; });
}

std::shared_ptr<Feed> packedFeed(fs::path path, std::shared_ptr<const Unpacked> unpacked, std::shared_ptr<Feed> feed) {
  return std::make_shared<PackedFeed>(std::move(path), std::move(unpacked), std::move(feed));
}

Error aboutPacked(Error error, const fs::path& path, const Unpacked& unpacked) {
  for (auto& [name, value] : error.message.args) {
    if (name == "path" && value == Argument{platform::utf8FromPath(unpacked.file)}) value = platform::utf8FromPath(path);
  }
  return error;
}

}  // namespace prumo::quality
