// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

/// OpenAPI descriptions that are made up, of any size.
namespace prumo::bench {

constexpr int kLargeSpec = 3200;    ///< entities that make 10 MB

inline std::string madeOperation(const std::string& name, const std::string& schema) {
  return "{\"operationId\": \"" + name + "\", \"summary\": \"What " + name + " does\", \"parameters\": [{\"name\": \"page\", \"in\": \"query\", \"schema\": {\"type\": \"integer\"}}],\n"
         " \"responses\": {\"200\": {\"description\": \"ok\", \"content\": {\"application/json\": {\"schema\": {\"$ref\": \"#/components/schemas/" + schema + "\"}}}}, \"400\": {\"description\": \"bad\"}}}";
}

inline std::string madeSchema(int i, int entities) {
  std::string out = "{\"type\": \"object\", \"required\": [\"field0\"], \"properties\": {";
  for (int j = 0; j < 12; ++j) {
    out += "\n \"field" + std::to_string(j) + "\": {\"type\": \"string\", \"description\": \"The value number " + std::to_string(j) + " of the entity, as it is kept by whoever sends it, with a few more words about it\"},";
  }
  const auto other = std::to_string(i * 7919 % entities);
  return out + "\n \"parent\": {\"$ref\": \"#/components/schemas/E" + other + "\"}, \"items\": {\"type\": \"array\", \"items\": {\"$ref\": \"#/components/schemas/E" + other + "\"}}}}";
}

/// As many entities as asked for, four operations each, whose schemas point at one another.
inline std::string madeSpec(const std::string& title, int entities) {
  std::string paths, schemas;
  for (int i = 0; i < entities; ++i) {
    const auto name = "E" + std::to_string(i);
    const auto comma = i == 0 ? "" : ",\n";
    paths += comma + ("\"/" + name + "\": {\"get\": " + madeOperation("list" + name, name) + ",\n\"post\": " + madeOperation("add" + name, name) + "},\n\"/" + name + "/{id}\": {\"parameters\": [{\"name\": \"id\", \"in\": \"path\", \"required\": true, \"schema\": {\"type\": \"string\"}}],\n\"get\": ") + madeOperation("get" + name, name) +
             ",\n\"delete\": " + madeOperation("remove" + name, name) + "}";
    schemas += comma + ("\"" + name + "\": " + madeSchema(i, entities));
  }
  return "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"" + title + "\", \"version\": \"1\"},\n\"paths\": {" + paths + "},\n\"components\": {\"schemas\": {" + schemas + "}}}\n";
}

}  // namespace prumo::bench
