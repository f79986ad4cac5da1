// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What printing the sample's report costs as a whole process, from the command line to the file on the disk: median of five, with the pages,
// charts and bytes that came out. The reference is the same process printing its help, which is what starting alone costs.
// One line a figure: name, value, reference, ratio, target, tab separated; times in ms.
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <vector>

namespace {

using namespace Qt::StringLiterals;
using prumo::bench::median;

constexpr int kRounds = 5;

QByteArray run(const QStringList& words) {
  QProcess process;
  process.start(QString::fromLatin1(PRUMO_PROGRAM), words);
  if (!process.waitForFinished(120'000) || process.exitCode() != 0) {
    std::fprintf(stderr, "prumo %s failed: %s\n", qPrintable(words.join(u' ')), process.readAllStandardError().constData());
    std::exit(1);
  }
  return process.readAllStandardOutput();
}

double timed(const QStringList& words) {
  QElapsedTimer timer;
  timer.start();
  run(words);
  return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  const QTemporaryDir folder;
  const auto project = folder.filePath(u"sample.prumo"_s);
  const QStringList print{u"report"_s, project, u"-o"_s, folder.filePath(u"sample.pdf"_s), u"--json"_s};
  run({u"sample"_s, project});
  std::vector<double> reports;
  std::vector<double> starts;
  for (int i = 0; i < kRounds; ++i) {
    reports.push_back(timed(print));
    starts.push_back(timed({u"--help"_s}));
  }
  const auto printed = QJsonDocument::fromJson(run(print)).object();
  std::printf("report of the sample\t%.0f\t%.0f\t%.1f\t2000\n", median(reports), median(starts), median(reports) / median(starts));
  std::printf("report pages\t%d\t-\t-\t25\n", printed[u"pages"_s].toInt());
  std::printf("report charts\t%d\t-\t-\t12\n", printed[u"charts"_s].toInt());
  std::printf("report bytes\t%.0f\t-\t-\t-\n", printed[u"bytes"_s].toDouble());
}
