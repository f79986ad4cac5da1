// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/composer.h"

#include <algorithm>
#include <numeric>

namespace prumo::ui {

namespace {

constexpr qreal kPadding = 3.2;     // points above and below a row's text, and at the sides of a cell
constexpr qreal kAfterNumber = 6;   // points more at the right of a number
constexpr qreal kWholeTable = 210;  // points: a lower table is not cut
constexpr std::size_t kSlice = 24;  // lines of a row that are never cut
constexpr std::size_t kMeasured = 60;

/// A table on its way to the page: widths and looks that all rows share.
struct Grid {
  std::vector<qreal> widths;
  std::vector<Look> looks;
  qreal width = 0;
  qreal rowHeight = 0;  ///< the least
};

Look lookOf(const report::Column& column, const Typesetter& type) {
  return {.size = 8.3, .color = type.colors().text, .align = column.isNumber ? Qt::AlignRight : Qt::AlignLeft};
}

/// What a column needs so that its words stay whole, within reason.
qreal neededBy(const report::Table& table, std::size_t column, const Speaker& speaker, const Typesetter& type, const Look& look, qreal limit) {
  auto head = look;
  head.weight = QFont::DemiBold;
  qreal needed = type.wordWidth(speaker.say(table.columns[column].title), head);
  for (std::size_t row = 0; row < std::min(table.rows.size(), kMeasured); ++row) {
    if (column < table.rows[row].size()) needed = std::max(needed, type.wordWidth(cellText(table.rows[row][column], speaker), look));
  }
  return std::min(needed + 2 * pt(kPadding) + pt(2) + (look.align == Qt::AlignRight ? pt(kAfterNumber) : 0), limit);
}

/// The room for text in a column.
qreal innerWidth(qreal width, const Look& look) { return width - 2 * pt(kPadding) - (look.align == Qt::AlignRight ? pt(kAfterNumber) : 0); }

/// Shares the width out by the columns' wishes; a column that would break its words takes from the others.
std::vector<qreal> shareOut(const std::vector<qreal>& wishes, const std::vector<qreal>& needed, qreal width) {
  std::vector<qreal> widths(wishes.size());
  std::vector<bool> fixed(wishes.size(), false);
  for (bool settled = false; !settled;) {
    settled = true;
    qreal left = width;
    qreal wish = 0;
    for (std::size_t i = 0; i < wishes.size(); ++i) {
      fixed[i] ? left -= widths[i] : wish += wishes[i];
    }
    for (std::size_t i = 0; i < wishes.size(); ++i) {
      if (fixed[i]) continue;
      widths[i] = left * wishes[i] / wish;
      if (widths[i] >= needed[i]) continue;
      widths[i] = needed[i];
      fixed[i] = true;
      settled = false;
      break;
    }
  }
  const auto total = std::accumulate(widths.begin(), widths.end(), 0.0);
  for (auto& one : widths) one *= width / std::max(total, 1.0);
  return widths;
}

Grid gridOf(const report::Table& table, const Speaker& speaker, const Typesetter& type, qreal width) {
  Grid grid{.width = width, .rowHeight = pt(table.rowHeight)};
  std::vector<qreal> wishes;
  std::vector<qreal> needed;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    grid.looks.push_back(lookOf(table.columns[i], type));
    wishes.push_back(std::max(table.columns[i].width, 0.05));
    needed.push_back(neededBy(table, i, speaker, type, grid.looks.back(), width * 0.24));
  }
  grid.widths = shareOut(wishes, needed, width);
  return grid;
}

struct CellLines {
  std::vector<Line> lines;
  std::optional<Severity> severity;
};
using RowLines = std::vector<CellLines>;

void paintRow(QPainter& painter, QPointF at, const Grid& grid, const RowLines& row, std::size_t from, const Typesetter& type, const Speaker& speaker) {
  qreal x = at.x();
  for (std::size_t i = 0; i < row.size(); ++i) {
    qreal y = at.y() + pt(kPadding);
    if (row[i].severity && from == 0) paintBadge(painter, type, {x + pt(2), y - pt(0.5)}, *row[i].severity, speaker);
    for (auto line = from; line < std::min(row[i].lines.size(), from + kSlice); ++line) {
      row[i].lines[line].draw(painter, {x + pt(kPadding), y});
      y += row[i].lines[line].height;
    }
    x += grid.widths[i];
  }
}

qreal sliceHeight(const RowLines& row, std::size_t from) {
  qreal height = from == 0 ? pt(12) : 0;
  for (const auto& cell : row) {
    qreal sum = 0;
    for (auto line = from; line < std::min(cell.lines.size(), from + kSlice); ++line) sum += cell.lines[line].height;
    height = std::max(height, sum);
  }
  return height + 2 * pt(kPadding);
}

void rule(QPainter& painter, QPointF from, qreal width, const QColor& color, qreal thickness) {
  painter.setPen(QPen(color, pt(thickness)));
  painter.drawLine(from, from + QPointF{width, 0});
}

RowLines linesOf(const std::vector<report::Cell>& cells, const Grid& grid, const Speaker& speaker, const Typesetter& type) {
  RowLines row(grid.widths.size());
  for (std::size_t i = 0; i < std::min(cells.size(), row.size()); ++i) {
    row[i].severity = cells[i].severity;
    const auto text = cellText(cells[i], speaker);
    if (text.isEmpty()) continue;
    row[i].lines = type.lines(cellRich(cells[i], speaker), grid.looks[i], innerWidth(grid.widths[i], grid.looks[i]));
  }
  return row;
}

/// The row as atoms; all but an exceedingly high one is a single atom.
void addRow(std::vector<Atom>& atoms, const std::shared_ptr<Grid>& grid, RowLines lines, const std::shared_ptr<Atom>& header, const Typesetter& type,
            const Speaker& speaker) {
  std::size_t longest = 1;
  for (const auto& cell : lines) longest = std::max(longest, cell.lines.size());
  const auto row = std::make_shared<RowLines>(std::move(lines));
  for (std::size_t from = 0; from < longest; from += kSlice) {
    Atom atom{.height = std::max(sliceHeight(*row, from), grid->rowHeight), .header = header};
    const bool isLast = from + kSlice >= longest;
    atom.paint = [grid, row, from, isLast, height = atom.height, &type, &speaker](QPainter& painter, QPointF at) {
      paintRow(painter, at, *grid, *row, from, type, speaker);
      if (isLast) rule(painter, at + QPointF{0, height}, grid->width, type.colors().border, 0.6);
    };
    atoms.push_back(std::move(atom));
  }
}

std::shared_ptr<Atom> headerOf(const report::Table& table, const std::shared_ptr<Grid>& grid, const Speaker& speaker, const Typesetter& type) {
  auto row = std::make_shared<RowLines>(grid->widths.size());
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    auto look = grid->looks[i];
    look.weight = QFont::DemiBold;
    look.color = type.colors().text2;
    (*row)[i].lines = type.lines(speaker.say(table.columns[i].title), look, innerWidth(grid->widths[i], look));
  }
  auto header = std::make_shared<Atom>();
  header->height = sliceHeight(*row, 0);
  header->keepsWithNext = true;
  header->paint = [grid, row, height = header->height, &type, &speaker](QPainter& painter, QPointF at) {
    paintRow(painter, at, *grid, *row, 0, type, speaker);
    rule(painter, at + QPointF{0, height}, grid->width, type.colors().text2, 0.8);
  };
  return header;
}

/// A small table is not cut, and no row of a large one stands alone at its end.
void keepTogether(std::vector<Atom>& atoms) {
  qreal height = 0;
  for (const auto& atom : atoms) height += atom.height;
  const bool isSmall = height <= pt(kWholeTable);
  for (std::size_t i = 0; i + 1 < atoms.size(); ++i) atoms[i].keepsWithNext |= isSmall || i + 2 == atoms.size();
}

}  // namespace

std::vector<Atom> tableAtoms(const report::Table& table, const Speaker& speaker, const Typesetter& type, qreal width) {
  if (table.columns.empty()) return {};
  const auto grid = std::make_shared<Grid>(gridOf(table, speaker, type, width));
  const auto header = headerOf(table, grid, speaker, type);
  std::vector<Atom> atoms;
  atoms.push_back(*header);
  for (const auto& cells : table.rows) addRow(atoms, grid, linesOf(cells, *grid, speaker, type), header, type, speaker);
  keepTogether(atoms);
  return atoms;
}

}  // namespace prumo::ui
