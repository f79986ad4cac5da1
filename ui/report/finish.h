// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <string>
#include <vector>

namespace prumo::ui {

struct Bookmark {
  std::string title;
  int page = 0;  ///< from 0
};

/// A rectangle of a page that leads to another, in points from the page's lower left corner.
struct Link {
  int page = 0;  ///< from 0
  double left = 0;
  double bottom = 0;
  double right = 0;
  double top = 0;
  int target = 0;  ///< page, from 0
};

struct Attached {
  std::string name;
  std::string content;
  std::string mediaType;
};

/// What a PDF says about itself beyond its pages.
struct PdfFacts {
  std::string title;
  std::string author;
  std::string subject;
  std::string language;  ///< BCP 47
  Instant created;
  std::vector<Bookmark> outline;
  std::vector<Link> links;
  std::vector<Attached> attachments;
};

/// Puts metadata, language, outline, links, page labels and attachments into a PDF; the same input gives the same bytes.
/// Errors: report.bad_pdf {detail}.
Result<std::string> finishedPdf(const std::string& pdf, const PdfFacts& facts);

}  // namespace prumo::ui
