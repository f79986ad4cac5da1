// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// What the names of columns say, in Portuguese and in English, however they are written.
namespace prumo::quality {

/// The words of a name in small letters without accents: "dtAtualização_Preço2" gives dt, atualizacao, preco, 2.
std::vector<std::string> wordsOfName(std::string_view name);

/// What a word stands for ("preco", "valor", "vlr" and "price" are all "price"); the word itself where that is not known.
std::string conceptOf(std::string_view word);

/// The different concepts of a name, rising, without those that say nothing of themselves ("de", "of", "do").
std::vector<std::string> conceptsOf(std::string_view name);

/// How alike two names are, 0 to 1: by their concepts, and by their letters where those are unknown.
double likenessOfNames(std::string_view one, std::string_view other);

}  // namespace prumo::quality
