// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/rules/functions.h"

#include "core/engine/sql.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace prumo::quality {

namespace {

using Arguments = std::vector<std::string>;

std::string first(const Arguments& arguments, const RowSql&) { return arguments[0]; }
std::string length(const Arguments& arguments, const RowSql& row) { return fmt::format("CAST({} AS DOUBLE PRECISION)", row.length(arguments[0])); }
std::string lower(const Arguments& arguments, const RowSql& row) { return row.lower(arguments[0]); }
std::string upper(const Arguments& arguments, const RowSql& row) { return row.upper(arguments[0]); }
std::string trim(const Arguments& arguments, const RowSql& row) { return row.trimmed(arguments[0]); }
std::string absolute(const Arguments& arguments, const RowSql&) { return fmt::format("abs({})", arguments[0]); }
std::string rounded(const Arguments& arguments, const RowSql& row) { return row.rounded(arguments[0], arguments[1]); }
std::string smallest(const Arguments& arguments, const RowSql&) { return fmt::format("least({})", fmt::join(arguments, ", ")); }
std::string largest(const Arguments& arguments, const RowSql&) { return fmt::format("greatest({})", fmt::join(arguments, ", ")); }
std::string ifEmpty(const Arguments& arguments, const RowSql&) { return fmt::format("coalesce({})", fmt::join(arguments, ", ")); }
std::string days(const Arguments& arguments, const RowSql&) { return fmt::format("(({1}) - ({0})) / 86400.0", arguments[0], arguments[1]); }
std::string now(const Arguments&, const RowSql& row) { return engine::literal(row.now()); }
std::string contains(const Arguments& arguments, const RowSql&) { return fmt::format("(strpos({}, {}) > 0)", arguments[0], arguments[1]); }
std::string startsWith(const Arguments& arguments, const RowSql&) {
  return fmt::format("(left({0}, length({1})) = {1})", arguments[0], arguments[1]);
}

}  // namespace

const ExpressionFunction* findFunction(std::string_view name) {
  static const std::vector<ExpressionFunction> functions{
      {"number", Gives::Number, {Gives::Number}, false, first},
      {"date", Gives::Moment, {Gives::Moment}, false, first},
      {"text", Gives::Text, {Gives::Text}, false, first},
      {"length", Gives::Number, {Gives::Text}, false, length},
      {"lower", Gives::Text, {Gives::Text}, false, lower},
      {"upper", Gives::Text, {Gives::Text}, false, upper},
      {"trim", Gives::Text, {Gives::Text}, false, trim},
      {"contains", Gives::Truth, {Gives::Text, Gives::Text}, false, contains},
      {"starts_with", Gives::Truth, {Gives::Text, Gives::Text}, false, startsWith},
      {"abs", Gives::Number, {Gives::Number}, false, absolute},
      {"round", Gives::Number, {Gives::Number, Gives::Number}, false, rounded},
      {"min", Gives::Number, {Gives::Number}, true, smallest},
      {"max", Gives::Number, {Gives::Number}, true, largest},
      {"if_empty", Gives::Number, {Gives::Number}, true, ifEmpty},
      {"days", Gives::Number, {Gives::Moment, Gives::Moment}, false, days},
      {"now", Gives::Moment, {}, false, now},
  };
  const auto found = std::ranges::find(functions, name, &ExpressionFunction::name);
  return found == functions.end() ? nullptr : &*found;
}

}  // namespace prumo::quality
