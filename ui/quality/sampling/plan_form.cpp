// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/sampling/plan_form.h"

#include "core/quality/sampling/generator.h"
#include "core/quality/sampling/study_report.h"
#include "ui/kit/cell_table.h"
#include "ui/kit/chart_view.h"
#include "ui/kit/looks.h"
#include "ui/kit/report_cells.h"
#include "ui/kit/texts.h"
#include "ui/quality/sampling/resume_row.h"
#include "ui/shell/latest_work.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace prumo::ui {

namespace {

using namespace quality::sampling;

constexpr double kNoLimit = -1;  ///< the class is not judged by a limit
constexpr int kUnknownLot = 10'000;
constexpr int kSideBySide = 860;

QLabel* wrapped(LabelKind kind) {
  auto* words = label(kind);
  words->setWordWrap(true);
  return words;
}

template <class E>
E chosen(const QComboBox* combo) {
  return static_cast<E>(std::max(0, combo->currentIndex()));
}

}  // namespace

PlanForm::PlanForm(QWidget* parent)
    : Card(parent),
      m_making(new LatestWork(this)),
      m_asking(new LatestWork(this)),
      m_form(new QFormLayout),
      m_kind(new QComboBox),
      m_lot(new QSpinBox),
      m_level(new QComboBox),
      m_inspection(new QComboBox),
      m_critical(aqls(0)),
      m_major(aqls(1.0)),
      m_minor(aqls(4.0)),
      m_limiting(percent(5)),
      m_good(percent(0.5)),
      m_precision(percent(5)),
      m_bound(percent(1)),
      m_size(new QSpinBox),
      m_by(new QComboBox),
      m_seed(new QLineEdit),
      m_title(new QLineEdit),
      m_criterion(new QComboBox),
      m_suggestion(wrapped(LabelKind::Small)),
      m_resume(new ResumeRow),
      m_origin(wrapped(LabelKind::Secondary)),
      m_told(wrapped(LabelKind::CardTitle)),
      m_limits(new CellTableView),
      m_risks(wrapped(LabelKind::Secondary)),
      m_caution(wrapped(LabelKind::Strong)),
      m_fault(wrapped(LabelKind::Fault)),
      m_curve(new ChartView),
      m_draw(primaryButton("run")),
      m_cancel(plainButton()),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)) {
  for (std::size_t i = 0; i < record::enumKeys<PlanKind>.size(); ++i) m_kind->addItem(QString{});
  for (const auto* key : record::enumKeys<Level>) m_level->addItem(QString::fromLatin1(key));
  for (std::size_t i = 0; i < record::enumKeys<Inspection>.size(); ++i) m_inspection->addItem(QString{});
  m_level->setCurrentIndex(static_cast<int>(Level::II));
  m_lot->setRange(1, static_cast<int>(kMostLot));
  m_lot->setGroupSeparatorShown(true);
  m_size->setRange(1, static_cast<int>(kMostDrawn));
  m_size->setValue(50);
  m_good->setRange(0, 99);
  build();
  preview();
}

QDoubleSpinBox* PlanForm::percent(double value) {
  auto* box = new QDoubleSpinBox;
  box->setRange(0.001, 99.999);
  box->setDecimals(3);
  box->setSingleStep(0.5);
  box->setSuffix(QStringLiteral(" %"));
  box->setValue(value);
  return box;
}

/// The AQLs of the series, after the two that are none of it.
QComboBox* PlanForm::aqls(double value) {
  auto* combo = new QComboBox;
  combo->addItem(QString{}, kNoLimit);
  combo->addItem(QString{}, 0.0);
  for (const auto aql : kAqls) combo->addItem(QString{}, aql);
  combo->setCurrentIndex(std::max(0, combo->findData(value)));
  return combo;
}

void PlanForm::addRow(const char* code, QWidget* editor) {
  auto* words = label(LabelKind::Body);
  words->setBuddy(editor);
  m_form->addRow(words, editor);
  m_rows.emplace_back(code, editor);
}

