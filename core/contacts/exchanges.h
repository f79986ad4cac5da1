// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/local_text.h"
#include "core/contacts/contact.h"
#include "core/findings/finding.h"

#include <map>

/// Who exchanges data with whom: systems as nodes, contact points as edges.
namespace prumo::contacts {

struct ExchangeSystem {
  std::string name;             ///< empty: nobody said which one it is
  std::int64_t contacts = 0;    ///< that it offers or uses
  std::int64_t gathered = 0;    ///< stands for so many small systems; 0: for itself
};
/// Its name, or the words that stand for one.
Text nameOf(const ExchangeSystem& system);

/// A contact point, or several between the same two systems.
struct Exchange {
  std::size_t provider = 0;               ///< place in the list of systems
  std::size_t consumer = 0;
  DataFlow flow = DataFlow::Unknown;
  std::optional<ContactKind> kind;        ///< nothing: of several kinds
  std::optional<Severity> worst;          ///< of the findings that stand; nothing: there is none
  std::vector<std::string> contacts;      ///< ids, the worst first
  std::string name;                       ///< of the first
};

struct Exchanges {
  std::vector<ExchangeSystem> systems;    ///< by name; the unknown one and the gathered ones last
  std::vector<Exchange> edges;            ///< by systems, the worst first
  std::int64_t contacts = 0;
  std::int64_t gathered = 0;              ///< systems that stand together as one
  bool isMerged = false;                  ///< edges between the same two systems were made one
};

using Risks = std::map<std::string, Severity>;   ///< by contact point
/// The worst finding about each contact point that is proposed, open or in progress.
Result<Risks> risksOf(const ProjectFile& project);

/// Everything, however much it is.
Exchanges exchangesOf(const std::vector<ContactPoint>& contacts, const Risks& risks);
Result<Exchanges> exchangesIn(const ProjectFile& project);

/// What a drawing holds.
struct ExchangeLimits {
  std::size_t edges = 60;
  std::size_t systems = 40;
};
/// The same in a size that can be looked at: beyond the limits the smallest systems are gathered as one, and edges between the same two systems
/// become one.
Exchanges summarised(Exchanges whole, const ExchangeLimits& limits = {});

/// How many contact points a system offers (row) to another (column), and the worst finding among them. For what was summarised.
struct ExchangeMatrix {
  struct Cell {
    std::int64_t contacts = 0;
    std::optional<Severity> worst;
  };
  std::vector<std::size_t> providers;      ///< places in the list of systems
  std::vector<std::size_t> consumers;
  std::vector<std::vector<Cell>> cells;    ///< a row each provider
};
ExchangeMatrix matrixOf(const Exchanges& exchanges);

}  // namespace prumo::contacts
