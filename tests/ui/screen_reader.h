// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QApplication>
#include <QTest>
#include <QWidget>

#include <algorithm>
#include <vector>

namespace prumo::ui {

/// Finds and uses what a window shows as a screen reader does: through the accessible tree, by name, never by class or pointer.
class ScreenReader {
public:
  explicit ScreenReader(QWidget& window) : m_window(window) {}

  /// Whether something with that name (or these words) shows.
  bool shows(const QString& name) const {
    return find([&](QAccessibleInterface& node) { return node.text(QAccessible::Name) == name; }) != nullptr;
  }
  /// Whether something that can be pressed has that name and is not greyed out.
  bool offers(const QString& name) const { return pressable(name) != nullptr; }

  /// Does the first action of the control with that name; false where there is none. A button is pressed for a tenth of a second.
  bool press(const QString& name) const {
    auto* node = pressable(name);
    if (!node) return false;
    auto* actions = node->actionInterface();
    actions->doAction(actions->actionNames().constFirst());
    return true;
  }
  /// Gives the keyboard to the thing with that name that is no button and no menu.
  bool focus(const QString& name) const {
    auto* node = find([&](QAccessibleInterface& one) {
      const bool isOther = isPressed(one) || one.role() == QAccessible::MenuItem;
      return one.text(QAccessible::Name) == name && one.state().focusable && !one.state().disabled && !isOther && one.actionInterface();
    });
    if (!node) return false;
    node->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    return node->state().focused;
  }
  /// Replaces by keyboard what stands in the field with that name, and leaves it.
  bool type(const QString& name, const QString& text, Qt::Key end = Qt::Key_Tab) const {
    if (!focus(name)) return false;
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::SelectAll);
    keys(text);
    key(end);
    return true;
  }
  static void keys(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
  static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }

  /// The roles and classes of shown controls that have no name.
  QStringList unnamed() const {
    QStringList list;
    find([&list](QAccessibleInterface& node) {
      if (isControl(node.role()) && node.text(QAccessible::Name).trimmed().isEmpty()) {
        const auto* object = node.object();
        list << QString::fromLatin1(object ? object->metaObject()->className() : "item") + u' ' + QString::number(node.role(), 16);
      }
      return false;
    });
    return list;
  }

private:
  template <class Fits>
  QAccessibleInterface* find(Fits fits) const {
    return findIn(QAccessible::queryAccessibleInterface(&m_window), fits);
  }
  template <class Fits>
  static QAccessibleInterface* findIn(QAccessibleInterface* node, Fits& fits) {
    if (!node || node->state().invisible) return nullptr;
    if (fits(*node)) return node;
    if (isHeap(node->role())) return nullptr;
    for (int i = 0; i < node->childCount(); ++i) {
      if (auto* found = findIn(node->child(i), fits)) return found;
    }
    return nullptr;
  }
  QAccessibleInterface* pressable(const QString& name) const {
    return find([&](QAccessibleInterface& node) {
      return isPressed(node) && node.text(QAccessible::Name) == name && !node.state().disabled && node.actionInterface() &&
             !node.actionInterface()->actionNames().isEmpty();
    });
  }
  static bool isPressed(const QAccessibleInterface& node) {
    const auto role = node.role();
    return role == QAccessible::Button || role == QAccessible::RadioButton || role == QAccessible::PageTab ||
           role == QAccessible::CheckBox || role == QAccessible::ButtonMenu;
  }
  static bool isControl(QAccessible::Role role) {
    static const std::vector<QAccessible::Role> roles{
        QAccessible::Button,   QAccessible::ButtonMenu, QAccessible::ButtonDropDown, QAccessible::EditableText,
        QAccessible::ComboBox, QAccessible::SpinBox,    QAccessible::CheckBox,       QAccessible::RadioButton,
        QAccessible::Table,    QAccessible::List,       QAccessible::Tree,           QAccessible::PageTab,
        QAccessible::Slider,   QAccessible::Link,       QAccessible::Chart,          QAccessible::MenuItem};
    return std::ranges::find(roles, role) != roles.end();
  }
  /// What holds data, and not controls.
  static bool isHeap(QAccessible::Role role) {
    return role == QAccessible::Table || role == QAccessible::Tree || role == QAccessible::List || role == QAccessible::ComboBox;
  }

  QWidget& m_window;
};

}  // namespace prumo::ui
