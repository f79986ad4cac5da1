// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/finish.h"

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace prumo::ui {

namespace {

QPDFObjectHandle words(const std::string& text) { return QPDFObjectHandle::newUnicodeString(text); }
QPDFObjectHandle name(const std::string& text) { return QPDFObjectHandle::newName(text); }

/// "D:20261123143205-03'00'" (ISO 32000-1, 7.9.4).
std::string pdfDate(Instant instant) {
  const auto iso = toIso(instant);
  std::string date = "D:";
  for (const char c : iso.substr(0, 19)) {
    if (c >= '0' && c <= '9') date += c;
  }
  const auto zone = iso.substr(23);
  if (zone.size() < 6) return date + "Z";
  return date + zone.substr(0, 3) + "'" + zone.substr(4, 2) + "'";
}

void setInfo(QPDF& pdf, const PdfFacts& facts) {
  auto info = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
  const auto date = QPDFObjectHandle::newString(pdfDate(facts.created));
  info.replaceKey("/Title", words(facts.title));
  info.replaceKey("/Author", words(facts.author));
  info.replaceKey("/Subject", words(facts.subject));
  info.replaceKey("/Creator", words("Prumo"));
  info.replaceKey("/Producer", words("Prumo (Qt, qpdf)"));
  info.replaceKey("/CreationDate", date);
  info.replaceKey("/ModDate", date);
  pdf.getTrailer().replaceKey("/Info", info);
}

void setOutline(QPDF& pdf, const std::vector<Bookmark>& bookmarks) {
  const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
  auto root = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
  root.replaceKey("/Type", name("/Outlines"));
  std::vector<QPDFObjectHandle> items;
  for (const auto& bookmark : bookmarks) {
    auto item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    item.replaceKey("/Title", words(bookmark.title));
    item.replaceKey("/Parent", root);
    auto page = pages.at(static_cast<std::size_t>(bookmark.page)).getObjectHandle();
    item.replaceKey("/Dest", QPDFObjectHandle::newArray({page, name("/Fit")}));
    items.push_back(item);
  }
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0) items[i].replaceKey("/Prev", items[i - 1]);
    if (i + 1 < items.size()) items[i].replaceKey("/Next", items[i + 1]);
  }
  if (items.empty()) return;
  root.replaceKey("/First", items.front());
  root.replaceKey("/Last", items.back());
  root.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(items.size())));
  pdf.getRoot().replaceKey("/Outlines", root);
  pdf.getRoot().replaceKey("/PageMode", name("/UseOutlines"));
}

void setLinks(QPDF& pdf, const std::vector<Link>& links) {
  const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
  for (const auto& link : links) {
    auto page = pages.at(static_cast<std::size_t>(link.page)).getObjectHandle();
    auto target = pages.at(static_cast<std::size_t>(link.target)).getObjectHandle();
    auto note = QPDFObjectHandle::newDictionary();
    note.replaceKey("/Type", name("/Annot"));
    note.replaceKey("/Subtype", name("/Link"));
    note.replaceKey("/Rect", QPDFObjectHandle::newArray(QPDFObjectHandle::Rectangle(link.left, link.bottom, link.right, link.top)));
    note.replaceKey("/Border", QPDFObjectHandle::newArray(std::vector(3, QPDFObjectHandle::newInteger(0))));
    note.replaceKey("/Dest", QPDFObjectHandle::newArray({target, name("/Fit")}));
    if (!page.getKey("/Annots").isArray()) page.replaceKey("/Annots", QPDFObjectHandle::newArray());
    page.getKey("/Annots").appendItem(pdf.makeIndirectObject(note));
  }
}

/// Pages are called by the number printed on them.
void setLabels(QPDF& pdf) {
  auto numbers = QPDFObjectHandle::newArray({QPDFObjectHandle::newInteger(0), QPDFObjectHandle::newDictionary({{"/S", name("/D")}})});
  pdf.getRoot().replaceKey("/PageLabels", QPDFObjectHandle::newDictionary({{"/Nums", numbers}}));
}

void attach(QPDF& pdf, const Attached& attached, const std::string& date) {
  auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, attached.content);
  stream.setSubtype(attached.mediaType).setCreationDate(date).setModDate(date);
  auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, attached.name, stream);
  QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(attached.name, file);
}

std::string finish(const std::string& bytes, const PdfFacts& facts) {
  QPDF pdf;
  pdf.setSuppressWarnings(true);
  pdf.processMemoryFile("report", bytes.data(), bytes.size());
  setInfo(pdf, facts);
  pdf.getRoot().removeKey("/Metadata");
  pdf.getRoot().replaceKey("/Lang", QPDFObjectHandle::newString(facts.language));
  auto viewer = QPDFObjectHandle::newDictionary();
  viewer.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
  pdf.getRoot().replaceKey("/ViewerPreferences", viewer);
  setOutline(pdf, facts.outline);
  setLinks(pdf, facts.links);
  setLabels(pdf);
  for (const auto& attached : facts.attachments) attach(pdf, attached, pdfDate(facts.created));
  QPDFWriter writer(pdf);
  writer.setOutputMemory();
  writer.setObjectStreamMode(qpdf_o_generate);
  writer.setDeterministicID(true);
  writer.write();
  const auto buffer = writer.getBufferSharedPointer();
  return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

}  // namespace

Result<std::string> finishedPdf(const std::string& pdf, const PdfFacts& facts) {
  try {
    return finish(pdf, facts);
  } catch (const std::exception& fault) {
    return Error{{"report.bad_pdf", {{"detail", std::string{fault.what()}}}}, ErrorKind::Internal, nullptr};
  }
}

}  // namespace prumo::ui
