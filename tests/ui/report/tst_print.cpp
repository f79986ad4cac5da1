// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/made_up.h"
#include "tests/kit/diagrams.h"

#include "ui/report/layout.h"
#include "ui/report/type.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace prumo;
using namespace Qt::StringLiterals;

namespace {

/// What a poppler tool says about a file; the tests are skipped where there is none.
QString told(const QString& tool, const QStringList& arguments) {
  QProcess process;
  process.start(tool, arguments);
  process.waitForFinished(60'000);
  return QString::fromUtf8(process.readAllStandardOutput());
}

/// Words without white space: lines are broken anywhere.
QString squeezed(QString text) { return text.remove(QRegularExpression(u"\\s+"_s)); }

}  // namespace

class PrintTest : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;

  QString path(const char* name) const { return m_dir.filePath(QString::fromLatin1(name)); }
  ui::Printed print(const report::Report& report, const char* name, std::string_view language = kPortuguese, const ui::PrintOptions& options = {}) {
    auto printed = ui::printPdf(report, Speaker(language), path(name).toStdString(), options);
    return printed ? *printed : ui::Printed{};
  }
  QString textOf(const char* name) const { return squeezed(told(u"pdftotext"_s, {u"-layout"_s, path(name), u"-"_s})); }
  static report::Report withSection(report::Block block) {
    report::Report report{.cover = {.client = "Loja", .supplier = "Fornecedor"}};
    report.sections.push_back({.id = "cover"});
    report.sections.push_back({.id = "one", .title = std::string{"Seção"}, .blocks = {std::move(block)}});
    return report;
  }

private Q_SLOTS:
  void initTestCase() {
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) QSKIP("poppler-utils is not installed");
  }

  void everyFindingIsReadableInBothLanguages() {
    const auto facts = report::test::madeUp();
    const auto report = report::reportOf(facts);
    for (const auto language : {kPortuguese, kEnglish}) {
      const auto printed = print(report, "both.pdf", language);
      QVERIFY(printed.pages >= 25);
      QVERIFY(printed.charts >= 12);
      QCOMPARE(printed.bytes, QFile(path("both.pdf")).size());
      const auto text = textOf("both.pdf");
      for (const auto& finding : facts.findings) QVERIFY2(text.contains(squeezed(QString::fromStdString(finding.title))), finding.title.c_str());
      for (const auto& step : facts.method.steps) QVERIFY(text.contains(squeezed(QString::fromStdString(step.name.in(language)))));
      QVERIFY(!text.contains(u"[report."_s));
    }
  }

  void lettersThatJoinAreJoined() {
    QImage page(1000, 1000, QImage::Format_RGB32);
    const ui::Typesetter type(&page, ui::printColors());
    const auto natural = [&type](const QString& words) {
      const auto line = type.lines(words, {.size = 20}, 1000).front();
      return line.layout->lineAt(0).naturalTextWidth();
    };
    const auto joined = u"نظام إدارة"_s, apart = u"ن\u200Cظ\u200Cا\u200Cم إ\u200Cد\u200Cا\u200Cر\u200Cة"_s;
    QVERIFY(natural(joined) < natural(apart) - 1);
    QVERIFY(type.widthOf(joined, {.size = 20}) < type.widthOf(apart, {.size = 20}) - 1);
  }

  void everyPageSaysWhichItIs() {
    const auto printed = print(report::reportOf(report::test::madeUp()), "pages.pdf", kEnglish);
    const auto info = told(u"pdfinfo"_s, {path("pages.pdf")});
    QVERIFY(QRegularExpression(u"Pages:\\s+%1\\b"_s.arg(printed.pages)).match(info).hasMatch());
    QVERIFY(info.contains(u"A4"_s));
    const auto text = textOf("pages.pdf");
    for (int page = 1; page <= printed.pages; ++page) QVERIFY(text.contains(u"%1of%2"_s.arg(page).arg(printed.pages)));
  }

  void theFileKnowsItsTitleAuthorAndDate() {
    print(report::reportOf(report::test::madeUp()), "meta.pdf");
    const auto info = told(u"pdfinfo"_s, {u"-isodates"_s, path("meta.pdf")});
    QVERIFY(info.contains(u"Loja Exemplo × Fornecedor Exemplo"_s));
    QVERIFY(info.contains(u"Pessoa Exemplo, Exemplo Consultoria"_s));
    QVERIFY(info.contains(u"CreationDate:    2026-11-23"_s));
  }

  void everySectionIsABookmark() {
    const auto report = report::reportOf(report::test::madeUp());
    print(report, "outline.pdf", kEnglish);
    const auto xml = told(u"pdftohtml"_s, {u"-xml"_s, u"-i"_s, u"-stdout"_s, path("outline.pdf")});
    const auto outline = xml.sliced(std::max<qsizetype>(xml.indexOf("<outline>"_L1), 0));
    QCOMPARE(outline.count(u"<item "_s), static_cast<qsizetype>(report.sections.size()) + 1);
    QVERIFY(outline.contains(u"Data quality"_s));
  }

  void everyLineOfTheContentsLeadsToItsSection() {
    const auto report = report::reportOf(report::test::madeUp());
    print(report, "links.pdf", kEnglish);
    const auto html = told(u"pdftohtml"_s, {u"-xml"_s, u"-i"_s, u"-stdout"_s, path("links.pdf")});
    const auto contents = html.section(u"<page number=\"2\""_s, 1).section(u"</page>"_s, 0, 0);
    QVERIFY(QRegularExpression(u"<a href=\"[^\"]*#\\d+\">[^<]*Data quality"_s).match(contents).hasMatch());
    QVERIFY(contents.count(u"<a href"_s) >= static_cast<qsizetype>(report.sections.size()) - 1);
  }

  void everyFontIsEmbedded() {
    print(report::reportOf(report::test::madeUp()), "fonts.pdf");
    const auto lines = told(u"pdffonts"_s, {path("fonts.pdf")}).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 2);
    for (const auto& line : lines.sliced(2)) QVERIFY2(QRegularExpression(u"\\byes (yes|no )\\s*yes"_s).match(line).hasMatch(), qPrintable(line));
    QVERIFY(lines.join(u' ').contains(u"Inter"_s));
  }

  void chartsAreDrawnNotPictured() {
    print(report::reportOf(report::test::madeUp()), "vector.pdf");
    const auto images = told(u"pdfimages"_s, {u"-list"_s, path("vector.pdf")}).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY2(images.size() <= 2, qPrintable(images.join(u'\n')));
  }

  void findingsTravelAsData() {
    print(report::reportOf(report::test::madeUp()), "attached.pdf");
    const auto list = told(u"pdfdetach"_s, {u"-list"_s, path("attached.pdf")});
    QVERIFY(list.contains(u"findings.json"_s));
    QVERIFY(list.contains(u"report.json"_s));
    told(u"pdfdetach"_s, {u"-savefile"_s, u"findings.json"_s, u"-o"_s, path("findings.json"), path("attached.pdf")});
    QFile file(path("findings.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("SKU repetido"));
  }

  void theHeaderOfALongTableIsOnEveryPage() {
    report::Table table{.columns = {{std::string{"CABECALHO"}, 1}, {std::string{"Valor"}, 1, true}}};
    for (int i = 0; i < 1000; ++i) {
      table.rows.push_back({{.text = "linha" + std::to_string(i) + "fim"}, {.value = std::int64_t{i}, .kind = record::Kind::Integer}});
    }
    const auto printed = print(withSection(table), "long.pdf");
    QVERIFY(printed.pages > 15);
    const auto text = textOf("long.pdf");
    QCOMPARE(text.count(u"CABECALHO"_s), printed.pages - 2);
    for (int i = 0; i < 1000; ++i) QVERIFY(text.contains(u"linha%1fim"_s.arg(i)));
  }

  void aHeadingIsNeverTheLastOnItsPage() {
    for (int lines = 30; lines < 60; ++lines) {
      report::Report report = withSection(report::Paragraph{.text = std::string{"a"}});
      auto& blocks = report.sections[1].blocks;
      for (int i = 0; i < lines; ++i) blocks.emplace_back(report::Paragraph{.text = std::string{"texto"}});
      blocks.emplace_back(report::Heading{std::string{"TITULO"}});
      blocks.emplace_back(report::Paragraph{.text = std::string{"SEGUE"}});
      print(report, "orphan.pdf");
      for (const auto& page : told(u"pdftotext"_s, {path("orphan.pdf"), u"-"_s}).split(u'\f')) QCOMPARE(page.contains(u"TITULO"_s), page.contains(u"SEGUE"_s));
    }
  }

  void theWatermarkStandsOnlyOnDrafts() {
    auto report = report::reportOf(report::test::madeUp());
    print(report, "draft.pdf", kEnglish);
    QVERIFY(squeezed(told(u"pdftotext"_s, {path("draft.pdf"), u"-"_s})).contains(u"DRAFT"_s));
    report.isDraft = false;
    print(report, "final.pdf", kEnglish);
    QVERIFY(!squeezed(told(u"pdftotext"_s, {path("final.pdf"), u"-"_s})).contains(u"DRAFT"_s));
  }

  void whatIsLeftOutIsNotPrinted() {
    const auto report = report::reportOf(report::test::madeUp());
    const auto whole = print(report, "whole.pdf", kEnglish);
    const auto less = print(report, "less.pdf", kEnglish, {.leftOut = {"cover", "glossary", "step.quality"}});
    QVERIFY(less.pages < whole.pages - 2);
    QVERIFY(textOf("whole.pdf").contains(u"SKUrepetidoemumterçodocatálogocritical"_s));
    QVERIFY(!textOf("less.pdf").contains(u"SKUrepetidoemumterçodocatálogocritical"_s));
    QVERIFY(!textOf("less.pdf").contains(u"Glossary"_s));
  }

  void hostileTextIsPrintedAsText_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("seen");
    QTest::newRow("html") << u"<script>alert(1)</script><img src=\"file:///etc/passwd\">"_s << u"<script>alert(1)</script>"_s;
    QTest::newRow("long word") << QString(10'000, u'w') << QString(60, u'w');
    QTest::newRow("rtl") << u"שלום עולם"_s << QString{};
    QTest::newRow("emoji") << u"ok 🚀🔥 fim"_s << u"fim"_s;
    QTest::newRow("controls") << u"a\u0001b\u0000c\u202Ed\u2028e"_s << u"d"_s;
    QTest::newRow("half a surrogate") << (u"x"_s + QChar(0xD83D) + u"y"_s) << u"y"_s;
    QTest::newRow("markdown picture") << u"![alt](http://example.invalid/x.png) resto"_s << u"resto"_s;
    QTest::newRow("deep list") << u"- a\n  - b\n    - c\n      - d\n        - e\n          - f"_s << u"f"_s;
    QTest::newRow("many lines") << u"linha\n\n"_s.repeated(3000) << u"linha"_s;
    QTest::newRow("unclosed marks") << u"**a *b `c [d](e"_s << u"d"_s;
    QTest::newRow("signs between figures and capitals") << u"10:20 (A) FE-100 1+1=2 3×4 -237,90"_s << u"10:20 (A) FE-100 1+1=2 3×4 -237,90"_s;
    QTest::newRow("message braces") << u"{client} %n {x:money}"_s << u"{client}%n{x:money}"_s;
  }

  void hostileTextIsPrintedAsText() {
    QFETCH(const QString, typed);
    QFETCH(const QString, seen);
    auto report = withSection(report::Paragraph{.text = typed.toStdString(), .isMarkdown = true});
    auto& blocks = report.sections[1].blocks;
    Finding finding{.title = typed.left(200).toStdString(), .condition = typed.toStdString()};
    blocks.emplace_back(report::FindingCard{.number = "1-A", .finding = finding});
    blocks.emplace_back(report::Table{.columns = {{std::string{"k"}, 1}, {std::string{"n"}, 1, true}},
                                      .rows = {{{.text = typed.toStdString(), .kind = record::Kind::Markdown}, {.text = typed.toStdString()}}}});
    report.cover.client = typed.left(300).toStdString();
    const auto printed = print(report, "hostile.pdf");
    QVERIFY(printed.pages >= 3);
    QVERIFY(textOf("hostile.pdf").contains(squeezed(seen)));
    QVERIFY(told(u"pdfimages"_s, {u"-list"_s, path("hostile.pdf")}).split(u'\n', Qt::SkipEmptyParts).size() <= 3);
    QVERIFY(ui::writeHtml(report, Speaker(kEnglish), path("hostile.html").toStdString()).has_value());
    QFile html(path("hostile.html"));
    QVERIFY(html.open(QIODevice::ReadOnly));
    const auto source = html.readAll();
    QVERIFY(!source.contains("<script") && !source.contains("href=\"") && !source.contains("src=\"") && !source.contains("<img"));
    QVERIFY(ui::writeOdt(report, Speaker(kEnglish), path("hostile.odt").toStdString()).has_value());
  }

  void aFullDiskLeavesNothingBehindAndSaysSo() {
    if (!QFile::exists(u"/dev/full"_s)) QSKIP("no /dev/full here");
    const auto report = withSection(report::Paragraph{.text = std::string{"a"}});
    const auto printed = ui::printPdf(report, Speaker(kEnglish), "/dev/full");
    QVERIFY(!printed);
    QCOMPARE(printed.error().code(), std::string("base.disk_full"));
    QVERIFY(!QFile("/dev/full"_L1).exists() || QFileInfo(u"/dev/full"_s).size() == 0);
  }

  void aFolderThatIsNotThereIsNamed() {
    const auto report = withSection(report::Paragraph{.text = std::string{"a"}});
    for (const auto* name : {"nowhere/a.pdf", "nowhere/a.odt", "nowhere/a.html"}) {
      const auto target = path(name).toStdString();
      const Speaker speaker(kEnglish);
      const auto wrote = target.ends_with("pdf") ? ui::printPdf(report, speaker, target) : target.ends_with("odt") ? ui::writeOdt(report, speaker, target) : ui::writeHtml(report, speaker, target);
      QVERIFY(!wrote);
      QCOMPARE(wrote.error().code(), std::string("base.cannot_write"));
      QVERIFY(speaker.say(wrote.error()).contains(QString::fromStdString(target)));
    }
  }

  void theSameReportGivesTheSameBytes() {
    const auto report = report::reportOf(report::test::madeUp());
    print(report, "a.pdf");
    QTest::qWait(1100);
    print(report, "b.pdf");
    QFile a(path("a.pdf"));
    QFile b(path("b.pdf"));
    QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
    QVERIFY(a.readAll() == b.readAll());
  }

  void aDiagramIsDrawnWithItsNamesAndTellsThemAsData() {
    const auto report = withSection(prumo::test::sampleDiagram());
    const auto printed = print(report, "diagram.pdf", kEnglish);
    QCOMPARE(printed.charts, 1);
    const auto text = textOf("diagram.pdf");
    for (const auto& words : {u"Shopplatform"_s, u"SupplierERP"_s, u"offers0,uses3"_s, u"Orders"_s, u"Directionnotknown"_s, u"Twowereleftout."_s}) QVERIFY2(text.contains(words), qPrintable(text));
    QVERIFY(told(u"pdfimages"_s, {u"-list"_s, path("diagram.pdf")}).split(u'\n', Qt::SkipEmptyParts).size() <= 2);
    told(u"pdfdetach"_s, {u"-savefile"_s, u"report.json"_s, u"-o"_s, path("report.json"), path("diagram.pdf")});
    QFile file(path("report.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto drawn = QJsonDocument::fromJson(file.readAll())[u"sections"][1][u"diagrams"][0];
    QCOMPARE(drawn[u"nodes"][1][u"label"].toString(), u"Supplier ERP"_s);
    QCOMPARE(drawn[u"edges"].toArray().size(), 3);
    QCOMPARE(drawn[u"edges"][0][u"meaning"].toString(), u"Critical"_s);
    QVERIFY(drawn[u"edges"][0][u"from"].toInt() == 0 && drawn[u"edges"][0][u"to"].toInt() == 1);
  }

  void aDiagramOnAPageOfTheBrowserAndInADocument() {
    auto diagram = prumo::test::sampleDiagram();
    diagram.connections[1].label = std::string{"\"><script>alert(1)</script>"};
    const auto report = withSection(diagram);
    QVERIFY(ui::writeHtml(report, Speaker(kEnglish), path("d.html").toStdString()).has_value());
    QFile html(path("d.html"));
    QVERIFY(html.open(QIODevice::ReadOnly));
    const auto source = QString::fromUtf8(html.readAll());
    QVERIFY(source.contains(u"<figure>"_s) && source.contains(u"<svg"_s) && !source.contains(u"<script"_s));
    QVERIFY(source.contains(u"role=\"img\" aria-label=\"Orders: Shop platform → Supplier ERP (Critical); "_s));
    QVERIFY(source.contains(u">Supplier ERP<"_s));  // words, not outlines
    const auto odt = ui::writeOdt(report, Speaker(kEnglish), path("d.odt").toStdString());
    QVERIFY(odt.has_value());
    QCOMPARE(odt->charts, 1);
    const auto document = told(u"unzip"_s, {u"-l"_s, path("d.odt")});
    if (!document.isEmpty()) QVERIFY2(document.contains(u"Pictures/"_s), qPrintable(document));
  }

  void aChartOnAPageOfTheBrowserIsToldInWords() {
    const report::Chart chart{.kind = report::ChartKind::Bars, .id = "a", .title = std::string{"Scores \"><script>"}, .categories = {std::string{"Catalogue"}}, .series = {{.name = std::string{"Score"}, .points = {{.value = 2}}}}};
    QVERIFY(ui::writeHtml(withSection(chart), Speaker(kEnglish), path("c.html").toStdString()).has_value());
    QFile html(path("c.html"));
    QVERIFY(html.open(QIODevice::ReadOnly));
    const auto source = QString::fromUtf8(html.readAll());
    QVERIFY(!source.contains(u"<script"_s));
    QVERIFY(source.contains(u"role=\"img\" aria-label=\""_s));
    const auto words = source.section(u"aria-label=\""_s, 1).section(u'"', 0, 0);
    QVERIFY2(words.contains(u"Catalogue"_s), qPrintable(words));
  }

  void theEditableReportsHoldTheSameWords() {
    const auto facts = report::test::madeUp();
    const auto report = report::reportOf(facts);
    QVERIFY(ui::writeHtml(report, Speaker(kPortuguese), path("r.html").toStdString()).has_value());
    QFile html(path("r.html"));
    QVERIFY(html.open(QIODevice::ReadOnly));
    const auto source = QString::fromUtf8(html.readAll());
    for (const auto& finding : facts.findings) QVERIFY(source.contains(QString::fromStdString(finding.title).toHtmlEscaped()));
    QVERIFY(source.count(u"<svg"_s) >= 12);
    const auto odt = ui::writeOdt(report, Speaker(kPortuguese), path("r.odt").toStdString());
    QVERIFY(odt.has_value());
    QVERIFY(odt->charts >= 12);
    QFile file(path("r.odt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(200).contains("application/vnd.oasis.opendocument.text"));
  }
};

QTEST_MAIN(PrintTest)
#include "tst_print.moc"
