// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/reconciliation/plan.h"

#include <string_view>

namespace prumo::quality {

/// The text without what does not count. It stays where it is, or stands in `buffer`. The text is valid UTF-8.
std::string_view formed(std::string_view text, const TextForm& form, std::string& buffer);

}  // namespace prumo::quality
