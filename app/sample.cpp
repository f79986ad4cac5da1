// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample.h"

#include "app/sample_script.h"
#include "app/steps.h"
#include "core/base/file.h"
#include "core/quality/room.h"
#include "ui/text/speaker.h"

#include <QFile>

#include <map>

namespace prumo {

namespace {

using namespace sample;

/// Stands at the moment of the edit that is being made.
class ScriptClock final : public Clock {
public:
  Instant now() const override { return m_now; }
  void set(Instant now) { m_now = now; }

private:
  Instant m_now;
};

/// What the program carries under that name (resources/).
Result<std::string> content(const std::string& name) {
  QFile file(QStringLiteral(":/") + QString::fromStdString(name));
  if (!file.open(QIODevice::ReadOnly)) return Error{{"sample.no_content", {{"name", name}}}, ErrorKind::Internal, nullptr};
  return file.readAll().toStdString();
}

Error missing(const std::string& what) { return {{"sample.unknown", {{"place", std::string{"/edits"}}, {"what", what}}}, ErrorKind::Internal, nullptr}; }

/// Writes the feed unless it is there already; another file of that name stays as it is. Whether it was written.
Result<bool> placeFeed(const std::filesystem::path& path, const std::string& bytes) {
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) return writeFile(path, bytes).transform([] { return true; });
  const auto same = sha256OfFile(path).transform([&bytes](const std::string& sum) { return sum == sha256(bytes); });
  if (same && *same) return false;
  const auto name = path.u8string();
  return Error{{"store.exists", {{"path", std::string{name.begin(), name.end()}}}}, ErrorKind::BadInput, nullptr};
}

void apply(const Patch& patch, Finding& finding) {
  for (const auto& field : record::describe<Finding>().fields) {
    for (const auto& [name, value] : patch) {
      if (name == field.name) field.set(finding, value);
    }
  }
}

struct Checked {
  quality::Dataset dataset;
  quality::RuleSet rules;
  quality::CheckResult result;
  quality::Profile profile;
};

Result<Checked> checkFeed(const std::filesystem::path& path, const CheckFeed& asked, Instant now, const Job& job) {
  auto dataset = quality::datasetFor(path, {}, now);
  if (!dataset) return std::move(dataset).error();
  dataset->name = asked.name;
  auto rules = content("samples/" + asked.rules).and_then(quality::parseRules);
  if (!rules) return std::move(rules).error();
  auto result = quality::check({path, {}}, *rules, {}, job);
  if (!result) return std::move(result).error();
  auto profile = quality::profile({path, {}}, job);
  if (!profile) return std::move(profile).error();
  return Checked{std::move(*dataset), std::move(*rules), std::move(*result), std::move(*profile)};
}

/// Makes the script's edits in a project, one after another.
class Replay {
public:
  Replay(ProjectFile& project, ScriptClock& clock, std::string_view language) : m_project(project), m_clock(clock), m_speaker(language) {}

  Result<void> play(const Script& script, const Job& job) {
    double done = 0;
    for (const auto& edit : script.edits) {
      if (job.stop.stop_requested()) return cancelled();
      if (auto made = make(edit, job); !made) return made;
      job.progress(++done / static_cast<double>(script.edits.size()));
    }
    return {};
  }

  void removeFeed() const {
    std::error_code ignored;
    if (!m_writtenFeed.empty()) std::filesystem::remove(m_writtenFeed, ignored);
  }

private:
  Result<void> make(const Edit& edit, const Job& job) {
    m_clock.set(edit.at);
    for (const auto& change : edit.changes) {
      const auto* asked = std::get_if<CheckFeed>(&change);
      if (!asked) continue;
      if (auto read = readFeed(*asked, job); !read) return read;
    }
    return m_project.edit({"sample.edit", {{"what", edit.label}}}, [&](Transaction& transaction) { return write(transaction, edit); })
        .transform([](const prumo::Change&) {});
  }

  Result<void> write(Transaction& transaction, const Edit& edit) {
    for (const auto& change : edit.changes) {
      auto done = std::visit([&](const auto& one) { return write(transaction, one); }, change);
      if (!done) return done;
    }
    return {};
  }

  Result<void> readFeed(const CheckFeed& asked, const Job& job) {
    const auto path = std::filesystem::absolute(m_project.path()).parent_path() / asked.feed;
    auto placed = content("samples/" + asked.feed).and_then([&](const std::string& bytes) { return placeFeed(path, bytes); });
    if (!placed) return std::move(placed).error();
    if (*placed) m_writtenFeed = path;
    const Job part{job.stop};
    return checkFeed(path, asked, m_clock.now(), part).transform([this](Checked checked) { m_checked = std::move(checked); });
  }

