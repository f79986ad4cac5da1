// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"

/// How a plan "n items, accept up to Ac" behaves: its operating characteristic and the risks of both sides. Shares are 0 to 1.
namespace prumo::quality::sampling {

/// What is counted, and over what: nonconforming items of a running process (binomial), of this one lot (hypergeometric), or defects, of
/// which an item may have many (Poisson; quality is then defects per item).
enum class Model { Process, Lot, Defects };

struct Acceptance {
  std::int64_t size = 0;
  std::int64_t accept = 0;
  std::int64_t lot = 0;  ///< for Model::Lot; the average outgoing quality needs it, too
};

/// The probability that a lot of this quality is accepted. In a lot the share becomes a whole number of items, the nearest.
double acceptanceAt(const Acceptance& plan, Model model, double quality);

/// The quality that is accepted with this probability at most, the best there is: what the plan still lets pass. Nothing where even the worst is
/// accepted more often.
std::optional<double> qualityAcceptedAt(const Acceptance& plan, Model model, double probability);

struct CurvePoint {
  double quality = 0;
  double acceptance = 1;
};
/// The operating-characteristic curve from quality 0 to where the plan hardly accepts any more.
std::vector<CurvePoint> operatingCurve(const Acceptance& plan, Model model, std::size_t points);

/// The worst average quality that passes in the long run when rejected lots are sorted whole (AOQL); 0 where everything is looked at.
double outgoingLimit(const Acceptance& plan, Model model);

/// An exact interval for what a whole holds, from what a sample of it showed: bounds of the share (or of defects per item).
struct Bounds {
  double estimate = 0;
  double low = 0;
  double high = 0;
};
/// By inverting the hypergeometric distribution, Clopper and Pearson's way for a finite lot. Nothing where nothing was looked at.
std::optional<Bounds> lotBounds(std::int64_t found, std::int64_t looked, std::int64_t lot, double confidence);
/// Clopper and Pearson's, for a lot without end.
std::optional<Bounds> shareBounds(std::int64_t found, std::int64_t looked, double confidence);
/// Garwood's, for defects per item.
std::optional<Bounds> defectBounds(std::int64_t found, std::int64_t looked, double confidence);

}  // namespace prumo::quality::sampling
