// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/report/chart.h"
#include "core/report/diagram.h"

#include <string>
#include <variant>
#include <vector>

namespace prumo::report {

/// A cell: words, or a value with the kind that says how it is written.
struct Cell {
  Text text;                             ///< used when `value` holds nothing
  record::Value value;
  record::Kind kind = record::Kind::Text;
  std::optional<Severity> severity;      ///< drawn as colour and letter
};

struct Column {
  Text title;
  double width = 1;        ///< share of the page's width, relative to the other columns
  bool isNumber = false;   ///< right aligned
};

struct Table {
  Text title;              ///< may be empty
  std::vector<Column> columns;
  std::vector<std::vector<Cell>> rows;
  Text note;               ///< below it: caps, masks, counts
  double rowHeight = 0;    ///< points at least: room to write in by hand
};

struct Paragraph {
  enum class Style { Body, Lead, Small, Formula, Warning };
  Text text;
  Style style = Style::Body;
  bool isMarkdown = false;  ///< the text is what a consultant typed: rendered as Markdown, raw HTML shown as text
  std::vector<Text> following = {};  ///< further sentences of the same paragraph
  bool keepsWithNext = false;        ///< stays on the page of what follows
};

struct Bullets {
  std::vector<Text> items;
};

/// Large numbers in a row.
struct KeyFigures {
  struct Figure {
    Text label;
    Cell value;
    Text unit;
  };
  std::vector<Figure> figures;
};

struct FindingCard {
  std::string number;  ///< "3-A"
  Finding finding;
  Text criterion;
  std::vector<std::string> evidence;  ///< names
};

struct Heading {
  Text text;
};

using Block = std::variant<Paragraph, Heading, Bullets, KeyFigures, Table, Chart, Diagram, FindingCard>;

struct Section {
  std::string id;      ///< "cover", "executive", "scope", "scorecard", "step.quality", ...: section choice and bookmarks
  Text title;
  Text mark;           ///< stands at the right of the title: the step's score
  bool markIsBad = false;
  std::vector<Block> blocks;
};

struct Cover {
  std::string client;
  std::string supplier;
  std::string scope;
  std::string consultant;
  std::string company;
  std::string from;     ///< dates
  std::string to;
  std::string version;
  std::string logo;     ///< image bytes, or empty
};

/// The whole report as data. Sentences are still messages: the language is chosen when it is laid out.
struct Report {
  Cover cover;
  std::string language;   ///< the assessment's own
  bool isDraft = false;   ///< applicable criteria without an answer remain: watermark
  Instant printedAt;
  std::string projectHash;
  std::vector<Section> sections;
};

}  // namespace prumo::report
