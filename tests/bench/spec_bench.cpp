// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Descriptions of interfaces: a large OpenAPI file in JSON and YAML beside the bare parse of the same JSON, its memory, 500 files in one go, and the
// longest turn of the event loop over an inventory of 20,000 operations.
#include "app/steps.h"
#include "core/base/file.h"
#include "core/contacts/intake.h"
#include "core/contacts/readers/reader.h"
#include "tests/bench/made_spec.h"
#include "tests/bench/measure.h"
#include "ui/contacts/inventory_page.h"
#include "ui/kit/cell_table.h"
#include "ui/kit/theme.h"

#include <nlohmann/json.hpp>

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>

using namespace prumo;
using namespace prumo::contacts;
using namespace prumo::ui;

namespace {

constexpr double kFrame = 50;      ///< ms

[[noreturn]] void giveUp(const std::string& why) {
  std::fprintf(stderr, "bench_spec: %s\n", why.c_str());
  std::exit(4);
}

template <class T>
T got(Result<T> result) {
  if (!result) giveUp(result.error().code());
  return std::move(result).value();
}

double seconds(const std::function<void()>& act) {
  std::vector<double> all;
  for (int i = 0; i < 5; ++i) {
    const double start = bench::now();
    act();
    all.push_back(bench::now() - start);
  }
  return bench::median(all);
}

void reading(const bench::Place& place) {
  const auto text = bench::madeSpec("Large", bench::kLargeSpec);
  const auto json = place / "large.json";
  const auto yaml = place / "large.yaml";  // JSON is YAML, too
  for (const auto& path : {json, yaml}) got(writeFile(path, text).transform([] { return true; }));
  const double bare = seconds([&text] {
    if (nlohmann::json::parse(text).empty()) giveUp("empty");
  });
  const auto read = [](const std::filesystem::path& path) { return seconds([&path] { got(readSpec(path)); }); };
  std::printf("OpenAPI of %.1f MB, JSON, beside parsing alone (nlohmann)\t%.3f s\t%.3f s\t%.2f\t<= 1.5 s\n", static_cast<double>(text.size()) / 1e6, read(json), bare, read(json) / bare);
  std::printf("the same read as YAML\t%.3f s\t%.3f s\t%.2f\t<= 1.5 s\n", read(yaml), bare, read(yaml) / bare);
}

/// Comes first: a program that is started inherits the peak of whoever starts it.
void memory(const bench::Place& place) {
  const auto large = place / "large.json";
  const auto small = place / "small.json";
  got(writeFile(large, bench::madeSpec("Large", bench::kLargeSpec)).transform([] { return true; }));
  got(writeFile(small, bench::madeSpec("Small", 1)).transform([] { return true; }));
  const double mib = static_cast<double>(std::filesystem::file_size(large)) / 1024 / 1024;
  const double used = bench::spend({PRUMO_PROGRAM, "import", "openapi", large.string()}).peakMiB - bench::spend({PRUMO_PROGRAM, "import", "openapi", small.string()}).peakMiB;
  std::printf("memory of an OpenAPI file beside its size\t%.0f MiB\t%.1f MiB\t%.1f\t<= 20\n", used, mib, used / mib);
  std::fflush(stdout);
}

void manyFiles(const bench::Place& place) {
  std::vector<std::filesystem::path> paths;
  for (int i = 0; i < 500; ++i) {
    paths.push_back(place / ("s" + std::to_string(i) + ".json").c_str());
    got(writeFile(paths.back(), bench::madeSpec("Shop " + std::to_string(i), 10)).transform([] { return true; }));
  }
  std::vector<double> each;
  for (const auto& path : paths) {
    const double start = bench::now();
    got(readSpec(path));
    each.push_back(bench::now() - start);
  }
  double all = 0;
  for (const double one : each) all += one;
  std::printf("500 files of 40 operations, read\t%.3f s\t%.4f s a file\t\t\n", all, bench::median(each));
}

/// The longest turn of the event loop.
double turned(const std::function<void()>& act) {
  QElapsedTimer timer;
  timer.start();
  act();
  QApplication::processEvents();
  double worst = static_cast<double>(timer.nsecsElapsed()) / 1e6;
  for (int i = 0; i < 20; ++i) {
    timer.restart();
    QApplication::processEvents();
    worst = std::max(worst, static_cast<double>(timer.nsecsElapsed()) / 1e6);
  }
  return worst;
}

void inventory(const bench::Place& place) {
  Workspace workspace({.name = "Ana"}, rooms(), "en");
  const auto method = got(parseMethod(got(readFile(PRUMO_SOURCE_DIR "/resources/methods/ecommerce-supplier.json", 1 << 24))));
  if (auto made = workspace.create(place / "a.prumo", {.client = "Loja Exemplo", .supplier = "Fornecedor Exemplo", .language = "en"}, method); !made) giveUp(made.error().code());
  for (const auto* name : {"One", "Two"}) {
    const auto path = place / (std::string{name} + ".json").c_str();
    got(writeFile(path, bench::madeSpec(name, bench::kLargeSpec)).transform([] { return true; }));
    const auto taken = got(prepareIntake(workspace.project(), got(readSpec(path)), got(specSource(path))));
    const double start = bench::now();
    workspace.edit({"contacts.edit.import", {{"file", std::string{name}}}}, [&](Transaction& edit) { return saveIntake(edit, workspace.project(), taken).transform([](const SavedIntake&) {}); });
    std::printf("keeping 12,800 operations\t%.3f s\t\t\t\n", bench::now() - start);
  }
  InventoryPage page(workspace);
  page.resize(1180, 900);
  const auto print = [](const char* name, double value) { std::printf("inventory of 25,600 operations: longest frame %s\t%.1f ms\t%.1f ms\t%.2f\t<= 50 ms\n", name, value, kFrame, value / kFrame); };
  print("opening", turned([&page] { page.show(); }));
  auto* table = page.findChild<QTableView*>();
  print("choosing a contact point", turned([table] { table->selectRow(0); }));
  print("showing its operations", turned([&page] { page.findChild<QTabBar*>()->setCurrentIndex(1); }));
  print("choosing the other", turned([table] { table->selectRow(1); }));
  for (auto* field : page.findChildren<QLineEdit*>()) {
    if (field->accessibleName() == QStringLiteral("Search operations")) print("searching operations", turned([field] { field->setText(QStringLiteral("addE12")); }));
  }
  for (auto* operations : page.findChildren<CellTableView*>()) {
    if (operations->accessibleName() == QStringLiteral("Operations")) print("choosing an operation", turned([operations] { operations->selectRow(3); }));
  }
}

}  // namespace

int main(int argc, char** argv) {
  const bench::Place place;
  memory(place);
  const QApplication app(argc, argv);
  theme::apply(Scheme::Light);
  reading(place);
  manyFiles(place);
  inventory(place);
  return 0;
}
