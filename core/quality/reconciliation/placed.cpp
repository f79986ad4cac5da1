// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/reconciliation/placed.h"

#include "core/engine/sql.h"
#include "core/quality/reconciliation/form.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace prumo::quality {

namespace {

constexpr std::int64_t kPairsAnyway = 8'000'000;
constexpr double kMostWorth = 9e14;  ///< of one row, as whole units

const char* nameOf(Side side) { return side == Side::Sent ? "sent" : "received"; }

class Placing {
public:
  Placing(Side side, const std::vector<std::string>& columns) : m_side(side), m_columns(columns) {}

  std::size_t at(const std::string& column) {
    const auto found = std::ranges::find(m_columns, column);
    if (found != m_columns.end()) return static_cast<std::size_t>(found - m_columns.begin());
    if (!m_fault) {
      m_fault = Error{{"reconciliation.no_column", {{"side", std::string{nameOf(m_side)}}, {"column", column}, {"columns", fmt::format("{}", fmt::join(m_columns, ", "))}}},
                      ErrorKind::BadInput,
                      nullptr};
    }
    return 0;
  }
  std::optional<std::size_t> maybe(const std::string& column) { return column.empty() ? std::nullopt : std::optional{at(column)}; }
  const std::optional<Error>& fault() const { return m_fault; }

private:
  Side m_side;
  const std::vector<std::string>& m_columns;
  std::optional<Error> m_fault;
};

const std::string& of(const ColumnPair& pair, Side side) { return side == Side::Sent ? pair.sent : pair.received; }

Result<PlacedSide> placeSide(const ReconciliationPlan& plan, Side side, const SideRead& read) {
  Placing placing(side, read.columns);
  PlacedSide placed{.reading = {side, read.dialect.writing(), plan.offsets[static_cast<std::size_t>(side)] * 60.0}};
  for (const auto& part : plan.key) placed.key.push_back(placing.at(side == Side::Sent ? part.sent : part.received));
  for (const auto& field : plan.fields) placed.fields.push_back(placing.at(side == Side::Sent ? field.sent : field.received));
  placed.segment = placing.maybe(of(plan.segment, side));
  placed.value = placing.maybe(of(plan.value, side));
  placed.time = placing.maybe(of(plan.times, side));
  if (placing.fault()) return *placing.fault();
  return placed;
}

std::optional<std::string_view> cell(const engine::Rows& rows, std::size_t column, std::size_t row) {
  return rows.isNull(column, row) ? std::nullopt : std::optional{rows.text(column, row)};
}

engine::RowFunction keyFunction(const std::vector<KeyPart>& key, std::shared_ptr<ReadCounts> counts) {
  const auto apply = [maker = KeyMaker(key), counts](const engine::Rows& rows, engine::Answers& answers) -> Result<void> {
    std::string made;
    for (std::size_t row = 0; row < rows.size(); ++row) {
      if (maker.make([&](std::size_t part) { return cell(rows, part, row); }, made)) answers.set(row, std::string_view{made});
      else answers.setNull(row);
    }
    counts->addRows(static_cast<std::int64_t>(rows.size()));
    return {};
  };
  return {std::vector(key.size(), engine::ColumnType::Text), engine::ColumnType::Text, apply};
}

engine::RowFunction packFunction(const PlacedPlan& plan, Side side, std::shared_ptr<ReadCounts> counts) {
  std::vector<FieldPacker> packers;
  for (const auto& field : plan.plan.fields) packers.emplace_back(field, plan.sides[static_cast<std::size_t>(side)].reading);
  const auto apply = [packers, side, counts](const engine::Rows& rows, engine::Answers& answers) -> Result<void> {
    std::vector<char> packed(packers.size() * FieldPacker::kMost);
    std::vector<FieldCounts> met(packers.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
      auto* end = packed.data();
      for (std::size_t i = 0; i < packers.size(); ++i) end = packers[i].pack(cell(rows, i, row), end, met[i]);
      answers.set(row, {packed.data(), static_cast<std::size_t>(end - packed.data())});
    }
    counts->add(side, met);
    return {};
  };
  return {std::vector(packers.size(), engine::ColumnType::Text), engine::ColumnType::Bytes, apply};
}

engine::RowFunction apartFunction(const PlacedPlan& plan, std::shared_ptr<ReadCounts> counts) {
  const auto apply = [fields = plan.plan.fields, comparer = RowComparer(plan.plan.fields), counts](const engine::Rows& rows, engine::Answers& answers) -> Result<void> {
    std::vector<FieldDifference> differences;
    std::string bytes;
    std::int64_t pairs = 0;
    for (std::size_t row = 0; row < rows.size(); ++row) {
      const bool isPair = !rows.isNull(0, row) && !rows.isNull(1, row);
      pairs += isPair ? 1 : 0;
      if (!isPair || !comparer.compare(rows.text(0, row), rows.text(1, row), differences)) {
        answers.setNull(row);
        continue;
      }
      bytes.clear();
      appendTo(bytes, differences, fields);
      answers.set(row, std::string_view{bytes});
    }
    if (counts->addPairs(pairs)) return {};
    return Error{{"reconciliation.too_many_pairs", {}}, ErrorKind::BadInput, nullptr};
  };
  return {{engine::ColumnType::Bytes, engine::ColumnType::Bytes}, engine::ColumnType::Bytes, apply};
}

engine::RowFunction momentFunction(const SideReading& reading, std::shared_ptr<ReadCounts> counts) {
  const auto apply = [reading, counts](const engine::Rows& rows, engine::Answers& answers) -> Result<void> {
    FieldCounts met;
    for (std::size_t row = 0; row < rows.size(); ++row) {
      const auto text = cell(rows, 0, row);
      const auto moment = text ? momentIn(*text, reading) : std::nullopt;
      if (moment) answers.set(row, *moment);
      else answers.setNull(row);
      if (moment) ++(saysOffset(*text) ? met.withOffset : met.withoutOffset);
      else if (text) ++met.unreadable;
    }
    counts->addTimes(reading.side, met);
    return {};
  };
  return {{engine::ColumnType::Text}, engine::ColumnType::Real, apply};
}

/// The day ("2026-11-28") or month ("2026-11") of a moment, by the clock of the sent side; nothing where none stands there.
engine::RowFunction segmentFunction(const SideReading& reading, double offset, SegmentUnit unit) {
  const auto apply = [reading, offset, unit](const engine::Rows& rows, engine::Answers& answers) -> Result<void> {
    for (std::size_t row = 0; row < rows.size(); ++row) {
      const auto text = cell(rows, 0, row);
      const auto moment = text ? momentIn(*text, reading) : std::nullopt;
      if (!moment) {
        answers.setNull(row);
        continue;
      }
      const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{static_cast<int>(std::floor((*moment + offset) / 86400))}}};
      const auto month = fmt::format("{:04}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()));
      answers.set(row, unit == SegmentUnit::Month ? month : fmt::format("{}-{:02}", month, static_cast<unsigned>(date.day())));
    }
    return {};
  };
  return {{engine::ColumnType::Text}, engine::ColumnType::Text, apply};
}

