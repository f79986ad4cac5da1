// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/reconciliation/names.h"

#include "core/quality/reconciliation/form.h"

#include <algorithm>
#include <array>
#include <map>

namespace prumo::quality {

namespace {

struct Synonyms {
  const char* meaning;
  std::vector<std::string_view> words;
};

const std::vector<Synonyms>& synonyms() {
  static const std::vector<Synonyms> list{
      {"price", {"preco", "price", "valor", "vlr", "vl", "prc", "amount", "value", "unitprice"}},
      {"total", {"total", "tot", "subtotal"}},
      {"stock", {"estoque", "stock", "saldo", "inventory", "disponivel", "available", "onhand", "stk"}},
      {"quantity", {"quantidade", "qtd", "qtde", "qty", "quantity", "units", "unidades"}},
      {"gtin", {"gtin", "ean", "ean13", "barcode", "barras", "upc", "gtin13", "cean"}},
      {"sku", {"sku", "skuid"}},
      {"product", {"produto", "product", "prod", "item", "mercadoria"}},
      {"code", {"codigo", "cod", "code", "cd", "id", "identificador", "key", "chave", "ref", "referencia", "reference"}},
      {"order", {"pedido", "order", "ped", "ordem"}},
      {"number", {"numero", "num", "nr", "no", "number", "nro"}},
      {"name", {"nome", "name", "titulo", "title", "nm"}},
      {"description", {"descricao", "desc", "description", "descr"}},
      {"brand", {"marca", "brand", "fabricante", "manufacturer"}},
      {"category", {"categoria", "category", "cat", "departamento", "department", "secao"}},
      {"status", {"status", "situacao", "state", "sit", "estado"}},
      {"date", {"data", "date", "dt", "dia", "day"}},
      {"time", {"hora", "time", "hr", "timestamp", "at", "em", "datahora"}},
      {"updated", {"atualizado", "atualizacao", "updated", "update", "modified", "alteracao", "alterado"}},
      {"created", {"criado", "criacao", "created", "inclusao", "cadastro"}},
      {"sent", {"enviado", "envio", "sent", "send", "emitido", "emissao", "issued"}},
      {"received", {"recebido", "recebimento", "received", "chegada", "arrived", "processado", "processed"}},
      {"customer", {"cliente", "customer", "client", "comprador", "buyer"}},
      {"supplier", {"fornecedor", "supplier", "seller", "vendedor", "vendor"}},
      {"carrier", {"transportadora", "carrier", "transportador", "shipper"}},
      {"shipping", {"entrega", "delivery", "shipping", "remessa", "shipment"}},
      {"freight", {"frete", "freight"}},
      {"address", {"endereco", "address", "logradouro", "rua", "street"}},
      {"city", {"cidade", "city", "municipio"}},
      {"uf", {"uf", "province"}},
      {"cep", {"cep", "zip", "zipcode", "postal", "postcode"}},
      {"discount", {"desconto", "discount", "desc_perc"}},
      {"weight", {"peso", "weight"}},
      {"height", {"altura", "height"}},
      {"width", {"largura", "width"}},
      {"length", {"comprimento", "length"}},
      {"color", {"cor", "color", "colour"}},
      {"size", {"tamanho", "size"}},
      {"phone", {"telefone", "phone", "fone", "celular", "mobile"}},
      {"email", {"email", "mail"}},
      {"cpf", {"cpf"}},
      {"cnpj", {"cnpj"}},
      {"invoice", {"nf", "nfe", "nota", "invoice", "fatura"}},
      {"payment", {"pagamento", "payment", "pgto", "pay"}},
      {"tracking", {"rastreio", "rastreamento", "tracking"}},
      {"warehouse", {"deposito", "warehouse", "armazem", "cd_estoque", "branch", "filial", "loja", "store"}},
      {"tax", {"imposto", "tax", "tributo"}},
      {"image", {"imagem", "image", "foto", "photo", "picture", "url"}},
      {"note", {"observacao", "obs", "note", "notes", "comentario", "comment"}},
  };
  return list;
}

constexpr std::array<std::string_view, 15> kSmall{"de", "do", "da", "dos", "das", "of", "the", "o", "a", "e", "and", "para", "por", "by", "in"};

/// Concepts that often stand for each other, one way or the other.
constexpr std::pair<std::string_view, std::string_view> kRelated[] = {{"sku", "code"}, {"gtin", "code"}, {"name", "description"}, {"stock", "quantity"}, {"date", "time"}, {"date", "updated"}, {"date", "created"}};

bool areRelated(std::string_view one, std::string_view other) {
  return std::ranges::any_of(kRelated, [&](const auto& pair) { return (pair.first == one && pair.second == other) || (pair.first == other && pair.second == one); });
}

const std::map<std::string_view, std::string_view>& meanings() {
  static const auto map = [] {
    std::map<std::string_view, std::string_view> words;
    for (const auto& [meaning, synonyms] : synonyms()) {
      for (const auto word : synonyms) words.emplace(word, meaning);
    }
    return words;
  }();
  return map;
}

bool isLower(char c) { return c >= 'a' && c <= 'z'; }
bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Whether a new word begins at this character: "skuId", "preco2".
bool isBreak(std::string_view text, std::size_t at) {
  if (at == 0) return false;
  const char before = text[at - 1];
  return (isUpper(text[at]) && isLower(before)) || (isDigit(text[at]) != isDigit(before));
}

/// The share of letters that need not be changed to make one word the other (Levenshtein).
double likenessOfLetters(std::string_view one, std::string_view other) {
  const auto longest = std::max(one.size(), other.size());
  if (longest == 0) return 0;
  std::vector<std::size_t> row(other.size() + 1);
  for (std::size_t j = 0; j < row.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= one.size(); ++i) {
    auto diagonal = std::exchange(row[0], i);
    for (std::size_t j = 1; j < row.size(); ++j) {
      const auto replaced = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
    }
  }
  return 1 - static_cast<double>(row.back()) / static_cast<double>(longest);
}

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const auto& word : words) out += word;
  return out.substr(0, 100);
}

}  // namespace

