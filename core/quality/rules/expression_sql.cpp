// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/literals.h"
#include "core/engine/sql.h"
#include "core/quality/rule_sql.h"
#include "core/quality/rules/functions.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace prumo::quality {

namespace {

using Kind = Expression::Kind;

/// Nothing: a column or a text, which is what the other side makes of it.
std::optional<Gives> givenBy(const Expression& expression) {
  switch (expression.kind) {
    case Kind::Column: return {};
    case Kind::Text: return {};
    case Kind::Number:
    case Kind::Negative:
    case Kind::Arithmetic: return Gives::Number;
    case Kind::Call: return findFunction(expression.text)->gives;
    default: return Gives::Truth;
  }
}

/// What two sides are compared as: what either is; a number where order is asked of columns alone; else texts.
Gives comparedAs(const Expression& comparison) {
  const auto left = givenBy(comparison.parts[0]);
  const auto right = givenBy(comparison.parts[1]);
  if (left || right) return left ? *left : *right;
  const bool isText = comparison.parts[0].kind == Kind::Text || comparison.parts[1].kind == Kind::Text;
  const bool isOrder = comparison.text != "=" && comparison.text != "<>";
  return isOrder && !isText ? Gives::Number : Gives::Text;
}

Error wrongType(const Expression& expression) {
  return ruleFault("quality.expression_type", {{"at", static_cast<std::int64_t>(expression.at)}});
}

/// Whether an expression can give what is needed of it.
class Types {
public:
  Result<void> check(const Expression& expression, Gives needed) const {
    switch (expression.kind) {
      case Kind::Column: return needed == Gives::Truth ? Result<void>{wrongType(expression)} : Result<void>{};
      case Kind::Text: return checkText(expression, needed);
      case Kind::Number: return is(expression, Gives::Number, needed);
      case Kind::Negative:
      case Kind::Arithmetic: return is(expression, Gives::Number, needed).and_then([&] { return each(expression.parts, Gives::Number); });
      case Kind::Call: return checkCall(expression, needed);
      case Kind::Comparison: {
        const auto as = comparedAs(expression);
        if (as == Gives::Truth) return wrongType(expression);
        return is(expression, Gives::Truth, needed).and_then([&] { return each(expression.parts, as); });
      }
      case Kind::In: {
        const auto as = inAs(expression);
        return is(expression, Gives::Truth, needed).and_then([&] { return each(expression.parts, as); });
      }
      case Kind::Matches:
        return is(expression, Gives::Truth, needed).and_then([&] { return each(expression.parts, Gives::Text); }).and_then([&] {
          return validatePattern(expression.text);
        });
      case Kind::IsEmpty: return is(expression, Gives::Truth, needed);
      case Kind::Not:
      case Kind::And:
      case Kind::Or: return is(expression, Gives::Truth, needed).and_then([&] { return each(expression.parts, Gives::Truth); });
    }
    return {};
  }

  /// A list is compared as numbers where its first value is one, else as texts.
  static Gives inAs(const Expression& in) { return in.parts.size() > 1 && givenBy(in.parts[1]) == Gives::Number ? Gives::Number : Gives::Text; }

private:
  static Result<void> is(const Expression& expression, Gives given, Gives needed) {
    return given == needed ? Result<void>{} : Result<void>{wrongType(expression)};
  }
  static Result<void> checkText(const Expression& expression, Gives needed) {
    const bool fits = needed == Gives::Text || (needed == Gives::Moment && engine::momentOf(expression.text));
    return fits ? Result<void>{} : Result<void>{wrongType(expression)};
  }
  Result<void> each(const std::vector<Expression>& parts, Gives needed) const {
    for (const auto& part : parts) {
      if (auto sound = check(part, needed); !sound) return sound;
    }
    return {};
  }
  Result<void> checkCall(const Expression& expression, Gives needed) const {
    const auto& function = *findFunction(expression.text);
    const auto given = expression.parts.size();
    const auto wanted = function.takes.size();
    if (given < wanted || (given > wanted && !function.isOpenEnded)) return wrongType(expression);
    for (std::size_t i = 0; i < given; ++i) {
      if (auto sound = check(expression.parts[i], function.takes[std::min(i, wanted - 1)]); !sound) return sound;
    }
    return is(expression, function.gives, needed);
  }
};

/// Writes what Types has found sound.
class Sql {
public:
  explicit Sql(const RowSql& row) : m_row(&row) {}

