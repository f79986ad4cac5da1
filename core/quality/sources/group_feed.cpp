// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sources/group_feed.h"

#include "core/quality/sources/kinds.h"
#include "core/quality/sources/records.h"

#include <algorithm>
#include <mutex>
#include <numeric>

namespace prumo::quality {

namespace {

namespace fs = std::filesystem;

constexpr int kFileShift = 40;
constexpr std::int64_t kInFile = (std::int64_t{1} << kFileShift) - 1;
constexpr std::size_t kBatch = 2048;

/// Room for a batch outside of an engine.
struct Room {
  explicit Room(std::size_t columns) : slots(columns, std::vector<engine::TextSlot>(kBatch)), valid(columns), ids(kBatch) { clear(); }

  engine::RowBatch& clear() {
    batch = {.capacity = kBatch, .ids = ids.data(), .columns = {}};
    for (std::size_t i = 0; i < slots.size(); ++i) {
      valid[i].assign(kBatch / 64, ~std::uint64_t{0});
      batch.columns.push_back({slots[i].data(), valid[i].data()});
    }
    return batch;
  }

  std::vector<std::vector<engine::TextSlot>> slots;
  std::vector<std::vector<std::uint64_t>> valid;
  std::vector<std::int64_t> ids;
  engine::RowBatch batch;
};

class GroupFeed final : public Feed, public engine::RowSource, public std::enable_shared_from_this<GroupFeed> {
public:
  GroupFeed(fs::path path, GroupMembers members, Dialect dialect, std::int64_t rejectsKept, std::stop_token stop)
      : m_path(std::move(path)), m_members(std::make_shared<GroupMembers>(std::move(members))), m_dialect(std::move(dialect)), m_rejectsKept(rejectsKept), m_stop(std::move(stop)) {
    for (const auto& member : m_members->files) m_stamps.emplace_back(member.path);
    for (const auto& member : m_members->refused) m_stamps.emplace_back(member.path);
    m_states.resize(m_members->files.size());
  }

  const std::vector<std::string>& columns() const override { return m_members->columns; }
  Result<void> attach(engine::Engine& engine, const std::string& name) override { return engine.add(name, shared_from_this()); }
  std::unique_ptr<engine::RowReader> reader(std::vector<std::size_t> wanted) override;

  double progress() const override {
    const std::scoped_lock lock(m_mutex);
    const auto done = std::ranges::count_if(m_states, [](const State& state) { return state.isDone; });
    return m_states.empty() ? 1 : static_cast<double>(done) / static_cast<double>(m_states.size());
  }

  void rewind() override {
    const std::scoped_lock lock(m_mutex);
    m_states.assign(m_members->files.size(), {});
  }

  Totals totals() const override {
    Totals sum;
    for (const auto& state : m_states) {
      sum.rows += state.totals.rows;
      sum.rejects += state.totals.rejects;
      sum.blank += state.totals.blank;
      sum.header += state.totals.header;
      sum.skipped += state.totals.skipped;
      sum.footer += state.totals.footer;
    }
    sum.rejects += std::ssize(m_members->refused);
    sum.lines = sum.rows + sum.rejects;
    sum.bytes = std::accumulate(m_stamps.begin(), m_stamps.end(), std::int64_t{0}, [](std::int64_t bytes, const FileStamp& stamp) { return bytes + stamp.size(); });
    return sum;
  }

  std::vector<Reject> rejects() const override {
    std::vector<Reject> all;
    for (const auto& member : m_members->refused) all.push_back({1, RejectReason::NotUnpacked, 0, 0, {}, member.name});
    for (const auto& state : m_states) all.insert(all.end(), state.rejects.begin(), state.rejects.end());
    all.resize(std::min(all.size(), static_cast<std::size_t>(m_rejectsKept)));
    return all;
  }