std::vector<std::string> wordsOfName(std::string_view name) {
  std::string buffer;
  const std::string plain{formed(name, {.ignoreAccents = true}, buffer)};
  std::vector<std::string> words;
  bool isOpen = false;
  for (std::size_t i = 0; i < plain.size(); ++i) {
    const char c = plain[i];
    const bool isWord = isLower(c) || isUpper(c) || isDigit(c) || (static_cast<unsigned char>(c) & 0x80) != 0;
    if (isWord && (!isOpen || isBreak(plain, i))) words.emplace_back();
    if (isWord) words.back() += isUpper(c) ? static_cast<char>(c + ('a' - 'A')) : c;
    isOpen = isWord;
  }
  return words;
}

std::string conceptOf(std::string_view word) {
  const auto found = meanings().find(word);
  return std::string{found == meanings().end() ? word : found->second};
}

std::vector<std::string> conceptsOf(std::string_view name) {
  const auto whole = joined(wordsOfName(name));
  if (meanings().contains(whole)) return {conceptOf(whole)};
  std::vector<std::string> concepts;
  for (const auto& word : wordsOfName(name)) {
    if (std::ranges::find(kSmall, word) == kSmall.end()) concepts.push_back(conceptOf(word));
  }
  std::ranges::sort(concepts);
  concepts.erase(std::ranges::unique(concepts).begin(), concepts.end());
  return concepts;
}

double likenessOfNames(std::string_view one, std::string_view other) {
  const auto ours = conceptsOf(one);
  const auto theirs = conceptsOf(other);
  std::vector<std::string> common;
  std::ranges::set_intersection(ours, theirs, std::back_inserter(common));
  const auto all = ours.size() + theirs.size() - common.size();
  const bool isOneWord = ours.size() == 1 && theirs.size() == 1 && areRelated(ours.front(), theirs.front());
  const double byMeaning = isOneWord ? 0.6 : all == 0 ? 0 : static_cast<double>(common.size()) / static_cast<double>(all);
  return std::max(byMeaning, 0.8 * likenessOfLetters(joined(wordsOfName(one)), joined(wordsOfName(other))));
}

}  // namespace prumo::quality
