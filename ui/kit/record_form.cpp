// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/record_form.h"

#include "ui/kit/field_editor.h"
#include "ui/kit/looks.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace prumo::ui {

namespace {

struct Line {
  std::size_t column = 0;
  FieldEditor* editor = nullptr;
  QLabel* label = nullptr;
  QLabel* fault = nullptr;

  /// It holds something that was typed and not yet given out, so that no other value may take its place.
  bool isTyped(const record::Value& stored) const {
    if (!editor->widget()->hasFocus()) return false;
    const auto value = editor->read();
    return !value || *value != stored;
  }
};

Error unreadable(const std::string& table, const record::FieldInfo& field) {
  const char* code = field.kind == record::Kind::Date ? "kit.form.not_a_date" : "kit.form.not_a_number";
  return {{code, {{"record", table}, {"field", field.name}}}, ErrorKind::BadInput, nullptr};
}

}  // namespace

struct RecordForm::Impl {
  record::TableInfo table;
  Speaker speaker;
  std::vector<record::Value> values;
  std::vector<Line> lines;

  /// The value in the editor when it keeps the field's constraint.
  Result<record::Value> checked(const Line& line) const {
    const auto& field = table.fields[line.column];
    const auto value = line.editor->read();
    if (!value) return unreadable(table.name, field);
    return record::check(table.name, field, record::viewOf(*value)).transform([&value] { return *value; });
  }

  void showFault(const Line& line, const Error* error) const {
    line.fault->setText(error ? speaker.say(error->message) : QString{});
    line.fault->setVisible(error != nullptr);
    setLook(line.editor->widget(), "fault", error ? "true" : "false");
    line.editor->widget()->setAccessibleDescription(line.fault->text());
  }

  void say() const {
    for (const auto& line : lines) {
      const auto& field = table.fields[line.column];
      const auto words = speaker.label(table.name, field.name);
      line.label->setText(field.constraint.required ? words + QStringLiteral(" *") : words);
      line.editor->widget()->setAccessibleName(words);
      line.editor->setSpeaker(speaker);
      showFault(line, nullptr);
    }
  }
};

RecordForm::RecordForm(record::TableInfo table, std::vector<std::string> fields, const Speaker& speaker, QWidget* parent)
    : QWidget(parent), m_impl(new Impl{std::move(table), speaker, {}, {}}) {
  m_impl->values.resize(m_impl->table.fields.size());
  auto* layout = bare<QVBoxLayout>(4);
  setLayout(layout);
  for (const auto& name : fields) {
    const auto found = std::ranges::find(m_impl->table.fields, name, &record::FieldInfo::name);
    Q_ASSERT_X(found != m_impl->table.fields.end(), "RecordForm", name.c_str());
    Line line{static_cast<std::size_t>(found - m_impl->table.fields.begin()), FieldEditor::make(m_impl->table.name, *found, speaker, this),
              label(LabelKind::Small), label(LabelKind::Fault)};
    auto* editor = line.editor->widget();
    editor->setObjectName(QString::fromStdString(name));
    line.label->setBuddy(editor);
    line.fault->setWordWrap(true);
    layout->addWidget(line.label);
    layout->addWidget(editor);
    layout->addWidget(line.fault);
    layout->addSpacing(6);
    connect(line.editor, &FieldEditor::left, this, [this, line] {
      const auto value = m_impl->checked(line);
      m_impl->showFault(line, value ? nullptr : &value.error());
      if (!value || *value == m_impl->values[line.column]) return;
      m_impl->values[line.column] = *value;
      Q_EMIT fieldEdited(QString::fromStdString(line.editor->field().name), *value);
    });
    m_impl->lines.push_back(line);
  }
  m_impl->say();
}

/// An editor that goes away with the focus would still give out what is in it.
RecordForm::~RecordForm() {
  for (const auto& line : m_impl->lines) disconnect(line.editor, nullptr, this, nullptr);
}

void RecordForm::setValues(const std::vector<record::Value>& values) {
  const bool isSame = !values.empty() && values.front() == m_impl->values.front();
  const auto before = std::exchange(m_impl->values, values);
  for (const auto& line : m_impl->lines) {
    if (isSame && line.isTyped(before[line.column])) continue;
    line.editor->write(values[line.column]);
    m_impl->showFault(line, nullptr);
  }
}

std::vector<record::Value> RecordForm::values() const {
  auto values = m_impl->values;
  for (const auto& line : m_impl->lines) {
    if (auto value = line.editor->read()) values[line.column] = *std::move(value);
  }
  return values;
}

void RecordForm::setReadOnly(bool readOnly) {
  for (const auto& line : m_impl->lines) line.editor->setReadOnly(readOnly);
}

void RecordForm::setSpeaker(const Speaker& speaker) {
  m_impl->speaker = speaker;
  m_impl->say();
}

bool RecordForm::accept() {
  const Line* first = nullptr;
  for (const auto& line : m_impl->lines) {
    const auto value = m_impl->checked(line);
    m_impl->showFault(line, value ? nullptr : &value.error());
    if (!value && !first) first = &line;
  }
  if (first) first->editor->widget()->setFocus();
  return !first;
}

}  // namespace prumo::ui
