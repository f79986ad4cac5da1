// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

using namespace prumo::test;

namespace {

/// Made up, of the form of a key of AWS and of a JSON Web Token.
const QByteArray kKey = "AKIAQ7ZK4JPL2MWX9TRB";
const QByteArray kWord = "Zx81-quadro-Teste77";

struct Planted {
  const char* format;
  const char* file;
  QByteArray text;
};

QByteArray postman() {
  return "{\"info\": {\"name\": \"P " + kKey + "\", \"schema\": \"https://schema.getpostman.com/json/collection/v2.1.0/collection.json\"}, \"variable\": [{\"key\": \"api_key\", \"value\": \"" + kWord + "\"}],\n"
         "\"item\": [{\"name\": \"a\", \"request\": {\"method\": \"GET\", \"url\": \"https://user:" + kWord + "@h.example/a?token=" + kWord + "\", \"description\": \"password: " + kWord + "\",\n"
         "\"header\": [{\"key\": \"Authorization\", \"value\": \"Bearer " + kWord + "\"}], \"auth\": {\"type\": \"bearer\", \"bearer\": [{\"key\": \"token\", \"value\": \"" + kWord + "\"}]}}}]}";
}

QList<Planted> planted() {
  return {{"openapi", "a.json",
           "{\"openapi\": \"3.0.0\", \"info\": {\"title\": \"T\", \"version\": \"1\", \"description\": \"Use password: " + kWord + " or " + kKey + "\"}, \"servers\": [{\"url\": \"https://u:" + kWord + "@h.example\"}],\n"
           "\"paths\": {\"/a\": {\"get\": {\"summary\": \"Key " + kKey + "\", \"parameters\": [{\"name\": \"api_key\", \"in\": \"query\", \"schema\": {\"type\": \"string\", \"enum\": [\"" + kWord + "\"], \"default\": \"" + kWord + "\"}}]}}}}"},
          {"asyncapi", "a.yaml",
           "asyncapi: 2.6.0\ninfo: {title: T, version: '1', description: 'Key " + kKey + "'}\nservers: {s: {url: 'amqp://u:" + kWord + "@h.example', protocol: amqp, description: 'senha: " + kWord + "'}}\n"
           "channels: {c: {publish: {summary: '" + kKey + "', message: {payload: {type: object, properties: {token: {type: string, example: '" + kWord + "', enum: ['" + kWord + "']}}}}}}}\n"},
          {"wsdl", "a.wsdl",
           "<definitions xmlns='http://schemas.xmlsoap.org/wsdl/' name='S'><documentation>senha: " + kWord + "</documentation><types><schema xmlns='http://www.w3.org/2001/XMLSchema'>"
           "<element name='token' type='string' fixed='" + kWord + "'/></schema></types><service name='S'><documentation>" + kKey + "</documentation></service></definitions>"},
          {"xsd", "a.xsd",
           "<schema xmlns='http://www.w3.org/2001/XMLSchema'><element name='order'><annotation><documentation>Key " + kKey + "</documentation></annotation><complexType><sequence>\n"
           "<element name='senha' type='string' default='" + kWord + "'/><element name='token' type='string' fixed='" + kWord + "'/></sequence></complexType></element></schema>"},
          {"graphql", "a.graphql", "\"Key " + kKey + "\"\ntype Query {\n  \"password: " + kWord + "\"\n  a(token: String = \"" + kWord + "\", in: In = {apiKey: \"" + kWord + "\"}): Int\n}\ninput In { apiKey: String = \"" + kWord + "\" }\n"},
          {"postman", "b.json", postman()},
          {"insomnia", "a.yaml",
           "type: collection.insomnia.rest/5.0\nname: I " + kKey + "\nenvironments: {name: Base, data: {api_key: '" + kWord + "'}}\ncollection:\n"
           "  - {name: a, url: 'https://u:" + kWord + "@h.example/a', method: GET, authentication: {type: bearer, token: '" + kWord + "'}, description: 'senha: " + kWord + "'}\n"},
          {"bruno", "a.bru", "meta {\n  name: a " + kKey + "\n}\nget {\n  url: https://u:" + kWord + "@h.example/a\n}\nheaders {\n  Authorization: Bearer " + kWord + "\n}\ndocs {\n  senha: " + kWord + "\n}\n"},
          {"har", "a.har",
           "{\"log\": {\"version\": \"1.2\", \"creator\": {}, \"entries\": [{\"request\": {\"method\": \"GET\", \"url\": \"https://u:" + kWord + "@h.example/a?access_token=" + kWord + "\", \"headers\": [{\"name\": \"Authorization\", \"value\": \"Bearer " + kWord +
               "\"}]}, \"response\": {\"status\": 200, \"content\": {\"mimeType\": \"application/json\", \"text\": \"{\\\"token\\\": \\\"" + kWord + "\\\"}\"}}}]}}"},
          {"sample", "a.csv", "sku,token\nA-1," + kWord + "\nB-2," + kKey + "\n"},
          {"sample", "c.json", "[{\"sku\": \"A-1\",\n\"token\": \"" + kWord + "\", \"note\": \"" + kKey + "\"}]"},
          {"sample", "a.xml", "<orders key='" + kKey + "'>\n<order><token>" + kWord + "</token></order></orders>"}};
}

}  // namespace

