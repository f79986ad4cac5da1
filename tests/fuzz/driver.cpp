// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs a libFuzzer target without libFuzzer: every seed, then seeded mutations of them.
//   DRIVER FOLDER [RUNS [SEED]]
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size);

namespace {

void tryOne(const std::string& input) { LLVMFuzzerTestOneInput(reinterpret_cast<const unsigned char*>(input.data()), input.size()); }

std::string mutated(std::string text, std::mt19937& random) {
  constexpr char kLiked[] = "\"',;\n\r\t{}[]:0-<>/&=";
  const auto below = [&random](std::size_t limit) { return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random); };
  for (auto changes = 1 + below(8); changes > 0; --changes) {
    const auto at = below(text.size() + 1);
    const char liked = below(3) == 0 ? static_cast<char>(below(256)) : kLiked[below(sizeof kLiked - 1)];
    switch (below(4)) {
      case 0: text.insert(at, 1, liked); break;
      case 1: text.erase(at, 1 + below(4)); break;
      case 2: text.insert(at, text.substr(below(text.size() + 1), below(40))); break;
      default:
        if (at < text.size()) text[at] = liked;
    }
  }
  return text;
}

}  // namespace

int main(int count, char** words) {
  if (count < 2) return 2;
  std::vector<std::string> seeds;
  for (const auto& entry : std::filesystem::directory_iterator(words[1])) {
    std::ifstream in(entry.path(), std::ios::binary);
    seeds.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    tryOne(seeds.back());
  }
  if (seeds.empty()) return 2;
  const int runs = count > 2 ? std::atoi(words[2]) : 20000;
  std::mt19937 random(count > 3 ? static_cast<unsigned>(std::atoi(words[3])) : 1);
  for (int i = 0; i < runs; ++i) tryOne(mutated(seeds[random() % seeds.size()], random));
  std::printf("%zu seeds, %d mutations\n", seeds.size(), runs);
}
