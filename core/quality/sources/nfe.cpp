// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sources/nfe.h"

#include "core/base/platform.h"
#include "core/quality/sources/files.h"
#include "core/quality/sources/nfe_document.h"

#include <algorithm>

namespace prumo::quality {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostLookedAt = 50;
constexpr std::string_view kParts[] = {"notas", "itens"};

Error refused(std::string code, const fs::path& path) { return {{std::move(code), {{"path", platform::utf8FromPath(path)}}}, ErrorKind::BadInput, nullptr}; }

RejectReason reasonOf(XmlFault fault) {
  switch (fault) {
    case XmlFault::BadEncoding: return RejectReason::BadEncoding;
    case XmlFault::OwnEntities: return RejectReason::OwnEntities;
    case XmlFault::BrokenOff: return RejectReason::BrokenOff;
    case XmlFault::TooLong: return RejectReason::TooDeep;
    default: return RejectReason::BadXml;
  }
}

class NfeRecords final : public RecordReader {
public:
  NfeRecords(Files files, NfeTable table) : m_files(std::move(files)), m_table(table) {}

  Result<bool> next(SourceRecord& record) override {
    while (m_row == m_document.rows.size()) {
      if (m_file == m_files.size()) return false;
      if (begin(m_file++, record)) continue;
      record.file = m_name;
      record.text.clear();
      record.cells.clear();
      return true;
    }
    auto& row = m_document.rows[m_row++];
    record.fault.reset();
    record.line = row.line;
    record.cells.assign(1, m_name);
    record.cells.insert(record.cells.end(), std::make_move_iterator(row.cells.begin()), std::make_move_iterator(row.cells.end()));
    return true;
  }
  double progress() const override { return m_files.size() > 0 ? static_cast<double>(m_file) / static_cast<double>(m_files.size()) : 1; }

private:
  /// False when the file gives no rows but a fault.
  bool begin(std::size_t file, SourceRecord& record) {
    m_name = m_files.name(file);
    m_document = {};
    m_row = 0;
    record.line = 1;
    const auto xml = m_files.read(file);
    if (!xml) {
      record.fault = RejectReason::NotUnpacked;
      return false;
    }
    if (looksLikeXml(*xml)) m_document = readNfe(*xml, m_table);
    const bool isBroken = m_document.fault != XmlFault::None;
    if (!isBroken && m_document.notes > 0) return true;
    record.fault = isBroken ? reasonOf(m_document.fault) : RejectReason::NoInvoice;
    record.line = m_document.line;
    m_document = {};
    return false;
  }

  Files m_files;
  NfeTable m_table;
  std::size_t m_file = 0;
  std::string m_name;
  NfeDocument m_document;
  std::size_t m_row = 0;
};

Result<NfeTable> tableOf(const fs::path& path, const std::string& part) {
  if (part.empty() || part == kParts[0]) return NfeTable::Notes;
  if (part == kParts[1]) return NfeTable::Items;
  auto error = refused("quality.no_part", path);
  error.message.args.emplace_back("part", part);
  return error;
}

Result<RecordSource> recordsOf(const fs::path& path, const std::string& part) {
  return tableOf(path, part).transform([&path](NfeTable table) {
    std::vector<std::string> columns{"arquivo"};
    columns.insert(columns.end(), nfeColumns(table).begin(), nfeColumns(table).end());
    return RecordSource{path, std::move(columns), [path, table]() {
                          return Files::in(path).transform([table](Files files) -> std::unique_ptr<RecordReader> {
                            return std::make_unique<NfeRecords>(std::move(files), table);
                          });
                        }};
  });
}

/// Why a source gives no row at all: of a single file, what is wrong with it.
Error noInvoices(const fs::path& path) {
  const auto files = Files::in(path);
  const auto xml = files && files->size() == 1 ? files->read(0) : std::nullopt;
  const auto document = xml && looksLikeXml(*xml) ? readNfe(*xml, NfeTable::Notes) : NfeDocument{};
  if (document.fault == XmlFault::None) return refused("quality.no_invoice", path);
  if (document.fault == XmlFault::OwnEntities) return refused("quality.own_entities", path);
  auto error = refused("quality.broken_invoice", path);
  error.message.args.emplace_back("line", document.line);
  return error;
}

bool isInvoice(std::string_view head) {
  return looksLikeXml(head) && (head.find("portalfiscal.inf.br/nfe") != head.npos || head.find("<infNFe") != head.npos);
}

bool endsWithXml(const std::string& name) {
  return name.size() > 4 && std::ranges::equal(name.substr(name.size() - 4), std::string_view{".xml"}, {}, [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
}

/// An archive or a folder is one of invoices when one of the first XML files in it is an invoice.
bool holdsInvoices(const fs::path& path) {
  const auto files = Files::in(path);
  std::size_t looked = 0;
  for (std::size_t file = 0; files && file < files->size() && looked < kMostLookedAt; ++file) {
    const auto name = files->name(file);
    if (name == "xl/workbook.xml") return false;
    if (!endsWithXml(name)) continue;
    ++looked;
    const auto xml = files->read(file);
    if (xml && isInvoice(std::string_view{*xml}.substr(0, 4096))) return true;
  }
  return false;
}

}  // namespace

bool isNfe(const fs::path& path, std::string_view head) {
  std::error_code fault;
  return isInvoice(head) || ((looksLikeZip(head) || fs::is_directory(path, fault)) && holdsInvoices(path));
}

Result<Preview> sniffNfe(const fs::path& path, const DialectChoice& choice, std::stop_token stop) {
  const auto part = choice.part.value_or("");
  const Dialect dialect{.kind = "nfe", .part = part.empty() ? std::string{kParts[0]} : part};
  auto source = recordsOf(path, dialect.part);
  if (!source) return std::move(source).error();
  auto preview = previewOf(*source, dialect);
  if (stop.stop_requested()) return cancelled();
  if (preview && preview->rows.empty()) return noInvoices(path);
  if (preview) preview->parts.assign(std::begin(kParts), std::end(kParts));
  return preview;
}

Result<std::shared_ptr<Feed>> openNfe(const fs::path& path, const Dialect& dialect, std::int64_t rejectsKept, std::stop_token stop) {
  return recordsOf(path, dialect.part).and_then([&](RecordSource source) { return recordFeed(std::move(source), dialect, rejectsKept, stop); });
}

}  // namespace prumo::quality
