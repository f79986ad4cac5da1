// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/exchanges.h"
#include "ui/kit/diagram.h"

#include <QWidget>

namespace prumo::ui {

/// Who exchanges data with whom, drawn: boxes are systems, lines are contact points in the colour and with the letter of their worst finding. Arrow
/// keys walk from one to the next, Enter or a double click opens a contact point. What is chosen is also its accessible description.
class ExchangeView : public QWidget {
  Q_OBJECT
public:
  explicit ExchangeView(const Speaker& speaker, QWidget* parent = nullptr);

  void show(contacts::Exchanges exchanges, report::Diagram diagram, const Speaker& speaker);
  double zoom() const { return m_zoom; }
  void setZoom(double zoom);
  /// The largest zoom, up to that of the text, at which everything fits.
  void fit(QSize room);
  /// The same, but not so small that names cannot be read.
  void fitReadably(QSize room);
  QSize sizeHint() const override;
  /// What is chosen, in words; empty: nothing.
  QString words() const;

Q_SIGNALS:
  void chosen(const QString& words);
  /// A contact point was asked for; where a line stands for several, the worst of them.
  void activated(const QString& contact);
  /// The chosen part, to be scrolled to.
  void movedTo(const QRect& part);

protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  bool event(QEvent* event) override;

private:
  using Item = DiagramItem;
  int systems() const { return boxesOf(m_diagram); }
  int items() const { return itemsOf(m_diagram); }
  QRectF boxOf(Item item) const;
  Item itemAt(QPointF point) const;
  Item nextFrom(Item item, int key) const;
  void choose(Item item);
  void open(Item item);
  QString wordsOf(Item item) const;

  contacts::Exchanges m_exchanges;
  report::Diagram m_diagram;
  Speaker m_speaker;
  double m_zoom = 1;
  Item m_item = -1;
};

}  // namespace prumo::ui
