// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/record_form.h"

#include "ui/kit/fault_note.h"
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
  FaultNote* note = nullptr;
  std::optional<record::Value> refused;  ///< what could not be kept

  /// It holds something that was typed and is not kept, so that no other value may take its place.
  bool isTyped(const record::Value& before, const record::Value& now) const {
    const auto value = editor->read();
    if (value && *value == now) return false;
    return note->isTold() || (editor->widget()->hasFocus() && (!value || *value != before));
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
  Keep keep;

  /// The value in the editor when it keeps the field's constraint.
  Result<record::Value> checked(const Line& line) const {
    const auto& field = table.fields[line.column];
    const auto value = line.editor->read();
    if (!value) return unreadable(table.name, field);
    return record::check(table.name, field, record::viewOf(*value)).transform([&value] { return *value; });
  }

  /// Whether there is a value; it is said beside the field why not.
  bool accept(const Line& line) const {
    const auto value = checked(line);
    line.note->tell(value ? QString{} : speaker.say(value.error().message));
    return value.has_value();
  }

  void give(Line& line) {
    line.refused.reset();
    if (!accept(line)) return;
    const auto value = *checked(line);
    const auto kept = keep && value != values[line.column] ? keep(line.editor->field().name, value) : Result<void>{};
    if (kept) {
      values[line.column] = value;  // keeping may have brought the whole row anew
      return;
    }
    line.refused = value;
    line.note->tell(speaker.say(Message{"kit.form.not_kept", {{"reason", speaker.say(kept.error()).toStdString()}}}));
  }

  void say() {
    for (auto& line : lines) {
      const auto& field = table.fields[line.column];
      const auto words = speaker.label(table.name, field.name);
      line.label->setText(field.constraint.required ? words + QStringLiteral(" *") : words);
      line.editor->widget()->setAccessibleName(words);
      line.editor->setSpeaker(speaker);
      if (line.note->isTold()) give(line);
    }
  }
};

RecordForm::RecordForm(record::TableInfo table, std::vector<std::string> fields, const Speaker& speaker, QWidget* parent)
    : QWidget(parent), m_impl(new Impl{std::move(table), speaker, {}, {}, {}}) {
  m_impl->values.resize(m_impl->table.fields.size());
  auto* layout = bare<QVBoxLayout>(4);
  setLayout(layout);
  for (const auto& name : fields) {
    const auto found = std::ranges::find(m_impl->table.fields, name, &record::FieldInfo::name);
    Q_ASSERT_X(found != m_impl->table.fields.end(), "RecordForm", name.c_str());
    auto* editor = FieldEditor::make(m_impl->table.name, *found, speaker, this);
    auto* widget = editor->widget();
    Line line{static_cast<std::size_t>(found - m_impl->table.fields.begin()), editor, label(LabelKind::Small), new FaultNote(widget), {}};
    widget->setObjectName(QString::fromStdString(name));
    line.label->setBuddy(widget);
    layout->addWidget(line.label);
    layout->addWidget(widget);
    layout->addWidget(line.note);
    layout->addSpacing(6);
    connect(editor, &FieldEditor::left, this, [this, index = m_impl->lines.size()] { m_impl->give(m_impl->lines[index]); });
    m_impl->lines.push_back(std::move(line));
  }
  m_impl->say();
}

/// An editor that goes away with the focus would still give out what is in it.
RecordForm::~RecordForm() {
  for (const auto& line : m_impl->lines) disconnect(line.editor, nullptr, this, nullptr);
}

void RecordForm::setKeep(Keep keep) { m_impl->keep = std::move(keep); }

void RecordForm::keepAgain() {
  for (auto& line : m_impl->lines) {
    if (line.refused && line.editor->read() == line.refused) m_impl->give(line);
  }
}

void RecordForm::setValues(const std::vector<record::Value>& values) {
  const bool isSame = !values.empty() && values.front() == m_impl->values.front();
  const auto before = std::exchange(m_impl->values, values);
  for (auto& line : m_impl->lines) {
    if (isSame && line.isTyped(before[line.column], values[line.column])) continue;
    if (!isSame && line.note->isTold()) Q_EMIT dropped(line.editor->widget()->accessibleName(), line.editor->text());
    line.refused.reset();
    line.editor->write(values[line.column]);
    line.note->tell({});
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
    if (!m_impl->accept(line) && !first) first = &line;
  }
  if (first) first->editor->widget()->setFocus();
  return !first;
}

}  // namespace prumo::ui
