// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/sources/records.h"

/// JSON (RFC 8259) and JSON Lines: each object of a line, of the array that is the file, or of an array that is a member of its root
/// (Dialect::part) is a row. Members of nested objects become columns named by their path ("price.amount"); arrays stay JSON text.
/// Numbers keep the digits they are written with.
namespace prumo::quality {

bool isJson(const std::filesystem::path& path, std::string_view head);
/// Errors {path}: base.cannot_read, quality.no_rows, quality.no_part {part}, quality.too_many_columns.
Result<Preview> sniffJson(const std::filesystem::path& path, const DialectChoice& choice, std::stop_token stop);
Result<std::shared_ptr<Feed>> openJson(const std::filesystem::path& path, const Dialect& dialect, std::int64_t rejectsKept, std::stop_token stop);

}  // namespace prumo::quality
