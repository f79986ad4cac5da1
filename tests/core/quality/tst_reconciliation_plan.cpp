// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/reconciliation/causes.h"
#include "core/quality/reconciliation/form.h"
#include "core/quality/reconciliation/names.h"
#include "core/quality/reconciliation/packed.h"
#include "core/quality/reconciliation/propose.h"
#include "tests/core/quality/folder.h"

#include <QTest>

#include <limits>

using namespace prumo;
using namespace prumo::quality;
using namespace prumo::quality::test;

namespace {

std::string planText(const std::string& more) {
  return json("{'format':'prumo-reconciliation','format_version':1,'key':[{'sent':'sku','received':'codigo'}]" + more + "}");
}

Preview previewOf(std::vector<std::string> columns, std::vector<std::vector<std::string>> rows) {
  Preview preview{.dialect = {}, .columns = std::move(columns), .rows = std::move(rows), .personal = {}};
  preview.personal = maskSample(preview.columns, preview.rows, 50);
  return preview;
}

const PairProposal* find(const std::vector<PairProposal>& pairs, std::size_t sent) {
  const auto found = std::ranges::find(pairs, sent, &PairProposal::sent);
  return found == pairs.end() ? nullptr : &*found;
}

}  // namespace

class TestReconciliationPlan : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void aPlanSurvivesBeingWritten() {
    const ReconciliationPlan plan{
        .key = {{"sku", "codigo", {.ignoreCase = true, .dropLeadingZeros = true}}, {"loja", "loja", {.trim = false}}},
        .fields = {{.sent = "price", .received = "preço", .comparison = FieldComparison::Number, .absolute = 0.01, .percent = 1, .factor = 0.01, .tolerated = 0.02, .severity = Severity::High},
                   {.sent = "at", .received = "em", .comparison = FieldComparison::Moment, .seconds = 90},
                   {.sent = "status", .received = "situacao", .comparison = FieldComparison::Mapping, .form = {.ignoreCase = true}, .mapping = {{"a/b", "x"}, {"paid", "pago"}}}},
        .segment = {"category", "categoria"},
        .segmentBy = SegmentUnit::Month,
        .value = {"price", ""},
        .times = {"at", "em"},
        .offsets = {0, -180},
        .toleratedOmissions = 0.001,
        .toleratedDuplicates = 0.5};
    const auto read = parsePlan(toJson(plan));
    QVERIFY2(bool(read), read ? "" : prumo::toJson(read.error().message).c_str());
    QVERIFY(*read == plan);
    QVERIFY(validate(plan));
  }

  void aFaultIsNamedByItsPlace_data() {
    QTest::addColumn<QString>("more");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const char* more, const char* code, const char* place) { QTest::newRow(name) << more << code << place; };
    row("tolerance below nothing", ",'fields':[{'sent':'a','received':'b','absolute':-1}]", "json.out_of_range", "/fields/0/absolute");
    row("tolerance is a word", ",'fields':[{'sent':'a','received':'b','percent':'1%'}]", "json.wrong_type", "/fields/0/percent");
    row("share above all", ",'tolerated':{'omissions':1.5}", "json.out_of_range", "/tolerated/omissions");
    row("no factor", ",'fields':[{'sent':'a','received':'b','factor':0}]", "reconciliation.no_factor", "/fields/0/factor");
    row("unknown comparison", ",'fields':[{'sent':'a','received':'b','compare':'fuzzy'}]", "json.not_a_choice", "/fields/0/compare");
    row("misspelt key", ",'fields':[{'sent':'a','received':'b','tolerence':1}]", "json.unknown_key", "/fields/0");
    row("twice", ",'fields':[{'sent':'a','received':'b'},{'sent':'a','received':'b'}]", "reconciliation.twice", "/fields");
    row("one time only", ",'times':{'sent':'a'}", "json.missing", "/times/received");
    row("zone", ",'zones':{'sent':'Brasilia'}", "reconciliation.bad_zone", "/zones/sent");
    row("zone out of this world", ",'zones':{'sent':'+19:00'}", "reconciliation.bad_zone", "/zones/sent");
    row("zero byte", ",'fields':[{'sent':'a\\u0000','received':'b'}]", "quality.zero_byte", "/fields/0/sent");
    row("mapping is a list", ",'fields':[{'sent':'a','received':'b','mapping':['x']}]", "json.wrong_type", "/fields/0/mapping");
  }
  void aFaultIsNamedByItsPlace() {
    QFETCH(QString, more);
    QFETCH(QString, code);
    QFETCH(QString, place);
    const auto read = parsePlan(planText(more.toStdString()));
    QVERIFY(!read);
    QCOMPARE(QString::fromStdString(read.error().code()), code);
    QCOMPARE(QString::fromStdString(std::get<std::string>(*argument(read.error().message, "place"))), place);
  }

  void nonsenseFromAWindowIsRefusedToo() {
    ReconciliationPlan plan{.key = {{"k", "k", {}}}, .fields = {{.sent = "n", .received = "n"}}};
    plan.fields[0].absolute = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(!validate(plan));
    plan.fields[0].absolute = std::numeric_limits<double>::infinity();
    QVERIFY(!validate(plan));
  }

  void zonesAreReadAndWritten() {
    QCOMPARE(zoneFromText("-03:00"), std::optional{-180});
    QCOMPARE(zoneFromText("+0530"), std::optional{330});
    QCOMPARE(zoneFromText("Z"), std::optional{0});
    for (const auto* text : {"", "3", "-3:00", "BRT", "+05:60", "-03:00Z"}) QVERIFY2(!zoneFromText(text), text);
    for (const int minutes : {-180, 0, 330, -570}) QCOMPARE(zoneFromText(zoneText(minutes)), std::optional{minutes});
  }

  void aFormLeavesOutOnlyWhatItSays() {
    std::string buffer;
    const auto of = [&buffer](std::string_view text, const TextForm& form) { return std::string{formed(text, form, buffer)}; };
    QCOMPARE(of(" \xC2\xA0 a b\t", {}), std::string{"a b"});
    QCOMPARE(of(" a ", {.trim = false}), std::string{" a "});
    QCOMPARE(of("AC\xCC\xA7\x41\xCC\x83O", {}), std::string{"AÇÃO"});
    QCOMPARE(of("AÇÃO", {.ignoreCase = true}), std::string{"ação"});
    QCOMPARE(of("Ação", {.ignoreAccents = true}), std::string{"Acao"});
    QCOMPARE(of("STRASSE", {.ignoreCase = true}), of("Straße", {.ignoreCase = true}));
    QCOMPARE(of("12.345-6 é", {.digitsOnly = true}), std::string{"123456"});
    QCOMPARE(of("000", {.dropLeadingZeros = true}), std::string{"0"});
    QCOMPARE(of("", {.dropLeadingZeros = true}), std::string{});
  }

  void toleranceCountsToTheCent() {
    const std::vector<FieldPair> fields{{.sent = "n", .received = "n", .comparison = FieldComparison::Number, .absolute = 0.01}};
    const auto state = [&fields](const char* sent, const char* received) {
      std::array<std::array<char, FieldPacker::kMost>, 2> bytes;
      std::array<std::string_view, 2> packed;
      FieldCounts counts;
      for (std::size_t i = 0; i < 2; ++i) {
        const FieldPacker packer(fields[0], {.side = i == 0 ? Side::Sent : Side::Received});
        packed[i] = {bytes[i].data(), static_cast<std::size_t>(packer.pack(i == 0 ? sent : received, bytes[i].data(), counts) - bytes[i].data())};
      }
      std::vector<FieldDifference> out;
      return RowComparer(fields).compare(packed[0], packed[1], out) ? out[0].state : FieldState::Same;
    };
    QVERIFY(state("0.29", "0.30") == FieldState::Tolerated);  // in binary they are more than a cent apart
    QVERIFY(state("10.00", "10.01") == FieldState::Tolerated);
    QVERIFY(state("10.00", "10.0100001") == FieldState::Differs);
    QVERIFY(state("1", "1.000") == FieldState::Same);
    QVERIFY(state("R$ 5.00", "5") == FieldState::Same);
    QVERIFY(state("NaN", "NaN") == FieldState::Same);
    QVERIFY(state("NaN", "1") == FieldState::Unreadable);
    QVERIFY(state(" ", "1") == FieldState::EmptySent);
    QVERIFY(state("-0", "0") == FieldState::Same);
  }

  void namesMeetAcrossLanguages_data() {
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("meet");
    QTest::newRow("price") << "price" << "Preço" << true;
    QTest::newRow("stock") << "estoque_disponivel" << "stock" << true;
    QTest::newRow("gtin") << "EAN13" << "gtin" << true;
    QTest::newRow("camel") << "unitPrice" << "preco_unit" << true;
    QTest::newRow("status") << "order_status" << "situacaoPedido" << true;
    QTest::newRow("misspelt") << "descripton" << "description" << true;
    QTest::newRow("other") << "price" << "estoque" << false;
    QTest::newRow("date and data") << "data_envio" << "sent_date" << true;
    QTest::newRow("weight and width") << "weight" << "largura" << false;
  }
  void namesMeetAcrossLanguages() {
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, meet);
    QCOMPARE(likenessOfNames(one.toStdString(), other.toStdString()) >= 0.5, meet);
  }

  void columnsArePairedByNameAndContent() {
    const auto sent = previewOf({"sku", "price", "stock", "status", "updated_at", "ref"},
                                {{"A-1", "10.00", "5", "paid", "2026-01-01 10:00:00", "7891000315507"}, {"A-2", "2.50", "0", "canceled", "2026-01-02 10:00:00", "7894900011517"}});
    const auto received = previewOf({"Estoque", "Preço", "Cód. SKU", "Situação", "atualizado em", "barras_x"},
                                    {{"5", "10.00", "A-1", "Pago", "2026-01-01 13:00:00", "7891000315507"}, {"0", "2.55", "A-2", "Cancelado", "2026-01-02 13:00:00", "7894900011517"}});
    const auto pairs = proposePairs(sent, received);
    QCOMPARE(find(pairs, 0)->received, 2U);
    QVERIFY(find(pairs, 0)->mayBeKey);
    QCOMPARE(find(pairs, 1)->received, 1U);
    QVERIFY(find(pairs, 1)->reason == PairReason::SameMeaning);
    QVERIFY(find(pairs, 1)->comparison == FieldComparison::Number);
    QCOMPARE(find(pairs, 2)->received, 0U);
    QCOMPARE(find(pairs, 3)->received, 3U);
    QCOMPARE(find(pairs, 4)->received, 4U);
    QVERIFY(find(pairs, 4)->comparison == FieldComparison::Moment);
    QCOMPARE(find(pairs, 5)->received, 5U);
    QVERIFY(find(pairs, 5)->reason == PairReason::SameValues);
    QVERIFY(find(pairs, 5)->comparison == FieldComparison::Text);  // a code, though it is all digits
    const auto plan = proposePlan(sent, received);
    QCOMPARE(plan.key.at(0).received, std::string{"Cód. SKU"});
    const auto status = std::ranges::find(plan.fields, std::string{"status"}, &FieldPair::sent);
    QVERIFY(status->comparison == FieldComparison::Mapping);
    const std::vector<std::pair<std::string, std::string>> words{{"canceled", "cancelado"}, {"paid", "pago"}};
    QVERIFY(status->mapping == words);
  }

  void amountsOfInvoicesAreNumbersAndNumbersOfInvoicesAreNot() {
    const auto comparison = [](const char* one, const char* other) {
      return proposeComparison(previewOf({one}, {{"10.00"}, {"20.50"}}), 0, previewOf({other}, {{"10.0"}, {"20.5"}}), 0);
    };
    QVERIFY(comparison("total", "vNF") == FieldComparison::Number);
    QVERIFY(comparison("invoice_total", "ICMSTot.vNF") == FieldComparison::Number);
    QVERIFY(comparison("valor_nota", "amount") == FieldComparison::Number);
    QVERIFY(comparison("invoice_number", "nNF") == FieldComparison::Text);
    QVERIFY(comparison("payment_id", "payment_id") == FieldComparison::Text);
    QVERIFY(comparison("sku", "codigo") == FieldComparison::Text);
  }

  void momentsMeetHoweverTheyAreWritten_data() {
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("spaces") << "2026-01-01 10:00:00" << "2026-01-01 13:00:00";
    QTest::newRow("T and Z") << "2026-01-01T10:00:00Z" << "2026-01-01 07:00:00";
    QTest::newRow("an offset") << "2026-01-01T10:00:00.000-03:00" << "2026-01-01T13:00:00Z";
    QTest::newRow("day first") << "2026-01-01T10:00:00Z" << "01/01/2026 07:00:00";
  }
  void momentsMeetHoweverTheyAreWritten() {
    QFETCH(QString, one);
    QFETCH(QString, other);
    const auto pairs = proposePairs(previewOf({"updated_at"}, {{one.toStdString()}, {one.toStdString()}}), previewOf({"atualizado_em"}, {{other.toStdString()}, {other.toStdString()}}));
    QVERIFY(find(pairs, 0));
    QVERIFY(find(pairs, 0)->comparison == FieldComparison::Moment);
  }

  void nothingIsProposedForColumnsThatHaveNothingInCommon() {
    const auto pairs = proposePairs(previewOf({"price"}, {{"1"}, {"2"}}), previewOf({"customer"}, {{"x"}, {"y"}}));
    QVERIFY(pairs.empty());
  }

  void aStarterListOfReasonsIsProposedByWhatAColumnIsCalled() {
    QVERIFY(reasonFor("preco_venda") == Reason::AmountDivergence);
    QVERIFY(reasonFor("Estoque") == Reason::UnavailableInventory);
    QVERIFY(reasonFor("orderStatus") == Reason::UnavailableStatus);
    QVERIFY(reasonFor("transportadora") == Reason::UnknownCarrier);
    QVERIFY(reasonFor("endereco_entrega") == Reason::IncompleteShipping);
    QVERIFY(reasonFor("sku") == Reason::InvalidSku);
    QVERIFY(!reasonFor("observacao"));
  }
};

QTEST_APPLESS_MAIN(TestReconciliationPlan)
#include "tst_reconciliation_plan.moc"
