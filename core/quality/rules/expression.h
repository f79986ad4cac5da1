// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/rules/row_sql.h"

/// The small language in which a rule says what has to hold between the columns of a row. Grammar: resources/rules/README.md.
namespace prumo::quality {

/// A part of an expression. Its children are the operands, in the order in which they stand in the text.
struct Expression {
  enum class Kind { Number, Text, Column, Call, Negative, Arithmetic, Comparison, In, Matches, IsEmpty, Not, And, Or };

  Kind kind = Kind::Number;
  std::string text;  ///< of a text, a column's name, a function's name, an operator ("+", "<=", ...), the pattern of Matches
  double number = 0;
  bool negated = false;  ///< NOT IN, NOT MATCHES, IS NOT EMPTY
  std::size_t at = 0;    ///< where it stands, from 1
  std::vector<Expression> parts;
};

/// What an expression gives.
enum class Gives { Text, Number, Moment, Truth };

/// Errors {place ""}: quality.expression_syntax {at, found}, quality.expression_function {at, name}, quality.expression_too_long {limit},
/// quality.expression_too_deep {limit}, quality.zero_byte.
Result<Expression> parseExpression(const std::string& text);

/// Whether it can be read and gives what is needed; patterns in it are sound.
/// Errors {place ""}: as parseExpression; quality.expression_type {at}, quality.bad_regex {pattern, reason}.
Result<void> validateExpression(const std::string& text, Gives needed);

/// The columns it names, each once; none where it cannot be read.
std::vector<std::string> columnsOf(const std::string& expression);

/// As SQL over a row. Null where a column that it needs is empty. The expression has been validated.
std::string expressionSql(const std::string& expression, Gives needed, const RowSql& row);

/// A test of these columns: as it is where one of them is empty (null, unless the answer does not hang on that one), and false where it cannot
/// be had although all are filled in: a value is no number or no date.
std::string judgedSql(const std::string& test, const std::vector<std::string>& columns, const RowSql& row);

/// A condition as SQL: null where a column it asks about is empty and the answer hangs on it; false where a value cannot be read as the
/// number or date that is asked for.
std::string conditionSql(const std::string& condition, const RowSql& row);

}  // namespace prumo::quality
