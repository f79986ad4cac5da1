// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/masking.h"

#include "core/engine/check_digits.h"

#include <algorithm>
#include <array>

namespace prumo::quality {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isWordChar(char c) { return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80; }
bool isContinuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

std::string digitsOf(std::string_view text) {
  std::string digits;
  std::ranges::copy_if(text, std::back_inserter(digits), isDigit);
  return digits;
}

std::string lower(std::string_view text) {
  std::string out{text};
  std::ranges::transform(out, out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return out;
}

bool isCard(std::string_view text) {
  return text.find_first_not_of("0123456789 -") == text.npos && engine::isCardNumber(digitsOf(text));
}

template <class Wanted = std::initializer_list<std::string_view>>
bool hasAny(const std::vector<std::string>& words, const Wanted& wanted) {
  return std::ranges::any_of(words, [&wanted](const auto& word) { return std::ranges::find(wanted, word) != std::end(wanted); });
}

/// Whose name: without one of these words "name" is a product's, a file's, a category's.
constexpr std::string_view kPeople[] = {
    "customer", "client",   "cliente",     "consumer",    "consumidor",  "buyer",     "comprador", "person",  "pessoa", "recipient", "dest", "destinatario",
    "destinatário", "contact", "contato",  "user",        "usuario",     "usuário",   "employee",  "funcionario", "funcionário", "full",
    "first",    "last",     "middle",      "mae",         "mãe",         "mother",    "holder",    "titular", "paciente", "patient",
    "responsavel", "responsável", "completo",
};

Personal kindByName(std::string_view column) {
  const auto words = wordsOfName(column);
  if (hasAny(words, {"cpf"})) return Personal::Cpf;
  if (hasAny(words, {"email", "mail"})) return Personal::Email;
  if (hasAny(words, {"phone", "telefone", "fone", "celular", "mobile", "whatsapp", "tel", "cellphone"})) return Personal::Phone;
  if (hasAny(words, {"card", "cartao", "cartão", "pan"}) && hasAny(words, {"number", "numero", "número", "card", "cartao", "cartão", "pan"}) &&
      words.size() <= 2) {
    return Personal::Card;
  }
  if (hasAny(words, {"address", "endereco", "endereço", "street", "rua", "logradouro", "complemento", "bairro"})) return Personal::Address;
  if (hasAny(words, {"surname", "sobrenome", "fullname", "firstname", "lastname"})) return Personal::Name;
  const bool isName = hasAny(words, {"name", "nome"});
  if (isName && hasAny(words, kPeople)) return Personal::Name;
  if (words.size() == 1 && hasAny(words, {"customer", "cliente", "comprador", "destinatario", "destinatário", "contato"})) return Personal::Name;
  return Personal::None;
}

bool holds(Personal kind, std::string_view value) {
  switch (kind) {
    case Personal::Cpf: return engine::isCpf(value);
    case Personal::Email: return isEmail(value);
    case Personal::Phone: return isPhone(value);
    case Personal::Card: return isCard(value);
    default: return false;
  }
}

/// The first character, then stars: in characters, not bytes.
std::string initial(std::string_view word) {
  std::size_t end = 1;
  while (end < word.size() && isContinuation(word[end])) ++end;
  return std::string{word.substr(0, end)} + "****";
}

std::string maskName(std::string_view value) {
  std::string out;
  while (!value.empty()) {
    const auto space = std::min(value.find(' '), value.size());
    if (space > 0) out += (out.empty() ? "" : " ") + initial(value.substr(0, space));
    value.remove_prefix(std::min(space + 1, value.size()));
  }
  return out;
}

/// Stars for every digit but the last `kept`; what stands between them stays.
std::string maskDigits(std::string_view value, std::size_t kept) {
  const auto count = static_cast<std::size_t>(std::ranges::count_if(value, isDigit));
  std::string out;
  std::size_t seen = 0;
  for (const char c : value) out += isDigit(c) && seen++ + kept < count ? '*' : c;
  return out;
}

std::string maskEmail(std::string_view value) {
  const auto at = value.find('@');
  std::size_t end = 1;
  while (end < at && isContinuation(value[end])) ++end;
  return std::string{value.substr(0, end)} + "**" + std::string{value.substr(at)};
}

std::string maskCpf(std::string_view value) { return "***.***." + digitsOf(value).substr(6, 3) + "-**"; }

}  // namespace

std::vector<std::string> wordsOfName(std::string_view column) {
  std::vector<std::string> words(1);
  for (std::size_t i = 0; i < column.size(); ++i) {
    const bool isUpper = column[i] >= 'A' && column[i] <= 'Z';
    const bool startsWord = isUpper && i > 0 && column[i - 1] >= 'a' && column[i - 1] <= 'z';
    if ((!isWordChar(column[i]) || startsWord) && !words.back().empty()) words.emplace_back();
    if (isWordChar(column[i])) words.back() += column[i];
  }
  for (auto& word : words) word = lower(word);
  return words;
}

bool isEmail(std::string_view text) {
  const auto at = text.find('@');
  const auto dot = text.rfind('.');
  return at != text.npos && at > 0 && text.find('@', at + 1) == text.npos && dot != text.npos && dot > at + 1 && dot + 2 < text.size() &&
         text.find(' ') == text.npos;
}

bool isPhone(std::string_view text) {
  const auto digits = digitsOf(text);
  const bool hasForm = text.find_first_of("(+") != text.npos || (text.find('-') != text.npos && text.find(' ') != text.npos);
  return hasForm && digits.size() >= 10 && digits.size() <= 13 && text.find_first_not_of("0123456789 ()+-.") == text.npos;
}

Personal personalKind(std::string_view column, const std::vector<std::string>& sample) {
  if (const auto named = kindByName(column); named != Personal::None) return named;
  const auto filled = std::ranges::count_if(sample, [](const auto& value) { return !value.empty(); });
  if (filled == 0) return Personal::None;
  for (const auto kind : {Personal::Cpf, Personal::Email, Personal::Phone, Personal::Card}) {
    const auto like = std::ranges::count_if(sample, [kind](const auto& value) { return holds(kind, value); });
    if (like * 2 > filled) return kind;
  }
  return Personal::None;
}

std::vector<Personal> personalKinds(const std::vector<std::string>& columns, const std::vector<std::vector<std::string>>& samples) {
  std::vector<Personal> kinds;
  for (std::size_t i = 0; i < columns.size(); ++i) kinds.push_back(personalKind(columns[i], samples[i]));
  const bool hasPeople = std::ranges::any_of(kinds, [](Personal kind) { return kind != Personal::None; });
  for (std::size_t i = 0; i < columns.size() && hasPeople; ++i) {
    const auto words = wordsOfName(columns[i]);
    if (words.size() == 1 && hasAny(words, {"name", "nome"})) kinds[i] = Personal::Name;
  }
  return kinds;
}

std::string mask(Personal kind, std::string_view value) {
  if (value.empty() || kind == Personal::None) return std::string{value};
  switch (kind) {
    case Personal::Cpf: return digitsOf(value).size() == 11 ? maskCpf(value) : "***";
    case Personal::Email: return isEmail(value) ? maskEmail(value) : "***";
    case Personal::Phone: return digitsOf(value).size() >= 8 ? maskDigits(value, 2) : "***";
    case Personal::Card: return digitsOf(value).size() >= 13 ? maskDigits(value, 4) : "***";
    case Personal::Name: return maskName(value);
    default: return "***";
  }
}

std::string shown(Personal kind, std::string_view value) { return kind == Personal::None ? maskInText(value) : mask(kind, value); }

std::vector<Personal> maskSample(const std::vector<std::string>& columns, std::vector<std::vector<std::string>>& rows, std::size_t most) {
  std::vector<std::vector<std::string>> samples(columns.size());
  for (const auto& row : rows) {
    for (std::size_t c = 0; c < columns.size(); ++c) samples[c].push_back(row[c]);
  }
  auto kinds = personalKinds(columns, samples);
  rows.resize(std::min(rows.size(), most));
  for (auto& row : rows) {
    for (std::size_t c = 0; c < columns.size(); ++c) row[c] = shown(kinds[c], row[c]);
  }
  return kinds;
}

}  // namespace prumo::quality
