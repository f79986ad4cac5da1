// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/personal_forms.h"

#include "core/engine/check_digits.h"

#include <algorithm>
#include <array>

namespace prumo::quality {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLower(char c) { return c >= 'a' && c <= 'z'; }
bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }
bool isWordChar(char c) { return isDigit(c) || isLower(c) || isUpper(c) || static_cast<unsigned char>(c) >= 0x80; }
char lowered(char c) { return isUpper(c) ? static_cast<char>(c + 32) : c; }

std::string digitsOf(std::string_view text) {
  std::string digits;
  std::ranges::copy_if(text, std::back_inserter(digits), isDigit);
  return digits;
}

/// The letters of U+00C0 to U+00FF without their accents; accents that stand for themselves (U+0300...) go.
std::string withoutAccents(std::string_view text) {
  constexpr std::string_view kPlain = "AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty";
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0U;
    const bool isPair = next >= 0x80 && next < 0xC0;
    if (c == 0xC3 && isPair) out += kPlain[next - 0x80U];
    else if (c != 0xCC || !isPair) out += text[i];
    if ((c == 0xC3 || c == 0xCC) && isPair) ++i;
  }
  return out;
}

/// The given names that are most frequent in Brazil (IBGE, Nomes no Brasil, census of 2010), and some of their usual spellings.
constexpr std::array<std::string_view, 128> kGivenNames{
    "maria",    "jose",      "ana",      "joao",     "antonio",   "francisco", "carlos",   "paulo",    "pedro",     "lucas",     "luiz",     "marcos",
    "luis",     "gabriel",   "rafael",   "francisca", "daniel",   "marcelo",   "bruno",    "eduardo",  "felipe",    "raimundo",  "antonia",  "rodrigo",
    "adriana",  "juliana",   "marcia",   "fernanda", "patricia",  "aline",     "sandra",   "camila",   "amanda",    "bruna",     "jessica",  "leticia",
    "julia",    "luciana",   "vanessa",  "mariana",  "gabriela",  "vera",      "vitoria",  "larissa",  "claudia",   "beatriz",   "rita",     "luana",
    "sonia",    "renata",    "eliane",   "josefa",   "simone",    "natalia",   "cristiane", "carla",   "debora",    "rosangela", "jaqueline", "rosa",
    "daniela",  "aparecida", "marlene",  "terezinha", "raimunda", "andreia",   "fabiana",  "lucia",    "raquel",    "angela",    "rafaela",  "joana",
    "luzia",    "elaine",    "daniele",  "regina",   "daiane",    "alessandra", "tereza",  "isabel",   "cecilia",   "helena",    "alice",    "laura",
    "sophia",   "manuela",   "valentina", "manoel",  "mateus",    "matheus",   "andre",    "fernando", "fabio",     "leonardo",  "gustavo",  "guilherme",
    "leandro",  "tiago",     "thiago",   "anderson", "ricardo",   "marcio",    "jorge",    "sebastiao", "alexandre", "roberto",  "edson",    "diego",
    "vitor",    "victor",    "sergio",   "claudio",  "geraldo",   "adriano",   "luciano",  "julio",    "renato",    "alex",      "vinicius", "rogerio",
    "samuel",   "ronaldo",   "mario",    "flavio",   "igor",      "douglas",   "davi",     "miguel"};

bool areLetters(std::string_view word) {
  return !word.empty() && std::ranges::all_of(word, [](char c) { return isLower(c) || c == '\'' || c == '.' || c == '-'; });
}

bool isMobile(std::string_view digits) {
  return digits.size() == 11 && digits[0] != '0' && digits[1] != '0' && digits[2] == '9' && !engine::isCpf(digits);
}

}  // namespace

bool isEmailForm(std::string_view text) {
  const auto at = text.find('@');
  const auto dot = text.rfind('.');
  return at != text.npos && at > 0 && text.find('@', at + 1) == text.npos && dot != text.npos && dot > at + 1 && dot + 2 < text.size() &&
         text.find(' ') == text.npos;
}

