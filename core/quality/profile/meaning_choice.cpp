// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/profile/meaning_choice.h"

#include "core/quality/personal_forms.h"

#include <algorithm>

namespace prumo::quality::profiling {

namespace {

using Words = std::vector<std::string>;

bool holds(const Words& words, const std::vector<std::string_view>& wanted) {
  return std::ranges::any_of(words, [&wanted](const std::string& word) { return std::ranges::find(wanted, word) != wanted.end(); });
}

/// What a column's name tells: one of the words of `any`, and where there are some, one of `also`.
struct Hint {
  Meaning meaning;
  std::vector<std::string_view> any;
  std::vector<std::string_view> also = {};
};

const std::vector<Hint>& hints() {
  static const std::vector<Hint> all{
      {Meaning::CpfOrCnpj, {"cpf"}, {"cnpj"}},
      {Meaning::Cpf, {"cpf"}},
      {Meaning::Cnpj, {"cnpj"}},
      {Meaning::CpfOrCnpj, {"documento", "document", "doc", "cpfcnpj"}},
      {Meaning::Gtin, {"gtin", "ean", "ean13", "gtin13", "barcode", "barras", "upc"}},
      {Meaning::NfeKey, {"nfe", "acesso", "danfe", "nfce", "cte"}, {"chave", "key", "ch"}},
      {Meaning::NfeKey, {"chnfe", "chcte"}},
      {Meaning::Ibge, {"ibge", "cmun", "cmunicipio"}},
      {Meaning::Ibge, {"mun", "municipio"}, {"c", "cod", "codigo"}},
      {Meaning::Ncm, {"ncm"}},
      {Meaning::Cest, {"cest"}},
      {Meaning::Cfop, {"cfop"}},
      {Meaning::Cep, {"cep", "zip", "zipcode", "postal", "postcode"}},
      {Meaning::BrCode, {"pix"}, {"code", "qr", "qrcode", "copia", "cola", "payload"}},
      {Meaning::BrCode, {"brcode", "emv"}},
      {Meaning::PixKey, {"pix"}},
      {Meaning::Email, {"email", "mail"}},
      {Meaning::Phone, {"phone", "telefone", "fone", "celular", "mobile", "whatsapp", "tel", "cellphone"}},
      {Meaning::Url, {"url", "uri", "link", "site", "website", "href", "imagem", "image", "foto", "picture"}},
      {Meaning::Uuid, {"uuid", "guid"}},
      {Meaning::State, {"uf", "state", "estado"}},
      {Meaning::Country, {"country", "pais"}},
      {Meaning::Card, {"card", "cartao", "pan"}},
      {Meaning::Money,
       {"price", "preco", "valor", "value", "total", "custo", "cost", "amount", "frete", "freight", "desconto", "discount", "vprod", "vnf",
        "payment", "subtotal"}},
  };
  return all;
}

/// The order in which meanings are tried that values show by themselves: the ones that are least likely by chance first.
constexpr std::array kByForm{Meaning::NfeKey, Meaning::BrCode,    Meaning::Uuid,      Meaning::Email, Meaning::Url,  Meaning::Cpf,
                             Meaning::Cnpj,   Meaning::CpfOrCnpj, Meaning::Gtin,      Meaning::Card,  Meaning::Ibge, Meaning::Phone,
                             Meaning::Cep,    Meaning::State,     Meaning::Timestamp, Meaning::Date,  Meaning::Money};

}  // namespace

std::int64_t shortOnes(Meaning meaning, const Facts& facts) {
  switch (meaning) {
    case Meaning::Cpf:
      return facts.count(Trait::ShortCpf);
    case Meaning::Cnpj:
      return facts.count(Trait::ShortCnpj);
    case Meaning::CpfOrCnpj:
      return facts.count(Trait::ShortCpf) + facts.count(Trait::ShortCnpj);
    case Meaning::Cep:
      return facts.count(Trait::ShortCep);
    case Meaning::Gtin:
      return facts.count(Trait::ShortGtin);
    case Meaning::Ncm:
      return facts.count(Trait::ShortNcm);
    default:
      return 0;
  }
}

ChosenMeaning meaningOf(std::string_view column, const Facts& facts) {
  constexpr std::int64_t kFewest = 3;
  const auto values = facts.values();
  if (values == 0) return {};
  const auto words = nameWords(column);
  for (const auto& hint : hints()) {
    const auto found = facts.conforming(hint.meaning);
    const bool isNamed = holds(words, hint.any) && (hint.also.empty() || holds(words, hint.also));
    if (isNamed && 2 * (found + shortOnes(hint.meaning, facts)) >= values) return {hint.meaning, true, found};
  }
  for (const auto meaning : kByForm) {
    const auto found = facts.telling(meaning);
    if (found >= kFewest && 10 * found >= 9 * values) return {meaning, false, facts.conforming(meaning)};
  }
  return {};
}

}  // namespace prumo::quality::profiling
