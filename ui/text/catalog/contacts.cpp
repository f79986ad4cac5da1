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
      {"contacts.postman_old", QT_TRANSLATE_NOOP("Prumo", "{path} is a Postman collection of version 1, which is not read here. Export it from Postman as Collection v2.1, and import that.")},
      {"contacts.example_unreadable", QT_TRANSLATE_NOOP("Prumo", "Line {line}: the example body of {place} is no JSON that can be read; its fields were not taken.")},
      {"contacts.example_cut", QT_TRANSLATE_NOOP("Prumo", "Line {line}: the example body of {place} is too deep or has too many fields; the rest of it was not taken.")},
      {"contacts.variable_unknown", QT_TRANSLATE_NOOP("Prumo", "Line {line}: nothing says what the variable {name} stands for, so the address is not known. Enter it yourself.")},
      {"contacts.request_no_address", QT_TRANSLATE_NOOP("Prumo", "Line {line}: the request {name} has no address that can be read and was left out.")},
      {"contacts.no_request", QT_TRANSLATE_NOOP("Prumo", "Line {line}: {name} is neither a folder nor a request and was left out.")},
      {"contacts.har_files_left", QT_TRANSLATE_N_NOOP("Prumo", "%n entry(ies) for images, styles, fonts and scripts were left out.")},
      {"contacts.too_many_operations", QT_TRANSLATE_NOOP("Prumo", "Line {line}: more than {limit} different operations; this one was left out. Record a shorter session.")},
      {"contacts.channel_unused", QT_TRANSLATE_NOOP("Prumo", "Line {line}: no operation uses the channel {channel}, so it was left out.")},
      {"contacts.no_action", QT_TRANSLATE_NOOP("Prumo", "Line {line}: the operation {name} says neither send nor receive and was left out.")},
      {"contacts.schema_language", QT_TRANSLATE_NOOP("Prumo", "Line {line}: the schema of {name} is written in {language}, which is not read; its fields were not taken.")},
      {"contacts.too_many_files", QT_TRANSLATE_NOOP("Prumo", "The folder holds more than {limit} requests; the rest of them was left out. Import its folders one by one.")},
      {"contacts.block_open", QT_TRANSLATE_NOOP("Prumo", "Line {line}: the block {name} does not end. What stands in it was read; check that the file is whole.")},
      {"contacts.reference_dangling", QT_TRANSLATE_NOOP("Prumo", "Line {line}: {reference} leads to nothing. Add what is missing, or correct the reference.")},
      {"contacts.reference_circular", QT_TRANSLATE_NOOP("Prumo", "Line {line}: {reference} leads back to itself and was left out.")},
      {"contacts.reference_remote", QT_TRANSLATE_NOOP("Prumo", "Line {line}: {reference} lies on the network and was not fetched. Put that file beside this one to have it read.")},
      {"contacts.reference_outside", QT_TRANSLATE_NOOP("Prumo", "Line {line}: {reference} lies outside the folder of the description and was not looked at. Put that file into the folder to have it read.")},
      {"contacts.reference_unreadable", QT_TRANSLATE_NOOP("Prumo", "Line {line}: {reference} cannot be read. Correct that file.")},
      {"contacts.no_schema", QT_TRANSLATE_NOOP("Prumo", "Line {line}: {reference} is no XML Schema and was left out.")},
      {"contacts.no_definitions", QT_TRANSLATE_NOOP("Prumo", "Line {line}: {reference} is neither WSDL nor XML Schema and was left out.")},
      {"contacts.no_elements", QT_TRANSLATE_NOOP("Prumo", "Line {line}: the schema declares no element of its own, only types; its layouts are in the file that includes it.")},
      {"contacts.no_service", QT_TRANSLATE_NOOP("Prumo", "Line {line}: the description names no service, so no address is known. Ask for the WSDL of the installed service.")},
      {"contacts.wsdl_2", QT_TRANSLATE_NOOP("Prumo", "Line {line}: this is WSDL 2.0; only its services and addresses were read. Ask for WSDL 1.1 to have its operations.")},
      {"contacts.name_unknown", QT_TRANSLATE_NOOP("Prumo", "Line {line}: {name} is not defined anywhere in the description. Add the file that defines it.")},
      {"contacts.name_guessed", QT_TRANSLATE_NOOP("Prumo", "Line {line}: {name} is not defined in the namespace that is meant; the only one of that name was taken.")},
      {"contacts.schema_cut", QT_TRANSLATE_NOOP("Prumo", "Line {line}: {name} is too large or nested too deep; at most {limit} of its fields are shown.")},
      {"contacts.no_contact", QT_TRANSLATE_NOOP("Prumo", "The inventory has no contact point called {name}. Look it up with: prumo contact list")},
      {"contacts.many_interfaces", QT_TRANSLATE_NOOP("Prumo", "The description holds {n} interfaces; only one can belong to a contact point. Import it without naming one.")},
      {"contacts.edit.import", QT_TRANSLATE_NOOP("Prumo", "Read {file} into the inventory")},
      {"contacts.cli.new", QT_TRANSLATE_NOOP("Prumo", "{name}: new in the inventory, {added:operations}")},
      {"contacts.cli.known", QT_TRANSLATE_NOOP("Prumo", "{name}, operations: added {added}, changed {changed}, removed {removed}, kept for their notes {gone}, as before {same}")},
      {"cli.option.into_inventory", QT_TRANSLATE_NOOP("Prumo", "keep it in this assessment's inventory; what is known already is updated")},
      {"cli.option.contact", QT_TRANSLATE_NOOP("Prumo", "the contact point it belongs to, by id or name")},
      {"contacts.headroom.basis", QT_TRANSLATE_NOOP("Prumo", "{name}: {needed} calls a second needed in the busiest hour, {limit} allowed: {share:percent} left")},
      {"contacts.edit.check", QT_TRANSLATE_NOOP("Prumo", "Check the inventory of contact points")},
      {"contacts.edit.add", QT_TRANSLATE_NOOP("Prumo", "Add contact point: {name}")},
      {"cli.contact_list", QT_TRANSLATE_NOOP("Prumo", "List the contact points of an assessment")},
      {"cli.contact_add", QT_TRANSLATE_NOOP("Prumo", "Add a contact point to an assessment")},
      {"cli.contact_check", QT_TRANSLATE_NOOP("Prumo", "Check the contact points and propose findings")},
      {"cli.option.contact_field", QT_TRANSLATE_NOOP("Prumo", "a field and its value, as often as needed: owner=Ana")},
      {"cli.value.field_value", QT_TRANSLATE_NOOP("Prumo", "FIELD=VALUE")},
      {"cli.option.contact_name", QT_TRANSLATE_NOOP("Prumo", "its name")},
      {"contacts.cli.no_field", QT_TRANSLATE_NOOP("Prumo", "Contact points have no field {field}. Its fields are: {fields}.")},
      {"contacts.cli.bad_value", QT_TRANSLATE_NOOP("Prumo", "\"{value}\" does not fit into {field:word}. Give a number, or one of the words it takes.")},
      {"contacts.cli.added", QT_TRANSLATE_NOOP("Prumo", "{name} is in the inventory.")},
      {"contacts.cli.none", QT_TRANSLATE_NOOP("Prumo", "The inventory has no contact point yet. Add one, or import a description.")},
      {"contacts.cli.well", QT_TRANSLATE_NOOP("Prumo", "Nothing to object to.")},
      {"contacts.cli.no_pair", QT_TRANSLATE_NOOP("Prumo", "--set takes FIELD=VALUE: \"{value}\" is not of that form.")},
      {"cli.option.fail_on_contact", QT_TRANSLATE_NOOP("Prumo", "end with code 1 where something of this severity or worse is found")},
  };
  return entries;
}

}  // namespace prumo::text
