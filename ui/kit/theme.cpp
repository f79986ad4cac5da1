// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPixmapCache>
#include <QStyle>
#include <QStyleFactory>

#include <algorithm>
#include <array>
#include <cmath>

namespace prumo::ui {

using namespace Qt::StringLiterals;

namespace {

Colors light() {
  return {.window = 0xF4F6F8, .surface = 0xFFFFFF, .border = 0xE1E6EB, .text = 0x1B2430, .text2 = 0x5B6775, .accent = 0x0B7285,
          .accentSoft = 0xE3F2F4, .onAccent = 0xFFFFFF, .critical = 0xB42318, .high = 0xD9730D, .medium = 0xB8930B, .low = 0x3B76B8,
          .good = 0x2F855A};
}

Colors dark() {
  return {.window = 0x14181D, .surface = 0x1C2229, .border = 0x2E3742, .text = 0xE6EAEE, .text2 = 0x97A4B2, .accent = 0x35B6C6,
          .accentSoft = 0x153840, .onAccent = 0x0C1317, .critical = 0xF0685A, .high = 0xF2994A, .medium = 0xE2C044, .low = 0x6AA9E9,
          .good = 0x54B98A};
}

Colors paper() {
  auto colors = light();
  colors.window = Qt::white;
  return colors;
}

double channel(double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); }

double luminance(const QColor& c) {
  return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

QPalette paletteOf(const Colors& c) {
  QPalette palette(c.text, c.surface, blend(c.surface, c.text, 0.05), c.border, c.border, c.text, c.text, c.surface, c.window);
  palette.setColor(QPalette::AlternateBase, c.window);
  palette.setColor(QPalette::Highlight, c.accent);
  palette.setColor(QPalette::HighlightedText, c.onAccent);
  palette.setColor(QPalette::PlaceholderText, c.text2);
  palette.setColor(QPalette::Link, c.accent);
  palette.setColor(QPalette::LinkVisited, c.accent);
  palette.setColor(QPalette::ToolTipBase, c.surface);
  palette.setColor(QPalette::ToolTipText, c.text);
  palette.setColor(QPalette::Mid, c.border);
  palette.setColor(QPalette::Shadow, c.border);
  for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
    palette.setColor(QPalette::Disabled, role, blend(c.surface, c.text, 0.45));
  }
  return palette;
}

struct State {
  Scheme scheme = Scheme::Light;
  double scale = 1;
};

State& state() {
  static State one;
  return one;
}

QString points(theme::Type type) { return QString::number(theme::font(type).pointSizeF(), 'f', 1) + u"pt"_s; }

/// resources/styles/prumo.qss with its tokens ("@accent") filled in.
QString styleSheetOf(const Colors& c) {
  QFile file(u":/styles/prumo.qss"_s);
  if (!file.open(QIODevice::ReadOnly)) return {};
  auto sheet = QString::fromUtf8(file.readAll());
  const std::pair<QString, QString> tokens[]{
      {u"@window"_s, c.window.name()},
      {u"@surface"_s, c.surface.name()},
      {u"@border"_s, c.border.name()},
      {u"@text2"_s, c.text2.name()},
      {u"@text"_s, c.text.name()},
      {u"@faint"_s, blend(c.surface, c.text, 0.45).name()},
      {u"@hover"_s, blend(c.surface, c.text, 0.05).name()},
      {u"@strong"_s, blend(c.border, c.text, 0.25).name()},
      {u"@accentSoft"_s, c.accentSoft.name()},
      {u"@accentHover"_s, blend(c.accent, c.text, 0.15).name()},
      {u"@accent"_s, c.accent.name()},
      {u"@onAccent"_s, c.onAccent.name()},
      {u"@critical"_s, c.critical.name()},
      {u"@good"_s, c.good.name()},
      {u"@scheme"_s, theme::scheme() == Scheme::Dark ? u"dark"_s : u"light"_s},
      {u"@tick"_s, QString::number(theme::grown(14)) + u"px"_s},
      {u"@secondarySize"_s, points(theme::Type::Secondary)},
      {u"@cardTitleSize"_s, points(theme::Type::CardTitle)},
      {u"@pageTitleSize"_s, points(theme::Type::PageTitle)},
      {u"@keyFigureSize"_s, points(theme::Type::KeyFigure)},
  };
  for (const auto& [token, value] : tokens) sheet.replace(token, value);
  return sheet;
}

void restyle() {
  QPixmapCache::clear();
  const auto& colors = theme::colors();
  QApplication::setFont(theme::font(theme::Type::Body));
  QApplication::setPalette(paletteOf(colors));
  qApp->setStyleSheet(styleSheetOf(colors));
}

double sizeOf(theme::Type type) {
  switch (type) {
    case theme::Type::Secondary: return 9;
    case theme::Type::CardTitle: return 11.5;
    case theme::Type::PageTitle: return 16.5;
    case theme::Type::KeyFigure: return 25;
    case theme::Type::Body: break;
  }
  return 10;
}

}  // namespace

