// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/contacts/exchanges.h"
#include "core/report/diagram.h"

/// Where the systems and contact points of a drawing stand.
namespace prumo::contacts {

using report::Place;

/// Lengths of a drawing, in units of its own: boxes and labels hold a name of usual length on two lines, so that many have room beside each other.
constexpr double kBoxWidth = 120;
constexpr double kBoxHeight = 52;
constexpr double kLabelWidth = 82;
constexpr double kLabelHeight = 30;

struct ExchangeLayout {
  double width = 0;
  double height = 0;
  std::vector<Place> systems;                ///< middle of each box
  std::vector<std::vector<Place>> edges;     ///< cubic Bézier curves from whoever uses to whoever offers: a start, then three points each
  std::vector<Place> labels;                 ///< middle of each edge's label
  std::optional<Message> builtIn;            ///< why the built-in placement was used, where it was
};

/// From whoever uses to whoever offers.
enum class Direction { Rightwards, Downwards };

/// The drawing in Graphviz's language. It holds numbers alone: what a system is called goes to no other program. Two drawings with the same text have
/// the same layout.
std::string dotText(const Exchanges& exchanges, Direction direction = Direction::Rightwards);

/// Graphviz's answer (-Tplain). Errors: contacts.layout_unreadable, where anything in it is not as it has to be.
Result<ExchangeLayout> layoutIn(std::string_view plain, const Exchanges& exchanges);

/// Those who use at the left, those who offer at the right, those who do both between them.
ExchangeLayout builtInLayout(const Exchanges& exchanges);

/// By Graphviz's dot as a program of its own, with a time limit; where that does not do it, the built-in placement, which says why and knows one direction.
/// Errors: that of cancelled().
Result<ExchangeLayout> layoutOf(const Exchanges& exchanges, const Job& job = {}, const std::string& program = "dot", Direction direction = Direction::Rightwards);

}  // namespace prumo::contacts
