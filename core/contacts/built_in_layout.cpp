// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/layout.h"

#include <algorithm>
#include <array>
#include <map>

/// What stands where there is no Graphviz: three columns and smooth lines between them.
namespace prumo::contacts {

namespace {

constexpr double kMargin = 60;        ///< room for the loops of systems that exchange with themselves
constexpr double kGap = 36;           ///< between boxes above each other
constexpr double kBetween = 260;      ///< between columns
constexpr double kLoop = 44;

/// Left those who only use, right those who only offer.
std::vector<int> columnsOf(const Exchanges& exchanges) {
  std::vector<bool> offers(exchanges.systems.size()), uses(exchanges.systems.size());
  for (const auto& edge : exchanges.edges) offers[edge.provider] = uses[edge.consumer] = true;
  std::vector<int> columns;
  for (std::size_t at = 0; at < exchanges.systems.size(); ++at) columns.push_back(offers[at] && uses[at] ? 1 : offers[at] ? 2 : 0);
  return columns;
}

/// Columns that hold nothing take no room; each stands in the middle of the height.
void placeSystems(const std::vector<int>& columns, ExchangeLayout& layout) {
  std::array<int, 3> counts{};
  for (const int column : columns) ++counts.at(static_cast<std::size_t>(column));
  const double step = kBoxHeight + kGap;
  layout.height = 2 * kMargin + step * *std::ranges::max_element(counts) - kGap;
  std::array<double, 3> x{}, y{};
  double next = kMargin + kBoxWidth / 2;
  for (std::size_t column = 0; column < counts.size(); ++column) {
    x.at(column) = next;
    y.at(column) = layout.height / 2 - step * (counts.at(column) - 1) / 2;
    if (counts.at(column) > 0) next += kBoxWidth + kBetween;
  }
  layout.width = std::max(next - kBetween - kBoxWidth / 2, kBoxWidth) + kMargin;
  for (const int at : columns) {
    const auto column = static_cast<std::size_t>(at);
    layout.systems.push_back({x.at(column), y.at(column)});
    y.at(column) += step;
  }
}

/// From the side that faces the other one; the n-th line between the same two is bent more.
std::vector<Place> curve(Place from, Place to, double bend) {
  if (from == to) {
    const double out = kBoxHeight / 2 + kLoop / 2 + bend / 2;
    return {{from.x - 30, from.y - kBoxHeight / 2}, {from.x - 40, from.y - out}, {from.x + 40, from.y - out}, {from.x + 30, from.y - kBoxHeight / 2}};
  }
  if (from.x == to.x) {
    const double side = from.x - kBoxWidth / 2;
    return {{side, from.y}, {side - kLoop - bend, from.y}, {side - kLoop - bend, to.y}, {side, to.y}};
  }
  const double turn = from.x < to.x ? 1 : -1;
  const Place start{from.x + turn * kBoxWidth / 2, from.y}, end{to.x - turn * kBoxWidth / 2, to.y};
  const double middle = (start.x + end.x) / 2;
  return {start, {middle, start.y + bend}, {middle, end.y + bend}, end};
}

Place middleOf(const std::vector<Place>& curve) {
  return {(curve[0].x + 3 * curve[1].x + 3 * curve[2].x + curve[3].x) / 8, (curve[0].y + 3 * curve[1].y + 3 * curve[2].y + curve[3].y) / 8};
}

}  // namespace

ExchangeLayout builtInLayout(const Exchanges& exchanges) {
  ExchangeLayout layout;
  if (exchanges.systems.empty()) return layout;
  placeSystems(columnsOf(exchanges), layout);
  std::map<std::pair<std::size_t, std::size_t>, int> between;
  for (const auto& edge : exchanges.edges) {
    const int before = between[std::minmax(edge.provider, edge.consumer)]++;
    layout.edges.push_back(curve(layout.systems[edge.consumer], layout.systems[edge.provider], before * (kLabelHeight + 6)));
    layout.labels.push_back(middleOf(layout.edges.back()));
  }
  return layout;
}

}  // namespace prumo::contacts
