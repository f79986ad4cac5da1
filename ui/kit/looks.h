// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <span>

namespace prumo::ui {

/// The small pieces every page is made of, dressed by resources/styles/prumo.qss.
enum class LabelKind { Body, Strong, Secondary, Small, Fault, CardTitle, PageTitle, KeyFigure };
/// Plain text, never HTML: what a consultant or a file says stays text.
QLabel* label(LabelKind kind, const QString& text = {}, QWidget* parent = nullptr);

/// The one main thing to do on a page.
QPushButton* primaryButton(const char* icon = nullptr, QWidget* parent = nullptr);
/// Any other thing to do; without a name no icon.
QPushButton* plainButton(const char* icon = nullptr, QWidget* parent = nullptr);
/// Quiet: no border until it has the focus.
QPushButton* linkButton(const char* icon = nullptr, QWidget* parent = nullptr);
/// As the above; where there is no room for its words its icon stands for them.
QPushButton* foldingButton(const char* icon, QWidget* parent = nullptr);
/// As the above, for an icon that stands alone.
QPushButton* iconButton(const char* icon, QWidget* parent = nullptr);
/// Text and accessible name in one, so that they never differ.
void setWords(QPushButton* button, const QString& words, const QString& hint = {});

/// What a tool tip shows as it stands: words of a file or a person are no HTML.
QString plainTip(const QString& words);

/// A button inside the field that empties it, named for those who cannot see it.
void addClear(QLineEdit* field, const QString& words);

/// Sets the style sheet's "kind", or another look, and applies it at once.
void setKind(QWidget* widget, const char* kind);
void setLook(QWidget* widget, const char* property, const char* value);

/// A thin line across.
QWidget* line(QWidget* parent = nullptr);

/// A register's looks: rows as lines, whole rows selected, no grid, sortable, columns movable, wide enough rows at any text size.
void dressTable(QTableView* table);
/// Columns by how many letters they hold; none becomes narrower than its heading with the arrow that shows the order.
void setColumnLetters(QTableView* table, std::span<const int> letters);
/// Widens the columns whose heading would be cut.
void fitHeadings(QTableView* table);

/// A layout without margins.
template <class L>
L* bare(int spacing = 8) {
  auto* layout = new L;
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(spacing);
  return layout;
}

}  // namespace prumo::ui
