// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/writers/writers.h"

#include "core/base/ascii.h"
#include "core/base/file.h"
#include "core/base/platform.h"
#include "core/base/sheet_file.h"

#include <algorithm>

namespace prumo::contacts {

namespace {

SheetCell cellOf(const record::FieldInfo& field, const record::Value& value) {
  const auto* flag = std::get_if<std::int64_t>(&value);
  if (flag && field.kind == record::Kind::Boolean) return std::string{*flag != 0 ? "true" : "false"};
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return *whole;
  if (const auto* real = std::get_if<double>(&value)) return *real;
  return std::string{};
}

/// A choice as its word, and whether something is so; everything else as it is.
SheetCell wordOf(const record::FieldInfo& field, const record::Value& value, const Words& words) {
  const auto* whole = std::get_if<std::int64_t>(&value);
  if (whole && field.kind == record::Kind::Boolean) return words({*whole != 0 ? "value.yes" : "value.no", {}});
  const auto* key = std::get_if<std::string>(&value);
  if (field.kind != record::Kind::Choice || !key) return cellOf(field, value);
  return words({"choice.contact_point." + field.name + "." + *key, {}});
}

Result<void> writeSheetOf(const std::filesystem::path& path, const std::vector<ContactView>& contacts, const Words& words, bool inWords) {
  const auto& fields = record::describe<ContactPoint>().fields;
  SheetHead head{.name = words({"contacts.export.sheet", {}}), .titles = {}};
  for (const auto& field : fields) head.titles.push_back(inWords && field.name != "id" ? words({"label.contact_point." + field.name, {}}) : std::string{field.name});
  head.titles.push_back(inWords ? words({"label.contact_spec.operations", {}}) : std::string{"operations"});
  const auto rows = [&](const std::function<void(const std::vector<SheetCell>&)>& add) -> Result<void> {
    for (const auto& view : contacts) {
      std::vector<SheetCell> cells(fields.size() + 1);
      std::ranges::transform(fields, cells.begin(), [&](const auto& field) {
        const auto value = field.get(view.contact);
        return inWords ? wordOf(field, value, words) : cellOf(field, value);
      });
      cells.back() = static_cast<std::int64_t>(view.operations.size());
      add(cells);
    }
    return {};
  };
  return writeSheet(path, head, rows).transform([](const SheetCount&) {});
}

}  // namespace

InventoryFormat inventoryFormatOf(const std::filesystem::path& path) {
  const auto extension = lowerCase(platform::utf8FromPath(path.extension()));
  if (extension == ".xlsx") return InventoryFormat::Xlsx;
  if (extension == ".json") return InventoryFormat::Json;
  if (extension == ".md") return InventoryFormat::Markdown;
  return extension == ".yaml" || extension == ".yml" ? InventoryFormat::OpenApi : InventoryFormat::Csv;
}

Result<void> writeInventory(const std::filesystem::path& path, InventoryFormat format, const std::vector<ContactView>& contacts, const Words& words) {
  switch (format) {
    case InventoryFormat::Json: return writeFile(path, inventoryJson(contacts));
    case InventoryFormat::Markdown: return writeFile(path, inventoryMarkdown(contacts, words));
    case InventoryFormat::OpenApi:
      if (contacts.size() != 1) return Error{{"contacts.one_only", {{"n", static_cast<std::int64_t>(contacts.size())}}}, ErrorKind::Usage, nullptr};
      return writeFile(path, openApiOf(contacts.front()));
    case InventoryFormat::Xlsx: return writeSheetOf(path, contacts, words, true);
    case InventoryFormat::Csv: break;
  }
  return writeSheetOf(path, contacts, words, false);
}

}  // namespace prumo::contacts
