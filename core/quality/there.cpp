// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/there.h"

#include "core/base/platform.h"
#include "core/quality/rules/expression.h"
#include "core/quality/rules/kinds.h"
#include "core/quality/rules/postgresql_row.h"
#include "core/quality/sources/database.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>

namespace prumo::quality {

namespace {

using Table = std::shared_ptr<DatabaseTable>;
using Rows = std::unique_ptr<engine::TextRows>;

constexpr std::size_t kMostValues = 1600;  // PostgreSQL takes 1664 values a row
constexpr std::size_t kRulesOfAScan = 200;
constexpr std::size_t kDigitsOfCount = 12;  // of the rows that conform, in a sum of both
constexpr double kDay = 86400;
constexpr std::int64_t kRare = 20;          // times the rows wanted: so few failures are looked for together

/// A value that is counted over all rows, and how those of parts of the table are put together.
struct Piece {
  std::string sql;
  std::string_view joined;  ///< empty: parts cannot be put together
};

/// A rule as it is asked there.
struct RuleThere {
  std::size_t index = 0;
  const Rule* rule = nullptr;
  Shape shape = Shape::Row;
  std::string row;   ///< whether a row conforms; its key; what is measured of it
  std::string join;
  std::vector<Piece> pieces;
};

/// Both counts in one sum. In this form postgres_fdw sends it on; a row that conforms is judged once.
std::vector<Piece> countsOf(const std::string& row) {
  return {{fmt::format("sum(CASE WHEN {0} THEN 1 WHEN NOT ({0}) THEN 1{1} END)", row, std::string(kDigitsOfCount, '0')), "sum"}};
}

std::vector<Piece> measuresOf(Measure measure, const std::string& row) {
  const Piece count{fmt::format("count({})", row), "sum"};
  switch (measure) {
    case Measure::RowCount: return {{"count(*)", "sum"}};
    case Measure::Distinct: return {{fmt::format("count(DISTINCT ({}) COLLATE \"C\")", row), {}}};
    case Measure::Mean: return {{fmt::format("sum({})", row), "sum"}, count};
    case Measure::Share: return {{fmt::format("sum(CASE WHEN {0} THEN 1 WHEN NOT ({0}) THEN 0 END)", row), "sum"}, count};
    case Measure::Sum: return {{fmt::format("sum({})", row), "sum"}};
    case Measure::Min: return {{fmt::format("min({})", row), "min"}};
    case Measure::Max:
    case Measure::NewestAge: return {{fmt::format("max({})", row), "max"}};
  }
  return {};
}

std::vector<Piece> piecesOf(const Rule& rule, Shape shape, const std::string& row) {
  if (shape == Shape::Total) return measuresOf(rule.measure, row);
  if (shape == Shape::Key) return {{fmt::format("count({})", row), {}}, {fmt::format("count(DISTINCT ({}) COLLATE \"C\")", row), {}}};
  return countsOf(row);
}

bool isAdditive(const RuleThere& rule) {
  return rule.join.empty() && std::ranges::none_of(rule.pieces, [](const Piece& piece) { return piece.joined.empty(); });
}

class Judge {
public:
  Judge(Table table, const Dialect& dialect, const CheckOptions& options, const Job& job)
      : m_table(std::move(table)), m_dialect(dialect), m_options(options), m_job(job),
        m_now(static_cast<double>(options.now.value_or(systemClock().now()).ms) / 1000) {}

  Result<AnswersThere> run(const RuleSet& rules) {
    m_answers.rules.resize(rules.rules.size());
    if (auto placed = placeAll(rules); !placed) return std::move(placed).error();
    auto judged = countAll().and_then([this] {
      m_job.progress(0.5);
      return showAll();
    });
    if (!judged && judged.error().code() == "engine.database_failed") return AnswersThere{.rules = decltype(AnswersThere::rules)(rules.rules.size())};
    if (!judged) return std::move(judged).error();
    m_job.progress(1);
    return std::move(m_answers);
  }

private:
  static std::vector<ColumnThere> typesOf(const DatabaseTable& table) {
    std::vector<ColumnThere> types;
    for (const auto& type : table.types) types.push_back({type});
    return types;
  }

  Result<void> placeAll(const RuleSet& rules) {
    for (std::size_t i = 0; i < rules.rules.size(); ++i) {
      auto placed = place(rules.rules[i], i);
      if (!placed) return std::move(placed).error();
      if (*placed) m_rules.push_back(**std::move(placed));
    }
    return {};
  }