engine::RowFunction worthFunction(const SideReading& reading) {
  const auto apply = [reading](const engine::Rows& rows, engine::Answers& answers) -> Result<void> {
    for (std::size_t row = 0; row < rows.size(); ++row) {
      const auto text = cell(rows, 0, row);
      const auto worth = text ? numberIn(*text, reading.writing) : std::nullopt;
      if (worth && std::abs(*worth) < kMostWorth) answers.set(row, static_cast<std::int64_t>(std::llround(*worth * kWorthUnits)));
      else answers.setNull(row);
    }
    return {};
  };
  return {{engine::ColumnType::Text}, engine::ColumnType::Integer, apply};
}

std::string columnsSql(const std::vector<std::size_t>& columns) {
  std::vector<std::string> names;
  for (const auto column : columns) names.push_back(fmt::format("c{}", column));
  return fmt::format("{}", fmt::join(names, ", "));
}

std::string sideSql(const PlacedPlan& plan, Side side, bool firsts) {
  const auto& placed = plan.sides[static_cast<std::size_t>(side)];
  const auto* name = nameOf(side);
  const auto pack = placed.fields.empty() ? std::string{"''::BLOB"} : fmt::format("{}_pack({})", name, columnsSql(placed.fields));
  auto segment = placed.segment ? fmt::format("c{}", *placed.segment) : "NULL::VARCHAR";
  if (placed.segment && plan.plan.segmentBy != SegmentUnit::Value) segment = fmt::format("{}_segment({})", name, segment);
  const auto worth = placed.value ? fmt::format("{}_worth(c{})", name, *placed.value) : "NULL::BIGINT";
  const auto moment = placed.time ? fmt::format("{}_moment(c{})", name, *placed.time) : "NULL::DOUBLE";
  const auto read = fmt::format("SELECT key_of({}) AS k, rowid_ AS r, {} AS p, {} AS s, {} AS v, {} AS t FROM {}()", columnsSql(placed.key), pack, segment, worth,
                                moment, name);
  if (!firsts) return fmt::format("(SELECT *, FALSE AS g FROM ({}))", read);
  return fmt::format("(SELECT CASE WHEN coalesce(f.r = q.r, TRUE) THEN q.k END AS k, q.r, q.p, q.s, q.v, q.t, coalesce(f.r <> q.r, FALSE) AS g FROM ({}) q "
                     "LEFT JOIN first_{} f ON q.k = f.k)",
                     read, name);
}

}  // namespace

