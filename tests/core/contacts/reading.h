// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/readers/reader.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fstream>

/// A folder with descriptions in it, and what is read from them.
namespace prumo::contacts::test {

class Specs {
public:
  std::filesystem::path put(const std::string& name, std::string_view text) {
    const auto path = std::filesystem::path{m_folder.path().toStdString()} / name;
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
    return path;
  }
  Found read(const std::string& name, std::string_view text) {
    auto found = readSpec(put(name, text));
    if (!found) qFatal("%s", toJson(found.error().message).c_str());
    return std::move(*found);
  }
  std::string refusal(const std::string& name, std::string_view text, SpecFormat format) {
    const auto found = readSpec(put(name, text), format);
    return found ? "none" : found.error().code();
  }

private:
  QTemporaryDir m_folder;
};

inline const FoundOperation& operation(const FoundInterface& found, std::string_view key) {
  const auto at = std::ranges::find(found.operations, key, &FoundOperation::key);
  if (at == found.operations.end()) qFatal("no operation %s", std::string{key}.c_str());
  return *at;
}

inline const FoundSchema& schema(const FoundInterface& found, std::string_view name) {
  const auto at = std::ranges::find(found.schemas, name, &FoundSchema::name);
  if (at == found.schemas.end()) qFatal("no schema %s", std::string{name}.c_str());
  return *at;
}

inline const FoundField& field(const FoundSchema& schema, std::string_view path) {
  const auto at = std::ranges::find(schema.fields, path, &FoundField::path);
  if (at == schema.fields.end()) qFatal("no field %s", std::string{path}.c_str());
  return *at;
}

inline std::string paths(const FoundSchema& schema) {
  std::string all;
  for (const auto& one : schema.fields) all += (all.empty() ? "" : " ") + one.path;
  return all;
}

/// "code@line" of everything that was not taken.
inline std::string notTaken(const Found& found) {
  std::string all;
  for (const auto& one : found.notTaken) all += (all.empty() ? "" : " ") + one.why.code + "@" + std::to_string(one.line);
  return all;
}

}  // namespace prumo::contacts::test