  Result<void> rows(std::vector<std::int64_t> ids, const std::function<void(const SourceRow&)>& take) const override {
    std::ranges::sort(ids);
    for (std::size_t first = 0; first < ids.size();) {
      const auto file = ids[first] >> kFileShift;
      const auto after = std::ranges::find_if(ids.begin() + static_cast<std::ptrdiff_t>(first), ids.end(), [file](auto id) { return id >> kFileShift != file; });
      std::vector<std::int64_t> inside(ids.begin() + static_cast<std::ptrdiff_t>(first), after);
      for (auto& id : inside) id &= kInFile;
      if (auto done = rowsOf(static_cast<std::size_t>(file), std::move(inside), take); !done) return done;
      first = static_cast<std::size_t>(after - ids.begin());
    }
    return {};
  }

  Result<void> unchanged() const override {
    for (const auto& stamp : m_stamps) {
      if (auto same = stamp.unchanged(); !same) return same;
    }
    return {};
  }

  Result<std::shared_ptr<Feed>> again() const override { return groupFeed(m_path, *m_members, m_dialect, m_rejectsKept, m_stop); }

private:
  friend class GroupReader;

  struct State {
    std::shared_ptr<Feed> feed;  ///< while it is read
    std::size_t readers = 0;
    bool isDone = false;         ///< there is nothing more to hand out
    Totals totals;
    std::vector<Reject> rejects;
  };

  Result<std::shared_ptr<Feed>> openMember(const GroupMember& member, std::int64_t rejectsKept) const {
    auto dialect = m_dialect;
    dialect.footer = member.footer;
    return openFeed(member.path, dialect, rejectsKept, m_stop);
  }

  /// The next file from `file` on that is not read to its end, with its feed; nothing at the end.
  Result<std::shared_ptr<Feed>> enter(std::size_t& file) {
    const std::scoped_lock lock(m_mutex);
    while (file < m_states.size() && m_states[file].isDone) ++file;
    if (file == m_states.size()) return std::shared_ptr<Feed>{};
    auto& state = m_states[file];
    if (!state.feed) {
      auto feed = openMember(m_members->files[file], m_rejectsKept);
      if (!feed) return feed;
      state.feed = *std::move(feed);
    }
    ++state.readers;
    return state.feed;
  }

  /// The last reader to leave a file takes its account: thousands of files cannot all stay open.
  void leave(std::size_t file) {
    const std::scoped_lock lock(m_mutex);
    auto& state = m_states[file];
    state.isDone = true;
    if (--state.readers > 0) return;
    state.totals = state.feed->totals();
    state.rejects = state.feed->rejects();
    for (auto& reject : state.rejects) reject.file = m_members->files[file].name;
    state.feed.reset();
  }

  /// A file's rows are known by their ids only to a feed that was read through.
  Result<void> rowsOf(std::size_t file, std::vector<std::int64_t> ids, const std::function<void(const SourceRow&)>& take) const {
    const auto& member = m_members->files[file];
    auto feed = openMember(member, 0);
    if (!feed) return std::move(feed).error();
    Room room(0);
    auto through = (*feed)->reader({});
    while (true) {
      const auto filled = through->fill(room.clear());
      if (!filled) return filled.error();
      if (*filled == 0) break;
    }
    through.reset();
    return (*feed)->rows(std::move(ids), [&](const SourceRow& row) {
      SourceRow out{(static_cast<std::int64_t>(file) << kFileShift) + row.id, row.line, std::vector<std::string>(m_members->columns.size())};
      out.cells[0] = member.name;
      for (std::size_t i = 1; i < member.places.size(); ++i) {
        if (member.places[i]) out.cells[i] = row.cells[*member.places[i]];
      }
      take(out);
    });
  }

  fs::path m_path;
  std::shared_ptr<const GroupMembers> m_members;
  Dialect m_dialect;
  std::int64_t m_rejectsKept;
  std::stop_token m_stop;
  std::vector<FileStamp> m_stamps;
  mutable std::mutex m_mutex;  // everything below
  std::vector<State> m_states;
};

class GroupReader final : public engine::RowReader {
public:
  GroupReader(std::shared_ptr<GroupFeed> feed, std::vector<std::size_t> wanted) : m_feed(std::move(feed)), m_wanted(std::move(wanted)) {}