void PlanForm::build() {
  m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
  addRow("sampling.page.kind", m_kind);
  m_form->addRow(m_caution);
  addRow("sampling.page.lot", m_lot);
  addRow("sampling.page.critical", m_critical);
  addRow("sampling.page.major", m_major);
  addRow("sampling.page.minor", m_minor);
  addRow("sampling.page.level", m_level);
  addRow("sampling.page.inspection", m_inspection);
  m_form->addRow(m_suggestion);
  m_form->addRow(m_resume);
  addRow("sampling.page.limiting", m_limiting);
  addRow("sampling.page.good", m_good);
  addRow("sampling.page.precision", m_precision);
  addRow("sampling.page.bound", m_bound);
  addRow("sampling.page.size", m_size);
  addRow("sampling.page.by", m_by);
  addRow("sampling.page.seed", m_seed);
  addRow("sampling.page.title", m_title);
  addRow("sampling.page.criterion", m_criterion);
  auto* told = bare<QVBoxLayout>();
  for (QWidget* part : std::initializer_list<QWidget*>{m_told, m_limits, m_curve, m_risks, m_origin}) told->addWidget(part);
  told->addStretch();
  auto* asked = bare<QVBoxLayout>();
  asked->addLayout(m_form);
  asked->addStretch();
  m_columns->setContentsMargins(0, 0, 0, 0);
  m_columns->setSpacing(24);
  m_columns->addLayout(asked, 2);
  m_columns->addLayout(told, 3);
  body()->addLayout(m_columns);
  body()->addWidget(m_fault);
  m_fault->hide();
  auto* buttons = bare<QHBoxLayout>();
  buttons->addStretch();
  buttons->addWidget(m_cancel);
  buttons->addWidget(m_draw);
  body()->addLayout(buttons);
  connectParts();
  showRows();
}

void PlanForm::connectParts() {
  for (auto* combo : {m_kind, m_critical, m_major, m_minor, m_level, m_inspection}) connect(combo, &QComboBox::currentIndexChanged, this, &PlanForm::preview);
  for (auto* combo : {m_critical, m_major, m_minor, m_level}) connect(combo, &QComboBox::currentIndexChanged, this, &PlanForm::suggest);
  for (auto* box : {m_limiting, m_good, m_precision, m_bound}) connect(box, &QDoubleSpinBox::valueChanged, this, &PlanForm::preview);
  for (auto* box : {m_lot, m_size}) connect(box, &QSpinBox::valueChanged, this, &PlanForm::preview);
  connect(m_inspection, &QComboBox::activated, this, [this] { m_isInspectionChosen = true; });
  connect(m_kind, &QComboBox::currentIndexChanged, this, &PlanForm::showRows);
  connect(m_resume, &ResumeRow::asked, this, &PlanForm::resumeAsked);
  connect(m_draw, &QPushButton::clicked, this, &PlanForm::drawAsked);
  connect(m_cancel, &QPushButton::clicked, this, &PlanForm::cancelled);
}

PlanKind PlanForm::kind() const { return chosen<PlanKind>(m_kind); }

void PlanForm::showRows() {
  const auto of = kind();
  const std::vector<std::pair<QWidget*, bool>> shown{{m_critical, of == PlanKind::Aql},          {m_major, of == PlanKind::Aql},      {m_minor, of == PlanKind::Aql},
                                                     {m_level, of == PlanKind::Aql},             {m_inspection, of == PlanKind::Aql}, {m_limiting, of == PlanKind::LimitingQuality},
                                                     {m_good, of == PlanKind::LimitingQuality}, {m_precision, of == PlanKind::Proportion}, {m_bound, of == PlanKind::ZeroDefects},
                                                     {m_size, of == PlanKind::Size}};
  for (const auto& [editor, isShown] : shown) {
    editor->setVisible(isShown);
    m_form->labelForField(editor)->setVisible(isShown);
  }
  suggest();
}

void PlanForm::begin(const std::vector<std::string>& columns, std::optional<std::int64_t> rows, std::vector<std::pair<std::string, QString>> criteria) {
  m_lot->setValue(static_cast<int>(std::clamp<std::int64_t>(rows.value_or(kUnknownLot), 1, kMostLot)));
  m_by->clear();
  m_by->addItem(m_speaker.say("sampling.page.no_strata"));
  for (const auto& column : columns) m_by->addItem(fromUtf8(column), fromUtf8(column));
  m_criterion->clear();
  m_criterion->addItem(m_speaker.say("sampling.page.no_criterion"));
  for (const auto& [id, name] : criteria) m_criterion->addItem(name, fromUtf8(id));
  m_seed->clear();
  m_title->clear();
  sayFault({});
  suggest();
  preview();
  show();
  m_kind->setFocus();
}