Q_DECLARE_METATYPE(Planted)

/// What is secret in a description is told, and stays in it alone.
class TestPlantedSecrets : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void aCredentialIsToldAndNeverKeptOrShown_data() {
    QTest::addColumn<Planted>("one");
    for (const auto& one : planted()) QTest::addRow("%s %s", one.format, one.file) << one;
  }
  void aCredentialIsToldAndNeverKeptOrShown() {
    QFETCH(Planted, one);
    Program program;
    const auto file = QString::fromLatin1(one.file);
    program.write(file, one.text);
    QCOMPARE(program.run({QStringLiteral("new"), QStringLiteral("a.prumo"), QStringLiteral("--client"), QStringLiteral("C"), QStringLiteral("--supplier"), QStringLiteral("S")}).code, 0);
    for (const auto& words : {QStringList{QStringLiteral("--json")}, QStringList{}}) {
      const auto answer = program.run(QStringList{QStringLiteral("import"), QString::fromLatin1(one.format), file, QStringLiteral("--into"), QStringLiteral("a.prumo")} + words);
      QCOMPARE(answer.code, 0);
      for (const auto& secret : {kKey, kWord}) {
        QVERIFY2(!answer.out.contains(QString::fromLatin1(secret)) && !answer.err.contains(QString::fromLatin1(secret)), qPrintable(answer.out + answer.err));
        QVERIFY2(!program.read(QStringLiteral("a.prumo")).contains(secret), "in the project file");
      }
      if (!words.isEmpty()) QVERIFY2(!answer.json()[QLatin1String("exposed")].toArray().isEmpty(), qPrintable(answer.out));
    }
  }

  /// One within another, and passwords that people make up.
  void noPartOfACredentialIsKept_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("a longer one of the same beginning") << QByteArray("client_secret: " + kKey + ":wJalrXUtnFEMI7MDENG8bPxRfiCY") << QByteArray("wJalrXUtnFEMI7MDENG8bPxRfiCY");
    QTest::newRow("with a dollar sign") << QByteArray("password: Pr0d$2024Loja") << QByteArray("Pr0d$2024Loja");
    QTest::newRow("with the word for it") << QByteArray("senha: MinhaSenha2024") << QByteArray("MinhaSenha2024");
  }
  void noPartOfACredentialIsKept() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, secret);
    Program program;
    program.write(QStringLiteral("a.json"), "{\"openapi\": \"3.0.0\", \"info\": {\"title\": \"T\", \"version\": \"1\", \"description\": \"" + text + "\"}, \"paths\": {\"/a\": {\"get\": {\"summary\": \"" + text + "\"}}}}");
    QCOMPARE(program.run({QStringLiteral("new"), QStringLiteral("a.prumo"), QStringLiteral("--client"), QStringLiteral("C"), QStringLiteral("--supplier"), QStringLiteral("S")}).code, 0);
    const auto answer = program.run({QStringLiteral("import"), QStringLiteral("openapi"), QStringLiteral("a.json"), QStringLiteral("--into"), QStringLiteral("a.prumo"), QStringLiteral("--json")});
    QCOMPARE(answer.code, 0);
    QVERIFY2(!answer.out.contains(QString::fromLatin1(secret)), qPrintable(answer.out));
    QVERIFY(!program.read(QStringLiteral("a.prumo")).contains(secret));
    QVERIFY2(!answer.json()[QLatin1String("exposed")].toArray().isEmpty(), qPrintable(answer.out));
  }

  void thatThereAreMoreThanAreListedIsSaid() {
    Program program;
    QByteArray text = "<schema xmlns='http://www.w3.org/2001/XMLSchema'>\n";
    for (int i = 0; i < 250; ++i) text += "<element name='token" + QByteArray::number(i) + "' type='string'/>\n<element name='e" + QByteArray::number(i) + "_token' type='string' default='" + kWord + "'/>\n";
    program.write(QStringLiteral("a.xsd"), text + "</schema>");
    const auto answer = program.run({QStringLiteral("import"), QStringLiteral("xsd"), QStringLiteral("a.xsd"), QStringLiteral("--json")});
    QCOMPARE(answer.json()[QLatin1String("exposed")].toArray().size(), 200);
    QVERIFY2(answer.out.contains(QStringLiteral("contacts.more_exposed")), qPrintable(answer.out.right(500)));
  }
};

QTEST_GUILESS_MAIN(TestPlantedSecrets)
#include "tst_planted_secrets.moc"
