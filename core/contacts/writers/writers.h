// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/checks/checks.h"

#include <nlohmann/json.hpp>

/// The inventory as files for others.
namespace prumo::contacts {

enum class InventoryFormat { Csv, Xlsx, Json, Markdown, OpenApi };

/// By a file's name: .xlsx, .json, .md, .yaml and .yml; everything else is CSV.
InventoryFormat inventoryFormatOf(const std::filesystem::path& path);

/// Writes contact points with what hangs below them. Csv: a line each, the columns called as in the project file, the same in every language.
/// Xlsx: the same with the words of `words`. Json: all of it. Markdown: to read. OpenApi: a 3.1 description of one contact point's operations and
/// schemas, to begin with where the supplier has none.
/// Errors: as writeFile; contacts.one_only {n} for OpenApi of several.
Result<void> writeInventory(const std::filesystem::path& path, InventoryFormat format, const std::vector<ContactView>& contacts, const Words& words);

/// The value of a field as JSON: yes and no are true and false.
nlohmann::ordered_json jsonOf(const record::FieldInfo& field, const record::Value& value);

/// What the formats that are text hold.
std::string inventoryJson(const std::vector<ContactView>& contacts);
std::string inventoryMarkdown(const std::vector<ContactView>& contacts, const Words& words);
std::string openApiOf(const ContactView& contact);

}  // namespace prumo::contacts

namespace prumo::record {
template <>
inline constexpr std::array enumKeys<contacts::InventoryFormat>{"csv", "xlsx", "json", "markdown", "openapi"};
}  // namespace prumo::record