void PlanForm::setAsk(Ask ask) { m_ask = std::move(ask); }

void PlanForm::suggest() {
  m_asking->stop();
  m_series.reset();
  m_askFault.reset();
  m_isInspectionChosen = false;
  saySuggestion();
  if (!m_ask || kind() != PlanKind::Aql) return;
  const auto wanted = asked();
  m_asking->run<std::optional<Series>>(
      "sampling.page.asking_lots", [ask = m_ask, wanted](const Job&) { return ask(wanted.level, wanted.limits); }, [this](Result<std::optional<Series>> series) { follow(std::move(series)); });
}

/// Reduced inspection is only offered: it wants somebody's agreement. A person may have chosen in the meantime, and may do so afterwards.
void PlanForm::follow(Result<std::optional<Series>> series) {
  if (series) m_series = *std::move(series);
  else m_askFault = series.error();
  saySuggestion();
  if (m_series && !m_isInspectionChosen) m_inspection->setCurrentIndex(static_cast<int>(m_series->inspection));
}

void PlanForm::saySuggestion() {
  const auto words = [this]() -> QString {
    if (m_askFault) return m_speaker.say(*m_askFault);
    if (!m_series) return {};
    if (m_series->isStopped) return m_speaker.say("sampling.series_stopped");
    const auto key = m_series->allowsReduced() ? Inspection::Reduced : m_series->inspection;
    return m_speaker.say(Message{"sampling.page.suggested_" + std::string{record::keyOf(key)}, {}});
  }();
  setKind(m_suggestion, m_askFault || (m_series && m_series->isStopped) ? "fault" : "small");
  m_suggestion->setText(words);
  m_suggestion->setVisible(!words.isEmpty());
  m_resume->setVisible(m_series && m_series->isStopped);
}

AskedPlan PlanForm::asked() const {
  AskedPlan asked{.kind = kind(), .level = chosen<Level>(m_level), .inspection = chosen<Inspection>(m_inspection), .good = m_good->value() / 100, .size = m_size->value()};
  for (const auto& [of, combo] : {std::pair{DefectClass::Critical, m_critical}, {DefectClass::Major, m_major}, {DefectClass::Minor, m_minor}}) {
    const double aql = combo->currentData().toDouble();
    if (aql != kNoLimit) asked.limits.push_back({of, aql});
  }
  const auto* box = asked.kind == PlanKind::LimitingQuality ? m_limiting : asked.kind == PlanKind::Proportion ? m_precision : m_bound;
  asked.quality = box->value() / 100;
  return asked;
}

Result<std::optional<std::int64_t>> PlanForm::seed() const {
  const auto text = m_seed->text().trimmed();
  if (text.isEmpty()) return std::optional<std::int64_t>{};
  bool isNumber = false;
  const qint64 value = text.toLongLong(&isNumber);
  if (isNumber && value >= kLeastSeed && value <= kMostSeed) return std::optional<std::int64_t>{value};
  return Error{{"sampling.bad_seed", {{"seed", toUtf8(text)}, {"least", kLeastSeed}, {"most", std::to_string(kMostSeed)}}}, ErrorKind::Usage, nullptr};
}

std::string PlanForm::by() const { return toUtf8(m_by->currentData().toString()); }
std::string PlanForm::title() const { return toUtf8(m_title->text().trimmed()); }
std::string PlanForm::criterion() const { return toUtf8(m_criterion->currentData().toString()); }

void PlanForm::sayFault(const QString& words) {
  m_fault->setText(words);
  m_fault->setVisible(!words.isEmpty());
}

void PlanForm::preview() {
  m_making->stop();
  const auto wanted = asked();
  const std::int64_t lot = m_lot->value();
  if (!wanted.isSlow()) return tell(toldPlan(wanted, lot));
  m_toldPlan.reset();
  m_draw->setEnabled(false);
  sayFault({});
  setTold(false);
  m_told->setText(m_speaker.say("sampling.page.planning"));
  m_told->show();
  m_making->run<ToldPlan>("sampling.page.planning", [wanted, lot](const Job& job) { return toldPlan(wanted, lot, job.stop); }, [this](const Result<ToldPlan>& told) { tell(told); });
}

