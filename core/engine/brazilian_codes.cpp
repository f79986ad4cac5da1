// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/brazilian_codes.h"

#include "core/engine/check_digits.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace prumo::engine {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool areDigits(std::string_view text) { return !text.empty() && std::ranges::all_of(text, isDigit); }

int number(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

using State = BrazilianState;
constexpr std::array kStates{State{"RO", 11}, State{"AC", 12}, State{"AM", 13}, State{"RR", 14}, State{"PA", 15}, State{"AP", 16}, State{"TO", 17},
                             State{"MA", 21}, State{"PI", 22}, State{"CE", 23}, State{"RN", 24}, State{"PB", 25}, State{"PE", 26}, State{"AL", 27},
                             State{"SE", 28}, State{"BA", 29}, State{"MG", 31}, State{"ES", 32}, State{"RJ", 33}, State{"SP", 35}, State{"PR", 41},
                             State{"SC", 42}, State{"RS", 43}, State{"MS", 50}, State{"MT", 51}, State{"GO", 52}, State{"DF", 53}};

bool isStateCode(std::string_view digits) { return std::ranges::find(kStates, number(digits), &State::code) != kStates.end(); }

/// In their order.
constexpr std::array kCepRanges{
    CepRange{1000, 19999, "SP"},  CepRange{20000, 28999, "RJ"}, CepRange{29000, 29999, "ES"}, CepRange{30000, 39999, "MG"}, CepRange{40000, 48999, "BA"},
    CepRange{49000, 49999, "SE"}, CepRange{50000, 56999, "PE"}, CepRange{57000, 57999, "AL"}, CepRange{58000, 58999, "PB"}, CepRange{59000, 59999, "RN"},
    CepRange{60000, 63999, "CE"}, CepRange{64000, 64999, "PI"}, CepRange{65000, 65999, "MA"}, CepRange{66000, 68899, "PA"}, CepRange{68900, 68999, "AP"},
    CepRange{69000, 69299, "AM"}, CepRange{69300, 69399, "RR"}, CepRange{69400, 69899, "AM"}, CepRange{69900, 69999, "AC"}, CepRange{70000, 72799, "DF"},
    CepRange{72800, 72999, "GO"}, CepRange{73000, 73699, "DF"}, CepRange{73700, 76799, "GO"}, CepRange{76800, 76999, "RO"}, CepRange{77000, 77999, "TO"},
    CepRange{78000, 78899, "MT"}, CepRange{79000, 79999, "MS"}, CepRange{80000, 87999, "PR"}, CepRange{88000, 89999, "SC"}, CepRange{90000, 99999, "RS"}};

/// The state whose range a CEP is in; empty where it is in none, or no CEP.
std::string_view stateOf(std::string_view cep) {
  const bool hasHyphen = cep.size() == 9 && cep[5] == '-';
  if (cep.size() != 8 && !hasHyphen) return {};
  if (!areDigits(cep.substr(0, 5)) || !areDigits(cep.substr(hasHyphen ? 6 : 5))) return {};
  const int place = number(cep.substr(0, 5));
  const auto found = std::ranges::find_if(kCepRanges, [place](const CepRange& range) { return place >= range.first && place <= range.last; });
  return found == kCepRanges.end() ? std::string_view{} : found->state;
}

int valueOf(char c) { return static_cast<unsigned char>(c) - '0'; }

int keyDigit(std::string_view key) {
  int sum = 0;
  for (std::size_t i = 0; i < 43; ++i) sum += valueOf(key[42 - i]) * static_cast<int>(2 + i % 8);
  return sum % 11 < 2 ? 0 : 11 - sum % 11;
}

bool isKeyLetter(char c) { return isDigit(c) || (c >= 'A' && c <= 'Z'); }

bool isIssuer(std::string_view issuer, int series) {
  constexpr int kFirstOfPersons = 920;
  constexpr int kLastOfPersons = 969;
  if (series >= kFirstOfPersons && series <= kLastOfPersons && issuer.starts_with("000") && isCpf(issuer.substr(3))) return true;
  return isCnpj(issuer, true);
}

constexpr std::array<std::string_view, 9> kOddMunicipalities{"4305871", "2201919", "2201988", "2202251", "2611533", "3117836", "3152131", "5203939", "5203962"};

bool isPhone(std::string_view text) {
  constexpr std::size_t kShortest = 13;  // +55, area code, eight digits
  return text.starts_with("+55") && areDigits(text.substr(3)) && (text.size() == kShortest || text.size() == kShortest + 1) && text[3] != '0';
}

bool isEmail(std::string_view text) {
  constexpr std::size_t kLongest = 77;
  const auto at = text.find('@');
  if (text.size() > kLongest || at == 0 || at == std::string_view::npos || text.find('@', at + 1) != std::string_view::npos) return false;
  const auto host = text.substr(at + 1);
  const auto dot = host.rfind('.');
  return dot != std::string_view::npos && dot > 0 && dot + 1 < host.size() && text.find_first_of(" \t\r\n,;") == std::string_view::npos;
}

std::uint16_t crc16(std::string_view text) {
  std::uint16_t crc = 0xFFFF;
  for (const char c : text) {
    crc = static_cast<std::uint16_t>(crc ^ static_cast<unsigned>(static_cast<unsigned char>(c)) << 8U);
    for (int bit = 0; bit < 8; ++bit) crc = static_cast<std::uint16_t>((crc & 0x8000U) != 0 ? (crc << 1U) ^ 0x1021U : crc << 1U);
  }
  return crc;
}

bool isHexOf(std::string_view text, std::uint16_t value) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  for (std::size_t i = 0; i < 4; ++i) {
    const char wanted = kDigits[value >> (12 - 4 * i) & 0xFU];
    const char given = text[i] >= 'a' && text[i] <= 'f' ? static_cast<char>(text[i] - 32) : text[i];
    if (given != wanted) return false;
  }
  return true;
}

}  // namespace

