// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads an OpenAPI file as programs in JavaScript do: openapi.js dereference|validate FILE
const parser = require('@apidevtools/swagger-parser');

const [method, file] = process.argv.slice(2);
parser[method](file).then((api) => console.log(Object.keys(api.paths).length));
