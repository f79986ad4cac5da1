// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/strays.h"

#include <algorithm>
#include <fstream>
#include <optional>
#include <string>

namespace prumo::store {

namespace {

constexpr std::size_t kPageSize = 4096;
constexpr std::size_t kMostDepth = 20;
constexpr unsigned char kInnerPage = 5;
constexpr unsigned char kLeafPage = 13;

unsigned char byteAt(std::string_view page, std::size_t at) { return at < page.size() ? static_cast<unsigned char>(page[at]) : 0; }

std::uint32_t numberAt(std::string_view page, std::size_t at, std::size_t bytes) {
  std::uint32_t number = 0;
  for (std::size_t i = 0; i < bytes; ++i) number = number << 8 | byteAt(page, at + i);
  return number;
}

/// A number of one to nine bytes, seven bits each but the ninth's eight; moves `at` behind it.
std::optional<std::uint64_t> varintAt(std::string_view page, std::size_t& at) {
  std::uint64_t number = 0;
  for (int i = 0; i < 9 && at < page.size(); ++i) {
    const auto byte = byteAt(page, at++);
    if (i == 8) return number << 8 | byte;
    number = number << 7 | (byte & 0x7FU);
    if ((byte & 0x80U) == 0) return number;
  }
  return {};
}

/// The values of the row at that place, by its record's header.
std::size_t columnsAt(std::string_view page, std::size_t at) {
  if (!varintAt(page, at) || !varintAt(page, at)) return 0;  // the payload's size, the row id
  const auto header = at;
  const auto size = varintAt(page, at);
  if (!size || *size > page.size() - std::min(page.size(), header)) return 0;
  std::size_t columns = 0;
  while (at < header + *size && varintAt(page, at)) ++columns;
  return columns;
}

/// Reads pages by their number, the first being 1.
class Pages {
public:
  explicit Pages(const std::filesystem::path& file) : m_in(file, std::ios::binary), m_page(kPageSize, '\0') {
    std::error_code fault;
    const auto size = std::filesystem::file_size(file, fault);
    if (!fault) m_count = static_cast<std::uint32_t>(std::min<std::uintmax_t>(size / kPageSize, UINT32_MAX - 1));
  }
  std::uint32_t count() const { return m_count; }

  PageFacts facts(std::uint32_t number) {
    m_in.clear();
    m_in.seekg(static_cast<std::streamoff>(number - 1) * static_cast<std::streamoff>(kPageSize));
    m_in.read(m_page.data(), static_cast<std::streamsize>(kPageSize));
    return m_in ? factsOf(m_page) : PageFacts{};
  }

  /// The columns of the first row below a page.
  std::size_t columnsBelow(PageFacts facts) {
    for (std::size_t depth = 0; facts.kind == PageFacts::Kind::Inner && depth < kMostDepth; ++depth) {
      facts = this->facts(facts.children.front());
    }
    return facts.columns;
  }

private:
  std::ifstream m_in;
  std::string m_page;
  std::uint32_t m_count = 0;
};

}  // namespace

PageFacts factsOf(std::string_view page) {
  PageFacts facts;
  const auto kind = byteAt(page, 0);
  const std::size_t cells = numberAt(page, 3, 2);
  const std::size_t pointers = kind == kInnerPage ? 12 : 8;
  if ((kind != kInnerPage && kind != kLeafPage) || pointers + 2 * cells > page.size()) return facts;
  facts.kind = kind == kInnerPage ? PageFacts::Kind::Inner : PageFacts::Kind::Leaf;
  if (facts.kind == PageFacts::Kind::Leaf) {
    facts.columns = cells > 0 ? columnsAt(page, numberAt(page, pointers, 2)) : 0;
    return facts;
  }
  for (std::size_t i = 0; i < cells; ++i) facts.children.push_back(numberAt(page, numberAt(page, pointers + 2 * i, 2), 4));
  facts.children.push_back(numberAt(page, 8, 4));
  return facts;
}

std::vector<Stray> straysOf(const std::filesystem::path& file) {
  Pages pages(file);
  std::vector<bool> isBelow(pages.count() + 1);
  std::vector<Stray> strays;
  for (std::uint32_t number = 2; number <= pages.count(); ++number) {
    const auto facts = pages.facts(number);
    const bool isSound = std::ranges::all_of(facts.children, [&](std::uint32_t child) { return child > 1 && child < isBelow.size() && child != number; });
    if (facts.kind == PageFacts::Kind::Other || !isSound) continue;
    for (const auto child : facts.children) isBelow[child] = true;
    const bool isInner = facts.kind == PageFacts::Kind::Inner;
    strays.push_back({number, isInner, isInner ? 0 : facts.columns});
  }
  std::erase_if(strays, [&isBelow](const Stray& stray) { return isBelow[stray.page] || (!stray.isInner && stray.columns == 0); });
  for (auto& stray : strays) {
    if (stray.isInner) stray.columns = pages.columnsBelow(pages.facts(stray.page));
  }
  std::ranges::stable_partition(strays, &Stray::isInner);
  return strays;
}

}  // namespace prumo::store
