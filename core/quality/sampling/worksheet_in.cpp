// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_text.h"
#include "core/base/platform.h"
#include "core/quality/sampling/left_number.h"
#include "core/quality/sampling/worksheet.h"
#include "core/quality/sources/kinds.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

/// A worksheet that comes back.
namespace prumo::quality::sampling {

namespace {

constexpr std::int64_t kMostDefects = 1'000'000;
constexpr char kTable[] = "sheet";
constexpr std::int64_t kUnreadableKept = 100;

/// Capitals and blanks around do not matter in a word.
std::string plain(std::string text) {
  constexpr std::string_view kHardBlank = "\xC2\xA0";
  for (auto at = text.find(kHardBlank); at != std::string::npos; at = text.find(kHardBlank)) text.replace(at, kHardBlank.size(), " ");
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first == std::string::npos) return {};
  text = text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
  std::ranges::transform(text, text.begin(), [](unsigned char letter) { return static_cast<char>(letter < 'A' || letter > 'Z' ? letter : letter + 32); });
  return text;
}

/// What spreadsheets write before text that could be a formula is no part of it.
std::string unquoted(const std::string& text) { return text.starts_with('\'') && isComputed(std::string_view{text}.substr(1)) ? text.substr(1) : text; }

using Title = std::string WorksheetWords::*;
constexpr std::array<Title, 11> kTitles{&WorksheetWords::code,  &WorksheetWords::position, &WorksheetWords::line, &WorksheetWords::stratum,  &WorksheetWords::conforms, &WorksheetWords::critical,
                                        &WorksheetWords::major, &WorksheetWords::minor,    &WorksheetWords::note, &WorksheetWords::evidence, &WorksheetWords::judge};
enum Column : std::size_t { Code, Position, Line, StratumName, Conforms, Critical, Major, Minor, Note, Evidence, Judge };

using Found = std::array<std::optional<std::size_t>, kTitles.size()>;

/// Where the sheet has one of its own columns; a column of the feed with the same name comes later, and is not taken for it.
std::optional<std::size_t> placeOf(Title title, const std::vector<std::string>& columns, const std::vector<WorksheetWords>& languages) {
  for (std::size_t i = 0; i < columns.size(); ++i) {
    for (const auto& words : languages) {
      if (plain(columns[i]) == plain(words.*title)) return i;
    }
  }
  return {};
}

std::string at(const SourceRow& row, const std::optional<std::size_t>& column) { return column && *column < row.cells.size() ? row.cells[*column] : std::string{}; }

/// A whole number; nothing written is none. Sheets may write 2 as 2.0 or 2,0; more places could be thousands, and are not guessed at.
std::optional<std::int64_t> countIn(const std::string& cell) {
  const auto text = plain(cell);
  if (text.empty() || text == "-") return 0;
  const auto* const end = text.data() + text.size();
  std::int64_t value = 0;
  const auto [stop, error] = std::from_chars(text.data(), end, value);
  const std::string_view rest(stop, end);
  const bool isWhole = rest.empty() || ((rest[0] == '.' || rest[0] == ',') && (rest.substr(1) == "0" || rest.substr(1) == "00"));
  return error == std::errc{} && isWhole && value >= 0 && value <= kMostDefects ? std::optional{value} : std::nullopt;
}

/// Reads the rows of one sheet.
class Reader {
public:
  Reader(const Study& study, const Worksheet& handedOut, const std::vector<WorksheetWords>& languages, const Found& found, std::string judge, Instant now)
      : m_study(study), m_languages(languages), m_found(found), m_judge(std::move(judge)), m_now(now), m_firstData(firstData()) {
    for (const auto& row : handedOut.rows) {
      m_rows.emplace(row.code, &row);
      if (isNumber(row.code)) m_numbers.push_back(&row);
    }
  }

