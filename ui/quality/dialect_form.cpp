// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/dialect_form.h"

#include "core/quality/signs.h"

#include "ui/kit/looks.h"
#include "ui/kit/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace prumo::ui {

namespace {

using quality::Encoding;

constexpr std::array kDelimiters{',', ';', '\t', '|', ':', ' '};
constexpr std::array kQuotes{'"', '\'', '\0'};
constexpr std::array kEscapes{'\0', '\\'};
constexpr std::array kThousands{'\0', '.', ',', ' ', '\''};
constexpr std::array kEncodings{Encoding::Utf8, Encoding::Latin1, Encoding::Windows1252, Encoding::Utf16Le, Encoding::Utf16Be};
constexpr int kMostSkipped = 100'000;

constexpr int kAcross = 3;

using Option = quality::DialectOption;

const char* labelOf(Option option) {
  switch (option) {
    case Option::Part: return "quality_page.dialect.part";
    case Option::Delimiter: return "quality_page.dialect.delimiter";
    case Option::Quote: return "quality_page.dialect.quote";
    case Option::Escape: return "quality_page.dialect.escape";
    case Option::Encoding: return "quality_page.dialect.encoding";
    case Option::DecimalComma: return "quality_page.dialect.decimal";
    case Option::Thousands: return "quality_page.dialect.thousands";
    case Option::Dates: return "quality_page.dialect.dates";
    case Option::Skip: return "quality_page.dialect.skip";
    case Option::Footer: return "quality_page.dialect.footer";
    case Option::NullWords: return "quality_page.dialect.null_words";
    case Option::Header: return "quality_page.dialect.header";
  }
  return "";
}

const char* codeOf(char mark) {
  switch (mark) {
    case ',':
      return "quality_page.mark.comma";
    case ';':
      return "quality_page.mark.semicolon";
    case '\t':
      return "quality_page.mark.tab";
    case '|':
      return "quality_page.mark.bar";
    case ':':
      return "quality_page.mark.colon";
    case ' ':
      return "quality_page.mark.space";
    case '"':
      return "quality_page.mark.double_quote";
    case '\'':
      return "quality_page.mark.single_quote";
    case '\\':
      return "quality_page.mark.backslash";
    case '.':
      return "quality_page.mark.point";
    case '\0':
      return "quality_page.mark.none";
    default:
      return nullptr;
  }
}

void choose(QComboBox* combo, char mark) {
  int index = combo->findData(int{mark});
  if (index < 0) {
    combo->addItem(QString(QLatin1Char(mark)), int{mark});
    index = combo->count() - 1;
  }
  combo->setCurrentIndex(index);
}

void sayMarks(QComboBox* combo, const Speaker& speaker) {
  for (int i = 0; i < combo->count(); ++i) combo->setItemText(i, nameOfMark(static_cast<char>(combo->itemData(i).toInt()), speaker));
}

/// Of marks that are no quotes.
void sayOtherMarks(QComboBox* combo, const Speaker& speaker) {
  sayMarks(combo, speaker);
  if (const int none = combo->findData(0); none >= 0) combo->setItemText(none, speaker.say("quality_page.mark.nothing"));
  if (const int single = combo->findData(int{'\''}); single >= 0) combo->setItemText(single, speaker.say("quality_page.mark.apostrophe"));
}

void sayDates(QComboBox* combo, const Speaker& speaker) {
  for (int i = 0; i < combo->count(); ++i) {
    const auto form = static_cast<quality::DateForm>(combo->itemData(i).toInt());
    combo->setItemText(i, speaker.say(Message{"quality_page.dates." + std::string{record::keyOf(form)}, {}}));
  }
}

template <class Values>
void fill(QComboBox* combo, const Values& values) {
  for (const auto value : values) combo->addItem(QString{}, static_cast<int>(value));
}

QString joined(const std::vector<std::string>& words) {
  QStringList list;
  for (const auto& word : words) list << fromUtf8(word);
  return list.join(QStringLiteral(", "));
}

std::vector<std::string> split(const QString& text) {
  std::vector<std::string> words;
  for (const auto& part : text.split(u',', Qt::SkipEmptyParts)) {
    if (!part.trimmed().isEmpty()) words.push_back(toUtf8(part.trimmed()));
  }
  return words;
}

}  // namespace

QString nameOfMark(char mark, const Speaker& speaker) {
  if (const auto* code = codeOf(mark)) return speaker.say(code);
  return QString(QLatin1Char(mark));
}

