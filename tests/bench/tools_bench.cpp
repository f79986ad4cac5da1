// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `prumo profile` over a made feed of 50 MB against what people profile feeds with: csvkit's csvstat, pandas, Miller's summary. Whole processes,
// alternating. The ratio says how many times as long the other one takes; the target is the least it should be.
#include "tests/bench/made_feed.h"

using namespace prumo::bench;

namespace {

// Debian's pandas belongs to its own interpreter, whatever else is on the way.
constexpr char kPandas[] = "import sys, pandas; feed = pandas.read_csv(sys.argv[1]); print(feed.describe(include='all'), feed.nunique())";

struct Tool {
  const char* name;
  std::vector<std::string> words;
  int turns;
  double target;
};

void compare(const Tool& tool, const std::string& feed) {
  std::vector<double> theirs;
  std::vector<double> ours;
  for (int turn = 0; turn < tool.turns; ++turn) {
    theirs.push_back(spend(tool.words).seconds);
    ours.push_back(spend({PRUMO_PROGRAM, "profile", feed, "--json"}).seconds);
  }
  print(fmt::format("{} of 50 MB beside prumo profile", tool.name), median(theirs), median(ours), tool.target, "s");
}

}  // namespace

int main() {
  const Place place;
  const auto feed = (place / "feed.csv").string();
  makeFeed(feed, kRowsOfGigabyte / 20);
  compare({"pandas describe and nunique", {"/usr/bin/python3", "-c", kPandas, feed}, 5, 15}, feed);
  compare({"Miller summary", {"mlr", "--icsv", "--ojson", "summary", feed}, 5, 30}, feed);
  compare({"csvstat", {"csvstat", feed}, 1, 100}, feed);
}
