// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/exchange/exchange.h"

#include <nlohmann/json.hpp>

#include <set>

/// What the formats share.
namespace prumo::quality::exchange {

using nlohmann::ordered_json;

/// Collects the rules that are read, and what could not be.
class Intake {
public:
  explicit Intake(RuleFormat format) { m_out.format = format; }

  /// Gives it an id. One that stands already is passed over; one that is not sound is left.
  void add(Rule rule, const std::string& place, const std::string& what);
  /// Code: "quality.left." and the reason.
  void leave(const std::string& place, const std::string& what, const char* reason, std::vector<std::pair<std::string, Argument>> args = {});
  void change(const std::string& place, const std::string& what, const char* reason, std::vector<std::pair<std::string, Argument>> args = {});
  ImportedRules& out() { return m_out; }
  bool isFull() const;

private:
  ImportedRules m_out;
  std::set<std::string> m_known;  ///< rules without their ids
  std::map<std::string, int> m_ids;
};

/// A pattern of a JSON Schema, which may match anywhere (ECMA-262), as one that matches the whole value (RE2); and back, nothing where RE2
/// says what ECMA-262 has no words for.
std::string wholePattern(const std::string& pattern);
std::optional<std::string> searchedPattern(const std::string& pattern);
/// What is only spelled otherwise in RE2: \u00e1, \/.
std::string respelled(const std::string& pattern);
/// Whether the two syntaxes read it alike.
bool isReadAlike(const std::string& pattern);

/// A value of a JSON document as it stands in a feed; nothing for null, lists and objects.
std::optional<std::string> cellText(const nlohmann::json& value);
/// A number as the expression language and schemas write it; nothing where it would need an exponent.
std::optional<std::string> numberWords(double number);

/// Escapes a member's name in a JSON Pointer (RFC 6901).
std::string pointer(const std::string& place, const std::string& member);

/// A schema of rows as a condition; nothing where it says more than conditions can. `prefix` stands before the names of its members;
/// `isAsked`: of the rows that a rule is asked of ("if"), where an empty value counts as one that keeps what is said of it.
std::optional<std::string> conditionFrom(const nlohmann::json& schema, const std::string& prefix, bool isAsked);
/// A condition as a schema of rows; nothing where it says more than schemas can.
std::optional<ordered_json> schemaFrom(const std::string& condition, bool isAsked);

ImportedRules readFrictionless(const nlohmann::json& schema);
ImportedRules readJsonSchema(const nlohmann::json& schema);
ExportedRules writeFrictionless(const RuleSet& rules, const DialectChoice& dialect);
ExportedRules writeJsonSchema(const RuleSet& rules);

/// What no other format has words for: tolerance, owner... of each rule.
void leaveExtras(const Rule& rule, std::vector<Leftover>& left);
Leftover leftover(const std::string& place, const std::string& what, const char* reason, bool isChanged = false);

}  // namespace prumo::quality::exchange
