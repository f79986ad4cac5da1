// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The window with the sample open and painted, against a bare QMainWindow with one chart: whole processes, in turn.
#include "app/sample.h"
#include "app/steps.h"
#include "app/window.h"
#include "tests/bench/measure.h"
#include "ui/kit/chart_view.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QElapsedTimer>
#include <QLineSeries>
#include <QMainWindow>
#include <QProcess>
#include <QStyleFactory>
#include <QTemporaryDir>

#include <cstdio>

using namespace prumo;
using namespace Qt::StringLiterals;
using prumo::bench::median;

namespace {

constexpr int kRuns = 9;

/// Shown, laid out and painted once: what a person waits for.
void paint(QWidget& window) {
  window.resize(1280, 800);
  window.show();
  QCoreApplication::processEvents();
  window.grab();
}

int showBare() {
  QMainWindow window;
  auto* series = new QLineSeries;
  for (int i = 0; i < 11; ++i) series->append(i, i % 5);
  auto* chart = new QChart;
  chart->addSeries(series);
  chart->createDefaultAxes();
  window.setCentralWidget(new QChartView(chart));
  paint(window);
  return 0;
}

int showSample(const QString& file, const QString& settingsFile) {
  ui::Settings settings(settingsFile);
  ui::applyLooks(settings);
  ui::Workspace workspace({.name = "Consultora Exemplo"}, rooms(), "pt-BR");
  ui::MainWindow window(workspace, settings, windowParts());
  window.openFile(file);
  paint(window);
  return workspace.isOpen() ? 0 : 1;
}

double run(const QStringList& words) {
  QElapsedTimer timer;
  timer.start();
  const int code = QProcess::execute(QCoreApplication::applicationFilePath(), words);
  if (code != 0) qFatal("the child failed: %d", code);
  return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

}  // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
  const auto words = application.arguments();
  if (words.value(1) == u"bare"_s) return showBare();
  if (words.value(1) == u"sample"_s) return showSample(words.value(2), words.value(3));

  const QTemporaryDir folder;
  const auto file = folder.filePath(u"loja-exemplo.prumo"_s);
  if (!buildSample(file.toStdString(), kPortuguese)) return 1;
  std::vector<double> sample;
  std::vector<double> bare;
  for (int i = 0; i < kRuns; ++i) {
    bare.push_back(run({u"bare"_s}));
    sample.push_back(run({u"sample"_s, file, folder.filePath(u"settings"_s)}));
  }
  std::printf("window with the sample, painted\t%.0f ms\t%.0f ms (bare window, one chart)\t%.2f\t<= 6\n", median(sample), median(bare),
              median(sample) / median(bare));
  return 0;
}
