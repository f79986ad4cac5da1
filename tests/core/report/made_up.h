// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file.h"
#include "core/report/facts.h"

/// A made-up assessment on the method we ship, for the tests of the report: rated criteria of every kind, findings of every severity.
namespace prumo::report::test {

inline Method shippedMethod() {
  return readFile(std::filesystem::path(PRUMO_SOURCE_DIR) / "resources/methods/ecommerce-supplier.json", 8 << 20)
      .and_then([](const std::string& json) { return parseMethod(json); })
      .value();
}

inline const Instant kThen{1'795'444'325'000, -180};

inline Finding finding(const std::string& step, const std::string& title, Severity severity, int likelihood) {
  Finding made;
  made.id = step + "/" + title;
  made.step = step;
  made.title = title;
  made.severity = severity;
  made.likelihood = likelihood;
  made.condition = "Um terço do catálogo chega com o **mesmo SKU** em dois armazéns, e a loja grava o último preço lido.";
  made.expectation = "Uma linha por SKU e armazém.";
  made.cause = "A exportação repete o SKU quando o item muda de armazém.";
  made.effect = "Vendas abaixo do custo.";
  made.effectMin = 12'000;
  made.effectMax = 19'000;
  made.recommendation = "Chave SKU + armazém na exportação, e rejeição da linha repetida na carga.";
  made.owner = severity >= Severity::High ? "Fornecedor" : "";
  made.due = severity >= Severity::High ? "2026-12-15" : "";
  made.firstSeen = kThen;
  made.lastSeen = kThen;
  return made;
}

/// The answer to one criterion: levels, confidences, N/A and gaps take turns.
inline Answer answer(const MethodStep& step, const Criterion& criterion, int turn) {
  Answer made;
  made.id = answerId(step.id, criterion.id);
  made.step = step.id.text;
  made.criterion = criterion.id.text;
  made.rating = turn % 11 == 7 ? Rating::NotApplicable : turn % 13 == 9 ? Rating::Unknown : Rating::Level;
  if (made.rating == Rating::Level) made.level = (turn * 7 + 3) % 6;
  made.confidence = static_cast<Confidence>(turn % 4);
  made.note = turn % 3 == 0 ? "Visto na tela com a equipe; *sem registro* de quem alterou." : "";
  made.at = kThen;
  return made;
}

inline Facts madeUp() {
  Facts facts;
  facts.method = shippedMethod();
  facts.head.client = "Loja Exemplo";
  facts.head.supplier = "Fornecedor Exemplo";
  facts.head.consultant = "Pessoa Exemplo";
  facts.head.company = "Exemplo Consultoria";
  facts.head.scope = "Catálogo, estoque, pedidos, notas e entregas";
  facts.head.language = "pt-BR";
  facts.head.started = "2026-11-03";
  facts.head.ended = "2026-11-20";
  facts.projectHash = sha256("made up");
  facts.printedAt = kThen;
  int turn = 0;
  for (const auto& step : facts.method.steps) {
    if (step.id.text == "market") continue;
    for (const auto& criterion : step.criteria) facts.answers.push_back(answer(step, criterion, ++turn));
    facts.findings.push_back(finding(step.id.text, "Falha sem aviso em " + step.name.pt, static_cast<Severity>(turn % 3), 1 + turn % 5));
  }
  facts.findings.push_back(finding("quality", "SKU repetido em um terço do catálogo", Severity::Critical, 5));
  facts.findings.push_back(finding("quality", "NCM vazio em 5,9% dos itens", Severity::High, 4));
  facts.findings.push_back(finding("monitoring", "Ninguém é avisado quando a carga falha", Severity::Critical, 4));
  facts.evidence.push_back({"e1", "quality", "", facts.findings.back().id, "", "execucao-7.csv", "text/csv", sha256("e1"), 48'213, "Saída da verificação", kThen});
  facts.evidence.push_back({"e2", "quality", facts.method.find({"quality"})->criteria.front().id.text, "", "", "tela.png", "image/png", sha256("e2"), 182'000, "", kThen});
  complete(facts);
  return facts;
}

}  // namespace prumo::report::test
