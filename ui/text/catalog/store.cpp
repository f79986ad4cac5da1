// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/catalog/areas.h"

#include <QtGlobal>

namespace prumo::text {

std::span<const Entry> storeEntries() {
  static const Entry entries[] = {
      {"label.history", QT_TRANSLATE_NOOP("Prumo", "History")},
      {"label.history.seq", QT_TRANSLATE_NOOP("Prumo", "Number")},
      {"label.history.undone", QT_TRANSLATE_NOOP("Prumo", "State")},
      {"label.attachment", QT_TRANSLATE_NOOP("Prumo", "Attachment")},
      {"store.attachment_too_large", QT_TRANSLATE_NOOP("Prumo", "The file has {size:bytes}; an attachment may have at most {limit:bytes}. Make it smaller, or note where it is kept.")},
      {"store.broken_reference", QT_TRANSLATE_NOOP("Prumo", "{record:record} {id} refers to something that is not in this assessment. Choose an existing entry.")},
      {"store.target_is_assessment", QT_TRANSLATE_NOOP("Prumo", "{path} is the name of an assessment, and nothing else is ever written there. Name another file.")},
      {"store.busy", QT_TRANSLATE_NOOP("Prumo", "{path} is being used at this very moment. Wait a few seconds and try again.")},
      {"store.damaged", QT_TRANSLATE_NOOP("Prumo", "{path} is damaged ({detail}). Recover what can be read into a new file, or open one of its backups.")},
      {"store.disk_full", QT_TRANSLATE_NOOP("Prumo", "There is no room left to write {path}. The last edit was not kept, everything before it was. Free some space and repeat it.")},
      {"store.empty", QT_TRANSLATE_NOOP("Prumo", "{path} is empty (zero bytes). Open one of its backups, or create a new assessment.")},
      {"store.exists", QT_TRANSLATE_NOOP("Prumo", "{path} already exists. Choose another name.")},
      {"store.foreign_schema", QT_TRANSLATE_NOOP("Prumo", "{path} contains something Prumo did not put there: {object}. It was not opened, for your safety. Recover its rows into a new file.")},
      {"store.history_conflict", QT_TRANSLATE_NOOP("Prumo", "Edit {seq} cannot be taken back or repeated: the assessment is no longer as that edit left it. Nothing was changed.")},
      {"store.impossible_value", QT_TRANSLATE_NOOP("Prumo", "{path} holds a value that cannot be: {record:record} {id}, {field:field}. Recover the other rows into a new file.")},
      {"store.locked", QT_TRANSLATE_NOOP("Prumo", "{user} has {path} open on {host} since {at:datetime}. You can read it; to edit, ask {user} to close it and open it again.")},
      {"store.locked_elsewhere", QT_TRANSLATE_NOOP("Prumo", "{user} opened {path} on {host} on {at:datetime} and did not close it there. You can read it. Edit it only if nobody edits it on {host} any more: of two edited copies only one remains, and the work in the other is lost.")},
      {"store.newer_unreadable", QT_TRANSLATE_NOOP("Prumo", "{path} was made by a newer Prumo and holds what this one does not know. Update Prumo to open it.")},
      {"store.newer_version", QT_TRANSLATE_NOOP("Prumo", "{path} was made by a newer Prumo (format {version}; this one knows {supported}). You can read it; update Prumo to edit it.")},
      {"store.no_attachment", QT_TRANSLATE_NOOP("Prumo", "The attachment {sha256} is not in this assessment. Attach the file again.")},
      {"store.no_row", QT_TRANSLATE_NOOP("Prumo", "{record:record} {id} is no longer there. It may have been removed meanwhile; refresh and try again.")},
      {"store.not_a_project", QT_TRANSLATE_NOOP("Prumo", "{path} is not a Prumo assessment. Choose a file that ends in .prumo.")},
      {"store.not_found", QT_TRANSLATE_NOOP("Prumo", "{path} was not found. It may have been moved or renamed.")},
      {"store.nothing_to_save", QT_TRANSLATE_NOOP("Prumo", "Nothing in {path} could be read. Try one of its backups.")},
      {"store.opened_read_only", QT_TRANSLATE_NOOP("Prumo", "The assessment was opened for reading only.")},
      {"store.read_failed", QT_TRANSLATE_NOOP("Prumo", "{path} could not be read: {detail}. Check the disk and try again.")},
      {"store.read_only", QT_TRANSLATE_NOOP("Prumo", "{path} can only be read.")},
      {"store.read_only_place", QT_TRANSLATE_NOOP("Prumo", "{path} is in a place where you may not write. You can read it; save a copy elsewhere to edit it.")},
      {"store.row_exists", QT_TRANSLATE_NOOP("Prumo", "{record:record} {id} is already there. Choose another id.")},
      {"store.same_file", QT_TRANSLATE_NOOP("Prumo", "{path} is the assessment itself. Choose another name for the copy.")},
      {"store.taken_over", QT_TRANSLATE_NOOP("Prumo", "Edited on although {user} had it open on {host} since {at:datetime}")},
      {"store.transaction_over", QT_TRANSLATE_NOOP("Prumo", "This edit is already finished. Start a new one.")},
      {"store.too_much_work", QT_TRANSLATE_NOOP("Prumo", "What a view of {path} computes takes too long, so it is not read. Choose a table instead.")},
      {"store.unfinished_edit", QT_TRANSLATE_NOOP("Prumo", "The last edit of {path} was interrupted. Open it once in a place where it can be written, and it is set right.")},
      {"store.unknown_table", QT_TRANSLATE_NOOP("Prumo", "The program asked for {record}, which assessments do not have. Please report this fault.")},
      {"store.write_failed", QT_TRANSLATE_NOOP("Prumo", "{path} could not be written: {detail}. The last edit was not kept. Check the disk and repeat it.")},
  };
  return entries;
}

}  // namespace prumo::text
