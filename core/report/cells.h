// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace prumo::report {

inline Cell words(Text text) {
  return {.text = std::move(text)};
}
inline Cell whole(std::int64_t value) {
  return {.value = value, .kind = record::Kind::Integer};
}
inline Cell real(std::optional<double> value, Text otherwise) {
  if (!value) return words(std::move(otherwise));
  return {.value = *value, .kind = record::Kind::Real};
}
inline Cell share(std::optional<double> value, Text otherwise) {
  if (!value) return words(std::move(otherwise));
  return {.value = *value, .kind = record::Kind::Share};
}
inline Cell dateCell(const std::string& date, Text otherwise) {
  if (date.empty()) return words(std::move(otherwise));
  return {.value = date, .kind = record::Kind::Date};
}
inline Cell markdown(const std::string& text) {
  return {.text = text, .kind = record::Kind::Markdown};
}
inline Cell badge(Severity severity) {
  return {.severity = severity};
}

/// The catalog's word for one of a choice field's keys.
inline Text choice(const std::string& record, const std::string& field, std::string_view key) {
  return Message{"choice." + record + "." + field + "." + std::string{key}, {}};
}

}  // namespace prumo::report