  Result<std::size_t> fill(engine::RowBatch& batch) override {
    while (true) {
      if (!m_reader) {
        auto entered = enter();
        if (!entered) return std::move(entered).error();
        if (!*entered) return std::size_t{0};
      }
      const auto filled = m_reader->fill(insideOf(batch));
      if (!filled) return filled;
      if (*filled > 0) return finish(batch, *filled);
      m_reader.reset();
      m_feed->leave(m_file++);
    }
  }

private:
  Result<bool> enter() {
    auto feed = m_feed->enter(m_file);
    if (!feed) return std::move(feed).error();
    if (!*feed) return false;
    const auto& places = m_feed->m_members->files[m_file].places;
    std::vector<std::size_t> inside;
    m_known.clear();
    for (std::size_t i = 0; i < m_wanted.size(); ++i) {
      if (!places[m_wanted[i]]) continue;
      inside.push_back(*places[m_wanted[i]]);
      m_known.push_back(i);
    }
    m_reader = (*feed)->reader(std::move(inside));
    return true;
  }

  engine::RowBatch& insideOf(const engine::RowBatch& batch) {
    m_inside = {.capacity = batch.capacity, .ids = batch.ids, .columns = {}};
    for (const auto column : m_known) m_inside.columns.push_back(batch.columns[column]);
    return m_inside;
  }

  /// Ids of the group, and the columns that the file does not have.
  std::size_t finish(engine::RowBatch& batch, std::size_t rows) const {
    const auto& member = m_feed->m_members->files[m_file];
    for (std::size_t row = 0; row < rows; ++row) batch.ids[row] += static_cast<std::int64_t>(m_file) << kFileShift;
    for (std::size_t i = 0; i < m_wanted.size(); ++i) {
      if (member.places[m_wanted[i]]) continue;
      const bool isName = m_wanted[i] == 0;
      for (std::size_t row = 0; row < rows; ++row) {
        batch.columns[i].set(row, isName ? std::string_view{member.name} : std::string_view{});
        if (!isName) batch.columns[i].setNull(row);
      }
    }
    return rows;
  }

  std::shared_ptr<GroupFeed> m_feed;
  std::vector<std::size_t> m_wanted;
  std::size_t m_file = 0;
  std::unique_ptr<engine::RowReader> m_reader;
  std::vector<std::size_t> m_known;  ///< of the wanted columns, those of the file
  engine::RowBatch m_inside;
};

std::unique_ptr<engine::RowReader> GroupFeed::reader(std::vector<std::size_t> wanted) {
  return std::make_unique<GroupReader>(shared_from_this(), std::move(wanted));
}

}  // namespace

std::shared_ptr<Feed> groupFeed(fs::path path, GroupMembers members, const Dialect& dialect, std::int64_t rejectsKept, std::stop_token stop) {
  return std::make_shared<GroupFeed>(std::move(path), std::move(members), dialect, rejectsKept, std::move(stop));
}

Result<std::vector<std::vector<std::string>>> firstRows(Feed& feed, std::size_t most) {
  std::vector<std::size_t> wanted(feed.columns().size());
  std::iota(wanted.begin(), wanted.end(), std::size_t{0});
  const auto count = wanted.size();
  Room room(count);
  auto reader = feed.reader(std::move(wanted));
  std::vector<std::vector<std::string>> rows;
  while (rows.size() < most) {
    const auto filled = reader->fill(room.clear());
    if (!filled) return filled.error();
    if (*filled == 0) break;
    for (std::size_t row = 0; row < *filled && rows.size() < most; ++row) {
      auto& cells = rows.emplace_back(count);
      for (std::size_t i = 0; i < count; ++i) cells[i] = room.slots[i][row].text();
    }
  }
  return rows;
}

}  // namespace prumo::quality