  static bool hasAll(const std::vector<std::string>& wanted, const std::vector<std::string>& columns) {
    return std::ranges::all_of(wanted, [&columns](const std::string& name) { return std::ranges::find(columns, name) != columns.end(); });
  }

  /// Nothing where it cannot be said there, or is no sound rule: that is found out, and told, here.
  Result<std::optional<RuleThere>> place(const Rule& rule, std::size_t index) {
    if (!validate(rule) || !hasAll(columnsOf(rule), m_table->columns)) return std::optional<RuleThere>{};
    const auto& kind = kindOf(rule);
    const PostgresqlRow row(m_table->columns, typesOf(*m_table), m_dialect.nullWords, m_dialect.writing(), m_now, fmt::format("lookup{}", index));
    RuleThere there{.index = index, .rule = &rule, .shape = kind.shape, .row = kind.sql(rule, row)};
    if (kind.shape == Shape::Value) {
      const auto at = static_cast<std::size_t>(std::ranges::find(m_table->columns, rule.columns[0]) - m_table->columns.begin());
      there.row = fmt::format("CASE WHEN {} THEN {} END", row.isFilledAt(at), there.row);
    }
    if (!row.isWhole()) return std::optional<RuleThere>{};
    if (kind.lookup) {
      auto joined = joinOf(rule, row);
      if (!joined) return std::move(joined).error();
      if (joined->empty()) return std::optional<RuleThere>{};
      there.join = *std::move(joined);
    }
    there.pieces = piecesOf(rule, kind.shape, there.row);
    return std::optional{std::move(there)};
  }

  /// The other table of a rule, where it is in the same database; nullptr elsewhere.
  Result<Table> otherOf(const Rule& rule, Dialect& dialect) {
    if (rule.dataset.empty()) return m_table;
    const auto found = m_options.datasets.find(rule.dataset);
    if (found == m_options.datasets.end() || !isDatabase(found->second.path)) return Table{};
    auto address = engine::parseDatabaseAddress(platform::utf8FromPath(found->second.path));
    if (!address) return std::move(address).error();
    const auto& own = m_table->address;
    const bool isSame = address->driver == own.driver && address->host == own.host && address->port == own.port && address->database == own.database &&
                        address->user == own.user && address->attributes == own.attributes;
    if (!isSame) return Table{};
    dialect = Dialect{.kind = dialect.kind};
    settleTexts(found->second.choice, {}, dialect);
    const auto before = m_table->session->rowsMoved();
    auto other = describeTable(m_table->session, *address);
    m_table->asked += m_table->session->rowsMoved() - before;
    return other;
  }

  Result<std::string> joinOf(const Rule& rule, const PostgresqlRow& row) {
    const auto lookup = kindOf(rule).lookup(rule);
    auto dialect = m_dialect;
    auto other = otherOf(rule, dialect);
    if (!other) return std::move(other).error();
    if (!*other || !hasAll(lookup.key, (*other)->columns) || !hasAll(columnsOf(lookup.value), (*other)->columns)) return std::string{};
    const PostgresqlRow theirs((*other)->columns, typesOf(**other), dialect.nullWords, dialect.writing(), 0);
    const auto key = keySql(lookup.key, theirs);
    const auto value = lookup.value.empty() ? std::string{"NULL"} : fmt::format("sum({})", expressionSql(lookup.value, Gives::Number, theirs));
    const auto own = keySql(rule.columns, row);
    if (!theirs.isWhole() || !row.isWhole()) return std::string{};
    return fmt::format(" LEFT JOIN (SELECT {0} AS k, {1} AS v FROM {2} WHERE ({0}) IS NOT NULL GROUP BY 1) {3} ON {3}.k = ({4})", key, value, (*other)->from(), row.lookup(), own);
  }

  /// Where a part of the table is on another server, a question travels there only as a whole: those that can be sent are asked apart.
  Result<void> countAll() {
    std::vector<const RuleThere*> sent;
    std::vector<const RuleThere*> kept;
    for (const auto& rule : m_rules) {
      auto travels = isSent(rule);
      if (!travels) return std::move(travels).error();
      (*travels ? sent : kept).push_back(&rule);
    }
    if (auto done = count(sent, true); !done) return done;
    return count(kept, false);
  }

