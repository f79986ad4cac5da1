// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A large project against the sample: how long opening takes, as a file and as a painted window,
// and the longest turn of the event loop while its register is edited, scrolls and filters.
#include "app/sample.h"
#include "app/steps.h"
#include "app/window.h"
#include "core/base/file.h"
#include "core/base/platform.h"
#include "tests/bench/measure.h"
#include "ui/findings/findings_page.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>

using namespace prumo;
using namespace prumo::ui;
using prumo::bench::median;

namespace {

constexpr int kFindings = 20'000;
constexpr int kHistory = 200'000;
constexpr int kRuns = 7;

[[noreturn]] void giveUp(const std::string& why) {
  std::fprintf(stderr, "bench_register: %s\n", why.c_str());
  std::exit(4);
}

template <class T>
T got(Result<T> result) {
  if (!result) giveUp(result.error().code());
  return std::move(result).value();
}

Finding findingNumber(int i) {
  const Instant seen{1'700'000'000'000 + i, -180};
  return {.id = newUuid(),
          .step = i % 2 == 0 ? "quality" : "support",
          .title = "Price of order " + std::to_string(i) + " differs from what was agreed",
          .severity = static_cast<Severity>(i % 4),
          .likelihood = 1 + i % 5,
          .status = static_cast<FindingStatus>(i % 4),
          .condition = "Sent and received differ in case " + std::to_string(i * 7),
          .recommendation = "Compare both sides every day",
          .owner = i % 3 == 0 ? "Ana" : "Bia",
          .firstSeen = seen,
          .lastSeen = seen};
}

void makeProject(const std::filesystem::path& path) {
  Workspace workspace({.name = "Ana"}, rooms(), "en");
  const auto method = got(parseMethod(got(readFile(PRUMO_SOURCE_DIR "/resources/methods/ecommerce-supplier.json", 1 << 24))));
  if (auto made = workspace.create(path, {.client = "Loja Exemplo", .supplier = "Fornecedor Exemplo", .language = "en", .started = "2026-11-23"}, method); !made) {
    giveUp(made.error().code());
  }
  workspace.edit({"findings.added", {{"title", "all"}}}, [&](Transaction& edit) -> Result<void> {
    for (int i = 0; i < kFindings; ++i) {
      if (auto done = edit.insert(findingNumber(i)); !done) return done;
    }
    return {};
  });
}

/// By SQL, because two hundred thousand edits would take the time of a coffee.
void addHistory(const std::filesystem::path& path) {
  sqlite3* file = nullptr;
  const auto sql = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + std::to_string(kHistory) +
                   ") INSERT INTO history (id, at, author, label, changeset, undone, version) SELECT 'bench-' || n.i, h.at, h.author, h.label, "
                   "zeroblob(200), 0, h.version FROM n, (SELECT * FROM history LIMIT 1) h";
  if (sqlite3_open(path.c_str(), &file) != SQLITE_OK || sqlite3_exec(file, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
    giveUp(sqlite3_errmsg(file));
  }
  sqlite3_close(file);
}

double milliseconds(const QElapsedTimer& timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e6; }

double openingOf(const std::filesystem::path& path) {
  std::vector<double> times;
  for (int i = 0; i < kRuns; ++i) {
    Workspace workspace({.name = "Ana"}, rooms(), "en");
    QElapsedTimer timer;
    timer.start();
    if (auto opened = workspace.open(path); !opened) giveUp(opened.error().code());
    times.push_back(milliseconds(timer));
  }
  return median(times);
}

double windowOf(const std::filesystem::path& path, const QString& settingsFile) {
  std::vector<double> times;
  for (int i = 0; i < kRuns; ++i) {
    Settings settings(settingsFile);
    Workspace workspace({.name = "Ana"}, rooms(), "en");
    QElapsedTimer timer;
    timer.start();
    MainWindow window(workspace, settings, windowParts());
    window.openFile(QString::fromStdString(platform::utf8FromPath(path)));
    window.show();
    QApplication::processEvents();
    window.grab();
    times.push_back(milliseconds(timer));
    if (!workspace.isOpen()) giveUp("the window did not open it");
  }
  return median(times);
}

/// The longest turn: the act itself, and everything it makes the window lay out and paint.
template <class Act>
double longest(int times, const Act& act) {
  double worst = 0;
  for (int i = 0; i < times; ++i) {
    QElapsedTimer timer;
    timer.start();
    act(i);
    QApplication::processEvents();
    worst = std::max(worst, milliseconds(timer));
  }
  return worst;
}

void print(const char* name, double value, double reference, double ratio, const char* target) {
  std::printf("%s\t%.1f ms\t%.1f ms\t%.2f\t%s\n", name, value, reference, ratio, target);
}

void printFrames(Workspace& workspace) {
  FindingsPage page(workspace, std::nullopt);
  page.resize(1008, 726);
  page.show();
  QApplication::processEvents();
  auto edited = got(workspace.project().all<Finding>({.limit = 1})).front();
  const double editing = longest(50, [&](int i) {
    edited.severity = static_cast<Severity>(i % 4);
    workspace.edit({"findings.changed", {}}, [&edited](Transaction& edit) { return edit.update(edited); });
  });
  print("register of 20000: longest frame editing", editing, 50, editing / 50, "<= 50 ms");
  auto* bar = page.findChild<QTableView*>()->verticalScrollBar();
  const double scroll = longest(200, [bar](int i) { bar->setValue(bar->maximum() / 200 * i); });
  auto* search = page.findChild<QLineEdit*>();
  const auto words = QStringLiteral("order 19999");
  const double filter = longest(2 * static_cast<int>(words.size()), [&](int i) {
    search->setText(words.left(i < words.size() ? i + 1 : 2 * words.size() - i - 1));
  });
  print("register of 20000: longest frame scrolling", scroll, 50, scroll / 50, "<= 50 ms");
  print("register of 20000: longest frame filtering", filter, 50, filter / 50, "<= 50 ms");
}

}  // namespace

int main(int argc, char** argv) {
  const QApplication app(argc, argv);
  theme::apply(Scheme::Light);
  const QTemporaryDir folder;
  const auto home = std::filesystem::path(folder.path().toStdString());
  if (auto built = buildSample(home / "sample.prumo", kEnglish); !built) giveUp(built.error().code());
  makeProject(home / "large.prumo");
  addHistory(home / "large.prumo");
  const double sample = openingOf(home / "sample.prumo");
  const double large = openingOf(home / "large.prumo");
  print("read 20000 findings and 200000 edits", large, sample, large / sample, "(sample read)");
  const double sampleWindow = windowOf(home / "sample.prumo", folder.filePath(QStringLiteral("settings")));
  const double largeWindow = windowOf(home / "large.prumo", folder.filePath(QStringLiteral("settings")));
  print("open and paint 20000 findings and 200000 edits", largeWindow, sampleWindow, largeWindow / sampleWindow, "<= 3 x sample");
  Workspace workspace({.name = "Ana"}, rooms(), "en");
  if (auto opened = workspace.open(home / "large.prumo"); !opened) giveUp(opened.error().code());
  printFrames(workspace);
  return 0;
}
