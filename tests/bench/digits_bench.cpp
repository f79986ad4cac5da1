// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many codes a second one core checks in the engine, as rules do: good codes, so that no check ends early. Seconds of the processor, not of
// the wall; the target is the least it should be, in millions. The reference is the engine's own length() of the same values.
#include "core/engine/engine.h"
#include "core/engine/sql.h"
#include "tests/bench/measure.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <ctime>

using namespace prumo;
using namespace prumo::bench;

namespace {

constexpr int kDifferent = 1000;
constexpr int kTimes = 10'000;
constexpr int kTurns = 5;
constexpr double kMillions = kDifferent * kTimes / 1e6;

struct Code {
  const char* name;
  const char* test;       ///< SQL over v
  std::string (*make)(int);
};

int worth(char c) { return c - '0'; }

/// The code with one more check digit, mod 11; weights from the right begin at 2 and start over after `most`.
std::string withElevens(std::string code, int most) {
  int sum = 0;
  int weight = 2;
  for (auto c = code.rbegin(); c != code.rend(); ++c, weight = weight == most ? 2 : weight + 1) sum += worth(*c) * weight;
  return code + static_cast<char>('0' + (sum % 11 < 2 ? 0 : 11 - sum % 11));
}

std::string cpf(int i) { return withElevens(withElevens(fmt::format("{:09}", 100'000'001 + i * 7919), 11), 11); }
std::string cnpj(int i) { return withElevens(withElevens(fmt::format("{:08}0001", 10'000'001 + i * 7919), 9), 9); }
std::string letterCnpj(int i) { return withElevens(withElevens(fmt::format("{:05}ABC0001", 10'001 + i * 13), 9), 9); }

std::string gtin(int i) {
  const auto code = fmt::format("789{:09}", i * 7919);
  int sum = 0;
  for (std::size_t at = 0; at < code.size(); ++at) sum += worth(code[at]) * (at % 2 == 0 ? 1 : 3);
  return code + static_cast<char>('0' + (10 - sum % 10) % 10);
}

double processorSeconds() {
  timespec spent{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
  return static_cast<double>(spent.tv_sec) + static_cast<double>(spent.tv_nsec) / 1e9;
}

engine::Answer asked(engine::Engine& engine, const std::string& sql) {
  auto answer = engine.run(sql);
  if (!answer) {
    std::fprintf(stderr, "%s: %s\n", sql.c_str(), answer.error().message.code.c_str());
    std::exit(1);
  }
  return *std::move(answer);
}

/// Millions a second.
double pace(engine::Engine& engine, const std::string& test) {
  std::vector<double> seconds;
  for (int turn = 0; turn < kTurns; ++turn) {
    const double start = processorSeconds();
    const auto answer = asked(engine, fmt::format("SELECT count(*) FILTER (WHERE {}) FROM codes", test));
    seconds.push_back(processorSeconds() - start);
    if (answer.integer(0, 0) == kDifferent * kTimes) continue;
    std::fprintf(stderr, "%s refuses good codes\n", test.c_str());
    std::exit(1);
  }
  return kMillions / median(seconds);
}

void measure(const Code& code) {
  auto engine = engine::Engine::open({.threads = 1});
  if (!engine) std::exit(1);
  std::vector<std::string> values;
  for (int i = 0; i < kDifferent; ++i) values.push_back(fmt::format("({})", engine::literal(code.make(i))));
  asked(*engine, fmt::format("CREATE TABLE codes AS SELECT v FROM (VALUES {}) t(v), range({})", fmt::join(values, ","), kTimes));
  print(fmt::format("{} checked a second and core", code.name), pace(*engine, code.test), pace(*engine, "length(v) > 0"), 20, "M");
}

}  // namespace

int main() {
  for (const Code& code : {Code{"CPF", "is_cpf(v, 0)", cpf}, Code{"CNPJ", "is_cnpj(v, 0)", cnpj}, Code{"CNPJ with letters", "is_cnpj(v, 1)", letterCnpj},
                           Code{"GTIN", "is_gtin(v, 8192)", gtin}}) {
    measure(code);
  }
}
