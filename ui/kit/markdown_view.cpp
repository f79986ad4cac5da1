// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/markdown_view.h"

#include <QTextDocument>

#include <cmath>

namespace prumo::ui {

MarkdownView::MarkdownView(QWidget* parent) : QTextBrowser(parent) {
  setProperty("kind", QByteArrayLiteral("reading"));
  setFrameShape(NoFrame);
  setOpenLinks(false);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setTextInteractionFlags(Qt::TextSelectableByMouse);
  setFocusPolicy(Qt::NoFocus);
  document()->setDocumentMargin(0);
  viewport()->setAutoFillBackground(false);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void MarkdownView::show(const QString& markdown) {
  document()->setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML | QTextDocument::MarkdownDialectCommonMark));
  updateGeometry();
}

int MarkdownView::heightForWidth(int width) const {
  const std::unique_ptr<QTextDocument> copy(document()->clone());
  copy->setTextWidth(width);
  return static_cast<int>(std::ceil(copy->size().height()));
}

QSize MarkdownView::sizeHint() const { return {240, heightForWidth(std::max(width(), 240))}; }

QVariant MarkdownView::loadResource(int, const QUrl&) { return {}; }

void MarkdownView::resizeEvent(QResizeEvent* event) {
  QTextBrowser::resizeEvent(event);
  updateGeometry();
}

}  // namespace prumo::ui