  Result<bool> isSent(const RuleThere& rule) {
    if (m_table->leaves.empty() || !isAdditive(rule)) return false;
    auto plan = m_table->session->ask(fmt::format("EXPLAIN (COSTS OFF) SELECT {} FROM {}", rule.pieces[0].sql, m_table->fromLeaf(m_table->leaves.front())));
    if (!plan) return std::move(plan).error();
    m_table->asked += static_cast<std::int64_t>((*plan)->size());
    return (*plan)->text(0, 0).starts_with("Foreign Scan");
  }

  Result<void> count(const std::vector<const RuleThere*>& rules, bool byLeaves) {
    for (std::size_t first = 0; first < rules.size(); first += kRulesOfAScan) {
      const std::vector<const RuleThere*> part(rules.begin() + static_cast<std::ptrdiff_t>(first),
                                               rules.begin() + static_cast<std::ptrdiff_t>(std::min(first + kRulesOfAScan, rules.size())));
      auto answer = m_table->session->ask(byLeaves ? leavesSql(part) : scanSql(part));
      if (!answer) return std::move(answer).error();
      m_answers.rows = (*answer)->integer(0, 0);
      std::size_t at = 1;
      for (const auto* rule : part) {
        m_answers.rules[rule->index] = read(*rule, **answer, at);
        at += rule->pieces.size();
      }
    }
    return {};
  }

  std::string scanSql(const std::vector<const RuleThere*>& rules) const {
    std::string values = "count(*)";
    std::string joins;
    for (const auto* rule : rules) {
      for (const auto& piece : rule->pieces) values += ", " + piece.sql;
      joins += rule->join;
    }
    return fmt::format("SELECT {} FROM {}{}", values, m_table->from(), joins);
  }

  std::string leavesSql(const std::vector<const RuleThere*>& rules) const {
    std::string inner = "count(*) AS n";
    std::string outer = "sum(n)";
    std::size_t number = 0;
    for (const auto* rule : rules) {
      for (const auto& piece : rule->pieces) {
        inner += fmt::format(", {} AS p{}", piece.sql, number);
        outer += fmt::format(", {}(p{})", piece.joined, number++);
      }
    }
    std::vector<std::string> leaves;
    for (const auto& leaf : m_table->leaves) leaves.push_back(fmt::format("SELECT {} FROM {}", inner, m_table->fromLeaf(leaf)));
    return fmt::format("SELECT {} FROM ({}) parts", outer, fmt::join(leaves, " UNION ALL "));
  }

  static std::int64_t whole(std::string_view digits) {
    std::int64_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
  }

  JudgedThere read(const RuleThere& rule, const engine::TextRows& answer, std::size_t at) const {
    JudgedThere judged;
    if (rule.shape == Shape::Total) {
      judged.measured = measured(rule.rule->measure, answer, at);
    } else if (rule.shape == Shape::Key) {
      judged.checked = answer.integer(0, at);
      judged.failed = judged.checked - answer.integer(0, at + 1);
    } else {
      const auto digits = answer.text(0, at);
      const auto cut = digits.size() > kDigitsOfCount ? digits.size() - kDigitsOfCount : 0;
      judged.failed = whole(digits.substr(0, cut));
      judged.checked = judged.failed + whole(digits.substr(cut));
    }
    return judged;
  }

  std::optional<double> measured(Measure measure, const engine::TextRows& answer, std::size_t at) const {
    if (answer.isNull(0, at)) return {};
    const auto value = answer.number(0, at);
    if (measure == Measure::NewestAge) return (m_now - value) / kDay;
    if (measure != Measure::Mean && measure != Measure::Share) return value;
    const auto count = answer.number(0, at + 1);
    return count > 0 ? std::optional{value / count} : std::nullopt;
  }

  /// Rows with their number in the order of the table. Over several servers there is no such order.
  std::string numberedRows() const {
    return m_table->leaves.empty() ? fmt::format("(SELECT row_number() OVER () AS n, q.* FROM {}) q", m_table->from())
                                   : fmt::format("(SELECT 0 AS n, q.* FROM {}) q", m_table->from());
  }

  std::string cells() const {
    std::vector<std::string> texts{"n"};
    for (std::size_t i = 0; i < m_table->columns.size(); ++i) texts.push_back(fmt::format("CAST(c{} AS text)", i));
    return fmt::format("{}", fmt::join(texts, ", "));
  }

