// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/check_digits.h"
#include "core/quality/masking.h"
#include "core/quality/personal_forms.h"

#include <algorithm>
#include <array>

/// Which columns hold personal data.
namespace prumo::quality {

namespace {

using Words = std::vector<std::string>;
using List = std::initializer_list<std::string_view>;

/// A word, or its plural.
bool isOneOf(std::string_view word, List wanted) {
  const auto single = word.size() > 3 && word.ends_with('s') ? word.substr(0, word.size() - 1) : word;
  return std::ranges::find(wanted, word) != wanted.end() || std::ranges::find(wanted, single) != wanted.end();
}
bool hasAny(const Words& words, List wanted) {
  return std::ranges::any_of(words, [&wanted](const auto& word) { return isOneOf(word, wanted); });
}
bool areAll(const Words& words, List wanted) {
  return std::ranges::all_of(words, [&wanted](const auto& word) { return isOneOf(word, wanted); });
}
/// Inside of words, too: "clientecpf". Only for what is part of no other word.
bool holdsAny(const Words& words, List wanted) {
  return std::ranges::any_of(words, [&wanted](const auto& word) {
    return std::ranges::any_of(wanted, [&word](std::string_view part) { return word.find(part) != word.npos; });
  });
}

/// Whose name, document, address: without one of these words a name is a product's, a file's, a category's.
bool isOfPeople(const Words& words) {
  return hasAny(words, {"customer",  "client",      "cliente",  "consumer",  "consumidor", "buyer",        "comprador", "person",     "pessoa",      "recipient",
                        "dest",      "destinatario", "contact", "contato",   "user",       "usuario",      "employee",  "funcionario", "full",       "first",
                        "last",      "middle",      "mae",      "mother",    "pai",        "father",       "holder",    "titular",    "paciente",    "patient",
                        "responsavel", "completo",  "socio",    "beneficiario", "beneficiary", "pagador",  "payer",     "remetente",  "receiver",    "recebedor",
                        "motorista", "driver",      "entregador", "assinante", "subscriber", "aluno",      "student",   "membro",     "member",      "conjuge"}) ||
         holdsAny(words, {"nomecliente", "clientenome", "customername", "nomecompleto", "nomecomprador"});
}

bool isCardName(const Words& words) {
  return hasAny(words, {"card", "cartao", "pan", "creditcard", "cardnumber"}) &&
         areAll(words, {"card", "cartao", "pan", "creditcard", "cardnumber", "number", "numero", "num", "nr", "no", "credit", "credito", "debit", "debito", "de", "do", "of"});
}

bool isAccountName(const Words& words) {
  if (hasAny(words, {"iban"})) return true;
  return hasAny(words, {"conta", "account"}) && hasAny(words, {"bancaria", "corrente", "poupanca", "bank", "number", "numero", "num", "nr"});
}

bool isDocumentName(const Words& words) {
  if (hasAny(words, {"rg", "identidade", "cnh", "passaporte", "passport", "ssn", "ctps", "rne", "rnm"})) return true;
  const bool isVoters = hasAny(words, {"titulo"}) && hasAny(words, {"eleitor"});
  const bool isInsured = hasAny(words, {"pis", "pasep", "nis", "nit"}) && hasAny(words, {"numero", "num", "nr", "cadastro"});
  return isVoters || isInsured || (hasAny(words, {"document", "documento", "doc"}) && isOfPeople(words));
}

bool isPixName(const Words& words) {
  if (hasAny(words, {"evp"})) return true;
  return hasAny(words, {"pix"}) && (words.size() == 1 || hasAny(words, {"chave", "key"}));
}

bool isAddressName(const Words& words) {
  if (hasAny(words, {"address", "addr", "street", "rua", "lgr", "cpl", "complemento", "bairro"}) || holdsAny(words, {"endereco", "logradouro", "streetaddress"})) return true;
  return hasAny(words, {"end", "ender"}) && (isOfPeople(words) || hasAny(words, {"entrega", "cobranca"}));
}

bool isPersonName(const Words& words) {
  if (hasAny(words, {"surname", "fullname", "firstname", "lastname", "username", "apelido", "nickname"}) || holdsAny(words, {"sobrenome"})) return true;
  if (hasAny(words, {"name", "nome", "nm"}) && isOfPeople(words)) return true;
  if (holdsAny(words, {"nomecliente", "clientenome", "customername", "nomecompleto", "nomecomprador"})) return true;
  return words.size() == 1 && hasAny(words, {"customer", "cliente", "comprador", "destinatario", "contato"});
}

Personal kindByName(std::string_view column) {
  const auto words = nameWords(column);
  if (std::ranges::find(words, "pv4") != words.end() || std::ranges::find(words, "pv6") != words.end()) return Personal::Ip;  // "IPv4"
  if (holdsAny(words, {"cpf"})) return Personal::Cpf;
  if (hasAny(words, {"mail"}) || holdsAny(words, {"email"})) return Personal::Email;
  if (hasAny(words, {"ip", "ipv4", "ipv6", "ipaddress", "ipaddr", "clientip"})) return Personal::Ip;
  if (hasAny(words, {"phone", "fone", "mobile", "tel", "cel", "cellphone", "telephone", "zap", "wpp"}) || holdsAny(words, {"telefone", "celular", "whatsapp"})) return Personal::Phone;
  if (isCardName(words)) return Personal::Card;
  if (hasAny(words, {"birth", "birthday", "birthdate", "dob", "nasc", "aniversario"}) || holdsAny(words, {"nascimento", "dateofbirth"})) return Personal::BirthDate;
  if (isAccountName(words)) return Personal::Account;
  if (isPixName(words)) return Personal::PixKey;
  if (isDocumentName(words)) return Personal::Document;
  if (isAddressName(words)) return Personal::Address;
  return isPersonName(words) ? Personal::Name : Personal::None;
}

struct Form {
  Personal kind;
  bool (*holds)(std::string_view);
};

bool isCpfForm(std::string_view text) { return engine::isCpf(text); }
bool isWrittenPhone(std::string_view text) { return isPhoneForm(text) && text.find_first_not_of("0123456789") != text.npos; }

constexpr std::array kForms{Form{Personal::Cpf, isCpfForm},          Form{Personal::Email, isEmailForm}, Form{Personal::Phone, isWrittenPhone},
                            Form{Personal::Card, isCardForm},        Form{Personal::Ip, isIpForm},       Form{Personal::Name, isNameForm},
                            Form{Personal::Address, isAddressForm}};

std::size_t countOf(const std::vector<std::string>& sample, bool (*holds)(std::string_view)) {
  return static_cast<std::size_t>(std::ranges::count_if(sample, [holds](const auto& value) { return !value.empty() && holds(value); }));
}

bool isKeyOfPerson(std::string_view text) { return engine::isCpf(text) || isEmailForm(text) || (text.starts_with("+55") && isPhoneForm(text)); }

}  // namespace

Personal personalForm(const std::vector<std::string>& sample) {
  const auto filled = static_cast<std::size_t>(std::ranges::count_if(sample, [](const auto& value) { return !value.empty(); }));
  if (filled == 0) return Personal::None;
  for (const auto& form : kForms) {
    if (countOf(sample, form.holds) * 2 > filled) return form.kind;
  }
  // bare digits may be something else by chance: nearly all of them have to look like it
  if (countOf(sample, isPhoneForm) * 10 >= filled * 9) return Personal::Phone;
  return countOf(sample, isKeyOfPerson) * 2 > filled ? Personal::PixKey : Personal::None;
}

Personal personalKind(std::string_view column, const std::vector<std::string>& sample) {
  const auto named = kindByName(column);
  return named != Personal::None ? named : personalForm(sample);
}

std::vector<Personal> personalKinds(const std::vector<std::string>& columns, const std::vector<std::vector<std::string>>& samples) {
  std::vector<Personal> kinds;
  for (std::size_t i = 0; i < columns.size(); ++i) kinds.push_back(personalKind(columns[i], samples[i]));
  const bool hasPeople = std::ranges::any_of(kinds, [](Personal kind) { return kind != Personal::None; });
  for (std::size_t i = 0; i < columns.size() && hasPeople; ++i) {
    const auto words = nameWords(columns[i]);
    if (words.size() == 1 && hasAny(words, {"name", "nome"})) kinds[i] = Personal::Name;
  }
  return kinds;
}

}  // namespace prumo::quality
