// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/examples_security.h"

#include "core/contacts/secrets.h"

#include <algorithm>
#include <array>

namespace prumo::contacts {

namespace {

using Word = std::pair<std::string_view, SecurityKind>;
constexpr std::array kWords{Word{"basic", SecurityKind::Basic},         Word{"digest", SecurityKind::Other},       Word{"bearer", SecurityKind::Bearer},
                            Word{"jwt", SecurityKind::Bearer},          Word{"apikey", SecurityKind::ApiKey},      Word{"oauth2", SecurityKind::OAuth2},
                            Word{"oauth1", SecurityKind::Signature},    Word{"awsv4", SecurityKind::Signature},    Word{"iam", SecurityKind::Signature},
                            Word{"hawk", SecurityKind::Signature},      Word{"edgegrid", SecurityKind::Signature}, Word{"akamaiedgegrid", SecurityKind::Signature},
                            Word{"asap", SecurityKind::Bearer},         Word{"ntlm", SecurityKind::Other},         Word{"wsse", SecurityKind::Other},
                            Word{"netrc", SecurityKind::Other},         Word{"singletoken", SecurityKind::ApiKey}};
constexpr std::array<std::string_view, 15> kSecretAttributes{"token", "password", "clientsecret", "secretkey", "secretaccesskey", "accesstoken", "refreshtoken", "sessiontoken",
                                                             "value", "consumersecret", "tokensecret", "authkey", "privatekey", "secret", "identitytoken"};

std::string bare(std::string_view text) {
  auto out = lowerCase(text);
  std::erase_if(out, [](char c) { return c == '-' || c == '_' || c == ' '; });
  return out;
}

/// A token against forged requests says nothing of who sends it.
bool isKeyName(std::string_view name) {
  const auto word = bare(name);
  return isSecretName(name) && word.find("csrf") == std::string::npos && word.find("xsrf") == std::string::npos && word.find("cookie") == std::string::npos;
}

}  // namespace

FoundSecurity securityOf(SecurityKind kind, std::string detail) { return {std::string{record::keyOf(kind)}, kind, std::move(detail)}; }

FoundSecurity apiKeyIn(std::string_view in, std::string_view name) {
  return {"api_key " + std::string{name}, SecurityKind::ApiKey, std::string{in} + " " + std::string{name}};
}

FoundSecurity securityOfHeader(std::string_view value) {
  const auto word = bare(value.substr(0, value.find_first_of(" \t,")));
  if (word == "basic") return securityOf(SecurityKind::Basic);
  if (word == "bearer") return securityOf(SecurityKind::Bearer);
  if (word == "aws4hmacsha256" || word == "hawk" || word == "signature" || word == "oauth") return securityOf(SecurityKind::Signature);
  return apiKeyIn("header", "Authorization");
}

std::vector<FoundSecurity> shownSecurity(const ExampleRequest& request) {
  std::vector<FoundSecurity> shown;
  for (const auto& header : request.headers) {
    const auto name = lowerCase(header.name);
    if (name == "authorization" && request.security.empty()) shown.push_back(securityOfHeader(header.value));
    else if (name != "authorization" && isKeyName(name)) shown.push_back(apiKeyIn("header", header.name));
  }
  for (const auto& entry : request.query) {
    if (isKeyName(entry.name) && lowerCase(entry.name).find("page") == std::string::npos) shown.push_back(apiKeyIn("query", entry.name));
  }
  return shown;
}

std::optional<SecurityKind> kindOfAuth(std::string_view word) {
  const auto found = std::ranges::find(kWords, bare(word), &Word::first);
  if (found != kWords.end()) return found->second;
  const bool isNone = word.empty() || word == "noauth" || word == "none" || word == "inherit";
  return isNone ? std::nullopt : std::optional{SecurityKind::Other};
}

bool isSecretAttribute(std::string_view name) { return std::ranges::find(kSecretAttributes, bare(name)) != kSecretAttributes.end(); }

}  // namespace prumo::contacts