bool isPhoneForm(std::string_view text) {
  const auto digits = digitsOf(text);
  if (digits.size() == text.size()) return isMobile(digits);
  const bool hasForm = text.find_first_of("(+") != text.npos || (text.find('-') != text.npos && text.find(' ') != text.npos);
  return hasForm && digits.size() >= 10 && digits.size() <= 13 && text.find_first_not_of("0123456789 ()+-.") == text.npos;
}

bool isCardForm(std::string_view text) { return text.find_first_not_of("0123456789 -") == text.npos && engine::isCardNumber(digitsOf(text)); }

bool isIpForm(std::string_view text) {
  const bool isHex = text.find_first_not_of("0123456789abcdefABCDEF:") == text.npos;
  if (isHex && std::ranges::count(text, ':') >= 2) return text.find("::") != text.npos || std::ranges::count(text, ':') == 7;
  int parts = 0;
  while (!text.empty() && parts < 4) {
    const auto length = std::min(text.find('.'), text.size());
    if (length == 0 || length > 3 || !std::ranges::all_of(text.substr(0, length), isDigit) || std::stoi(std::string{text.substr(0, length)}) > 255) return false;
    ++parts;
    if (length == text.size()) return parts == 4;
    text.remove_prefix(length + 1);
  }
  return false;
}

bool isNameForm(std::string_view text) {
  const auto plain = folded(text);
  std::size_t words = 0;
  for (std::string_view rest = plain; !rest.empty();) {
    const auto space = std::min(rest.find(' '), rest.size());
    const auto word = rest.substr(0, space);
    if (!areLetters(word) || (words == 0 && std::ranges::find(kGivenNames, word) == kGivenNames.end())) return false;
    ++words;
    rest.remove_prefix(std::min(space + 1, rest.size()));
  }
  return words >= 2 && words <= 8;
}

bool isAddressForm(std::string_view text) {
  constexpr std::array<std::string_view, 13> kBefore{"rua ", "r. ", "avenida ", "av. ", "av ", "travessa ", "alameda ", "rodovia ", "rod. ", "praca ", "estrada ", "largo ", "servidao "};
  constexpr std::array<std::string_view, 9> kBehind{" street", " st", " st.", " avenue", " ave", " ave.", " road", " rd", " blvd"};
  const auto plain = folded(text);
  if (std::ranges::any_of(kBefore, [&plain](std::string_view word) { return plain.starts_with(word); })) return true;
  const bool isNumbered = !plain.empty() && isDigit(plain[0]) && plain.find(' ') != plain.npos;
  return isNumbered && std::ranges::any_of(kBehind, [&plain](std::string_view word) {
           const auto at = plain.find(word);
           return at != plain.npos && (at + word.size() == plain.size() || plain[at + word.size()] == ',' || plain[at + word.size()] == ' ');
         });
}

std::string folded(std::string_view text) {
  auto out = withoutAccents(text);
  std::ranges::transform(out, out.begin(), lowered);
  return out;
}

std::vector<std::string> nameWords(std::string_view name) {
  const auto plain = withoutAccents(name);
  std::vector<std::string> words(1);
  for (std::size_t i = 0; i < plain.size(); ++i) {
    const char before = i > 0 ? plain[i - 1] : ' ';
    const char after = i + 1 < plain.size() ? plain[i + 1] : ' ';
    const bool startsWord = isUpper(plain[i]) && (isLower(before) || isDigit(before) || (isUpper(before) && isLower(after)));
    if ((!isWordChar(plain[i]) || startsWord) && !words.back().empty()) words.emplace_back();
    if (isWordChar(plain[i])) words.back() += lowered(plain[i]);
  }
  if (words.back().empty() && words.size() > 1) words.pop_back();
  return words;
}

}  // namespace prumo::quality
