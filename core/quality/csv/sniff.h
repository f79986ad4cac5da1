// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/dialect.h"

namespace prumo::quality::csv {

/// Settles how to read a delimited file: encoding by byte order mark and by bytes, delimiter and quote by the most consistent reading of
/// the first 256 KiB, header, leading lines and decimal comma by what the values look like.
/// Errors {path}: base.cannot_read {reason}, quality.empty_file, quality.binary_file, quality.no_rows {skip},
/// quality.too_many_columns {path, count, limit}; base.cancelled.
Result<Preview> sniff(const std::filesystem::path& path, const DialectChoice& choice, std::stop_token stop);

}  // namespace prumo::quality::csv
