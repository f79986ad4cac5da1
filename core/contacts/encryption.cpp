// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/encryption.h"

#include "core/base/ascii.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace prumo::contacts {

namespace {

constexpr std::array<std::string_view, 7> kOpen{"http", "ftp", "ws", "amqp", "mqtt", "ldap", "telnet"};
constexpr std::array<std::string_view, 11> kEncrypted{"https", "ftps", "wss", "amqps", "mqtts", "smtps", "ldaps", "sftp", "ssh", "tls", "imaps"};

bool isOwnMachine(std::string_view host) {
  const auto name = host.substr(0, host.find_first_of(":/?#"));
  return name == "localhost" || host.starts_with("[::1]") || (name.starts_with("127.") && name.find_first_not_of("0123456789.") == std::string_view::npos);
}

}  // namespace

std::optional<bool> isEncrypted(const std::string& address, const std::string& protocol) {
  if (address.empty()) return {};
  const auto end = address.find("://");
  const bool hasScheme = end != std::string::npos;
  const auto scheme = lowerCase(hasScheme ? address.substr(0, end) : protocol);
  if (isOwnMachine(lowerCase(hasScheme ? address.substr(end + 3) : address))) return {};
  if (std::ranges::find(kEncrypted, scheme) != kEncrypted.end()) return true;
  const bool isHttpAlone = !hasScheme && scheme == "http";  // the protocol's name says nothing of its cipher
  if (isHttpAlone || std::ranges::find(kOpen, scheme) == kOpen.end()) return {};
  return false;
}

}  // namespace prumo::contacts