void PlanForm::tell(const Result<ToldPlan>& told) {
  m_draw->setEnabled(told.has_value());
  sayFault(told ? QString{} : m_speaker.say(told.error()));
  setTold(told.has_value());
  m_toldPlan = told ? std::optional{*told} : std::nullopt;
  if (m_toldPlan) showTold();
}

void PlanForm::setTold(bool isTold) {
  for (QWidget* part : std::initializer_list<QWidget*>{m_told, m_limits, m_caution, m_risks, m_origin, m_curve}) part->setVisible(isTold);
}

void PlanForm::showTold() {
  const auto& plan = m_toldPlan->plan;
  QStringList risks;
  for (const auto& [of, words] : m_toldPlan->risks) risks << m_speaker.choice("sample_limit", "class", record::keyOf(of)) + QStringLiteral(": ") + m_speaker.say(words);
  m_told->setText(m_speaker.say(sizeOf(plan)));
  const auto limits = limitsTable(plan, nullptr);
  m_limits->show(cellsOf(limits, std::vector<std::string>(limits.rows.size()), m_speaker));
  m_limits->setVisible(!limits.rows.empty());
  m_risks->setText(risks.join(u'\n'));
  m_risks->setVisible(!risks.isEmpty());
  m_caution->setText(m_speaker.say(m_toldPlan->caution));
  m_origin->setText(m_speaker.say(originOf(plan)));
  m_curve->setVisible(m_toldPlan->curve.has_value());
  if (m_toldPlan->curve) m_curve->show(*m_toldPlan->curve, m_speaker);
}

void PlanForm::sayItems() {
  const QSignalBlocker quietKind(m_kind);
  const QSignalBlocker quietInspection(m_inspection);
  for (int i = 0; i < m_kind->count(); ++i) m_kind->setItemText(i, m_speaker.say(Message{"sampling.page.kind_" + std::string{record::enumKeys<PlanKind>[static_cast<std::size_t>(i)]}, {}}));
  for (int i = 0; i < m_inspection->count(); ++i) {
    m_inspection->setItemText(i, m_speaker.say(Message{"sampling.page.inspection_" + std::string{record::enumKeys<Inspection>[static_cast<std::size_t>(i)]}, {}}));
  }
  for (auto* combo : {m_critical, m_major, m_minor}) {
    const QSignalBlocker quiet(combo);
    combo->setItemText(0, m_speaker.say("sampling.page.no_limit"));
    combo->setItemText(1, m_speaker.say("sampling.table.none"));
    for (int i = 2; i < combo->count(); ++i) {
      const double aql = combo->itemData(i).toDouble();
      combo->setItemText(i, m_speaker.say(Message{aql > kLastShareAql ? "sampling.table.per_hundred" : "sampling.table.percent", {{"aql", aql}}}));
    }
  }
}

void PlanForm::resizeEvent(QResizeEvent* event) {
  Card::resizeEvent(event);
  m_columns->setDirection(width() < kSideBySide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PlanForm::setSpeaker(const Speaker& speaker) {
  m_speaker = speaker;
  setTitle(speaker.say("sampling.page.new"));
  for (const auto& [code, editor] : m_rows) {
    const auto words = speaker.say(code);
    editor->setAccessibleName(words);
    if (auto* buddy = qobject_cast<QLabel*>(m_form->labelForField(editor))) buddy->setText(words);
    editor->setLocale(speaker.locale());
  }
  m_seed->setPlaceholderText(speaker.say("sampling.page.seed_hint"));
  m_title->setPlaceholderText(speaker.say("sampling.page.title_hint"));
  if (m_by->count() > 0) m_by->setItemText(0, speaker.say("sampling.page.no_strata"));
  if (m_criterion->count() > 0) m_criterion->setItemText(0, speaker.say("sampling.page.no_criterion"));
  m_limits->setAccessibleName(speaker.say("sampling.table.limits"));
  m_resume->setSpeaker(speaker);
  setWords(m_draw, speaker.say("sampling.page.draw"));
  setWords(m_cancel, speaker.say("quality_page.cancel"));
  sayItems();
  saySuggestion();
  preview();
}

}  // namespace prumo::ui
