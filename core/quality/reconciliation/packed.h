// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/literals.h"
#include "core/quality/reconciliation/plan.h"

#include <algorithm>
#include <optional>
#include <span>

/// The compared values of a row in few bytes: what one side carries through the join instead of its texts. Short texts stand as they are, longer
/// ones by a 64-bit hash (two different texts are taken for equal once in 10^19), numbers and moments as doubles.
namespace prumo::quality {

/// How two packed fields stand to each other. Unreadable: one of the two is no number, or no moment, and the texts differ.
enum class FieldState : char { Same, Tolerated, Differs, EmptyReceived, EmptySent, Unreadable };
constexpr bool isDivergence(FieldState state) { return state > FieldState::Tolerated; }

/// What one side's texts need to be read.
struct SideReading {
  Side side = Side::Sent;
  engine::Writing writing{};  ///< of numbers and dates
  double offset = 0;  ///< seconds east of UTC, of moments that do not say where they are
};

/// What was met while packing, added up: values of number and moment fields that are none, and moments with and without an offset.
struct FieldCounts {
  std::int64_t unreadable = 0;
  std::int64_t withOffset = 0;
  std::int64_t withoutOffset = 0;
};

class FieldPacker {
public:
  FieldPacker(const FieldPair& field, const SideReading& reading);
  static constexpr std::size_t kMost = 9;  ///< bytes of a packed value
  /// Writes the value, and answers where the next one begins; nothing is an empty cell.
  char* pack(std::optional<std::string_view> text, char* out, FieldCounts& counts) const;

private:
  char* packText(std::string_view text, char* out) const;

  FieldPair m_field;
  SideReading m_reading;
  std::vector<std::pair<std::string, std::string>> m_words;  ///< by formed sent word, rising
};

/// What packed rows say of each field.
struct FieldDifference {
  FieldState state = FieldState::Same;
  std::optional<double> difference;  ///< received less what was to be expected: numbers, or seconds
};

class RowComparer {
public:
  explicit RowComparer(const std::vector<FieldPair>& fields)
      : m_fields(fields), m_scales(std::ranges::any_of(fields, [](const FieldPair& field) { return field.factor != 1; })) {}
  /// Whether anything differs at all, within tolerance or not; then `out` has every field's difference.
  bool compare(std::string_view sent, std::string_view received, std::vector<FieldDifference>& out) const;

private:
  std::vector<FieldPair> m_fields;
  bool m_scales;  ///< then equal bytes may stand for different amounts
};

/// Differences as bytes, and back: a state a field, then a double for each field that is measured (numbers and moments).
void appendTo(std::string& out, std::span<const FieldDifference> differences, const std::vector<FieldPair>& fields);
void readFrom(std::string_view bytes, std::vector<FieldDifference>& out, const std::vector<FieldPair>& fields);

/// A cell as a number, with surrounding spaces and R$ let pass, or as seconds since 1970 (UTC).
std::optional<double> numberIn(std::string_view text, const engine::Writing& writing);
std::optional<double> momentIn(std::string_view text, const SideReading& reading);
/// Whether a moment says how far it is from UTC.
bool saysOffset(std::string_view text);

constexpr bool isMeasured(FieldComparison comparison) { return comparison == FieldComparison::Number || comparison == FieldComparison::Moment; }

}  // namespace prumo::quality
