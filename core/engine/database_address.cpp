// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/database_address.h"

#include "core/base/utf8.h"
#include "core/engine/sql.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace prumo::engine {

namespace {

using Driver = DatabaseAddress::Driver;
using Text = std::string_view;

constexpr Text kPostgresql = "postgresql://";
constexpr Text kPostgres = "postgres://";
constexpr Text kOdbc = "odbc:";
constexpr Text kPostgresqlForm = "postgresql://user@host:5432/database?table=schema.table&secret=NAME";
constexpr Text kOdbcForm = "odbc:DSN=name;UID=user;table=schema.table;secret=NAME";
constexpr std::int64_t kMostSeconds = 86'400;
constexpr std::size_t kMostText = 100'000;

/// What an ODBC connection string may say here: where to connect. Drivers know more words, among them such as run SQL or load libraries.
constexpr std::array<Text, 18> kAttributes{"dsn",  "driver",  "server",  "servername", "host",    "hostname", "port",    "database",               "db",
                                           "uid",  "user",    "username", "sslmode",   "encrypt", "charset",  "service", "trustservercertificate", "dbname"};

Error fault(std::string code, std::vector<std::pair<std::string, Argument>> args = {}) { return {{std::move(code), std::move(args)}, ErrorKind::BadInput, nullptr}; }

std::string lower(Text text) {
  std::string out{text};
  std::ranges::transform(out, out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return out;
}

bool isPassword(const std::string& key) { return key == "password" || key == "passwd" || key == "pwd" || key == "pass"; }

int hexOf(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// Nothing where a percent sign is no escape, or what comes out is no plain text.
std::optional<std::string> decoded(Text text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      out += text[i];
      continue;
    }
    const int high = i + 2 < text.size() ? hexOf(text[i + 1]) : -1;
    const int low = i + 2 < text.size() ? hexOf(text[i + 2]) : -1;
    if (high < 0 || low < 0) return {};
    out += static_cast<char>(high * 16 + low);
    i += 2;
  }
  return isPlainUtf8(out) ? std::optional{std::move(out)} : std::nullopt;
}

std::string encoded(Text text, Text kept) {
  std::string out;
  for (const char c : text) {
    const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
    if (isPlain || kept.find(c) != kept.npos) out += c;
    else out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return out;
}

Result<void> setTimeout(DatabaseAddress& address, Text value) {
  const auto read = std::from_chars(value.data(), value.data() + value.size(), address.timeout);
  const bool isGood = read.ec == std::errc{} && read.ptr == value.data() + value.size() && address.timeout >= 1 && address.timeout <= kMostSeconds;
  return isGood ? Result<void>{} : Result<void>{fault("engine.address_number", {{"name", std::string{"timeout"}}, {"most", kMostSeconds}})};
}

/// What both forms know; false: not one of these.
Result<bool> setOwn(DatabaseAddress& address, const std::string& key, std::string value) {
  if (isPassword(key)) return fault("engine.address_password");
  if (key == "table") {
    address.table = tableParts(value);
    if (address.table.empty()) return fault("engine.address_no_table");
  } else if (key == "query") {
    address.query = std::move(value);
  } else if (key == "secret") {
    address.secret = std::move(value);
  } else if (key == "timeout") {
    return setTimeout(address, value).transform([] { return true; });
  } else {
    return false;
  }
  return true;
}

Result<DatabaseAddress> sound(DatabaseAddress address) {
  if (address.table.empty() && address.query.empty()) return fault("engine.address_no_table");
  if (!address.table.empty() && !address.query.empty()) return fault("engine.address_two_tables");
  if (!address.query.empty() && !isSingleSelect(address.query)) return fault("engine.query_not_select");
  return address;
}

Error badForm(Driver driver) { return fault("engine.address_form", {{"example", std::string{driver == Driver::Postgresql ? kPostgresqlForm : kOdbcForm}}}); }

bool isPort(Text port) {
  int value = 0;
  const auto read = std::from_chars(port.data(), port.data() + port.size(), value);
  return read.ec == std::errc{} && read.ptr == port.data() + port.size() && value >= 1 && value <= 65'535;
}

/// `host`, `host:port`, `[::1]:port`
Result<void> setHost(DatabaseAddress& address, Text text) {
  const bool isBracketed = text.starts_with('[');
  const auto hostEnd = isBracketed ? text.find(']') : text.find(':');
  if (isBracketed && hostEnd == text.npos) return badForm(Driver::Postgresql);
  const auto host = decoded(isBracketed ? text.substr(1, hostEnd - 1) : text.substr(0, hostEnd));
  const auto rest = hostEnd == text.npos ? Text{} : text.substr(hostEnd + (isBracketed ? 1 : 0));
  if (!host || host->empty()) return badForm(Driver::Postgresql);
  address.host = *host;
  if (rest.empty()) return {};
  if (rest[0] != ':' || !isPort(rest.substr(1))) return fault("engine.address_number", {{"name", std::string{"port"}}, {"most", std::int64_t{65'535}}});
  address.port = rest.substr(1);
  return {};
}

/// Everything before the question mark. What might be a password is looked for first: nothing of it may end in a message.
Result<void> setPlace(DatabaseAddress& address, Text place) {
  const auto slash = place.find('/');
  const auto authority = place.substr(0, slash);
  const auto sign = authority.rfind('@');
  const auto user = sign == authority.npos ? Text{} : authority.substr(0, sign);
  if (user.find(':') != user.npos || place.substr(std::min(slash, place.size())).find('@') != place.npos) return fault("engine.address_password");
  const auto name = decoded(user);
  const auto database = decoded(slash == place.npos ? Text{} : place.substr(slash + 1));
  if (!name || !database || database->empty()) return badForm(Driver::Postgresql);
  address.user = *name;
  address.database = *database;
  return setHost(address, sign == authority.npos ? authority : authority.substr(sign + 1));
}

Result<void> setParameter(DatabaseAddress& address, Text parameter) {
  const auto sign = parameter.find('=');
  const auto key = lower(parameter.substr(0, sign));
  if (isPassword(key)) return fault("engine.address_password");
  auto value = decoded(sign == parameter.npos ? Text{} : parameter.substr(sign + 1));
  if (!value) return badForm(Driver::Postgresql);
  if (key == "sslmode") {
    address.sslMode = *value;
    return {};
  }
  return setOwn(address, key, *std::move(value)).and_then([&](bool isKnown) -> Result<void> {
    if (isKnown) return {};
    return fault("engine.address_unknown", {{"name", shortened(key, 40)}, {"known", std::string{"table, query, secret, sslmode, timeout"}}});
  });
}

Result<DatabaseAddress> parsePostgresql(Text text) {
  DatabaseAddress address;
  const auto mark = text.find('?');
  if (auto set = setPlace(address, text.substr(0, mark)); !set) return std::move(set).error();
  auto rest = mark == text.npos ? Text{} : text.substr(mark + 1);
  while (!rest.empty()) {
    const auto end = rest.find('&');
    if (auto set = setParameter(address, rest.substr(0, end)); !set) return std::move(set).error();
    rest = end == rest.npos ? Text{} : rest.substr(end + 1);
  }
  return sound(std::move(address));
}

/// The value at the beginning, in braces or up to a semicolon; nothing where braces stay open.
std::optional<std::string> takeValue(Text& rest) {
  std::string value;
  if (!rest.starts_with('{')) {
    value = rest.substr(0, rest.find(';'));
    rest.remove_prefix(value.size());
    return value;
  }
  for (rest.remove_prefix(1); !rest.empty(); rest.remove_prefix(1)) {
    if (rest[0] != '}') {
      value += rest[0];
    } else if (rest.starts_with("}}")) {
      value += '}';
      rest.remove_prefix(1);
    } else {
      return rest.remove_prefix(1), value;
    }
  }
  return {};
}

Result<void> setAttribute(DatabaseAddress& address, const std::string& name, std::string value) {
  const auto key = lower(name);
  auto own = setOwn(address, key, value);
  if (!own) return std::move(own).error();
  if (*own) return {};
  if (std::ranges::find(kAttributes, key) == kAttributes.end()) {
    return fault("engine.address_unknown", {{"name", shortened(name, 40)}, {"known", fmt::format("table, query, secret, timeout, {}", fmt::join(kAttributes, ", "))}});
  }
  if (key == "driver" && value.find_first_of("/\\") != value.npos) return fault("engine.address_driver");
  address.attributes.emplace_back(name, std::move(value));
  return {};
}

Result<DatabaseAddress> parseOdbc(Text rest) {
  DatabaseAddress address{.driver = Driver::Odbc};
  while (!rest.empty()) {
    const auto sign = rest.find('=');
    if (sign == rest.npos || sign == 0) return badForm(Driver::Odbc);
    const std::string name{rest.substr(0, sign)};
    rest.remove_prefix(sign + 1);
    if (isPassword(lower(name))) return fault("engine.address_password");
    auto value = takeValue(rest);
    if (!value || !isPlainUtf8(*value) || (!rest.empty() && rest[0] != ';')) return badForm(Driver::Odbc);
    if (!rest.empty()) rest.remove_prefix(1);
    if (auto set = setAttribute(address, name, *std::move(value)); !set) return std::move(set).error();
  }
  if (address.attributes.empty()) return badForm(Driver::Odbc);
  return sound(std::move(address));
}

std::string odbcText(const DatabaseAddress& address) {
  std::string text{kOdbc};
  for (const auto& [name, value] : address.attributes) text += odbcAttribute(name, value);
  text += address.query.empty() ? odbcAttribute("table", tableText(address)) : odbcAttribute("query", address.query);
  if (!address.secret.empty()) text += odbcAttribute("secret", address.secret);
  if (address.timeout != DatabaseAddress::kTimeout) text += odbcAttribute("timeout", std::to_string(address.timeout));
  text.pop_back();
  return text;
}

std::string postgresqlText(const DatabaseAddress& address) {
  constexpr Text kInName = "-._~";
  constexpr Text kInValue = "-._~,()*'/:@=<>!\"";
  std::string text{kPostgresql};
  if (!address.user.empty()) text += encoded(address.user, kInName) + "@";
  const bool isNumbers = address.host.find(':') != address.host.npos;
  text += isNumbers ? fmt::format("[{}]", encoded(address.host, "-._~:")) : encoded(address.host, kInName);
  if (!address.port.empty()) text += ":" + address.port;
  text += "/" + encoded(address.database, kInName);
  text += address.query.empty() ? "?table=" + encoded(tableText(address), kInValue) : "?query=" + encoded(address.query, kInValue);
  if (!address.secret.empty()) text += "&secret=" + encoded(address.secret, kInName);
  if (!address.sslMode.empty()) text += "&sslmode=" + encoded(address.sslMode, kInName);
  if (address.timeout != DatabaseAddress::kTimeout) text += fmt::format("&timeout={}", address.timeout);
  return text;
}

}  // namespace

bool isDatabaseAddress(std::string_view text) { return text.starts_with(kPostgresql) || text.starts_with(kPostgres) || text.starts_with(kOdbc); }

Result<DatabaseAddress> parseDatabaseAddress(std::string_view text) {
  if (text.size() > kMostText) return badForm(Driver::Postgresql);
  if (text.starts_with(kOdbc)) return parseOdbc(text.substr(kOdbc.size()));
  const auto scheme = text.starts_with(kPostgres) ? kPostgres : kPostgresql;
  return text.starts_with(scheme) ? parsePostgresql(text.substr(scheme.size())) : Result<DatabaseAddress>{badForm(Driver::Postgresql)};
}

std::string toText(const DatabaseAddress& address) { return address.driver == Driver::Odbc ? odbcText(address) : postgresqlText(address); }

std::string odbcAttribute(std::string_view name, const std::string& value) {
  const bool isPlain = value.find_first_of(";{}") == value.npos;
  if (isPlain) return fmt::format("{}={};", name, value);
  std::string escaped;
  for (const char c : value) escaped += c == '}' ? std::string{"}}"} : std::string{c};
  return fmt::format("{}={{{}}};", name, escaped);
}

std::string placeOf(const DatabaseAddress& address) {
  if (address.driver == Driver::Postgresql) return fmt::format("{}/{}", address.host, address.database);
  std::string place;
  for (const auto& [name, value] : address.attributes) {
    const auto key = lower(name);
    if (key != "uid" && key != "user" && key != "username") place += (place.empty() ? "" : "/") + value;
  }
  return place;
}

std::string nameOf(const DatabaseAddress& address) { return fmt::format("{}: {}", placeOf(address), address.query.empty() ? tableText(address) : "SELECT"); }

std::string tableText(const DatabaseAddress& address) {
  std::string text;
  for (const auto& part : address.table) {
    const bool isPlain = part.find_first_of(".\"") == part.npos;
    text += (text.empty() ? "" : ".") + (isPlain ? part : identifier(part));
  }
  return text;
}

std::vector<std::string> tableParts(std::string_view text) {
  std::vector<std::string> parts(1);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '.') {
      parts.emplace_back();
    } else if (text[i] != '"') {
      parts.back() += text[i];
    } else {
      for (++i; i < text.size() && (text[i] != '"' || text.substr(i).starts_with("\"\"")); ++i) {
        parts.back() += text[i];
        if (text[i] == '"') ++i;
      }
      if (i >= text.size()) return {};
    }
  }
  return std::ranges::any_of(parts, &std::string::empty) ? std::vector<std::string>{} : parts;
}

}  // namespace prumo::engine
