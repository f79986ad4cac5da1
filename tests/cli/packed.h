// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/quality/zip_maker.h"

#include <zlib.h>

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

#include <string>
#include <utility>
#include <vector>

/// Feeds in packed form.
namespace prumo::test {

inline QByteArray gzipped(const QByteArray& text) {
  z_stream stream{};
  deflateInit2(&stream, 9, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
  QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(text.size())) + 64), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  deflate(&stream, Z_FINISH);
  out.resize(static_cast<qsizetype>(stream.total_out));
  deflateEnd(&stream);
  return out;
}

inline QByteArray zipped(const std::vector<std::pair<std::string, std::string>>& files) {
  const QTemporaryDir folder;
  const auto path = folder.filePath(QStringLiteral("a.zip"));
  quality::test::writeZip(path.toStdString(), files);
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

inline const std::string kRelations =
    "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' Target='worksheets/sheet1.xml' "
    "Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet'/></Relationships>";
inline const std::string kBook =
    "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
    "<sheets><sheet name='Plan1' sheetId='1' r:id='r1'/></sheets></workbook>";

/// A workbook of this one sheet.
inline QByteArray workbook(const std::string& sheet) {
  return zipped({{"[Content_Types].xml", "<Types/>"}, {"xl/workbook.xml", kBook}, {"xl/_rels/workbook.xml.rels", kRelations}, {"xl/worksheets/sheet1.xml", sheet}});
}

}  // namespace prumo::test
