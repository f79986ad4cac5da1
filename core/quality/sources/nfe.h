// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/sources/records.h"

/// NF-e and NFC-e: one XML, a folder of them, a ZIP archive of them. Dialect::part says which table: "notas" (a row each invoice) or
/// "itens" (a row each item); both name the file in their column "arquivo". A file that is no invoice, or is broken, is one reject.
namespace prumo::quality {

bool isNfe(const std::filesystem::path& path, std::string_view head);
/// Errors {path}: as Zip::open; quality.no_invoice, quality.own_entities, quality.broken_invoice {line}, quality.no_part {part}.
Result<Preview> sniffNfe(const std::filesystem::path& path, const DialectChoice& choice, std::stop_token stop);
Result<std::shared_ptr<Feed>> openNfe(const std::filesystem::path& path, const Dialect& dialect, std::int64_t rejectsKept, std::stop_token stop);

}  // namespace prumo::quality
