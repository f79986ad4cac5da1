// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"
#include "ui/text/speaker.h"

#include <QWidget>

#include <memory>

namespace prumo::ui {

/// A form made from a record's description: one labelled, accessible editor a field, chosen by its kind; faults stand beside the field.
/// A field is given out when its editor is left (or a choice is made), so that each is one edit in the history.
class RecordForm : public QWidget {
  Q_OBJECT
public:
  RecordForm(record::TableInfo table, std::vector<std::string> fields, const Speaker& speaker, QWidget* parent = nullptr);
  ~RecordForm() override;

  /// Of all fields of the table. The same row again, read anew, does not overwrite what is being typed.
  void setValues(const std::vector<record::Value>& values);
  std::vector<record::Value> values() const;
  void setReadOnly(bool readOnly);
  void setSpeaker(const Speaker& speaker);
  /// Whether all values keep their constraints; the first faulty editor gets the focus.
  bool accept();

Q_SIGNALS:
  /// A person changed a field to a value that keeps its constraint.
  void fieldEdited(const QString& field, const prumo::record::Value& value);

private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace prumo::ui