  void take(const SourceRow& row) {
    if (std::ranges::all_of(row.cells, [](const std::string& cell) { return plain(cell).empty(); })) return;
    const auto written = plain(at(row, m_found[Code]));
    const auto exact = m_rows.find(written);
    const auto* const known = exact == m_rows.end() ? numbered(row, written) : exact->second;
    if (!known) return tell(row, SheetFault::UnknownRow, at(row, m_found[Code]));
    if (!m_seen.insert(known->code).second) return tell(row, SheetFault::RepeatedRow, known->code);
    if (isMoved(row, *known)) return tell(row, SheetFault::MovedRow, known->code);
    if (written != known->code || isEdited(row, *known)) m_sheet.edited.push_back(row.line);
    judgementIn(row, known->code);
  }

  ReturnedSheet finished() {
    for (const auto& [code, row] : m_rows) {
      if (!m_seen.contains(code)) m_sheet.missing.push_back(row->position);
    }
    std::ranges::sort(m_sheet.missing);
    return std::move(m_sheet);
  }

private:
  std::size_t firstData() const {
    std::size_t first = 0;
    for (const auto& column : m_found) first = std::max(first, column ? *column + 1 : 0);
    return first;
  }

  void tell(const SourceRow& row, SheetFault fault, const std::string& text) { m_sheet.problems.push_back({row.line, fault, quality::maskInText(text)}); }

  /// Sorted by half, the codes stand beside other rows.
  bool isMoved(const SourceRow& row, const WorksheetRow& known) const {
    const auto position = countIn(at(row, m_found[Position]));
    return m_found[Position] && (!position || *position != known.position);
  }

  /// A value of the feed as the sheet has it now.
  std::string valueAt(const SourceRow& row, std::size_t column) const {
    return m_firstData + column < row.cells.size() ? plain(uncut(unquoted(row.cells[m_firstData + column]))) : std::string{};
  }

  bool isEdited(const SourceRow& row, const WorksheetRow& known) const {
    for (std::size_t i = 0; i < known.cells.size(); ++i) {
      if (valueAt(row, i) != plain(known.cells[i])) return true;
    }
    return false;
  }

  bool hasSameData(const SourceRow& row, const WorksheetRow& known) const {
    if (m_found[Line] && plain(at(row, m_found[Line])) != std::to_string(known.line)) return false;
    for (std::size_t i = 0; i < known.cells.size(); ++i) {
      if (!isLeftOf(plain(known.cells[i]), valueAt(row, i))) return false;
    }
    return true;
  }

  /// Spreadsheets make a number of some codes. What is left of it tells the row when its place and its data agree, and those of no other row do.
  const WorksheetRow* numbered(const SourceRow& row, const std::string& written) const {
    const WorksheetRow* found = nullptr;
    for (const auto* known : m_numbers) {
      if (!isLeftOf(known->code, written) || !hasSameData(row, *known)) continue;
      if (found) return nullptr;
      found = known;
    }
    return found && m_found[Position] && !isMoved(row, *found) ? found : nullptr;
  }

  /// Without the word that a worksheet adds to a value that was cut.
  std::string uncut(std::string cell) const {
    for (const auto& words : m_languages) {
      if (cell.size() > kCellKept && cell.ends_with(' ' + words.cut)) return cell.substr(0, cell.size() - words.cut.size() - 1);
    }
    return cell;
  }

  bool isWord(const std::string& word, std::string WorksheetWords::*member, std::initializer_list<std::string_view> others) const {
    const auto text = plain(word);
    return std::ranges::find(others, text) != others.end() || std::ranges::any_of(m_languages, [&](const WorksheetWords& words) { return plain(words.*member) == text; });
  }

