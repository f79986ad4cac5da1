// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/found.h"
#include "ui/text/speaker.h"

#include <QTreeWidget>

namespace prumo::ui {

/// Schemas as a tree: a field that refers to another schema opens into that one's fields when it is opened, so that circles do no harm.
class SchemaTree : public QTreeWidget {
  Q_OBJECT
public:
  explicit SchemaTree(QWidget* parent = nullptr);
  /// All of them, or, with names, these alone.
  void show(std::vector<contacts::FoundSchema> schemas, const QStringList& names = {});
  void setSpeaker(const Speaker& speaker);

private:
  void addFields(QTreeWidgetItem* parent, const contacts::FoundSchema& schema);
  void open(QTreeWidgetItem* item);
  void fill();
  const contacts::FoundSchema* find(const QString& name) const;
  std::vector<contacts::FoundSchema> m_schemas;
  QStringList m_names;
};

}  // namespace prumo::ui
