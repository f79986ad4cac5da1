// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/layout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>

/// What stands where there is no Graphviz: up to three columns of systems, right of each a channel in which the labels stand below each other.
namespace prumo::contacts {

namespace {

constexpr double kMargin = 24;
constexpr double kGap = 36;          ///< between boxes above each other; a line may pass there
constexpr double kChannel = 150;     ///< a label, and lines that bend on both sides of it
constexpr double kRow = kLabelHeight + 8;
constexpr double kLane = 4;
constexpr int kLanes = 7;            ///< in a gap
constexpr double kPort = 12;         ///< where a loop leaves and arrives, from the middle of the box

/// Left those who only use, right those who only offer; without the columns that hold nothing.
std::vector<std::size_t> columnsOf(const Exchanges& exchanges) {
  std::vector<bool> offers(exchanges.systems.size()), uses(exchanges.systems.size());
  for (const auto& edge : exchanges.edges) offers[edge.provider] = uses[edge.consumer] = true;
  std::vector<std::size_t> columns;
  for (std::size_t at = 0; at < exchanges.systems.size(); ++at) columns.push_back(offers[at] && uses[at] ? 1 : offers[at] ? 2 : 0);
  std::array<std::size_t, 3> isHeld{};
  for (const auto column : columns) isHeld.at(column) = 1;
  for (auto& column : columns) column = std::accumulate(isHeld.begin(), isHeld.begin() + static_cast<std::ptrdiff_t>(column), std::size_t{0});
  return columns;
}

/// Goes on level and arrives level.
void leadTo(std::vector<Place>& curve, Place to) {
  const auto from = curve.back();
  const double middle = (from.x + to.x) / 2;
  curve.insert(curve.end(), {{middle, from.y}, {middle, to.y}, to});
}

/// As near to where they would stand as it goes without one on another; they come sorted.
void spread(std::vector<double>& places, double first, double last) {
  for (std::size_t i = 0; i < places.size(); ++i) places[i] = std::max(places[i], i == 0 ? first : places[i - 1] + kRow);
  for (auto i = places.size(); i-- > 0;) places[i] = std::min(places[i], i + 1 == places.size() ? last : places[i + 1] - kRow);
}

class Placement {
public:
  explicit Placement(const Exchanges& exchanges) : m_exchanges(exchanges), m_columnOf(columnsOf(exchanges)) {
    const auto columns = *std::ranges::max_element(m_columnOf) + 1;
    m_boxes.resize(columns);
    m_lines.resize(columns);
    for (std::size_t at = 0; at < exchanges.systems.size(); ++at) m_boxes[m_columnOf[at]].push_back(at);
    for (std::size_t at = 0; at < exchanges.edges.size(); ++at) m_lines[m_columnOf[exchanges.edges[at].consumer]].push_back(at);
  }

  ExchangeLayout layout() && {
    measure();
    for (std::size_t column = 0; column < m_boxes.size(); ++column) placeColumn(column);
    for (std::size_t channel = 0; channel < m_lines.size(); ++channel) placeLabels(channel);
    for (std::size_t at = 0; at < m_exchanges.edges.size(); ++at) m_layout.edges.push_back(curveOf(at));
    return std::move(m_layout);
  }

private:
  double heightOf(std::size_t column) const { return static_cast<double>(m_boxes[column].size()) * (kBoxHeight + kGap) - kGap; }
  Place system(std::size_t at) const { return m_layout.systems[at]; }
  double left(std::size_t column) const { return m_left[column]; }
  double right(std::size_t column) const { return m_left[column] + kBoxWidth; }

  void measure() {
    double x = kMargin, height = 0;
    for (std::size_t column = 0; column < m_boxes.size(); ++column) {
      m_left.push_back(x);
      const bool isLast = column + 1 == m_boxes.size();
      x += kBoxWidth + (isLast && m_lines[column].empty() ? 0 : kChannel);
      height = std::max({height, heightOf(column), static_cast<double>(m_lines[column].size()) * kRow});
    }
    m_layout.width = x + kMargin;
    m_layout.height = height + 2 * kMargin;
    m_layout.systems.resize(m_exchanges.systems.size());
    m_layout.labels.resize(m_exchanges.edges.size());
  }

  /// In the middle of the height.
  void placeColumn(std::size_t column) {
    double y = (m_layout.height - heightOf(column) + kBoxHeight) / 2;
    for (const auto at : m_boxes[column]) {
      m_layout.systems[at] = {left(column) + kBoxWidth / 2, y};
      y += kBoxHeight + kGap;
    }
  }

  void placeLabels(std::size_t channel) {
    auto& lines = m_lines[channel];
    const auto wish = [this](std::size_t at) { return (system(m_exchanges.edges[at].provider).y + system(m_exchanges.edges[at].consumer).y) / 2; };
    std::ranges::stable_sort(lines, {}, wish);
    std::vector<double> places;
    for (const auto at : lines) places.push_back(wish(at));
    spread(places, kMargin + kRow / 2, m_layout.height - kMargin - kRow / 2);
    for (std::size_t i = 0; i < lines.size(); ++i) m_layout.labels[lines[i]] = {right(channel) + kChannel / 2, places[i]};
  }

  /// The free height nearest to that one at which a line can pass a column, beside those that pass there already.
  double passing(std::size_t column, double near) {
    double best = system(m_boxes[column].front()).y - (kBoxHeight + kGap) / 2;
    for (const auto at : m_boxes[column]) {
      const double below = system(at).y + (kBoxHeight + kGap) / 2;
      if (std::abs(below - near) < std::abs(best - near)) best = below;
    }
    const int before = m_passing[{column, best}]++ % kLanes;
    return best + (before % 2 == 0 ? -1 : 1) * ((before + 1) / 2) * kLane;
  }

  std::vector<Place> curveOf(std::size_t at) {
    const auto& edge = m_exchanges.edges[at];
    const auto from = m_columnOf[edge.consumer], to = m_columnOf[edge.provider];
    const auto label = m_layout.labels[at];
    const double port = edge.consumer == edge.provider ? kPort : 0;
    std::vector<Place> curve{{right(from), system(edge.consumer).y - port}};
    leadTo(curve, {label.x - kLabelWidth / 2, label.y});
    if (from == to) {  // there and back
      leadTo(curve, {right(from), system(edge.provider).y + port});
      return curve;
    }
    leadTo(curve, {label.x + kLabelWidth / 2, label.y});
    for (auto column = from + 1; column < to; ++column) {
      const double y = passing(column, curve.back().y);
      leadTo(curve, {left(column), y});
      leadTo(curve, {right(column), y});
    }
    leadTo(curve, {left(to), system(edge.provider).y});
    return curve;
  }

  const Exchanges& m_exchanges;
  std::vector<std::size_t> m_columnOf;
  std::vector<std::vector<std::size_t>> m_boxes, m_lines;   ///< by column; a line belongs to the channel right of whoever uses
  std::vector<double> m_left;
  std::map<std::pair<std::size_t, double>, int> m_passing;   ///< lines, by column and height
  ExchangeLayout m_layout;
};

}  // namespace

ExchangeLayout builtInLayout(const Exchanges& exchanges) { return exchanges.systems.empty() ? ExchangeLayout{} : Placement(exchanges).layout(); }

}  // namespace prumo::contacts
