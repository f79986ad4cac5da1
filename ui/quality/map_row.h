// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/reconciliation/propose.h"
#include "ui/text/speaker.h"

#include <QObject>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace prumo::ui {

class FieldMenu;

/// What a column of the sent side is in a plan.
struct MappedColumn {
  enum class Use { Key, Compare, LeaveOut };
  Use use = Use::LeaveOut;
  quality::FieldPair field;           ///< its form is also the key's
  std::optional<quality::PairProposal> proposal;
};

/// A line of the map editor: a sent column, what it is for, the received column it is linked to, and how the two are compared.
class MapRow : public QObject {
  Q_OBJECT
public:
  MapRow(QGridLayout& grid, int row, const std::vector<std::string>& received, QObject* parent);

  void show(const MappedColumn& column, const Speaker& speaker);
  void say(const Speaker& speaker);
  /// As it stands; nothing where its tolerance cannot be read.
  std::optional<MappedColumn> column(const Speaker& speaker) const;
  std::string receivedColumn() const;
  /// Where there is little room, why a link was proposed is only told at the link.
  void setNarrow(bool isNarrow);
  /// Where there is still less, how the columns are compared stands on a second line.
  void setTight(bool isTight);
  /// Goes on with the order of Tab after that widget; the last of its own.
  QWidget* followInTabs(QWidget* before);
  static constexpr int kLines = 2;  ///< of the grid

Q_SIGNALS:
  void changed();

private:
  void showState();
  void take();
  QGridLayout& m_grid;
  int m_line;
  MappedColumn m_column;
  bool m_isSound = true;
  bool m_isNarrow = false;
  std::optional<Speaker> m_speaker;
  QLabel* m_name;
  QComboBox* m_use;
  QLabel* m_link;
  QComboBox* m_received;
  QComboBox* m_compare;
  QLineEdit* m_tolerance;
  QPushButton* m_form;
  FieldMenu* m_menu;
  QLabel* m_reason;
};

}  // namespace prumo::ui
