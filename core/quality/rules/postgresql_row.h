// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/rules/row_sql.h"

/// Rules as PostgreSQL understands them: the same questions of the same texts as in our own engine, with nothing but what every server has.
/// COALESCE, NULLIF and the like are avoided, for postgres_fdw sends none of them on to another server.
namespace prumo::quality {

/// A column of a table there, called c0, c1... by its place.
struct ColumnThere {
  std::string type;  ///< as format_type has it
};

class PostgresqlRow final : public RowSql {
public:
  PostgresqlRow(const std::vector<std::string>& columns, std::vector<ColumnThere> types, std::vector<std::string> nullWords, const engine::Writing& writing, double now,
                std::string lookup = {})
      : RowSql(columns, writing, now, std::move(lookup)), m_types(std::move(types)), m_nullWords(std::move(nullWords)) {}

  /// Whether everything that was asked could be said; otherwise what came out is no SQL.
  bool isWhole() const { return m_isWhole; }

  std::string columnAt(std::size_t index) const override;
  std::string valueAt(std::size_t index) const override;
  std::string isFilledAt(std::size_t index) const override;
  std::string number(const std::string& text) const override;
  std::string moment(const std::string& text) const override;
  std::string bytes(const std::string& text) const override;
  std::string lower(const std::string& text) const override;
  std::string upper(const std::string& text) const override;
  std::string trimmed(const std::string& text) const override;
  std::string rounded(const std::string& number, const std::string& places) const override;
  std::string ordered(const std::string& text) const override;
  std::string orFalse(const std::string& test) const override;
  std::string matches(const std::string& text, const std::string& pattern) const override;
  std::string test(std::string_view function, const std::string& text, std::int64_t how = 0) const override;
  std::string test2(std::string_view function, const std::string& text, const std::string& other) const override;

private:
  std::string cannot() const;
  /// Whether it is kept as text, so that it may be empty without being null.
  bool isText(std::size_t index) const;
  /// The type of the column that this is the text of; empty where it is another text.
  std::string typeOf(const std::string& text) const;

  std::vector<ColumnThere> m_types;
  std::vector<std::string> m_nullWords;
  mutable bool m_isWhole = true;
};

/// A pattern of RE2 as one of PostgreSQL's that matches the same whole texts. Nothing where the two differ.
std::optional<std::string> postgresqlPattern(std::string_view re2);

/// Tests of a text that is not null, by their names in core/engine/functions.cpp. Nothing for what PostgreSQL cannot say.
std::optional<std::string> postgresqlTest(std::string_view function, const std::string& text, std::int64_t how);
/// Whether a CEP is in the range of a state.
std::string postgresqlCepOf(const std::string& text, const std::string& state);

}  // namespace prumo::quality
