// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "ui/text/speaker.h"

#include <QStyledItemDelegate>

#include <optional>
#include <vector>

namespace prumo::ui {

/// What the interval column of a rule draws: the conforming share with its 95 % interval, and the least share the rule tolerates.
struct IntervalMark {
  double share = 0;
  double low = 0;
  double high = 0;
  double target = 1;
  bool passes = true;
  Severity severity = Severity::Medium;
};

/// Conforming shares of one rule over the runs, oldest first; nothing where the run did not check it.
using Trend = std::vector<std::optional<double>>;

/// How many numbers of a column fall into each of its bins, from the least to the greatest.
struct Spread {
  std::vector<std::int64_t> counts;
};

/// Draws a cell beside or instead of its words. The words stay in the model, so that a screen reader reads them.
class MarkDelegate : public QStyledItemDelegate {
public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const final;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
  virtual void paintMark(QPainter& painter, const QRectF& box, const QModelIndex& index) const = 0;
};

/// The severity's letter on its colour (ExtraRole: the severity as int).
class BadgeDelegate : public MarkDelegate {
public:
  using MarkDelegate::MarkDelegate;
  void setSpeaker(const Speaker& speaker) { m_speaker = speaker; }
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
  void paintMark(QPainter& painter, const QRectF& box, const QModelIndex& index) const override;

private:
  Speaker m_speaker{kPortuguese};
};

/// A dot with its interval on a line, the tolerance dashed (ExtraRole: IntervalMark). The line runs from 90 % to 100 %, or from where the
/// column's lowest share needs it to.
class IntervalDelegate : public MarkDelegate {
public:
  using MarkDelegate::MarkDelegate;
  /// The share at the left end of every line of the column.
  void setFrom(double share) { m_from = share; }

protected:
  void paintMark(QPainter& painter, const QRectF& box, const QModelIndex& index) const override;

private:
  double m_from = 0;
};

/// One small bar a run (ExtraRole: Trend).
class TrendDelegate : public MarkDelegate {
public:
  using MarkDelegate::MarkDelegate;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
  void paintMark(QPainter& painter, const QRectF& box, const QModelIndex& index) const override;
};

/// A small histogram (ExtraRole: Spread).
class SpreadDelegate : public MarkDelegate {
public:
  using MarkDelegate::MarkDelegate;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
  void paintMark(QPainter& painter, const QRectF& box, const QModelIndex& index) const override;
};

/// A bar of how full a column is (ExtraRole: share) before its words.
class CompletenessDelegate : public QStyledItemDelegate {
public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Where the lines of the interval column begin, so that the lowest share still stands on them: 0.9, 0.5 or 0.
double intervalStart(double lowest);

}  // namespace prumo::ui

Q_DECLARE_METATYPE(prumo::ui::IntervalMark)
Q_DECLARE_METATYPE(prumo::ui::Trend)
Q_DECLARE_METATYPE(prumo::ui::Spread)
