// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/feed.h"

/// Apache Parquet, read by DuckDB itself. Values are judged as the text they print as; lists and structures as JSON text.
namespace prumo::quality {

bool isParquet(const std::filesystem::path& path, std::string_view head);
/// Errors {path}: quality.broken_file {reason}.
Result<Preview> sniffParquet(const std::filesystem::path& path, const DialectChoice& choice, std::stop_token stop);
Result<std::shared_ptr<Feed>> openParquet(const std::filesystem::path& path, const Dialect& dialect, std::int64_t rejectsKept, std::stop_token stop);

}  // namespace prumo::quality
