// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"

#include <array>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

/// What is compared with what when the records that were sent are laid beside those that arrived.
namespace prumo::quality {

enum class Side { Sent, Received };

/// What of a text does not count when it is compared. Different Unicode forms of the same characters never count (NFC) unless told so.
struct TextForm {
  bool trim = true;               ///< spaces before and after
  bool unicode = true;            ///< composed and decomposed characters are the same
  bool ignoreCase = false;
  bool ignoreAccents = false;
  bool digitsOnly = false;        ///< everything but 0-9 is left out
  bool dropLeadingZeros = false;

  friend bool operator==(const TextForm&, const TextForm&) = default;
};

/// A part of the key that names a record on both sides. A row in which a part is empty has no key.
struct KeyPart {
  std::string sent;
  std::string received;
  TextForm form;

  friend bool operator==(const KeyPart&, const KeyPart&) = default;
};

/// Text: the same characters, but for what the form leaves out. Number: the same amount, within a tolerance. Moment: the same point in time,
/// within a tolerance. Mapping: the word that stands for the sent one. Where a number or a moment cannot be read, the texts are compared.
enum class FieldComparison { Text, Number, Moment, Mapping };

/// A column of what was sent and the one it arrived in.
struct FieldPair {
  std::string sent;
  std::string received;
  FieldComparison comparison = FieldComparison::Text;
  TextForm form;                                           ///< Text, Mapping; of both sides
  double absolute = 0;                                     ///< Number: how far apart they may be; the larger of the two holds
  double percent = 0;                                      ///< Number: the same, in per cent of the sent one
  double factor = 1;                                       ///< Number: the received one is the sent one times this
  double seconds = 0;                                      ///< Moment: how far apart they may be
  std::vector<std::pair<std::string, std::string>> mapping;  ///< Mapping: sent word, received word; what is not listed stays as it is
  double tolerated = 0;                                    ///< share of matched records in which it may differ, 0 to 1
  Severity severity = Severity::Medium;

  friend bool operator==(const FieldPair&, const FieldPair&) = default;
};

/// Whether records are told apart by each value of the segment column, or by the day or month of the moment that stands there.
enum class SegmentUnit { Value, Day, Month };

/// A column on each side; both empty: none.
struct ColumnPair {
  std::string sent;
  std::string received;

  friend bool operator==(const ColumnPair&, const ColumnPair&) = default;
};

struct ReconciliationPlan {
  std::vector<KeyPart> key;
  std::vector<FieldPair> fields;
  ColumnPair segment;                     ///< figures are also told for each of its values
  SegmentUnit segmentBy = SegmentUnit::Value;
  ColumnPair value;                       ///< what a record is worth
  ColumnPair times;                       ///< when it was sent, and when it arrived
  std::array<int, 2> offsets{0, 0};       ///< minutes east of UTC, by Side, of times that do not say where they are
  double toleratedOmissions = 0;          ///< shares, 0 to 1
  double toleratedExtras = 0;
  double toleratedDuplicates = 0;

  friend bool operator==(const ReconciliationPlan&, const ReconciliationPlan&) = default;
};

/// What a field is called: its sent column, and the received one too where several fields compare the same sent column.
std::string fieldName(const ReconciliationPlan& plan, std::size_t field);

constexpr std::size_t kMostKeyParts = 16;
constexpr std::size_t kMostFieldPairs = 500;

/// Reads a plan (format: resources/reconciliation/README.md).
/// Errors {place}: json.*, quality.zero_byte, reconciliation.wrong_format {format}, reconciliation.newer_format {version},
/// reconciliation.no_key, reconciliation.too_many {limit}, reconciliation.twice {column}, reconciliation.bad_zone {zone}, reconciliation.one_side.
Result<ReconciliationPlan> parsePlan(std::string_view json);
/// The same from a file of at most 4 MiB. Errors: base.cannot_read, base.too_large, and as above.
Result<ReconciliationPlan> readPlan(const std::filesystem::path& path);
/// What parsePlan reads, indented.
std::string toJson(const ReconciliationPlan& plan);
/// Whether a plan is complete and sound by itself. Errors: as parsePlan.
Result<void> validate(const ReconciliationPlan& plan);

/// "-03:00", "+0530", "Z"; minutes east of UTC. Nothing for anything else, or beyond 15 hours.
std::optional<int> zoneFromText(std::string_view text);
std::string zoneText(int minutes);

}  // namespace prumo::quality

namespace prumo::record {
template <>
inline constexpr std::array enumKeys<quality::Side>{"sent", "received"};
template <>
inline constexpr std::array enumKeys<quality::SegmentUnit>{"value", "day", "month"};
template <>
inline constexpr std::array enumKeys<quality::FieldComparison>{"text", "number", "moment", "mapping"};
}  // namespace prumo::record
