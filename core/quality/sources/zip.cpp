// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sources/zip.h"

#include "core/base/platform.h"
#include "core/quality/csv/decoder.h"

#include <zip.h>

#include <algorithm>

namespace prumo::quality {

namespace fs = std::filesystem;

struct Zip::State {
  std::unique_ptr<zip_t, decltype(&zip_discard)> archive{nullptr, &zip_discard};
};

struct Zip::Stream::State {
  std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file{nullptr, &zip_fclose};
  std::int64_t left = 0;  ///< bytes that the archive promised
};

namespace {

Error refused(const fs::path& path, int code) {
  zip_error_t error;
  zip_error_init_with_code(&error, code);
  const std::string reason = zip_error_strerror(&error);
  zip_error_fini(&error);
  const bool isThere = code != ZIP_ER_OPEN && code != ZIP_ER_NOENT && code != ZIP_ER_READ;
  return {{isThere ? "quality.broken_file" : "base.cannot_read", {{"path", platform::utf8FromPath(path)}, {"reason", reason}}}, ErrorKind::BadInput, nullptr};
}

std::string shownName(const char* name) { return csv::Decoder(Encoding::Utf8).shown(name ? name : ""); }

bool isTooLarge(std::int64_t size, std::int64_t packed) { return size > Zip::kFreely && size / Zip::kMostRatio > packed; }

std::vector<Zip::Entry> entriesIn(zip_t* archive) {
  std::vector<Zip::Entry> entries;
  const auto count = std::min<std::int64_t>(zip_get_num_entries(archive, 0), Zip::kMostEntries + 1);
  for (std::int64_t i = 0; i < count; ++i) {
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat) != 0) continue;
    auto name = shownName(stat.name);
    if (name.empty() || name.ends_with('/')) continue;
    const auto limited = [](zip_uint64_t size) { return static_cast<std::int64_t>(std::min<zip_uint64_t>(size, INT64_MAX / 4)); };
    entries.push_back({std::move(name), limited(stat.size), limited(stat.comp_size), static_cast<std::size_t>(i)});
  }
  return entries;
}

}  // namespace

Zip::Zip(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Zip::Zip(Zip&&) noexcept = default;
Zip& Zip::operator=(Zip&&) noexcept = default;
Zip::~Zip() = default;

Result<Zip> Zip::open(const fs::path& path) {
  int code = 0;
  auto state = std::make_unique<State>();
  state->archive.reset(zip_open(platform::utf8FromPath(path).c_str(), ZIP_RDONLY, &code));
  if (!state->archive) return refused(path, code);
  Zip zip(std::move(state));
  zip.m_entries = entriesIn(zip.m_state->archive.get());
  std::int64_t unpacked = 0;
  for (const auto& entry : zip.m_entries) unpacked = std::min(INT64_MAX / 2, unpacked + entry.size);
  std::error_code fault;
  const auto size = static_cast<std::int64_t>(fs::file_size(path, fault));
  if (!isTooLarge(unpacked, size) && std::ssize(zip.m_entries) <= kMostEntries) return zip;
  return Error{{"quality.unpacks_too_large", {{"path", platform::utf8FromPath(path)}, {"limit", std::max(kFreely, size * kMostRatio)}}}, ErrorKind::BadInput, nullptr};
}

const Zip::Entry* Zip::find(std::string_view name) const {
  const auto found = std::ranges::find(m_entries, name, &Entry::name);
  return found == m_entries.end() ? nullptr : &*found;
}

std::optional<std::string> Zip::read(const Entry& entry, std::int64_t limit) const {
  if (entry.size > limit || isTooLarge(entry.size, entry.packed)) return {};
  auto in = stream(entry);
  if (!in) return {};
  std::string bytes(static_cast<std::size_t>(entry.size), '\0');
  std::size_t done = 0;
  while (done < bytes.size()) {
    const auto got = in->read(bytes.data() + done, bytes.size() - done);
    if (got <= 0) return {};
    done += static_cast<std::size_t>(got);
  }
  char more = 0;
  if (in->read(&more, 1) != 0) return {};
  return bytes;
}

std::optional<Zip::Stream> Zip::stream(const Entry& entry) const {
  auto state = std::make_unique<Stream::State>();
  state->file.reset(zip_fopen_index(m_state->archive.get(), entry.index, 0));
  if (!state->file) return {};
  state->left = entry.size;
  return Stream(std::move(state));
}

Zip::Stream::Stream(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Zip::Stream::Stream(Stream&&) noexcept = default;
Zip::Stream& Zip::Stream::operator=(Stream&&) noexcept = default;
Zip::Stream::~Stream() = default;

std::int64_t Zip::Stream::read(char* bytes, std::size_t size) {
  const auto got = zip_fread(m_state->file.get(), bytes, size);
  m_state->left -= std::max<std::int64_t>(0, got);
  return m_state->left < 0 ? -1 : got;
}

bool looksLikeZip(std::string_view head) { return head.starts_with("PK\x03\x04") || head.starts_with("PK\x05\x06"); }

}  // namespace prumo::quality
