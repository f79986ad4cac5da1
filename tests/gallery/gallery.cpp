// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Writes a picture of every page into the folder PRUMO_GALLERY, to look at: light and dark, pt-BR and en, and the narrow and the large.
#include "app/sample.h"
#include "app/steps.h"
#include "app/window.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QStyleFactory>
#include <QTemporaryDir>

#include <cstdio>

using namespace prumo;
using namespace Qt::StringLiterals;

namespace {

/// Lets the window do what it does by itself: layout, paint, tasks and their results.
void settle(int milliseconds) {
  QElapsedTimer timer;
  timer.start();
  while (timer.elapsed() < milliseconds) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
}

struct Look {
  QString language;
  QString theme;
  QSize size{1280, 800};
  int textSize = 100;

  QString name() const {
    auto name = language + u'-' + theme;
    if (size.width() != 1280) name += u"-%1"_s.arg(size.width());
    return textSize == 100 ? name : name + u"-text%1"_s.arg(textSize);
  }
};

QStringList places() {
  QStringList all{u"dashboard"_s, u"findings"_s, u"plan"_s, u"report"_s};
  for (const auto& step : steps()) {
    const auto place = u"step/"_s + QString::fromStdString(step.room.id.text);
    all << place;
    for (const auto& tab : step.tabs) all << place + u'/' + QLatin1StringView(tab.id);
  }
  return all << u"step/quality/findings"_s;
}

bool save(QWidget& window, const Look& look, QString place) {
  const auto folder = qEnvironmentVariable("PRUMO_GALLERY", QDir::currentPath());
  return window.grab().save(folder + u'/' + place.replace(u'/', u'-') + u'-' + look.name() + u".png"_s);
}

bool draw(const QString& sample, const Look& look, const QString& settingsFile) {
  ui::Settings settings(settingsFile);
  settings.set(ui::Settings::Key::Theme, look.theme);
  settings.set(ui::Settings::Key::Language, look.language);
  settings.set(ui::Settings::Key::TextSize, look.textSize);
  ui::applyLooks(settings);
  ui::Workspace workspace({.name = "Consultora Exemplo"}, rooms(), look.language.toStdString());
  ui::MainWindow window(workspace, settings, windowParts());
  window.resize(look.size);
  window.show();
  settle(200);
  bool done = save(window, look, u"welcome"_s);
  window.openFile(sample);
  for (const auto& place : places()) {
    workspace.show(place);
    settle(place == u"report"_s ? 2500 : 250);
    done = save(window, look, place) && done;
  }
  return done;
}

}  // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
  const QTemporaryDir folder;
  bool done = true;
  for (const auto& language : {u"pt-BR"_s, u"en"_s}) {
    QDir().mkpath(folder.filePath(language));
    const auto file = folder.filePath(language + u"/loja-exemplo.prumo"_s);
    if (!buildSample(file.toStdString(), language.toStdString())) return 1;
    for (const auto& theme : {u"light"_s, u"dark"_s}) done = draw(file, {language, theme}, folder.filePath(u"settings"_s)) && done;
    done = draw(file, {language, u"light"_s, {1024, 700}}, folder.filePath(u"settings"_s)) && done;
    done = draw(file, {language, u"light"_s, {1280, 800}, 150}, folder.filePath(u"settings"_s)) && done;
  }
  if (!done) std::fputs("some pictures could not be written\n", stderr);
  return done ? 0 : 1;
}
