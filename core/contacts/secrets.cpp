// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/secrets.h"

#include <algorithm>
#include <array>
#include <set>

namespace prumo::contacts {

namespace {

using document::Node;

constexpr std::size_t kShortest = 8;
constexpr std::size_t kMostExposed = 200;
constexpr std::array<std::string_view, 14> kNames{"authorization", "password", "passwd", "senha", "secret", "apikey", "appkey", "apptoken", "accesstoken",
                                                  "authtoken",     "refreshtoken", "privatekey", "clientsecret", "cookie"};
constexpr std::array<std::string_view, 13> kPlaceholders{"string", "your", "example", "exemplo", "placeholder", "sample", "changeme", "dummy", "token", "password", "senha", "secret", "abcdef"};

/// In lower case, letters and digits alone: "X-Api-Key" is "xapikey".
std::string bare(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c >= 'A' && c <= 'Z') out += static_cast<char>(c + 32);
    else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) out += c;
  }
  return out;
}

bool isWord(std::string_view bareName, std::string_view word) { return bareName == word || (bareName.size() > word.size() && bareName.ends_with(word)); }

/// "AKIA" and sixteen more: an access key of AWS; "eyJ" and two dots: a JSON Web Token (RFC 7519); a key between its lines (RFC 7468).
bool hasKnownForm(std::string_view value) {
  if (value.find("-----BEGIN ") != std::string_view::npos && value.find("PRIVATE KEY-----") != std::string_view::npos) return true;
  const auto aws = value.find("AKIA");
  const auto isKey = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); };
  if (aws != std::string_view::npos && value.size() >= aws + 20 && std::ranges::all_of(value.substr(aws, 20), isKey)) return value.find("EXAMPLE") == std::string_view::npos;
  const auto jwt = value.find("eyJ");
  return jwt != std::string_view::npos && value.size() > jwt + 60 && std::ranges::count(value.substr(jwt), '.') == 2;
}

std::string_view withoutScheme(std::string_view value) {
  for (const std::string_view scheme : {"Bearer ", "Basic ", "bearer ", "basic ", "token "}) {
    if (value.starts_with(scheme)) return value.substr(scheme.size());
  }
  return value;
}

bool isPlaceholder(std::string_view value) {
  if (value.find_first_of("{}<>$ *") != std::string_view::npos) return true;
  const auto word = bare(value);
  if (std::ranges::any_of(kPlaceholders, [&word](std::string_view known) { return word.find(known) != std::string::npos; })) return true;
  return std::set<char>(word.begin(), word.end()).size() < kShortest - 2;  // "xxxxxxxx", "12341234"
}

bool isExample(std::string_view key) { return key == "example" || key == "examples" || key == "default" || key == "x-example"; }

class Search {
public:
  explicit Search(std::vector<ExposedSecret>& found) : m_found(found) {}

  /// `name`: what a value here is called; the key, or that of the map around an example.
  void look(Node node, std::string_view name, bool isInExample) {
    for (const auto child : node) {
      if (m_found.size() == kMostExposed) return;
      const auto key = child.key();
      const bool begins = !isInExample && isExample(key);
      const auto own = begins ? nameAround(node, name) : key.empty() ? name : key;
      if (child.isMap() || child.isList()) look(child, key == "properties" || key == "value" ? name : own, isInExample || begins);
      else if ((isInExample || begins) && looksLikeSecret(key == "value" ? name : own, child.text())) m_found.push_back({child.line(), std::string{own}});
    }
  }

private:
  /// A parameter is called by its "name", a property by its key.
  static std::string_view nameAround(Node node, std::string_view key) {
    const auto name = node["name"];
    return name.kind() == document::Kind::Text ? name.text() : key;
  }

  std::vector<ExposedSecret>& m_found;
};

}  // namespace

bool isSecretName(std::string_view name) {
  const auto word = bare(name);
  return std::ranges::any_of(kNames, [&word](std::string_view known) { return isWord(word, known); }) || isWord(word, "token");
}

bool looksLikeSecret(std::string_view name, std::string_view value) {
  if (hasKnownForm(value)) return true;
  const auto credential = withoutScheme(value);
  const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
  const bool isChosen = bare(name).find("pass") != std::string::npos || bare(name).find("senha") != std::string::npos;  // by a person, and not drawn
  return isSecretName(name) && credential.size() >= kShortest && (isChosen || std::ranges::any_of(credential, isDigit)) && !isPlaceholder(credential);
}

std::vector<ExposedSecret> exposedIn(Node root) {
  std::vector<ExposedSecret> found;
  Search(found).look(root, {}, false);
  return found;
}

}  // namespace prumo::contacts
