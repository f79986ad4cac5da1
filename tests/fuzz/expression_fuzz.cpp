// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"
#include "core/quality/rules/expression.h"

#include <fmt/format.h>

#include <cstdio>
#include <cstdlib>

/// Whatever stands as a condition: it is refused, or it becomes SQL that the engine understands.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace prumo;
  using namespace prumo::quality;
  const std::string text(reinterpret_cast<const char*>(data), size);
  if (!validateExpression(text, Gives::Truth)) return 0;
  static auto engine = engine::Engine::open({.threads = 1});
  const auto columns = columnsOf(text);
  std::string row = "SELECT 0 AS rowid_";
  for (std::size_t i = 0; i < columns.size(); ++i) row += fmt::format(", '12' AS c{}", i);
  const auto answer = engine->run(fmt::format("SELECT {} FROM ({})", conditionSql(text, RowSql(columns, {}, 0)), row));
  if (!answer) std::fprintf(stderr, "%s\n%s\n", text.c_str(), toJson(answer.error().message).c_str());
  if (!answer) std::abort();
  return 0;
}
