import { isKindOf } from "../../claims/lexicon/kinds.js";
import { bodies } from "../../claims/lexicon/nouns.js";
import { sentencesNear } from "../../claims/reading.js";
import { areAddable, crews, isAddable, isPeople, sameKind } from "../../claims/relations/addable.js";
import { anybody } from "../../claims/relations/complete-set.js";
import { nounOf } from "../../claims/relations/counted-noun.js";
import {
  type Figure,
  hasWordBetween,
  type SentenceView,
  wordsAfter,
  wordsBefore,
  wordsBetween,
} from "../../claims/relations/figures.js";
import { isFronted } from "../../claims/relations/part-of-whole.js";
import { endOf, type Row } from "../../claims/relations/row.js";
import type { Total } from "../../claims/relations/total.js";
import { countsOther } from "../../claims/relations/total-behind.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { isPlural } from "../../claims/syntax/counted-plural.js";
import { tags } from "../../claims/syntax/tag.js";
import { isDash, isOneOf, signAt, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { isNearSlip } from "../../values/likely-slip.js";
import { isExactly } from "../../values/quantity.js";
import { add, compareRational, isEqual, multiply, type Rational, rational } from "../../values/rational.js";
import type { Place } from "../wording/places.js";
import { rowsOf, viewOf } from "./told-near.js";

/**
 * Totals of rows: "Six people were hurt: two officers, three clerks and a guard", "Oaks (120), limes (60) and elms (35) make up
 * the 215 trees", "lost 212 sheep and 58 cattle. The 270 animals were insured". Only where the two are a slip apart.
 */
export function rowTotals(place: Place): readonly Total[] {
  if (place.sentence.relations.figures.length === 0) return [];
  const view = viewOf(place.block, place.sentence);
  const rows = view.figures.length > 1 ? rowsOf(view).filter((row) => !isOpen(view, row)) : [];
  const found: Total[] = [];
  for (const row of rows) {
    const total = totalBefore(view, row) ?? totalBehind(view, row);
    if (total) found.push({ total, parts: row.parts, singles: row.singles, closed: true });
    else if (leadsRow(view, row))
      found.push({ total: row.parts[0] as Figure, parts: row.parts.slice(1), singles: row.singles, closed: true });
  }
  for (const total of view.figures) {
    const row = isNamedAgain(view, total) ? rowNamed(place, view, rows, total) : null;
    if (row && isOfKind(view, total, row)) found.push({ total, parts: row.parts, singles: row.singles, closed: true });
  }
  const announced = new Set(place.sentence.relations.announcedLists.map(({ figure }) => figure));
  return found.filter(
    ({ total, parts, singles }) =>
      !announced.has(total) && sameKind(view, total, parts) && isSlip(total, parts, singles ?? 0),
  );
}

/** "including", "each", "three more": there is more than the row tells. */
function isOpen({ tokens, syntax }: SentenceView, row: Row): boolean {
  return hasWordBetween({ tokens }, opening, syntax.first, Math.min(syntax.next, row.next + 8));
}

function isPlain(figure: Figure): boolean {
  return isAddable(figure) && isExactly(figure.quantity) && figure.quantity.per === null;
}

/** "Six people were hurt: ", "Five ships called (", "The £9m bill was met by the state (". */
function totalBefore(view: SentenceView, row: Row): Figure | null {
  const { tokens, tagged, figures } = view;
  const [first] = row.parts;
  const total = figures[figures.indexOf(first as Figure) - 1];
  if (!first || !total || !isPlain(total) || !areAddable(total, first)) return null;
  const { isNamed } = row;
  const joint = wordsBetween(view, total.next, first.first);
  if (opened.test(joint)) return null;
  if (isNamed && metBy.test(joint)) return total;
  // "Three storms, 61 deaths: Delia killed 26 people and Enoch 19": the third is not told.
  if (isOfMore(view, row, total)) return null;
  const opener = row.first - 1;
  if (signAt(tokens, opener, ":")) return row.singles > 0 || isNamed ? total : null;
  if (isNamed && /: (?:(?!and )[a-z.'#-]+ ){0,5}\(?$/.test(`${joint} `)) return total;
  if (signAt(tokens, opener, "("))
    return !namesOther(view, total, opener) && closesBehind(view, row, ")") ? total : null;
  const isLong = row.parts.length + row.singles > 2;
  if (isDash(tokens, opener))
    return isLong && !namesOther(view, total, opener) && closesBehind(view, row, "-") ? total : null;
  if (!signAt(tokens, opener, ",") || endOf(total) !== opener) return null;
  // "on seven counts, four of bribery and two of fraud"
  if (row.parts.every(({ mention }) => wordAt(tokens, mention.next) === "of" && tagged[mention.next + 1] === tags.noun))
    return total;
  const isApposed = isPeople(view, total);
  return isApposed && row.singles > 0 && isLong && closesBehind(view, row, ",") ? total : null;
}

/** "All 160 people on the ship, 120 passengers and 30 crew, were": who they are stands between them and their verb. */
function isSubject(view: SentenceView, total: Figure, row: Row): boolean {
  const { tokens, syntax } = view;
  const { subject, verb } = clauseAt(syntax, total.first);
  const isDefinite = isOneOf(tokens, total.first - 1, definite) || wordAt(tokens, total.first) === "all";
  if (!isDefinite || !subject || !verb || !isPeople(view, total) || !signAt(tokens, row.next, ",")) return false;
  if (row.parts.some((part) => part !== total && wordAt(tokens, part.next) === "of")) return false;
  return subject.first <= total.first && subject.next >= total.next && verb.first === row.next + 1;
}

/** More groups are told of than the row has items. */
function isOfMore({ figures }: SentenceView, row: Row, total: Figure): boolean {
  const before = figures[figures.indexOf(total) - 1];
  if (!before || before.quantity.unit || compareRational(before.quantity.min, rational(9)) > 0) return false;
  const sum = row.parts.map(({ quantity }) => quantity.min).reduce(add, rational(row.singles));
  const isShort = compareRational(rational(row.parts.length + row.singles), before.quantity.min) < 0;
  return endOf(before) === total.first - 1 && isShort && compareRational(sum, total.quantity.min) < 0;
}

/** "six charges, three of fraud, two of theft", "87 animals, 31 cows and 46 sheep": what the others are comes first. */
function leadsRow(view: SentenceView, row: Row): boolean {
  const { tokens } = view;
  const [lead, ...rest] = row.parts;
  if (!lead || row.isNamed || row.first !== lead.first || rest.length + row.singles < 2 || rest.length === 0)
    return false;
  if (isSubject(view, lead, row) && !namesOther(view, lead, (rest[0] as Figure).first - 1)) return true;
  if (isFronted(view, lead) || !signAt(tokens, endOf(lead), ",") || !closesBehind(view, row, ".")) return false;
  const sum = rest.map(({ quantity }) => quantity.min).reduce(add, rational(row.singles));
  if (!isNearSlip(lead.quantity.min, sum)) return false;
  const isOf = ({ mention }: Figure): boolean =>
    wordAt(tokens, mention.next) === "of" && view.tagged[mention.next + 1] === tags.noun;
  if (rest.every(isOf)) return !isOf(lead);
  const name = nounOf(view, lead);
  const isBody = name === "" ? company.test(wordsBefore(view, lead.first, 2)) : anybody.has(name);
  return isBody
    ? rest.every((part) => isPeople(view, part))
    : name !== "" && !isPeople(view, lead) && isOfKind(view, lead, { ...row, parts: rest });
}

const company = new RegExp(`(?:^| )(?:${bodies.replaceAll(" ", "|")}) of$`);

/** Another plural stands nearer to the bracket: "ships called at ports in the south (three in Wales". */
function namesOther({ tokens, tagged }: SentenceView, total: Figure, opener: number): boolean {
  for (let at = endOf(total); at < opener; at++)
    if (tagged[at] === tags.noun && isPlural(tokens, at) && tagged[at + 1] !== tags.noun) return true;
  return false;
}

/** Behind the last item the bracket or the sentence ends, and no other figure comes before. */
function closesBehind({ tokens, tagged, syntax }: SentenceView, row: Row, sign: ")" | "-" | "," | "."): boolean {
  for (let at = row.next; at < syntax.next; at++) {
    if (tagged[at] === tags.number || isOneOf(tokens, at, adding)) return false;
    if (sign === "-" ? isDash(tokens, at) || signAt(tokens, at, ".") : signAt(tokens, at, sign)) return true;
    if (tagged[at] === tags.sign) return sign === ".";
  }
  return sign === "-";
}

/** "make up the 300 trees", ", seven relatives in all", "for a match haul of nine", "(12 altos and nine basses) has 21 singers". */
function totalBehind(view: SentenceView, row: Row): Figure | null {
  const last = row.parts.at(-1) as Figure;
  for (const total of view.figures.filter(({ first }) => first >= row.next).slice(0, 2)) {
    if (!isPlain(total) || !areAddable(total, last)) continue;
    const joint = wordsBetween(view, row.next, total.first);
    const after = wordsAfter(view, total.next, 5);
    const before = wordsBefore(view, total.first, 14);
    if (tied.test(before) || isOfRowOnly(view, row, total)) return total;
    if (notSum.test(after)) continue;
    const isSum = [makeUp, haul, jointly].some((words) => words.test(joint)) && !planned.test(joint);
    if (isSum || (making.test(joint) && !cumulative.test(after))) return total;
    if (/^(?:[^#;:]* )?[,:-]$/.test(joint) && inAll.test(after) && !countsOther(view, total, row.parts)) return total;
    if (signAt(view.tokens, row.first - 1, "(") && numbers.test(joint)) return total;
    if (
      scored.test(wordsBefore(view, row.first, 3)) &&
      (rounds.test(joint) || /^runs? /.test(after)) &&
      overall.test(after)
    )
      return total;
  }
  return null;
}

/** "bringing the number for those three months to 11": as many as the row has items. */
function isOfRowOnly(view: SentenceView, row: Row, total: Figure): boolean {
  const span = view.figures.find(({ next }) => next === total.first - 1);
  if (!span || !bringing.test(wordsBefore(view, span.first, 12)) || wordAt(view.tokens, total.first - 1) !== "to")
    return false;
  const isDefinite = isOneOf(view.tokens, span.first, definite) || isOneOf(view.tokens, span.first - 1, definite);
  return isDefinite && isEqual(span.quantity.min, rational(row.parts.length + row.singles));
}

/**
 * "The 280 animals were insured", "All 27 guns had been", "All 15 were acquitted": the definite subject of its clause, with nothing
 * that tells which.
 */
function isNamedAgain(view: SentenceView, total: Figure): boolean {
  const { tokens, tagged, syntax } = view;
  const { mention } = total;
  const counted = mention.kind === "quantity" ? mention.counted : null;
  if (!isPlain(total) || (counted && counted.next - counted.first !== 1) || some.has(nounOf(view, total))) return false;
  const opens = wordAt(tokens, total.first - 2) === "all" ? total.first - 2 : total.first - 1;
  const isDefinite = isOneOf(tokens, total.first - 1, definite) || wordAt(tokens, total.first) === "all";
  const start = wordAt(tokens, total.first) === "all" ? total.first : opens;
  const isAll = wordAt(tokens, start) === "all" || (counted !== null && anybody.has(wordAt(tokens, counted.head)));
  const begins =
    start === syntax.first ||
    signAt(tokens, start - 1, ";") ||
    (isAll && (signAt(tokens, start - 1, ",") || wordAt(tokens, start - 1) === "and"));
  if (!isDefinite || !begins) return false;
  const next = endOf(total);
  const tag = tagged[next];
  if (tag === tags.auxiliary || tag === tags.modal || aboard.test(wordsAfter(view, next, 2))) return true;
  // "The 41 animals found in the barn", "The 150 people saved were flown home"
  const isVerb = clauseAt(syntax, total.first).verb?.first === next;
  return counted !== null && isVerb && (tag === tags.past || tag === tags.verb) && !isOneOf(tokens, next, participles);
}

/** The only row before it in its sentence, or in the sentence before where it opens its own. */
function rowNamed(place: Place, view: SentenceView, rows: readonly Row[], total: Figure): Row | null {
  const own = rows.filter(({ next }) => next <= total.first);
  if (own.length > 0) return own.length === 1 ? (own[0] as Row) : null;
  if (view.figures[0] !== total) return null;
  const [before] = sentencesNear(place.block, place.sentence, 1, 0);
  if (!before || before.index !== place.sentence.index - 1) return null;
  const where = viewOf(place.block, before);
  const [row, ...more] = rowsOf(where);
  const isAll = row && where.figures.every((figure) => row.parts.includes(figure) || !areAddable(figure, total));
  return row && isAll && more.length === 0 && !isOpen(where, row) ? row : null;
}

/** They go under its name: people, or things of several names, each with its own. */
function isOfKind(view: SentenceView, total: Figure, { parts, singles }: Row): boolean {
  const nouns = parts.map((part) => nounOf(view, part));
  const name = nounOf(view, total);
  const arePeople = parts.every((part, i) => isPeople(view, part) || crews.has(nouns[i] ?? ""));
  if (name === "") return arePeople && new Set(nouns).size === nouns.length;
  if (nouns.every((noun) => noun === "" || noun === name)) return nouns.includes(name) && singles === 0;
  if (nouns.includes("") || new Set(nouns).size < nouns.length) return false;
  return isPeople(view, total) ? arePeople : isKindOf(name, nouns);
}

/** Near enough to be meant as the sum, and not it. */
function isSlip({ quantity }: Figure, parts: readonly Figure[], singles: number): boolean {
  const sum = parts.map((part) => part.quantity.min).reduce(add, rational(singles));
  const [small, large] = compareRational(sum, quantity.min) < 0 ? [sum, quantity.min] : [quantity.min, sum];
  return compareRational(large, multiply(small, farthest)) <= 0;
}

const farthest: Rational = rational(3, 2);
const opening = wordSet(
  "including include includes included among each every apiece average respectively more fewer than from least most mainly mostly such others rest",
);
const adding = new Set(["and", "plus", "or"]);
const definite = new Set(["the", "these", "those", "all", "its", "their"]);
const aboard = /^(?:aboard|on board)/;
/** Who is called by what happened to them is not all who were counted: "the 15 injured". */
const some = wordSet("survivors injured wounded casualties winners finalists dead missing");
const participles = wordSet("taken seen made held found left given kept born shown sold bought");
const opened = /(?:^| )(?:including|such as|among|mostly|mainly|from|to|than|of (?:whom|which|them))(?: |$)/;
/** Who gave each part is told, and so all of it. */
const metBy =
  /(?:^| )(?:met|paid|paid for|funded|shared|covered|raised|provided|financed|given|put up|borne|donated|supplied|won|held|taken|scored|built|owned) by (?:[a-z.'-]+ ){1,5}\(?$/;
const makeUp =
  /^(?:[a-z' -]* )?(?:(?:make|makes|made|making) up|(?:account|accounts|accounted|accounting) for|form|forms|formed|compose|composed)(?: (?:the|its|their|his|her|all|all the|all of the|the town 's|a total of))?(?: [a-z]+(?: of)?)?$|^\)? ?(?:make|makes|made) up (?:the|its|their)$/;
const haul =
  /(?:^| )(?:for|making|giving|with|or|,|-) (?:a|an|the|his|her|its|their) (?:[a-z-]+ ){0,3}(?:total|haul|tally|aggregate|sum|count|bill|score|figures) (?:of|to|at)$/;
const making =
  /(?:^| ), (?:making|making it|making that|that makes|that made|which makes|which made)(?: (?:a|the) (?:total|combined|joint)(?: of)?)?$/;
const cumulative = /^(?:[a-z]+ )?(?:so far|since|this (?:year|season)|in (?:the|its) (?:last|past)|to date)/;
const inAll = /^(?:[a-z]+ ){0,2}(?:in all|altogether|in total|all told)(?: |$)/;
/** "with 300 and 450 staff, will together have 700" */
const planned = /(?:^| )(?:will|would|could|should|may|might)(?: |$)/;
const jointly = /(?:^| )(?:together|between them|combined|jointly)(?: [a-z]+){0,3}$/;
const numbers =
  /^\)? ?(?:now )?(?:has|have|had|numbers|numbered|totals|totalled|employs|comprises|consists of)(?: (?:just|only|a total of))?$/;
const scored = /(?:^| )(?:rounds|innings|scores|sets|laps|throws|marks|hauls|cards|legs|jumps|dives) of$/;
const rounds =
  /(?:^| )(?:left|gave|put|took|brought|earned|saw|helped|meant|made|lifted) (?:[a-z.'-]+ ){0,3}(?:on|at|to|for|with|a total of|[a-z.'-]+)$/;
const overall = /(?:^| )(?:for the|overall|in all|aggregate|in total|over the|after|altogether)(?: |$)/;
/** "bringing the number for those three months to", "taking the total over the two days to": the row's own. */
const tied =
  /(?:^| )(?:bringing|taking|lifting|pushing|raising|brought|took|takes|brings) the (?:[a-z]+ )?(?:total|number|tally|count|figure|sum|haul)(?: of [a-z '-]+)? (?:for|over|in|across|on) (?:those|these|the|both|all)(?: (?:#|@|two|three|four|five))?(?: [a-z]+)? to$|(?:^| )(?:brought|took|takes|brings|bringing|taking) the (?:weekend|day|week|night|evening|month) 's (?:[a-z]+ )?(?:total|number|tally|count|figure|sum|haul|takings|sales) to$/;
const bringing =
  /(?:^| )(?:bringing|taking|lifting|brought|took|takes|brings) the (?:[a-z]+ )?(?:total|number|tally|count|figure|sum|haul)(?: of [a-z '-]+)? (?:for|over|in|across|on)(?: (?:those|these|the))?$/;
const notSum =
  /^(?:[a-z]+ )?(?:more|fewer|less|each|apiece|under|over par|behind|ahead|a (?:day|week|month|year))(?: |$)/;
