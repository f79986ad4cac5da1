// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/probe/addresses.h"

#include <algorithm>
#include <array>

namespace prumo::contacts {

namespace {

constexpr std::size_t kShort = 4;
constexpr std::size_t kLong = 16;

struct Block {
  std::array<unsigned char, 6> start;
  unsigned bits;  ///< of the start that decide
};

constexpr std::array kNotPublic{
    Block{{0}, 8},              // this network
    Block{{10}, 8},             // private
    Block{{100, 64}, 10},       // of providers
    Block{{127}, 8},            // this machine
    Block{{169, 254}, 16},      // of a link; where clouds keep what their machines may know
    Block{{172, 16}, 12},       // private
    Block{{192, 0, 0}, 24},     // of protocols
    Block{{192, 0, 2}, 24},     // of examples
    Block{{192, 168}, 16},      // private
    Block{{198, 18}, 15},       // of measurements
    Block{{198, 51, 100}, 24},  // of examples
    Block{{203, 0, 113}, 24},   // of examples
    Block{{224}, 3},            // groups, and those kept for later
};
constexpr std::array kNotPublicLong{
    Block{{0x20, 0x01, 0x00}, 23},        // of protocols, tunnels among them
    Block{{0x20, 0x01, 0x0d, 0xb8}, 32},  // of examples
};
constexpr Block kGlobal{{0x20}, 3};       // where everything public is
constexpr Block kSixToFour{{0x20, 0x02}, 16};
constexpr Block kTranslated{{0x00, 0x64, 0xff, 0x9b}, 32};

bool isIn(const Block& block, std::span<const unsigned char> address) {
  const auto whole = block.bits / 8, rest = block.bits % 8;
  if (!std::equal(address.begin(), address.begin() + whole, block.start.begin())) return false;
  return rest == 0 || ((address[whole] ^ block.start.at(whole)) >> (8 - rest)) == 0;
}

bool isInAny(std::span<const Block> blocks, std::span<const unsigned char> address) {
  return std::ranges::any_of(blocks, [address](const Block& block) { return isIn(block, address); });
}

/// 12 bytes of nothing but two at the end: an IPv4 address written long.
bool isMapped(std::span<const unsigned char> address) {
  return std::ranges::all_of(address.first(10), [](unsigned char byte) { return byte == 0; }) && address[10] == 0xFF && address[11] == 0xFF;
}

}  // namespace

bool isPublicAddress(std::span<const unsigned char> address) {
  if (address.size() == kShort) return !isInAny(kNotPublic, address);
  if (address.size() != kLong) return false;
  if (isMapped(address) || isIn(kTranslated, address)) return isPublicAddress(address.last(kShort));
  if (isIn(kSixToFour, address)) return isPublicAddress(address.subspan(2, kShort));
  return isIn(kGlobal, address) && !isInAny(kNotPublicLong, address);
}

}  // namespace prumo::contacts
