// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/changes.h"

#include <functional>

/// Parameters, fields and schemas before and after.
namespace prumo::contacts {

enum class Holder { Parameter, Field };

/// "string (date-time)[]", "any".
std::string typeOf(const FoundField& field);

/// What a value that is there before and after differs in.
std::vector<Difference> compareValues(const FoundField& before, const FoundField& after, const std::string& place, Holder holder, Way way);

/// A schema by its name, or nothing.
using SchemaNamed = std::function<const FoundSchema*(const std::string& name)>;
struct SchemaVersions {
  SchemaNamed before;
  SchemaNamed after;
};

struct SchemaComparison {
  std::vector<Difference> differences;
  std::vector<std::pair<std::string, std::string>> referred;  ///< schemas that both refer to at the same place, before and after
};
/// Where one refers to a schema and the other says the same on the spot, what is referred to counts as if it stood there.
SchemaComparison compareSchemas(const FoundSchema& before, const FoundSchema& after, const SchemaVersions& versions, Way way);

}  // namespace prumo::contacts
