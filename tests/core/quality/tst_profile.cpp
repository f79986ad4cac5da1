// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/profile.h"

#include "core/engine/engine.h"
#include "core/quality/profile/column.h"
#include "core/quality/profile/row_sample.h"
#include "tests/core/quality/folder.h"

#include <QTest>

#include <cmath>
#include <map>
#include <random>
#include <set>

using namespace prumo;
using namespace prumo::quality;
using namespace prumo::quality::test;

namespace {

using Values = std::vector<std::string>;

Profile profiled(const std::filesystem::path& path, DialectChoice choice = {}) {
  auto result = profile({path, std::move(choice)});
  if (!result) qFatal("%s", toJson(result.error().message).c_str());
  return std::move(*result);
}

/// A feed of one column beside one that is never empty.
ColumnProfile columnOf(const std::string& name, const Values& values) {
  const Folder folder;
  std::string text = name + ";other\n";
  for (const auto& value : values) text += "\"" + value + "\";x\n";
  return profiled(folder.file(text), {.delimiter = ';', .quote = '"', .header = true, .decimalComma = false}).columns.at(0);
}

std::int64_t countOf(const ColumnProfile& column, WoundKind kind) {
  const auto found = std::ranges::find(column.wounds, kind, &Wound::kind);
  return found == column.wounds.end() ? 0 : found->count;
}

Values repeated(const Values& values, std::size_t times) {
  Values all;
  for (std::size_t i = 0; i < times; ++i) all.insert(all.end(), values.begin(), values.end());
  return all;
}

std::string withoutSeconds(Profile profile) {
  profile.seconds = 0;
  return quality::toJson(profile);
}

profiling::Column columnFrom(const Values& values, std::size_t part, std::size_t parts) {
  profiling::Column column({});
  for (std::size_t i = part; i < values.size(); i += parts)
    column.add({values[i], profiling::hashOf(values[i]), 1, static_cast<std::int64_t>(i)});
  return column;
}

/// What a column of these values holds, put together from parts in this order.
std::string factsOf(profiling::Column& column) {
  column.finish();
  auto& facts = column.facts();
  std::string text = std::to_string(facts.values()) + " " + std::to_string(facts.distinct().count()) + " " + std::string{facts.min()} +
                     " " + std::string{facts.max()};
  for (std::size_t i = 0; i < profiling::kTraits; ++i) {
    text += " " + std::to_string(facts.count(static_cast<profiling::Trait>(i)));
    for (const auto& one : facts.examples(static_cast<profiling::Trait>(i)).first()) text += "," + std::to_string(one.row) + one.text;
  }
  for (const auto& one : facts.patterns().sorted()) text += " " + one.form + std::to_string(one.count) + one.text;
  for (const auto& one : facts.numbers().sorted()) text += " " + std::to_string(one.value) + "x" + std::to_string(one.count);
  for (const auto& one : facts.numbers().extremes().least()) text += " " + std::to_string(one.value) + "@" + std::to_string(one.row);
  if (facts.numbers().count() > 0) text += " " + std::to_string(facts.numbers().mean());
  return text;
}

/// Numbers, codes, words and oddities, many of them different.
Values mixed(std::size_t count, unsigned seed) {
  std::mt19937 random(seed);
  Values values;
  for (std::size_t i = 0; i < count; ++i) {
    const auto n = random();
    switch (n % 5) {
      case 0:
        values.push_back(std::to_string(static_cast<double>(n % 1'000'000) / 100));
        break;
      case 1:
        values.push_back("SKU-" + std::to_string(n % 90'000));
        break;
      case 2:
        values.push_back(std::to_string(n));
        break;
      case 3:
        values.push_back(n % 97 == 0 ? " x" : "N/A");
        break;
      default:
        values.push_back("São " + std::string(n % 40, 'a'));
        break;
    }
  }
  return values;
}

}  // namespace

class TestProfile : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void countsAreWhatCountingByHandGives_data() {
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("kinds");
    QTest::newRow("few values") << 3000 << 40;
    QTest::newRow("many values") << 45'000 << 30'000;
  }
  void countsAreWhatCountingByHandGives() {
    QFETCH(int, rows);
    QFETCH(int, kinds);
    std::mt19937 random(7);
    Values values;
    std::map<std::string, std::int64_t> counts;
    std::vector<double> numbers;
    std::int64_t nulls = 0;
    std::size_t longest = 0;
    for (int i = 0; i < rows; ++i) {
      const auto number = static_cast<int>(random() % static_cast<unsigned>(kinds)) - 50;
      values.push_back(random() % 9 == 0 ? "" : std::to_string(number) + ".25");
      nulls += values.back().empty() ? 1 : 0;
      if (values.back().empty()) continue;
      ++counts[values.back()];
      numbers.push_back(number + (values.back().starts_with('-') ? -0.25 : 0.25));
      longest = std::max(longest, values.back().size());
    }
    std::ranges::sort(numbers);
    const auto column = columnOf("number", values);
    QCOMPARE(column.type, ValueType::Decimal);
    QCOMPARE(column.nulls, nulls);
    QCOMPARE(column.values, std::ssize(numbers));
    QCOMPARE(column.distinct, std::ssize(counts));
    QVERIFY(!column.distinctIsApproximate);
    QCOMPARE(column.maxLength, static_cast<std::int64_t>(longest));
    QCOMPARE(std::stod(column.min), numbers.front());
    QCOMPARE(std::stod(column.max), numbers.back());
    const double mean = std::accumulate(numbers.begin(), numbers.end(), 0.0) / static_cast<double>(numbers.size());
    QVERIFY(std::abs(*column.mean - mean) < 1e-9 * std::abs(mean) + 1e-9);
    constexpr std::array kShares{0.05, 0.25, 0.5, 0.75, 0.95};
    for (std::size_t i = 0; i < kShares.size(); ++i) {
      const double exact = numbers[static_cast<std::size_t>(std::ceil(kShares[i] * static_cast<double>(numbers.size()))) - 1];
      QVERIFY2(std::abs(*column.quantiles[i] - exact) <= (column.spreadIsApproximate ? 0.0005 * std::abs(exact) + 1e-9 : 0),
               qPrintable(QString::number(exact)));
    }
    QCOMPARE(std::accumulate(column.histogram->counts.begin(), column.histogram->counts.end(), std::int64_t{0}), column.values);
    std::int64_t most = 0;
    for (const auto& [value, count] : counts) most = std::max(most, count);
    if (column.topSampled == 0) QCOMPARE(column.top.front().count, most);
  }

  void manyDifferentValuesAreEstimatedAndSaidToBe_data() {
    QTest::addColumn<int>("exactly");
    QTest::newRow("short of memory") << static_cast<int>(profiling::Distinct::kFew);
    QTest::newRow("with memory") << static_cast<int>(profiling::Distinct::kMany);
  }
  void manyDifferentValuesAreEstimatedAndSaidToBe() {
    QFETCH(int, exactly);
    profiling::Distinct few(static_cast<std::size_t>(exactly));
    for (std::int64_t i = 0; i < exactly; ++i) few.add(profiling::hashOf(i), 1);
    few.finish();
    QVERIFY(few.isExact());
    QCOMPARE(few.count(), exactly);
    profiling::Distinct distinct(static_cast<std::size_t>(exactly));
    constexpr std::int64_t kMany = 400'000;
    for (std::int64_t i = 0; i < kMany; ++i) distinct.add(profiling::hashOf(i), 1);
    distinct.finish();
    QVERIFY(!distinct.isExact());
    QVERIFY(std::abs(distinct.count() - kMany) < kMany / 40);
    QVERIFY(!distinct.hasRepeated());
    for (std::int64_t i = 0; i < kMany; ++i) distinct.add(profiling::hashOf(i), 1);
    distinct.finish();
    QVERIFY(distinct.hasRepeated());
  }

  void anEstimateIsTheSameHoweverThePartsWereCounted() {
    constexpr std::int64_t kAll = 700'000;
    profiling::Distinct whole(profiling::Distinct::kMany);
    std::vector<profiling::Distinct> parts(3, profiling::Distinct(profiling::Distinct::kMany));
    for (std::int64_t i = 0; i < kAll; ++i) {
      whole.add(profiling::hashOf(i), 1);
      parts[i < 1000 ? 0 : i < 200'000 ? 1 : 2].add(profiling::hashOf(i), 1);  // of very different sizes
    }
    whole.finish();
    for (const std::vector<std::size_t>& order :
         {std::vector<std::size_t>{0, 1, 2}, std::vector<std::size_t>{2, 1, 0}, std::vector<std::size_t>{1, 2, 0}}) {
      auto merged = parts[order[0]];
      merged.merge(parts[order[1]]);
      merged.merge(parts[order[2]]);
      merged.finish();
      QCOMPARE(merged.count(), whole.count());
      QCOMPARE(merged.looked(), whole.looked());
      QVERIFY(!merged.hasRepeated());
    }
  }

  void theOrderOfThePartsChangesNothing_data() {
    QTest::addColumn<int>("count");
    QTest::newRow("few") << 900;
    QTest::newRow("more than the table holds") << 60'000;
  }
  void theOrderOfThePartsChangesNothing() {
    QFETCH(int, count);
    const auto values = mixed(static_cast<std::size_t>(count), 3);
    auto whole = columnFrom(values, 0, 1);
    const auto expected = factsOf(whole);
    for (const std::vector<std::size_t>& order : {std::vector<std::size_t>{0, 1, 2}, std::vector<std::size_t>{2, 0, 1}}) {
      auto merged = columnFrom(values, order[0], 3);
      merged.merge(columnFrom(values, order[1], 3));
      merged.merge(columnFrom(values, order[2], 3));
      QCOMPARE(factsOf(merged), expected);
    }
  }

  void theSameFeedGivesTheSameProfile() {
    const Folder folder;
    std::string feed = "id,mixed,word\n";
    const auto values = mixed(150'000, 11);
    for (std::size_t i = 0; i < values.size(); ++i) feed += std::to_string(i) + "," + values[i] + "," + (i % 3 ? "a" : "b") + "\n";
    const auto path = folder.file(feed);
    const auto first = withoutSeconds(profiled(path));
    for (int i = 0; i < 3; ++i) QCOMPARE(withoutSeconds(profiled(path)), first);
  }

  void meaningsAreKnownByTheirValues_data() {
    QTest::addColumn<QString>("values");
    QTest::addColumn<int>("meaning");
    const auto row = [](Meaning meaning, const char* values) {
      QTest::addRow("%s %s", std::string{record::keyOf(meaning)}.c_str(), values) << QString::fromUtf8(values) << static_cast<int>(meaning);
    };
    row(Meaning::Cnpj, "12.ABC.345/01DE-35|16727230000197|33000167000101|00000000000191|0X0J92JY000196");
    row(Meaning::Cpf, "39053344705|111.444.777-35|52998224725");
    row(Meaning::CpfOrCnpj, "39053344705|33000167000101|52998224725|16727230000197");
    row(Meaning::Gtin, "7891000315507|7894900011517|4006381333931|036000291452|73513537|98412345678908|SEM GTIN");
    row(Meaning::NfeKey,
        "52060433009911002506550120000007800267301615|33150308370779000149550010001100931002410775|"
        "3526050X0J92JY000196570010000006041448679011");
    row(Meaning::Ibge, "3550308|3304557|5300108|4305871|2201919|2611533");
    row(Meaning::Cep, "01310-100|20040-002|70000-000");
    row(Meaning::BrCode,
        "00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-4266554400005204000053039865802BR5913Fulano de "
        "Tal6008BRASILIA62070503***63041D3D");
    row(Meaning::Uuid, "123e4567-e12b-12d1-a456-426655440000|123E4567-E12B-12D1-A456-426655440001|00000000-0000-4000-8000-000000000000");
    row(Meaning::Email, "a@example.com|b@example.org|c.d@mail.example");
    row(Meaning::Phone, "(11) 98765-4321|+55 21 3456-7890|(31) 3456-7890");
    row(Meaning::Url, "https://example.com/a|http://example.org|www.example.net/b");
    row(Meaning::State, "SP|RJ|MG|AC");
    row(Meaning::Card, "4111111111111111|4111 1111 1111 1111|5500005555555559");
    row(Meaning::Money, "R$ 1.234,56|R$ 10,00|R$ 7");
    row(Meaning::Date, "23/11/2026|2026-11-23|01/02/2026");
    row(Meaning::Timestamp, "2026-11-23T10:00:00Z|2026-11-23 10:00|2026-11-24T11:12:13-03:00");
    row(Meaning::None, "1|2|3|4");
    row(Meaning::None, "39053344706|11144477736|52998224726");
    row(Meaning::None, "5102|6102|1202");
  }
  void meaningsAreKnownByTheirValues() {
    QFETCH(QString, values);
    QFETCH(int, meaning);
    Values list;
    for (const auto& value : values.split(u'|')) list.push_back(value.toStdString());
    const auto column = columnOf("column_of_things", repeated(list, 3));
    QCOMPARE(record::keyOf(column.meaning), record::keyOf(static_cast<Meaning>(meaning)));
    if (column.meaning != Meaning::None) QCOMPARE(column.conforming, column.values);
    QVERIFY(!column.meaningIsNamed);
  }

  void aNameTellsWhatFormsAloneDoNot_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("values");
    QTest::addColumn<int>("meaning");
    const auto row = [](const char* name, const char* values, Meaning meaning) {
      QTest::addRow("%s", name) << QString::fromUtf8(name) << QString::fromUtf8(values) << static_cast<int>(meaning);
    };
    row("NCM", "84145190|61091000", Meaning::Ncm);
    row("cest", "2803800|28.038.00", Meaning::Cest);
    row("CFOP", "5102|6.102", Meaning::Cfop);
    row("cep_destino", "01310100|20040002", Meaning::Cep);
    row("telefone", "11987654321|2134567890", Meaning::Phone);
    row("chave_pix", "39053344705|a@example.com|123e4567-e12b-12d1-a456-426655440000|+5511987654321", Meaning::PixKey);
    row("country", "BR|AR|BRA", Meaning::Country);
    row("valor_total", "10.50|3.2|7", Meaning::Money);
    row("documento_cliente", "39053344705|33000167000101", Meaning::CpfOrCnpj);
    row("gtin", "7891000315507|1234567890123", Meaning::Gtin);
    row("gtin ruim", "1234567890123|2234567890123|7891000315507", Meaning::None);
  }
  void aNameTellsWhatFormsAloneDoNot() {
    QFETCH(QString, name);
    QFETCH(QString, values);
    QFETCH(int, meaning);
    Values list;
    for (const auto& value : values.split(u'|')) list.push_back(value.toStdString());
    const auto column = columnOf(name.toStdString(), list);
    QCOMPARE(record::keyOf(column.meaning), record::keyOf(static_cast<Meaning>(meaning)));
    QCOMPARE(column.meaningIsNamed, column.meaning != Meaning::None);
  }

  void woundsAreFoundWithTheirLines_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("good");
    QTest::addColumn<QString>("bad");
    QTest::addColumn<int>("kind");
    const auto row = [](WoundKind kind, const char* name, const QStringList& good, const char* bad) {
      QTest::addRow("%s %s", std::string{record::keyOf(kind)}.c_str(), bad)
          << QString::fromUtf8(name) << good << QString::fromUtf8(bad) << static_cast<int>(kind);
    };
    const QStringList words{QStringLiteral("São Paulo"), QStringLiteral("NÃO"), QStringLiteral("Ação")};
    row(WoundKind::Mojibake, "city", words, "SÃ£o Paulo");
    row(WoundKind::Mojibake, "city", words, "Coraç\uFFFDo");
    row(WoundKind::Mojibake, "city", words, "â€œaspasâ€\u009d");
    row(WoundKind::Mojibake, "city", words, "NÂº 5");
    row(WoundKind::Scientific, "gtin", {QStringLiteral("7891000315507")}, "7,891E+12");
    row(WoundKind::Scientific, "gtin", {QStringLiteral("7891000315507")}, "7.89100E+12");
    row(WoundKind::LostZeros, "cpf", {QStringLiteral("39053344705"), QStringLiteral("52998224725")}, "1234567890");
    row(WoundKind::LostZeros, "cnpj", {QStringLiteral("33000167000101")}, "6990590000123");
    row(WoundKind::LostZeros, "cep", {QStringLiteral("20040002")}, "1310100");
    row(WoundKind::LostZeros, "gtin", {QStringLiteral("7891000315507")}, "36000291452");
    row(WoundKind::DateOrders, "day", {QStringLiteral("23/11/2026"), QStringLiteral("24/11/2026")}, "11/25/2026");
    row(WoundKind::Offsets, "at", {QStringLiteral("2026-11-23T10:00:00-03:00"), QStringLiteral("2026-11-24T10:00:00-03:00")},
        "2026-11-25T10:00:00Z");
    row(WoundKind::DecimalSigns, "price", {QStringLiteral("10.50"), QStringLiteral("3.20")}, "7,90");
    row(WoundKind::DressedNumbers, "price", {QStringLiteral("10.50"), QStringLiteral("3.20")}, "R$ 7.90");
    row(WoundKind::DressedNumbers, "price", {QStringLiteral("10.50"), QStringLiteral("3.20")}, "'7");
    row(WoundKind::OddTypes, "stock", {QStringLiteral("10"), QStringLiteral("3")}, "ten");
    row(WoundKind::OddTypes, "day", {QStringLiteral("2026-11-23"), QStringLiteral("2026-11-24")}, "soon");
    row(WoundKind::OuterSpaces, "brand", {QStringLiteral("Aurora")}, "Aurora ");
    row(WoundKind::Invisible, "brand", {QStringLiteral("Aurora Sul")}, "Aurora\u00A0Sul");
    row(WoundKind::Invisible, "brand", {QStringLiteral("Aurora Sul")}, "Aurora\u200B Sul");
    row(WoundKind::EmptyWords, "brand", {QStringLiteral("Aurora")}, "N/A");
    row(WoundKind::EmptyWords, "brand", {QStringLiteral("Aurora")}, "#N/D");
  }
  void woundsAreFoundWithTheirLines() {
    QFETCH(QString, name);
    QFETCH(QStringList, good);
    QFETCH(QString, bad);
    QFETCH(int, kind);
    Values values;
    for (const auto& value : good) values.push_back(value.toStdString());
    values = repeated(values, 30);
    const auto wound = static_cast<WoundKind>(kind);
    QCOMPARE(countOf(columnOf(name.toStdString(), values), wound), 0);
    values[9] = values[14] = bad.toStdString();
    const auto column = columnOf(name.toStdString(), values);
    const auto found = std::ranges::find(column.wounds, wound, &Wound::kind);
    QVERIFY(found != column.wounds.end());
    QCOMPARE(found->count, 2);
    QCOMPARE(found->examples.size(), std::size_t{1});
    QCOMPARE(found->examples[0].line, 11);
  }

  void randomCodesShowTheirFormAndNoDamage() {
    std::mt19937 random(5);
    Values values;
    for (int i = 0; i < 500; ++i) {
      std::string code;
      while (code.size() < 32) code += "0123456789abcdef"[random() % 16];
      values.push_back(code);
    }
    values[3] = "192e75";
    values[4] = "19e75";
    const auto column = columnOf("order_id", values);
    QVERIFY(column.wounds.empty());
    QCOMPARE(column.patterns.at(0).form, std::string("w+"));
    QCOMPARE(column.grain, PatternGrain::Words);
  }

  void formsOfValuesAreCounted() {
    Values values;
    for (int i = 100; i < 400; ++i) values.push_back("SKU-" + std::to_string(i));
    values[17] = "sku 117!";
    auto column = columnOf("sku", values);
    QCOMPARE(column.grain, PatternGrain::Exact);
    QCOMPARE(column.patterns.at(0).form, std::string("AAA-999"));
    QCOMPARE(column.patterns.at(0).count, 299);
    QCOMPARE(column.rarePatterns.at(0).form, std::string("aaa 999!"));
    QCOMPARE(column.rarePatterns.at(0).example.line, 19);
    QCOMPARE(column.rarePatterns.at(0).example.value, std::string("sku 117!"));
    std::string word;
    values.clear();
    for (std::size_t i = 1; i < 400; ++i)
      values.push_back(std::string(i % 20 + 1, 'x') + "_" + std::string(i % 19 + 1, 'Y') + std::string(i % 3 + 1, '7'));
    column = columnOf("code", values);
    QCOMPARE(column.grain, PatternGrain::Runs);
    QCOMPARE(column.patterns.at(0).form, std::string("a+_A+9+"));
    QCOMPARE(column.patternCount, 1);
  }

  void extremeNumbersAndDatesAreOutliersWithTheirLines() {
    Values values;
    for (int i = 0; i < 100; ++i) values.push_back(std::to_string(100 + i % 10));
    values[40] = "99999";
    auto column = columnOf("stock", values);
    QVERIFY(column.outliers);
    QCOMPARE(column.outliers->count, 1);
    QCOMPARE(column.outliers->examples.at(0).value, std::string("99999"));
    QCOMPARE(column.outliers->examples.at(0).line, 42);
    QCOMPARE(column.outliers->high, std::string("114.5"));
    for (int i = 0; i < 100; ++i) values[static_cast<std::size_t>(i)] = "2026-01-" + std::to_string(10 + i % 10);
    values[7] = "1900-01-01";
    column = columnOf("day", values);
    QCOMPARE(column.outliers->examples.at(0).value, std::string("1900-01-01"));
    QVERIFY(!columnOf("same", Values(50, "5")).outliers);
  }

  void keysAreOneColumnOrTwo() {
    const Folder folder;
    std::string feed = "order,item,text\n";
    for (int i = 0; i < 60; ++i) feed += std::to_string(i / 3) + "," + std::to_string(i % 3) + ",x\n";
    auto seen = profiled(folder.file(feed));
    for (const auto& column : seen.columns) QCOMPARE(column.key, KeyProof::No);
    QCOMPARE(seen.pairs.size(), std::size_t{1});
    QCOMPARE(seen.pairs[0].first, std::string("order"));
    QCOMPARE(seen.pairs[0].second, std::string("item"));
    QCOMPARE(seen.pairs[0].proof, KeyProof::Exact);
    feed += "0,0,x\n";
    QVERIFY(profiled(folder.file(feed)).pairs.empty());
    seen = profiled(folder.file("id,a\n1,x\n2,x\n3,\n"));
    QCOMPARE(seen.columns[0].key, KeyProof::Exact);
    QCOMPARE(seen.columns[1].key, KeyProof::No);
    QVERIFY(seen.pairs.empty());
  }

  void hostileFeedsGiveAProfile() {
    const Folder folder;
    const std::string huge(1'500'000, 'y');
    auto seen = profiled(folder.file("a,b\n" + huge + ",1\n\x01\x02,\xF0\x9F\x98\x80\n"), {.encoding = Encoding::Utf8, .delimiter = ','});
    QCOMPARE(seen.columns[0].maxLength, 1'500'000);
    QVERIFY(quality::toJson(seen).size() < 20'000);
    seen = profiled(folder.file("a\n\n\n1\n"));
    QCOMPARE(seen.columns.size(), std::size_t{1});
    seen = profiled(folder.file("a,b\n,1\n,2\n"));
    QCOMPARE(seen.columns[0].values, 0);
    QCOMPARE(seen.columns[0].key, KeyProof::No);
    seen = profiled(folder.file("{\"a\":\"x\\u0000y\",\"b\":\"\\ud83d\\ude00\"}\n{\"a\":\"z\",\"b\":1}\n", "feed.jsonl"));
    QCOMPARE(seen.columns[0].name, std::string("a"));
    QVERIFY(profileFromJson(quality::toJson(seen)));
  }

  void aFeedOfThousandsOfColumnsIsProfiled() {
    const Folder folder;
    constexpr int kColumns = 3000;
    std::string feed;
    for (int row = 0; row < 4; ++row) {
      for (int c = 0; c < kColumns; ++c) feed += (c > 0 ? "," : "") + (row == 0 ? "c" + std::to_string(c) : std::to_string(c + row));
      feed += '\n';
    }
    const auto seen = profiled(folder.file(feed));
    QCOMPARE(seen.columns.size(), std::size_t{kColumns});
    QCOMPARE(seen.columns.back().max, std::to_string(kColumns - 1 + 3));
    QCOMPARE(seen.totals.rows, 3);
  }

  void whatOnlyTheEngineReadsIsProfiledToo() {
    const Folder folder;
    const auto path = folder.path() / "feed.parquet";
    {
      auto engine = engine::Engine::open({.files = {path}});
      QVERIFY(engine);
      const auto made = engine->run(
          "COPY (SELECT i AS id, 'SKU-' || (100 + i % 7) AS sku, CASE WHEN i % 10 <> 0 THEN i / 4.0 END AS price FROM range(5000) t(i)) TO "
          "'" +
          path.string() + "' (FORMAT parquet)");
      if (!made) QSKIP("the engine may not write here");
    }
    const auto seen = profiled(path);
    QCOMPARE(seen.columns[0].key, KeyProof::Exact);
    QCOMPARE(seen.columns[1].patterns.at(0).form, std::string("AAA-999"));
    QCOMPARE(seen.columns[1].distinct, 7);
    QCOMPARE(seen.columns[2].nulls, 500);
  }

  void personalDataIsNowhereInAProfile() {
    const Folder folder;
    std::string feed = "cpf,mail,contato,nome,nota,chave,id_cliente\n";
    for (int i = 0; i < 3000; ++i) {
      // The sample that is looked at before the scan shows nothing in the last column.
      feed += "52998224725,maria@exemplo.com.br,(11) 98765-4321,Maria Souza," +
              std::string(i == 1500 ? " ligar 11 98765-4321 maria@exemplo.com.br " : "ok") + ",x" + std::to_string(i) + "," +
              (i < 2500 ? "" : "maria@exemplo.com.br") + "\n";
    }
    feed += "529982247,maria@,Souza 98765,Souza99 Maria,Maria 529.982.247-25,7,8\n";
    const auto json = QString::fromStdString(quality::toJson(profiled(folder.file(feed))));
    for (const auto* secret : {"52998224725", "529982247", "maria@", "Souza", "98765", "529.982", "9876"})
      QVERIFY2(!json.contains(QLatin1String(secret)), secret);
  }

  void codesKeepTheirZerosAndHaveNoMean() {
    auto column = columnOf("cnpj", {"00000000000191", "33000167000101", "00822602000124"});
    QCOMPARE(column.min, std::string("00000000000191"));
    QVERIFY(!column.mean && !column.histogram && !column.outliers);
    column =
        columnOf("chave", repeated({"35150300822602000124550010009923461099234656", "43211105730928000145650010000002401717268120"}, 20));
    QCOMPARE(column.max, std::string("43211105730928000145650010000002401717268120"));
    QVERIFY(!column.mean && !column.outliers);
  }

  void paymentCodesAreMasked() {
    const Values codes{
        "00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-4266554400005204000053039865802BR5913Fulano de "
        "Tal6008BRASILIA62070503***63041D3D"};
    const auto column = columnOf("pagamento", repeated(codes, 5));
    QCOMPARE(column.personal, Personal::PixKey);
    for (const auto& text : {column.min, column.max, column.top.at(0).value})
      QVERIFY2(text.find("Fulano") == text.npos && text.find("4266") == text.npos, text.c_str());
  }

  void whatIsKeptReadsBack() {
    const Folder folder;
    std::string feed = "order,item,price\n";
    for (int i = 0; i < 90; ++i)
      feed += std::to_string(i / 3) + "," + std::to_string(i % 3) + "," +
              (i == 50   ? "R$ 7.5"
               : i == 51 ? "9000.5"
                         : std::to_string(i % 7) + ".5") +
              "\n";
    const auto seen = profiled(folder.file(feed));
    const auto json = quality::toJson(seen);
    const auto again = profileFromJson(json);
    QVERIFY(again);
    QCOMPARE(quality::toJson(*again), json);
    QCOMPARE(again->columns[2].wounds.size(), seen.columns[2].wounds.size());
    QVERIFY(!again->pairs.empty());
    QVERIFY(json.find("\"format_version\":2") != json.npos);
  }

  void aProfileOfTheFirstVersionIsRead() {
    const auto old =
        profileFromJson(test::json("{'rows':2,'rejects':0,'lines':2,'blank':0,'header':1,'skipped':0,'bytes':9,'seconds':0.1,'dialect':{'"
                                   "kind':'csv','part':'','encoding':'utf-8','bom':false,"
                                   "'delimiter':',','quote':'|','header':true,'skip':0,'decimal_comma':false,'null_words':[],'line_end':'"
                                   "lf'},'columns':[{'name':'a','type':'integer',"
                                   "'personal':'none','values':2,'nulls':0,'blanks':0,'distinct':2,'distinct_is_approximate':false,'min':'"
                                   "1','max':'2','mean':1.5,'quantiles':[1,1,1,2,2],"
                                   "'histogram':{'low':0.5,'high':2.5,'counts':[1,1]},'min_length':1,'max_length':1,'top':[{'value':'1','"
                                   "count':1}]}],'reject_rows':[]}"));
    QVERIFY2(old, old ? "" : toJson(old.error().message).c_str());
    const auto& column = old->columns.at(0);
    QCOMPARE(column.mean, std::optional{1.5});
    QCOMPARE(column.meaning, Meaning::None);
    QCOMPARE(column.likelyType, ValueType::Integer);
    QVERIFY(column.patterns.empty() && column.wounds.empty() && !column.outliers);
    QCOMPARE(column.key, KeyProof::No);
  }
};

QTEST_APPLESS_MAIN(TestProfile)
#include "tst_profile.moc"
