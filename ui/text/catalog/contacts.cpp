// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/catalog/areas.h"

#include <QtGlobal>

namespace prumo::text {

std::span<const Entry> contactsEntries() {
  static const Entry entries[] = {
      {"count.operations", QT_TRANSLATE_N_NOOP("Prumo", "%n operation(s)")},
      {"count.schemas", QT_TRANSLATE_N_NOOP("Prumo", "%n schema(s)")},
      {"cli.import_spec", QT_TRANSLATE_NOOP("Prumo", "Read a description of an interface and show what is in it")},
      {"cli.arg.spec", QT_TRANSLATE_NOOP("Prumo", "DESCRIPTION")},
      {"contacts.cli.interface", QT_TRANSLATE_NOOP("Prumo", "{name} {version}")},
      {"contacts.exposed", QT_TRANSLATE_NOOP("Prumo", "Line {line}: {place} holds what looks like a real credential. Have it replaced where it is used, and taken out of the description.")},
      {"contacts.not_of_format", QT_TRANSLATE_NOOP("Prumo", "{path} holds nothing that belongs to {format:word}. Choose another file, or another format.")},
      {"contacts.other_format", QT_TRANSLATE_NOOP("Prumo", "{path} is not {asked:word} but {format:word}. Import it as that.")},
      {"contacts.unknown_format", QT_TRANSLATE_NOOP("Prumo", "{path} is no description of an interface that can be read. Choose an OpenAPI, AsyncAPI, WSDL, GraphQL, Postman, Insomnia, Bruno or HAR file.")},
      {"contacts.unknown_version", QT_TRANSLATE_NOOP("Prumo", "Version {version} is not one that is known; what could be understood was read.")},
      {"contacts.no_title", QT_TRANSLATE_NOOP("Prumo", "The description does not say what the interface is called. Give it a name.")},
      {"contacts.no_operations", QT_TRANSLATE_NOOP("Prumo", "The description holds no operation. Check that it is the whole one.")},
      {"contacts.no_map", QT_TRANSLATE_NOOP("Prumo", "Line {line}: {place} holds no operations and was left out.")},
      {"contacts.repeated_operation", QT_TRANSLATE_NOOP("Prumo", "Line {line}: {operation} comes twice; both were taken.")},
      {"contacts.more_not_taken", QT_TRANSLATE_NOOP("Prumo", "More than {limit} places were not understood; the rest of them is not listed.")},
      {"contacts.reference_dangling", QT_TRANSLATE_NOOP("Prumo", "Line {line}: {reference} leads to nothing. Add what is missing, or correct the reference.")},
      {"contacts.reference_circular", QT_TRANSLATE_NOOP("Prumo", "Line {line}: {reference} leads back to itself and was left out.")},
      {"contacts.reference_remote", QT_TRANSLATE_NOOP("Prumo", "Line {line}: {reference} lies on the network and was not fetched. Put that file beside this one to have it read.")},
      {"contacts.reference_outside", QT_TRANSLATE_NOOP("Prumo", "Line {line}: {reference} lies outside the folder of the description and was not looked at. Put that file into the folder to have it read.")},
      {"contacts.reference_unreadable", QT_TRANSLATE_NOOP("Prumo", "Line {line}: {reference} cannot be read. Correct that file.")},
      {"choice.contact_spec.format.openapi", QT_TRANSLATE_NOOP("Prumo", "OpenAPI")},
      {"choice.contact_spec.format.asyncapi", QT_TRANSLATE_NOOP("Prumo", "AsyncAPI")},
      {"choice.contact_spec.format.wsdl", QT_TRANSLATE_NOOP("Prumo", "WSDL")},
      {"choice.contact_spec.format.xsd", QT_TRANSLATE_NOOP("Prumo", "XML Schema (XSD)")},
      {"choice.contact_spec.format.graphql", QT_TRANSLATE_NOOP("Prumo", "GraphQL")},
      {"choice.contact_spec.format.postman", QT_TRANSLATE_NOOP("Prumo", "Postman")},
      {"choice.contact_spec.format.insomnia", QT_TRANSLATE_NOOP("Prumo", "Insomnia")},
      {"choice.contact_spec.format.bruno", QT_TRANSLATE_NOOP("Prumo", "Bruno")},
      {"choice.contact_spec.format.har", QT_TRANSLATE_NOOP("Prumo", "HAR")},
      {"choice.contact_spec.format.sample", QT_TRANSLATE_NOOP("Prumo", "Sample file")},
  };
  return entries;
}

}  // namespace prumo::text
