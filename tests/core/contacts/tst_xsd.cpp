// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/contacts/reading.h"

using namespace prumo;
using namespace prumo::contacts;
using namespace prumo::contacts::test;

namespace {

constexpr auto kHead = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns='urn:shop' targetNamespace='urn:shop' version='4.00'>\n";

std::string schemaText(const std::string& body) { return kHead + body + "</xs:schema>\n"; }

/// Like the layouts of Brazilian invoices: an outer file with the element, a file with its types, one with simple types without a namespace.
void putInvoice(Specs& specs) {
  specs.put("layout.xsd", schemaText("<xs:include schemaLocation='simple.xsd'/>\n"
                                     "<xs:complexType name='TNota'><xs:annotation><xs:documentation>An\n   invoice</xs:documentation></xs:annotation>\n"
                                     "  <xs:sequence>\n"
                                     "    <xs:element name='inf'><xs:complexType><xs:sequence>\n"
                                     "      <xs:choice><xs:element name='CNPJ' type='TCnpj'/><xs:element name='CPF' type='xs:string'/></xs:choice>\n"
                                     "      <xs:element name='det' maxOccurs='990'><xs:complexType><xs:sequence>\n"
                                     "        <xs:element name='qtd' type='TDec'/><xs:element name='obs' minOccurs='0'><xs:simpleType><xs:restriction base='xs:string'><xs:maxLength value='60'/></xs:restriction></xs:simpleType></xs:element>\n"
                                     "      </xs:sequence><xs:attribute name='nItem' use='required' type='xs:int'/></xs:complexType></xs:element>\n"
                                     "      <xs:element name='tp' type='TTp'/>\n"
                                     "    </xs:sequence><xs:attribute name='Id' type='xs:ID' use='required'/></xs:complexType></xs:element>\n"
                                     "    <xs:element name='ref' type='TNota' minOccurs='0'/>\n"
                                     "    <xs:any namespace='##other' minOccurs='0'/>\n"
                                     "  </xs:sequence>\n"
                                     "</xs:complexType>\n"));
  specs.put("simple.xsd", "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>\n"
                          "<xs:simpleType name='TTexto'><xs:restriction base='xs:string'><xs:pattern value='[!-y]+'/></xs:restriction></xs:simpleType>\n"
                          "<xs:simpleType name='TCnpj'><xs:restriction base='TTexto'><xs:length value='14'/><xs:pattern value='[0-9]{14}'/></xs:restriction></xs:simpleType>\n"
                          "<xs:simpleType name='TDec'><xs:restriction base='xs:decimal'/></xs:simpleType>\n"
                          "<xs:simpleType name='TTp'><xs:restriction base='TTexto'><xs:enumeration value='0'/><xs:enumeration value='1'/></xs:restriction></xs:simpleType>\n"
                          "</xs:schema>");
}

}  // namespace

