// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/layout.h"
#include "core/report/chart.h"
#include "ui/kit/cell_model.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace prumo::ui {

class CellTableView;
class ChartView;
class EmptyState;
class ExchangeView;

/// Who exchanges data with whom: the graph, below it the same as a list and as a matrix.
class ExchangesPage : public QWidget {
  Q_OBJECT
public:
  explicit ExchangesPage(Workspace& workspace, QWidget* parent = nullptr);

protected:
  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  /// All that is shown, made away from the screen.
  struct Drawn {
    contacts::Exchanges shown;
    contacts::ExchangeLayout layout;
    std::string layoutText;   ///< what the layout was made of
    report::Chart matrix;
    CellTable list;
    std::int64_t contacts = 0;
    std::int64_t systems = 0;
  };

  void build();
  QWidget* graphPart();
  QWidget* listPart();
  void wire();
  void take(const Change& change);
  void refresh();
  static Result<Drawn> drawn(const ProjectFile& project, const Drawn& before, std::string_view language, const Job& job);
  void put(Drawn drawn);
  void clear();
  void sayNotice();
  void say();
  void openContact(const QString& id);

  Workspace& m_workspace;
  Drawn m_drawn;
  bool m_isStale = true;
  bool m_isWorking = false;
  bool m_isSplit = false;   ///< by a person
  bool m_isFitted = true;   ///< until somebody chooses a zoom
  QLabel* m_count;
  QLabel* m_notice;
  QLabel* m_words;
  QPushButton* m_fit;
  QPushButton* m_larger;
  QPushButton* m_smaller;
  QSplitter* m_splitter;
  QScrollArea* m_area;
  ExchangeView* m_view;
  QTabBar* m_parts;
  CellTableView* m_list;
  ChartView* m_matrix;
  QStackedWidget* m_below;
  QStackedWidget* m_stack;
  EmptyState* m_empty;
};

}  // namespace prumo::ui
