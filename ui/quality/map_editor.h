// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/quality/map_row.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QCheckBox;

namespace prumo::ui {

/// The view of the page that scrolls around a widget; none where nothing scrolls.
QWidget* viewAround(const QWidget* widget);

/// Which columns of two feeds belong together and how they are compared: the sent columns at the left, each with its link to a received one.
class MapEditor : public QWidget {
  Q_OBJECT
public:
  explicit MapEditor(Workspace& workspace, QWidget* parent = nullptr);

  /// Lines for the columns of both; the plan's own links first, proposals for the others where the plan has none yet.
  void show(const quality::Preview& sent, const quality::Preview& received, const quality::ReconciliationPlan& plan);
  /// Its lines are made later than all around them, and come after that widget for Tab all the same.
  void followInTabs(QWidget* before);
  /// Key and fields as they stand; nothing while a line cannot be read.
  bool write(quality::ReconciliationPlan& plan) const;
  std::vector<quality::KeyPart> key() const;

Q_SIGNALS:
  void changed();

protected:
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void clear();
  void fit();
  void say();
  void sayRest();
  Workspace& m_workspace;
  std::vector<MapRow*> m_rows;
  std::vector<std::string> m_received;
  std::vector<quality::FieldPair> m_kept;  ///< of the plan, that have no line of their own
  QGridLayout* m_grid;
  std::vector<QLabel*> m_heads;
  QLabel* m_rest;
  int m_nextRow = 1;
  QWidget* m_view = nullptr;  ///< of the page that scrolls
};

}  // namespace prumo::ui
