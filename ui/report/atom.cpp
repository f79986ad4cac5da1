// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/atom.h"

namespace prumo::ui {

namespace {

/// The end of the run of atoms that wish to stay with the one at `first`, and its height.
std::pair<std::size_t, qreal> groupAt(const std::vector<Atom>& atoms, std::size_t first) {
  std::size_t last = first;
  qreal height = atoms[first].height;
  while (atoms[last].keepsWithNext && last + 1 < atoms.size() && !atoms[last + 1].startsPage) {
    ++last;
    height += atoms[last].before + atoms[last].height;
  }
  return {last + 1, height};
}

class Stacker {
public:
  explicit Stacker(qreal height) : m_height(height) {}

  bool isFresh() const { return m_pages.empty() || m_pages.back().empty(); }
  bool fits(qreal height) const { return m_y + height <= m_height; }
  void breakPage() {
    m_pages.emplace_back();
    m_y = 0;
  }
  void put(const Atom& atom) {
    if (isFresh() && atom.header) put(*atom.header);
    if (!isFresh()) m_y += atom.before;
    m_pages.back().push_back({&atom, m_y});
    m_y += atom.height;
  }
  std::vector<Page> take() { return std::move(m_pages); }

private:
  qreal m_height;
  qreal m_y = 0;
  std::vector<Page> m_pages;
};

}  // namespace

std::vector<Page> paginate(const std::vector<Atom>& atoms, qreal height) {
  Stacker stacker(height);
  std::size_t next = 0;
  std::size_t groupEnd = 0;
  for (; next < atoms.size(); ++next) {
    const auto& atom = atoms[next];
    const bool mustBreak = next == 0 || (atom.startsPage && !stacker.isFresh());
    if (mustBreak) stacker.breakPage();
    if (next >= groupEnd) {
      const auto [end, group] = groupAt(atoms, next);
      groupEnd = end;
      if (!stacker.isFresh() && group <= height && !stacker.fits(atom.before + group)) stacker.breakPage();
    }
    if (!stacker.isFresh() && !stacker.fits(atom.before + atom.height)) stacker.breakPage();
    stacker.put(atom);
  }
  return stacker.take();
}

}  // namespace prumo::ui
