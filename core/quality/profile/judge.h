// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/literals.h"
#include "core/quality/meaning.h"
#include "core/quality/profile/form.h"

#include <optional>

namespace prumo::quality::profiling {

/// What one value shows by itself.
enum class Trait {
  Integer,
  Decimal,
  Date,
  Timestamp,
  Boolean,
  Blank,
  NotNumber,
  NotMoment,
  NotBoolean,
  Mojibake,
  Scientific,
  ShortCpf,  ///< valid with zeros before it; so the next ones
  ShortCnpj,
  ShortCep,
  ShortGtin,
  ShortNcm,
  DayFirst,    ///< 23/11/2026; only where the day is above 12
  MonthFirst,  ///< 11/23/2026
  OffsetUtc,
  OffsetOther,
  OffsetNone,
  DecimalComma,
  DecimalPoint,
  Dressed,
  OuterSpaces,
  Invisible,
  EmptyWord,
  Count
};
inline constexpr auto kTraits = static_cast<std::size_t>(Trait::Count);
inline constexpr std::size_t kMeanings = record::enumKeys<Meaning>.size();

struct Judged {
  std::uint32_t traits = 0;      ///< a bit each
  std::uint32_t conforming = 0;  ///< a bit for each meaning whose form and check digits the value has
  std::uint32_t telling = 0;     ///< those of them that the form tells without the column's name
  std::optional<double> number;
  std::optional<double> moment;  ///< seconds since 1970

  void add(Trait trait) { traits |= std::uint32_t{1} << static_cast<unsigned>(trait); }
  void add(Meaning meaning, bool isTelling) {
    const auto bit = std::uint32_t{1} << static_cast<unsigned>(meaning);
    conforming |= bit;
    if (isTelling) telling |= bit;
  }
  bool has(Trait trait) const { return (traits >> static_cast<unsigned>(trait) & 1U) != 0; }
  bool has(Meaning meaning) const { return (conforming >> static_cast<unsigned>(meaning) & 1U) != 0; }
};

/// `writing`: how the source writes numbers and dates.
Judged judge(std::string_view text, const Form& form, const engine::Writing& writing);

/// The parts of it.
void judgeWounds(std::string_view text, const Form& form, Judged& judged);
void judgeMeanings(std::string_view text, const Form& form, Judged& judged);

/// engine::decimalOf, quick for short plain numbers.
std::optional<double> numberOf(std::string_view text, const engine::Writing& writing);
/// A number with a currency sign, a percent sign or an apostrophe around it: what is left without them; else nothing.
std::string_view undressed(std::string_view text);

}  // namespace prumo::quality::profiling
