// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/proofs.h"
#include "ui/kit/record_model.h"

#include <QSortFilterProxyModel>

#include <optional>
#include <set>

namespace prumo::ui {

/// The inventory as a table: every entry's fields are in its rows, the columns show those that decide.
class ContactsModel : public RecordModel {
  Q_OBJECT
public:
  enum Column { NameColumn, KindColumn, ConsumerColumn, ProviderColumn, ProtocolColumn, AuthenticationColumn, FormatColumn, OwnerColumn, EvidenceColumn };

  explicit ContactsModel(const Speaker& speaker, QObject* parent = nullptr);
  contacts::ContactPoint contactAt(int row) const;
  /// What backs each of them, by its id.
  void setProofs(std::map<std::string, contacts::Proofs> proofs);
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  std::map<std::string, contacts::Proofs> m_proofs;
};

/// Those that a search found, and that are of the kind asked for.
class ContactsFilter : public QSortFilterProxyModel {
  Q_OBJECT
public:
  explicit ContactsFilter(ContactsModel& model, QObject* parent = nullptr);
  /// `found`: ids; nothing: no search is on.
  void choose(std::optional<std::set<std::string>> found, std::optional<contacts::ContactKind> kind);

protected:
  bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
  ContactsModel& m_model;
  std::optional<std::set<std::string>> m_found;
  std::optional<contacts::ContactKind> m_kind;
};

}  // namespace prumo::ui
