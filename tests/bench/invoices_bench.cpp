// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later

// 10,000 made invoices in one ZIP archive, checked by header and by item: whole processes, and what one file costs. The reference is unpacking
// alone, with libzip.
#include "tests/bench/made_feed.h"

#include <zip.h>

using namespace prumo::bench;

namespace {

constexpr int kInvoices = 10'000;
constexpr int kItems = 5;
constexpr int kTurns = 5;

/// A part of the invoices, and what is asked of it.
struct Part {
  const char* name;
  const char* rules;
};
constexpr Part kParts[] = {
    {"notas", R"({"id":"key","column":"chave","kind":"nfe_key"},{"id":"once","column":"chave","kind":"unique"},{"id":"cnpj","column":"emit.CNPJ","kind":"cnpj"})"},
    {"itens", R"({"id":"ean","column":"cEAN","kind":"gtin"},{"id":"ncm","column":"NCM","kind":"ncm"},{"id":"item","columns":["chave","nItem"],"kind":"unique"})"}};

std::string invoice(int number) {
  std::string items;
  for (int i = 1; i <= kItems; ++i) {
    items += fmt::format("<det nItem=\"{0}\"><prod><cProd>SKU-{1}-{0}</cProd><cEAN>7891000315507</cEAN><xProd>Made product number {1} of the bench</xProd>"
                         "<NCM>84145190</NCM><CFOP>5102</CFOP><uCom>UN</uCom><qCom>2.0000</qCom><vUnCom>10.0000000000</vUnCom><vProd>20.00</vProd>"
                         "<cEANTrib>7891000315507</cEANTrib><uTrib>UN</uTrib><qTrib>2.0000</qTrib><vUnTrib>10.0000000000</vUnTrib><indTot>1</indTot></prod>"
                         "<imposto><ICMS><ICMS00><orig>0</orig><CST>00</CST><modBC>3</modBC><vBC>20.00</vBC><pICMS>18.00</pICMS><vICMS>3.60</vICMS></ICMS00>"
                         "</ICMS><PIS><PISAliq><CST>01</CST><vBC>20.00</vBC><pPIS>1.65</pPIS><vPIS>0.33</vPIS></PISAliq></PIS></imposto></det>\n",
                         i, number);
  }
  return fmt::format("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<nfeProc versao=\"4.00\" xmlns=\"http://www.portalfiscal.inf.br/nfe\"><NFe><infNFe versao=\"4.00\" "
                     "Id=\"NFe352601123456780001955500100{0:07}1{0:08}8\"><ide><cUF>35</cUF><mod>55</mod><serie>1</serie><nNF>{0}</nNF>"
                     "<dhEmi>2026-01-02T10:00:00-03:00</dhEmi></ide><emit><CNPJ>12345678000195</CNPJ><xNome>Loja Exemplo</xNome><enderEmit><UF>SP</UF></enderEmit>"
                     "</emit><dest><CPF>39053344705</CPF><xNome>Fulana de Tal</xNome><enderDest><UF>RJ</UF></enderDest></dest>\n{1}"
                     "<total><ICMSTot><vProd>{2}.00</vProd><vNF>{2}.00</vNF></ICMSTot></total></infNFe></NFe><protNFe><infProt><cStat>100</cStat></infProt></protNFe>"
                     "</nfeProc>",
                     number, items, 20 * kItems);
}

bool makeArchive(const std::filesystem::path& path) {
  int code = 0;
  auto* archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
  std::vector<std::string> contents;
  contents.reserve(kInvoices);
  for (int i = 0; archive && i < kInvoices; ++i) {
    const auto& content = contents.emplace_back(invoice(i + 1));
    zip_file_add(archive, fmt::format("{:05}.xml", i + 1).c_str(), zip_source_buffer(archive, content.data(), content.size(), 0), ZIP_FL_ENC_UTF_8);
  }
  return archive && zip_close(archive) == 0;
}

int unpackAlone(const char* path) {
  int code = 0;
  auto* archive = zip_open(path, ZIP_RDONLY, &code);
  std::vector<char> block(1U << 16);
  for (zip_int64_t i = 0; archive && i < zip_get_num_entries(archive, 0); ++i) {
    auto* file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
    while (file && zip_fread(file, block.data(), block.size()) > 0) {}
    zip_fclose(file);
  }
  return archive ? 0 : 1;
}

void compare(const std::string& self, const std::string& archive, const std::string& rules, const Part& part) {
  std::ofstream(rules) << fmt::format(R"({{"format":"prumo-rules","format_version":1,"rules":[{}]}})", part.rules);
  std::vector<double> ours;
  std::vector<double> bare;
  for (int turn = 0; turn < kTurns; ++turn) {
    bare.push_back(spend({self, "unpack", archive}).seconds);
    ours.push_back(spend({PRUMO_PROGRAM, "check", archive, "--part", part.name, "--rules", rules, "--json"}).seconds);
  }
  print(fmt::format("10,000 invoices from a ZIP, {}, beside unpacking alone", part.name), median(ours), median(bare), 0, "s");
  print(fmt::format("10,000 invoices from a ZIP, {}, a file", part.name), median(ours) * 1000 / kInvoices, 0, 0, "ms");
}

}  // namespace

int main(int count, char** words) {
  if (count == 3 && std::string_view{words[1]} == "unpack") return unpackAlone(words[2]);
  const Place place;
  const auto archive = place / "invoices.zip";
  const auto rules = (place / "rules.json").string();
  if (!makeArchive(archive)) return 1;
  for (const auto& part : kParts) compare(words[0], archive.string(), rules, part);
}
