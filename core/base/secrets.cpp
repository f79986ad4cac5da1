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

std::optional<std::string> secretNamed(const std::string& name) {
  if (auto value = platform::environment(secretVariable(name).c_str())) return value;
  const std::scoped_lock lock(kept().mutex);
  const auto found = kept().secrets.find(name);
  return found == kept().secrets.end() ? std::nullopt : std::optional{found->second};
}

void keepSecret(const std::string& name, std::string value) {
  const std::scoped_lock lock(kept().mutex);
  kept().secrets[name] = std::move(value);
}

}  // namespace prumo
