// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "ui/text/speaker.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <QWidget>

namespace prumo::ui {

/// The letter that stands for a severity beside its colour: C A M B in Portuguese, C H M L in English.
QString severityLetter(Severity severity, const Speaker& speaker);

/// A severity as colour and letter, so that neither colour-blind eyes nor grey print lose it.
void paintSeverity(QPainter& painter, const QRectF& box, Severity severity, const QString& letter);

/// The same as a widget, with an optional count beside it; its accessible name says both in words.
class SeverityBadge : public QWidget {
  Q_OBJECT
public:
  explicit SeverityBadge(QWidget* parent = nullptr);
  void show(Severity severity, const Speaker& speaker);
  void show(Severity severity, int count, const Speaker& speaker);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  Severity m_severity = Severity::Low;
  QString m_letter;
  QString m_count;
};

/// Draws a table's severity cells (KeyRole of a RecordModel) as badges with the word beside them.
class SeverityDelegate : public QStyledItemDelegate {
  Q_OBJECT
public:
  explicit SeverityDelegate(const Speaker& speaker, QObject* parent = nullptr);
  void setSpeaker(const Speaker& speaker) { m_speaker = speaker; }
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
  Speaker m_speaker;
};

}  // namespace prumo::ui
