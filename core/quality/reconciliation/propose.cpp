// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/reconciliation/propose.h"

#include "core/quality/reconciliation/form.h"
#include "core/quality/reconciliation/names.h"
#include "core/quality/reconciliation/packed.h"

#include <algorithm>
#include <map>
#include <set>

namespace prumo::quality {

namespace {

constexpr double kLikely = 0.5;       ///< the least score of a proposal
constexpr double kMost = 0.9;         ///< of values that have a type
constexpr std::size_t kFewWords = 12;
constexpr std::size_t kMostPairs = 100'000;  ///< of columns looked at one by one; beyond it only those of one name

/// What the first rows say of a column.
struct Column {
  std::string name;
  std::vector<std::string> values;  ///< formed, non-empty
  std::vector<std::string> texts;   ///< the same as they are written, for the T and Z of a moment are capitals
  std::size_t rows = 0;
  Personal personal = Personal::None;
  engine::Writing writing{};

  template <class Test>
  bool mostly(Test test) const {
    const auto good = std::ranges::count_if(values, test);
    return !values.empty() && static_cast<double>(good) >= kMost * static_cast<double>(values.size());
  }
  bool isFilledAndUnique() const {
    return rows > 0 && values.size() == rows && std::set<std::string_view>(values.begin(), values.end()).size() == values.size();
  }
};

Column columnAt(const Preview& preview, std::size_t at) {
  Column column{.name = preview.columns[at], .rows = preview.rows.size(), .writing = preview.dialect.writing()};
  if (at < preview.personal.size()) column.personal = preview.personal[at];
  std::string buffer;
  for (const auto& row : preview.rows) {
    const auto text = formed(row[at], {.ignoreCase = true, .ignoreAccents = true}, buffer);
    if (text.empty()) continue;
    column.values.emplace_back(text);
    column.texts.push_back(row[at]);
  }
  return column;
}

bool areMoments(const Column& column) {
  const auto isMoment = [&column](const std::string& text) { return text.size() >= 10 && momentIn(text, {.writing = column.writing}).has_value(); };
  return !column.texts.empty() && static_cast<double>(std::ranges::count_if(column.texts, isMoment)) >= kMost * static_cast<double>(column.texts.size());
}

bool areNumbers(const Column& column) {
  return column.mostly([&column](const std::string& text) { return numberIn(text, column.writing).has_value(); });
}

/// Digits that name something: they begin with zeros, or there are more of them than amounts have.
bool areCodes(const Column& column) {
  constexpr std::size_t kLongCode = 10;
  return std::ranges::any_of(column.values, [](const std::string& text) {
    const bool isDigits = text.find_first_not_of("0123456789") == std::string::npos;
    return isDigits && ((text.size() > 1 && text[0] == '0') || text.size() >= kLongCode);
  });
}

/// "invoice_total", "valor_nota"; the names of NF-e say by their first letter what they are: vNF is worth, qCom is how many.
bool isNamedAnAmount(const Column& column) {
  static const std::set<std::string> kAmounts{"price", "total", "discount", "freight", "payment", "stock", "quantity", "weight", "tax"};
  const auto name = std::string_view{column.name}.substr(column.name.rfind('.') + 1);
  const bool isOfficial = name.size() > 1 && (name[0] == 'v' || name[0] == 'q') && name[1] >= 'A' && name[1] <= 'Z';
  return isOfficial || std::ranges::any_of(conceptsOf(column.name), [](const std::string& one) { return kAmounts.contains(one); });
}

bool isNamedACode(const Column& column) {
  static const std::set<std::string> kCodes{"sku", "gtin", "code", "cep", "cpf", "cnpj", "phone", "number", "tracking"};
  const auto concepts = conceptsOf(column.name);
  const bool isOfInvoice = std::ranges::find(concepts, "invoice") != concepts.end();
  return std::ranges::any_of(concepts, [](const std::string& one) { return kCodes.contains(one); }) || (isOfInvoice && !isNamedAnAmount(column));
}

enum class Look { Nothing, Moment, Number, Code, Text };

Look lookOf(const Column& column) {
  if (column.values.empty()) return Look::Nothing;
  if (areMoments(column)) return Look::Moment;
  if (!areNumbers(column)) return Look::Text;
  return areCodes(column) ? Look::Code : Look::Number;
}

/// The share of one column's different values that the other has too.
double overlap(const Column& one, const Column& other) {
  const std::set<std::string_view> ours(one.values.begin(), one.values.end());
  const std::set<std::string_view> theirs(other.values.begin(), other.values.end());
  const auto common = std::ranges::count_if(ours, [&theirs](std::string_view value) { return theirs.contains(value); });
  const auto fewer = std::min(ours.size(), theirs.size());
  return fewer == 0 ? 0 : static_cast<double>(common) / static_cast<double>(fewer);
}

double meanLength(const Column& column) {
  std::size_t all = 0;
  for (const auto& value : column.values) all += value.size();
  return static_cast<double>(all) / static_cast<double>(std::max<std::size_t>(1, column.values.size()));
}

/// 0 to 1; half where nothing speaks for or against.
double likenessOfContents(const Column& one, const Column& other) {
  if (one.personal != other.personal) return one.values.empty() || other.values.empty() ? 0.5 : 0.1;
  if (one.personal != Personal::None) return 0.8;
  const auto ours = lookOf(one);
  const auto theirs = lookOf(other);
  if (ours == Look::Nothing || theirs == Look::Nothing) return 0.5;
  const bool areDigits = (ours == Look::Code || ours == Look::Number) && (theirs == Look::Code || theirs == Look::Number);
  if (ours != theirs && !areDigits) return 0.1;
  const auto lengths = std::minmax({meanLength(one), meanLength(other)});
  const double form = lengths.second > 0 ? lengths.first / lengths.second : 0;
  return std::max(overlap(one, other), 0.3 + 0.4 * form);
}

std::string lowered(const std::string& name) {
  std::string buffer;
  return std::string{formed(name, {.ignoreCase = true, .ignoreAccents = true}, buffer)};
}

PairReason reasonOf(const Column& one, const Column& other, double names) {
  if (lowered(one.name) == lowered(other.name)) return PairReason::SameName;
  if (conceptsOf(one.name) == conceptsOf(other.name) && !conceptsOf(one.name).empty()) return PairReason::SameMeaning;
  if (names >= 0.5) return PairReason::SimilarName;
  return overlap(one, other) >= 0.5 ? PairReason::SameValues : PairReason::SameForm;
}

/// Names weigh most; contents alone must be very much alike, and columns of few words never are by contents alone.
double scoreOf(const Column& one, const Column& other, double names) {
  const auto contents = likenessOfContents(one, other);
  const double both = 0.65 * names + 0.35 * contents;
  const bool areKeys = one.isFilledAndUnique() && other.isFilledAndUnique() && one.rows > 2;
  const bool isTelling = one.personal == Personal::None && overlap(one, other) >= 0.5 && (meanLength(one) >= 4 || (areKeys && lookOf(one) == Look::Text));
  return isTelling ? std::max(both, 0.55 + 0.2 * overlap(one, other)) : both;
}

FieldComparison comparisonOf(const Column& one, const Column& other) {
  if (one.personal != Personal::None || other.personal != Personal::None) return FieldComparison::Text;
  const auto ours = lookOf(one);
  const auto theirs = lookOf(other);
  if (ours == Look::Moment && theirs == Look::Moment) return FieldComparison::Moment;
  const bool areAmounts = ours == Look::Number && theirs == Look::Number && !isNamedACode(one) && !isNamedACode(other);
  return areAmounts ? FieldComparison::Number : FieldComparison::Text;
}

/// Words of orders, payments and products that mean the same, in both languages.
const std::vector<std::set<std::string>>& sameWords() {
  static const std::vector<std::set<std::string>> words{
      {"paid", "pago", "pagamento aprovado", "aprovado", "approved", "payment-approved"},
      {"pending", "pendente", "aguardando pagamento", "aguardando", "payment-pending", "waiting"},
      {"canceled", "cancelled", "cancelado", "cancelada"},
      {"shipped", "enviado", "despachado", "sent"},
      {"delivered", "entregue"},
      {"invoiced", "faturado", "nota emitida", "billed"},
      {"returned", "devolvido"},
      {"refunded", "reembolsado", "estornado"},
      {"handling", "em separacao", "separacao", "picking", "ready-for-handling"},
      {"active", "ativo", "ativado", "enabled"},
      {"inactive", "inativo", "desativado", "disabled"},
      {"yes", "sim", "true", "s", "y", "1", "verdadeiro"},
      {"no", "nao", "false", "n", "0", "falso"},
      {"new", "novo", "nova"},
      {"used", "usado"},
      {"available", "disponivel", "in stock", "em estoque"},
      {"unavailable", "indisponivel", "out of stock", "sem estoque"}};
  return words;
}

std::vector<PairProposal> scored(const std::vector<Column>& sent, const std::vector<Column>& received) {
  std::vector<PairProposal> all;
  const bool areMany = sent.size() * received.size() > kMostPairs;
  for (std::size_t i = 0; i < sent.size(); ++i) {
    for (std::size_t j = 0; j < received.size(); ++j) {
      if (areMany && sent[i].name != received[j].name) continue;
      const auto names = likenessOfNames(sent[i].name, received[j].name);
      const auto score = lowered(sent[i].name) == lowered(received[j].name) ? 1.0 : scoreOf(sent[i], received[j], names);
      if (score < kLikely) continue;
      all.push_back({i, j, score, reasonOf(sent[i], received[j], names), comparisonOf(sent[i], received[j]), sent[i].isFilledAndUnique() && received[j].isFilledAndUnique()});
    }
  }
  std::ranges::stable_sort(all, std::ranges::greater{}, &PairProposal::score);
  return all;
}

/// What a key is likely to be called, the likeliest first.
int rankAsKey(const PairProposal& pair, const Preview& sent) {
  static const std::vector<std::string> kNames{"sku", "code", "gtin", "order", "invoice", "number", "product"};
  const auto concepts = conceptsOf(sent.columns[pair.sent]);
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    if (std::ranges::find(concepts, kNames[i]) != concepts.end()) return static_cast<int>(i);
  }
  return static_cast<int>(kNames.size());
}

std::vector<Column> columnsOf(const Preview& preview) {
  std::vector<Column> columns;
  for (std::size_t i = 0; i < preview.columns.size(); ++i) columns.push_back(columnAt(preview, i));
  return columns;
}

}  // namespace

