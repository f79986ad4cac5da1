// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/contacts/reading.h"

using namespace prumo;
using namespace prumo::contacts;
using namespace prumo::contacts::test;

namespace {

std::string definitions(const std::string& body) {
  return "<w:definitions name='Shop' targetNamespace='urn:shop' xmlns:t='urn:shop' xmlns:w='http://schemas.xmlsoap.org/wsdl/' xmlns:s='http://schemas.xmlsoap.org/wsdl/soap/' "
         "xmlns:s12='http://schemas.xmlsoap.org/wsdl/soap12/' xmlns:h='http://schemas.xmlsoap.org/wsdl/http/' xmlns:x='http://www.w3.org/2001/XMLSchema' "
         "xmlns:p='http://www.w3.org/ns/ws-policy' xmlns:sp='http://docs.oasis-open.org/ws-sx/ws-securitypolicy/200702' "
         "xmlns:u='http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd'>\n" + body + "</w:definitions>\n";
}

constexpr auto kTypes = "<w:types><x:schema targetNamespace='urn:shop'>"
                        "<x:element name='find'><x:complexType><x:sequence><x:element name='cnpj' type='x:string'/></x:sequence></x:complexType></x:element>"
                        "<x:element name='found' type='t:Order'/><x:element name='head'><x:complexType><x:attribute name='key'/></x:complexType></x:element>"
                        "<x:complexType name='Order'><x:sequence><x:element name='id' type='x:int'/><x:element name='part' type='t:Order' minOccurs='0' maxOccurs='unbounded'/></x:sequence></x:complexType>"
                        "</x:schema></w:types>\n"
                        "<w:message name='in'><w:part name='body' element='t:find'/><w:part name='head' element='t:head'/></w:message>\n"
                        "<w:message name='out'><w:part name='body' element='t:found'/></w:message>\n"
                        "<w:message name='bad'><w:part name='why' type='x:string'/></w:message>\n";
constexpr auto kPortType = "<w:portType name='Orders'>\n"
                           "<w:operation name='Find'><w:documentation>Finds\n orders</w:documentation><w:input message='t:in'/><w:output message='t:out'/><w:fault name='Down' message='t:bad'/></w:operation>\n"
                           "<w:operation name='Changed'><w:output message='t:out'/></w:operation>\n"
                           "</w:portType>\n";

std::string binding(const std::string& name, const std::string& soap, const std::string& action) {
  return "<w:binding name='" + name + "' type='t:Orders'><" + soap + ":binding style='document' transport='x'/><w:operation name='Find'><" + soap + ":operation soapAction='" + action + "'/>"
         "<w:input><" + soap + ":header message='t:in' part='head' use='literal'/><" + soap + ":body parts='body' use='literal'/></w:input><w:output/></w:operation><w:operation name='Changed'/></w:binding>\n";
}

std::string bodies(const FoundOperation& operation) {
  std::string all;
  for (const auto& body : operation.bodies) all += (all.empty() ? "" : " ") + body.status + "|" + body.mediaType + "|" + body.schema;
  return all;
}

std::string shop() {
  return definitions(std::string{kTypes} + kPortType + binding("B11", "s", "urn:find") + binding("B12", "s12", "urn:find12") +
                     "<w:service name='ShopService'><w:documentation>Orders of the shop</w:documentation>"
                     "<w:port name='P11' binding='t:B11'><s:address location='http://user:word@shop.example/ws?key=1'/></w:port>"
                     "<w:port name='P12' binding='t:B12'><s12:address location='https://shop.example/ws12'/></w:port></w:service>\n");
}

}  // namespace

