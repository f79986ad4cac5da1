// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"
#include "ui/shell/recent.h"

namespace prumo::ui {

/// The projects opened before, one button each.
class RecentList : public Card {
  Q_OBJECT
public:
  explicit RecentList(QWidget* parent = nullptr);
  void show(const std::vector<RecentProject>& projects, const Speaker& speaker);

Q_SIGNALS:
  void chosen(const QString& path);

private:
  QWidget* row(const RecentProject& project, const Speaker& speaker);
};

}  // namespace prumo::ui
