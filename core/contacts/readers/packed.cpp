// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/packed.h"

#include "core/base/ascii.h"
#include "core/base/platform.h"
#include "core/base/utf8.h"

#include <zip.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <memory>

namespace prumo::contacts {

namespace {

namespace fs = std::filesystem;

constexpr zip_int64_t kMostEntries = 50'000;
constexpr zip_uint64_t kMostBytes = zip_uint64_t{256} * 1024 * 1024;   ///< of all files
constexpr std::size_t kAtOnce = std::size_t{256} * 1024;
constexpr zip_uint32_t kKindMask = 0170000;
constexpr zip_uint32_t kLink = 0120000;

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;
using Entry = std::unique_ptr<zip_file_t, decltype(&zip_fclose)>;

Error refused(const char* code, const fs::path& archive, std::vector<std::pair<std::string, Argument>> args = {}) {
  args.emplace_back("path", platform::utf8FromPath(archive));
  return {{code, std::move(args)}, ErrorKind::BadInput, nullptr};
}

bool isLink(zip_t* archive, zip_uint64_t index) {
  zip_uint8_t system = 0;
  zip_uint32_t attributes = 0;
  const bool isKnown = zip_file_get_external_attributes(archive, index, 0, &system, &attributes) == 0;
  return isKnown && system == ZIP_OPSYS_UNIX && ((attributes >> 16) & kKindMask) == kLink;
}

/// Where an entry belongs; nothing: it is none of ours, or leads out.
std::optional<fs::path> placeOf(std::string_view name) {
  static constexpr std::array<std::string_view, 4> kTaken{".bru", ".json", ".yml", ".yaml"};
  if (name.empty() || name.find_first_of(std::string_view{"\\:\0", 3}) != std::string_view::npos || validUtf8Prefix(name) != name.size()) return {};
  const auto path = platform::pathFromUtf8(std::string{name});
  if (path.is_absolute() || path.has_root_path() || std::ranges::find(path, fs::path{".."}) != path.end()) return {};
  return std::ranges::find(kTaken, lowerCase(platform::utf8FromPath(path.extension()))) == kTaken.end() ? std::nullopt : std::optional{path};
}

/// As many bytes as were promised, and no more.
bool copyEntry(zip_t* archive, zip_uint64_t index, zip_uint64_t size, const fs::path& to, const Job& job) {
  const Entry entry(zip_fopen_index(archive, index, 0), &zip_fclose);
  if (!entry) return false;
  std::error_code ignored;
  fs::create_directories(to.parent_path(), ignored);
  std::ofstream out(to, std::ios::binary);
  std::string bytes(kAtOnce, '\0');
  zip_uint64_t done = 0;
  zip_int64_t got = 0;
  while (done <= size && !job.stop.stop_requested() && (got = zip_fread(entry.get(), bytes.data(), bytes.size())) > 0) {
    done += static_cast<zip_uint64_t>(got);
    out.write(bytes.data(), static_cast<std::streamsize>(got));
  }
  return got >= 0 && done == size && out.flush();
}

}  // namespace

Result<void> unpack(const fs::path& path, const fs::path& into, const Job& job) {
  int code = 0;
  const Archive archive(zip_open(platform::utf8FromPath(path).c_str(), ZIP_RDONLY, &code), &zip_discard);
  if (!archive) return refused("contacts.broken_archive", path);
  const auto count = zip_get_num_entries(archive.get(), 0);
  const auto tooLarge = [&path] { return refused("contacts.archive_too_large", path, {{"limit", static_cast<std::int64_t>(kMostBytes)}}); };
  if (count > kMostEntries) return tooLarge();
  zip_uint64_t total = 0;
  for (zip_uint64_t index = 0; index < static_cast<zip_uint64_t>(count); ++index) {
    if (job.stop.stop_requested()) return cancelled();
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(archive.get(), index, 0, &stat) != 0 || !(stat.valid & ZIP_STAT_NAME) || isLink(archive.get(), index)) continue;
    const auto place = placeOf(stat.name);
    if (!place) continue;
    if (stat.size > kMostBytes || (total += stat.size) > kMostBytes) return tooLarge();
    if (!copyEntry(archive.get(), index, stat.size, into / *place, job)) return job.stop.stop_requested() ? cancelled() : refused("contacts.broken_archive", path);
  }
  return {};
}

}  // namespace prumo::contacts
