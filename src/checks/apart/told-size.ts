import { comparatives } from "../../claims/lexicon/comparatives.js";
import type { Figure, SentenceView } from "../../claims/relations/figures.js";
import { wordsAfter, wordsBefore } from "../../claims/relations/figures.js";
import { plain, type Size, startOf } from "../../claims/relations/size.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { isVerbTag } from "../../claims/syntax/verb-groups.js";
import { isOneOf, lexeme, signAt, textAt, wordAt } from "../../claims/token-access.js";
import { dictionary } from "../../text/dictionary.js";
import { wordSet } from "../../text/word-set.js";

/** A distance that is told of two values, and which way it lies. */
export interface ToldSize extends Size {
  readonly way: Way;
  /** Its own words say that it lies between two: "a 5 percent lead". */
  readonly isBetween?: boolean;
}

/** Whether the larger value is reckoned from the smaller or the other way round; 0 where the words leave it open. */
export type Way = 1 | -1 | 0;

/**
 * Which way a percentage, a number of points, a multiple or a fraction says that one value lies from another, wherever the
 * two stand: "25 percent higher", "growth of 25 percent", "fell by 25 percent", "a 2.5 percent cut", "three times the size",
 * "a tenfold rise". Null where it is no such distance.
 */
export function toldSize(view: SentenceView, figure: Figure): ToldSize | null {
  const { kind } = figure.quantity;
  if (kind === "multiple") return withWay(plain(figure), wayOfMultiple(view, figure));
  if (kind !== "percent" && kind !== "points" && figure.mention.form !== "fraction") return null;
  const after = wordsAfter(view, figure.next, 4).replace(/ [,;:(].*/, "");
  if (otherTerms.test(after) || otherTerms.test(wordsBefore(view, figure.first, 12).replace(/.*[,;:(#@] /, "")))
    return null;
  const behind = sizeBehind(view, figure, after) ?? leadOf(view, figure);
  if (behind) return behind;
  return withWay(plain(figure), ofWhole.test(after) ? wayOf(view, figure) : wayBefore(view, figure));
}

function withWay(size: Size, way: Way | null): ToldSize | null {
  return way === null ? null : { ...size, way };
}

function wayOfMultiple(view: SentenceView, { quantity, mention, next }: Figure): Way | null {
  const way = quantity.min.n < quantity.min.d ? -1 : 1;
  if (mention.form === "multiple-word" && isVerbal(view, mention.first)) return way;
  if (mention.form !== "multiple-times" && lexeme(view.tokens, mention.first - 1)?.verb?.direction === 1) return way;
  const after = wordsAfter(view, next, 4);
  if (/^(?:more|higher|larger|greater|bigger|longer|taller|heavier|older) than /.test(after)) return way;
  if (
    /^(?:as (?:many|much|large|big|high|long|tall|heavy|old|wide|deep|far|dear|expensive)|the|its|their|his|her|what|last|that of)(?: |$)/.test(
      after,
    )
  )
    return way;
  return lexeme(view.tokens, next)?.change ?? null;
}

/** "has doubled", "has since more than tripled"; not "the doubled fee". */
function isVerbal({ tokens, tagged }: SentenceView, at: number): boolean {
  if (isVerbTag(tagged[at] as number)) return true;
  return tagged[at] === tags.adjective && lexeme(tokens, at)?.verb !== undefined && tagged[at + 1] !== tags.noun;
}

/** "a 20 percent pay rise", "32 percent growth", "40 percent dearer", "12 percent more". */
function sizeBehind(view: SentenceView, figure: Figure, after: string): ToldSize | null {
  const { tokens, tagged } = view;
  if (/^(?:[a-z]+ )?(?:than expected|than forecast|of all|chance|stake|share)/.test(after)) return null;
  if (isOneOf(tokens, figure.next, more))
    return isVerbTag(tagged[figure.next + 1] as number) ? null : { ...plain(figure), way: 1 };
  if (isOneOf(tokens, figure.next, less)) return { ...plain(figure), way: -1 };
  const level = levelWays[wordAt(tokens, figure.next)];
  if (level !== undefined && figure.mention.form !== "fraction") return { ...plain(figure), way: level };
  for (let at = figure.next; at <= figure.next + 2 && isOfPhrase(tagged[at]); at++) {
    const way = wayOfNoun(tokens, at);
    if (way !== null) return { ...plain(figure), first: startOf(view, figure), next: at + 1, way };
  }
  return null;
}

/** "a 5 percent lead", "a margin of 7 percent", "The gap is 7 percent": between the two shares that stand beside it. */
function leadOf(view: SentenceView, figure: Figure): ToldSize | null {
  const { tokens, tagged, figures } = view;
  if (figure.quantity.kind !== "percent") return null;
  const isBehind = isOneOf(tokens, figure.next, leads) && tagged[figure.next] === tags.noun;
  if (!isBehind && !isLeadBefore(view, figure)) return null;
  if (figures.filter(({ quantity }) => quantity.kind === "percent").length < 3) return null;
  const size = { ...plain(figure), way: 0 as const, isBetween: true };
  return isBehind ? { ...size, next: figure.next + 1 } : size;
}

function isLeadBefore({ tokens, syntax }: SentenceView, figure: Figure): boolean {
  const at = pastSmallWords(tokens, figure.first - 1);
  if (wordAt(tokens, at) === "of" && isOneOf(tokens, at - 1, leads)) return true;
  const { subject, verb } = clauseAt(syntax, figure.first);
  const isSaid = subject !== null && verb?.base === "be" && verb.next <= at + 1 && figure.first - verb.next < 3;
  return isSaid && isOneOf(tokens, subject.head, leads);
}

function isOfPhrase(tag: number | undefined): boolean {
  return tag === tags.noun || tag === tags.adjective;
}

/** "growth of 25 percent in", "a fall of a third from": the noun before says that it is a change. */
function wayOf({ tokens }: SentenceView, { first }: Figure): Way | null {
  const at = pastSmallWords(tokens, first - 1);
  return wordAt(tokens, at) === "of" ? wayOfNoun(tokens, at - 1) : null;
}

function wayOfNoun(tokens: SentenceView["tokens"], at: number): Way | null {
  const before = wordAt(tokens, at) === "some" ? at - 1 : at;
  return changes[wordAt(tokens, before)] ?? lexeme(tokens, before)?.change ?? null;
}

/** "rose 25 percent", "shrank, from 80 to 60, by 25 percent", "up 25 percent", "that is by 6 percent". */
function wayBefore(view: SentenceView, figure: Figure): Way | null {
  const { tokens, tagged, syntax } = view;
  const at = pastSmallWords(tokens, figure.first - 1);
  const word = wordAt(tokens, at);
  if (word === "of") return wayOfNoun(tokens, at - 1);
  const particle = particles[word] ?? (word === "by" ? particles[wordAt(tokens, at - 1)] : undefined);
  // "Boys made up 35 percent"
  if (particle) return lexeme(tokens, at - 1)?.verb?.base === "make" ? null : particle;
  // "(+15%)"
  const sign = signs[textAt(tokens, figure.first - 1)];
  const isOpening = figure.first - 1 === syntax.first || openers.some((text) => signAt(tokens, figure.first - 2, text));
  if (sign && isOpening) return sign;
  if (word !== "by") {
    const verb = lexeme(tokens, at)?.verb;
    if (!verb || !isVerbTag(tagged[at] as number)) return objectWay(view, at);
    return verb.direction || (changes[verb.base] ?? null);
  }
  // "Rate cut by 0.5 percent"
  if (tagged[at - 1] === tags.noun && lexeme(tokens, at - 1)?.change) return wayOfNoun(tokens, at - 1);
  for (let verb = at - 1; verb >= syntax.first; verb--) {
    if (isOneOf(tokens, verb, joining)) return null;
    const entry = lexeme(tokens, verb)?.verb;
    if (!entry || !isVerbTag(tagged[verb] as number)) continue;
    if (entry.direction !== 0) return entry.direction;
    if (moving.has(entry.base)) return 0;
    if (entry.base !== "be" && entry.base !== "have") return null;
  }
  return null;
}

/** "cut its staff 10 percent", "raised the fee 12 percent" */
function objectWay({ tokens, tagged, syntax }: SentenceView, noun: number): Way | null {
  if (tagged[noun] !== tags.noun) return null;
  let at = noun - 1;
  while (at > noun - 4 && (tagged[at] === tags.noun || tagged[at] === tags.adjective)) at--;
  // "raises fares 20 percent"
  if (tagged[at] === tags.determiner || tagged[at] === tags.possessive) at--;
  const verb = at >= syntax.first && isVerbTag(tagged[at] as number) ? lexeme(tokens, at)?.verb : null;
  return verb && verb.direction !== 0 ? verb.direction : null;
}

function pastSmallWords(tokens: SentenceView["tokens"], from: number): number {
  let at = from;
  while (isOneOf(tokens, at, smallWords)) at--;
  return at;
}

/** Which way a number or sum says that something went: "40 pence lower", "12 more", "by 60", "lost 12 cents"; null for a value. */
export function wayOfStep(view: SentenceView, figure: Figure): Way | null {
  const { mention, next } = figure;
  const behind = mention.kind === "quantity" && mention.counted ? mention.counted.next : next;
  for (const at of [next, behind]) {
    if (isOneOf(view.tokens, at, more)) return 1;
    if (isOneOf(view.tokens, at, less)) return -1;
  }
  return wayBefore(view, figure);
}

/** "a fifth fewer", "12 percent more": the word behind a distance. */
export function isComparative(tokens: SentenceView["tokens"], at: number): boolean {
  return isOneOf(tokens, at, more) || isOneOf(tokens, at, less);
}

const more = wordSet(`${Object.keys(comparatives).join(" ")} extra better`);
const less = wordSet(`${Object.values(comparatives).join(" ")} fewer less quicker off`);
const smallWords = wordSet("a an the just only some exactly fully");
/** "fell to 8.8 million, and container traffic by 11 percent" */
const joining = wordSet("and while but whereas");
const moving = wordSet(
  "change move alter shift differ revise adjust go come vary swing beat defeat win lose lead trail edge outpoll",
);
const leads = wordSet("lead margin gap advantage edge deficit difference spread");
const particles: Readonly<Record<string, Way>> = dictionary({ up: 1, down: -1, off: -1, plus: 1, minus: -1 });
/** Nouns of change that the lexicon gives no direction of their own. */
const changes: Readonly<Record<string, Way>> = dictionary({
  change: 0,
  difference: 0,
  improvement: 0,
  recovery: 0,
  deterioration: 0,
  raise: 1,
  markup: 1,
  "mark-up": 1,
  surcharge: 1,
  premium: 1,
  discount: -1,
  saving: -1,
  savings: -1,
  rebate: -1,
  markdown: -1,
});
/** "15 percent above the price": where one value lies from the other. */
const levelWays: Readonly<Record<string, Way>> = dictionary({ above: 1, ahead: 1, below: -1, behind: -1, adrift: -1 });
const openers = ["(", ",", "[", ":"];
const signs: Readonly<Record<string, Way>> = dictionary({ "+": 1, "-": -1, "−": -1, "–": -1 });
/** "5 percent of them", "3 percent in Kent", where "20 percent in value" is how far it went. */
const ofWhole = /^(?:of|among|who|in (?!value|price|size|number|volume|total|all|real))(?: |$)/;
/** Not of the values as printed. */
const otherTerms =
  /(?:^| )(?:real|like - for - like|comparable|constant|underlying|annuali[sz]ed|organic|inflation|adjusted|each|every|per|annual|annually|yearly|another|further)(?: |$)/;