Result<PlacedPlan> place(const ReconciliationPlan& plan, const std::array<SideRead, 2>& sides) {
  auto sent = placeSide(plan, Side::Sent, sides[0]);
  if (!sent) return std::move(sent).error();
  auto received = placeSide(plan, Side::Received, sides[1]);
  if (!received) return std::move(received).error();
  return PlacedPlan{plan, {std::move(*sent), std::move(*received)}};
}

void ReadCounts::clear() {
  for (auto& side : m_sides) {
    for (auto& field : side) field.unreadable = field.withOffset = field.withoutOffset = 0;
  }
  for (auto& times : m_times) times.unreadable = times.withOffset = times.withoutOffset = 0;
  m_rows = 0;
  m_pairs = 0;
}

void ReadCounts::Field::add(const FieldCounts& counts) {
  if (counts.unreadable > 0) unreadable += counts.unreadable;
  if (counts.withOffset > 0) withOffset += counts.withOffset;
  if (counts.withoutOffset > 0) withoutOffset += counts.withoutOffset;
}

void ReadCounts::add(Side side, const std::vector<FieldCounts>& counts) {
  auto& fields = m_sides[static_cast<std::size_t>(side)];
  for (std::size_t i = 0; i < counts.size(); ++i) fields[i].add(counts[i]);
}

void ReadCounts::addTimes(Side side, const FieldCounts& counts) { m_times[static_cast<std::size_t>(side)].add(counts); }

bool ReadCounts::addPairs(std::int64_t pairs) {
  const auto all = m_pairs += pairs;
  return all <= kPairsAnyway + 2 * m_rows;
}

FieldCounts ReadCounts::of(Side side, std::size_t field) const { return m_sides[static_cast<std::size_t>(side)][field].counts(); }

FieldCounts ReadCounts::ofTimes(Side side) const { return m_times[static_cast<std::size_t>(side)].counts(); }

KeyMaker::KeyMaker(const std::vector<KeyPart>& key) {
  for (const auto& part : key) m_forms.push_back(part.form);
}

bool KeyMaker::make(const std::function<std::optional<std::string_view>(std::size_t part)>& at, std::string& out) const {
  thread_local std::string buffer;
  out.clear();
  for (std::size_t i = 0; i < m_forms.size(); ++i) {
    const auto given = at(i);
    const auto text = given ? formed(*given, m_forms[i], buffer) : std::string_view{};
    if (text.empty()) return false;
    if (m_forms.size() > 1) out += fmt::format("{}:", text.size());  // so that "a b" + "c" is not "a" + "b c"
    out += text;
  }
  return true;
}

std::vector<NamedFunction> functionsOf(const PlacedPlan& plan, std::shared_ptr<ReadCounts> counts) {
  std::vector<NamedFunction> functions{{"key_of", keyFunction(plan.plan.key, counts)}, {"apart", apartFunction(plan, counts)}};
  for (const auto side : {Side::Sent, Side::Received}) {
    const auto& reading = plan.sides[static_cast<std::size_t>(side)].reading;
    const std::string name = nameOf(side);
    if (!plan.plan.fields.empty()) functions.push_back({name + "_pack", packFunction(plan, side, counts)});
    functions.push_back({name + "_moment", momentFunction(reading, counts)});
    functions.push_back({name + "_worth", worthFunction(reading)});
    functions.push_back({name + "_segment", segmentFunction(reading, plan.plan.offsets[0] * 60.0, plan.plan.segmentBy)});
  }
  return functions;
}

std::string pairsSql(const PlacedPlan& plan, bool firsts) {
  return fmt::format("CREATE OR REPLACE TEMP TABLE pairs AS SELECT a.r AS a, b.r AS b, apart(a.p, b.p) AS x, "
                     "CASE WHEN b.r IS NULL THEN a.k WHEN a.r IS NULL THEN b.k END AS k, CASE WHEN a.r IS NULL THEN b.s ELSE a.s END AS s, CASE WHEN a.r IS NULL THEN b.v ELSE a.v END AS v, a.t AS ta, b.t AS tb, "
                     "coalesce(a.g, b.g) AS g FROM {} a FULL OUTER JOIN {} b ON a.k = b.k",
                     sideSql(plan, Side::Sent, firsts), sideSql(plan, Side::Received, firsts));
}

std::string keysSql(const PlacedPlan& plan, Side side) {
  return fmt::format("SELECT key_of({}) AS k, rowid_ AS r FROM {}()", columnsSql(plan.sides[static_cast<std::size_t>(side)].key), nameOf(side));
}

std::string firstsSql(const PlacedPlan& plan, Side side) {
  return fmt::format("CREATE OR REPLACE TEMP TABLE first_{} AS SELECT k, min(r) AS r FROM ({}) WHERE k IS NOT NULL GROUP BY k HAVING count(*) > 1", nameOf(side), keysSql(plan, side));
}

}  // namespace prumo::quality
