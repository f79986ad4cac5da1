// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/profile/scan.h"

namespace prumo::quality::profiling {

/// The profile of a column; the lines of its examples are still ids of rows.
/// `seen`: its name, what it was recognised as before it was read, whether it may be seen; `place`: its place in the sample.
ColumnProfile summary(ColumnProfile seen, std::int64_t rows, Column& column, const RowSample& sample, std::size_t place, const engine::Writing& writing);

/// Every example of a profile, for its line to be set.
void forEachExample(Profile& profile, const std::function<void(Example&)>& take);

/// Pairs of these columns that name the rows, where none does alone: of the two dozen columns with most different values, judged by the
/// sample.
std::vector<KeyPair> keyPairs(std::span<const ColumnProfile> columns, const RowSample& sample, std::int64_t rows);

}  // namespace prumo::quality::profiling
