// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/found_json.h"
#include "core/contacts/readers/reader.h"
#include "tests/fuzz/scratch.h"

#include <cstdlib>
#include <set>

/// Whatever describes an interface, in any format: operations and schemas have names of their own, and what is kept of them is read again.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace prumo::contacts;
  const auto path = prumo::fuzz::scratch({reinterpret_cast<const char*>(data), size}, "spec");
  for (const auto& reader : specReaders()) {
    if (reader.format == SpecFormat::Sample) continue;  // what it is made of has targets of its own, and it starts an engine
    const auto found = reader.read(path, {});
    if (!found) continue;
    for (const auto& one : found->interfaces) {
      std::set<std::string> keys;
      for (const auto& operation : one.operations) {
        if (!keys.insert(operation.key).second) std::abort();
        FoundOperation again;
        addDetail(again, detailOf(operation).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
        if (again.bodies.size() != operation.bodies.size() || again.parameters.size() != operation.parameters.size()) std::abort();
      }
      std::set<std::string> names;
      for (const auto& schema : one.schemas) {
        if (!names.insert(schema.name).second || fieldsFromJson(fieldsToJson(schema.fields)).size() != schema.fields.size()) std::abort();
      }
    }
  }
  return 0;
}
