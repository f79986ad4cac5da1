// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/rules/kinds.h"

#include <fmt/format.h>

#include <array>

/// Codes and documents as they are used in Brazil.
namespace prumo::quality {

namespace {

std::string gtin(const Rule& rule, const RowSql& row) {
  std::int64_t lengths = 0;
  for (const int length : rule.gtinLengths) lengths |= std::int64_t{1} << length;
  const auto value = valueOf(rule, row);
  const auto test = row.test("is_gtin", value, lengths);
  return rule.allowNoGtin ? fmt::format("({} OR {} = 'SEM GTIN')", test, value) : test;
}

std::string cpf(const Rule& rule, const RowSql& row) { return row.test("is_cpf", valueOf(rule, row)); }
std::string cnpj(const Rule& rule, const RowSql& row) { return row.test("is_cnpj", valueOf(rule, row), rule.alphanumeric ? 1 : 0); }
std::string nfeKey(const Rule& rule, const RowSql& row) { return row.test("is_nfe_key", valueOf(rule, row)); }
std::string ibge(const Rule& rule, const RowSql& row) { return row.test("is_ibge", valueOf(rule, row)); }
std::string pixKey(const Rule& rule, const RowSql& row) { return row.test("is_pix_key", valueOf(rule, row)); }
std::string brCode(const Rule& rule, const RowSql& row) { return row.test("is_br_code", valueOf(rule, row)); }
std::string cest(const Rule& rule, const RowSql& row) { return row.matches(valueOf(rule, row), "[0-9]{7}|[0-9]{2}\\.[0-9]{3}\\.[0-9]{2}"); }

/// Where the state is empty, the CEP alone is judged.
std::string cep(const Rule& rule, const RowSql& row) {
  const auto value = valueOf(rule, row);
  const auto any = row.test("is_cep", value);
  if (rule.stateColumn.empty()) return any;
  return fmt::format("coalesce({}, {})", row.test2("is_cep_of", value, row.column(rule.stateColumn)), any);
}

std::string ncm(const Rule& rule, const RowSql& row) {
  const auto value = valueOf(rule, row);
  const auto form = row.matches(value, "[0-9]{8}|[0-9]{4}\\.[0-9]{2}\\.[0-9]{2}");
  return rule.allowsServices ? form : fmt::format("({} AND replace({}, '.', '') <> '00000000')", form, value);
}

/// The first digit says where the goods go: 1 and 5 within the state, 2 and 6 to another, 3 and 7 abroad ("EX").
std::string cfop(const Rule& rule, const RowSql& row) {
  const auto value = valueOf(rule, row);
  const auto form = row.matches(value, "[1-35-7]\\.?[0-9]{3}");
  const auto from = row.column(rule.stateColumn);
  const auto to = row.column(rule.toStateColumn);
  if (rule.stateColumn.empty()) return form;
  const auto way = fmt::format("CASE WHEN {0} = 'EX' OR {1} = 'EX' THEN '37' WHEN {0} = {1} THEN '15' ELSE '26' END", from, to);
  return fmt::format("({} AND ({} IS NULL OR {} IS NULL OR strpos({}, left({}, 1)) > 0))", form, from, to, way, value);
}
Result<void> soundCfop(const Rule& rule) {
  return rule.stateColumn.empty() == rule.toStateColumn.empty() ? Result<void>{} : Result<void>{ruleFault("quality.both_states")};
}

/// What a note's total is made of (Manual de Orientação do Contribuinte, group W02), and with which sign. The taxes of the reform
/// (NT 2025.002) stand in groups of their own and are not part of it.
struct TotalPart {
  const char* name;
  char sign;
};
constexpr std::array kTotalParts{TotalPart{"vProd", '+'}, TotalPart{"vDesc", '-'}, TotalPart{"vICMSDeson", '-'}, TotalPart{"vST", '+'},
                                 TotalPart{"vFCPST", '+'}, TotalPart{"vFrete", '+'}, TotalPart{"vSeg", '+'},     TotalPart{"vOutro", '+'},
                                 TotalPart{"vII", '+'},    TotalPart{"vIPI", '+'},   TotalPart{"vIPIDevol", '+'}, TotalPart{"vServ", '+'}};

/// A part that is empty, or has no column, counts as nothing; one that cannot be read makes the total wrong.
std::string nfeTotal(const Rule& rule, const RowSql& row) {
  std::string sum = "0.0";
  for (const auto& part : kTotalParts) {
    if (!row.has(part.name)) continue;
    const auto column = row.column(part.name);
    sum += fmt::format(" {} CASE WHEN {} IS NULL THEN 0 ELSE {} END", part.sign, column, row.number(column));
  }
  return row.orFalse(agreeSql(row.number(valueOf(rule, row)), sum, {}));
}
std::vector<std::string> nfeTotalColumns(const Rule&) { return {kTotalParts[0].name}; }

}  // namespace

std::vector<RuleKindInfo> brazilianKinds() {
  const auto column = [](std::string_view key, std::string Rule::*member) {
    return RuleOption{.key = key, .label = key, .member = member, .role = OptionRole::Column};
  };
  return {
      {.kind = RuleKind::Gtin,
       .options = {{.key = "lengths", .label = "gtin_lengths", .member = &Rule::gtinLengths, .among = {8, 12, 13, 14}},
                   {"allow_no_gtin", "allow_no_gtin", &Rule::allowNoGtin}},
       .sql = gtin},
      {.kind = RuleKind::Cpf, .sql = cpf},
      {.kind = RuleKind::Cnpj, .options = {{"alphanumeric", "alphanumeric", &Rule::alphanumeric}}, .sql = cnpj},
      {.kind = RuleKind::NfeKey, .characteristic = Characteristic::Compliance, .sql = nfeKey},
      {.kind = RuleKind::Cep, .options = {column("state", &Rule::stateColumn)}, .sql = cep},
      {.kind = RuleKind::Ibge, .sql = ibge},
      {.kind = RuleKind::Ncm, .characteristic = Characteristic::Compliance, .options = {{"allow_services", "allow_services", &Rule::allowsServices}}, .sql = ncm},
      {.kind = RuleKind::Cest, .characteristic = Characteristic::Compliance, .sql = cest},
      {.kind = RuleKind::Cfop,
       .characteristic = Characteristic::Compliance,
       .options = {column("from_state", &Rule::stateColumn), column("to_state", &Rule::toStateColumn)},
       .sound = soundCfop,
       .sql = cfop},
      {.kind = RuleKind::PixKey, .sql = pixKey},
      {.kind = RuleKind::BrCode, .characteristic = Characteristic::Compliance, .sql = brCode},
      {.kind = RuleKind::NfeTotal, .characteristic = Characteristic::Compliance, .columns = nfeTotalColumns, .sql = nfeTotal},
  };
}

}  // namespace prumo::quality
