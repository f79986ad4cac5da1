// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/contacts/reading.h"

using namespace prumo;
using namespace prumo::contacts;
using namespace prumo::contacts::test;

namespace {

constexpr auto kTwo = "asyncapi: 2.6.0\n"
    "info: {title: Stock, version: \"1.2\", description: Changes of stock}\n"
    "servers:\n"
    "  live: {url: \"user:word@kafka.shop.example:{port}\", protocol: kafka-secure, protocolVersion: \"3.5\", variables: {port: {default: \"9093\"}}, security: [{login: []}]}\n"
    "  open: {url: \"mqtt://broker.shop.example\", protocol: mqtt}\n"
    "defaultContentType: application/json\n"
    "channels:\n"
    "  stock/{sku}/changed:\n"
    "    servers: [live]\n"
    "    parameters: {sku: {description: Which, schema: {type: string, maxLength: 20}}}\n"
    "    publish:\n"
    "      operationId: onStock\n"
    "      tags: [{name: stock}]\n"
    "      message:\n"
    "        oneOf:\n"
    "          - $ref: \"#/components/messages/changed\"\n"
    "          - {name: cleared, contentType: application/cloudevents+json; charset=utf-8, payload: {type: object, properties: {all: {type: boolean}}}}\n"
    "    subscribe:\n"
    "      summary: Asks for stock\n"
    "      message: {$ref: \"#/components/messages/asked\"}\n"
    "  open/x: {servers: [open], subscribe: {message: {payload: {type: string}}}}\n"
    "components:\n"
    "  messages:\n"
    "    changed:\n"
    "      summary: Stock changed\n"
    "      correlationId: {location: \"$message.header#/traceId\"}\n"
    "      headers: {required: [traceId], properties: {traceId: {type: string, format: uuid}}}\n"
    "      traits: [{headers: {properties: {origin: {type: string}}}}]\n"
    "      payload: {$ref: \"#/components/schemas/Stock\"}\n"
    "    asked: {schemaFormat: \"application/vnd.apache.avro;version=1.9.0\", payload: {type: record}}\n"
    "  schemas:\n"
    "    Stock: {type: object, required: [sku], properties: {sku: {type: string}, parent: {$ref: \"#/components/schemas/Stock\"}}}\n"
    "  securitySchemes:\n"
    "    login: {type: userPassword}\n"
    "    scram: {type: scramSha256}\n"
    "    cert: {type: X509}\n"
    "    key: {type: httpApiKey, in: header, name: X-Key}\n";

constexpr auto kThree = "asyncapi: 3.0.0\n"
    "info: {title: Sums, version: \"1\"}\n"
    "servers: {live: {host: rabbit.example, pathname: /v, protocol: amqp, security: [{$ref: \"#/components/securitySchemes/key\"}, {type: oauth2, flows: {clientCredentials: {tokenUrl: \"https://id.example/token?x=1\"}}}]}}\n"
    "channels:\n"
    "  asked: {address: \"sums.{who}\", parameters: {who: {enum: [a, b]}}, messages: {ask: {payload: {type: object, properties: {n: {type: number}}}}}}\n"
    "  answered: {address: null, messages: {answer: {$ref: \"#/components/messages/answer\"}}}\n"
    "  idle: {address: idle}\n"
    "operations:\n"
    "  ask:\n"
    "    action: send\n"
    "    channel: {$ref: \"#/channels/asked\"}\n"
    "    reply: {channel: {$ref: \"#/channels/answered\"}}\n"
    "  askAgain: {action: send, channel: {$ref: \"#/channels/asked\"}, messages: [{$ref: \"#/channels/asked/messages/ask\"}]}\n"
    "  hear: {action: receive, channel: {$ref: \"#/channels/answered\"}}\n"
    "  wrong: {action: shout, channel: {$ref: \"#/channels/answered\"}}\n"
    "components:\n"
    "  messages: {answer: {contentType: application/json, payload: {schemaFormat: \"application/vnd.aai.asyncapi+json;version=3.0.0\", schema: {properties: {sum: {type: number}}}}}}\n"
    "  securitySchemes: {key: {type: apiKey, in: user}}\n";

std::string bodies(const FoundOperation& operation) {
  std::string all;
  for (const auto& body : operation.bodies) all += (all.empty() ? "" : " ") + body.status + "|" + body.mediaType + "|" + body.schema;
  return all;
}

std::string parameters(const FoundOperation& operation) {
  std::string all;
  for (const auto& one : operation.parameters) all += (all.empty() ? "" : " ") + one.in + ":" + one.name + (one.value.isRequired ? "!" : "");
  return all;
}

}  // namespace

