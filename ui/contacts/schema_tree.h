// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/found.h"
#include "ui/text/speaker.h"

#include <QTreeWidget>

#include <functional>

namespace prumo::ui {

/// Schemas as a tree: a field that refers to another schema opens into that one's fields when it is opened, so that circles do no harm.
class SchemaTree : public QTreeWidget {
  Q_OBJECT
public:
  explicit SchemaTree(QWidget* parent = nullptr);
  /// Where a schema is looked up by its name, when it is opened.
  using Find = std::function<std::optional<contacts::FoundSchema>(const QString& name)>;
  void show(const QStringList& names, Find find);
  void setSpeaker(const Speaker& speaker);

private:
  void addFields(QTreeWidgetItem* parent, const contacts::FoundSchema& schema);
  void open(QTreeWidgetItem* item);
  Find m_find;
};

}  // namespace prumo::ui
