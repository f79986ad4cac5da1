// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/reconciliation/packed.h"

#include "core/quality/reconciliation/form.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace prumo::quality {

namespace {

/// What stands before a packed value; below Hash it is the length of a text.
constexpr char kEmpty = 0;
constexpr char kHash = 9;
constexpr char kNumber = 10;
constexpr std::size_t kShort = 8;
constexpr double kRounding = 1e-12;  ///< of the larger amount: what binary fractions lose

const TextForm kPlain;

std::size_t sizeAt(std::string_view packed, std::size_t at) {
  const char tag = packed[at];
  return 1 + (tag < kHash ? static_cast<std::size_t>(tag) : kShort);
}

char* put(char* out, char tag, const void* bytes) {
  *out = tag;
  std::memcpy(out + 1, bytes, kShort);
  return out + 1 + kShort;
}

double doubleAt(std::string_view packed) {
  double value = 0;
  std::memcpy(&value, packed.data() + 1, sizeof value);
  return value;
}

bool isWithin(const FieldPair& field, double sent, double difference) {
  const auto apart = std::abs(difference);
  if (field.comparison == FieldComparison::Moment) return apart <= field.seconds + 1e-6;
  const auto expected = std::abs(sent * field.factor);
  const auto received = std::abs(sent * field.factor + difference);
  return apart <= std::max(field.absolute, expected * field.percent / 100) + std::max(expected, received) * kRounding;
}

bool isNothing(const FieldPair& field, double sent, double difference) {
  if (field.comparison == FieldComparison::Moment) return std::abs(difference) <= 1e-6;
  const auto expected = std::abs(sent * field.factor);
  return std::abs(difference) <= std::max(expected, std::abs(sent * field.factor + difference)) * kRounding;
}

FieldDifference differenceOf(const FieldPair& field, std::string_view sent, std::string_view received) {
  if (sent == received && (sent[0] != kNumber || field.factor == 1)) return {};
  if (sent[0] == kEmpty) return {received[0] == kEmpty ? FieldState::Same : FieldState::EmptySent, {}};
  if (received[0] == kEmpty) return {FieldState::EmptyReceived, {}};
  if (!isMeasured(field.comparison)) return {FieldState::Differs, {}};
  if (sent[0] != kNumber || received[0] != kNumber) return {FieldState::Unreadable, {}};
  const auto value = doubleAt(sent);
  const auto difference = doubleAt(received) - (field.comparison == FieldComparison::Number ? value * field.factor : value);
  if (isNothing(field, value, difference)) return {};
  return {isWithin(field, value, difference) ? FieldState::Tolerated : FieldState::Differs, difference};
}

}  // namespace

FieldPacker::FieldPacker(const FieldPair& field, const SideReading& reading) : m_field(field), m_reading(reading) {
  if (reading.side == Side::Received || field.comparison != FieldComparison::Mapping) return;
  std::string buffer;
  for (const auto& [sent, received] : field.mapping) m_words.emplace_back(formed(sent, field.form, buffer), received);
  std::ranges::stable_sort(m_words, {}, &std::pair<std::string, std::string>::first);
}

char* FieldPacker::packText(std::string_view text, char* out) const {
  thread_local std::string buffer;
  text = formed(text, m_field.form, buffer);
  if (!m_words.empty()) {
    const auto found = std::ranges::lower_bound(m_words, text, {}, [](const auto& word) { return std::string_view{word.first}; });
    if (found != m_words.end() && found->first == text) text = formed(found->second, m_field.form, buffer);
  }
  if (text.size() > kShort) {
    const std::uint64_t hash = XXH3_64bits(text.data(), text.size());
    return put(out, kHash, &hash);
  }
  *out = static_cast<char>(text.size());
  return std::ranges::copy(text, out + 1).out;
}

char* FieldPacker::pack(std::optional<std::string_view> text, char* out, FieldCounts& counts) const {
  if (!text) {
    *out = kEmpty;
    return out + 1;
  }
  if (!isMeasured(m_field.comparison)) return packText(*text, out);
  const bool isMoment = m_field.comparison == FieldComparison::Moment;
  const auto value = isMoment ? momentIn(*text, m_reading) : numberIn(*text, m_reading.writing);
  if (!value) {
    auto* end = packText(*text, out);
    counts.unreadable += *out == kEmpty ? 0 : 1;
    return end;
  }
  if (isMoment) ++(saysOffset(*text) ? counts.withOffset : counts.withoutOffset);
  return put(out, kNumber, &*value);
}

bool RowComparer::compare(std::string_view sent, std::string_view received, std::vector<FieldDifference>& out) const {
  if (sent == received && !m_scales) return false;
  out.resize(m_fields.size());
  bool differs = false;
  std::size_t ours = 0;
  std::size_t theirs = 0;
  for (std::size_t i = 0; i < m_fields.size(); ++i) {
    const auto one = sent.substr(ours, sizeAt(sent, ours));
    const auto other = received.substr(theirs, sizeAt(received, theirs));
    ours += one.size();
    theirs += other.size();
    out[i] = differenceOf(m_fields[i], one, other);
    differs = differs || out[i].state != FieldState::Same;
  }
  return differs;
}

void appendTo(std::string& out, std::span<const FieldDifference> differences, const std::vector<FieldPair>& fields) {
  for (const auto& each : differences) out += static_cast<char>(each.state);
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (!isMeasured(fields[i].comparison)) continue;
    const double value = differences[i].difference.value_or(std::numeric_limits<double>::quiet_NaN());
    out.append(reinterpret_cast<const char*>(&value), sizeof value);
  }
}

void readFrom(std::string_view bytes, std::vector<FieldDifference>& out, const std::vector<FieldPair>& fields) {
  out.assign(fields.size(), {});
  std::size_t at = fields.size();
  for (std::size_t i = 0; i < fields.size(); ++i) {
    out[i].state = static_cast<FieldState>(bytes[i]);
    if (!isMeasured(fields[i].comparison)) continue;
    double value = 0;
    std::memcpy(&value, bytes.data() + at, sizeof value);
    if (!std::isnan(value)) out[i].difference = value;
    at += sizeof value;
  }
}

std::optional<double> numberIn(std::string_view text, const engine::Writing& writing) {
  if (const auto value = engine::decimalOf(text, writing)) return value;
  std::string buffer;
  text = formed(text, kPlain, buffer);
  if (text.starts_with("R$")) text = text.substr(2);
  return engine::decimalOf(text.substr(std::min(text.find_first_not_of(' '), text.size())), writing);
}

std::optional<double> momentIn(std::string_view text, const SideReading& reading) {
  auto value = engine::momentOf(text, reading.writing.dates);
  if (!value) {
    std::string buffer;
    text = formed(text, kPlain, buffer);
    value = engine::momentOf(text, reading.writing.dates);
  }
  if (!value) return {};
  return saysOffset(text) ? *value : *value - reading.offset;
}

bool saysOffset(std::string_view text) {
  constexpr std::size_t kAfterMinutes = 16;
  return text.size() > kAfterMinutes && text.find_first_of("Z+-", kAfterMinutes) != std::string_view::npos;
}

}  // namespace prumo::quality