DialectForm::DialectForm(QWidget* parent)
    : QWidget(parent),
      m_grid(new QGridLayout(this)),
      m_part(new QLineEdit),
      m_parts(new QComboBox),
      m_encoding(new QComboBox),
      m_delimiter(new QComboBox),
      m_quote(new QComboBox),
      m_escape(new QComboBox),
      m_decimal(new QComboBox),
      m_thousands(new QComboBox),
      m_dates(new QComboBox),
      m_skip(new QSpinBox),
      m_footer(new QSpinBox),
      m_nullWords(new QLineEdit),
      m_header(new QCheckBox),
      m_reset(linkButton("undo")),
      m_oneSign(label(LabelKind::Small)) {
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setHorizontalSpacing(16);
  fill(m_delimiter, kDelimiters);
  fill(m_quote, kQuotes);
  fill(m_escape, kEscapes);
  fill(m_thousands, kThousands);
  for (std::size_t form = 0; form < record::enumKeys<quality::DateForm>.size(); ++form) m_dates->addItem(QString{}, static_cast<int>(form));
  for (const auto encoding : kEncodings) m_encoding->addItem(fromUtf8(quality::nameOf(encoding)).toUpper(), static_cast<int>(encoding));
  m_decimal->addItem(QStringLiteral("0.50"), false);
  m_decimal->addItem(QStringLiteral("0,50"), true);
  m_skip->setRange(0, kMostSkipped);
  m_footer->setRange(0, kMostSkipped);
  m_parts->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_parts->setMinimumContentsLength(12);
  m_oneSign->setWordWrap(true);
  setKind(m_oneSign, "fault");
  add(Option::Part, m_part);
  add(Option::Part, m_parts);
  add(Option::Delimiter, m_delimiter);
  add(Option::Quote, m_quote);
  add(Option::Escape, m_escape);
  add(Option::Encoding, m_encoding);
  add(Option::DecimalComma, m_decimal);
  add(Option::Thousands, m_thousands);
  add(Option::Dates, m_dates);
  add(Option::Skip, m_skip);
  add(Option::Footer, m_footer);
  add(Option::NullWords, m_nullWords);
  for (int column = 0; column < kAcross; ++column) m_grid->setColumnStretch(column, 1);
  arrange(quality::Dialect{}.kind);
  connectEditors();
}

void DialectForm::add(Option option, QWidget* editor) {
  auto* words = label(LabelKind::Small);
  words->setBuddy(editor);
  m_entries.push_back({option, words, editor});
}

/// Of the two that settle the part, one.
bool DialectForm::isShown(std::string_view kind, const Entry& entry) const {
  const bool isList = m_parts->count() > 0;
  const bool isOther = entry.editor == (isList ? static_cast<QWidget*>(m_part) : m_parts);
  return quality::takes(kind, entry.option) && !isOther;
}

/// What the kind takes, without gaps; the check box and the way back stand below.
void DialectForm::arrange(std::string_view kind) {
  int place = 0;
  for (const auto& entry : m_entries) {
    const auto& [option, words, editor] = entry;
    const bool isTaken = isShown(kind, entry);
    const int row = isTaken ? place / kAcross * 2 : 0;
    const int column = isTaken ? place++ % kAcross : 0;
    m_grid->addWidget(words, row, column);
    m_grid->addWidget(editor, row + 1, column);
    words->setVisible(isTaken);
    editor->setVisible(isTaken);
  }
  const int last = (place + kAcross - 1) / kAcross * 2;
  m_grid->addWidget(m_header, last, 0, 1, kAcross - 1);
  m_grid->addWidget(m_reset, last, kAcross - 1, Qt::AlignRight);
  m_grid->addWidget(m_oneSign, last + 1, 0, 1, kAcross);
  m_header->setVisible(quality::takes(kind, Option::Header));
  m_oneSign->setVisible(quality::isOneSign(m_choice));
}

