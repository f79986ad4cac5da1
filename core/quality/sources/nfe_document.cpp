// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sources/nfe_document.h"

#include <map>

namespace prumo::quality {

namespace {

constexpr std::size_t kMostDepth = 100;
constexpr std::size_t kMostPlace = 200;
constexpr std::size_t kMostCell = std::size_t{64} * 1024;

/// Where a group of fields stands inside infNFe, what its columns are called before the tag, and the tags.
struct Group {
  std::string_view place;
  std::string_view prefix;
  std::vector<std::string_view> tags;
};

const std::vector<Group>& groupsOf(NfeTable table) {
  static const std::vector<Group> notes{
      {"ide", "", {"cUF", "cNF", "natOp", "mod", "serie", "nNF", "dhEmi", "dhSaiEnt", "tpNF", "idDest", "cMunFG", "tpImp", "tpEmis", "cDV", "tpAmb", "finNFe", "indFinal", "indPres", "indIntermed", "procEmi", "verProc"}},
      {"emit", "emit.", {"CNPJ", "CPF", "xNome", "IE", "CRT"}},
      {"emit/enderEmit", "emit.", {"cMun", "UF", "CEP"}},
      {"dest", "dest.", {"CNPJ", "CPF", "idEstrangeiro", "xNome", "indIEDest", "IE"}},
      {"dest/enderDest", "dest.", {"cMun", "UF", "CEP", "cPais"}},
      {"total/ICMSTot", "", {"vBC", "vICMS", "vICMSDeson", "vFCPUFDest", "vICMSUFDest", "vICMSUFRemet", "vFCP", "vBCST", "vST", "vFCPST", "vFCPSTRet", "vProd", "vFrete", "vSeg", "vDesc", "vII", "vIPI", "vIPIDevol", "vPIS", "vCOFINS", "vOutro", "vNF", "vTotTrib"}},
      {"total/ISSQNtot", "", {"vServ", "vISS"}},
      {"transp", "", {"modFrete"}},
      {"pag", "", {"vTroco"}},
      {"compra", "", {"xPed"}},
      {"infProt", "", {"cStat", "xMotivo", "nProt", "dhRecbto"}},
  };
  static const std::vector<Group> items{
      {"det/prod", "", {"cProd", "cEAN", "cBarra", "xProd", "NCM", "CEST", "indEscala", "CNPJFab", "cBenef", "EXTIPI", "CFOP", "uCom", "qCom", "vUnCom", "vProd", "cEANTrib", "cBarraTrib", "uTrib", "qTrib", "vUnTrib", "vFrete", "vSeg", "vDesc", "vOutro", "indTot", "xPed", "nItemPed", "nFCI"}},
      {"det/imposto", "", {"vTotTrib"}},
      {"det/imposto/ICMS/*", "", {"orig", "CST", "CSOSN", "vBC", "pICMS", "vICMS", "vICMSDeson", "vBCST", "vICMSST", "vFCPST"}},
  };
  return table == NfeTable::Notes ? notes : items;
}

struct Layout {
  std::vector<std::string> columns;
  std::map<std::string, std::size_t, std::less<>> places;  ///< of the values: column by path
};

Layout makeLayout(NfeTable table) {
  Layout layout;
  layout.columns = {"chave"};
  if (table == NfeTable::Items) layout.columns.emplace_back("nItem");
  for (const auto& group : groupsOf(table)) {
    for (const auto tag : group.tags) {
      layout.places.emplace(std::string{group.place} + "/" + std::string{tag}, layout.columns.size());
      layout.columns.push_back(std::string{group.prefix} + std::string{tag});
    }
  }
  return layout;
}

const Layout& layoutOf(NfeTable table) {
  static const Layout notes = makeLayout(NfeTable::Notes);
  static const Layout items = makeLayout(NfeTable::Items);
  return table == NfeTable::Notes ? notes : items;
}

std::string_view attribute(const char** attributes, std::string_view name) {
  for (; *attributes; attributes += 2) {
    if (attributes[0] == name) return attributes[1];
  }
  return {};
}

class NfeReader final : public XmlEvents {
public:
  explicit NfeReader(NfeTable table) : m_table(table), m_layout(layoutOf(table)), m_parser(*this) {}

  NfeDocument read(std::string_view xml) {
    if (m_parser.parse(xml, true) != XmlStep::Done) {
      m_document.fault = m_parser.fault();
      m_document.line = m_parser.line();
    }
    return std::move(m_document);
  }

  void start(std::string_view name, const char** attributes) override {
    const auto local = localName(name);
    m_text.clear();
    if (m_path.empty() && local == "infNFe") beginNote(attributes);
    else if (m_path.empty() && local == "infProt") enter("infProt");
    else if (!m_path.empty()) enterField(local, attributes);
  }

  void end() override {
    if (m_path.empty()) return;
    take();
    m_path.resize(m_lengths.back());
    m_lengths.pop_back();
    m_text.clear();
  }

  void text(std::string_view piece) override {
    if (!m_path.empty() && m_text.size() + piece.size() <= kMostCell) m_text += piece;
  }

private:
  void enter(std::string_view name) {
    m_lengths.push_back(m_path.size());
    if (!m_path.empty()) m_path += '/';
    m_path += name;
    if (m_lengths.size() > kMostDepth) m_parser.giveUp(XmlFault::TooLong);
  }

  void beginNote(const char** attributes) {
    ++m_document.notes;
    auto key = attribute(attributes, "Id");
    if (key.starts_with("NFe")) key.remove_prefix(3);
    m_key = key;
    enter("infNFe");
    if (m_table == NfeTable::Notes) addRow();
  }

  void enterField(std::string_view local, const char** attributes) {
    const bool isItem = m_path == "infNFe" && local == "det";
    enter(local);
    if (!isItem || m_table != NfeTable::Items) return;
    addRow();
    m_document.rows.back().cells[1] = attribute(attributes, "nItem");
  }

  void addRow() {
    m_document.rows.push_back({m_parser.line(), std::vector<std::string>(m_layout.columns.size())});
    m_document.rows.back().cells[0] = m_key;
  }

  /// The value of a field whose place is known. The protocol comes after its invoice.
  void take() {
    std::string_view place = m_path;
    if (m_document.rows.empty() || place.size() > kMostPlace) return;
    if (place.starts_with("infNFe/")) place.remove_prefix(7);
    constexpr std::string_view kTaxes = "det/imposto/ICMS/";
    std::string general;
    if (place.starts_with(kTaxes)) {
      const auto next = place.find('/', kTaxes.size());
      general = std::string{kTaxes} + "*" + std::string{next == place.npos ? "" : place.substr(next)};
      place = general;
    }
    const auto found = m_layout.places.find(place);
    if (found != m_layout.places.end()) m_document.rows.back().cells[found->second] = m_text;
  }

  NfeTable m_table;
  const Layout& m_layout;
  XmlParser m_parser;
  NfeDocument m_document;
  std::string m_key;
  std::string m_path;  ///< from infNFe or infProt on; empty outside
  std::vector<std::size_t> m_lengths;
  std::string m_text;
};

}  // namespace

const std::vector<std::string>& nfeColumns(NfeTable table) { return layoutOf(table).columns; }

NfeDocument readNfe(std::string_view xml, NfeTable table) { return NfeReader(table).read(xml); }

}  // namespace prumo::quality
