// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/neighbours.h"

#include "core/base/file_time.h"
#include "core/base/utf8.h"
#include "core/quality/sources/kinds.h"

#include <fmt/format.h>

#include <algorithm>

namespace prumo::quality {

namespace {

constexpr char kTable[] = "feed";
constexpr std::size_t kCellShown = 2000;  ///< bytes
constexpr std::string_view kCut = "…";

/// The places of the rows around one, from one scan: those up to it, the nearest first, then those after it.
std::string placesSql(std::int64_t place, std::int64_t around) {
  return fmt::format("SELECT max(rowid_, {}) FILTER (WHERE rowid_ <= {}), min(rowid_, {}) FILTER (WHERE rowid_ > {}) FROM {}()", around + 1, place,
                     around, place, kTable);
}

Result<std::vector<std::int64_t>> placesOf(Feed& feed, std::int64_t place, std::int64_t around, const Job& job) {
  auto engine = engine::Engine::open({.files = feed.filesOfEngine()});
  if (!engine) return std::move(engine).error();
  if (auto added = feed.attach(*engine, kTable); !added) return std::move(added).error();
  auto answer = engine->run(placesSql(place, around), job);
  if (!answer) return std::move(answer).error();
  auto places = answer->integers(0, 0);
  if (std::ranges::find(places, place) == places.end()) return std::vector<std::int64_t>{};
  std::ranges::copy(answer->integers(0, 1), std::back_inserter(places));
  return places;
}

/// Whether a cell is what was kept of it, which may have been masked or cut.
bool isSame(const std::string& kept, Personal personal, const std::string& cell) {
  const auto begins = [&kept](const std::string& text) {
    return kept == text || (kept.ends_with(kCut) && text.starts_with(kept.substr(0, kept.size() - kCut.size())));
  };
  return begins(cell) || begins(shown(personal, cell));
}

bool isSameRow(const FailingRow& kept, const QualityRun& run, const Preview& seen, const SourceRow& row) {
  const auto cells = textsOf(kept.cells);
  if (textsOf(run.header) != seen.columns || cells.size() != row.cells.size()) return false;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (!isSame(cells[i], seen.personal[i], row.cells[i])) return false;
  }
  return true;
}

ShownRow masked(const SourceRow& row, const std::vector<Personal>& personal) {
  ShownRow out{row.line, {}, row.id};
  for (std::size_t i = 0; i < row.cells.size(); ++i) out.cells.push_back(shortened(shown(personal[i], row.cells[i]), kCellShown));
  return out;
}

}  // namespace

Result<Neighbours> neighboursOf(const Source& source, const QualityRun& run, const FailingRow& row, std::int64_t around, const Job& job) {
  if (!row.place) return Error{{"quality.no_place", {}}, ErrorKind::BadInput, nullptr};
  auto seen = sniff(source.path, source.choice, job.stop);
  if (!seen) return std::move(seen).error();
  auto feed = openFeed(source.path, seen->dialect, 0, job.stop);
  if (!feed) return std::move(feed).error();
  auto places = placesOf(**feed, *row.place, around, job);
  if (!places) return std::move(places).error();
  if (places->empty()) return Error{{"quality.row_gone", {{"line", row.line}}}, ErrorKind::BadInput, nullptr};
  Neighbours found{.columns = seen->columns, .rows = {}};
  found.isFileNewer = run.modified && run.modified->ms != 0 && modifiedAt(source.path) != *run.modified;
  auto read = (*feed)->rows(std::move(*places), [&](const SourceRow& one) {
    if (one.id == *row.place) {
      found.chosen = found.rows.size();
      found.isOtherRow = !isSameRow(row, run, *seen, one);
    }
    found.rows.push_back(masked(one, seen->personal));
  });
  if (!read) return std::move(read).error();
  return found;
}

}  // namespace prumo::quality
