// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/sources/records.h"

/// XML 1.0: each element at the record path (Dialect::part, "catalogo/produto", names without prefixes) is a row. Its attributes and the
/// elements inside it become columns named by their path ("price.amount"); what a record may repeat is JSON text.
namespace prumo::quality {

bool isXml(const std::filesystem::path& path, std::string_view head);
/// Errors {path}: base.cannot_read, quality.not_xml, quality.own_entities, quality.no_part {part}, quality.too_many_columns.
Result<Preview> sniffXml(const std::filesystem::path& path, const DialectChoice& choice, std::stop_token stop);
Result<std::shared_ptr<Feed>> openXml(const std::filesystem::path& path, const Dialect& dialect, std::int64_t rejectsKept, std::stop_token stop);

}  // namespace prumo::quality
