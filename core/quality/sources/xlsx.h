// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/sources/records.h"

/// A sheet of a spreadsheet file (XLSX): Dialect::part is its name; else the first one that is shown and holds a row. Values are what the
/// file holds, not how it shows them; dates and times are ISO text, and of merged cells the first one has the value. Lines are the rows'
/// numbers; rows without any value are passed over.
namespace prumo::quality {

/// Also of what looks like a spreadsheet but is none that is read, to say so.
bool isXlsx(const std::filesystem::path& path, std::string_view head);
/// Errors {path}: as Zip::open; quality.broken_file {reason}, quality.protected_file, quality.other_spreadsheet, quality.no_part_of
/// {part, parts}, quality.no_rows, quality.too_many_columns.
Result<Preview> sniffXlsx(const std::filesystem::path& path, const DialectChoice& choice, std::stop_token stop);
Result<std::shared_ptr<Feed>> openXlsx(const std::filesystem::path& path, const Dialect& dialect, std::int64_t rejectsKept, std::stop_token stop);

}  // namespace prumo::quality