class TestXsd : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void anElementIsALayoutWithItsFields() {
    Specs specs;
    putInvoice(specs);
    const auto found = specs.read("nota_v4.00.xsd", schemaText("<xs:annotation><xs:documentation>Invoices</xs:documentation></xs:annotation>\n<xs:include schemaLocation='layout.xsd'/>\n<xs:element name='nota' type='TNota'/>\n"));
    QVERIFY(found.format == SpecFormat::Xsd);
    QCOMPARE(notTaken(found), std::string{});
    const auto& one = found.interfaces.at(0);
    QCOMPARE(one.name, std::string{"nota_v4.00"});
    QCOMPARE(one.version, std::string{"4.00"});
    QCOMPARE(one.description, std::string{"Invoices"});
    QCOMPARE(one.operations.size(), std::size_t{1});
    const auto& layout = operation(one, "nota");
    QVERIFY(layout.kind == OperationKind::File);
    QCOMPARE(layout.line, 4);
    QCOMPARE(layout.bodies.at(0).schema, std::string{"TNota"});
    const auto& nota = schema(one, "TNota");
    QCOMPARE(nota.description, std::string{"An invoice"});
    QCOMPARE(paths(nota), std::string{"inf inf.CNPJ inf.CPF inf.det[] inf.det[].qtd inf.det[].obs inf.det[].@nItem inf.tp inf.@Id ref *"});
    QCOMPARE(field(nota, "ref").schema, std::string{"TNota"});  // the circle ends
    QVERIFY(!field(nota, "ref").isRequired);
  }

  void valuesKnowWhatTheirTypesAllow() {
    Specs specs;
    putInvoice(specs);
    const auto found = specs.read("nota.xsd", schemaText("<xs:include schemaLocation='layout.xsd'/><xs:element name='nota' type='TNota'/>"));
    const auto& nota = schema(found.interfaces.at(0), "TNota");
    const auto& cnpj = field(nota, "inf.CNPJ");
    QCOMPARE(cnpj.type, std::string{"string"});
    QCOMPARE(cnpj.pattern, std::string{"[0-9]{14}"});
    QCOMPARE(*cnpj.maxLength, 14);
    QVERIFY(!cnpj.isRequired);  // of a choice
    QCOMPARE(field(nota, "inf.tp").values, (std::vector<std::string>{"0", "1"}));
    QCOMPARE(field(nota, "inf.tp").pattern, std::string{"[!-y]+"});
    QVERIFY(field(nota, "inf.det[]").isList);
    QVERIFY(field(nota, "inf.det[]").isRequired);
    QCOMPARE(field(nota, "inf.det[].qtd").type, std::string{"number"});
    QCOMPARE(*field(nota, "inf.det[].obs").maxLength, 60);
    QVERIFY(!field(nota, "inf.det[].obs").isRequired);
    QCOMPARE(field(nota, "inf.det[].@nItem").type, std::string{"integer"});
    QVERIFY(field(nota, "inf.@Id").isRequired);
  }

  void derivedTypesHaveTheFieldsOfTheirBase() {
    Specs specs;
    const auto found = specs.read("a.xsd", schemaText("<xs:complexType name='Base'><xs:sequence><xs:element name='id' type='xs:long'/></xs:sequence><xs:attribute name='lang' type='xs:language'/></xs:complexType>\n"
                                                      "<xs:complexType name='More'><xs:complexContent><xs:extension base='Base'><xs:sequence><xs:group ref='G'/></xs:sequence><xs:attributeGroup ref='AG'/></xs:extension></xs:complexContent></xs:complexType>\n"
                                                      "<xs:complexType name='Less'><xs:complexContent><xs:restriction base='More'><xs:sequence><xs:element name='id' type='xs:int'/></xs:sequence></xs:restriction></xs:complexContent></xs:complexType>\n"
                                                      "<xs:complexType name='Price'><xs:simpleContent><xs:extension base='xs:decimal'><xs:attribute name='currency' fixed='BRL'/></xs:extension></xs:simpleContent></xs:complexType>\n"
                                                      "<xs:complexType name='Round'><xs:complexContent><xs:extension base='Round'/></xs:complexContent></xs:complexType>\n"
                                                      "<xs:group name='G'><xs:sequence><xs:element name='price' type='Price'/><xs:element ref='note' minOccurs='0' maxOccurs='unbounded'/><xs:group ref='G' minOccurs='0'/></xs:sequence></xs:group>\n"
                                                      "<xs:attributeGroup name='AG'><xs:attribute name='at' type='xs:dateTime' use='required'/></xs:attributeGroup>\n"
                                                      "<xs:element name='note'><xs:complexType><xs:sequence><xs:element name='text'/></xs:sequence></xs:complexType></xs:element>\n"
                                                      "<xs:element name='count' type='xs:int'/>\n"));
    QCOMPARE(notTaken(found), std::string{});
    const auto& one = found.interfaces.at(0);
    QCOMPARE(paths(schema(one, "More")), std::string{"id @lang price note[] @at"});
    QCOMPARE(field(schema(one, "More"), "note[]").schema, std::string{"note"});
    QCOMPARE(field(schema(one, "More"), "price").schema, std::string{"Price"});
    QCOMPARE(field(schema(one, "More"), "@at").format, std::string{"date-time"});
    QCOMPARE(paths(schema(one, "Less")), std::string{"@lang @at id"});
    QCOMPARE(paths(schema(one, "Price")), std::string{"#text @currency"});
    QCOMPARE(field(schema(one, "Price"), "@currency").values, std::vector<std::string>{"BRL"});
    QCOMPARE(paths(schema(one, "Round")), std::string{});
    QCOMPARE(schema(one, "count").fields.at(0).type, std::string{"integer"});
    QCOMPARE(operation(one, "count").bodies.at(0).schema, std::string{"count"});
  }

  void whatMayStandInForAnElementIsListed() {
    Specs specs;
    const auto found = specs.read("a.xsd", schemaText("<xs:element name='pay' abstract='true'/><xs:element name='pix' type='xs:string' substitutionGroup='pay'/><xs:element name='card' substitutionGroup='pay'><xs:complexType><xs:attribute name='no'/></xs:complexType></xs:element>\n"
                                                      "<xs:element name='order'><xs:complexType><xs:sequence><xs:element ref='pay'/></xs:sequence></xs:complexType></xs:element>"));
    QCOMPARE(paths(schema(found.interfaces.at(0), "order")), std::string{"pix card"});
    QCOMPARE(field(schema(found.interfaces.at(0), "order"), "card").schema, std::string{"card"});
  }

  void redefinedTypesBuildOnWhatTheyWere() {
    Specs specs;
    specs.put("base.xsd", schemaText("<xs:complexType name='T'><xs:sequence><xs:element name='a'/></xs:sequence></xs:complexType><xs:simpleType name='S'><xs:restriction base='xs:int'/></xs:simpleType>"));
    const auto found = specs.read("a.xsd", schemaText("<xs:redefine schemaLocation='base.xsd'><xs:complexType name='T'><xs:complexContent><xs:extension base='T'><xs:sequence><xs:element name='b' type='S'/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>"
                                                      "<xs:simpleType name='S'><xs:restriction base='S'><xs:enumeration value='7'/></xs:restriction></xs:simpleType></xs:redefine><xs:element name='t' type='T'/>"));
    QCOMPARE(paths(schema(found.interfaces.at(0), "T")), std::string{"a b"});
    QCOMPARE(field(schema(found.interfaces.at(0), "T"), "b").type, std::string{"integer"});
    QCOMPARE(field(schema(found.interfaces.at(0), "T"), "b").values, std::vector<std::string>{"7"});
  }

  void importedElementsAreNoLayoutsOfTheirOwn() {
    Specs specs;
    specs.put("sig.xsd", "<schema xmlns='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:sig'><import namespace='urn:shop' schemaLocation='a.xsd'/><element name='Signature' type='base64Binary'/></schema>");
    const auto found = specs.read("a.xsd", schemaText("<xs:import namespace='urn:sig' schemaLocation='sig.xsd'/><xs:element name='nota'><xs:complexType><xs:sequence><xs:element ref='s:Signature' xmlns:s='urn:sig'/></xs:sequence></xs:complexType></xs:element>"));
    QCOMPARE(found.interfaces.at(0).operations.size(), std::size_t{1});
    QCOMPARE(field(schema(found.interfaces.at(0), "nota"), "Signature").format, std::string{"byte"});
    QCOMPARE(notTaken(found), std::string{});
  }

  void whatIsMissingIsListedAndNothingIsFetched() {
    Specs specs;
    specs.put("list.xsd", "<list/>");
    const auto found = specs.read("sub/a.xsd", schemaText("<xs:import namespace='urn:x' schemaLocation='https://shop.example/x.xsd'/>\n<xs:include schemaLocation='../list.xsd'/>\n<xs:include schemaLocation='gone.xsd'/>\n"
                                                          "<xs:complexType name='T'><xs:sequence><xs:element name='a' type='Gone'/>\n<xs:element name='b' type='Gone'/><xs:element name='c' type='q:T'/></xs:sequence></xs:complexType>"));
    QCOMPARE(notTaken(found), std::string{"contacts.no_elements@1 contacts.name_unknown@5 contacts.name_guessed@6 contacts.reference_remote@2 contacts.reference_outside@3 contacts.reference_dangling@4"});
    QCOMPARE(paths(schema(found.interfaces.at(0), "T")), std::string{"a b c"});
  }

  void typesThatGrowWithoutEndAreCutAndThatIsTold() {
    Specs specs;
    std::string text;
    for (int i = 0; i < 40; ++i) {
      const auto next = "g" + std::to_string((i + 1) % 40);
      text += "<xs:group name='g" + std::to_string(i) + "'><xs:sequence><xs:element name='a'><xs:complexType><xs:group ref='" + next + "'/></xs:complexType></xs:element><xs:element name='b'><xs:complexType><xs:group ref='" + next + "'/></xs:complexType></xs:element></xs:sequence></xs:group>\n";
    }
    const auto found = specs.read("a.xsd", schemaText(text + "<xs:element name='e'><xs:complexType><xs:group ref='g0'/></xs:complexType></xs:element>"));
    QCOMPARE(notTaken(found), std::string{"contacts.schema_cut@42"});
    QVERIFY(schema(found.interfaces.at(0), "e").fields.size() <= 5000);
  }

  void otherXmlIsRefused() {
    Specs specs;
    QCOMPARE(specs.refusal("a.xsd", "<schema xmlns='urn:other'/>", SpecFormat::Xsd), std::string{"contacts.not_of_format"});
    QCOMPARE(specs.refusal("a.xsd", "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>\n<xs:element", SpecFormat::Xsd), std::string{"document.xml_syntax"});
    QCOMPARE(specs.refusal("a.xsd", "", SpecFormat::Xsd), std::string{"document.empty"});
    QCOMPARE(specs.refusal("a.xsd", "openapi: 3.0.0\ninfo: {title: x}\n", SpecFormat::Xsd), std::string{"contacts.other_format"});
    QVERIFY(!recognised(specs.put("nfe.xml", "<NFe xmlns='http://www.portalfiscal.inf.br/nfe'/>")));
  }
};

QTEST_APPLESS_MAIN(TestXsd)
#include "tst_xsd.moc"
