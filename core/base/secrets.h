// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

/// Passwords by name. They are looked up when they are needed and written nowhere: no project file, log or message holds one.
namespace prumo {

/// What the name stands for: the environment variable PRUMO_SECRET_NAME (upper case, anything but letters and digits as "_") comes first,
/// then what keepSecret was told.
std::optional<std::string> secretNamed(const std::string& name);

/// The environment variable of a name.
std::string secretVariable(const std::string& name);

/// Known from now on until the program ends. Callable from any thread.
void keepSecret(const std::string& name, std::string value);

}  // namespace prumo
