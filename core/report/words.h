// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/local_text.h"

#include <initializer_list>
#include <string>
#include <utility>

namespace prumo::report {

/// A sentence of the report's part of the catalog: say("cover.title") means the code "report.cover.title".
inline Message say(std::string code, std::vector<std::pair<std::string, Argument>> args = {}) {
  return {"report." + std::move(code), std::move(args)};
}

/// A count as an argument.
inline Argument count(std::size_t n) {
  return static_cast<std::int64_t>(n);
}

}  // namespace prumo::report
