// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"
#include "ui/text/speaker.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace prumo::ui {

/// The editor of one field, chosen by its kind. Numbers and dates are read as the language writes them.
class FieldEditor : public QObject {
  Q_OBJECT
public:
  /// Made for a field of the record named; the widget belongs to the layout it is put into.
  static FieldEditor* make(std::string record, record::FieldInfo field, const Speaker& speaker, QObject* parent);

  const record::FieldInfo& field() const { return m_field; }
  virtual QWidget* widget() const = 0;
  /// What stands in the editor; nothing when it cannot be read as the field's kind.
  virtual std::optional<record::Value> read() const = 0;
  virtual void write(const record::Value& value) = 0;
  virtual void setReadOnly(bool readOnly) = 0;
  /// As it stands there, readable or not.
  virtual QString text() const = 0;
  /// Words in another language; a value is written in its way, what cannot be read stays as it was typed.
  void setSpeaker(const Speaker& speaker);

Q_SIGNALS:
  /// A person left the editor or made a choice.
  void left();

protected:
  FieldEditor(std::string record, record::FieldInfo field, const Speaker& speaker, QObject* parent);
  virtual void say() {}
  std::string m_record;
  record::FieldInfo m_field;
  Speaker m_speaker;
};

}  // namespace prumo::ui
