// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/schema_tree.h"

#include "ui/kit/looks.h"
#include "ui/kit/texts.h"

#include <QHeaderView>

#include <algorithm>
#include <map>

namespace prumo::ui {

namespace {

constexpr int kSchemaRole = Qt::UserRole;
constexpr int kDeepest = 30;
constexpr int kOpened = 2;  ///< so few schemas are opened at once

QString typeOf(const contacts::FoundField& field) {
  auto type = fromUtf8(field.type.empty() ? field.schema : field.type);
  if (!field.format.empty()) type += QStringLiteral(" (") + fromUtf8(field.format) + u')';
  if (field.isList) type += QStringLiteral(" []");
  return glimpse(type);
}

int depthOf(const QTreeWidgetItem* item) {
  int depth = 0;
  for (; item->parent(); item = item->parent()) ++depth;
  return depth;
}

}  // namespace

SchemaTree::SchemaTree(QWidget* parent) : QTreeWidget(parent) {
  setColumnCount(3);
  setUniformRowHeights(true);
  setAlternatingRowColors(false);
  setFrameShape(QFrame::NoFrame);
  header()->setStretchLastSection(true);
  connect(this, &QTreeWidget::itemExpanded, this, &SchemaTree::open);
}

void SchemaTree::show(const QStringList& names, Find find) {
  m_find = std::move(find);
  clear();
  QList<QTreeWidgetItem*> items;
  for (const auto& name : names) {
    auto* item = new QTreeWidgetItem({glimpse(name)});
    item->setData(0, kSchemaRole, name);
    item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    items.append(item);
  }
  addTopLevelItems(items);
  if (items.size() <= kOpened) std::ranges::for_each(items, [](QTreeWidgetItem* item) { item->setExpanded(true); });
  resizeColumnToContents(0);
}

/// The fields come when they are asked for.
void SchemaTree::open(QTreeWidgetItem* item) {
  const auto name = item->data(0, kSchemaRole).toString();
  if (name.isEmpty() || item->childCount() > 0 || depthOf(item) > kDeepest) return;
  const auto schema = m_find(name);
  if (!schema || schema->fields.empty()) return item->setChildIndicatorPolicy(QTreeWidgetItem::DontShowIndicator);
  if (item->text(2).isEmpty()) item->setText(2, glimpse(fromUtf8(schema->description)));
  addFields(item, *schema);
  resizeColumnToContents(0);
}

void SchemaTree::addFields(QTreeWidgetItem* parent, const contacts::FoundSchema& schema) {
  std::map<std::string, QTreeWidgetItem*> byPath;
  for (const auto& field : schema.fields) {
    const auto dot = field.path.rfind('.');
    const auto above = dot == std::string::npos ? byPath.end() : byPath.find(field.path.substr(0, dot));
    auto* under = above == byPath.end() ? parent : above->second;
    const auto name = above == byPath.end() ? field.path : field.path.substr(dot + 1);
    auto hint = fromUtf8(field.description);
    if (!field.pattern.empty()) hint = fromUtf8(field.pattern) + (hint.isEmpty() ? QString{} : QStringLiteral(" · ") + hint);
    auto* item = new QTreeWidgetItem(under, {glimpse(fromUtf8(name)) + (field.isRequired ? QStringLiteral(" *") : QString{}), typeOf(field), glimpse(hint)});
    item->setToolTip(2, plainTip(hint));
    if (!field.schema.empty()) {
      item->setData(0, kSchemaRole, fromUtf8(field.schema));
      item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    }
    byPath.emplace(field.path, item);
  }
}

void SchemaTree::setSpeaker(const Speaker& speaker) {
  setAccessibleName(speaker.say("contacts_page.schemas"));
  setHeaderLabels({speaker.say("contacts_page.schema.field"), speaker.say("contacts_page.schema.type"), speaker.say("contacts_page.schema.about")});
}

}  // namespace prumo::ui
