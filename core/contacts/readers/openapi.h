// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/readers/reader.h"
#include "core/document/references.h"

namespace prumo::contacts {

/// OpenAPI 3.0 and 3.1 (spec.openapis.org/oas), and 2.0 (swagger.io/specification/v2), in JSON or YAML.
bool isOpenApi(const Outline& outline);
Result<Found> readOpenApi(const std::filesystem::path& path, const Job& job);
/// Of a document that was read already.
Result<Found> readOpenApi(document::References references, const Job& job = {});

}  // namespace prumo::contacts
