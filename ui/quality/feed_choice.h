// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/quality/feeds.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace prumo::ui {

/// Which feed a page works on; follows what another page of the step chose.
class FeedChoice : public QWidget {
  Q_OBJECT
public:
  explicit FeedChoice(Workspace& workspace, QWidget* parent = nullptr);

  bool isEmpty() const;
  std::string current() const;
  /// Reads the feeds anew, keeping the choice.
  void refresh();

Q_SIGNALS:
  void chosen();

protected:
  void showEvent(QShowEvent* event) override;

private:
  void say();
  Workspace& m_workspace;
  QLabel* m_label;
  QComboBox* m_feeds;
};

}  // namespace prumo::ui
