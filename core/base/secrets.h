// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"
#include "core/base/result.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>

/// Passwords by name. They are looked up when they are needed; no project file, log or message holds one.
namespace prumo {

/// Who keeps secrets outside the program and beyond its end: the system's keychain. May be asked from any thread, one at a time or not; who
/// asks may stop waiting for a person who unlocks it.
class SecretKeeper {
public:
  virtual ~SecretKeeper() = default;
  /// Errors of all: as noKeychain, base.keychain_refused {reason}, base.keychain_locked, base.cancelled.
  virtual Result<std::optional<std::string>> read(const std::string& name, const std::stop_token& stop) = 0;
  virtual Result<void> write(const std::string& name, const std::string& value, const std::stop_token& stop) = 0;
  virtual Result<void> forget(const std::string& name, const std::stop_token& stop) = 0;
};

/// base.no_keychain {reason}, or without a reason base.keychain_missing.
Error noKeychain(std::string reason);

/// The keeper of this program; nullptr: none.
void setSecretKeeper(std::shared_ptr<SecretKeeper> keeper);
std::shared_ptr<SecretKeeper> secretKeeper();

/// Where a secret was found, in the order in which it is looked for.
enum class SecretPlace { Environment, Session, Keychain };
struct Secret {
  std::string value;
  SecretPlace place = SecretPlace::Environment;
};

/// What the name stands for: the environment variable PRUMO_SECRET_NAME (upper case, anything but letters and digits as "_") comes first,
/// then what keepSecret was told, then what the keeper has. Nothing where nobody knows it. Errors: as SecretKeeper.
Result<std::optional<Secret>> findSecret(const std::string& name, const std::stop_token& stop = {});
/// The same without its place, and without the reason why nobody could say.
std::optional<std::string> secretNamed(const std::string& name);

/// The environment variable of a name.
std::string secretVariable(const std::string& name);

/// Known from now on until the program ends. Callable from any thread.
void keepSecret(const std::string& name, std::string value);

}  // namespace prumo

namespace prumo::record {
template <>
inline constexpr std::array enumKeys<SecretPlace>{"environment", "session", "keychain"};
}  // namespace prumo::record
