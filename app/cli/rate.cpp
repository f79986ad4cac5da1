// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/places.h"
#include "core/method/assessment.h"
#include "core/scoring/scorecard.h"

namespace prumo::cli {

namespace {

struct Place {
  const MethodStep* step = nullptr;
  const Criterion* criterion = nullptr;
};

Result<Place> placeOf(const Call& call, const Method& method) {
  return stepNamed(method, call.parameter(1)).and_then([&](const MethodStep* step) {
    return criterionNamed(method, *step, call.parameter(2)).transform([step](const Criterion* criterion) { return Place{step, criterion}; });
  });
}

Result<Answer> answerOf(const Call& call, const ProjectFile& project, const Place& place, const RatingText& rating) {
  const auto id = answerId(place.step->id, place.criterion->id);
  return project.find<Answer>(id).transform([&](const std::optional<Answer>& known) {
    auto answer = known.value_or(Answer{.id = id, .step = place.step->id.text, .criterion = place.criterion->id.text});
    answer.rating = rating.rating;
    answer.level = rating.level;
    if (call.has("confidence")) answer.confidence = *record::fromKey<Confidence>(call.option("confidence"));
    answer.note = call.option("note", answer.note);
    answer.reason = call.option("reason", answer.reason);
    answer.at = project.author().clock->now();
    return answer;
  });
}

Message labelOf(const Method& method, const Answer& answer) {
  Message label{"scoring.rated_unknown", {{"step", answer.step}, {"number", numberOf(method, {answer.step}, {answer.criterion})}}};
  if (answer.rating == Rating::NotApplicable) label.code = "scoring.rated_na";
  if (answer.rating == Rating::Level) label = {"scoring.rated", std::move(label.args)};
  if (answer.level) label.args.emplace_back("level", std::int64_t{*answer.level});
  return label;
}

void report(const Call& call, const Message& label, const Answer& answer, const StepScore& score) {
  using Json = nlohmann::ordered_json;
  const auto& speaker = call.speaker();
  if (call.wantsJson()) {
    return call.print(Json{{"step", answer.step},
                           {"criterion", answer.criterion},
                           {"rating", record::keyOf(answer.rating)},
                           {"level", answer.level ? Json(*answer.level) : Json(nullptr)},
                           {"confidence", record::keyOf(answer.confidence)},
                           {"score", score.score ? Json(*score.score) : Json(nullptr)},
                           {"coverage", score.coverage}});
  }
  const auto now = score.score ? Message{"cli.rate.now", {{"score", *score.score}, {"coverage", score.coverage}}}
                               : Message{"cli.rate.no_score", {{"coverage", score.coverage}}};
  call.print(speaker.say(label) + QStringLiteral(". ") + speaker.say(now));
}

Result<Outcome> write(const Call& call, ProjectFile& project, const Method& method, const Answer& answer) {
  const auto label = labelOf(method, answer);
  auto written = project.edit(label, [&answer](Transaction& edit) { return edit.put(answer); });
  if (!written) return std::move(written).error();
  return scorecardOf(project, method).transform([&](const Scorecard& card) {
    report(call, label, answer, *card.find({answer.step}));
    return Outcome::Done;
  });
}

Result<Outcome> run(const Call& call) {
  const auto rating = ratingFromText(call.parameter(3));
  if (!rating) return usage("cli.not_a_level", {{"value", call.parameter(3)}});
  auto project = call.openToEdit();
  if (!project) return std::move(project).error();
  const auto method = methodOf(*project);
  if (!method) return method.error();
  const auto place = placeOf(call, *method);
  if (!place) return place.error();
  return answerOf(call, *project, *place, *rating).and_then([&](const Answer& answer) { return write(call, *project, *method, answer); });
}

}  // namespace

Command rateCommand() {
  return {.name = "rate",
          .summary = "cli.rate",
          .parameters = {{"cli.arg.file"}, {"cli.arg.step"}, {"cli.arg.criterion"}, {"cli.arg.level"}},
          .options = {{.name = "confidence", .help = "cli.option.confidence", .choices = record::keysOf<Confidence>()},
                      {.name = "note", .value = "cli.value.text", .help = "cli.option.answer_note"},
                      {.name = "reason", .value = "cli.value.text", .help = "cli.option.reason"},
                      authorOption(),
                      takeOverOption(),
                      jsonOption()},
          .run = run};
}

}  // namespace prumo::cli
