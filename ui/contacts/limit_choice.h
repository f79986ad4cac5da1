// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/limits.h"
#include "ui/shell/workspace.h"

#include <QComboBox>

namespace prumo::ui {

/// The limits that platforms are known to have, to take one over; at its end the list itself is exchanged for one's own, and back.
class LimitChoice : public QComboBox {
  Q_OBJECT
public:
  explicit LimitChoice(Workspace& workspace, QWidget* parent = nullptr);
  /// Reads the list anew, and speaks the language of the moment.
  void refresh();

Q_SIGNALS:
  void taken(const prumo::contacts::KnownLimit& limit);

private:
  void choose(int index);
  void askForList();
  void apply(const Result<void>& exchanged);

  Workspace& m_workspace;
  std::vector<contacts::KnownLimit> m_known;
};

}  // namespace prumo::ui
