// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/csv/sniff.h"

#include "core/base/encodings.h"
#include "core/base/platform.h"
#include "core/quality/csv/feed.h"
#include "core/quality/csv/footer.h"
#include "core/quality/guess.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <sstream>

namespace prumo::quality::csv {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kSample = 256 * 1024;
constexpr std::size_t kEnd = 16 * 1024;
constexpr std::size_t kPreviewRows = 50;

Error fileFault(std::string code, const fs::path& path) {
  return {{std::move(code), {{"path", platform::utf8FromPath(path)}}}, ErrorKind::BadInput, nullptr};
}

Error cannotRead(const fs::path& path) {
  auto error = fileFault("base.cannot_read", path);
  const auto reason = errno ? std::error_code{errno, std::generic_category()} : std::make_error_code(std::errc::io_error);
  error.message.args.emplace_back("reason", reason.message());
  return error;
}

struct Head {
  std::string bytes;
  std::string elsewhere;  ///< pieces from all over the file, for the encoding alone
  std::string end;        ///< the last bytes
  bool isWhole = false;
};

/// What stands between the first and the last line feed: no character is cut in half.
std::string_view wholeLines(std::string_view piece) {
  const auto first = piece.find('\n');
  return first == piece.npos ? std::string_view{} : piece.substr(first, piece.rfind('\n') - first);
}

/// From an even place on, so that no wide character is cut in half, to the last byte.
std::string endOf(std::ifstream& in, std::int64_t size) {
  const auto from = std::max<std::int64_t>(0, size - static_cast<std::int64_t>(kEnd)) & ~std::int64_t{1};
  std::string bytes(static_cast<std::size_t>(size - from), '\0');
  in.clear();
  in.seekg(from);
  in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(in.gcount()));
  return bytes;
}

Result<Head> readHead(const fs::path& path) {
  std::error_code fault;
  const auto status = fs::status(path, fault);
  // A pipe or device is read once only, and opening it may wait; what the system makes up as it is read says that it has no bytes.
  if (fs::exists(status) && !fs::is_regular_file(status)) return fileFault("quality.not_a_file", path);
  if (fs::exists(status) && fs::file_size(path, fault) == 0) return fileFault("quality.empty_file", path);
  errno = 0;
  std::ifstream in(path, std::ios::binary);
  if (!in) return cannotRead(path);
  Head head;
  head.bytes.resize(kSample);
  in.read(head.bytes.data(), static_cast<std::streamsize>(kSample));
  head.bytes.resize(static_cast<std::size_t>(in.gcount()));
  if (in.bad()) return cannotRead(path);
  if (head.bytes.empty()) return fileFault("quality.empty_file", path);
  head.isWhole = in.eof();
  const auto size = static_cast<std::int64_t>(fs::file_size(path, fault));
  head.end = head.isWhole ? head.bytes.substr(bomLength(head.bytes)) : endOf(in, size);
  for (int piece = 1; piece <= 16 && !head.isWhole; ++piece) {
    std::string bytes(64 * 1024, '\0');
    in.clear();
    in.seekg(size / 17 * piece & ~std::int64_t{1});
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    head.elsewhere += wholeLines(std::string_view{bytes}.substr(0, static_cast<std::size_t>(in.gcount())));
  }
  return head;
}

Encoding encodingOf(const Head& head) {
  const auto first = guessEncoding(head.bytes);
  if (head.isWhole || first != Encoding::Utf8 || bomLength(head.bytes) > 0) return first;
  const auto all = guessEncoding(std::string{wholeLines(head.bytes)} + head.elsewhere);
  return all == Encoding::Utf16Le || all == Encoding::Utf16Be ? first : all;
}

std::string decoded(std::string_view text, Encoding encoding) {
  if (encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be) return utf8FromUtf16(text, encoding == Encoding::Utf16Be);
  if (encoding == Encoding::Utf8) return std::string{text};
  return Decoder(encoding).shown(text);
}

