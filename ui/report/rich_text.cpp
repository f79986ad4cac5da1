// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/rich_text.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextFragment>
#include <QTextList>

namespace prumo::ui {

namespace {

constexpr QChar kReplacement{0xFFFD};

bool isControl(QChar c) {
  const bool isBidiOverride = (c >= QChar{0x202A} && c <= QChar{0x202E}) || (c >= QChar{0x2066} && c <= QChar{0x2069});
  return c.category() == QChar::Other_Control || isBidiOverride || c == QChar{0xFEFF};
}

Run runOf(const QTextFragment& fragment, bool isHeading) {
  const auto format = fragment.charFormat();
  auto text = fragment.text();
  if (format.isImageFormat()) text = format.toImageFormat().property(QTextFormat::ImageAltText).toString();
  text.replace(QChar::ObjectReplacementCharacter, QChar::Space);
  return {text, isHeading || format.fontWeight() > QFont::Medium, format.fontItalic(), format.fontFixedPitch()};
}

Para paraOf(const QTextBlock& block) {
  Para para;
  const bool isHeading = block.blockFormat().headingLevel() > 0;
  for (auto it = block.begin(); !it.atEnd(); ++it) para.runs.push_back(runOf(it.fragment(), isHeading));
  if (const auto* list = block.textList()) {
    para.indent = std::min(list->format().indent(), 6);
    const bool isNumbered = list->format().style() <= QTextListFormat::ListDecimal;
    para.bullet = isNumbered ? list->itemText(block) : QStringLiteral("•");
  }
  return para;
}

}  // namespace

QString printable(const QString& text) {
  QString clean;
  clean.reserve(text.size());
  for (qsizetype i = 0; i < text.size(); ++i) {
    const auto c = text[i];
    const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
    if (isPair) {
      clean += c;
      clean += text[++i];
    } else if (c.isSurrogate()) {
      clean += kReplacement;
    } else if (c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
      clean += u'\n';
    } else {
      clean += isControl(c) ? QChar{QChar::Space} : c;
    }
  }
  return clean;
}

RichText plainText(const QString& text) {
  RichText paras;
  for (const auto& line : printable(text).split(u'\n')) paras.push_back({{{line}}});
  return paras;
}

RichText markdownText(const QString& text) {
  // Plain words are by far the most frequent: they need no parser.
  static const QString marks = QStringLiteral("*_`#[<>\\!|~\n-+=&.)");
  const auto clean = printable(text);
  const bool isPlain = std::none_of(clean.begin(), clean.end(), [](QChar c) { return c != u'.' && c != u'-' && c != u')' && marks.contains(c); });
  const bool mayBeList = !clean.isEmpty() && (clean.front().isDigit() || clean.front() == u'-');
  if (isPlain && !mayBeList) return plainText(clean);
  QTextDocument document;
  document.setMarkdown(clean, QTextDocument::MarkdownFeatures{QTextDocument::MarkdownDialectCommonMark} | QTextDocument::MarkdownNoHTML);
  RichText paras;
  for (auto block = document.begin(); block.isValid(); block = block.next()) {
    auto para = paraOf(block);
    if (!para.runs.empty()) paras.push_back(std::move(para));
  }
  return paras;
}

}  // namespace prumo::ui
