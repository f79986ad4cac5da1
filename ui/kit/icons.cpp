// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icons.h"

#include "ui/kit/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

namespace prumo::ui {

using namespace Qt::StringLiterals;

namespace {

QPixmap draw(const QString& name, QSize pixels, const QColor& color) {
  QPixmap pixmap(pixels);
  pixmap.fill(Qt::transparent);
  QFile file(u":/icons/"_s + name + u".svg"_s);
  if (!file.open(QIODevice::ReadOnly)) return pixmap;
  QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
  renderer.setAspectRatioMode(Qt::KeepAspectRatio);
  QPainter painter(&pixmap);
  const int side = std::min(pixels.width(), pixels.height());
  renderer.render(&painter, QRectF(0, (pixels.height() - side) / 2.0, side, side));
  return pixmap;
}

QPixmap cached(const QString& name, QSize pixels, const QColor& color) {
  const auto key = u"prumo/%1/%2x%3/%4"_s.arg(name).arg(pixels.width()).arg(pixels.height()).arg(color.rgba(), 8, 16);
  QPixmap pixmap;
  if (QPixmapCache::find(key, &pixmap)) return pixmap;
  pixmap = draw(name, pixels, color);
  QPixmapCache::insert(key, pixmap);
  return pixmap;
}

QColor colorOf(Ink ink) {
  const auto& colors = theme::colors();
  switch (ink) {
    case Ink::Muted: return colors.text2;
    case Ink::Accent: return colors.accent;
    case Ink::OnAccent: return colors.onAccent;
    case Ink::Critical: return colors.critical;
    case Ink::Good: return colors.good;
    case Ink::Text: break;
  }
  return colors.text;
}

/// Asks for the colour at each painting, so that a switched scheme needs no new icons.
class Engine : public QIconEngine {
public:
  Engine(QString name, Ink ink) : m_name(std::move(name)), m_ink(ink) {}

  QIconEngine* clone() const override { return new Engine(m_name, m_ink); }

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
    const auto color = colorOf(m_ink);
    return cached(m_name, size, mode == QIcon::Disabled ? blend(theme::colors().surface, color, 0.4) : color);
  }

  QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override { return pixmap(size, mode, state); }

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
    painter->drawPixmap(rect, pixmap((QSizeF(rect.size()) * painter->device()->devicePixelRatioF()).toSize(), mode, state));
  }

private:
  QString m_name;
  Ink m_ink;
};

}  // namespace

QIcon icon(const char* name, Ink ink) { return QIcon(new Engine(QString::fromLatin1(name), ink)); }

QPixmap iconPixmap(const char* name, int size, const QColor& color, qreal ratio) {
  const int pixels = static_cast<int>(std::lround(size * ratio));
  auto pixmap = cached(QString::fromLatin1(name), {pixels, pixels}, color);
  pixmap.setDevicePixelRatio(ratio);
  return pixmap;
}

}  // namespace prumo::ui
