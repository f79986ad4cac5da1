// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contact.h"
#include "ui/kit/record_model.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace prumo::ui {

/// The inventory as a table: every entry's fields are in its rows, the columns show those that decide.
class ContactsModel : public RecordModel {
  Q_OBJECT
public:
  enum Column { NameColumn, KindColumn, ConsumerColumn, ProviderColumn, ProtocolColumn, AuthenticationColumn, FormatColumn, OwnerColumn };

  explicit ContactsModel(const Speaker& speaker, QObject* parent = nullptr);
  contacts::ContactPoint contactAt(int row) const;
};

/// Those whose texts hold all the words, in whatever case and with or without accents, and that are of the kind asked for.
class ContactsFilter : public QSortFilterProxyModel {
  Q_OBJECT
public:
  explicit ContactsFilter(ContactsModel& model, QObject* parent = nullptr);
  void choose(const QString& text, std::optional<contacts::ContactKind> kind);

protected:
  bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
  ContactsModel& m_model;
  QStringList m_words;
  std::optional<contacts::ContactKind> m_kind;
};

}  // namespace prumo::ui
