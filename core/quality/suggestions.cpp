// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/profile.h"

#include <algorithm>
#include <set>

namespace prumo::quality {

namespace {

std::string idFor(const std::string& column, std::string_view suffix, std::set<std::string>& taken) {
  std::string base;
  for (const char c : column) {
    const bool isPlain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    base += isPlain ? c : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : '_';
  }
  auto id = base + "_" + std::string{suffix};
  for (int n = 2; !taken.insert(id).second; ++n) id = base + "_" + std::string{suffix} + "_" + std::to_string(n);
  return id;
}

/// Whether a value may have been masked or cut when it was kept: then it is not what the feed holds.
bool mayBeAltered(const TopValue& top) { return top.value.find('*') != std::string::npos || top.value.ends_with("…"); }

/// Few values, each seen often, none rare enough to be a slip: a list worth agreeing on.
bool isShortSet(const ColumnProfile& column) {
  return std::ranges::none_of(column.top, mayBeAltered) && column.type == ValueType::Text && column.personal == Personal::None && !column.distinctIsApproximate && column.distinct >= 2 &&
         column.distinct <= static_cast<std::int64_t>(column.top.size()) && column.values >= 20 * column.distinct;
}

std::string lowered(std::string text) {
  std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return text;
}

bool nameHolds(const ColumnProfile& column, std::initializer_list<std::string_view> words) {
  const auto name = lowered(column.name);
  return std::ranges::any_of(words, [&name](std::string_view word) { return name.find(word) != std::string::npos; });
}

bool nameIs(const ColumnProfile& column, std::initializer_list<std::string_view> names) {
  return std::ranges::find(names, lowered(column.name)) != names.end();
}

/// The code that a column's name tells, where its values told nothing.
std::optional<RuleKind> codeByName(const ColumnProfile& column) {
  struct Named {
    std::string_view word;
    RuleKind kind;
  };
  static constexpr std::array kNamed{
      Named{"gtin", RuleKind::Gtin},          Named{"ean", RuleKind::Gtin},     Named{"barcode", RuleKind::Gtin},
      Named{"codigo_barras", RuleKind::Gtin}, Named{"cnpj", RuleKind::Cnpj},    Named{"chave_acesso", RuleKind::NfeKey},
      Named{"chave_nfe", RuleKind::NfeKey},   Named{"chnfe", RuleKind::NfeKey}, Named{"ibge", RuleKind::Ibge},
      Named{"cmun", RuleKind::Ibge},          Named{"ncm", RuleKind::Ncm},      Named{"cfop", RuleKind::Cfop},
      Named{"chave_pix", RuleKind::PixKey}};
  if (column.values == 0) return {};
  if (column.personal == Personal::Cpf && column.meaning != Meaning::CpfOrCnpj) return RuleKind::Cpf;
  if (nameIs(column, {"cep", "zip", "zip_code", "postal_code"}) && column.minLength >= 8) return RuleKind::Cep;
  if (nameIs(column, {"cest"})) return RuleKind::Cest;
  const auto found = std::ranges::find_if(kNamed, [&column](const Named& named) { return nameHolds(column, {named.word}); });
  return found == kNamed.end() ? std::nullopt : std::optional{found->kind};
}

std::optional<RuleKind> codeOf(const ColumnProfile& column) {
  static constexpr std::array kCodes{
      std::pair{Meaning::Cpf, RuleKind::Cpf},       std::pair{Meaning::Cnpj, RuleKind::Cnpj},    std::pair{Meaning::Gtin, RuleKind::Gtin},
      std::pair{Meaning::NfeKey, RuleKind::NfeKey}, std::pair{Meaning::Cep, RuleKind::Cep},      std::pair{Meaning::Ibge, RuleKind::Ibge},
      std::pair{Meaning::Ncm, RuleKind::Ncm},       std::pair{Meaning::Cest, RuleKind::Cest},    std::pair{Meaning::Cfop, RuleKind::Cfop},
      std::pair{Meaning::PixKey, RuleKind::PixKey}, std::pair{Meaning::BrCode, RuleKind::BrCode}};
  const auto found = std::ranges::find(kCodes, column.meaning, [](const auto& code) { return code.first; });
  return found == kCodes.end() ? codeByName(column) : std::optional{found->second};
}

std::optional<ValueFormat> formatOf(const ColumnProfile& column) {
  switch (column.meaning) {
    case Meaning::Email:
      return ValueFormat::Email;
    case Meaning::Url:
      return ValueFormat::Url;
    case Meaning::Uuid:
      return ValueFormat::Uuid;
    case Meaning::State:
      return ValueFormat::State;
    default:
      return {};
  }
}

/// Whether nothing stands twice, or so little that it is a slip in a column whose name says that it names the row.
bool looksUnique(const ColumnProfile& column) {
  constexpr std::int64_t kEnough = 50;  ///< fewer values differ by chance
  if (column.nulls > 0 || column.values < 2) return false;
  const bool isNamed = nameHolds(column, {"id", "sku", "cod", "key", "chave"});
  const bool isMeasure = column.type == ValueType::Decimal || column.meaning == Meaning::Money;
  return (isNamed && column.distinct * 50 >= column.values * 49) || (column.key != KeyProof::No && column.values >= kEnough && !isMeasure);
}

class Suggester {
public:
  explicit Suggester(const Profile& profile) : m_profile(profile) {}

  RuleSet suggest() {
    for (const auto& column : m_profile.columns) suggestFor(column);
    if (!m_profile.pairs.empty()) {
      const auto& pair = m_profile.pairs.front();
      add(pair.first, RuleKind::Unique, Severity::High).columns.push_back(pair.second);
    }
    return std::move(m_set);
  }

private:
  Rule& add(const std::string& column, RuleKind kind, Severity severity) {
    Rule rule{.id = idFor(column, record::keyOf(kind), m_taken), .columns = {column}, .kind = kind, .severity = severity};
    return m_set.rules.emplace_back(std::move(rule));
  }

  void suggestFor(const ColumnProfile& column) {
    if (m_profile.totals.rows > 0 && column.nulls == 0) add(column.name, RuleKind::NotNull, Severity::High);
    if (column.blanks > 0) add(column.name, RuleKind::NotBlank, Severity::Medium);
    suggestForm(column);
    if (looksUnique(column)) add(column.name, RuleKind::Unique, Severity::High);
    if (!isShortSet(column) || codeOf(column) || formatOf(column)) return;  // a list would take slips of the code for agreed
    auto& rule = add(column.name, RuleKind::Set, Severity::Medium);
    for (const auto& top : column.top) rule.values.push_back(top.value);
  }

  /// The code its values are, or the type that all or nearly all of them have.
  void suggestForm(const ColumnProfile& column) {
    if (column.values == 0) return;
    const auto code = codeOf(column);
    if (code) add(column.name, *code, Severity::Medium);
    if (const auto format = formatOf(column)) add(column.name, RuleKind::Format, Severity::Medium).format = *format;
    const auto type = column.type == ValueType::Text ? column.likelyType : column.type;
    if (type != ValueType::Text && !code) add(column.name, RuleKind::Type, Severity::Medium).type = type;
    const bool isNegative = column.min.starts_with('-');
    if (column.meaning == Meaning::Money && column.type != ValueType::Text && !isNegative)
      add(column.name, RuleKind::Range, Severity::Medium).min = 0.0;
  }

  const Profile& m_profile;
  RuleSet m_set;
  std::set<std::string> m_taken;
};

}  // namespace

RuleSet suggestRules(const Profile& profile) { return Suggester(profile).suggest(); }

}  // namespace prumo::quality
