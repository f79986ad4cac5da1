// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

#include <map>

namespace prumo::ui {

/// Markdown that somebody typed, laid out for reading, as high as its text. It loads nothing: no pictures, no files, no embedded HTML;
/// a link is not followed.
class MarkdownView : public QTextBrowser {
  Q_OBJECT
public:
  explicit MarkdownView(QWidget* parent = nullptr);

  void show(const QString& markdown);
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {40, fontMetrics().height()}; }

protected:
  QVariant loadResource(int type, const QUrl& name) override;
  void changeEvent(QEvent* event) override;

private:
  mutable std::map<int, int> m_heights;  ///< by width, of the present text
};

}  // namespace prumo::ui
