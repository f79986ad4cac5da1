// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A sample of 50,000 rows, half of them judged: the longest turn of the event loop while its page is opened, judged on, moved in and taken back.
#include "app/steps.h"
#include "core/base/file.h"
#include "core/quality/sampling/verdict.h"
#include "tests/bench/measure.h"
#include "ui/kit/cell_table.h"
#include "ui/kit/theme.h"
#include "ui/quality/sampling/sampling_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPushButton>

#include <algorithm>
#include <cstdio>

using namespace prumo;
using namespace prumo::ui;
using namespace prumo::quality::sampling;

namespace {

constexpr int kLot = 200'000;
constexpr int kDrawn = 50'000;
constexpr double kFrame = 50;  ///< ms

[[noreturn]] void giveUp(const std::string& why) {
  std::fprintf(stderr, "bench_sampling: %s\n", why.c_str());
  std::exit(4);
}

template <class T>
T got(Result<T> result) {
  if (!result) giveUp(result.error().code());
  return std::move(result).value();
}

std::filesystem::path makeFeed(const bench::Place& place) {
  std::string csv = "sku,title,category,email,price,stock,updated\n";
  for (int i = 1; i <= kLot; ++i) {
    const auto n = std::to_string(i);
    csv += "SKU-" + n + ",Product number " + n + (i % 3 == 0 ? ",toys" : ",books") + ",client" + n + "@mail.com," + n + ".90," + std::to_string(i % 97) + ",2026-11-23T10:00:00Z\n";
  }
  const auto path = place / "feed.csv";
  if (auto written = writeFile(path, csv); !written) giveUp(written.error().code());
  return path;
}

/// Every second row of the first half conforms, and every twentieth has a defect.
Merged halfJudged(const KeptStudy& kept) {
  Merged merged;
  for (std::size_t i = 0; i < kept.rows.size() / 2; ++i) {
    merged.fresh.push_back({.id = newUuid(), .study = kept.study.id, .row = kept.rows[i].id, .major = i % 20 == 0 ? 1 : 0, .note = i % 20 == 0 ? "price differs" : "", .judge = "Ana", .at = kept.study.at});
  }
  return merged;
}

void makeStudy(Workspace& workspace, const bench::Place& place) {
  const auto method = got(parseMethod(got(readFile(PRUMO_SOURCE_DIR "/resources/methods/ecommerce-supplier.json", 1 << 24))));
  if (auto made = workspace.create(place / "a.prumo", {.client = "Loja Exemplo", .supplier = "Fornecedor Exemplo", .language = "en"}, method); !made) giveUp(made.error().code());
  const auto dataset = got(quality::datasetFor(makeFeed(place), {}, workspace.author().clock->now()));
  const auto drawn = got(draw(got(quality::sourceOf(dataset)), {.seed = 42, .plan = [](std::int64_t lot) { return sizePlan(lot, kDrawn); }}));
  const auto kept = prepareStudy(workspace.project(), dataset, drawn, "Prices", {});
  workspace.edit({"sampling.edit.draw", {{"dataset", dataset.name}, {"size", std::int64_t{kDrawn}}}}, [&](Transaction& edit) { return saveStudy(edit, kept); });
  workspace.edit({"sampling.edit.take", {{"name", std::string{"a"}}}}, [&](Transaction& edit) { return saveMerged(edit, workspace.project(), kept.study, halfJudged(kept)); });
}

double milliseconds(const QElapsedTimer& timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e6; }

/// The longest turn of the event loop from the act until `isDone`.
double turned(const std::function<void()>& act, const std::function<bool()>& isDone = [] { return true; }) {
  QElapsedTimer timer;
  timer.start();
  act();
  QApplication::processEvents();
  double worst = milliseconds(timer);
  while (!isDone()) {
    timer.restart();
    QApplication::processEvents();
    worst = std::max(worst, milliseconds(timer));
  }
  return worst;
}

template <class W>
W& child(const QWidget& page, const char* name) {
  for (auto* one : page.findChildren<W*>()) {
    if (one->accessibleName() == QString::fromLatin1(name)) return *one;
  }
  giveUp(name);
}

void print(const char* name, double value) { std::printf("sample of 50000: longest frame %s\t%.1f ms\t%.1f ms\t%.2f\t<= 50 ms\n", name, value, kFrame, value / kFrame); }

double longest(int times, const std::function<void()>& act) {
  double worst = 0;
  for (int i = 0; i < times; ++i) worst = std::max(worst, turned(act));
  return worst;
}

void measure(Workspace& workspace) {
  SamplingPage page(workspace);
  page.resize(1180, 900);
  const auto& table = child<CellTableView>(page, "Drawn rows");
  print("opening", turned([&] { page.show(); }, [&table] { return table.model()->rowCount() == kDrawn; }));
  print("going to the next open row", longest(5, [&] { child<QPushButton>(page, "Next not judged").click(); }));
  print("judging", longest(40, [&] { child<QPushButton>(page, "Conforms").click(); }));
  print("counting a defect", longest(10, [&] { child<QPushButton>(page, "One more major defect").click(); }));
  print("moving", longest(40, [&] { child<QPushButton>(page, "Previous").click(); }));
  print("taking back", longest(5, [&] { workspace.undo(); }));
}

}  // namespace

int main(int argc, char** argv) {
  const QApplication app(argc, argv);
  theme::apply(Scheme::Light);
  const bench::Place place;
  Workspace workspace({.name = "Ana"}, rooms(), "en");
  makeStudy(workspace, place);
  measure(workspace);
  return 0;
}
