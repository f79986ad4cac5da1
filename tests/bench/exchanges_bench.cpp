// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two thousand contact points between 150 systems, 20,000 operations below them: how long the graph takes, and the longest turn of the event loop while
// it comes, is walked through and zoomed.
#include "app/steps.h"
#include "core/base/file.h"
#include "core/contacts/contact.h"
#include "tests/bench/measure.h"
#include "ui/contacts/exchange_view.h"
#include "ui/contacts/exchanges_page.h"
#include "ui/kit/cell_table.h"
#include "ui/kit/theme.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTemporaryDir>

using namespace prumo;
using namespace prumo::ui;

namespace {

constexpr int kContacts = 2000;
constexpr int kOperations = 10;   ///< of each
constexpr int kSystems = 150;

template <class T>
T got(Result<T> result) {
  if (result) return std::move(result).value();
  std::fprintf(stderr, "bench_exchanges: %s\n", result.error().code().c_str());
  std::exit(4);
}

void fill(Workspace& workspace) {
  const Instant added{1'700'000'000'000, -180};
  workspace.edit({"contacts.edit.add", {{"name", "all"}}}, [&added](Transaction& edit) -> Result<void> {
    for (int i = 0; i < kContacts; ++i) {
      const contacts::ContactPoint contact{.id = newUuid(), .name = "Contact " + std::to_string(i), .provider = "System " + std::to_string(i * 7 % kSystems), .consumer = "System " + std::to_string(i * 13 % kSystems + i % 3), .addedAt = added};
      if (auto done = edit.insert(contact); !done) return done;
      if (auto done = edit.insert(Finding{.id = newUuid(), .step = "contacts", .title = "open", .severity = static_cast<Severity>(i % 4), .origin = "contacts/" + contact.id + "/no_owner", .firstSeen = added, .lastSeen = added}); !done) return done;
      for (int j = 0; j < kOperations; ++j) {
        const auto path = "/orders/" + std::to_string(j);
        if (auto done = edit.insert(contacts::ContactOperation{.id = newUuid(), .contact = contact.id, .position = j, .key = "GET " + path, .method = "GET", .path = path}); !done) return done;
      }
    }
    return {};
  });
}

double milliseconds(const QElapsedTimer& timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e6; }

/// Of the act, and of all it makes the window lay out and paint.
template <class Act>
double turn(const Act& act) {
  QElapsedTimer timer;
  timer.start();
  act();
  QApplication::processEvents();
  return milliseconds(timer);
}

void print(const char* name, double value, double reference, const char* target) { std::printf("%s\t%.1f ms\t%.1f ms\t%.2f\t%s\n", name, value, reference, value / reference, target); }

}  // namespace

int main(int argc, char** argv) {
  const QApplication app(argc, argv);
  theme::apply(Scheme::Light);
  const QTemporaryDir folder;
  Workspace workspace({.name = "Ana"}, rooms(), "en");
  const auto method = got(parseMethod(got(readFile(PRUMO_SOURCE_DIR "/resources/methods/ecommerce-supplier.json", 1 << 24))));
  if (!workspace.create(folder.filePath(QStringLiteral("p.prumo")).toStdString(), {.client = "Loja Exemplo", .supplier = "Fornecedor Exemplo", .language = "en", .started = "2026-11-23"}, method)) return 4;
  fill(workspace);
  ExchangesPage page(workspace);
  page.resize(1008, 726);
  QElapsedTimer whole;
  whole.start();
  double frame = turn([&page] { page.show(); });
  const auto* list = page.findChild<CellTableView*>();
  while (list->model()->rowCount() < kContacts) frame = std::max(frame, turn([] {}));
  print("2000 contact points: graph, list and matrix", milliseconds(whole), 1000, "<= 1000 ms");
  print("2000 contact points: longest frame while they come", frame, 50, "<= 50 ms");
  auto* view = page.findChild<ExchangeView*>();
  double walk = 0, zoom = 0;
  for (int i = 0; i < 50; ++i) {
    walk = std::max(walk, turn([view, i] {
      QKeyEvent key(QEvent::KeyPress, i % 4 == 0 ? Qt::Key_Down : Qt::Key_Right, Qt::NoModifier);
      QApplication::sendEvent(view, &key);
    }));
    zoom = std::max(zoom, turn([view, i] { view->setZoom(0.1 + 0.04 * i); }));
  }
  print("2000 contact points: longest frame walking through the graph", walk, 50, "<= 50 ms");
  print("2000 contact points: longest frame zooming it", zoom, 50, "<= 50 ms");
  return 0;
}