class TestAsyncApi : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void serversAndSignInAreRead() {
    Specs specs;
    const auto found = specs.read("stock.yaml", kTwo);
    QVERIFY(found.format == SpecFormat::AsyncApi);
    QCOMPARE(found.formatVersion, std::string{"2.6.0"});
    const auto& stock = found.interfaces.at(0);
    QCOMPARE(stock.protocol, std::string{"Kafka"});
    QCOMPARE(stock.servers.at(0).url, std::string{"kafka-secure://kafka.shop.example:9093"});  // no password
    QCOMPARE(stock.servers.at(0).description, std::string{"(kafka-secure 3.5)"});
    QCOMPARE(stock.servers.at(1).url, std::string{"mqtt://broker.shop.example"});
    QVERIFY(stock.security.at(0).kind == SecurityKind::Basic);
    QVERIFY(stock.security.at(1).kind == SecurityKind::Other);
    QCOMPARE(stock.security.at(1).detail, std::string{"scramSha256"});
    QVERIFY(stock.security.at(2).kind == SecurityKind::MutualTls);
    QCOMPARE(stock.security.at(3).detail, std::string{"header X-Key"});
  }

  void whatOthersPublishTheApplicationReceives() {
    Specs specs;
    const auto found = specs.read("stock.yaml", kTwo);
    const auto& receive = operation(found.interfaces[0], "receive stock/{}/changed");
    QVERIFY(receive.kind == OperationKind::Event);
    QCOMPARE(receive.method, std::string{"receive"});
    QCOMPARE(receive.path, std::string{"stock/{sku}/changed"});
    QCOMPARE(receive.name, std::string{"onStock"});
    QCOMPARE(receive.group, std::string{"stock"});
    QCOMPARE(receive.summary, std::string{"Stock changed"});
    QCOMPARE(receive.security, std::vector<std::string>{"login"});
    QCOMPARE(bodies(receive), std::string{"|application/json|Stock |application/cloudevents+json|cleared"});
    QCOMPARE(parameters(receive), std::string{"path:sku! header:traceId! header:origin correlation:$message.header#/traceId"});
    QCOMPARE(*receive.parameters[0].value.maxLength, 20);
    QCOMPARE(operation(found.interfaces[0], "send stock/{}/changed").summary, std::string{"Asks for stock"});
    QVERIFY(operation(found.interfaces[0], "send open/x").security.empty());
    QCOMPARE(field(schema(found.interfaces[0], "Stock"), "parent").schema, std::string{"Stock"});
    QCOMPARE(notTaken(found), std::string{"contacts.schema_language@30"});  // Avro
  }

  void versionThreeReadsOperationsChannelsAndReplies() {
    Specs specs;
    const auto found = specs.read("sums.yaml", kThree);
    const auto& sums = found.interfaces.at(0);
    QCOMPARE(sums.protocol, std::string{"AMQP"});
    QCOMPARE(sums.servers.at(0).url, std::string{"amqp://rabbit.example/v"});
    const auto& ask = operation(sums, "send sums.{} ask");
    QCOMPARE(ask.name, std::string{"ask"});
    QCOMPARE(ask.path, std::string{"sums.{who}"});
    QCOMPARE(bodies(ask), std::string{"||ask reply|application/json|answer"});
    QCOMPARE(ask.security, (std::vector<std::string>{"key", "oauth2"}));
    QCOMPARE(sums.security.at(1).detail, std::string{"clientCredentials https://id.example/token"});
    QCOMPARE(ask.parameters.at(0).value.values, (std::vector<std::string>{"a", "b"}));
    QCOMPARE(operation(sums, "send sums.{} askAgain").bodies.size(), std::size_t{1});
    QCOMPARE(operation(sums, "receive answered").name, std::string{"hear"});
    QCOMPARE(paths(schema(sums, "answer")), std::string{"sum"});
    QCOMPARE(notTaken(found), std::string{"contacts.no_action@15 contacts.channel_unused@7"});
  }

  void theProtocolMayStandInBindingsAlone() {
    Specs specs;
    const auto found = specs.read("a.yaml", "asyncapi: 2.0.0\ninfo: {title: A, version: '1'}\nchannels:\n  a: {publish: {bindings: {x-own: {}, mqtt: {qos: 1}}, message: {payload: {type: string}}}}\n");
    QCOMPARE(found.interfaces[0].protocol, std::string{"MQTT"});
  }

  void whatIsReadableIsReadAndTheRestIsListed() {
    Specs specs;
    QCOMPARE(notTaken(specs.read("a.yaml", "asyncapi: 1.2.0\ntopics: {}\n")), std::string{"contacts.unknown_version@1 contacts.no_title@0 contacts.no_operations@0"});
    QCOMPARE(notTaken(specs.read("b.yaml", "asyncapi: 2.6.0\ninfo: {title: B}\nchannels:\n  a: 1\n  b: {$ref: '#/channels/b'}\n  c: {publish: {message: {$ref: 'https://x.example/m'}}}\n")),
             std::string{"contacts.no_map@4 contacts.reference_circular@5 contacts.reference_remote@6"});
    QCOMPARE(notTaken(specs.read("c.yaml", "asyncapi: 3.0.0\ninfo: {title: C}\noperations: {a: {action: send, channel: {$ref: '#/channels/none'}}}\n")), std::string{"contacts.reference_dangling@3"});
    QCOMPARE(specs.refusal("d.yaml", "type: object\nproperties: {}\n", SpecFormat::AsyncApi), std::string{"contacts.not_of_format"});
    QCOMPARE(specs.refusal("d.yaml", "openapi: 3.0.0\n", SpecFormat::AsyncApi), std::string{"contacts.other_format"});
    QCOMPARE(specs.refusal("d.yaml", "asyncapi: 3.0.0\n  info: [\n", SpecFormat::AsyncApi), std::string{"document.syntax"});
  }
};

QTEST_APPLESS_MAIN(TestAsyncApi)
#include "tst_asyncapi.moc"