class TestWsdl : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void twoPortsOfOnePortTypeAreOneOperationEach() {
    Specs specs;
    const auto found = specs.read("shop.wsdl", shop());
    QVERIFY(found.format == SpecFormat::Wsdl);
    QCOMPARE(notTaken(found), std::string{});
    QCOMPARE(found.interfaces.size(), std::size_t{1});
    const auto& one = found.interfaces[0];
    QCOMPARE(one.name, std::string{"ShopService"});
    QCOMPARE(one.description, std::string{"Orders of the shop"});
    QCOMPARE(one.protocol, std::string{"SOAP"});
    QCOMPARE(one.servers.size(), std::size_t{2});
    QCOMPARE(one.servers[0].url, std::string{"http://shop.example/ws"});  // no password, no key
    QCOMPARE(one.operations.size(), std::size_t{2});
    const auto& find = operation(one, "Orders.Find");
    QCOMPARE(find.method, std::string{"SOAP"});
    QCOMPARE(find.path, std::string{"urn:find"});
    QCOMPARE(find.summary, std::string{"Finds orders"});
    QCOMPARE(find.group, std::string{"P11"});
    QCOMPARE(bodies(find), std::string{"|text/xml|find 200|text/xml|Order fault:Down|text/xml|bad"});
    QCOMPARE(find.parameters.at(0).name, std::string{"head"});
    QCOMPARE(find.parameters.at(0).in, std::string{"header"});
    QCOMPARE(find.parameters.at(0).value.schema, std::string{"head"});
    QVERIFY(operation(one, "Orders.Changed").kind == OperationKind::Event);
    QCOMPARE(operation(one, "Orders.Changed").path, std::string{"Changed"});
    QCOMPARE(paths(schema(one, "Order")), std::string{"id part[]"});
    QCOMPARE(field(schema(one, "Order"), "part[]").schema, std::string{"Order"});
    QCOMPARE(paths(schema(one, "bad")), std::string{"why"});
  }

  void partsInTheOldStyleBecomeASchema() {
    Specs specs;
    const auto found = specs.read("rpc.wsdl", definitions("<w:message name='in'><w:part name='a' type='x:int'/><w:part name='list' type='t:List'/></w:message><w:message name='none'/>\n"
                                                          "<w:types><x:schema targetNamespace='urn:shop'><x:complexType name='List'><x:complexContent><x:restriction base='e:Array' xmlns:e='http://schemas.xmlsoap.org/soap/encoding/'>"
                                                          "<x:attribute ref='e:arrayType' w:arrayType='t:Item[]'/></x:restriction></x:complexContent></x:complexType><x:complexType name='Item'><x:all><x:element name='sku' type='x:string'/></x:all></x:complexType></x:schema></w:types>"
                                                          "<w:portType name='T'><w:operation name='Add'><w:input message='t:in'/><w:output message='t:none'/></w:operation></w:portType>"
                                                          "<w:binding name='B' type='t:T'><s:binding style='rpc' transport='x'/><w:operation name='Add'><s:operation soapAction=''/></w:operation></w:binding>"
                                                          "<w:service name='S'><w:port name='P' binding='t:B'><s:address location='http://shop.example/'/></w:port></w:service>"));
    const auto& one = found.interfaces.at(0);
    QCOMPARE(bodies(operation(one, "T.Add")), std::string{"|text/xml|Add 200|text/xml|"});
    QCOMPARE(operation(one, "T.Add").path, std::string{"Add"});
    QCOMPARE(paths(schema(one, "Add")), std::string{"a list"});
    QCOMPARE(field(schema(one, "Add"), "list").schema, std::string{"List"});
    QCOMPARE(field(schema(one, "List"), "item[]").schema, std::string{"Item"});
    QCOMPARE(notTaken(found), std::string{});
  }

  void plainHttpBindingsKeepTheirVerb() {
    Specs specs;
    const auto found = specs.read("http.wsdl", definitions("<w:message name='in'><w:part name='q' type='x:string'/></w:message><w:portType name='T'><w:operation name='Get'><w:input message='t:in'/></w:operation></w:portType>"
                                                           "<w:binding name='B' type='t:T'><h:binding verb='GET'/><w:operation name='Get'><h:operation location='/get'/><w:input><h:urlEncoded/></w:input></w:operation></w:binding>"
                                                           "<w:service name='S'><w:port name='P' binding='t:B'><h:address location='https://shop.example'/></w:port></w:service>"));
    const auto& get = operation(found.interfaces.at(0), "T.Get");
    QCOMPARE(found.interfaces[0].protocol, std::string{"HTTP"});
    QCOMPARE(get.method, std::string{"GET"});
    QCOMPARE(get.path, std::string{"/get"});
    QCOMPARE(get.parameters.at(0).in, std::string{"query"});
    QCOMPARE(get.parameters.at(0).value.type, std::string{"string"});
    QVERIFY(get.bodies.empty());
  }

  void whatPoliciesAskForIsSecurity() {
    Specs specs;
    const auto found = specs.read("p.wsdl", definitions("<p:Policy u:Id='user'><p:ExactlyOne><p:All><sp:SupportingTokens><p:Policy><sp:UsernameToken/></p:Policy></sp:SupportingTokens><sp:HttpsToken RequireClientCertificate='true'/></p:All></p:ExactlyOne></p:Policy>"
                                                        "<w:portType name='T'><w:operation name='A'/><w:operation name='B'/></w:portType>"
                                                        "<w:binding name='B' type='t:T'><p:PolicyReference URI='#user'/><s:binding transport='x'/><w:operation name='A'/><w:operation name='B'><p:PolicyReference URI='#gone'/><w:input><p:Policy><sp:X509Token/></p:Policy></w:input></w:operation></w:binding>"
                                                        "<w:service name='S'><w:port name='P' binding='t:B'/></w:service>"));
    const auto& one = found.interfaces.at(0);
    QCOMPARE(one.security.size(), std::size_t{3});
    QVERIFY(one.security[1].kind == SecurityKind::MutualTls);
    QCOMPARE(operation(one, "T.A").security, (std::vector<std::string>{"UsernameToken", "RequireClientCertificate"}));
    QCOMPARE(operation(one, "T.B").security, (std::vector<std::string>{"UsernameToken", "RequireClientCertificate", "X509Token"}));
    QCOMPARE(notTaken(found), std::string{"contacts.reference_dangling@2"});
  }

  void filesBesideItAreReadInCirclesTooAndNothingElseIs() {
    Specs specs;
    specs.put("b.wsdl", definitions("<w:import namespace='urn:shop' location='a.wsdl'/><w:import location='types.xsd'/>" + std::string{kPortType}));
    specs.put("types.xsd", "<x:schema xmlns:x='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:shop'><x:include schemaLocation='types.xsd'/><x:element name='find'/></x:schema>");
    specs.put("list.xml", "<list/>");
    const auto found = specs.read("a.wsdl", definitions("<w:import namespace='urn:shop' location='b.wsdl'/>\n<w:import location='http://shop.example/c.wsdl'/>\n<w:import location='../c.wsdl'/>\n<w:import location='list.xml'/>\n"
                                                        "<w:message name='in'><w:part name='body' element='t:find'/></w:message><w:message name='out'/><w:message name='bad'/>"
                                                        "<w:binding name='B' type='t:Orders'><s:binding transport='x'/></w:binding><w:service name='S'><w:port name='P' binding='t:B'/><w:port name='Q' binding='t:Gone'/></w:service>"));
    QCOMPARE(bodies(operation(found.interfaces.at(0), "Orders.Find")), std::string{"|text/xml|find 200|text/xml| fault:Down|text/xml|"});
    QCOMPARE(notTaken(found), std::string{"contacts.no_definitions@5 contacts.name_unknown@6 contacts.reference_remote@3 contacts.reference_outside@4"});
  }

  void severalOperationsOfOneNameAreAllTaken() {
    Specs specs;
    const auto found = specs.read("o.wsdl", definitions("<w:message name='i1'/><w:message name='i2'/><w:portType name='T'>\n<w:operation name='calc'><w:input message='t:i1'/></w:operation>\n<w:operation name='calc'><w:input message='t:i2'/></w:operation></w:portType>"
                                                        "<w:binding name='B' type='t:T'><s:binding transport='x'/><w:operation name='calc'><s:operation soapAction='a'/></w:operation><w:operation name='calc'><s:operation soapAction='b'/></w:operation></w:binding>"
                                                        "<w:service name='S'><w:port name='P' binding='t:B'/></w:service>"));
    QCOMPARE(operation(found.interfaces.at(0), "T.calc").path, std::string{"a"});
    QCOMPARE(operation(found.interfaces.at(0), "T.calc 2").path, std::string{"b"});
    QCOMPARE(notTaken(found), std::string{"contacts.repeated_operation@4"});
  }

  void whatIsReadableOfOtherVersionsAndPartsIsRead() {
    Specs specs;
    const auto part = specs.read("part.wsdl", definitions(std::string{kTypes} + kPortType));
    QCOMPARE(part.interfaces.at(0).name, std::string{"Shop"});
    QCOMPARE(part.interfaces.at(0).operations.size(), std::size_t{2});
    QCOMPARE(notTaken(part), std::string{"contacts.no_service@1"});
    const auto two = specs.read("two.wsdl", "<description xmlns='http://www.w3.org/ns/wsdl'>\n<service name='S'><endpoint name='E' address='https://shop.example/s'/></service></description>");
    QCOMPARE(two.formatVersion, std::string{"2.0"});
    QCOMPARE(two.interfaces.at(0).servers.at(0).url, std::string{"https://shop.example/s"});
    QCOMPARE(notTaken(two), std::string{"contacts.wsdl_2@1"});
  }

  void servicesThatRepeatEachOtherEndSomewhere() {
    std::string text = "<w:portType name='T'>";
    for (int i = 0; i < 2000; ++i) text += "<w:operation name='o" + std::to_string(i) + "'/>";
    text += "</w:portType><w:binding name='B' type='t:T'><s:binding/></w:binding>";
    for (int i = 0; i < 2000; ++i) text += "<w:service name='S" + std::to_string(i) + "'><w:port name='p' binding='t:B'/></w:service>";
    Specs specs;
    const auto found = specs.read("many.wsdl", definitions(text));
    QCOMPARE(found.interfaces.size(), std::size_t{101});
    QCOMPARE(notTaken(found), std::string{"contacts.more_services@2"});
  }

  void otherXmlIsRefusedAndAWsdlGivenAsOpenApiIsRecognised() {
    Specs specs;
    QCOMPARE(specs.refusal("a.wsdl", "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'/>", SpecFormat::Wsdl), std::string{"contacts.not_of_format"});
    QCOMPARE(specs.refusal("a.wsdl", definitions("<w:types>"), SpecFormat::Wsdl), std::string{"document.xml_syntax"});
    QCOMPARE(specs.refusal("a.yaml", shop(), SpecFormat::OpenApi), std::string{"contacts.other_format"});
    QCOMPARE(specs.refusal("a.wsdl", "<html><body>not here</body></html>", SpecFormat::Wsdl), std::string{"contacts.not_of_format"});
  }

  void anEntityBombStaysSmall() {
    Specs specs;
    const auto found = specs.read("bomb.wsdl", "<!DOCTYPE w [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>\n" + definitions("<w:documentation>&b;</w:documentation><w:service name='S'/>"));
    QCOMPARE(found.interfaces.at(0).description, std::string{"&b;"});
    QCOMPARE(notTaken(found), std::string{"contacts.no_operations@3 document.doctype@1"});
  }
};

QTEST_APPLESS_MAIN(TestWsdl)
#include "tst_wsdl.moc"
