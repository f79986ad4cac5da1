// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"

/// The words that acceptance sampling by attributes is indexed by: AQLs, inspection levels, code letters.
namespace prumo::quality::sampling {

enum class Level { S1, S2, S3, S4, I, II, III };
enum class Inspection { Normal, Tightened, Reduced };

/// The preferred AQLs, 0.010 to 1000: up to 10 per cent of items or defects per 100 items, above 10 defects per 100 items.
inline constexpr std::array kAqls{0.010, 0.015, 0.025, 0.040, 0.065, 0.10, 0.15, 0.25, 0.40, 0.65, 1.0,   1.5,   2.5,
                           4.0,   6.5,   10.0,  15.0,  25.0,  40.0, 65.0, 100.0, 150.0, 250.0, 400.0, 650.0, 1000.0};
constexpr double kLastShareAql = 10;  ///< above it only defects can be counted: items have no more than 100 %

/// The place of an AQL in the series. Errors: sampling.aql_not_in_series {value, near}: the neighbours that are.
Result<std::size_t> aqlIndex(double aql);
/// An AQL as it is printed: "0.010", "1.0", "25".
std::string aqlText(double aql);

/// Code letters A to R without I and O, and S, which tightened inspection alone may need; as numbers from 0.
constexpr std::string_view kLetters = "ABCDEFGHJKLMNPQRS";
constexpr std::size_t kFirstLetters = 16;  ///< those that a lot can have: all but S

constexpr std::int64_t kMostLot = 100'000'000;
/// The letter of a lot of this size, as its place in kLetters. Errors: sampling.bad_lot {lot, most}.
Result<std::size_t> letterOf(std::int64_t lot, Level level);

}  // namespace prumo::quality::sampling

namespace prumo::record {
template <>
inline constexpr std::array enumKeys<quality::sampling::Level>{"S-1", "S-2", "S-3", "S-4", "I", "II", "III"};
template <>
inline constexpr std::array enumKeys<quality::sampling::Inspection>{"normal", "tightened", "reduced"};
}  // namespace prumo::record
