// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a committed edit, an undo and a redo cost against the same row written by bare SQLite with the same journal and sync settings.
// Usage: bench_edit [FOLDER]. Both files lie in that folder (the system's temporary one by default), and every edit is timed next to a
// bare write, so that a busy disk slows both. One line a figure: name, value, reference, ratio, target (times in ms), tab separated.
#include "core/base/id.h"
#include "core/store/project_file.h"

#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace prumo {

struct Note {
  std::string id;
  std::string title;
  std::string text;
  int weight = 1;
};

namespace record {
template <>
const Description<Note>& describe<Note>() {
  static const Description<Note> description{.name = "note",
                                             .fields = {field("id", &Note::id, Kind::Text, {.required = true}),
                                                        field("title", &Note::title, Kind::Text, {.required = true}),
                                                        field("text", &Note::text, Kind::Markdown), field("weight", &Note::weight, Kind::Integer)}};
  return description;
}
}  // namespace record

}  // namespace prumo

namespace {

using namespace prumo;
namespace fs = std::filesystem;

constexpr int kRounds = 1000;
constexpr int kLongRun = 10'000;

void need(bool done, const char* what) {
  if (done) return;
  std::fprintf(stderr, "bench_edit: %s failed\n", what);
  std::exit(1);
}

template <class T>
T must(Result<T> result, const char* what) {
  need(result.has_value(), what);
  return std::move(result).value();
}

/// The same table and settings without anything of ours.
class Bare {
public:
  explicit Bare(const fs::path& path) {
    need(sqlite3_open(path.c_str(), &m_handle) == SQLITE_OK, "sqlite3_open");
    run("PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;"
        "CREATE TABLE note (id TEXT PRIMARY KEY NOT NULL, title TEXT, text TEXT, weight INTEGER) STRICT");
    need(sqlite3_prepare_v2(m_handle, "INSERT INTO note VALUES (?, ?, ?, ?)", -1, &m_insert, nullptr) == SQLITE_OK, "prepare");
  }
  Bare(const Bare&) = delete;
  Bare& operator=(const Bare&) = delete;
  ~Bare() {
    sqlite3_finalize(m_insert);
    sqlite3_close(m_handle);
  }

  void insert(const Note& note) {
    sqlite3_bind_text(m_insert, 1, note.id.c_str(), -1, SQLITE_STATIC);
    sqlite3_bind_text(m_insert, 2, note.title.c_str(), -1, SQLITE_STATIC);
    sqlite3_bind_text(m_insert, 3, note.text.c_str(), -1, SQLITE_STATIC);
    sqlite3_bind_int(m_insert, 4, note.weight);
    need(sqlite3_step(m_insert) == SQLITE_DONE, "insert");
    sqlite3_reset(m_insert);
  }

private:
  void run(const char* sql) { need(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK, sql); }

  sqlite3* m_handle = nullptr;
  sqlite3_stmt* m_insert = nullptr;
};

class Times {
public:
  template <class F>
  void take(F&& run) {
    const auto start = std::chrono::steady_clock::now();
    run();
    m_ms.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
  }

  double percentile(double share) const {
    auto sorted = m_ms;
    std::ranges::sort(sorted);
    return sorted.at(static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1)));
  }

private:
  std::vector<double> m_ms;
};

void print(const char* name, const Times& times, const Times& reference, const char* target) {
  for (const auto& [label, share] : {std::pair{"p50", 0.5}, std::pair{"p99", 0.99}}) {
    const double value = times.percentile(share);
    const double other = reference.percentile(share);
    std::printf("%s %s\t%.3f\t%.3f\t%.2f\t%s\n", name, label, value, other, value / other, target);
  }
  std::fflush(stdout);
}

Note noteNumber(int i) {
  return {newUuid(), "Note " + std::to_string(i), std::string(200, 'x'), i};
}

void edit(ProjectFile& file, const Note& note) {
  must(file.edit({"bench.note", {}}, [&note](Transaction& transaction) { return transaction.insert(note); }), "edit");
}

ProjectFile open(const fs::path& path) {
  return must(ProjectFile::open(path, {record::tableOf<Note>()}, {.name = "Bench"}), "open");
}

/// A thousand edits, each beside a bare write.
std::pair<Times, Times> thousandEdits(ProjectFile& file, Bare& bare) {
  Times edits;
  Times bares;
  for (int i = 0; i < kRounds; ++i) {
    const auto note = noteNumber(i);
    edits.take([&] { edit(file, note); });
    bares.take([&] { bare.insert(note); });
  }
  return {edits, bares};
}

/// The untimed edits 1001 to 9000, in memory where the system has such a place: on a disk they take minutes.
void growTo9000(const fs::path& path) {
  const fs::path memory{"/dev/shm"};
  const auto aside = fs::is_directory(memory) ? memory / path.parent_path().filename() : path.parent_path() / "aside";
  fs::create_directories(aside);
  fs::copy_file(path, aside / "bench.prumo");
  {
    auto file = open(aside / "bench.prumo");
    for (int i = kRounds; i < kLongRun - kRounds; ++i) edit(file, noteNumber(i));
  }
  fs::copy_file(aside / "bench.prumo", path, fs::copy_options::overwrite_existing);
  fs::remove_all(aside);
}

void run(const fs::path& folder) {
  const auto path = folder / "bench.prumo";
  Bare bare(folder / "bare.db");
  auto file = must(ProjectFile::create(path, {record::tableOf<Note>()}, {.name = "Bench"}), "create");
  const auto [firstEdits, firstBares] = thousandEdits(file, bare);
  print("edit 1..1000 / bare row", firstEdits, firstBares, "2");
  {
    const auto closed = std::move(file);
  }
  growTo9000(path);
  file = open(path);
  const auto [lastEdits, lastBares] = thousandEdits(file, bare);
  print("edit 9001..10000 / bare row", lastEdits, lastBares, "2");
  print("edit 9001..10000 / edit 1..1000", lastEdits, firstEdits, "-");

  Times undos;
  Times redos;
  Times besideUndo;
  Times besideRedo;
  for (int i = 0; i < kRounds; ++i) {
    undos.take([&] { must(file.undo(), "undo"); });
    besideUndo.take([&] { bare.insert(noteNumber(i)); });
  }
  for (int i = 0; i < kRounds; ++i) {
    redos.take([&] { must(file.redo(), "redo"); });
    besideRedo.take([&] { bare.insert(noteNumber(i)); });
  }
  print("undo / bare row", undos, besideUndo, "2");
  print("redo / bare row", redos, besideRedo, "2");
}

}  // namespace

int main(int argc, char** argv) {
  const auto folder = fs::path{argc > 1 ? argv[1] : fs::temp_directory_path().c_str()} / ("prumo-bench-" + newUuid());
  fs::create_directories(folder);
  run(folder);
  fs::remove_all(folder);
}