bool isUuid(std::string_view text) {
  constexpr std::string_view kForm = "00000000-0000-0000-0000-000000000000";
  if (text.size() != kForm.size()) return false;
  for (std::size_t i = 0; i < kForm.size(); ++i) {
    const char c = text[i];
    const bool isHex = isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    if (kForm[i] == '-' ? c != '-' : !isHex) return false;
  }
  return true;
}
std::span<const BrazilianState> brazilianStates() { return kStates; }
std::span<const CepRange> cepRanges() { return kCepRanges; }
std::span<const std::string_view> oddMunicipalities() { return kOddMunicipalities; }

bool isState(std::string_view text) { return std::ranges::find(kStates, text, &State::letters) != kStates.end(); }

bool isNfeKey(std::string_view text) {
  constexpr std::array<std::string_view, 4> kModels{"55", "65", "57", "58"};
  if (text.size() != 44) return false;
  const auto issuer = text.substr(6, 14);
  if (!areDigits(text.substr(0, 6)) || !areDigits(text.substr(20)) || !std::ranges::all_of(issuer, isKeyLetter)) return false;
  const int month = number(text.substr(4, 2));
  return isStateCode(text.substr(0, 2)) && month >= 1 && month <= 12 && std::ranges::find(kModels, text.substr(20, 2)) != kModels.end() &&
         isIssuer(issuer, number(text.substr(22, 3))) && valueOf(text[43]) == keyDigit(text);
}

bool isCep(std::string_view text) { return !stateOf(text).empty(); }
bool isCepOf(std::string_view text, std::string_view state) { return isCep(text) && stateOf(text) == state; }

bool isIbgeMunicipality(std::string_view text) {
  if (text.size() != 7 || !areDigits(text) || !isStateCode(text.substr(0, 2))) return false;
  if (std::ranges::find(kOddMunicipalities, text) != kOddMunicipalities.end()) return true;
  int sum = 0;
  for (std::size_t i = 0; i < 6; ++i) {
    const int product = valueOf(text[i]) * (i % 2 == 0 ? 1 : 2);
    sum += product / 10 + product % 10;
  }
  return valueOf(text[6]) == (10 - sum % 10) % 10;
}

bool isPixKey(std::string_view text) {
  return (text.size() == 11 && isCpf(text)) || (text.size() == 14 && isCnpj(text, true)) || isPhone(text) || isEmail(text) || isUuid(text);
}

bool isBrCode(std::string_view text) {
  constexpr std::size_t kCrcField = 8;
  if (!text.starts_with("000201") || text.size() < kCrcField) return false;
  for (std::size_t at = 0; at < text.size();) {
    const auto head = text.substr(at, 4);
    if (head.size() < 4 || !areDigits(head)) return false;
    const auto length = static_cast<std::size_t>(number(head.substr(2)));
    if (at + 4 + length > text.size()) return false;
    if (head == "6304") return at + kCrcField == text.size() && isHexOf(text.substr(at + 4), crc16(text.substr(0, at + 4)));
    at += 4 + length;
  }
  return false;
}

}  // namespace prumo::engine
