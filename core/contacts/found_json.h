// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/found.h"

#include <nlohmann/json.hpp>

/// What was found as JSON: for the command line, and for the columns that keep a part of it.
namespace prumo::contacts {

nlohmann::ordered_json jsonOf(const FoundField& field);
nlohmann::ordered_json jsonOf(const FoundSchema& schema);
nlohmann::ordered_json jsonOf(const FoundOperation& operation);
nlohmann::ordered_json jsonOf(const FoundInterface& found);
/// The same with empty lists of operations and schemas, for who writes them one by one.
nlohmann::ordered_json frameOf(const FoundInterface& found);

/// An operation's parameters, bodies and headers, as they are kept with it; and back. What is not of that form is left out.
nlohmann::ordered_json detailOf(const FoundOperation& operation);
void addDetail(FoundOperation& operation, std::string_view json);
/// The fields of a schema, as they are kept; and back.
std::string fieldsToJson(const std::vector<FoundField>& fields);
std::vector<FoundField> fieldsFromJson(std::string_view json);
/// What is kept of a reading, read back. What is not of that form is left out.
std::vector<FoundServer> serversFromJson(std::string_view json);
std::vector<FoundSecurity> securityFromJson(std::string_view json);
std::vector<ExposedSecret> exposedFromJson(std::string_view json);

}  // namespace prumo::contacts
