// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/sampling/draw.h"
#include "core/quality/sampling/switching.h"
#include "ui/kit/card.h"
#include "ui/quality/sampling/asked_plan.h"
#include "ui/text/speaker.h"

#include <functional>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace prumo::ui {

class CellTableView;
class ChartView;
class LatestWork;
class ResumeRow;

/// What a person asks of a sample: the plan with what it protects from, shown before they decide, and how it is drawn.
class PlanForm : public Card {
  Q_OBJECT
public:
  explicit PlanForm(QWidget* parent = nullptr);

  void setSpeaker(const Speaker& speaker);
  /// Begins anew for a feed: its columns, and its rows where they are known.
  void begin(const std::vector<std::string>& columns, std::optional<std::int64_t> rows, std::vector<std::pair<std::string, QString>> criteria);
  /// How strictly earlier lots ask this one to be inspected (strictestSeries), asked on a worker whenever level or AQL change.
  using Ask = std::function<Result<std::optional<quality::sampling::Series>>(quality::sampling::Level level, const std::vector<quality::sampling::AskedLimit>& limits)>;
  void setAsk(Ask ask);
  /// Asks again: the earlier lots changed.
  void suggest();

  AskedPlan asked() const;
  /// Nothing: one is chosen. Errors: sampling.bad_seed.
  Result<std::optional<std::int64_t>> seed() const;
  std::string by() const;
  std::string title() const;
  std::string criterion() const;

Q_SIGNALS:
  void drawAsked();
  void cancelled();
  /// A stopped series may go on.
  void resumeAsked(const QString& reason);

protected:
  void resizeEvent(QResizeEvent* event) override;

private:
  quality::sampling::PlanKind kind() const;
  void build();
  void connectParts();
  void addRow(const char* code, QWidget* editor);
  QDoubleSpinBox* percent(double value);
  QComboBox* aqls(double value);
  void showRows();
  void follow(Result<std::optional<quality::sampling::Series>> series);
  void saySuggestion();
  void preview();
  void tell(const Result<ToldPlan>& told);
  void showTold();
  void setTold(bool isTold);
  void sayItems();
  void sayFault(const QString& words);
  Speaker m_speaker{kPortuguese};
  Ask m_ask;
  LatestWork* m_making;
  LatestWork* m_asking;
  std::optional<Error> m_askFault;
  std::optional<quality::sampling::Series> m_series;  ///< where the earlier lots stand
  bool m_isInspectionChosen = false;                  ///< by a person, since it was asked
  std::optional<ToldPlan> m_toldPlan;
  QFormLayout* m_form;
  std::vector<std::pair<const char*, QWidget*>> m_rows;
  QComboBox* m_kind;
  QSpinBox* m_lot;
  QComboBox* m_level;
  QComboBox* m_inspection;
  QComboBox* m_critical;
  QComboBox* m_major;
  QComboBox* m_minor;
  QDoubleSpinBox* m_limiting;
  QDoubleSpinBox* m_good;
  QDoubleSpinBox* m_precision;
  QDoubleSpinBox* m_bound;
  QSpinBox* m_size;
  QComboBox* m_by;
  QLineEdit* m_seed;
  QLineEdit* m_title;
  QComboBox* m_criterion;
  QLabel* m_suggestion;
  ResumeRow* m_resume;
  QLabel* m_origin;
  QLabel* m_told;
  CellTableView* m_limits;
  QLabel* m_risks;
  QLabel* m_caution;
  QLabel* m_fault;
  ChartView* m_curve;
  QPushButton* m_draw;
  QPushButton* m_cancel;
  QBoxLayout* m_columns;
};

}  // namespace prumo::ui
