// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `prumo profile` over a made feed of 50 MB against what people profile feeds with: csvkit's csvstat, pandas, Miller's summary; `prumo import openapi`
// over a made description of 10 MB against the usual reader in JavaScript. Whole processes, alternating. The ratio says how many times as long the other
// one takes; the target is the least it should be.
#include "core/base/file.h"
#include "tests/bench/made_feed.h"
#include "tests/bench/made_spec.h"

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

void compare(const Tool& tool, const std::string& work, const std::vector<std::string>& ours) {
  std::vector<double> theirs;
  std::vector<double> own;
  for (int turn = 0; turn < tool.turns; ++turn) {
    theirs.push_back(spend(tool.words).seconds);
    own.push_back(spend(ours).seconds);
  }
  print(tool.name + (" " + work), median(theirs), median(own), tool.target, "s");
}

void profiling(const Place& place) {
  const auto feed = (place / "feed.csv").string();
  makeFeed(feed, kRowsOfGigabyte / 20);
  const auto beside = [&feed](const Tool& tool) { compare(tool, "of 50 MB beside prumo profile", {PRUMO_PROGRAM, "profile", feed, "--json"}); };
  beside({"pandas describe and nunique", {"/usr/bin/python3", "-c", kPandas, feed}, 5, 15});
  beside({"Miller summary", {"mlr", "--icsv", "--ojson", "summary", feed}, 5, 30});
  beside({"csvstat", {"csvstat", feed}, 1, 100});
}

void reading(const Place& place) {
  const auto text = madeSpec("Large", kLargeSpec);
  for (const auto* name : {"large.json", "large.yaml"}) {  // JSON is YAML, too
    const auto spec = place / name;
    if (!prumo::writeFile(spec, text)) std::exit(1);
    const auto beside = [&](const Tool& tool) { compare(tool, fmt::format("of {} beside prumo import", name), {PRUMO_PROGRAM, "import", "openapi", spec.string()}); };
    beside({"swagger-parser dereference", {"node", PRUMO_OPENAPI_JS, "dereference", spec.string()}, 7, 3});
    beside({"swagger-parser validate", {"node", PRUMO_OPENAPI_JS, "validate", spec.string()}, 5, 3});
  }
}

}  // namespace

int main() {
  const Place place;
  profiling(place);
  reading(place);
}
