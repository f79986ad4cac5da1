// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/reconciliation/reconcile.h"

/// What lies behind divergences, as far as the data shows it.
namespace prumo::quality {

/// What the two texts of a diverging field look like to each other.
Cause causeOf(const FieldPair& field, std::string_view sent, std::string_view received, const std::array<SideReading, 2>& readings);

/// How many times each cause was met, the most frequent first.
std::vector<CauseCount> counted(const std::vector<Cause>& causes);

/// Reasons by which integrations refuse records, to begin a list of one's own with. They are proposed by what a column is called.
enum class Reason { IncompleteShipping, AmountDivergence, InvalidSku, UnavailableInventory, UnavailableStatus, UnknownCarrier };
std::optional<Reason> reasonFor(std::string_view column);

}  // namespace prumo::quality

namespace prumo::record {
template <>
inline constexpr std::array enumKeys<quality::Reason>{"incomplete_shipping",   "amount_divergence",  "invalid_sku",
                                                     "unavailable_inventory", "unavailable_status", "unknown_carrier"};
}  // namespace prumo::record
