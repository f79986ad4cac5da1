// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/csv/sniff.h"
#include "core/quality/sources/kinds.h"
#include "tests/fuzz/scratch.h"

#include <cstdlib>
#include <numeric>

namespace {

using namespace prumo;
using namespace prumo::quality;

void require(bool holds) {
  if (!holds) std::abort();
}

/// Room for one batch.
struct Room {
  explicit Room(std::size_t columns) : slots(columns, std::vector<engine::TextSlot>(2048)), valid(columns, std::vector<std::uint64_t>(32, ~std::uint64_t{0})), ids(2048) {
    batch = {.capacity = 2048, .ids = ids.data(), .columns = {}};
    for (std::size_t i = 0; i < columns; ++i) batch.columns.push_back({slots[i].data(), valid[i].data()});
  }
  std::vector<std::vector<engine::TextSlot>> slots;
  std::vector<std::vector<std::uint64_t>> valid;
  std::vector<std::int64_t> ids;
  engine::RowBatch batch;
};

}  // namespace

/// A delimited file, however broken, is read to its end; each of its lines is one thing, and each of its rows is found again by its id.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const auto path = fuzz::scratch({reinterpret_cast<const char*>(data), size}, "feed.csv");
  const auto seen = csv::sniff(path, {}, {});
  if (!seen) return 0;
  const auto feed = openFeed(path, seen->dialect, 1000);
  require(bool(feed));
  std::vector<std::size_t> wanted((*feed)->columns().size());
  std::iota(wanted.begin(), wanted.end(), std::size_t{0});
  auto reader = (*feed)->reader(wanted);
  std::vector<std::int64_t> ids;
  while (true) {
    Room room(wanted.size());
    const auto filled = reader->fill(room.batch);
    require(bool(filled));
    if (*filled == 0) break;
    ids.insert(ids.end(), room.ids.begin(), room.ids.begin() + static_cast<std::ptrdiff_t>(*filled));
  }
  const auto totals = (*feed)->totals();
  require(totals.rows == std::ssize(ids) && totals.lines == totals.rows + totals.rejects);
  require(totals.rejects == std::ssize((*feed)->rejects()) || totals.rejects > 1000);
  std::int64_t found = 0;
  std::int64_t line = 0;
  const auto again = (*feed)->rows(ids, [&](const SourceRow& row) {
    require(row.line > line && row.cells.size() == wanted.size());
    line = row.line;
    ++found;
  });
  require(again && found == totals.rows);
  return 0;
}
