// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include "core/base/platform.h"
#include "ui/kit/theme.h"

#include <QLocale>

#include <array>

namespace prumo::ui {

using namespace Qt::StringLiterals;

namespace {

struct Row {
  const char* name;
  QVariant fallback;
};

QString systemLanguage() { return QLocale::system().language() == QLocale::English ? u"en"_s : u"pt-BR"_s; }

/// In the order of Settings::Key.
const Row& row(Settings::Key key) {
  static const std::array<Row, 7> table{{
      {"language", systemLanguage()},
      {"theme", u"system"_s},
      {"text_size", 100},
      {"author", QString::fromStdString(platform::userName())},
      {"recent", QByteArray("[]")},
      {"geometry", QByteArray()},
      {"inspector", true},
  }};
  return table[static_cast<std::size_t>(key)];
}

Scheme schemeOf(const Settings& settings) {
  const auto wanted = settings.text(Settings::Key::Theme);
  if (wanted == u"dark"_s) return Scheme::Dark;
  return wanted == u"light"_s ? Scheme::Light : theme::systemScheme();
}

}  // namespace

Settings::Settings(const QString& file)
    : m_store(file.isEmpty() ? QSettings().fileName() : file, file.isEmpty() ? QSettings::NativeFormat : QSettings::IniFormat) {}

QVariant Settings::get(Key key) const { return m_store.value(QLatin1StringView(row(key).name), row(key).fallback); }

void Settings::set(Key key, const QVariant& value) { m_store.setValue(QLatin1StringView(row(key).name), value); }

void applyLooks(const Settings& settings) {
  theme::apply(schemeOf(settings), settings.get(Settings::Key::TextSize).toDouble() / 100);
}

void followSystem(const Settings& settings) {
  if (schemeOf(settings) != theme::scheme()) applyLooks(settings);
}

}  // namespace prumo::ui
