// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/outline.h"

#include "core/base/ascii.h"
#include "core/base/encodings.h"
#include "core/base/file.h"
#include "core/base/platform.h"

#include <algorithm>

namespace prumo::contacts {

namespace {

constexpr std::size_t kLooked = std::size_t{4} * 1024 * 1024;
constexpr std::size_t kHead = 4096;
constexpr std::size_t kMostValue = 200;
constexpr std::size_t kMostKeys = 1000;
constexpr std::string_view kSpace = " \t\r\n";

/// Goes over JSON by its quotes and brackets alone.
class JsonScan {
public:
  JsonScan(std::string_view text, Outline& into) : m_text(text), m_into(into) {}

  void run() {
    for (; m_at < m_text.size() && m_into.keys.size() < kMostKeys; ++m_at) {
      const char c = m_text[m_at];
      if (c == '"') takeString();
      else if (c == '{' || c == '[') ++m_depth;
      else if (c == '}' || c == ']') --m_depth;
    }
  }

private:
  std::string_view string() {
    const auto from = ++m_at;
    for (; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) m_at += m_text[m_at] == '\\' ? 1 : 0;
    return m_text.substr(from, std::min(m_at, m_text.size()) - from);
  }

  void takeString() {
    const auto word = string();
    if (m_depth != 1) return;
    const auto colon = m_text.find_first_not_of(kSpace, m_at + 1);
    if (colon == std::string_view::npos || m_text[colon] != ':') return;
    const auto begin = m_text.find_first_not_of(kSpace, colon + 1);
    const bool isText = begin != std::string_view::npos && m_text[begin] == '"';
    const auto end = isText ? m_text.find('"', begin + 1) : m_text.find_first_of(",}\r\n", begin);
    const auto from = isText ? begin + 1 : begin;
    const auto value = begin == std::string_view::npos ? std::string_view{} : m_text.substr(from, std::min(end, m_text.size()) - from);
    m_into.keys.emplace(word, value.substr(0, kMostValue));
  }

  std::string_view m_text;
  Outline& m_into;
  std::size_t m_at = 0;
  int m_depth = 0;
};

std::string_view unquoted(std::string_view value) {
  value = value.substr(0, value.find(" #"));
  while (!value.empty() && kSpace.find(value.back()) != std::string_view::npos) value.remove_suffix(1);
  const bool isQuoted = value.size() > 1 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front();
  return isQuoted ? value.substr(1, value.size() - 2) : value;
}

/// "key: value" that begins its line.
void scanYaml(std::string_view text, Outline& into) {
  for (std::size_t at = 0; at < text.size() && into.keys.size() < kMostKeys;) {
    const auto end = std::min(text.find('\n', at), text.size());
    const auto line = text.substr(at, end - at);
    at = end + 1;
    const auto colon = line.find(':');
    const bool isKey = colon != std::string_view::npos && colon > 0 && line.find_first_of(" \t#-{[") > 0 &&
                       (colon + 1 == line.size() || kSpace.find(line[colon + 1]) != std::string_view::npos);
    if (!isKey) continue;
    const auto begin = std::min(line.find_first_not_of(kSpace, colon + 1), line.size());
    into.keys.emplace(unquoted(line.substr(0, colon)), unquoted(line.substr(begin)).substr(0, kMostValue));
  }
}

void scanXml(std::string_view text, Outline& into) {
  for (auto at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
    const bool isMarkup = at + 1 < text.size() && (text[at + 1] == '?' || text[at + 1] == '!');
    if (text.substr(at).starts_with("<!--")) at = std::min(text.find("-->", at), text.size() - 1);
    if (isMarkup) continue;
    into.rootTag = text.substr(at + 1, std::min(text.find('>', at), text.size()) - at - 1);
    const auto name = into.rootTag.substr(0, into.rootTag.find_first_of(" \t\r\n/>"));
    into.root = name.substr(name.find(':') + 1);  // npos + 1 is 0
    return;
  }
}

}  // namespace

std::string_view Outline::value(std::string_view key) const {
  const auto found = keys.find(key);
  return found == keys.end() ? std::string_view{} : found->second;
}

Outline outlineOf(std::string_view text, std::string_view extension) {
  std::string memory;
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) text = memory = utf8FromUtf16(text, text.starts_with("\xFE\xFF"));
  Outline outline{.extension = std::string{extension}};
  const auto first = text.find_first_not_of(kSpace);
  if (first == std::string_view::npos) return outline;
  outline.head = text.substr(first, kHead);
  const bool isYaml = extension == ".yaml" || extension == ".yml";
  if (text[first] == '<') outline.kind = Outline::Kind::Xml, scanXml(text, outline);
  else if (text[first] == '{' || text[first] == '[') outline.kind = Outline::Kind::Json, JsonScan(text, outline).run();
  else scanYaml(text, outline), outline.kind = isYaml || !outline.keys.empty() ? Outline::Kind::Yaml : Outline::Kind::Text;
  return outline;
}

std::filesystem::path brunoRoot(const std::filesystem::path& folder) {
  std::error_code ignored;
  const auto open = folder / "opencollection.yml";
  return std::filesystem::is_regular_file(open, ignored) ? open : folder / "bruno.json";
}

Result<Outline> outlineOf(const std::filesystem::path& path) {
  std::error_code ignored;
  if (std::filesystem::is_directory(path, ignored)) return outlineOf(brunoRoot(path));
  const auto extension = lowerCase(platform::utf8FromPath(path.extension()));
  return readBeginning(path, kLooked).transform([&extension](const std::string& text) { return outlineOf(text, extension); });
}

}  // namespace prumo::contacts
