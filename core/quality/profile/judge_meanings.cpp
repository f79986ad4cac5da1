// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/brazilian_codes.h"
#include "core/engine/check_digits.h"
#include "core/quality/personal_forms.h"
#include "core/quality/profile/judge.h"

#include <algorithm>

namespace prumo::quality::profiling {

namespace {

constexpr unsigned kGtinLengths = 1U << 8 | 1U << 12 | 1U << 13 | 1U << 14;

/// ISO 3166-1, both codes of each country.
constexpr std::string_view kCountries =
    "AD AND AE ARE AF AFG AG ATG AI AIA AL ALB AM ARM AO AGO AQ ATA AR ARG AS ASM AT AUT AU AUS AW ABW AX ALA AZ AZE BA BIH BB BRB BD BGD "
    "BE BEL BF BFA BG BGR "
    "BH BHR BI BDI BJ BEN BL BLM BM BMU BN BRN BO BOL BQ BES BR BRA BS BHS BT BTN BV BVT BW BWA BY BLR BZ BLZ CA CAN CC CCK CD COD CF CAF "
    "CG COG CH CHE CI CIV "
    "CK COK CL CHL CM CMR CN CHN CO COL CR CRI CU CUB CV CPV CW CUW CX CXR CY CYP CZ CZE DE DEU DJ DJI DK DNK DM DMA DO DOM DZ DZA EC ECU "
    "EE EST EG EGY EH ESH "
    "ER ERI ES ESP ET ETH FI FIN FJ FJI FK FLK FM FSM FO FRO FR FRA GA GAB GB GBR GD GRD GE GEO GF GUF GG GGY GH GHA GI GIB GL GRL GM GMB "
    "GN GIN GP GLP GQ GNQ "
    "GR GRC GS SGS GT GTM GU GUM GW GNB GY GUY HK HKG HM HMD HN HND HR HRV HT HTI HU HUN ID IDN IE IRL IL ISR IM IMN IN IND IO IOT IQ IRQ "
    "IR IRN IS ISL IT ITA "
    "JE JEY JM JAM JO JOR JP JPN KE KEN KG KGZ KH KHM KI KIR KM COM KN KNA KP PRK KR KOR KW KWT KY CYM KZ KAZ LA LAO LB LBN LC LCA LI LIE "
    "LK LKA LR LBR LS LSO "
    "LT LTU LU LUX LV LVA LY LBY MA MAR MC MCO MD MDA ME MNE MF MAF MG MDG MH MHL MK MKD ML MLI MM MMR MN MNG MO MAC MP MNP MQ MTQ MR MRT "
    "MS MSR MT MLT MU MUS "
    "MV MDV MW MWI MX MEX MY MYS MZ MOZ NA NAM NC NCL NE NER NF NFK NG NGA NI NIC NL NLD NO NOR NP NPL NR NRU NU NIU NZ NZL OM OMN PA PAN "
    "PE PER PF PYF PG PNG "
    "PH PHL PK PAK PL POL PM SPM PN PCN PR PRI PS PSE PT PRT PW PLW PY PRY QA QAT RE REU RO ROU RS SRB RU RUS RW RWA SA SAU SB SLB SC SYC "
    "SD SDN SE SWE SG SGP "
    "SH SHN SI SVN SJ SJM SK SVK SL SLE SM SMR SN SEN SO SOM SR SUR SS SSD ST STP SV SLV SX SXM SY SYR SZ SWZ TC TCA TD TCD TF ATF TG TGO "
    "TH THA TJ TJK TK TKL "
    "TL TLS TM TKM TN TUN TO TON TR TUR TT TTO TV TUV TW TWN TZ TZA UA UKR UG UGA UM UMI US USA UY URY UZ UZB VA VAT VC VCT VE VEN VG VGB "
    "VI VIR VN VNM VU VUT "
    "WF WLF WS WSM YE YEM YT MYT ZA ZAF ZM ZMB ZW ZWE ";

bool isCountry(std::string_view text) {
  for (auto at = kCountries.find(text); at != kCountries.npos; at = kCountries.find(text, at + 1)) {
    const bool isWhole = (at == 0 || kCountries[at - 1] == ' ') && kCountries[at + text.size()] == ' ';
    if (isWhole) return true;
  }
  return false;
}

void addPerson(Judged& judged, Meaning meaning) {
  judged.add(meaning, true);
  judged.add(Meaning::CpfOrCnpj, true);
}

/// A telephone number of digits alone: area code, eight or nine digits; with 55 before it.
bool isBarePhone(std::string_view digits) {
  if (digits.size() >= 12 && digits.starts_with("55")) digits.remove_prefix(2);
  return (digits.size() == 10 || (digits.size() == 11 && digits[2] == '9')) && digits[0] != '0' && digits[1] != '0';
}

void judgeDigits(std::string_view text, Judged& judged) {
  const auto size = text.size();
  if (size == 4 && std::string_view{"123567"}.find(text[0]) != std::string_view::npos) judged.add(Meaning::Cfop, false);
  if (size == 7) judged.add(Meaning::Cest, false);
  if (size == 7 && engine::isIbgeMunicipality(text)) judged.add(Meaning::Ibge, true);
  if (size == 8) judged.add(Meaning::Ncm, false);
  if (size == 8 && engine::isCep(text)) judged.add(Meaning::Cep, false);
  if (size >= 10 && size <= 13 && isBarePhone(text)) judged.add(Meaning::Phone, false);
  if (size == 11 && engine::isCpf(text)) addPerson(judged, Meaning::Cpf);
  if (size == 14 && engine::isCnpj(text, false)) addPerson(judged, Meaning::Cnpj);
  if (size >= 8 && size <= 14 && engine::isGtin(text, kGtinLengths)) judged.add(Meaning::Gtin, true);
  if (size >= 13 && size <= 19 && engine::isCardNumber(text)) judged.add(Meaning::Card, true);
  if (size == 44 && engine::isNfeKey(text)) judged.add(Meaning::NfeKey, true);
}

/// Codes with their points, strokes and hyphens: what stands where the form has a 9 is a digit.
void judgeWritten(std::string_view text, std::string_view form, Judged& judged) {
  if (form == "999.999.999-99" && engine::isCpf(text)) addPerson(judged, Meaning::Cpf);
  if (form == "99999-999" && engine::isCep(text)) judged.add(Meaning::Cep, true);
  if (form == "9999.99.99") judged.add(Meaning::Ncm, false);
  if (form == "99.999.99") judged.add(Meaning::Cest, false);
  if (form == "9.999" && std::string_view{"123567"}.find(text[0]) != std::string_view::npos) judged.add(Meaning::Cfop, false);
  const bool mayBeCard = form == "9999 9999 9999 9999" || form == "9999-9999-9999-9999";
  if (!mayBeCard) return;
  std::string digits{text};
  std::erase_if(digits, [](char c) { return c == ' ' || c == '-'; });
  if (engine::isCardNumber(digits)) judged.add(Meaning::Card, true);
}

void judgeLetters(std::string_view text, const Form& form, Judged& judged) {
  const auto size = text.size();
  if ((size == 2 || size == 3) && form.isOnly(kUpper)) {
    if (engine::isState(text)) judged.add(Meaning::State, true);
    if (isCountry(text)) judged.add(Meaning::Country, false);
  }
  if (form.has(kAts) && isEmailForm(text)) judged.add(Meaning::Email, true);
  if (text.starts_with("http://") || text.starts_with("https://") || text.starts_with("www.")) {
    if (!form.has(kSpaces) && text.find('.') != text.npos) judged.add(Meaning::Url, true);
  }
  if (size == 44 && form.isOnly(kDigits | kUpper) && engine::isNfeKey(text)) judged.add(Meaning::NfeKey, true);
  if (size == 14 && form.isOnly(kDigits | kUpper) && form.has(kDigits) && engine::isCnpj(text, true)) addPerson(judged, Meaning::Cnpj);
  if (text.starts_with("000201") && engine::isBrCode(text)) judged.add(Meaning::BrCode, true);
  if (text == "SEM GTIN") judged.add(Meaning::Gtin, true);
}

void judgePixKey(std::string_view text, const Form& form, Judged& judged) {
  const bool isDocument = form.isOnly(kDigits | kUpper) && (judged.has(Meaning::Cpf) || judged.has(Meaning::Cnpj));
  const bool mayBeOther = judged.has(Meaning::Email) || judged.has(Meaning::Uuid) || text.starts_with("+55");
  if (isDocument || (mayBeOther && engine::isPixKey(text))) judged.add(Meaning::PixKey, false);
}

}  // namespace

void judgeMeanings(std::string_view text, const Form& form, Judged& judged) {
  if (form.isOnly(kDigits))
    judgeDigits(text, judged);
  else if (form.has(kUpper | kLower))
    judgeLetters(text, form, judged);
  else if (form.has(kDigits) && text.size() <= 20) {
    judgeWritten(text, form.pattern, judged);
    if (form.has(kSigns | kOthers) && !form.has(kCommas | kSlashes | kColons) && isPhoneForm(text)) judged.add(Meaning::Phone, true);
  }
  if (text.size() == 36 && form.has(kSigns) && engine::isUuid(text)) judged.add(Meaning::Uuid, true);
  if (text.size() == 18 && form.has(kSlashes) && engine::isCnpj(text, true)) addPerson(judged, Meaning::Cnpj);
  judgePixKey(text, form, judged);
}

}  // namespace prumo::quality::profiling
