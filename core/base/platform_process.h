// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace prumo::platform {

struct ProcessLimits {
  std::chrono::milliseconds time{5000};
  std::size_t output = std::size_t{4} * 1024 * 1024;   ///< bytes
};

/// Runs another program, without a shell: it gets the input, and what it writes comes back. What it complains about is thrown away. It is ended with
/// all it started when the time is over, it writes too much, or a stop is asked for.
/// Errors {program}: base.no_program, base.program_failed, base.program_slow, base.program_too_much, and that of cancelled().
Result<std::string> runProgram(const std::string& program, const std::vector<std::string>& arguments, std::string_view input, const ProcessLimits& limits = {},
                               const std::stop_token& stop = {});

}  // namespace prumo::platform
