// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/frame.h"
#include "app/display.h"
#include "app/window.h"
#include "core/base/platform.h"
#include "core/base/secrets.h"
#include "ui/keychain/system_keychain.h"

#include <QApplication>

#include <optional>

namespace {

using namespace prumo;

// Qt's own remarks (locale, fonts) are not for who reads a command's diagnostics.
void onlyWhatBreaks(QtMsgType type, const QMessageLogContext&, const QString& message) {
  if (type == QtCriticalMsg || type == QtFatalMsg) std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

QStringList wordsOf(int argc, char** argv) {
  QStringList words;
  for (int i = 1; i < argc; ++i) words += QString::fromLocal8Bit(argv[i]);
  return words;
}

/// While a program runs, it can ask the system for passwords that databases need.
class KeychainAtHand {
public:
  KeychainAtHand() { setSecretKeeper(systemKeychain()); }
  KeychainAtHand(const KeychainAtHand&) = delete;
  KeychainAtHand& operator=(const KeychainAtHand&) = delete;
  ~KeychainAtHand() { setSecretKeeper(nullptr); }
};

/// Painting needs a QApplication, but never a display. Qt numbers fonts and styles in the order of its hash tables, which has to be the
/// same in every process for equal reports to be equal bytes.
int runDrawing(int argc, char** argv) {
  QHashSeed::setDeterministicGlobalSeed();
  qputenv("QT_QPA_PLATFORM", "offscreen");
  const QApplication application{argc, argv};
  const KeychainAtHand keychain;
  return cli::run(application.arguments().mid(1));
}

int runQuiet(int argc, char** argv) {
  const QCoreApplication application{argc, argv};
  const KeychainAtHand keychain;
  return cli::run(application.arguments().mid(1));
}

int showWindow(int argc, char** argv) {
  std::optional<DisplayNeeded> needed(std::in_place, wordsOf(argc, argv));
  QApplication application{argc, argv};
  needed.reset();
  const KeychainAtHand keychain;
  return runWindow(application, application.arguments().mid(1));
}

}  // namespace

int main(int argc, char** argv) {
  platform::failAtSizeLimit();
  QCoreApplication::setApplicationName(QStringLiteral("prumo"));
  QCoreApplication::setApplicationVersion(QStringLiteral(PRUMO_VERSION));
  const auto words = wordsOf(argc, argv);
  if (!cli::isForCommandLine(words)) return showWindow(argc, argv);
  qInstallMessageHandler(onlyWhatBreaks);
  return cli::draws(words) ? runDrawing(argc, argv) : runQuiet(argc, argv);
}