std::string decoded(const Head& head, Encoding encoding) { return decoded(std::string_view{head.bytes}.substr(bomLength(head.bytes)), encoding); }

std::string_view withoutLines(std::string_view text, std::int64_t lines) {
  const char* at = text.data();
  for (const char* end = at + text.size(); lines > 0 && at < end; --lines) at = nextLine(at, end);
  return text.substr(static_cast<std::size_t>(at - text.data()));
}

/// Without so many lines at the end.
std::string withoutFooter(std::string text, std::int64_t lines) {
  std::istringstream in(text);
  text.resize(static_cast<std::size_t>(footerOf(in, 0, std::ssize(text), lines).offset));
  return text;
}

/// How the file is cut. How its texts are written is told by its rows, once it is known where they end.
Dialect dialectOf(const Head& head, const DialectChoice& choice) {
  Dialect dialect;
  dialect.encoding = choice.encoding.value_or(encodingOf(head));
  dialect.bom = bomLength(head.bytes) > 0;
  const auto whole = decoded(head, dialect.encoding);
  const auto text = withoutLines(whole, choice.skip.value_or(0));
  const auto syntax = guessSyntax(text, head.isWhole, choice);
  const auto sample = cutSample(text, syntax, head.isWhole);
  const auto skipped = choice.skip ? 0 : guessSkippedRows(sample);
  dialect.delimiter = syntax.delimiter;
  dialect.quote = syntax.quote;
  dialect.escape = syntax.escape;
  dialect.skip = choice.skip.value_or(skipped > 0 && skipped < sample.lines.size() ? sample.lines[skipped] : 0);
  dialect.header = choice.header.value_or(guessHeader(sample, skipped));
  dialect.lineEnd = guessLineEnd(whole);
  return dialect;
}

std::int64_t footerOf(const Head& head, const Dialect& dialect, std::size_t columns) {
  return guessFooter(decoded(head.end, dialect.encoding), {dialect.delimiter, dialect.quote, dialect.escape}, columns, head.isWhole);
}

/// What stands between the lines before the table and those behind it.
Sample sampleOf(const Head& head, const Dialect& dialect) {
  const auto whole = decoded(head, dialect.encoding);
  const std::string text{withoutLines(whole, dialect.skip)};
  return cutSample(head.isWhole ? withoutFooter(text, dialect.footer) : text, {dialect.delimiter, dialect.quote, dialect.escape}, head.isWhole);
}

/// How texts are written, what the columns hold and how the first rows read, from the sample.
void preview(const Head& head, const DialectChoice& choice, Preview& out) {
  auto sample = sampleOf(head, out.dialect);
  settleTexts(choice, guessWriting(sample, 0), out.dialect);
  auto& rows = sample.rows;
  if (out.dialect.header && !rows.empty()) rows.erase(rows.begin());
  std::erase_if(rows, [&out](const auto& row) { return row.size() != out.columns.size(); });
  out.personal = maskSample(out.columns, rows, kPreviewRows);
  out.rows = std::move(rows);
}

}  // namespace

Result<Preview> sniff(const fs::path& path, const DialectChoice& choice, std::stop_token stop) {
  auto head = readHead(path);
  if (!head) return std::move(head).error();
  Preview out;
  out.dialect = dialectOf(*head, choice);
  const bool isWide = out.dialect.encoding == Encoding::Utf16Le || out.dialect.encoding == Encoding::Utf16Be;
  if (head->bytes.starts_with("PK\x03\x04") || head->bytes.starts_with("PK\x05\x06")) return fileFault("quality.other_zip", path);
  if (hasOtherSignature(head->bytes) || (!isWide && looksBinary(head->bytes))) return fileFault("quality.binary_file", path);
  auto feed = Feed::open(path, out.dialect, 0, std::move(stop));
  if (!feed) return std::move(feed).error();
  out.columns = (*feed)->columns();
  out.dialect.footer = choice.footer.value_or(footerOf(*head, out.dialect, out.columns.size()));
  preview(*head, choice, out);
  return out;
}

}  // namespace prumo::quality::csv
