// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/found_json.h"
#include "core/contacts/readers/reader.h"
#include "tests/fuzz/scratch.h"

#include <algorithm>
#include <cstdlib>
#include <set>

/// One reader of descriptions of interfaces, PRUMO_SPEC_FORMAT: operations and schemas have names of their own, and what is kept of them is
/// read again.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace prumo::contacts;
  const auto readers = specReaders();
  static const auto reader = std::ranges::find_if(readers, [](const SpecReader& one) { return prumo::record::keyOf(one.format) == PRUMO_SPEC_FORMAT; });
  if (reader == readers.end()) std::abort();
  const bool isRequest = reader->format == SpecFormat::Bruno && size > 0 && data[0] != '{';  // which it tells by what the file is called
  const auto path = prumo::fuzz::scratch({reinterpret_cast<const char*>(data), size}, isRequest ? "spec.bru" : "spec-" PRUMO_SPEC_FORMAT);
  const auto found = reader->read(path, {});
  if (!found) return 0;
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
  return 0;
}