  Result<void> write(Transaction& transaction, const Rate& rate) {
    auto answer = rate.answer;
    answer.at = m_clock.now();
    return transaction.put(answer);
  }

  Result<void> write(Transaction& transaction, const Accept& accept) {
    const auto id = answerId(StepId{accept.step}, CriterionId{accept.criterion});
    auto proposal = m_project.find<Proposal>(id);
    if (!proposal) return std::move(proposal).error();
    if (!*proposal) return missing(id);
    return transaction.put(Answer{.id = id,
                                  .step = accept.step,
                                  .criterion = accept.criterion,
                                  .rating = Rating::Level,
                                  .level = (*proposal)->level,
                                  .confidence = Confidence::Measured,
                                  .note = accept.note,
                                  .at = m_clock.now()});
  }

  Result<void> write(Transaction& transaction, const Add& add) {
    Finding finding{.id = newUuid(), .step = add.step, .criterion = add.criterion};
    finding.firstSeen = finding.lastSeen = m_clock.now();
    apply(add.patch, finding);
    m_findings[add.key] = finding.id;
    return transaction.insert(finding);
  }

  Result<void> write(Transaction& transaction, const Amend& amend) {
    return named(amend).and_then([&](Finding finding) {
      apply(amend.patch, finding);
      return transaction.update(finding);
    });
  }

  Result<Finding> named(const Amend& amend) {
    const auto origin = m_checked ? "quality/" + m_checked->dataset.id + "/" + amend.rule : std::string{};
    const auto byKey = !amend.finding.empty();
    auto rows = m_project.all<Finding>({.equals = {byKey ? std::pair{"id", m_findings[amend.finding]} : std::pair{"origin", origin}}});
    if (!rows) return std::move(rows).error();
    if (rows->empty()) return missing(byKey ? amend.finding : amend.rule);
    return std::move(rows->front());
  }

  Result<void> write(Transaction& transaction, const Attach& attach) {
    auto evidence = attach.evidence;
    if (!evidence.finding.empty()) evidence.finding = m_findings[evidence.finding];
    return addEvidence(transaction, m_project, std::move(evidence), attach.content).transform([](const Evidence&) {});
  }

  Result<void> write(Transaction& transaction, const CheckFeed&) {
    const auto words = [this](const Message& message) { return m_speaker.say(message).toStdString(); };
    return quality::prepareRun(m_project, m_checked->dataset, m_checked->rules, m_checked->result, words)
        .and_then([&](const quality::KeptRun& run) { return quality::saveRun(transaction, m_project, run); })
        .and_then([&] { return quality::saveProfile(transaction, m_checked->dataset, m_checked->profile, m_clock.now()); });
  }

  Result<void> write(Transaction& transaction, const Conclude& conclude) {
    return assessmentOf(m_project).and_then([&](Assessment head) {
      head.ended = conclude.ended;
      return transaction.update(head);
    });
  }

  ProjectFile& m_project;
  ScriptClock& m_clock;
  Speaker m_speaker;
  std::map<std::string, std::string> m_findings;  ///< ids by key
  std::optional<Checked> m_checked;
  std::filesystem::path m_writtenFeed;
};

Result<void> buildIn(const std::filesystem::path& target, const Script& script, const Method& method, std::string_view language, const Job& job) {
  ScriptClock clock;
  clock.set(script.createdAt);
  auto project = createAssessment(target, schemaOf(rooms()), {script.head.consultant, &clock}, script.head, method);
  if (!project) return std::move(project).error();
  Replay replay(*project, clock, language);
  auto done = replay.play(script, job);
  if (done) return done;
  replay.removeFeed();
  { const auto closed = std::move(*project); }  // before the half-made file goes
  std::error_code ignored;
  std::filesystem::remove(target, ignored);
  return done;
}

}  // namespace

Result<void> buildSample(const std::filesystem::path& target, std::string_view language, const Job& job) {
  auto method = content("methods/ecommerce-supplier.json").and_then(parseMethod);
  if (!method) return std::move(method).error();
  return content("samples/sample.json")
      .and_then([&](const std::string& json) { return parseScript(json, language, *method); })
      .and_then([&](const Script& script) { return buildIn(target, script, *method, language, job); });
}

}  // namespace prumo