std::vector<PairProposal> proposePairs(const Preview& sent, const Preview& received) {
  std::vector<PairProposal> chosen;
  std::set<std::size_t> ours;
  std::set<std::size_t> theirs;
  for (const auto& pair : scored(columnsOf(sent), columnsOf(received))) {
    if (ours.contains(pair.sent) || theirs.contains(pair.received)) continue;
    ours.insert(pair.sent);
    theirs.insert(pair.received);
    chosen.push_back(pair);
  }
  return chosen;
}

FieldComparison proposeComparison(const Preview& sent, std::size_t ours, const Preview& received, std::size_t theirs) {
  return comparisonOf(columnAt(sent, ours), columnAt(received, theirs));
}

std::vector<std::pair<std::string, std::string>> proposeMapping(const Preview& sent, std::size_t ours, const Preview& received, std::size_t theirs) {
  const auto one = columnAt(sent, ours);
  const auto other = columnAt(received, theirs);
  const std::set<std::string> sentWords(one.values.begin(), one.values.end());
  const std::set<std::string> receivedWords(other.values.begin(), other.values.end());
  std::vector<std::pair<std::string, std::string>> mapping;
  if (sentWords.size() > kFewWords || receivedWords.size() > kFewWords) return mapping;
  for (const auto& word : sentWords) {
    for (const auto& same : sameWords()) {
      if (!same.contains(word) || receivedWords.contains(word)) continue;
      const auto found = std::ranges::find_if(receivedWords, [&same](const std::string& candidate) { return same.contains(candidate); });
      if (found != receivedWords.end()) mapping.emplace_back(word, *found);
    }
  }
  return mapping;
}

ReconciliationPlan proposePlan(const Preview& sent, const Preview& received) {
  const auto pairs = proposePairs(sent, received);
  const PairProposal* key = nullptr;
  for (const auto& pair : pairs) {
    if (pair.mayBeKey && (!key || rankAsKey(pair, sent) < rankAsKey(*key, sent))) key = &pair;
  }
  ReconciliationPlan plan;
  if (key) plan.key.push_back({sent.columns[key->sent], received.columns[key->received], {}});
  for (const auto& pair : pairs) {
    if (&pair == key) continue;
    FieldPair field{.sent = sent.columns[pair.sent], .received = received.columns[pair.received], .comparison = pair.comparison};
    if (field.comparison == FieldComparison::Text) field.mapping = proposeMapping(sent, pair.sent, received, pair.received);
    if (!field.mapping.empty()) {
      field.comparison = FieldComparison::Mapping;
      field.form.ignoreCase = field.form.ignoreAccents = true;
    }
    plan.fields.push_back(std::move(field));
  }
  std::ranges::stable_sort(plan.fields, {}, [&sent](const FieldPair& field) { return std::ranges::find(sent.columns, field.sent) - sent.columns.begin(); });
  return plan;
}

}  // namespace prumo::quality
