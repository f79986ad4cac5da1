// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <string>
#include <string_view>
#include <variant>

namespace prumo {

/// The languages Prumo speaks, by BCP 47 tag; the first is the one consultants mostly work in.
inline constexpr std::string_view kPortuguese = "pt-BR";
inline constexpr std::string_view kEnglish = "en";

/// Content that comes in both languages (method packs, samples).
struct LocalText {
  std::string pt;
  std::string en;

  /// The text in that language; the other one where it is empty.
  const std::string& in(std::string_view language) const {
    const auto& wanted = language == kEnglish ? en : pt;
    const auto& other = language == kEnglish ? pt : en;
    return wanted.empty() ? other : wanted;
  }
  friend bool operator==(const LocalText&, const LocalText&) = default;
};

/// Anything that ends as words before a person: a message of ours, content in both languages, or what somebody typed.
using Text = std::variant<Message, LocalText, std::string>;

}  // namespace prumo
