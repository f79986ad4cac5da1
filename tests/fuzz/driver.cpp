// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs a libFuzzer target without libFuzzer: every seed, then seeded mutations of them. An input that ends the program is kept as fuzz-failing.bin
// in the current folder: DRIVER FOLDER-WITH-IT runs it again.
//   DRIVER FOLDER [RUNS [SEED]]
//   DRIVER FOLDER --seconds N [SEED]
#include <fcntl.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size);

namespace {

const std::string* s_tried = nullptr;

void keepTried(int signal) {
  const int file = ::open("fuzz-failing.bin", O_WRONLY | O_CREAT | O_TRUNC, 0600);
  if (file >= 0 && s_tried && ::write(file, s_tried->data(), s_tried->size()) >= 0) ::close(file);
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

void tryOne(const std::string& input) {
  s_tried = &input;
  LLVMFuzzerTestOneInput(reinterpret_cast<const unsigned char*>(input.data()), input.size());
}

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
  for (const int signal : {SIGABRT, SIGSEGV, SIGFPE, SIGBUS, SIGILL}) std::signal(signal, keepTried);
  std::vector<std::string> seeds;
  for (const auto& entry : std::filesystem::directory_iterator(words[1])) {
    std::ifstream in(entry.path(), std::ios::binary);
    seeds.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    tryOne(seeds.back());
  }
  if (seeds.empty()) return 2;
  using Clock = std::chrono::steady_clock;
  const bool isTimed = count > 3 && std::string_view{words[2]} == "--seconds";
  const auto end = Clock::now() + std::chrono::seconds{isTimed ? std::atoi(words[3]) : 0};
  const long most = isTimed ? -1 : count > 2 ? std::atol(words[2]) : 20000;
  const int seed = isTimed ? 4 : 3;
  std::mt19937 random(count > seed ? static_cast<unsigned>(std::atoi(words[seed])) : 1);
  long runs = 0;
  for (; isTimed ? Clock::now() < end : runs < most; ++runs) tryOne(mutated(seeds[random() % seeds.size()], random));
  std::printf("%zu seeds, %ld mutations\n", seeds.size(), runs);
}
