// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/type.h"
#include "ui/text/speaker.h"

#include "core/report/report.h"

namespace prumo::ui {

/// A4 in points, with its margins.
inline constexpr qreal kPageWidth = 595.276;
inline constexpr qreal kPageHeight = 841.89;
inline constexpr qreal kSide = 50;
inline constexpr qreal kTop = 48;
inline constexpr qreal kBottom = 62;

struct ContentsLine {
  QString title;
  int page = 0;  ///< from 1
};

/// What stands on pages beside the sections: cover, contents, footer, watermark. The painter's unit is the page's.
class Furniture {
public:
  Furniture(const report::Report& report, const Speaker& speaker, const Typesetter& type) : m_report(report), m_speaker(speaker), m_type(type) {}

  void paintCover(QPainter& painter) const;
  void paintFooter(QPainter& painter, int page, int pages) const;
  void paintWatermark(QPainter& painter) const;
  /// The atoms of the table of contents; each takes the same room whatever its page number is.
  std::vector<Atom> contents(const std::vector<ContentsLine>& lines, qreal width) const;

private:
  void paintLogo(QPainter& painter) const;
  void paintMeta(QPainter& painter, qreal top) const;
  const report::Report& m_report;
  const Speaker& m_speaker;
  const Typesetter& m_type;
};

}  // namespace prumo::ui
