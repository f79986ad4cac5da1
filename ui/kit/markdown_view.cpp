// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/markdown_view.h"

#include <QEvent>
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
  m_heights.clear();
  updateGeometry();
}

/// Asked many times for each layout, and a document takes its time.
int MarkdownView::heightForWidth(int width) const {
  if (const auto known = m_heights.find(width); known != m_heights.end()) return known->second;
  const std::unique_ptr<QTextDocument> copy(document()->clone());
  copy->setTextWidth(width);
  return m_heights[width] = static_cast<int>(std::ceil(copy->size().height()));
}

QSize MarkdownView::sizeHint() const { return {240, heightForWidth(std::max(width(), 240))}; }

QVariant MarkdownView::loadResource(int, const QUrl&) { return {}; }

void MarkdownView::changeEvent(QEvent* event) {
  QTextBrowser::changeEvent(event);
  if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange) return;
  m_heights.clear();
  updateGeometry();
}

}  // namespace prumo::ui