  std::string of(const Expression& expression, Gives needed) const {
    switch (expression.kind) {
      case Kind::Column: return column(expression, needed);
      case Kind::Text: return needed == Gives::Moment ? engine::literal(engine::momentOf(expression.text).value_or(0)) : engine::literal(expression.text);
      case Kind::Number: return engine::literal(expression.number);
      case Kind::Negative: return fmt::format("(-{})", of(expression.parts[0], Gives::Number));
      case Kind::Arithmetic: return arithmetic(expression);
      case Kind::Call: return call(expression);
      case Kind::Comparison: return comparison(expression);
      case Kind::In: return in(expression);
      case Kind::Matches: return sign(expression) + m_row->matches(of(expression.parts[0], Gives::Text), expression.text) + ")";
      case Kind::IsEmpty: return fmt::format("({} IS {}NULL)", column(expression.parts[0], Gives::Text), expression.negated ? "NOT " : "");
      case Kind::Not: return fmt::format("(NOT {})", of(expression.parts[0], Gives::Truth));
      case Kind::And: return joined(expression, " AND ");
      case Kind::Or: return joined(expression, " OR ");
    }
    return {};
  }

private:
  static std::string sign(const Expression& expression) { return expression.negated ? "(NOT " : "("; }

  std::string column(const Expression& expression, Gives needed) const {
    const auto text = m_row->column(expression.text);
    if (needed == Gives::Number) return m_row->number(text);
    return needed == Gives::Moment ? m_row->moment(text) : text;
  }
  /// A division by zero is a value that cannot be had, not an error.
  std::string arithmetic(const Expression& expression) const {
    const auto left = of(expression.parts[0], Gives::Number);
    const auto right = of(expression.parts[1], Gives::Number);
    if (expression.text == "/") return fmt::format("({} / nullif({}, 0))", left, right);
    return fmt::format("({} {} {})", left, expression.text, right);
  }
  std::string call(const Expression& expression) const {
    const auto& function = *findFunction(expression.text);
    std::vector<std::string> arguments;
    for (std::size_t i = 0; i < expression.parts.size(); ++i) {
      arguments.push_back(of(expression.parts[i], function.takes[std::min(i, function.takes.size() - 1)]));
    }
    return function.sql(arguments, *m_row);
  }
  std::string comparison(const Expression& expression) const {
    const auto as = comparedAs(expression);
    const auto left = of(expression.parts[0], as);
    const auto right = of(expression.parts[1], as);
    const bool isOrder = as == Gives::Text && expression.text != "=" && expression.text != "<>";
    if (as != Gives::Number) return fmt::format("({} {} {})", isOrder ? m_row->ordered(left) : left, expression.text, right);
    return fmt::format("({} {} 0)", apart(left, right), expression.text);
  }
  /// How far two numbers are apart, where what only binary fractions make of a sum (0.1 + 0.2 is not 0.3) is no distance.
  static std::string apart(const std::string& left, const std::string& right) {
    return fmt::format("CASE WHEN abs(({0}) - ({1})) <= 1e-9 * greatest(1.0, abs({0}), abs({1})) THEN 0 ELSE ({0}) - ({1}) END", left, right);
  }
  std::string in(const Expression& expression) const {
    const auto as = Types::inAs(expression);
    std::vector<std::string> values;
    for (std::size_t i = 1; i < expression.parts.size(); ++i) values.push_back(of(expression.parts[i], as));
    return sign(expression) + fmt::format("{} IN ({}))", of(expression.parts[0], as), fmt::join(values, ", "));
  }
  std::string joined(const Expression& expression, std::string_view word) const {
    std::vector<std::string> parts;
    for (const auto& part : expression.parts) parts.push_back(of(part, Gives::Truth));
    return fmt::format("({})", fmt::join(parts, word));
  }

  const RowSql* m_row;
};

}  // namespace

Result<void> validateExpression(const std::string& text, Gives needed) {
  return parseExpression(text).and_then([needed](const Expression& expression) { return Types().check(expression, needed); });
}

std::string expressionSql(const std::string& expression, Gives needed, const RowSql& row) {
  const auto parsed = parseExpression(expression);
  return parsed ? Sql(row).of(*parsed, needed) : std::string{"NULL"};
}

std::string judgedSql(const std::string& test, const std::vector<std::string>& columns, const RowSql& row) {
  std::vector<std::string> empty{"false"};
  for (const auto& name : columns) empty.push_back(row.column(name) + " IS NULL");
  return fmt::format("(CASE WHEN {} THEN {} ELSE {} END)", fmt::join(empty, " OR "), test, row.orFalse(test));
}

std::string conditionSql(const std::string& condition, const RowSql& row) {
  return judgedSql(expressionSql(condition, Gives::Truth, row), columnsOf(condition), row);
}

}  // namespace prumo::quality
