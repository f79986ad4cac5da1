// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/brazilian_codes.h"
#include "core/engine/sql.h"
#include "core/quality/rules/postgresql_row.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <map>

/// Codes and check digits as arithmetic of PostgreSQL. What each has to keep stands in core/engine/check_digits.h and brazilian_codes.h.
namespace prumo::quality {

namespace {

using Places = std::vector<int>;  // of characters in a text, from 1

constexpr int kZero = 48;

std::string like(const std::string& text, std::string_view pattern) { return fmt::format("{} ~ '{}'", text, pattern); }

Places from(int first, int count) {
  Places places;
  for (int i = 0; i < count; ++i) places.push_back(first + i);
  return places;
}

/// The weighted sum of characters less '0'.
std::string sum(const std::string& text, const Places& places, const std::vector<int>& weights) {
  std::string out = "(";
  int zeros = 0;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    out += fmt::format("{}ascii(substr({}, {}, 1)) * {}", i == 0 ? "" : " + ", text, places[i], weights[i]);
    zeros += kZero * weights[i];
  }
  return fmt::format("{} - {})", out, zeros);
}

/// Weights 2, 3 ... top, 2, 3 ... from the right.
std::vector<int> rising(int count, int top) {
  std::vector<int> weights(static_cast<std::size_t>(count));
  for (int i = count - 1, weight = 2; i >= 0; --i, weight = weight == top ? 2 : weight + 1) weights[static_cast<std::size_t>(i)] = weight;
  return weights;
}

/// Whether the character after those summed is their check digit, mod 11.
std::string mod11(const std::string& text, const Places& places, int count, int top) {
  return fmt::format("ascii(substr({}, {}, 1)) - {} = (11 - {} % 11) % 11 % 10", text, places[static_cast<std::size_t>(count)], kZero,
                     sum(text, places, rising(count, top)));
}

std::string cpfDigits(const std::string& text, const Places& places) { return mod11(text, places, 9, 11) + " AND " + mod11(text, places, 10, 11); }
std::string cnpjDigits(const std::string& text, const Places& places) { return mod11(text, places, 12, 9) + " AND " + mod11(text, places, 13, 9); }

std::string plainCpf(const std::string& text, int first) {
  const auto digits = fmt::format("substr({}, {}, 11)", text, first);
  return fmt::format("({} AND {} <> repeat(left({}, 1), 11) AND {})", like(digits, "^[0-9]{11}$"), digits, digits, cpfDigits(text, from(first, 11)));
}
std::string plainCnpj(const std::string& text, int first, bool alphanumeric) {
  const auto digits = fmt::format("substr({}, {}, 14)", text, first);
  const auto form = alphanumeric ? "^[0-9A-Z]{12}[0-9]{2}$" : "^[0-9]{14}$";
  return fmt::format("({} AND left({}, 12) <> '000000000000' AND {})", like(digits, form), digits, cnpjDigits(text, from(first, 14)));
}

std::string cpf(const std::string& t, std::int64_t) {
  const Places formatted{1, 2, 3, 5, 6, 7, 9, 10, 11, 13, 14};
  return fmt::format("CASE length({0}) WHEN 11 THEN {1} WHEN 14 THEN {2} AND translate({0}, '.-', '') <> repeat(left({0}, 1), 11) AND {3} ELSE false END", t, plainCpf(t, 1),
                     like(t, "^[0-9]{3}\\.[0-9]{3}\\.[0-9]{3}-[0-9]{2}$"), cpfDigits(t, formatted));
}

std::string cnpj(const std::string& t, std::int64_t alphanumeric) {
  const Places formatted{1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, 15, 17, 18};
  const auto* const c = alphanumeric != 0 ? "[0-9A-Z]" : "[0-9]";
  return fmt::format("CASE length({0}) WHEN 14 THEN {1} WHEN 18 THEN {2} AND left({0}, 15) <> '00.000.000/0000' AND {3} ELSE false END", t,
                     plainCnpj(t, 1, alphanumeric != 0), like(t, fmt::format("^{0}{{2}}\\.{0}{{3}}\\.{0}{{3}}/{0}{{4}}-[0-9]{{2}}$", c)), cnpjDigits(t, formatted));
}

std::string gtin(const std::string& t, std::int64_t lengths) {
  std::string out = fmt::format("CASE WHEN {} THEN false WHEN {} THEN CASE length({})", like(t, "^0+$"), like(t, "^[0-9]{1,14}$"), t);
  for (int length = 1; length <= 14; ++length) {
    if ((lengths >> length & 1) == 0) continue;
    std::vector<int> weights;
    for (int i = 0; i < length; ++i) weights.push_back((length - 1 - i) % 2 == 0 ? 1 : 3);
    out += fmt::format(" WHEN {} THEN {} % 10 = 0", length, sum(t, from(1, length), weights));
  }
  return out + " ELSE false END ELSE false END";
}

std::string stateCodes() {
  std::vector<int> codes;
  for (const auto& state : engine::brazilianStates()) codes.push_back(state.code);
  return fmt::format("({})", fmt::join(codes, "|"));
}

std::string nfeKey(const std::string& t, std::int64_t) {
  const auto form = fmt::format("^{}[0-9]{{2}}(0[1-9]|1[0-2])[0-9A-Z]{{14}}(55|65|57|58)[0-9]{{22}}$", stateCodes());
  const auto person = fmt::format("({} AND substr({}, 7, 3) = '000' AND {})", like("substr(" + t + ", 23, 3)", "^9[2-6][0-9]$"), t, plainCpf(t, 10));
  return fmt::format("CASE WHEN {} THEN {} AND ({} OR {}) ELSE false END", like(t, form), mod11(t, from(1, 44), 43, 9), plainCnpj(t, 7, true), person);
}

std::string ibge(const std::string& t, std::int64_t) {
  std::string added;
  for (const int place : {2, 4, 6}) added += fmt::format(" - CASE WHEN ascii(substr({}, {}, 1)) > 52 THEN 9 ELSE 0 END", t, place);
  std::vector<std::string> odd;
  for (const auto code : engine::oddMunicipalities()) odd.push_back(engine::literal(code));
  return fmt::format("CASE WHEN {0} THEN {1} IN ({2}) OR ascii(substr({1}, 7, 1)) - {3} = (10 - ({4}{5}) % 10) % 10 ELSE false END", like(t, "^" + stateCodes() + "[0-9]{5}$"),
                     t, fmt::join(odd, ", "), kZero, sum(t, from(1, 6), {1, 2, 1, 2, 1, 2}), added);
}

constexpr std::string_view kCep = "^[0-9]{5}-?[0-9]{3}$";

std::string between(const std::string& t, const engine::CepRange& range) {
  return fmt::format("left({}, 5) COLLATE \"C\" BETWEEN '{:05}' AND '{:05}'", t, range.first, range.last);
}

std::string cep(const std::string& t, std::int64_t) {
  std::vector<std::string> ranges;
  for (const auto& range : engine::cepRanges()) ranges.push_back(between(t, range));
  return fmt::format("({} AND ({}))", like(t, kCep), fmt::join(ranges, " OR "));
}

std::string state(const std::string& t, std::int64_t) {
  std::vector<std::string> letters;
  for (const auto& each : engine::brazilianStates()) letters.push_back(engine::literal(each.letters));
  return fmt::format("{} IN ({})", t, fmt::join(letters, ", "));
}

std::string pixKey(const std::string& t, std::int64_t) {
  const auto mail = like(t, "^[^@ \\t\\r\\n,;]+@[^@ \\t\\r\\n,;]+\\.[^@. \\t\\r\\n,;]+$");
  return fmt::format("((length({0}) = 11 AND {1}) OR (length({0}) = 14 AND {2}) OR {3} OR (octet_length({0}) <= 77 AND {4}) OR {5})", t, plainCpf(t, 1), plainCnpj(t, 1, true),
                     like(t, "^[+]55[1-9][0-9]{9,10}$"), mail, like(t, "^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"));
}

std::string integer(const std::string& t, std::int64_t) { return like(t, "^[-+]?[0-9]{1,18}$"); }
std::string blank(const std::string& t, std::int64_t) { return fmt::format("btrim({}, {}) = ''", t, engine::literal(" \t\r\n\f\v")); }
std::string boolean(const std::string& t, std::int64_t) {
  return fmt::format("translate({}, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz') IN ({})", t,
                     engine::literals({"true", "false", "t", "f", "yes", "no", "y", "n", "sim", "não", "nao", "s", "1", "0", "verdadeiro", "falso"}));
}

}  // namespace

std::optional<std::string> postgresqlTest(std::string_view function, const std::string& text, std::int64_t how) {
  using Write = std::string (*)(const std::string&, std::int64_t);
  static const std::map<std::string_view, Write> tests{{"is_cpf", cpf},     {"is_cnpj", cnpj}, {"is_gtin", gtin},       {"is_nfe_key", nfeKey},        {"is_ibge", ibge},
                                                       {"is_cep", cep},     {"is_state", state}, {"is_pix_key", pixKey}, {"is_integer_text", integer}, {"is_blank", blank},
                                                       {"is_boolean_text", boolean}};
  const auto found = tests.find(function);
  return found == tests.end() ? std::nullopt : std::optional{"(" + found->second(text, how) + ")"};
}

std::string postgresqlCepOf(const std::string& text, const std::string& stateText) {
  std::vector<std::string> ranges;
  for (const auto& range : engine::cepRanges()) ranges.push_back(fmt::format("({} = '{}' AND {})", stateText, range.state, between(text, range)));
  return fmt::format("({} AND ({}))", like(text, kCep), fmt::join(ranges, " OR "));
}

}  // namespace prumo::quality