const QColor& Colors::of(Severity severity) const {
  switch (severity) {
    case Severity::Critical: return critical;
    case Severity::High: return high;
    case Severity::Medium: return medium;
    case Severity::Low: break;
  }
  return low;
}

const QColor& Colors::of(report::Tone tone) const {
  switch (tone) {
    case report::Tone::Neutral: return text2;
    case report::Tone::Good: return good;
    case report::Tone::Low: return low;
    case report::Tone::Medium: return medium;
    case report::Tone::High: return high;
    case report::Tone::Critical: return critical;
    case report::Tone::Accent: break;
  }
  return accent;
}

const Colors& colorsOf(Scheme scheme) {
  static const Colors all[]{light(), dark()};
  return all[static_cast<int>(scheme)];
}

const Colors& printColors() {
  static const Colors colors = paper();
  return colors;
}

double contrast(const QColor& a, const QColor& b) {
  const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
  return (lighter + 0.05) / (darker + 0.05);
}

QColor inkOn(const QColor& fill) {
  const QColor ink(0x14181D);
  return contrast(fill, Qt::white) >= 4.5 ? QColor(Qt::white) : ink;
}

QColor blend(const QColor& under, const QColor& over, double share) {
  const auto mix = [share](double a, double b) { return static_cast<float>(a + (b - a) * share); };
  return QColor::fromRgbF(mix(under.redF(), over.redF()), mix(under.greenF(), over.greenF()), mix(under.blueF(), over.blueF()));
}

namespace theme {

Scheme scheme() { return state().scheme; }

const Colors& colors() { return colorsOf(state().scheme); }

void apply(Scheme scheme) { apply(scheme, state().scale); }

void apply(Scheme scheme, double textScale) {
  state() = {scheme, std::clamp(textScale, 0.5, 3.0)};
  restyle();
}

Scheme systemScheme() {
  const auto palette = QApplication::style()->standardPalette();
  return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness() ? Scheme::Dark : Scheme::Light;
}

double textScale() { return state().scale; }

void setTextScale(double scale) { apply(state().scheme, scale); }

int grown(int pixels) { return static_cast<int>(std::lround(pixels * state().scale)); }

QFont::StyleStrategy printedAs(QStringView words) {
  constexpr std::array apart{QChar::Script_Common, QChar::Script_Inherited, QChar::Script_Unknown,  QChar::Script_Latin,    QChar::Script_Greek,   QChar::Script_Cyrillic,
                             QChar::Script_Hebrew, QChar::Script_Armenian,  QChar::Script_Georgian, QChar::Script_Hiragana, QChar::Script_Katakana, QChar::Script_Han};
  const bool isApart = std::ranges::all_of(words, [&apart](QChar letter) { return letter.isSurrogate() || std::ranges::find(apart, letter.script()) != apart.end(); });
  return isApart ? kCopiedAsTyped : QFont::PreferDefault;
}

QFont font(Type type) {
  QFont font;
  font.setFamilies({u"Inter"_s, u"Noto Sans"_s, QFontDatabase::systemFont(QFontDatabase::GeneralFont).family()});
  font.setPointSizeF(sizeOf(type) * state().scale);
  if (type != Type::Body && type != Type::Secondary) font.setWeight(QFont::DemiBold);
  return font;
}

}  // namespace theme

}  // namespace prumo::ui