void DialectForm::connectEditors() {
  connect(m_part, &QLineEdit::editingFinished, this, [this] {
    if (!m_part->isModified()) return;
    m_part->setModified(false);
    m_choice.part = toUtf8(m_part->text().trimmed());
    settled();
  });
  connect(m_parts, &QComboBox::activated, this, [this] {
    m_choice.part = toUtf8(m_parts->currentText());
    settled();
  });
  connect(m_encoding, &QComboBox::activated, this, [this] {
    m_choice.encoding = static_cast<Encoding>(m_encoding->currentData().toInt());
    settled();
  });
  connect(m_delimiter, &QComboBox::activated, this, [this] {
    m_choice.delimiter = static_cast<char>(m_delimiter->currentData().toInt());
    settled();
  });
  connect(m_quote, &QComboBox::activated, this, [this] {
    m_choice.quote = static_cast<char>(m_quote->currentData().toInt());
    settled();
  });
  connect(m_escape, &QComboBox::activated, this, [this] {
    m_choice.escape = static_cast<char>(m_escape->currentData().toInt());
    settled();
  });
  connect(m_decimal, &QComboBox::activated, this, [this] {
    m_choice.decimalComma = m_decimal->currentData().toBool();
    if (quality::isOneSign(m_choice)) m_choice.thousands.reset();
    settled();
  });
  connect(m_thousands, &QComboBox::activated, this, [this] {
    m_choice.thousands = static_cast<char>(m_thousands->currentData().toInt());
    if (quality::isOneSign(m_choice)) m_choice.decimalComma.reset();
    settled();
  });
  connect(m_dates, &QComboBox::activated, this, [this] {
    m_choice.dates = static_cast<quality::DateForm>(m_dates->currentData().toInt());
    settled();
  });
  connect(m_skip, &QSpinBox::valueChanged, this, [this](int lines) {
    m_choice.skip = lines;
    settled();
  });
  connect(m_footer, &QSpinBox::valueChanged, this, [this](int lines) {
    m_choice.footer = lines;
    settled();
  });
  connect(m_nullWords, &QLineEdit::editingFinished, this, [this] {
    if (!m_nullWords->isModified()) return;
    m_nullWords->setModified(false);
    m_choice.nullWords = split(m_nullWords->text());
    settled();
  });
  connect(m_header, &QCheckBox::clicked, this, [this](bool isOn) {
    m_choice.header = isOn;
    settled();
  });
  connect(m_reset, &QPushButton::clicked, this, [this] {
    m_choice = {};
    settled();
  });
}

void DialectForm::settled() {
  m_oneSign->setVisible(quality::isOneSign(m_choice));
  Q_EMIT choiceChanged();
}

void DialectForm::setSpeaker(const Speaker& speaker) {
  sayMarks(m_delimiter, speaker);
  sayMarks(m_quote, speaker);
  sayOtherMarks(m_escape, speaker);
  sayOtherMarks(m_thousands, speaker);
  sayDates(m_dates, speaker);
  for (const auto& [option, words, editor] : m_entries) {
    words->setText(speaker.say(labelOf(option)));
    editor->setAccessibleName(words->text());
  }
  m_nullWords->setPlaceholderText(QStringLiteral("NULL, NA"));
  m_header->setText(speaker.say(labelOf(Option::Header)));
  m_header->setAccessibleName(m_header->text());
  setWords(m_reset, speaker.say("quality_page.dialect.reset"));
  m_oneSign->setText(speaker.say("quality_page.dialect.one_sign"));
}

void DialectForm::setChoice(const quality::DialectChoice& choice) {
  m_choice = choice;
  m_oneSign->setVisible(quality::isOneSign(m_choice));
}

void DialectForm::setFound(const quality::Dialect& dialect, const std::vector<std::string>& parts) {
  const QSignalBlocker skip(m_skip);
  const QSignalBlocker footer(m_footer);
  m_parts->clear();
  for (const auto& part : parts) m_parts->addItem(fromUtf8(part));
  m_parts->setCurrentIndex(m_parts->findText(fromUtf8(dialect.part)));
  arrange(dialect.kind);
  if (!m_part->hasFocus()) m_part->setText(fromUtf8(dialect.part));
  m_encoding->setCurrentIndex(m_encoding->findData(static_cast<int>(dialect.encoding)));
  choose(m_delimiter, dialect.delimiter);
  choose(m_quote, dialect.quote);
  choose(m_escape, dialect.escape);
  choose(m_thousands, dialect.thousands);
  m_dates->setCurrentIndex(m_dates->findData(static_cast<int>(dialect.dates)));
  m_decimal->setCurrentIndex(dialect.decimalComma ? 1 : 0);
  m_skip->setValue(static_cast<int>(dialect.skip));
  m_footer->setValue(static_cast<int>(std::max<std::int64_t>(0, dialect.footer)));
  m_header->setChecked(dialect.header);
  if (!m_nullWords->hasFocus()) m_nullWords->setText(joined(dialect.nullWords));
}

}  // namespace prumo::ui
