// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/diagram.h"

/// A diagram with a line of every kind.
namespace prumo::test {

inline report::Connection sampleLine(std::size_t from, std::size_t to, double y, std::string label) {
  return {.from = from,
          .to = to,
          .curve = {{170, y}, {200, y}, {300, y}, {330, y}},
          .endsWithArrow = true,
          .label = std::move(label),
          .labelMiddle = {250, y},
          .labelWidth = 110,
          .labelHeight = 18};
}

inline report::Diagram sampleDiagram() {
  using namespace report;
  Diagram diagram{.id = "sample", .title = std::string{"Who exchanges data with whom"}, .caption = std::string{"A line is a contact point."}, .notes = {std::string{"Two were left out."}}, .width = 500, .height = 120};
  diagram.boxes = {{.label = std::string{"Shop platform"}, .note = std::string{"offers 0, uses 3"}, .middle = {90, 60}, .width = 160, .height = 48},
                   {.label = std::string{"Supplier ERP"}, .middle = {410, 60}, .width = 160, .height = 48},
                   {.label = std::string{}, .middle = {410, 110}, .width = 60, .height = 18, .isDashed = true}};
  diagram.connections = {sampleLine(0, 1, 30, "Orders"), sampleLine(0, 1, 60, "Stock"), sampleLine(0, 1, 90, "Prices")};
  diagram.connections[0].tone = Tone::Critical;
  diagram.connections[0].mark = std::string{"C"};
  diagram.connections[1].tone = Tone::Medium;
  diagram.connections[1].mark = std::string{"M"};
  diagram.connections[1].startsWithArrow = true;
  diagram.connections[2].isDashed = true;
  diagram.connections[2].endsWithArrow = false;
  diagram.legend = {{std::string{"Critical"}, Tone::Critical, std::string{"C"}}, {std::string{"Medium"}, Tone::Medium, std::string{"M"}}, {.words = std::string{"Direction not known"}, .isDashed = true}};
  return diagram;
}

}  // namespace prumo::test
