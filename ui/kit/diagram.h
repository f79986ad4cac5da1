// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/diagram.h"
#include "ui/kit/theme.h"
#include "ui/text/speaker.h"

#include <QPainter>

/// Draws diagrams: the same code for the screen, the printed page and pictures. It needs no widgets and runs on any thread.
namespace prumo::ui {

/// A box or a connection: boxes first, then connections; -1: none.
using DiagramItem = int;

int boxesOf(const report::Diagram& diagram);
int itemsOf(const report::Diagram& diagram);
/// Where a box, or the label of a connection, stands in the diagram's units.
QRectF rectOf(const report::Diagram& diagram, DiagramItem item);

/// How a diagram is looked at.
struct DiagramSight {
  QRectF seen;               ///< in the diagram's units; what does not touch it is not drawn
  double zoom = 1;           ///< logical pixels of a unit: words too small to be read are left out, letters stay
  DiagramItem chosen = -1;   ///< stands out, with the lines at it
};

/// In the diagram's units, however the painter scales them.
void paintDiagram(QPainter& painter, const report::Diagram& diagram, const Speaker& speaker, const Colors& colors, const DiagramSight& sight);

/// Points that the drawing and its legend take on a page, in that room.
QSizeF diagramSize(const report::Diagram& diagram, const Speaker& speaker, QSizeF room);
/// Both, into a rectangle of that size given in points. Title, caption and notes are the caller's.
void paintDiagramFigure(QPainter& painter, const QRectF& target, const report::Diagram& diagram, const Speaker& speaker, const Colors& colors);

/// The caption and the notes as one text.
QString diagramCaption(const report::Diagram& diagram, const Speaker& speaker);
/// What the colour of a connection says; empty: nothing.
QString meaningOf(const report::Diagram& diagram, const report::Connection& connection, const Speaker& speaker);
/// What is drawn in words, for whoever does not see it: "Orders: Shop → ERP (Critical); ..."
QString diagramWords(const report::Diagram& diagram, const Speaker& speaker);

/// What the drawing and its legend share.
namespace diagrams {
/// The letter of a tone on its colour.
void paintMark(QPainter& painter, const QRectF& badge, const QString& letter, const QColor& fill, double letterHeight);
/// For these words.
QFont font(const QString& words, double units, bool isBold = false);
/// One line of printable words.
QString lineOf(const Text& text, const Speaker& speaker);
QPen penOf(const QColor& color, double width, bool isDashed);
}  // namespace diagrams

}  // namespace prumo::ui
