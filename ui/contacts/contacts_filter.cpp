// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/contacts_filter.h"

#include "ui/findings/findings_model.h"
#include "ui/kit/texts.h"

#include <algorithm>

namespace prumo::ui {

namespace {

std::vector<std::string> columns() { return {"name", "kind", "consumer", "provider", "protocol", "authentication", "format", "owner"}; }

}  // namespace

ContactsModel::ContactsModel(const Speaker& speaker, QObject* parent) : RecordModel(record::tableOf<contacts::ContactPoint>(), columns(), speaker, parent) {}

contacts::ContactPoint ContactsModel::contactAt(int row) const { return record::fromValues<contacts::ContactPoint>(rowAt(row)).value_or(contacts::ContactPoint{}); }

ContactsFilter::ContactsFilter(ContactsModel& model, QObject* parent) : QSortFilterProxyModel(parent), m_model(model) {
  setSortRole(RecordModel::SortRole);
  setSortCaseSensitivity(Qt::CaseInsensitive);
  setSortLocaleAware(true);
  setDynamicSortFilter(true);
  setSourceModel(&model);
}

void ContactsFilter::choose(const QString& text, std::optional<contacts::ContactKind> kind) {
  m_words = folded(text).split(u' ', Qt::SkipEmptyParts);
  m_kind = kind;
  invalidate();
}

bool ContactsFilter::filterAcceptsRow(int row, const QModelIndex&) const {
  const auto contact = m_model.contactAt(row);
  if (m_kind && contact.kind != *m_kind) return false;
  QString all;
  for (const auto& value : m_model.rowAt(row)) {
    if (const auto* text = std::get_if<std::string>(&value)) all += fromUtf8(*text) + u'\n';
  }
  const auto plain = folded(all);
  return std::ranges::all_of(m_words, [&plain](const QString& word) { return plain.contains(word); });
}

}  // namespace prumo::ui
