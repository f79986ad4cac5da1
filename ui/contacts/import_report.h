// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/intake.h"
#include "ui/text/speaker.h"

#include <QStringList>

namespace prumo::ui {

/// What a reader made of one file.
struct ReadFile {
  std::string file;  ///< name
  std::vector<contacts::TakenInterface> interfaces;
  std::vector<contacts::NotTaken> notTaken;
  std::vector<contacts::ExposedSecret> exposed;
};

/// What came of an import, file by file as they are kept, and in words at its end.
class ImportReport {
public:
  explicit ImportReport(const Speaker& speaker);

  void take(const ReadFile& read, const contacts::SavedIntake& saved);
  /// A file that could not be read, or not be kept.
  void refuse(const std::string& file, const Error& error);

  bool isAnyRead() const { return m_read > 0; }
  /// Of so many files, of which the rest was left when somebody stopped it; nothing: all had their turn.
  QString words(std::optional<std::size_t> stoppedOf) const;
  /// Of the contact points that are others than before, the one with most to follow: its id and name.
  struct Changed {
    std::string id;
    std::string name;
    std::int64_t breaking = 0;
  };
  const std::optional<Changed>& gravest() const { return m_gravest; }
  /// The contact point that was read into last; empty: none.
  const std::string& last() const { return m_last; }

private:
  void add(const QString& words);
  void count(const contacts::TakenInterface& taken);
  QString exposedWords() const;
  QString readWords() const;
  const Speaker m_speaker;
  std::int64_t m_read = 0;
  contacts::ChangeCounts m_sum;
  std::int64_t m_exposed = 0;
  std::string m_exposedIn;
  contacts::ExposedSecret m_firstExposed;
  QStringList m_details;
  std::int64_t m_more = 0;  ///< details that are not told
  std::optional<Changed> m_gravest;
  std::string m_last;
};

}  // namespace prumo::ui
