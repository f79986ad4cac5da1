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

/// A label that keeps room, and says which edge it belongs to.
std::string labelOf(std::size_t edge) { return fmt::format("\"e{:0>5}\\nmmmmmmm\"", edge); }

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
  void spoil() { m_isGood = false; }
  bool isGood() const { return m_isGood; }

private:
  std::string_view m_left;
  bool m_isGood = true;
};

/// An answer as it is read, line by line.
class Answer {
public:
  explicit Answer(const Exchanges& exchanges) : m_exchanges(exchanges), m_isPlaced(exchanges.systems.size()), m_isDrawn(exchanges.edges.size()) {
    m_layout.systems.resize(exchanges.systems.size());
    m_layout.edges.resize(exchanges.edges.size());
    m_layout.labels.resize(exchanges.edges.size());
  }

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
    const auto isSet = [](bool is) { return is; };
    if (m_layout.width <= 0 || !std::ranges::all_of(m_isPlaced, isSet) || !std::ranges::all_of(m_isDrawn, isSet)) return unreadable();
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
    const auto at = words.index("n", m_isPlaced.size());
    const auto where = place(words);
    if (!words.isGood() || m_isPlaced[at]) return words.spoil();
    m_isPlaced[at] = true;
    m_layout.systems[at] = where;
  }
  void takeEdge(Words& words) {
    const auto from = words.index("n", m_isPlaced.size());
    const auto to = words.index("n", m_isPlaced.size());
    const auto count = words.index("", kMostPoints);
    if (!words.isGood() || count < 4 || count % 3 != 1) return words.spoil();
    std::vector<Place> points;
    for (std::size_t i = 0; i < count; ++i) points.push_back(place(words));
    const auto at = edgeOf(words.word());
    const auto label = place(words);
    if (!words.isGood() || at >= m_isDrawn.size() || m_isDrawn[at]) return words.spoil();
    if (m_exchanges.edges[at].consumer != from || m_exchanges.edges[at].provider != to) return words.spoil();
    m_isDrawn[at] = true;
    m_layout.edges[at] = std::move(points);
    m_layout.labels[at] = label;
  }
  std::size_t edgeOf(std::string_view label) const {
    std::size_t at = m_isDrawn.size();
    if (label.starts_with("\"e")) std::from_chars(label.data() + 2, label.data() + label.size(), at);
    return at < m_isDrawn.size() && label == labelOf(at) ? at : m_isDrawn.size();
  }

  const Exchanges& m_exchanges;
  ExchangeLayout m_layout;
  std::vector<bool> m_isPlaced, m_isDrawn;
};

}  // namespace

std::string dotText(const Exchanges& exchanges, Direction direction) {
  auto text = fmt::format("digraph g{{graph[rankdir={} nodesep=0.2 ranksep=0.4];node[shape=box fixedsize=true width={} height={} label=\"\"];edge[dir=none fontsize=14];\n",
                          direction == Direction::Rightwards ? "LR" : "TB", kBoxWidth / kInch, kBoxHeight / kInch);
  for (std::size_t at = 0; at < exchanges.systems.size(); ++at) text += fmt::format("n{};\n", at);
  for (std::size_t at = 0; at < exchanges.edges.size(); ++at) {
    const auto& edge = exchanges.edges[at];
    text += fmt::format("n{}->n{}[label={}];\n", edge.consumer, edge.provider, labelOf(at));
  }
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
