// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/contacts_filter.h"

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

void ContactsFilter::choose(std::optional<std::set<std::string>> found, std::optional<contacts::ContactKind> kind) {
  m_found = std::move(found);
  m_kind = kind;
  invalidate();
}

bool ContactsFilter::filterAcceptsRow(int row, const QModelIndex&) const {
  const auto contact = m_model.contactAt(row);
  return (!m_kind || contact.kind == *m_kind) && (!m_found || m_found->contains(contact.id));
}

}  // namespace prumo::ui
