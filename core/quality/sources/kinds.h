// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/feed.h"

namespace prumo::quality {

/// What of a dialect a person can settle (Dialect's field of the same name).
enum class DialectOption { Part, Delimiter, Quote, Escape, Encoding, DecimalComma, Thousands, Dates, Skip, Footer, NullWords, Header };

/// A kind of source. A new one is a file in this folder and a line in kinds.cpp.
struct SourceKind {
  std::string_view key;                                                        ///< Dialect::kind
  bool (*fits)(const std::filesystem::path& path, std::string_view head);      ///< whether a file that begins with these bytes is of it
  Result<Preview> (*sniff)(const std::filesystem::path& path, const DialectChoice& choice, std::stop_token stop);
  Result<std::shared_ptr<Feed>> (*open)(const std::filesystem::path& path, const Dialect& dialect, std::int64_t rejectsKept, std::stop_token stop);
  std::vector<DialectOption> options;                                          ///< those that matter to it; any other is not looked at
};

/// All kinds, in the order in which a file is tried against them.
const std::vector<SourceKind>& sourceKinds();

/// Whether an option matters to the kind of that key.
bool takes(std::string_view kind, DialectOption option);

/// Whether a file shows that it is of another kind than this one. Delimited text shows nothing.
bool isOfAnotherKind(const std::filesystem::path& file, std::string_view kind);

/// Whether there is something to read: a file, a folder, or a file whose name fits a pattern. A database is only known once it is asked.
bool isThere(const std::filesystem::path& path);

/// Opens a file, or the files of a folder or of a pattern, as they were sniffed. `stop` ends whatever is read later, too. Errors: as sniff.
Result<std::shared_ptr<Feed>> openFeed(const std::filesystem::path& path, const Dialect& dialect, std::int64_t rejectsKept, std::stop_token stop = {});

}  // namespace prumo::quality