  void judgementIn(const SourceRow& row, const std::string& code) {
    const auto word = at(row, m_found[Conforms]);
    const bool isYes = isWord(word, &WorksheetWords::yes, {"s", "y", "x", "ok", "c"});
    const bool isNo = isWord(word, &WorksheetWords::no, {"n", "nao", "n\xC3\xA3o", "n\xC3\x83o"});
    if (!plain(word).empty() && !isYes && !isNo) return tell(row, SheetFault::UnknownWord, word);
    std::array<std::int64_t, 3> counts{};
    for (std::size_t i = 0; i < counts.size(); ++i) {
      const auto count = countIn(at(row, m_found[Critical + i]));
      if (!count) return tell(row, SheetFault::BadCount, at(row, m_found[Critical + i]));
      counts[i] = *count;
    }
    const bool hasDefects = counts[0] + counts[1] + counts[2] > 0;
    if (isYes && hasDefects) return tell(row, SheetFault::Contradiction, word);
    if (isNo && !hasDefects) return tell(row, SheetFault::NoDefectNamed, word);
    const auto note = quality::maskInText(unquoted(at(row, m_found[Note])));  // whoever fills it in may write whatever they see
    if (!isYes && !hasDefects) return open(row, note);
    const auto judge = at(row, m_found[Judge]);
    m_sheet.judgements.push_back({.study = m_study.id, .row = m_study.id + "/" + code, .critical = counts[0], .major = counts[1], .minor = counts[2], .note = note,
                                  .evidence = quality::maskInText(unquoted(at(row, m_found[Evidence]))), .judge = plain(judge).empty() ? m_judge : unquoted(judge), .at = m_now, .origin = JudgementOrigin::Sheet});
  }

  void open(const SourceRow& row, const std::string& note) {
    ++m_sheet.open;
    if (!plain(note).empty()) tell(row, SheetFault::NoteAlone, note);
  }

  const Study& m_study;
  const std::vector<WorksheetWords>& m_languages;
  const Found& m_found;
  std::string m_judge;
  Instant m_now;
  std::size_t m_firstData;
  std::map<std::string, const WorksheetRow*> m_rows;
  std::vector<const WorksheetRow*> m_numbers;  ///< those whose code spreadsheets take for a number
  std::set<std::string> m_seen;
  ReturnedSheet m_sheet;
};

Result<Found> findColumns(const std::filesystem::path& path, const std::vector<std::string>& columns, const std::vector<WorksheetWords>& languages) {
  Found found;
  for (std::size_t i = 0; i < kTitles.size(); ++i) found[i] = placeOf(kTitles[i], columns, languages);
  for (const auto needed : {Code, Conforms, Critical, Major, Minor}) {
    if (found[needed]) continue;
    return Error{{"sampling.not_a_worksheet", {{"path", platform::utf8FromPath(path)}, {"title", languages.front().*kTitles[needed]}}}, ErrorKind::BadInput, nullptr};
  }
  return found;
}

/// All rows of a file, in its order.
Result<void> eachRow(const std::shared_ptr<Feed>& feed, const std::function<void(const SourceRow&)>& take, const Job& job) {
  auto engine = engine::Engine::open({.files = feed->filesOfEngine()});
  if (!engine) return std::move(engine).error();
  if (auto added = feed->attach(*engine, kTable); !added) return std::move(added).error();
  std::vector<std::int64_t> ids;
  auto read = engine->each(
      std::string{"SELECT rowid_ FROM "} + kTable + "() ORDER BY rowid_", [&ids](const engine::RowBatch& batch, std::size_t rows) { ids.insert(ids.end(), batch.ids, batch.ids + rows); }, job);
  if (!read) return read;
  return feed->rows(std::move(ids), take);
}

}  // namespace

Result<ReturnedSheet> readWorksheet(const std::filesystem::path& path, const Study& study, const Worksheet& handedOut, const std::vector<WorksheetWords>& languages, const std::string& judge,
                                    Instant now, const Job& job) {
  auto seen = sniff(path, {.header = true}, job.stop);
  if (!seen) return std::move(seen).error();
  const auto found = findColumns(path, seen->columns, languages);
  if (!found) return found.error();
  auto feed = openFeed(path, seen->dialect, kUnreadableKept, job.stop);
  if (!feed) return std::move(feed).error();
  Reader reader(study, handedOut, languages, *found, judge, now);
  if (auto read = eachRow(*feed, [&reader](const SourceRow& row) { reader.take(row); }, job); !read) return std::move(read).error();
  auto sheet = reader.finished();
  for (const auto& reject : (*feed)->rejects()) sheet.unreadable.push_back(reject.line);
  return sheet;
}

}  // namespace prumo::quality::sampling
