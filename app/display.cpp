// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/display.h"

#include "app/cli/frame.h"
#include "app/cli/stream.h"
#include "core/base/local_text.h"
#include "core/base/platform.h"
#include "ui/text/speaker.h"

#include <cstdio>
#include <cstdlib>

namespace prumo {

namespace {

QtMessageHandler s_before = nullptr;
QStringList s_words;

constexpr int kBadInput = 3;

Message nowhereToShow() {
  for (const char* name : {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"}) {
    const auto value = platform::environment(name).value_or("");
    if (!value.empty()) return {"cli.display_silent", {{"display", std::string{name} + "=" + value}}};
  }
  return {"cli.no_display", {}};
}

/// Half-made objects stand on the stack and in static storage: nothing of them is taken down.
[[noreturn]] void giveUp() {
  const Speaker speaker(cli::languageOf(s_words).value_or(std::string{kPortuguese}));
  cli::writeLine(cli::Stream::Err, "prumo: " + speaker.say(nowhereToShow()).toStdString());
  cli::writeLine(cli::Stream::Err, speaker.say("cli.without_display").toStdString());
  std::fflush(nullptr);
  std::_Exit(kBadInput);
}

/// What Qt says about platforms is the long form of the same.
void listen(QtMsgType type, const QMessageLogContext& context, const QString& message) {
  if (type == QtFatalMsg) giveUp();
  const bool isAboutDisplays = QLatin1String(context.category).startsWith(QLatin1String("qt.qpa"));
  if (!isAboutDisplays && s_before) s_before(type, context, message);
}

}  // namespace

DisplayNeeded::DisplayNeeded(const QStringList& words) {
  s_words = words;
  s_before = qInstallMessageHandler(listen);
}

DisplayNeeded::~DisplayNeeded() { qInstallMessageHandler(s_before); }

}  // namespace prumo
