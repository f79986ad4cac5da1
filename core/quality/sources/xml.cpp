// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sources/xml.h"

#include "core/base/platform.h"
#include "core/quality/csv/feed.h"
#include "core/quality/sources/xml_cutter.h"

namespace prumo::quality {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostColumns = 10'000;

class XmlRecords final : public RecordReader {
public:
  XmlRecords(std::unique_ptr<XmlCutter> cutter, std::shared_ptr<XmlShape> shape, std::size_t columns)
      : m_cutter(std::move(cutter)), m_shape(std::move(shape)), m_columns(columns) {}

  Result<bool> next(SourceRecord& record) override {
    auto more = m_cutter->next(m_piece);
    if (!more || !*more) return more;
    record.line = m_piece.line;
    record.fault = m_piece.fault;
    record.cells.assign(m_columns, {});
    if (record.fault) record.text = m_piece.text;
    else m_shape->cells(m_piece.tree, record.cells);
    return true;
  }
  double progress() const override { return m_cutter->progress(); }

private:
  std::unique_ptr<XmlCutter> m_cutter;
  std::shared_ptr<XmlShape> m_shape;
  std::size_t m_columns;
  XmlPiece m_piece;
};

Error refused(std::string code, const fs::path& path, std::vector<std::pair<std::string, Argument>> more) {
  Error error{{std::move(code), {{"path", platform::utf8FromPath(path)}}}, ErrorKind::BadInput, nullptr};
  error.message.args.insert(error.message.args.end(), more.begin(), more.end());
  return error;
}

/// The columns of all records: an element that only the last one has is a column too.
Result<std::vector<std::string>> learn(const fs::path& path, const std::string& part, const std::shared_ptr<XmlShape>& shape, const std::stop_token& stop) {
  auto cutter = XmlCutter::open(path, part, shape, true);
  if (!cutter) return std::move(cutter).error();
  bool isThere = false;
  std::int64_t firstFault = 0;
  XmlPiece piece;
  while (true) {
    if (stop.stop_requested()) return cancelled();
    const auto more = (*cutter)->next(piece);
    if (!more) return more.error();
    if (!*more) break;
    isThere = isThere || !piece.fault;
    if (!piece.fault) shape->learn(piece.tree);
    else if (firstFault == 0) firstFault = piece.line;
  }
  if (!isThere && firstFault > 0) return refused("quality.broken_invoice", path, {{"line", firstFault}});
  if (!isThere) return refused("quality.no_part", path, {{"part", part}});
  auto columns = csv::columnNames(shape->settle());
  if (columns.size() <= kMostColumns && shape->size() < XmlCutter::kMostPaths) return columns;
  return refused("quality.too_many_columns", path,
                 {{"count", static_cast<std::int64_t>(std::max(columns.size(), shape->size()))}, {"limit", static_cast<std::int64_t>(kMostColumns)}});
}

Result<RecordSource> recordsOf(const fs::path& path, const std::string& part, const std::stop_token& stop) {
  auto shape = std::make_shared<XmlShape>(std::string_view{part}.substr(part.rfind('/') + 1));
  return learn(path, part, shape, stop).transform([&](std::vector<std::string> columns) {
    const auto count = columns.size();
    return RecordSource{path, std::move(columns), [path, part, shape, count]() {
                          return XmlCutter::open(path, part, shape, false).transform([&](std::unique_ptr<XmlCutter> cutter) -> std::unique_ptr<RecordReader> {
                            return std::make_unique<XmlRecords>(std::move(cutter), shape, count);
                          });
                        }};
  });
}

}  // namespace

bool isXml(const fs::path&, std::string_view head) { return looksLikeXml(head); }

Result<Preview> sniffXml(const fs::path& path, const DialectChoice& choice, std::stop_token stop) {
  auto part = choice.part && !choice.part->empty() ? Result<std::string>{*choice.part} : guessRecordPath(path);
  if (!part) return std::move(part).error();
  Dialect dialect{.kind = "xml", .part = *part};
  settleTexts(choice, {}, dialect);
  return recordsOf(path, *part, stop).and_then([&](const RecordSource& source) { return previewOf(source, dialect, !choice.dates); });
}

Result<std::shared_ptr<Feed>> openXml(const fs::path& path, const Dialect& dialect, std::int64_t rejectsKept, std::stop_token stop) {
  return recordsOf(path, dialect.part, stop).and_then([&](RecordSource source) { return recordFeed(std::move(source), dialect, rejectsKept, stop); });
}

}  // namespace prumo::quality
