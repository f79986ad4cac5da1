// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a million rows cost, of feeds from 10 MB to 4 GB: `prumo check` and `prumo profile` as whole processes, with their peak memory and what
// they leave behind where they spill. The reference of each size is the cost at 1 GB: a ratio near 1 says that the cost is flat.
#include "tests/bench/made_feed.h"

using namespace prumo::bench;
namespace fs = std::filesystem;

namespace {

constexpr char kRules[] = R"({"format":"prumo-rules","format_version":1,"rules":[
{"id":"a","column":"sku","kind":"unique"},{"id":"b","column":"gtin","kind":"unique"},{"id":"c","column":"cnpj","kind":"cnpj"},
{"id":"d","column":"price","kind":"range","min":0},{"id":"e","column":"title","kind":"length","min":5,"max":60}]})";

struct Cost {
  double perMillion = 0;
  double peakMiB = 0;
};

Cost costOf(const std::vector<std::string>& words, int rows, int turns) {
  std::vector<double> times;
  double peak = 0;
  for (int turn = 0; turn < turns; ++turn) {
    const auto spent = spend(words);
    times.push_back(spent.seconds);
    peak = std::max(peak, spent.peakMiB);
  }
  return {median(times) * 1e6 / rows, peak};
}

}  // namespace

int main() {
  const Place place;
  const auto feed = place / "feed.csv";
  const auto rules = place / "rules.json";
  const auto spill = place / "spill";
  fs::create_directory(spill);
  setenv("TMPDIR", spill.c_str(), 1);
  std::ofstream(rules) << kRules;
  struct Size {
    const char* name;
    int rows;
    int turns;
  };
  constexpr Size kSizes[] = {{"1 GB", kRowsOfGigabyte, 3}, {"10 MB", kRowsOfGigabyte / 100, 9}, {"100 MB", kRowsOfGigabyte / 10, 5}, {"4 GB", kRowsOfGigabyte * 4, 1}};
  const std::vector<std::pair<std::string, std::vector<std::string>>> verbs{
      {"check", {PRUMO_PROGRAM, "check", feed.string(), "--rules", rules.string(), "--json"}}, {"profile", {PRUMO_PROGRAM, "profile", feed.string(), "--json"}}};
  std::vector<double> flat(verbs.size());
  for (const auto& [name, rows, turns] : kSizes) {
    makeFeed(feed, rows);
    for (std::size_t i = 0; i < verbs.size(); ++i) {
      const auto cost = costOf(verbs[i].second, rows, turns);
      if (flat[i] == 0) flat[i] = cost.perMillion;
      print(fmt::format("{} of {}, a million rows", verbs[i].first, name), cost.perMillion, flat[i], 1, "s");
      print(fmt::format("{} of {}, peak memory", verbs[i].first, name), cost.peakMiB, 0, 2048, "MiB");
    }
  }
  print("files left behind by spilling", static_cast<double>(std::distance(fs::directory_iterator(spill), {})), 0, 0, "files");
}
