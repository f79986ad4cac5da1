// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file.h"
#include "core/base/platform.h"
#include "core/store/project_file.h"
#include "core/store/recovery.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <filesystem>
#include <fstream>

/// A small schema of the tests' own: beds, the plants in them, and readings (bulk, unrecorded).
namespace prumo {

enum class Light { Shade, Sun };

struct Bed {
  std::string id;
  std::string name;
  Light light = Light::Sun;
};

struct Plant {
  std::string id;
  std::string bed;   ///< goes with its bed
  std::string twin;  ///< another plant, or empty; emptied when that one goes
  std::string name;
  std::optional<int> height;
  double water = 0.5;
  bool wild = false;
  Instant planted;
};

struct Reading {
  std::string id;
  std::int64_t degrees = 0;
};

namespace record {
template <>
inline constexpr std::array enumKeys<Light>{"shade", "sun"};

template <>
inline const Description<Bed>& describe<Bed>() {
  static const Description<Bed> description{.name = "bed",
                                            .fields = {field("id", &Bed::id, Kind::Text, {.required = true}),
                                                       field("name", &Bed::name, Kind::Text, {.required = true, .maxLength = 40}),
                                                       field("light", &Bed::light, Kind::Choice, {.choices = keysOf<Light>()})}};
  return description;
}
template <>
inline const Description<Plant>& describe<Plant>() {
  static const Description<Plant> description{
      .name = "plant",
      .fields = {field("id", &Plant::id, Kind::Text, {.required = true}),
                 field("bed", &Plant::bed, Kind::Reference, {.required = true, .references = "bed"}),
                 field("twin", &Plant::twin, Kind::Reference, {.references = "plant"}), field("name", &Plant::name, Kind::Text, {.required = true}),
                 field("height", &Plant::height, Kind::Integer, {.min = 0, .max = 500}), field("water", &Plant::water, Kind::Share, {.min = 0, .max = 1}),
                 field("wild", &Plant::wild, Kind::Boolean), field("planted", &Plant::planted, Kind::Instant)},
      .indexed = {"name"}};
  return description;
}
template <>
inline const Description<Reading>& describe<Reading>() {
  static const Description<Reading> description{
      .name = "reading", .recorded = false, .fields = {field("id", &Reading::id, Kind::Text, {.required = true}), field("degrees", &Reading::degrees, Kind::Integer)}};
  return description;
}
}  // namespace record

namespace garden {

inline Schema schema() { return {record::tableOf<Bed>(), record::tableOf<Plant>(), record::tableOf<Reading>()}; }

inline Author gardener() { return {.name = "Ana"}; }

inline Bed bed(std::string id, std::string name = "North") { return {.id = std::move(id), .name = std::move(name)}; }

inline Plant plant(std::string id, std::string bed, std::string name = "Mint") {
  return {.id = std::move(id), .bed = std::move(bed), .name = std::move(name), .planted = Instant{1'700'000'000'000, -180}};
}

/// A folder of the test's own; in memory, where there is such a place, for tests that make hundreds of files.
class Folder {
public:
  Folder() = default;
  explicit Folder(const char* preferred)
      : m_folder((std::filesystem::is_directory(preferred) ? QString::fromUtf8(preferred) : QDir::tempPath()) + QStringLiteral("/prumo-XXXXXX")) {}

  std::filesystem::path operator/(const char* name) const { return path() / name; }
  std::filesystem::path path() const { return platform::pathFromUtf8(m_folder.path().toStdString()); }

private:
  QTemporaryDir m_folder;
};

/// What a Result went wrong with, for QVERIFY2.
template <class T>
std::string fault(const Result<T>& result) {
  if (result) return "no error";
  std::string text;
  for (const auto* error = &result.error(); error; error = error->cause.get()) text += toJson(error->message) + " ";
  return text;
}

/// The value, or the end of the test program's patience.
template <class T>
T must(Result<T> result) {
  if (!result) qFatal("%s", fault(result).c_str());
  if constexpr (!std::is_void_v<T>) return std::move(result).value();
}

inline ProjectFile create(const std::filesystem::path& path) { return must(ProjectFile::create(path, schema(), gardener())); }
inline ProjectFile open(const std::filesystem::path& path, OpenOptions options = {}) {
  return must(ProjectFile::open(path, schema(), gardener(), std::move(options)));
}
inline Result<ProjectFile> tryOpen(const std::filesystem::path& path, OpenOptions options = {}) {
  return ProjectFile::open(path, schema(), gardener(), std::move(options));
}

template <class R>
Change put(ProjectFile& file, const R& row, std::string label = "test.put") {
  return must(file.edit({std::move(label), {}}, [&row](Transaction& edit) { return edit.put(row); }));
}
template <class R>
Change remove(ProjectFile& file, const std::string& id) {
  return must(file.edit({"test.remove", {}}, [&id](Transaction& edit) { return edit.remove<R>(id); }));
}


/// Runs a SQL script on a file, as somebody with another tool would.
inline void tamper(const std::filesystem::path& path, const std::string& sql) {
  sqlite3* handle = nullptr;
  char* fault = nullptr;
  sqlite3_open(path.c_str(), &handle);
  if (sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, &fault) != SQLITE_OK) qFatal("%s", fault);
  sqlite3_close(handle);
}

/// All bytes of a file, and a file of these bytes.
inline std::string bytesOf(const std::filesystem::path& path) { return must(readFile(path, 1 << 30)); }
inline void writeBytes(const std::filesystem::path& path, std::string_view bytes) {
  std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

/// A bed with plants, and a few edits behind them.
inline void fill(ProjectFile& file, int plants) {
  put(file, bed("b1"));
  put(file, bed("b2", "South"));
  must(file.edit({"test.fill", {}}, [plants](Transaction& edit) -> Result<void> {
    for (int i = 0; i < plants; ++i) {
      auto done = edit.insert(plant("p" + std::to_string(1000 + i), i % 2 ? "b1" : "b2", "Plant " + std::string(60, 'x')));
      if (!done) return done;
    }
    return {};
  }));
  put(file, bed("b1", "Renamed"));
}

}  // namespace garden

}  // namespace prumo

#define VERIFY_OK(result)                                                  \
  do {                                                                     \
    const auto& verified = (result);                                       \
    QVERIFY2(verified.has_value(), prumo::garden::fault(verified).c_str()); \
  } while (false)
#define COMPARE_CODE(result, expected)                        \
  do {                                                        \
    const auto& refused = (result);                           \
    QVERIFY2(!refused.has_value(), "it passed");              \
    QCOMPARE(refused.error().code(), std::string{expected});  \
  } while (false)