  Result<void> showAll() {
    std::vector<const RuleThere*> rare;
    for (const auto& rule : m_rules) {
      const auto failed = m_answers.rules[rule.index]->failed;
      if (failed == 0 || m_options.rowsPerRule == 0 || rule.shape == Shape::Total) continue;
      const bool isFull = m_table->columns.size() + rare.size() >= kMostValues;
      const bool isApart = isFull || rule.shape == Shape::Key || !m_table->leaves.empty() || failed > kRare * m_options.rowsPerRule;
      auto shown = isApart ? show(rule.shape == Shape::Key ? repeatedSql(rule) : failingSql(rule), {&rule}) : Result<void>{};
      if (!shown) return shown;
      if (!isApart) rare.push_back(&rule);
    }
    return rare.empty() ? Result<void>{} : show(rareSql(rare), rare);
  }

  std::string failingSql(const RuleThere& rule) const {
    return fmt::format("SELECT {}, true FROM {}{} WHERE NOT ({}) LIMIT {}", cells(), numberedRows(), rule.join, rule.row, m_options.rowsPerRule);
  }

  /// Those beyond the first that hold a value.
  std::string repeatedSql(const RuleThere& rule) const {
    const auto keys = fmt::format("SELECT {0} FROM {1} WHERE ({0}) IS NOT NULL GROUP BY 1 HAVING count(*) > 1", rule.row, m_table->from());
    const auto those = fmt::format("SELECT q.*, row_number() OVER (PARTITION BY k ORDER BY n) AS again FROM (SELECT q.*, ({}) AS k FROM {}) q WHERE k IN ({})", rule.row,
                                   numberedRows(), keys);
    return fmt::format("SELECT {}, true FROM ({}) q WHERE again > 1 ORDER BY n LIMIT {}", cells(), those, m_options.rowsPerRule);
  }

  /// One scan for all rules that few rows fail.
  std::string rareSql(const std::vector<const RuleThere*>& rules) const {
    std::string inner;
    std::string joins;
    std::vector<std::string> flags;
    for (const auto* rule : rules) {
      flags.push_back(fmt::format("f{}", flags.size()));
      inner += fmt::format(", (NOT ({})) AS {}", rule->row, flags.back());
      joins += rule->join;
    }
    return fmt::format("SELECT {}, {} FROM (SELECT q.*{} FROM {}{} OFFSET 0) q WHERE {}", cells(), fmt::join(flags, ", "), inner, numberedRows(), joins,
                       fmt::join(flags, " OR "));
  }

  /// Reads such a SELECT: number, cells, then for each rule whether the row fails it. Through a cursor, for that is never read by several processes
  /// at once, and the numbers stay those of the order.
  Result<void> show(const std::string& select, const std::vector<const RuleThere*>& rules) {
    constexpr std::size_t kBlock = 1000;
    auto stream = m_table->session->read(select);
    if (!stream) return std::move(stream).error();
    while (true) {
      auto block = (*stream)->next(kBlock);
      if (!block) return std::move(block).error();
      if ((*block)->size() == 0) break;
      for (std::size_t i = 0; i < (*block)->size(); ++i) take(**block, i, rules);
    }
    for (const auto* rule : rules) keepFirst(m_answers.rules[rule->index]->rows);
    return {};
  }

  void take(const engine::TextRows& block, std::size_t row, const std::vector<const RuleThere*>& rules) {
    const auto columns = m_table->columns.size();
    SourceRow found{.id = block.integer(row, 0) - 1, .line = block.integer(row, 0)};
    for (std::size_t c = 1; c <= columns; ++c) found.cells.emplace_back(block.text(row, c));
    for (std::size_t r = 0; r < rules.size(); ++r) {
      const auto flag = block.text(row, 1 + columns + r);
      if (flag == "t" || flag == "1") m_answers.rules[rules[r]->index]->rows.push_back(found);
    }
  }

  void keepFirst(std::vector<SourceRow>& rows) const {
    std::ranges::stable_sort(rows, {}, &SourceRow::line);
    if (rows.size() > static_cast<std::size_t>(m_options.rowsPerRule)) rows.resize(static_cast<std::size_t>(m_options.rowsPerRule));
  }

  Table m_table;
  const Dialect& m_dialect;
  const CheckOptions& m_options;
  const Job& m_job;
  double m_now;
  std::vector<RuleThere> m_rules;
  AnswersThere m_answers;
};

}  // namespace

Result<AnswersThere> judgeThere(const Feed& feed, const Dialect& dialect, const RuleSet& rules, const CheckOptions& options, const Job& job) {
  const auto table = feed.database();
  if (!table || table->types.empty()) return AnswersThere{.rules = decltype(AnswersThere::rules)(rules.rules.size())};
  const std::scoped_lock lock(table->mutex);
  return Judge(table, dialect, options, job).run(rules);
}

}  // namespace prumo::quality
