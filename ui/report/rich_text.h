// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace prumo::ui {

/// Words of one look.
struct Run {
  QString text;
  bool isBold = false;
  bool isItalic = false;
  bool isMono = false;
  bool isFaint = false;
};

/// One paragraph, item or heading of a text.
struct Para {
  std::vector<Run> runs;
  int indent = 0;  ///< depth of the list it stands in
  QString bullet;
};

using RichText = std::vector<Para>;

/// Text that can be printed: control characters and stray surrogates become spaces or U+FFFD, line breaks stay.
QString printable(const QString& text);

/// Plain text, a paragraph a line.
RichText plainText(const QString& text);

/// Markdown as a consultant types it (CommonMark). Raw HTML is shown as the text it is; pictures and links lead nowhere, their words stay.
RichText markdownText(const QString& text);

}  // namespace prumo::ui
