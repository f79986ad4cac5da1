// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/contacts_filter.h"

#include "ui/kit/texts.h"

namespace prumo::ui {

namespace {

/// The last one, of evidence, is reckoned by the row's id.
std::vector<std::string> columns() { return {"name", "kind", "consumer", "provider", "protocol", "authentication", "format", "owner", "id"}; }

}  // namespace

ContactsModel::ContactsModel(const Speaker& speaker, QObject* parent) : RecordModel(record::tableOf<contacts::ContactPoint>(), columns(), speaker, parent) {}

contacts::ContactPoint ContactsModel::contactAt(int row) const { return record::fromValues<contacts::ContactPoint>(rowAt(row)).value_or(contacts::ContactPoint{}); }

void ContactsModel::setProofs(std::map<std::string, contacts::Proofs> proofs) {
  m_proofs = std::move(proofs);
  if (rowCount() > 0) Q_EMIT dataChanged(index(0, EvidenceColumn), index(rowCount() - 1, EvidenceColumn));
}

QVariant ContactsModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.column() != EvidenceColumn || role == IdRole) return RecordModel::data(index, role);
  const auto found = m_proofs.find(toUtf8(RecordModel::data(index, IdRole).toString()));
  const auto files = found == m_proofs.end() ? 0 : std::int64_t{std::ssize(found->second.files)};
  const auto probes = found == m_proofs.end() ? 0 : found->second.probes;
  if (role == SortRole) return QVariant::fromValue(files + probes);
  if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
  if (files + probes == 0) return {};
  if (role == Qt::DisplayRole) return speaker().number(files + probes);
  if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) return speaker().say(Message{"contacts_page.evidence.counted", {{"files", files}, {"probes", probes}}});
  return {};
}

QVariant ContactsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation == Qt::Horizontal && section == EvidenceColumn && role == Qt::DisplayRole) return speaker().say("contacts_page.evidence");
  return RecordModel::headerData(section, orientation, role);
}

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
