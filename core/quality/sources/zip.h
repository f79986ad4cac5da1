// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace prumo::quality {

/// A ZIP archive, read with suspicion: what would unpack to far more than it is, is refused; names inside are only names.
class Zip {
public:
  static constexpr std::int64_t kMostEntries = 2'000'000;
  static constexpr std::int64_t kMostRatio = 300;                             ///< unpacked bytes a packed one, beyond kFreely
  static constexpr std::int64_t kFreely = std::int64_t{16} * 1024 * 1024;

  struct Entry {
    std::string name;         ///< UTF-8
    std::int64_t size = 0;    ///< unpacked, as the archive says
    std::int64_t packed = 0;
    std::size_t index = 0;    ///< in the archive
  };

  /// Errors {path}: base.cannot_read {reason}, quality.broken_file {reason}, quality.unpacks_too_large {limit}.
  static Result<Zip> open(const std::filesystem::path& path);

  Zip(Zip&&) noexcept;
  Zip& operator=(Zip&&) noexcept;
  ~Zip();

  /// Its files, in the archive's order, without folders.
  const std::vector<Entry>& entries() const { return m_entries; }
  const Entry* find(std::string_view name) const;
  /// A file's bytes; nothing when it cannot be unpacked, is locked, or is larger than the limit or than the archive says.
  std::optional<std::string> read(const Entry& entry, std::int64_t limit) const;

  /// A file as it is unpacked, piece by piece.
  class Stream {
  public:
    Stream(Stream&&) noexcept;
    Stream& operator=(Stream&&) noexcept;
    ~Stream();
    /// The next bytes; 0 at the end, -1 when there is something wrong.
    std::int64_t read(char* bytes, std::size_t size);

  private:
    friend class Zip;
    struct State;
    explicit Stream(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
  };
  std::optional<Stream> stream(const Entry& entry) const;

private:
  struct State;
  explicit Zip(std::unique_ptr<State> state);
  std::unique_ptr<State> m_state;
  std::vector<Entry> m_entries;
};

/// Whether a file begins like a ZIP archive.
bool looksLikeZip(std::string_view head);

}  // namespace prumo::quality
