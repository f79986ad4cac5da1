// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/rule_trial.h"

#include "ui/kit/looks.h"

#include <QTimer>

namespace prumo::ui {

namespace {

constexpr int kPause = 350;  ///< milliseconds without a key
constexpr std::int64_t kExamples = 3;

/// Two rules that are tried alike: names and remarks may differ.
bool isSame(quality::Rule one, quality::Rule other) {
  for (auto* rule : {&one, &other}) rule->title = rule->note = rule->owner = {};
  return quality::toJson(quality::RuleSet{{one}}) == quality::toJson(quality::RuleSet{{other}});
}

QString textOf(const quality::ExampleRow& row, const Speaker& speaker) {
  QStringList cells;
  for (const auto& [column, value] : row.cells) cells << speaker.say(Message{"quality.sample.cell", {{"column", column}, {"value", value}}});
  return speaker.say(Message{"quality.sample.example", {{"line", row.line}, {"cells", cells.join(QStringLiteral(", ")).toStdString()}}});
}

}  // namespace

RuleTrial::RuleTrial(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_pause(new QTimer(this)), m_result(label(LabelKind::Strong)), m_examples(label(LabelKind::Small)) {
  auto* layout = bare<QVBoxLayout>(4);
  setLayout(layout);
  for (auto* words : {m_result, m_examples}) {
    words->setWordWrap(true);
    layout->addWidget(words);
  }
  m_pause->setSingleShot(true);
  m_pause->setInterval(kPause);
  connect(m_pause, &QTimer::timeout, this, &RuleTrial::tryNow);
  say();
}

template <class T>
void RuleTrial::run(const char* name, std::function<Result<T>(const Job&)> work, void (RuleTrial::*done)(Result<T>)) {
  m_tasks.run<T>({name, {}}, this, std::move(work), [this, done, asked = m_asked](Result<T> result) {
    if (asked == m_asked) (this->*done)(std::move(result));
  });
}

void RuleTrial::begin(const quality::Dataset& dataset) {
  end();
  const auto source = quality::sourceOf(dataset);
  const auto datasets = quality::sourcesOf(m_workspace.project());
  if (!source) return fail(source.error());
  if (!datasets) return fail(datasets.error());
  m_datasets = *datasets;
  run<quality::Sample>("quality_page.trial.reading", [source = *source](const Job& job) { return quality::takeSample(source, {}, job); }, &RuleTrial::takeSample);
  say();
}

void RuleTrial::setRule(const std::optional<quality::Rule>& rule) {
  if (rule && m_rule && isSame(*rule, *m_rule)) return;
  m_rule = rule;
  if (m_sample) {
    stop();
    m_error.reset();
    if (m_rule) m_pause->start();
  }
  m_outcome.reset();
  say();
}

void RuleTrial::end() {
  stop();
  m_sample.reset();
  m_rule.reset();
  m_outcome.reset();
  m_error.reset();
  say();
}

void RuleTrial::stop() {
  ++m_asked;
  m_pause->stop();
  m_tasks.cancelAll();
}

void RuleTrial::takeSample(Result<quality::Sample> sample) {
  if (!sample) return fail(sample.error());
  m_sample = *std::move(sample);
  tryNow();
}

void RuleTrial::tryNow() {
  if (!m_sample || !m_rule) return say();
  const quality::CheckOptions options{.rowsPerRule = kExamples, .datasets = m_datasets};
  run<quality::SampleOutcome>(
      "quality_page.trial.counting", [sample = *m_sample, rule = *m_rule, options](const Job& job) { return quality::tryRule(sample, rule, options, job); },
      &RuleTrial::takeOutcome);
  say();
}

void RuleTrial::takeOutcome(Result<quality::SampleOutcome> outcome) {
  if (!outcome) return fail(outcome.error());
  m_outcome = *std::move(outcome);
  say();
}

void RuleTrial::fail(const Error& error) {
  m_error = error;
  say();
}

QString RuleTrial::words() const {
  const auto& speaker = m_workspace.speaker();
  if (m_error) return speaker.say(*m_error);
  if (!m_rule) return {};
  if (!m_outcome) return speaker.say(m_sample ? "quality_page.trial.counting" : "quality_page.trial.reading");
  QStringList sentences;
  for (const auto& message : quality::wordsOf(*m_outcome)) sentences << speaker.say(message);
  return sentences.join(QStringLiteral(" · "));
}

void RuleTrial::say() {
  const auto& speaker = m_workspace.speaker();
  QStringList examples;
  if (m_outcome) {
    for (const auto& row : quality::examplesOf(*m_outcome)) examples << textOf(row, speaker);
  }
  const auto result = words();
  setKind(m_result, m_error || (m_outcome && m_outcome->outcome.verdict == quality::Verdict::Fail) ? "fault" : m_outcome ? "strong" : "secondary");
  m_result->setText(result);
  m_result->setVisible(!result.isEmpty());
  m_examples->setText(examples.isEmpty() ? QString{} : speaker.say(Message{"quality_page.trial.examples", {{"examples", examples.join(QStringLiteral("; ")).toStdString()}}}));
  m_examples->setVisible(!examples.isEmpty());
}

}  // namespace prumo::ui
