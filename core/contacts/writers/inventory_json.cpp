// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/found_json.h"
#include "core/contacts/writers/writers.h"

namespace prumo::contacts {

using nlohmann::ordered_json;

ordered_json jsonOf(const record::FieldInfo& field, const record::Value& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return field.kind == record::Kind::Boolean ? ordered_json(*whole != 0) : ordered_json(*whole);
  if (const auto* real = std::get_if<double>(&value)) return *real;
  return nullptr;
}

std::string inventoryJson(const std::vector<ContactView>& contacts) {
  auto all = ordered_json::array();
  for (const auto& view : contacts) {
    auto one = ordered_json::object();
    for (const auto& field : record::describe<ContactPoint>().fields) one[field.name] = jsonOf(field, field.get(view.contact));
    const FoundInterface found{.name = view.contact.name, .servers = view.servers, .security = view.security, .operations = view.operations, .schemas = view.schemas};
    const auto described = jsonOf(found);
    for (const auto* part : {"servers", "security", "operations", "schemas"}) one[part] = described[part];
    all.push_back(std::move(one));
  }
  return all.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

}  // namespace prumo::contacts
