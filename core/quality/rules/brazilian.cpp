// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/rules/kinds.h"

#include <fmt/format.h>

/// Codes with check digits, as they are used in Brazil.
namespace prumo::quality {

namespace {

std::string valueOf(const Rule& rule, const RowSql& row) { return row.column(rule.columns.at(0)).value_or("NULL"); }

std::string gtin(const Rule& rule, const RowSql& row) {
  std::int64_t lengths = 0;
  for (const int length : rule.gtinLengths) lengths |= std::int64_t{1} << length;
  const auto value = valueOf(rule, row);
  const auto test = row.test("is_gtin", value, lengths);
  return rule.allowNoGtin ? fmt::format("({} OR {} = 'SEM GTIN')", test, value) : test;
}

std::string cpf(const Rule& rule, const RowSql& row) { return row.test("is_cpf", valueOf(rule, row)); }
std::string cnpj(const Rule& rule, const RowSql& row) { return row.test("is_cnpj", valueOf(rule, row), rule.alphanumeric ? 1 : 0); }

}  // namespace

std::vector<RuleKindInfo> brazilianKinds() {
  return {
      {.kind = RuleKind::Gtin,
       .options = {{.key = "lengths", .label = "gtin_lengths", .member = &Rule::gtinLengths, .among = {8, 12, 13, 14}},
                   {"allow_no_gtin", "allow_no_gtin", &Rule::allowNoGtin}},
       .sql = gtin},
      {.kind = RuleKind::Cpf, .sql = cpf},
      {.kind = RuleKind::Cnpj, .options = {{"alphanumeric", "alphanumeric", &Rule::alphanumeric}}, .sql = cnpj},
  };
}

}  // namespace prumo::quality
