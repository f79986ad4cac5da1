// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "ui/shell/workspace.h"

#include <QAbstractButton>
#include <QScrollArea>

#include <map>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace prumo::ui {

/// One entry of the rail: icon, name, and at its right open criticals and progress, or a count.
class RailButton : public QAbstractButton {
  Q_OBJECT
public:
  explicit RailButton(const char* icon, QWidget* parent = nullptr);
  void setCount(const QString& count);
  /// `share` done, 0 to 1, drawn as a ring; a check when it is whole.
  void setProgress(double share, int criticals);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }
  /// A long name takes a second line.
  int heightFor(int width) const;
  /// Room for its longest word.
  int leastWidth() const;

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  void paintRight(QPainter& painter) const;
  int wordsWidth(int width) const;
  const char* m_icon;
  QString m_count;
  std::optional<double> m_share;
  int m_criticals = 0;
};

/// The way through the program: dashboard, the method's steps, and the results.
class Rail : public QScrollArea {
  Q_OBJECT
public:
  explicit Rail(Workspace& workspace, QWidget* parent = nullptr);
  void setPlace(const QString& place);
  /// The keyboard starts at the current place.
  void focusPlace();
  /// Whether the keyboard is on what leads to that place: whoever walks along the rail stays on it.
  bool isOn(const QString& place) const;

protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  void build();
  void fit();
  void fitSoon();
  void refresh();
  void say();
  RailButton* add(const QString& place, const char* icon);
  Workspace& m_workspace;
  QVBoxLayout* m_layout;
  QButtonGroup* m_group;
  std::map<QString, RailButton*> m_buttons;
  std::vector<QLabel*> m_heads;
};

}  // namespace prumo::ui
