// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/profile/wounds.h"

#include <algorithm>

namespace prumo::quality::profiling {

namespace {

class Finder {
public:
  Finder(const Facts& facts, const ColumnProfile& column, const engine::Writing& writing) : m_facts(facts), m_column(column), m_writing(writing) {}

  std::vector<Wound> find() {
    for (const auto& [kind, trait] : {std::pair{WoundKind::Mojibake, Trait::Mojibake}, std::pair{WoundKind::Scientific, Trait::Scientific}})
      add(kind, {trait});
    lostZeros();
    fewer(WoundKind::DateOrders, {Trait::DayFirst, Trait::MonthFirst});
    fewer(WoundKind::Offsets, {Trait::OffsetUtc, Trait::OffsetOther, Trait::OffsetNone});
    numbers();
    oddTypes();
    add(WoundKind::OuterSpaces, {Trait::OuterSpaces});
    add(WoundKind::Invisible, {Trait::Invisible});
    if (m_column.meaning != Meaning::Country) add(WoundKind::EmptyWords, {Trait::EmptyWord});
    return std::move(m_wounds);
  }

private:
  std::int64_t count(Trait trait) const { return m_facts.count(trait); }

  void add(WoundKind kind, std::initializer_list<Trait> traits) {
    Wound wound{.kind = kind};
    Examples first;
    for (const auto trait : traits) {
      wound.count += count(trait);
      first.merge(m_facts.examples(trait));
    }
    for (const auto& one : first.first()) wound.examples.push_back({one.text, one.row});
    if (wound.count > 0) m_wounds.push_back(std::move(wound));
  }

  void lostZeros() {
    switch (m_column.meaning) {
      case Meaning::Cpf:
        return add(WoundKind::LostZeros, {Trait::ShortCpf});
      case Meaning::Cnpj:
        return add(WoundKind::LostZeros, {Trait::ShortCnpj});
      case Meaning::CpfOrCnpj:
        return add(WoundKind::LostZeros, {Trait::ShortCpf, Trait::ShortCnpj});
      case Meaning::Cep:
        return add(WoundKind::LostZeros, {Trait::ShortCep});
      case Meaning::Gtin:
        return add(WoundKind::LostZeros, {Trait::ShortGtin});
      case Meaning::Ncm:
        return add(WoundKind::LostZeros, {Trait::ShortNcm});
      default:
        return;
    }
  }

  /// All of these that are met but the most frequent.
  void fewer(WoundKind kind, std::vector<Trait> traits) {
    std::erase_if(traits, [this](Trait trait) { return count(trait) == 0; });
    std::ranges::stable_sort(traits, std::greater<>{}, [this](Trait trait) { return count(trait); });
    if (traits.size() == 2) add(kind, {traits[1]});
    if (traits.size() == 3) add(kind, {traits[1], traits[2]});
  }

  Trait otherSign() const { return m_writing.comma ? Trait::DecimalPoint : Trait::DecimalComma; }

  Trait otherOrder() const { return m_writing.dates == engine::DateForm::MonthFirst ? Trait::DayFirst : Trait::MonthFirst; }

  /// Most of the values must be numbers, however they are written.
  void numbers() {
    const auto all = count(Trait::Decimal) + count(otherSign()) + count(Trait::Dressed);
    if (2 * all < m_column.values || isCode(m_column.meaning)) return;
    fewer(WoundKind::DecimalSigns, {Trait::DecimalPoint, Trait::DecimalComma});
    add(WoundKind::DressedNumbers, {Trait::Dressed});
  }

  /// What is not of the likely type, and is not told by another wound.
  void oddTypes() {
    if (m_column.type != ValueType::Text || m_column.likelyType == ValueType::Text || isCode(m_column.meaning)) return;
    const bool isNumber = m_column.likelyType == ValueType::Integer || m_column.likelyType == ValueType::Decimal;
    const auto odd = isNumber ? Trait::NotNumber : m_column.likelyType == ValueType::Boolean ? Trait::NotBoolean : Trait::NotMoment;
    const std::vector<Trait> told = isNumber ? std::vector{Trait::EmptyWord, Trait::Scientific, Trait::Dressed, otherSign()}
                                             : std::vector{Trait::EmptyWord, otherOrder()};
    auto left = count(odd);
    for (const auto trait : told) left -= count(trait);
    if (left <= 0) return;
    add(WoundKind::OddTypes, {odd});
    auto& wound = m_wounds.back();
    wound.count = left;
    std::erase_if(wound.examples, [&](const Example& example) {
      FormRoom room;
      const auto judged = judge(example.value, formOf(example.value, room), m_writing);
      return std::ranges::any_of(told, [&judged](Trait trait) { return judged.has(trait); });
    });
  }

  const Facts& m_facts;
  const ColumnProfile& m_column;
  engine::Writing m_writing;
  std::vector<Wound> m_wounds;
};

}  // namespace

std::vector<Wound> woundsOf(const Facts& facts, const ColumnProfile& column, const engine::Writing& writing) { return Finder(facts, column, writing).find(); }

}  // namespace prumo::quality::profiling
