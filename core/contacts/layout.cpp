// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/layout.h"

#include "core/base/error.h"
#include "core/base/platform_process.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace prumo::contacts {

namespace {

constexpr double kInch = 72;             ///< units
constexpr double kMost = 1'000'000;      ///< no honest drawing is larger
constexpr std::size_t kMostPoints = 1000;
constexpr platform::ProcessLimits kLimits{.time = std::chrono::milliseconds{4000}, .output = std::size_t{4} * 1024 * 1024};

Error unreadable() { return {{"contacts.layout_unreadable", {}}, ErrorKind::BadInput, nullptr}; }

/// Reads words and numbers off a line.
class Words {
public:
  explicit Words(std::string_view line) : m_left(line) {}
  std::string_view word() {
    const auto end = std::min(m_left.find(' '), m_left.size());
    const auto word = m_left.substr(0, end);
    m_left.remove_prefix(std::min(end + 1, m_left.size()));
    m_isGood = m_isGood && !word.empty();
    return word;
  }
  double number() {
    const auto text = word();
    double value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    m_isGood = m_isGood && fault == std::errc{} && end == text.data() + text.size() && std::isfinite(value) && std::abs(value) <= kMost;
    return value * kInch;
  }
  /// A whole number behind a letter, or without one, below a limit.
  std::size_t index(std::string_view prefix, std::size_t below) {
    auto text = word();
    if (!text.starts_with(prefix)) m_isGood = false;
    else text.remove_prefix(prefix.size());
    std::size_t value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    m_isGood = m_isGood && fault == std::errc{} && end == text.data() + text.size() && value < below;
    return m_isGood ? value : 0;
  }
  bool isNext(char letter) const { return m_left.starts_with(letter); }
  void spoil() { m_isGood = false; }
  bool isGood() const { return m_isGood; }

private:
  std::string_view m_left;
  bool m_isGood = true;
};

/// On from one half of a line to the other, through its label.
void goOn(std::vector<Place>& curve, const std::vector<Place>& half) {
  const auto from = curve.back(), to = half.front();
  const Place third{(to.x - from.x) / 3, (to.y - from.y) / 3};
  curve.insert(curve.end(), {{from.x + third.x, from.y + third.y}, {to.x - third.x, to.y - third.y}, to});
  curve.insert(curve.end(), half.begin() + 1, half.end());
}

/// An answer as it is read, line by line. In it systems and labels are nodes; a line comes in two halves, from whoever uses to the label and from there on.
class Answer {
public:
  explicit Answer(const Exchanges& exchanges)
      : m_exchanges(exchanges), m_systems(exchanges.systems.size()), m_labels(exchanges.edges.size()), m_before(exchanges.edges.size()), m_behind(exchanges.edges.size()) {}

  bool take(std::string_view line) {
    Words words(line);
    const auto kind = words.word();
    if (kind == "graph") takeGraph(words);
    else if (kind == "node") takeNode(words);
    else if (kind == "edge") takeEdge(words);
    else words.spoil();
    return words.isGood();
  }

  Result<ExchangeLayout> done() && {
    const auto isThere = [](const auto& one) { return one.has_value(); };
    const auto isDrawn = [](const std::vector<Place>& half) { return !half.empty(); };
    if (m_layout.width <= 0 || !std::ranges::all_of(m_systems, isThere) || !std::ranges::all_of(m_labels, isThere)) return unreadable();
    if (!std::ranges::all_of(m_before, isDrawn) || !std::ranges::all_of(m_behind, isDrawn)) return unreadable();
    for (const auto& place : m_systems) m_layout.systems.push_back(*place);
    for (const auto& place : m_labels) m_layout.labels.push_back(*place);
    for (std::size_t at = 0; at < m_before.size(); ++at) goOn(m_before[at], m_behind[at]);
    m_layout.edges = std::move(m_before);
    return std::move(m_layout);
  }

private:
  /// Graphviz counts from the bottom.
  Place place(Words& words) const {
    const double x = words.number();
    return {x, m_layout.height - words.number()};
  }
  void takeGraph(Words& words) {
    words.word();
    m_layout.width = words.number();
    m_layout.height = words.number();
    if (m_layout.width <= 0 || m_layout.height <= 0) words.spoil();
  }
  void takeNode(Words& words) {
    auto& places = words.isNext('e') ? m_labels : m_systems;
    const auto at = words.index(words.isNext('e') ? "e" : "n", places.size());
    const auto where = place(words);
    if (!words.isGood() || places[at]) return words.spoil();
    places[at] = where;
  }
  void takeEdge(Words& words) {
    const bool isBehind = words.isNext('e');
    const auto from = words.index(isBehind ? "e" : "n", isBehind ? m_labels.size() : m_systems.size());
    const auto to = words.index(isBehind ? "n" : "e", isBehind ? m_systems.size() : m_labels.size());
    const auto count = words.index("", kMostPoints);
    if (!words.isGood() || count < 4 || count % 3 != 1) return words.spoil();
    std::vector<Place> points;
    for (std::size_t i = 0; i < count; ++i) points.push_back(place(words));
    const auto& edge = m_exchanges.edges[isBehind ? from : to];
    auto& half = isBehind ? m_behind[from] : m_before[to];
    if (!words.isGood() || !half.empty() || (isBehind ? edge.provider != to : edge.consumer != from)) return words.spoil();
    half = std::move(points);
  }

  const Exchanges& m_exchanges;
  ExchangeLayout m_layout;
  std::vector<std::optional<Place>> m_systems, m_labels;
  std::vector<std::vector<Place>> m_before, m_behind;   ///< by edge: the halves of its line
};

}  // namespace

std::string dotText(const Exchanges& exchanges, Direction direction) {
  const auto* name = direction == Direction::Rightwards ? "LR" : "TB";
  auto text = fmt::format("digraph g{{graph[rankdir={} nodesep=0.18 ranksep=0.28];node[shape=box fixedsize=true label=\"\" width={} height={}];edge[dir=none];\n", name, kBoxWidth / kInch, kBoxHeight / kInch);
  for (std::size_t at = 0; at < exchanges.systems.size(); ++at) text += fmt::format("n{};\n", at);
  text += fmt::format("node[width={} height={}];\n", kLabelWidth / kInch, kLabelHeight / kInch);
  for (std::size_t at = 0; at < exchanges.edges.size(); ++at) text += fmt::format("n{}->e{}->n{};\n", exchanges.edges[at].consumer, at, exchanges.edges[at].provider);
  return text + "}\n";
}

Result<ExchangeLayout> layoutIn(std::string_view plain, const Exchanges& exchanges) {
  Answer answer(exchanges);
  while (!plain.empty()) {
    const auto end = plain.find('\n');
    if (end == std::string_view::npos) return unreadable();
    const auto line = plain.substr(0, end);
    plain.remove_prefix(end + 1);
    if (line == "stop") return plain.empty() ? std::move(answer).done() : unreadable();
    if (!answer.take(line)) return unreadable();
  }
  return unreadable();
}

Result<ExchangeLayout> layoutOf(const Exchanges& exchanges, const Job& job, const std::string& program, Direction direction) {
  if (exchanges.systems.empty()) return ExchangeLayout{};
  const auto made = platform::runProgram(program, {"-Tplain"}, dotText(exchanges, direction), kLimits, job.stop).and_then([&exchanges](const std::string& plain) {
    return layoutIn(plain, exchanges);
  });
  if (made) return *made;
  if (made.error().code() == cancelled().code()) return made.error();
  auto layout = builtInLayout(exchanges);
  layout.builtIn = made.error().message;
  return layout;
}

}  // namespace prumo::contacts
