// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secrets.h"

#include "core/base/platform.h"

#include <map>
#include <mutex>

namespace prumo {

namespace {

struct Kept {
  std::mutex mutex;
  std::map<std::string, std::string> secrets;
  std::shared_ptr<SecretKeeper> keeper;
};

Kept& kept() {
  static Kept all;
  return all;
}

}  // namespace

std::string secretVariable(const std::string& name) {
  std::string variable = "PRUMO_SECRET_";
  for (const char c : name) {
    const bool isLower = c >= 'a' && c <= 'z';
    const bool isPlain = (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    variable += isLower ? static_cast<char>(c - 32) : isPlain ? c : '_';
  }
  return variable;
}

Error noKeychain(std::string reason) {
  if (reason.empty()) return {{"base.keychain_missing", {}}, ErrorKind::BadInput, nullptr};
  return {{"base.no_keychain", {{"reason", std::move(reason)}}}, ErrorKind::BadInput, nullptr};
}

void setSecretKeeper(std::shared_ptr<SecretKeeper> keeper) {
  const std::scoped_lock lock(kept().mutex);
  kept().keeper.swap(keeper);
}

std::shared_ptr<SecretKeeper> secretKeeper() {
  const std::scoped_lock lock(kept().mutex);
  return kept().keeper;
}

/// The keeper may wait for a person who unlocks it: nobody else is held up meanwhile.
Result<std::optional<Secret>> findSecret(const std::string& name, const std::stop_token& stop) {
  if (auto value = platform::environment(secretVariable(name).c_str())) return std::optional{Secret{*std::move(value), SecretPlace::Environment}};
  std::shared_ptr<SecretKeeper> keeper;
  {
    const std::scoped_lock lock(kept().mutex);
    const auto found = kept().secrets.find(name);
    if (found != kept().secrets.end()) return std::optional{Secret{found->second, SecretPlace::Session}};
    keeper = kept().keeper;
  }
  if (!keeper) return std::optional<Secret>{};
  return keeper->read(name, stop).transform([](std::optional<std::string> value) {
    return value ? std::optional{Secret{*std::move(value), SecretPlace::Keychain}} : std::nullopt;
  });
}

std::optional<std::string> secretNamed(const std::string& name) {
  auto found = findSecret(name);
  return found && *found ? std::optional{std::move((*found)->value)} : std::nullopt;
}

void keepSecret(const std::string& name, std::string value) {
  const std::scoped_lock lock(kept().mutex);
  kept().secrets[name] = std::move(value);
}

}  // namespace prumo
