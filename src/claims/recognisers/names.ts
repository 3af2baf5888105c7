import { identifier } from "../identifier-mention.js";
import { trigger } from "../lexicon/index.js";
import type { Mention } from "../mention.js";
import type { Form } from "../recogniser.js";
import {
  isAdjacent,
  isAllCapitals,
  isCapitalised,
  isDash,
  isNumber,
  isOneOf,
  isWord,
  lexeme,
  signAt,
  textAt,
  wordAt,
} from "../token-access.js";
import { number, type Tokens } from "../tokens.js";
import { endOfCode } from "./codes.js";

/** Numbers that belong to a name: products, laws, roads, flights, streets, groups. */
export const nameForms: readonly Form[] = [
  { id: "name-number", triggers: trigger.name, read: readNameNumber },
  { id: "numbered-things", triggers: trigger.name, read: readNumberedThings },
  { id: "group-of", triggers: trigger.name, read: readGroupOf },
  { id: "street-number", triggers: trigger.digits, read: readStreetNumber },
  { id: "calibre", triggers: trigger.sign | trigger.digits, read: readCalibre },
];

/** "Boeing 737", "Article 370", "Windows 8.1", "flight 370", "No. 10", "phase 3", "Big Three", "Psalm 23:4". */
function readNameNumber(tokens: Tokens, i: number): Mention | null {
  const name = wordAt(tokens, i);
  const capital = isCapitalised(tokens, i);
  if (!capital && !lowerCaseNames.has(name)) return null;
  let at = i + 1;
  if (signAt(tokens, at, ".") && abbreviated.has(name)) at++;
  if (isOneOf(tokens, at, numberWords)) at++;
  if (signAt(tokens, at, "#")) at++;
  if (capital && isNumberWord(tokens, at) && isCapitalised(tokens, at))
    return identifier("name-number", tokens, i, at + 1);
  if (!isNumber(tokens, at) || !isName(tokens, i, at)) return null;
  // "approved the resolution 301-150": the pair is a result, not the resolution's number.
  if (!capital && isDash(tokens, at + 1) && isNumber(tokens, at + 2)) return null;
  return identifier("name-number", tokens, i, endOfVerse(tokens, endOfCode(tokens, at + 1)));
}

/** A number after a name word is a name when it is short, has no comma, and counts nothing that follows. */
function isName(tokens: Tokens, i: number, at: number): boolean {
  const digits = textAt(tokens, at);
  const name = wordAt(tokens, i);
  if (digits.includes(",") || (digits.length > 4 && !longNumbers.has(name))) return false;
  if (longNumbers.has(name)) return true;
  // "A 30-foot wall", "A 20 percent rise" begin with an article, not with a road.
  if (name === "a" && !isAdjacent(tokens, at) && !isOneOf(tokens, i - 1, beforeRoad)) return false;
  const following = lexeme(tokens, at + 1);
  if (following?.scale !== undefined || signAt(tokens, at + 1, "%") || following?.word === "percent") return false;
  const counts = following?.indivisible === true && !isCapitalised(tokens, at + 1);
  if (counts && !isAllCapitals(tokens, i) && following?.person === true) return false;
  // "in Group 20 people", "the Army 1990": a year after a name of people is a date.
  return !(/^(19|20)\d\d$/.test(digits) && yearTakers.has(name));
}

/** "sections 3, 4(2) and 5A", "questions 1,2 and 3", "pages 14 to 16". */
function readNumberedThings(tokens: Tokens, i: number): Mention | null {
  if (!pluralNames.has(wordAt(tokens, i)) || !isNumber(tokens, i + 1)) return null;
  let next = endOfCode(tokens, i + 2);
  let listed = textAt(tokens, i + 1).includes(",");
  for (;;) {
    let at = next;
    while (
      signAt(tokens, at, ",") ||
      isOneOf(tokens, at, listJoints) ||
      signAt(tokens, at, "-") ||
      signAt(tokens, at, "–")
    )
      at++;
    if (at === next || !isNumber(tokens, at)) break;
    next = endOfCode(tokens, at + 1);
    listed = true;
  }
  return listed || lowerCaseNames.has(wordAt(tokens, i)) ? identifier("numbered-things", tokens, i, next) : null;
}

