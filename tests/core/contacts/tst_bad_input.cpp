// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "tests/core/contacts/reading.h"

#include <QDir>

#include <sys/stat.h>

using namespace prumo;
using namespace prumo::contacts;
using namespace prumo::contacts::test;

namespace {

/// A sound file of a format.
struct Sound {
  const SpecReader* reader = nullptr;
  std::string name;
  std::string text;
};

QString keyOf(const SpecReader& reader) { return QString::fromLatin1(record::keyOf(reader.format).data()); }

/// Those that the fuzz targets begin with: a new reader takes part as soon as it has one.
std::vector<Sound> soundFiles() {
  std::vector<Sound> all;
  for (const auto& reader : specReaders()) {
    const QDir folder(QStringLiteral(PRUMO_SOURCE_DIR "/tests/fuzz/seeds/spec/") + keyOf(reader));
    for (const auto& name : folder.entryList(QDir::Files)) {
      const auto text = readFile(folder.filePath(name).toStdString(), 1 << 20);
      if (text) all.push_back({&reader, name.toStdString(), *text});
    }
  }
  return all;
}

std::string utf16(std::string_view text, bool isBigEndian) {
  const auto units = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
  std::string out = isBigEndian ? "\xFE\xFF" : "\xFF\xFE";
  for (const auto unit : units) {
    const char high = static_cast<char>(unit.unicode() >> 8), low = static_cast<char>(unit.unicode() & 0xFF);
    out += isBigEndian ? high : low;
    out += isBigEndian ? low : high;
  }
  return out;
}

std::string repeated(std::string_view text, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += text;
  return all;
}

struct Hostile {
  const char* name;
  std::string text;
};

/// What is of no format, or would be but for what is wrong with it.
std::vector<Hostile> hostileFiles() {
  std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
  for (int i = 1; i < 12; ++i) bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + repeated("*a" + std::to_string(i - 1) + ", ", 10) + "1]\n";
  std::string entities = "<!DOCTYPE a [<!ENTITY e0 'x'>";
  for (int i = 1; i < 12; ++i) entities += "<!ENTITY e" + std::to_string(i) + " '" + repeated("&e" + std::to_string(i - 1) + ";", 10) + "'>";
  return {{"nothing", ""},
          {"one byte", "x"},
          {"spaces", " \n\n\t"},
          {"zeros", std::string(5000, '\0')},
          {"no text", std::string(5000, '\xFF')},
          {"deep map", repeated("{\"a\":", 10'000) + "1" + std::string(10'000, '}')},
          {"deep list", std::string(10'000, '[') + std::string(10'000, ']')},
          {"open list", std::string(10'000, '[')},
          {"deep element", repeated("<a>", 10'000) + repeated("</a>", 10'000)},
          {"deep indent", repeated("- ", 5000) + "a\n"},
          {"deep type", "type Q { a: " + std::string(10'000, '[') + "Int" + std::string(10'000, ']') + " }\n"},
          {"deep default", "type Q { a(b: Int = " + std::string(10'000, '[') + std::string(10'000, ']') + "): Int }\n"},
          {"open blocks", repeated("meta {\n", 10'000)},
          {"alias bomb", "openapi: 3.0.0\nasyncapi: 3.0.0\ninfo: {name: x, _postman_id: y}\nitem: *a11\n" + bomb},
          {"entity bomb", entities + "]><definitions xmlns='http://schemas.xmlsoap.org/wsdl/' name='&e11;'><documentation>&e11;</documentation></definitions>"},
          {"odd keys", "{\"__proto__\": {\"\": 1}, \"\": [], \"\\u0000\": 1, \"\\u202e\\u0007\": {\"constructor\": 1e400}}"}};
}

/// Read or refused, but never silent, and never with a fault of ours.
QString judged(const Result<Found>& found) {
  if (!found) return found.error().kind == ErrorKind::BadInput && argument(found.error().message, "path") ? QString{} : QString::fromStdString(found.error().code());
  const bool isSilent = found->interfaces.empty() && found->notTaken.empty();
  return isSilent ? QStringLiteral("nothing found, and nothing said") : QString{};
}

}  // namespace

Q_DECLARE_METATYPE(Sound)

class TestBadInput : public QObject {
  Q_OBJECT
private:
  /// Anything can be a sample, so that one is never taken for something else.
  static void eachSoundFile(bool hasSamples = true) {
    QTest::addColumn<Sound>("sound");
    for (const auto& one : soundFiles()) {
      if (hasSamples || one.reader->format != SpecFormat::Sample) QTest::addRow("%s", one.name.c_str()) << one;
    }
  }

  static Result<Found> readAs(const Sound& sound, std::string_view text) {
    Specs specs;
    return readSpec(specs.put(sound.name, text), sound.reader->format);
  }

private Q_SLOTS:
  void everyReaderHasSoundFilesToTryOn() {
    const auto all = soundFiles();
    for (const auto& reader : specReaders()) {
      QVERIFY2(std::ranges::any_of(all, [&reader](const Sound& one) { return one.reader == &reader; }), qPrintable(keyOf(reader)));
    }
  }

  void whatIsSoundIsReadInEveryEncoding_data() { eachSoundFile(); }
  void whatIsSoundIsReadInEveryEncoding() {
    QFETCH(Sound, sound);
    const auto plain = readAs(sound, sound.text);
    QVERIFY2(plain, plain ? "" : plain.error().code().c_str());
    const auto operations = plain->interfaces.at(0).operations.size();
    for (const auto& text : {"\xEF\xBB\xBF" + sound.text, utf16(sound.text, false), utf16(sound.text, true)}) {
      if (sound.name.ends_with(".jsonl") && text.front() != '\xEF') continue;
      const auto found = readAs(sound, text);
      QVERIFY2(found, found ? "" : found.error().code().c_str());
      QCOMPARE(found->interfaces.at(0).operations.size(), operations);
    }
  }

  void whatIsCutOffOrBrokenIsReadOrRefusedWithItsLine_data() { eachSoundFile(); }
  void whatIsCutOffOrBrokenIsReadOrRefusedWithItsLine() {
    QFETCH(Sound, sound);
    const auto half = sound.text.size() / 2;
    std::vector<std::string> texts{sound.text.substr(0, half) + "\0\xFF}{<<]['@@" + sound.text.substr(half + 10), sound.text.substr(0, half) + std::string(8, '\0') + sound.text.substr(half)};
    for (const std::size_t percent : {1, 25, 50, 90, 99}) texts.push_back(sound.text.substr(0, sound.text.size() * percent / 100));
    for (const auto& text : texts) {
      const auto found = readAs(sound, text);
      QCOMPARE(judged(found), QString{});
      const bool isSyntax = !found && (found.error().code() == "document.syntax" || found.error().code() == "document.xml_syntax");
      if (isSyntax) QVERIFY(argument(found.error().message, "line"));
    }
  }

  void whatIsHostileIsReadOrRefused_data() {
    QTest::addColumn<QByteArray>("text");
    for (const auto& one : hostileFiles()) QTest::addRow("%s", one.name) << QByteArray::fromStdString(one.text);
  }
  void whatIsHostileIsReadOrRefused() {
    QFETCH(QByteArray, text);
    Specs specs;
    for (const auto& reader : specReaders()) {
      for (const auto* name : {"a", "a.json", "a.yaml", "a.xml", "a.graphql", "a.bru"}) {
        const auto fault = judged(readSpec(specs.put(name, text.toStdString()), reader.format));
        QVERIFY2(fault.isEmpty(), qPrintable(keyOf(reader) + QLatin1Char(' ') + QLatin1String(name) + QLatin1Char(' ') + fault));
      }
    }
  }

  void aFileOfAnotherFormatIsCalledByItsName_data() { eachSoundFile(false); }
  void aFileOfAnotherFormatIsCalledByItsName() {
    QFETCH(Sound, sound);
    Specs specs;
    const auto path = specs.put(sound.name, sound.text);
    for (const auto& reader : specReaders()) {
      if (&reader == sound.reader) continue;
      const auto found = readSpec(path, reader.format);
      QVERIFY2(!found, qPrintable(keyOf(reader)));
      QCOMPARE(found.error().code(), std::string{"contacts.other_format"});
      QCOMPARE(toJson(found.error().message).find(record::keyOf(sound.reader->format)) != std::string::npos, true);
    }
  }

  void onlyAFileIsOpened() {
    Specs specs;
    const auto folder = specs.put("folder/a", "").parent_path();
    const auto pipe = folder / "pipe";
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    std::error_code ignored;
    std::filesystem::create_symlink("loop", folder / "loop", ignored);
    for (const auto& reader : specReaders()) {
      for (const auto& path : {folder, pipe, folder / "loop", folder / "missing", std::filesystem::path{"/dev/zero"}}) {
        const auto found = readSpec(path, reader.format);
        QVERIFY2(!found && found.error().kind == ErrorKind::BadInput, qPrintable(keyOf(reader) + QLatin1Char(' ') + QString::fromStdString(path.string())));
      }
    }
    for (const auto& path : {folder, pipe}) QVERIFY(!readSpec(path));
  }

  void aNumberOfAnySizeAndHalfACharacterDoNotEndTheReading() {
    Specs specs;
    const auto found = specs.read("a.json", "{\"openapi\": \"3.0.0\",\n\"x-n\": [1e400, -1e400, 123456789012345678901234567890],\n\"x-s\": \"\\\\ud83d \\ud83d\\ude00 \\ude00 \\ud83d\",\n\"paths\": {\"/a\": {\"get\": {}}}}");
    QCOMPARE(found.interfaces.at(0).operations.size(), std::size_t{1});
    QVERIFY2(test::notTaken(found).find("document.not_utf8@3") != std::string::npos, test::notTaken(found).c_str());
  }

  void whereAYamlFileHoldsAForbiddenCharacterIsSaid() {
    Specs specs;
    const auto found = readSpec(specs.put("a.yaml", "openapi: 3.0.0\ninfo:\n  title: a\x07" "b\n"), SpecFormat::OpenApi);
    QVERIFY(!found);
    QCOMPARE(found.error().code(), std::string{"document.syntax"});
    QCOMPARE(std::get<std::int64_t>(*argument(found.error().message, "line")), std::int64_t{3});
  }

  void nothingOutsideTheFolderIsLookedAt() {
    Specs specs;
    specs.put("outside.yaml", "Leaked: {type: object, properties: {leaked: {type: string}}}\n");
    const auto outside = specs.put("outside.xsd", "<schema xmlns='http://www.w3.org/2001/XMLSchema'><element name='leaked' type='string'/></schema>");
    std::error_code ignored;
    std::filesystem::create_directories(outside.parent_path() / "in", ignored);
    std::filesystem::create_symlink("../outside.yaml", outside.parent_path() / "in/link.yaml", ignored);
    std::filesystem::create_symlink("../outside.xsd", outside.parent_path() / "in/link.xsd", ignored);
    const auto absolute = outside.parent_path().string();
    std::string json = "{\"openapi\": \"3.0.0\", \"paths\": {}, \"components\": {\"schemas\": {\"Own\": {\"type\": \"object\"}", xsd = "<schema xmlns='http://www.w3.org/2001/XMLSchema'>\n";
    int n = 0;
    for (const auto& [way, ending] : std::vector<std::pair<std::string, bool>>{
             {"../outside", true}, {"%2e%2e/outside", true}, {"..%2Foutside", true}, {absolute + "/outside", true}, {"file://" + absolute + "/outside", true}, {"FILE:" + absolute + "/outside", true},
             {"link", true}, {"./a/../../outside", true}, {"http://127.0.0.1:9/outside", true}, {"//127.0.0.1/outside", true}, {"\\\\\\\\127.0.0.1\\\\outside", true}, {"%5c%5c127.0.0.1%5coutside", true},
             {"C:\\\\outside", true}, {"/dev/zero", false}, {"..", false}}) {
      ++n;
      json += ",\n\"S" + std::to_string(n) + "\": {\"type\": \"object\", \"properties\": {\"p\": {\"$ref\": \"" + way + (ending ? ".yaml" : "") + "#/Leaked\"}}}";
      xsd += "<include schemaLocation='" + way + (ending ? ".xsd" : "") + "'/>\n";
    }
    for (const auto& found : {specs.read("in/a.json", json + "}}}"), specs.read("in/a.xsd", xsd + "<element name='own' type='string'/></schema>")}) {
      QCOMPARE(std::ranges::count_if(found.notTaken, [](const NotTaken& one) { return one.why.code.starts_with("contacts.reference_"); }), n);
      for (const auto& one : found.interfaces.at(0).schemas) QVERIFY(one.name.find("eaked") == std::string::npos);
      QVERIFY(found.interfaces.at(0).operations.size() < 2);
    }
  }

  void aSampleIsLookedAtForWhatItHolds() {
    Specs specs;
    const auto found = readSpec(specs.put("a.xml", "<order id='7'><line sku='A'>text</line><line sku='B'/></order>"), SpecFormat::Sample);
    QVERIFY(found);
    QCOMPARE(paths(found->interfaces.at(0).schemas.at(0)), std::string{"order order.@id order.line[] order.line[].@sku order.line[].#text"});
  }
};

QTEST_APPLESS_MAIN(TestBadInput)
#include "tst_bad_input.moc"
