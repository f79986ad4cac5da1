// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sources/xlsx_rows.h"

#include <algorithm>
#include <cstdlib>

/// Whatever stands in a sheet: its rows rise, have no more cells than a sheet may have columns, and come to an end.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace prumo::quality;
  std::string_view text(reinterpret_cast<const char*>(data), size);
  auto known = std::make_shared<XlsxBook>();
  known->texts.begin();
  known->texts.append("a_x000D_");
  known->texts.finish();
  known->styles = {XlsxForm::Plain, XlsxForm::Date, XlsxForm::DateTime, XlsxForm::Time};
  const std::shared_ptr<const XlsxBook> book = known;
  const auto source = [&text](char* bytes, std::size_t room) {
    const auto count = std::min({room, text.size(), std::size_t{17}});
    std::copy_n(text.data(), count, bytes);
    text.remove_prefix(count);
    return static_cast<std::int64_t>(count);
  };
  formOf(text);
  XlsxRows rows(source, book, size % 2 == 0);
  XlsxRow row;
  std::int64_t number = 0;
  while (rows.next(row)) {
    if (row.number <= number || row.cells.size() > 16'384) std::abort();
    number = row.number;
  }
  return 0;
}
