// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/field_editor.h"

#include "ui/kit/looks.h"
#include "ui/kit/numbers.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>

namespace prumo::ui {

namespace {

using record::Kind;
using record::Value;

/// Text, numbers and dates on one line.
class LineEditor final : public FieldEditor {
public:
  LineEditor(std::string record, record::FieldInfo field, const Speaker& speaker, QObject* parent)
      : FieldEditor(std::move(record), std::move(field), speaker, parent), m_edit(new QLineEdit) {
    connect(m_edit, &QLineEdit::editingFinished, this, &FieldEditor::left);
    LineEditor::say();
  }
  QWidget* widget() const override { return m_edit; }
  std::optional<Value> read() const override { return valueFromText(m_edit->text(), m_field.kind, m_speaker.locale()); }
  QString text() const override { return m_edit->text(); }
  void write(const Value& value) override {
    const auto text = textForEditing(value, m_field.kind, m_speaker.locale());
    if (text == m_edit->text()) return;
    m_edit->setText(text);
    m_edit->setCursorPosition(0);
  }
  void setReadOnly(bool readOnly) override { m_edit->setReadOnly(readOnly || m_field.kind == Kind::Instant || m_field.kind == Kind::Json); }

protected:
  void say() override {
    if (m_field.kind == Kind::Date) m_edit->setPlaceholderText(m_speaker.say("kit.date.hint"));
  }

private:
  QLineEdit* m_edit;
};

/// Tells when it is left, which QPlainTextEdit does not.
class TextBox final : public QPlainTextEdit {
public:
  explicit TextBox(FieldEditor* owner) : m_owner(owner) { setTabChangesFocus(true); }

protected:
  void focusOutEvent(QFocusEvent* event) override {
    QPlainTextEdit::focusOutEvent(event);
    if (m_owner && event->reason() != Qt::PopupFocusReason) Q_EMIT m_owner->left();
  }

private:
  QPointer<FieldEditor> m_owner;  ///< goes first when the form goes
};

class LongTextEditor final : public FieldEditor {
public:
  LongTextEditor(std::string record, record::FieldInfo field, const Speaker& speaker, QObject* parent)
      : FieldEditor(std::move(record), std::move(field), speaker, parent), m_edit(new TextBox(this)) {
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * 4 + 16);
  }
  QWidget* widget() const override { return m_edit; }
  std::optional<Value> read() const override { return Value{m_edit->toPlainText().toStdString()}; }
  QString text() const override { return m_edit->toPlainText(); }
  void write(const Value& value) override {
    const auto text = textForEditing(value, m_field.kind, m_speaker.locale());
    if (text != m_edit->toPlainText()) m_edit->setPlainText(text);
  }
  void setReadOnly(bool readOnly) override { m_edit->setReadOnly(readOnly); }

private:
  TextBox* m_edit;
};

class ChoiceEditor final : public FieldEditor {
public:
  ChoiceEditor(std::string record, record::FieldInfo field, const Speaker& speaker, QObject* parent)
      : FieldEditor(std::move(record), std::move(field), speaker, parent), m_box(new QComboBox) {
    if (!m_field.constraint.required) m_box->addItem(QString{}, QVariant(QString{}));
    for (const auto& key : m_field.constraint.choices) m_box->addItem(QString{}, QVariant(QString::fromStdString(key)));
    connect(m_box, &QComboBox::activated, this, &FieldEditor::left);
    ChoiceEditor::say();
  }
  QWidget* widget() const override { return m_box; }
  QString text() const override { return m_box->currentText(); }
  std::optional<Value> read() const override { return Value{m_box->currentData().toString().toStdString()}; }
  void write(const Value& value) override {
    m_box->setCurrentIndex(m_box->findData(textForEditing(value, m_field.kind, m_speaker.locale())));
  }
  void setReadOnly(bool readOnly) override { m_box->setEnabled(!readOnly); }

protected:
  void say() override {
    for (int i = 0; i < m_box->count(); ++i) {
      const auto key = m_box->itemData(i).toString().toStdString();
      m_box->setItemText(i, key.empty() ? QString{} : m_speaker.choice(m_record, m_field.name, key));
    }
  }

private:
  QComboBox* m_box;
};

class CheckEditor final : public FieldEditor {
public:
  CheckEditor(std::string record, record::FieldInfo field, const Speaker& speaker, QObject* parent)
      : FieldEditor(std::move(record), std::move(field), speaker, parent), m_box(new QCheckBox) {
    connect(m_box, &QCheckBox::clicked, this, &FieldEditor::left);
  }
  QWidget* widget() const override { return m_box; }
  QString text() const override { return m_speaker.value(*read(), m_field.kind); }
  std::optional<Value> read() const override { return Value{std::int64_t{m_box->isChecked()}}; }
  void write(const Value& value) override {
    const auto* whole = std::get_if<std::int64_t>(&value);
    m_box->setChecked(whole && *whole != 0);
  }
  void setReadOnly(bool readOnly) override { m_box->setEnabled(!readOnly); }

private:
  QCheckBox* m_box;
};

}  // namespace

FieldEditor::FieldEditor(std::string record, record::FieldInfo field, const Speaker& speaker, QObject* parent)
    : QObject(parent), m_record(std::move(record)), m_field(std::move(field)), m_speaker(speaker) {}

FieldEditor* FieldEditor::make(std::string record, record::FieldInfo field, const Speaker& speaker, QObject* parent) {
  switch (field.kind) {
    case Kind::Markdown: return new LongTextEditor(std::move(record), std::move(field), speaker, parent);
    case Kind::Choice: return new ChoiceEditor(std::move(record), std::move(field), speaker, parent);
    case Kind::Boolean: return new CheckEditor(std::move(record), std::move(field), speaker, parent);
    default: return new LineEditor(std::move(record), std::move(field), speaker, parent);
  }
}

void FieldEditor::setSpeaker(const Speaker& speaker) {
  const auto value = read();
  m_speaker = speaker;
  say();
  if (value) write(*value);
}

}  // namespace prumo::ui
