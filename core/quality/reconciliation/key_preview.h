// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/reconciliation/reconcile.h"

namespace prumo::quality {

/// How the keys of the first rows of both sides meet: a quick look while a key is chosen.
struct KeyPreview {
  std::array<std::int64_t, 2> rows{};       ///< by Side, that were looked at
  std::array<std::int64_t, 2> different{};  ///< keys
  std::array<std::int64_t, 2> without{};    ///< rows without a key
  std::int64_t matching = 0;                ///< different keys that are among both
};

constexpr std::int64_t kKeysLooked = 20'000;

/// Looks at no more than the first rows of each side. Errors: as reconcile.
Result<KeyPreview> previewKeys(const Source& sent, const Source& received, const std::vector<KeyPart>& key, std::int64_t rows = kKeysLooked, const Job& job = {});

}  // namespace prumo::quality
