// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A profile of a made feed of about 1 GB against DuckDB's own SUMMARIZE of the same file, which says less; alternating runs, each a process
// of its own.
#include "core/quality/profile.h"
#include "tests/bench/made_feed.h"

using namespace prumo;
using namespace prumo::bench;
namespace fs = std::filesystem;

namespace {

constexpr int kTurns = 5;

int runOurs(const fs::path& feed) {
  const auto profile = quality::profile({feed, {}});
  if (profile) std::puts(quality::toJson(*profile).c_str());
  return profile ? 0 : 1;
}

/// As somebody would ask it: DuckDB finds the columns' types by itself.
std::string summarize(const fs::path& feed) { return fmt::format("SUMMARIZE SELECT * FROM read_csv('{}')", feed.string()); }

}  // namespace

int main(int count, char** words) {
  const std::string_view verb = count == 3 ? words[1] : "";
  if (verb == "bare") return runBareDuck(summarize(words[2]), fs::path(words[2]).parent_path() / "bare-spill");
  if (verb == "ours") return runOurs(words[2]);
  const Place place;
  const auto feed = place / "feed.csv";
  makeFeed(feed, count == 2 ? std::atoi(words[1]) : kRowsOfGigabyte);
  std::vector<double> ours;
  std::vector<double> bare;
  double peak = 0;
  for (int turn = 0; turn < kTurns; ++turn) {
    bare.push_back(spend({words[0], "bare", feed.string()}).seconds);
    const auto spent = spend({words[0], "ours", feed.string()});
    ours.push_back(spent.seconds);
    peak = std::max(peak, spent.peakMiB);
  }
  const auto [least, most] = std::ranges::minmax(bare);
  print("profile", median(ours), median(bare), 1, "s");
  print("profile, peak memory", peak, 0, 2048, "MiB");
  std::fprintf(stderr, "profile: SUMMARIZE from %.2f to %.2f s\n", least, most);
}
