// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"

#include <array>

/// What became of each row in the table `pairs` (placed.h), also where a key stands in several rows.
namespace prumo::quality {

/// Beside: a pair of rows of which neither is the first of its key.
enum class Fate : std::int64_t { Matched, Omitted, Extra, SentDuplicate, ReceivedDuplicate, SentWithoutKey, ReceivedWithoutKey, Beside };

/// Finds the keys that stand in several rows. `rows`: how many there are on each side. Answers the SELECT of all pairs with their fate as column `c`.
///
/// The join itself tells whether matched keys are unique: with s and r rows of a key it gives s times r pairs, so that there are as many pairs
/// as rows with a partner on either side only where s and r are always 1. Only then nothing has to be grouped.
Result<std::string> fatesSql(engine::Engine& engine, const std::array<std::int64_t, 2>& rows, const Job& job);

}  // namespace prumo::quality
