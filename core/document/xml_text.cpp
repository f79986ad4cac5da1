// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/xml_text.h"

#include "core/base/encodings.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace prumo::document {

namespace {

enum class Family { Utf8, Utf16, Latin, Unknown };

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::size_t kMostDeclaration = 400;

std::int64_t lineAt(std::string_view text, std::size_t place) { return std::ranges::count(text.substr(0, place), '\n') + 1; }

/// What the XML declaration says, in upper case; empty: nothing.
std::string declaredIn(std::string_view text) {
  if (!text.starts_with("<?xml")) return {};
  const auto declaration = text.substr(0, std::min(text.find("?>"), kMostDeclaration));
  const auto word = declaration.find("encoding");
  const auto begin = word == std::string_view::npos ? word : declaration.find_first_of("\"'", word);
  const auto end = begin == std::string_view::npos ? begin : declaration.find(declaration[begin], begin + 1);
  if (end == std::string_view::npos) return {};
  std::string name{declaration.substr(begin + 1, end - begin - 1)};
  std::ranges::transform(name, name.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
  return isPlainUtf8(name) ? name : std::string{};
}

Family familyOf(std::string_view name) {
  if (name.empty() || name == "UTF-8" || name == "UTF8" || name == "US-ASCII" || name == "ASCII") return Family::Utf8;
  if (name.starts_with("UTF-16") || name == "UTF16") return Family::Utf16;
  const bool isLatin = name.starts_with("ISO-8859-1") || name.starts_with("ISO8859-1") || name == "LATIN1" || name == "LATIN-1" || name == "WINDOWS-1252" || name == "CP1252";
  return isLatin ? Family::Latin : Family::Unknown;
}

/// Which way round UTF-16 stands, by its mark or its first bracket; nothing: it is something else.
std::optional<bool> isBigEndianUtf16(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with(std::string_view{"<\0", 2})) return false;
  if (bytes.starts_with("\xFE\xFF") || bytes.starts_with(std::string_view{"\0<", 2})) return true;
  return std::nullopt;
}

/// What is not UTF-16 has become a byte that is no UTF-8.
std::string mended(std::string text) {
  if (validUtf8Prefix(text) == text.size()) return text;
  std::string out;
  for (const char c : text) c == '\xFF' ? out.append("\xEF\xBF\xBD") : out.append(1, c);
  return out;
}

std::string fromUtf16(std::string_view bytes, bool isBigEndian, std::vector<XmlRemark>& remarks) {
  auto text = mended(utf8FromUtf16(bytes, isBigEndian));
  const auto declared = declaredIn(text);
  if (!declared.empty() && familyOf(declared) != Family::Utf16) {
    remarks.push_back(xmlRemark("document.wrong_encoding", 1, {{"declared", declared}, {"used", std::string{"UTF-16"}}}));
  }
  return text;
}

void tellEncoding(std::string_view text, std::size_t good, const std::string& declared, std::vector<XmlRemark>& remarks) {
  const auto family = familyOf(declared);
  const bool isUtf8 = good == text.size();
  const bool isPlain = std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) > 0x7F; });
  const bool isAsSaid = family == Family::Utf8 ? isUtf8 : family == Family::Latin ? !isUtf8 || isPlain : false;
  if (isAsSaid) return;
  const auto line = lineAt(text, good == text.size() ? 0 : good);
  if (declared.empty()) return remarks.push_back(xmlRemark("document.not_utf8", line, {{"text", std::string{}}}));
  if (family == Family::Unknown && isPlain) return;
  const std::string used = isUtf8 ? "UTF-8" : "Windows-1252";
  remarks.push_back(xmlRemark(family == Family::Unknown ? "document.unknown_encoding" : "document.wrong_encoding", line, {{"declared", declared}, {"used", used}}));
}

/// "&#xD800;" and its like stand for no character: they are left as they are written.
void disarmReferences(std::string& text) {
  for (auto at = text.find("&#"); at != std::string::npos; at = text.find("&#", at + 2)) {
    const bool isHex = at + 2 < text.size() && text[at + 2] == 'x';
    const auto* begin = text.data() + at + (isHex ? 3 : 2);
    std::uint32_t point = 0;
    const auto [end, error] = std::from_chars(begin, text.data() + text.size(), point, isHex ? 16 : 10);
    const bool isText = point == '\t' || point == '\n' || point == '\r' || (point >= 0x20 && point < 0xD800) || (point >= 0xE000 && point <= 0x10FFFF);
    if (error != std::errc{} || !isText) text[at] = '?';
  }
}

}  // namespace

XmlRemark xmlRemark(std::string code, std::int64_t line, std::vector<std::pair<std::string, Argument>> args) {
  args.emplace_back("line", line);
  return {line, {std::move(code), std::move(args)}};
}

std::string xmlText(std::string_view bytes, std::vector<XmlRemark>& remarks) {
  std::string text;
  if (const auto isBigEndian = isBigEndianUtf16(bytes)) {
    text = fromUtf16(bytes, *isBigEndian, remarks);
  } else {
    const bool isMarked = bytes.starts_with(kUtf8Mark);
    if (isMarked) bytes.remove_prefix(kUtf8Mark.size());
    const auto good = validUtf8Prefix(bytes);
    tellEncoding(bytes, good, declaredIn(bytes), remarks);
    text = good == bytes.size() ? std::string{bytes} : utf8FromWindows1252(bytes);
  }
  disarmReferences(text);
  return text;
}

}  // namespace prumo::document
