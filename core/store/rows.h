// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tables.h"

#include <functional>
#include <span>
#include <string>

/// Reading rows of described tables.
namespace prumo::store {

using TakeRow = std::function<Result<void>(std::span<const record::Value>)>;

Result<std::int64_t> countRows(Connection& connection, const Tables& tables, const std::string& table, const Query& query);
Result<void> eachRow(Connection& connection, const Tables& tables, const std::string& table, const Query& query, const TakeRow& take);

/// SHA-256 over the recorded tables, in schema and id order; every value with its type and length, so that nothing runs together.
Result<std::string> hashRows(Connection& connection, const Tables& tables);

}  // namespace prumo::store