/** "Group of Seven", "Big Three", "Gang of Four". */
function readGroupOf(tokens: Tokens, i: number): Mention | null {
  if (!isCapitalised(tokens, i) || !groupNames.has(wordAt(tokens, i)) || wordAt(tokens, i + 1) !== "of") return null;
  const isNamed = isNumber(tokens, i + 2) || (isNumberWord(tokens, i + 2) && isCapitalised(tokens, i + 2));
  return isNamed ? identifier("group-of", tokens, i, i + 3) : null;
}

/** "10 Downing Street", "1600 Pennsylvania Avenue": a number, one to three capitalised words, a word for a street. */
function readStreetNumber(tokens: Tokens, i: number): Mention | null {
  if (!/^\d{1,5}$/.test(textAt(tokens, i)) || !isCapitalised(tokens, i + 1)) return null;
  let at = i + 1;
  let words = 0;
  while (words < 4 && isCapitalised(tokens, at)) {
    if (words > 0 && streets.has(textAt(tokens, at).toLowerCase()))
      return identifier("street-number", tokens, i, i + 1);
    at++;
    words++;
  }
  return null;
}

/** ".223 Bushmaster", ".38-calibre". */
function readCalibre(tokens: Tokens, i: number): Mention | null {
  if (
    !signAt(tokens, i, ".") ||
    !isNumber(tokens, i + 1) ||
    !isAdjacent(tokens, i + 1) ||
    (i > 0 && isAdjacent(tokens, i))
  )
    return null;
  const following = signAt(tokens, i + 2, "-") ? i + 3 : i + 2;
  const named = isCapitalised(tokens, following) || calibres.has(textAt(tokens, following).toLowerCase());
  return named ? identifier("calibre", tokens, i, i + 2) : null;
}

/** Over the verse of "John 3:16" and "Psalm 23:4-6". */
function endOfVerse(tokens: Tokens, from: number): number {
  if (!signAt(tokens, from, ":") || !isAdjacent(tokens, from) || !isNumber(tokens, from + 1)) return from;
  return endOfCode(tokens, from + 2);
}

function isNumberWord(tokens: Tokens, i: number): boolean {
  return isWord(tokens, i) && tokens.kind[i] !== number && (lexeme(tokens, i)?.cardinal ?? -1) >= 1;
}

/** Names that keep their meaning in small letters. */
const lowerCaseNames = new Set(
  "article section chapter page pages room flight gate category phase stage level tier type number no nos verse rule channel highway route interstate exit grade version volume episode season paragraph clause item platform runway terminal precinct resolution windows ios ipad iphone android".split(
    " ",
  ),
);
const pluralNames = new Set(
  "sections articles pages chapters questions verses paragraphs rooms rules channels clauses figures tables items phases".split(
    " ",
  ),
);
const abbreviated = new Set(["no", "nos", "fig", "art", "sec", "ch", "vol", "p", "pp", "apt", "ext", "bldg"]);
const numberWords = new Set(["number", "no", "box"]);
const beforeRoad = new Set(["the", "on", "off", "along"]);
const longNumbers = new Set([
  "flight",
  "case",
  "docket",
  "number",
  "isbn",
  "issn",
  "doi",
  "pmid",
  "id",
  "imo",
  "mmsi",
  "serial",
  "badge",
  "pobox",
  "postbox",
  "box",
  "code",
  "ext",
  "extension",
]);
const yearTakers = new Set([
  "group",
  "army",
  "division",
  "company",
  "unit",
  "act",
  "bill",
  "class",
  "series",
  "season",
  "windows",
  "order",
  "formula",
  "apollo",
  "hurricane",
  "explorer",
  "office",
  "opus",
  "page",
  "figure",
  "table",
  "report",
]);
const groupNames = new Set(["group", "gang", "big", "band", "council", "class"]);
const listJoints = new Set(["and", "or", "to", "through"]);
const calibres = new Set(["calibre", "caliber", "rifle", "pistol", "handgun", "revolver", "magnum", "round", "rounds"]);
const streets = new Set(
  "street st avenue ave road rd lane ln drive dr boulevard blvd square sq place pl court ct way terrace crescent close gardens row highway parkway alley plaza quay mews hill walk".split(
    " ",
  ),
);
