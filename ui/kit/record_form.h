// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"
#include "ui/text/speaker.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace prumo::ui {

/// A form made from a record's description: one labelled, accessible editor a field, chosen by its kind; faults stand beside the field.
/// A field is given out when its editor is left (or a choice is made), so that each is one edit in the history. What is no value, or could
/// not be kept, stays as it was typed.
class RecordForm : public QWidget {
  Q_OBJECT
public:
  RecordForm(record::TableInfo table, std::vector<std::string> fields, const Speaker& speaker, QWidget* parent = nullptr);
  ~RecordForm() override;

  /// Takes a field a person changed to a value that keeps its constraint; its error is said beside the field.
  using Keep = std::function<Result<void>(const std::string& field, const record::Value& value)>;
  /// Without it the form holds the values for whoever asks.
  void setKeep(Keep keep);
  /// Gives out once more what could not be kept and was not changed since.
  void keepAgain();

  /// Of all fields of the table. The same row again, read anew, does not overwrite what is being typed or could not be kept.
  void setValues(const std::vector<record::Value>& values);
  std::vector<record::Value> values() const;
  void setReadOnly(bool readOnly);
  void setSpeaker(const Speaker& speaker);
  /// Whether all values keep their constraints; the first faulty editor gets the focus.
  bool accept();

Q_SIGNALS:
  /// Another row took the place of one that had this in a field (its label), not kept.
  void dropped(const QString& field, const QString& text);

private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace prumo::ui
