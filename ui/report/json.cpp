// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/diagram.h"
#include "ui/report/composer.h"
#include "ui/report/sections.h"

#include <nlohmann/json.hpp>

namespace prumo::ui {

namespace {

using Json = nlohmann::ordered_json;

Json jsonOf(const record::Value& value) {
  return std::visit(
      [](const auto& one) -> Json {
        if constexpr (std::is_same_v<std::decay_t<decltype(one)>, std::monostate>) {
          return nullptr;
        } else {
          return one;
        }
      },
      value);
}

Json orNull(const std::optional<double>& value) { return value ? Json(*value) : Json(nullptr); }

Json jsonOf(const report::Cell& cell, const Speaker& speaker) {
  if (cell.severity) return std::string{record::keyOf(*cell.severity)};
  return std::holds_alternative<std::monostate>(cell.value) ? Json(speaker.say(cell.text).toStdString()) : jsonOf(cell.value);
}

Json jsonOf(const report::Table& table, const Speaker& speaker) {
  Json out{{"title", speaker.say(table.title).toStdString()}, {"columns", Json::array()}, {"rows", Json::array()}};
  for (const auto& column : table.columns) out["columns"].push_back(speaker.say(column.title).toStdString());
  for (const auto& cells : table.rows) {
    Json row = Json::array();
    for (const auto& cell : cells) row.push_back(jsonOf(cell, speaker));
    out["rows"].push_back(std::move(row));
  }
  return out;
}

Json jsonOf(const report::Chart& chart, const Speaker& speaker) {
  Json out{{"id", chart.id}, {"title", speaker.say(chart.title).toStdString()}, {"categories", Json::array()}, {"series", Json::array()}};
  for (const auto& category : chart.categories) out["categories"].push_back(speaker.say(category).toStdString());
  for (const auto& series : chart.series) {
    Json points = Json::array();
    for (const auto& point : series.points) points.push_back({{"value", orNull(point.value)}, {"low", orNull(point.low)}, {"high", orNull(point.high)}});
    out["series"].push_back({{"name", speaker.say(series.name).toStdString()}, {"points", std::move(points)}});
  }
  return out;
}

/// As the data goes: with an arrow at its end to where the line leads, with one at its start to where it comes from.
Json jsonOf(const report::Diagram& diagram, const Speaker& speaker) {
  const auto say = [&speaker](const Text& text) { return diagrams::lineOf(text, speaker).toStdString(); };
  Json out{{"id", diagram.id}, {"title", say(diagram.title)}, {"caption", diagramCaption(diagram, speaker).toStdString()}, {"nodes", Json::array()}, {"edges", Json::array()}};
  for (const auto& box : diagram.boxes) out["nodes"].push_back({{"label", say(box.label)}, {"note", say(box.note)}});
  for (const auto& line : diagram.connections) {
    out["edges"].push_back({{"from", line.from},
                            {"to", line.to},
                            {"label", say(line.label)},
                            {"arrow_at_start", line.startsWithArrow},
                            {"arrow_at_end", line.endsWithArrow},
                            {"meaning", meaningOf(diagram, line, speaker).toStdString()}});
  }
  return out;
}

std::string written(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace); }

}  // namespace

std::string findingsJson(const report::Report& report) {
  Json list = Json::array();
  for (const auto& section : report.sections) {
    for (const auto& block : section.blocks) {
      const auto* card = std::get_if<report::FindingCard>(&block);
      if (!card) continue;
      Json one{{"number", card->number}};
      for (const auto& field : record::describe<Finding>().fields) one[field.name] = jsonOf(field.get(card->finding));
      list.push_back(std::move(one));
    }
  }
  return written({{"client", report.cover.client}, {"supplier", report.cover.supplier}, {"sha256", report.projectHash}, {"findings", std::move(list)}});
}

std::string dataJson(const report::Report& report, const Speaker& speaker) {
  Json sections = Json::array();
  for (const auto& section : report.sections) {
    Json one{{"id", section.id}, {"title", speaker.say(section.title).toStdString()}, {"tables", Json::array()}, {"charts", Json::array()}, {"diagrams", Json::array()}};
    for (const auto& block : section.blocks) {
      if (const auto* table = std::get_if<report::Table>(&block)) one["tables"].push_back(jsonOf(*table, speaker));
      if (const auto* chart = std::get_if<report::Chart>(&block)) one["charts"].push_back(jsonOf(*chart, speaker));
      if (const auto* diagram = std::get_if<report::Diagram>(&block)) one["diagrams"].push_back(jsonOf(*diagram, speaker));
    }
    sections.push_back(std::move(one));
  }
  return written({{"client", report.cover.client}, {"supplier", report.cover.supplier}, {"language", std::string{speaker.language()}},
                  {"sha256", report.projectHash}, {"sections", std::move(sections)}});
}

}  // namespace prumo::ui
