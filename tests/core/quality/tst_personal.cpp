// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/masking.h"

#include <QTest>

using namespace prumo;
using namespace prumo::quality;

/// Personal columns are found by what they are called and by what stands in them, and shown so that nobody is known by it.
class TestPersonal : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void namesTellWhatAColumnHolds_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("kind");
    const auto row = [](const char* name, const char* kind) { QTest::newRow(name) << QByteArray(name) << QByteArray(kind); };
    for (const auto* name : {"cpf", "CPF do cliente", "CPFCliente", "nrCpf", "clientecpf", "cpf_cnpj", "customer.taxId.cpf"}) row(name, "cpf");
    for (const auto* name : {"email", "E-Mail", "customerEmail", "dsEmailContato", "emailcliente", "EMAILS"}) row(name, "email");
    for (const auto* name : {"telefone", "Telefone 2", "fone", "nr_celular", "customerPhone", "whatsapp", "mobile_phone", "tel"}) row(name, "phone");
    for (const auto* name : {"nome do cliente", "nomeCliente", "nomecliente", "dest.xNome", "customer_full-name", "NM_PESSOA", "Sobrenome", "nome_mãe", "NOME MAE", "buyerName", "cliente"}) {
      row(name, "name");
    }
    for (const auto* name : {"endereço", "ENDERECO ENTREGA", "shipping_street", "xLgr", "bairro", "Logradouro", "end_entrega", "address_line_1"}) row(name, "address");
    for (const auto* name : {"card_number", "Cartão", "numero do cartao de credito", "PAN"}) row(name, "card");
    for (const auto* name : {"chave_pix", "pixKey", "PIX", "evp"}) row(name, "pix_key");
    for (const auto* name : {"dtNascimento", "data de nascimento", "birth_date", "dateofbirth", "DOB", "customerBirthday"}) row(name, "birth_date");
    for (const auto* name : {"rg", "RG do titular", "passport", "documento_cliente", "nr_cnh"}) row(name, "document");
    for (const auto* name : {"iban", "conta corrente", "bank_account"}) row(name, "account");
    for (const auto* name : {"ip", "client_ip", "ipAddress", "IPv4"}) row(name, "ip");
    for (const auto* name : {"sku", "product_name", "nome do produto", "nome_fantasia", "cnpj", "brand", "card_brand", "valor_pix", "titulo", "end_date", "vPIS", "smartphone", "microfone",
                             "account_id", "total", "shipping", "description", "cep", "zip", "documento"}) {
      row(name, "none");
    }
  }
  void namesTellWhatAColumnHolds() {
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, kind);
    QCOMPARE(QByteArray::fromStdString(std::string{record::keyOf(personalKind(name.toStdString(), {}))}), kind);
  }

  void valuesTellWhatAColumnHolds_data() {
    QTest::addColumn<std::vector<std::string>>("values");
    QTest::addColumn<QByteArray>("kind");
    const auto row = [](const char* kind, const char* what, std::vector<std::string> values) { QTest::newRow(what) << std::move(values) << QByteArray(kind); };
    row("cpf", "CPF with and without points", {"390.533.447-05", "11144477735", "", "x"});
    row("email", "e-mail", {"ana@mail.com", "rui@mail.com.br", "none"});
    row("phone", "written telephone", {"(11) 98765-4321", "+55 21 3456-7890", "?"});
    row("phone", "bare mobile", {"11987654321", "21912345678", "85998877665"});
    row("name", "names of people", {"Maria da Silva", "José Pereira", "Ana Luísa Souza", "?"});
    row("address", "streets", {"Rua das Flores, 12", "Av. Paulista 1000", "Praça da Sé", "x"});
    row("card", "card", {"4111 1111 1111 1111", "5500000000000004"});
    row("ip", "addresses of machines", {"192.168.0.1", "10.0.0.254", "2001:db8::1"});
    row("pix_key", "PIX keys of all sorts", {"39053344705", "ana@mail.com", "+5511987654321", "11144477735", "rui@mail.com", "123e4567-e12b-12d1-a456-426655440000"});
    row("none", "product codes", {"7891000315507", "7894900011517", "4006381333931"});
    row("none", "CNPJ", {"16727230000197", "33.000.167/0001-01"});
    row("none", "products", {"Caneca azul", "Prato fundo", "Copo de vidro"});
    row("none", "order numbers", {"10000000001", "10000000002", "10000000003"});
    row("none", "ids of rows", {"123e4567-e12b-12d1-a456-426655440000", "123e4567-e12b-12d1-a456-426655440001"});
    row("none", "dates", {"2026-11-23", "2026-11-24"});
    row("none", "versions of three parts", {"1.2.3", "10.0.1"});
  }
  void valuesTellWhatAColumnHolds() {
    QFETCH(std::vector<std::string>, values);
    QFETCH(QByteArray, kind);
    QCOMPARE(QByteArray::fromStdString(std::string{record::keyOf(personalKind("campo", values))}), kind);
  }

  void aBareNameIsAPersonsWhereOthersArePersonal() {
    QCOMPARE(personalKinds({"Nome", "e-mail"}, {{}, {}})[0], Personal::Name);
    QCOMPARE(personalKinds({"nome", "sku"}, {{}, {}})[0], Personal::None);
  }

  void whatIsShownTellsTheFormAndNotThePerson_data() {
    QTest::addColumn<Personal>("kind");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("wanted");
    const auto row = [](Personal kind, const char* value, const char* wanted) { QTest::newRow(value) << kind << QByteArray(value) << QByteArray(wanted); };
    row(Personal::Cpf, "529.982.247-25", "***.***.247-**");
    row(Personal::BirthDate, "31/12/1980", "**/**/****");
    row(Personal::BirthDate, "1980-12-31T10:00", "****-**-**T**:**");
    row(Personal::BirthDate, "31 de dezembro", "***");
    row(Personal::Document, "39053344705", "***.***.447-**");
    row(Personal::Document, "12.345.678-9", "**.***.**8-9");
    row(Personal::Document, "MG-12.345.678", "***");
    row(Personal::Account, "0001 12345-6", "**** ****5-6");
    row(Personal::Ip, "192.168.0.17", "***.***.*.**");
    row(Personal::Ip, "2001:db8::17", "***");
    row(Personal::PixKey, "123e4567-e12b-12d1-a456-426655440000", "***");
    row(Personal::Address, "Rua das Flores, 12", "***");
    row(Personal::None, "pix: 123e4567-e12b-12d1-a456-426655440000", "pix: ***");
    row(Personal::None, "pedido 123e4567-e12b-12d1-a456-426655440000", "pedido 123e4567-e12b-12d1-a456-426655440000");
  }
  void whatIsShownTellsTheFormAndNotThePerson() {
    QFETCH(Personal, kind);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, wanted);
    QCOMPARE(QByteArray::fromStdString(shown(kind, value.toStdString())), wanted);
  }

  void onlyOpenedColumnsAreShownAsTheyAre() {
    const std::vector<std::string> columns{"sku", "cpf", "email"};
    const Showing showing(columns, {Personal::None, Personal::Cpf, Personal::Email}, {"email", "gone"});
    QCOMPARE(showing(1, "39053344705"), std::string("***.***.447-**"));
    QCOMPARE(showing(2, "ana@mail.com"), std::string("ana@mail.com"));
    QCOMPARE(showing.unmasked(columns), std::vector<std::string>{"email"});
  }
};

QTEST_APPLESS_MAIN(TestPersonal)
#include "tst_personal.moc"
