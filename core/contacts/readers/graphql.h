// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/readers/reader.h"

namespace prumo::contacts {

/// GraphQL (spec.graphql.org/October2021): the schema definition language, or the answer to an introspection query in JSON.
bool isGraphQl(const Outline& outline);
Result<Found> readGraphQl(const std::filesystem::path& path, const Job& job);

}  // namespace prumo::contacts
