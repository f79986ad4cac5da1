// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>
#include <string_view>

/// What the files of core/store share; nothing outside this folder includes it.
namespace prumo::store {

/// An identifier, quoted for SQL whatever it contains.
std::string sqlName(std::string_view identifier);

void bindValue(SQLite::Statement& statement, int index, const record::Value& value);
void bindBlob(SQLite::Statement& statement, int index, std::string_view bytes);
record::Value valueOf(const SQLite::Column& column);
/// The same without a copy: it stands until the statement moves on.
record::View viewOf(const SQLite::Column& column);
/// The same into a value that is there already, whose room for text is used again.
void assign(record::Value& value, const SQLite::Column& column);

/// The value as its column keeps it: an empty enforced reference is no reference.
record::Value stored(const record::FieldInfo& field, const record::Value& value);

}  // namespace prumo::store
