// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Names as people make them up for machines, taken apart: a word within another word is none.
namespace prumo::contacts {

/// "createSalesOrder", "sales-orders", "/v1/sales_orders" hold the words sales and order or orders; all in small ASCII letters.
std::vector<std::string> wordsIn(std::string_view name);
/// Whether one of the words is in the list, as it is or with an s for several.
bool holdsWord(std::string_view name, std::span<const std::string_view> list);

}  // namespace prumo::contacts
