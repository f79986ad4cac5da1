// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

/// A record is described once: a plain struct, and one list of its fields. The store, JSON, table models, forms and
/// report tables all work from that list; labels come from ui/text by (record, field).
///
///   template <> const Description<Finding>& describe<Finding>() {
///     static const Description<Finding> description{
///         .name = "finding", .fields = {field("id", &Finding::id, Kind::Text, {.required = true}), ...}};
///     return description;
///   }
namespace prumo::record {

/// What a value means to a person: decides editor, alignment and locale format.
enum class Kind { Text, Markdown, Integer, Real, Share, Boolean, Date, Instant, Choice, Money, Reference, Json };

/// One value on its way between a struct, a row, a cell and a form. Text is UTF-8.
using Value = std::variant<std::monostate, std::int64_t, double, std::string>;

/// A value that is only looked at: its text stays where it is.
using View = std::variant<std::monostate, std::int64_t, double, std::string_view>;
View viewOf(const Value& value);

struct Constraint {
  bool required = false;              ///< neither null nor empty
  std::optional<double> min;          ///< numbers
  std::optional<double> max;          ///< numbers
  std::size_t maxLength = 4000;       ///< text, in bytes
  std::vector<std::string> choices;   ///< Kind::Choice: the keys, in the order they are offered
  std::string references;             ///< Kind::Reference: the table whose row must be there; when that row goes, a required reference
                                      ///< takes its own row along and another is emptied. Empty: a loose reference, nothing is enforced
};

struct FieldInfo {
  std::string name;  ///< the column's name, the JSON key and the key of its label
  Kind kind = Kind::Text;
  Constraint constraint;
  int since = 1;  ///< the schema version that brought it
  Value initial;  ///< what rows that are older than the field get: the member's value in a default-made record
};

/// An enum that is stored and sent as text names its keys here, in the order of its values:
/// `template <> inline constexpr std::array enumKeys<Severity>{"low", "medium", "high", "critical"};`
template <class E>
inline constexpr std::array<const char*, 0> enumKeys{};

/// Converts between a member's type and a Value; `read` answers false when the value does not fit.
template <class T>
struct Codec;

template <>
struct Codec<std::string> {
  static Value write(const std::string& value) { return value; }
  static bool read(const Value& value, std::string& out);
};
template <>
struct Codec<std::int64_t> {
  static Value write(std::int64_t value) { return value; }
  static bool read(const Value& value, std::int64_t& out);
};
template <>
struct Codec<int> {
  static Value write(int value) { return std::int64_t{value}; }
  static bool read(const Value& value, int& out);
};
template <>
struct Codec<double> {
  static Value write(double value) { return value; }
  static bool read(const Value& value, double& out);
};
template <>
struct Codec<bool> {
  static Value write(bool value) { return std::int64_t{value}; }
  static bool read(const Value& value, bool& out);
};
template <>
struct Codec<Instant> {
  static Value write(Instant value) { return toIso(value); }
  static bool read(const Value& value, Instant& out);
};
template <class Tag>
struct Codec<Id<Tag>> {
  static Value write(const Id<Tag>& value) { return value.text; }
  static bool read(const Value& value, Id<Tag>& out) { return Codec<std::string>::read(value, out.text); }
};
template <class T>
struct Codec<std::optional<T>> {
  static Value write(const std::optional<T>& value) { return value ? Codec<T>::write(*value) : Value{}; }
  static bool read(const Value& value, std::optional<T>& out) {
    if (std::holds_alternative<std::monostate>(value)) return out.reset(), true;
    return Codec<T>::read(value, out.emplace());
  }
};

/// The key of an enum value, and back.
template <class E>
  requires std::is_enum_v<E>
std::string_view keyOf(E value) {
  return enumKeys<E>.at(static_cast<std::size_t>(value));
}
template <class E>
  requires std::is_enum_v<E>
std::optional<E> fromKey(std::string_view key) {
  for (std::size_t i = 0; i < enumKeys<E>.size(); ++i) {
    if (key == enumKeys<E>[i]) return static_cast<E>(i);
  }
  return {};
}
/// All keys of an enum, as Constraint::choices wants them.
template <class E>
  requires std::is_enum_v<E>
std::vector<std::string> keysOf() {
  return {enumKeys<E>.begin(), enumKeys<E>.end()};
}

template <class E>
  requires std::is_enum_v<E>
struct Codec<E> {
  static Value write(E value) { return std::string{keyOf(value)}; }
  static bool read(const Value& value, E& out) {
    const auto* text = std::get_if<std::string>(&value);
    const auto found = text ? fromKey<E>(*text) : std::nullopt;
    if (found) out = *found;
    return found.has_value();
  }
};

template <class R>
struct Field : FieldInfo {
  std::function<Value(const R&)> get;
  std::function<bool(R&, const Value&)> set;  ///< false: the value is of the wrong type
};

/// Describes one member.
template <class R, class T>
Field<R> field(std::string name, T R::*member, Kind kind, Constraint constraint = {}, int since = 1) {
  return {{std::move(name), kind, std::move(constraint), since, Codec<T>::write(R{}.*member)},
          [member](const R& record) { return Codec<T>::write(record.*member); },
          [member](R& record, const Value& value) { return Codec<T>::read(value, record.*member); }};
}

/// A table as the store sees it. The first field is "id": text, the primary key.
struct TableInfo {
  std::string name;
  bool recorded = true;  ///< false: bulk rows outside undo and history, keyed by the row that owns them
  std::vector<FieldInfo> fields;
  std::vector<std::string> indexed;  ///< fields that queries search by
};

template <class R>
struct Description {
  std::string name;  ///< the table's name and the key of the record's label
  bool recorded = true;
  std::vector<Field<R>> fields;
  std::vector<std::string> indexed;
};

/// Specialised beside each record.
template <class R>
const Description<R>& describe() = delete;

template <class R>
TableInfo tableOf() {
  const auto& description = describe<R>();
  return {description.name, description.recorded, {description.fields.begin(), description.fields.end()}, description.indexed};
}

/// Whether a value keeps its field's constraint.
/// Errors {record, field, ...}: record.required, record.too_long {limit}, record.out_of_range {min, max}, record.not_a_choice {value},
/// record.not_a_date {value}, record.bad_text (not UTF-8, or with control characters), record.wrong_type.
Result<void> check(std::string_view record, const FieldInfo& field, const View& value);

/// Whether every value of a record keeps its constraint; the first fault otherwise.
template <class R>
Result<void> check(const R& record) {
  const auto& description = describe<R>();
  for (const auto& field : description.fields) {
    const auto value = field.get(record);
    if (auto kept = check(description.name, field, viewOf(value)); !kept) return kept;
  }
  return {};
}

/// The record's values in the order of its fields.
template <class R>
std::vector<Value> valuesOf(const R& record) {
  std::vector<Value> values;
  values.reserve(describe<R>().fields.size());
  for (const auto& field : describe<R>().fields) values.push_back(field.get(record));
  return values;
}

/// The error for a value that cannot be in that field at all.
Error wrongType(std::string_view record, std::string_view field);

/// The fields of these names, in the order of the names; all of them when none is named.
template <class R>
std::vector<const Field<R>*> fieldsOf(std::span<const std::string> names = {}) {
  std::vector<const Field<R>*> fields;
  const auto& all = describe<R>().fields;
  if (names.empty()) std::ranges::transform(all, std::back_inserter(fields), [](const auto& field) { return &field; });
  for (const auto& name : names) {
    const auto found = std::ranges::find(all, name, &Field<R>::name);
    if (found != all.end()) fields.push_back(&*found);
  }
  return fields;
}

/// Sets these fields of a record to the values that stand in the same order. Errors: as check.
template <class R>
Result<void> setValues(R& record, std::span<const Field<R>* const> fields, std::span<const Value> values) {
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (!fields[i]->set(record, values[i])) return wrongType(describe<R>().name, fields[i]->name);
  }
  return {};
}

/// A record from values in the order of its fields. Errors: as check.
template <class R>
Result<R> fromValues(std::span<const Value> values) {
  R record{};
  const auto fields = fieldsOf<R>();
  return setValues<R>(record, fields, values).transform([&record] { return std::move(record); });
}

}  // namespace prumo::record
