import { entryOf } from "../../claims/lexicon/index.js";
import { type Claim, claimsOf, type Reading } from "../../claims/reading.js";
import { thingAt } from "../../claims/subjects/concept.js";
import { hearNames } from "../../claims/subjects/names.js";
import { wordsIn } from "../../claims/subjects/words.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import { calendarOf } from "../conflicts/date-slips.js";
import { commonWords } from "./shared-words.js";
import { spellingOf } from "./spelling.js";

/** Which articles tell of the same: `areKin(a, b)` by their places in the list. */
export interface Kinship {
  areKin(a: number, b: number): boolean;
}

/**
 * Articles are kin when they appeared within weeks of each other, much of what the shorter one names and speaks of is in the
 * other as well, some name among it where there are names, and their headlines are not of two things. Two are held against each other only when somebody asks, and once.
 */
export function findKin(readings: readonly Reading[]): Kinship {
  const articles = readings.map(keysOf);
  const arePicked = readings.length <= aFew;
  const within = arePicked ? sameStoryOfAFew : sameStory;
  const known = new Map<number, boolean>();
  const areDirectKin = (a: number, b: number): boolean => {
    const pair = Math.min(a, b) * articles.length + Math.max(a, b);
    const found =
      known.get(pair) ??
      (!areFarApart(readings[a], readings[b], within) && areAlike(articles[a], articles[b], arePicked));
    known.set(pair, found);
    return found;
  };
  const areCloseKin = (a: number, b: number): boolean =>
    !areFarApart(readings[a], readings[b], sameStory) && areDirectKin(a, b);
  return {
    areKin(a, b) {
      if (areDirectKin(a, b)) return true;
      if (!arePicked || areFarApart(readings[a], readings[b], within)) return false;
      const areLinked = areFarApart(readings[a], readings[b], sameStory) ? areDirectKin : areCloseKin;
      // A background piece names nobody of the news, and yet both are about what a third tells.
      return articles.some((_, third) => third !== a && third !== b && areLinked(a, third) && areLinked(b, third));
    },
  };
}

interface Keys {
  readonly names: ReadonlySet<string>;
  /** Names behind "in", "near" and the like. */
  readonly places: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** Names in the headline, but for those of peoples: "British", "Indonesian". */
  readonly headline: ReadonlySet<string>;
  /** Names in the headline, the deck and the first paragraphs. */
  readonly lead: ReadonlySet<string>;
  /** What is counted or measured with how much: "4 child", "449 EUR"; and the months and days that are named. */
  readonly figures: ReadonlySet<string>;
}

function areAlike(a: Keys | undefined, b: Keys | undefined, arePicked: boolean): boolean {
  if (!a || !b) return false;
  const [names, words] = [shareOf(a.names, b.names), shareOf(a.stems, b.stems)];
  if (names + words < (arePicked ? enoughOfAFew : enough)) return false;
  if (names === 0 && a.names.size > 0 && b.names.size > 0) {
    const areElsewhere = a.places.size > 0 && b.places.size > 0 && figuresOfBoth(a, b).length === 0;
    if (!arePicked || words < (areElsewhere ? enoughWordsElsewhere : enoughWords)) return false;
  }
  if (!(headsElsewhere(a, b) && headsElsewhere(b, a))) return true;
  if (!arePicked) return false;
  // "The queue at Bairro Icidua" and "Cholera cases pass 2,300 in Zambezia"
  const areNamed = names >= enoughNames && (names >= manyNames || figuresOfBoth(a, b).length > 0);
  if (areNamed && words >= enoughWordsOfNamed && commonWords(a.stems, b.stems) >= fewWords) return true;
  return words >= enoughWordsElsewhere && shareFigures(a, b);
}

/** "Weir wins in Orland" and "Bloom wins in Tarn": each headline names what the other article does not begin with. */
function headsElsewhere({ headline }: Keys, { lead }: Keys): boolean {
  for (const name of headline) if (!lead.has(name)) return true;
  return false;
}

/** "Recalled prams: what parents in Britain need to know" names another thing than "Stroll & Co recalls prams", and both tell of 19 cases and four children. */
function shareFigures(a: Keys, b: Keys): boolean {
  const shared = figuresOfBoth(a, b);
  // A long one is seldom the same by chance.
  return commonWords(a.names, b.names) > 0 && shared.length + shared.filter(isLong).length >= fewFigures;
}

function figuresOfBoth({ figures: a }: Keys, { figures: b }: Keys): readonly string[] {
  return [...a].filter((figure) => b.has(figure));
}

function isLong(figure: string): boolean {
  return /[1-9]\d*[1-9]\d*[1-9]/.test(figure.split("/")[0] ?? "") || figure.includes("000/");
}

/** A figure with what it is of, as a key; none for small numbers of what goes without saying. */
function figureOf({ block, mention }: Claim): string[] {
  if (mention.kind === "timex") {
    const date = calendarOf(mention);
    return date?.month === undefined
      ? []
      : [`${date.day ?? ""} ${date.month} ${date.day === undefined ? date.year : ""}`];
  }
  if (mention.kind !== "quantity" || mention.quantity.kind === "ordinal") return [];
  const { counted, quantity } = mention;
  const of = quantity.unit?.code ?? (counted ? thingAt(block.tokens, counted.head) : quantity.kind);
  return of === "count" ? [] : [`${quantity.min.n}/${quantity.min.d} ${of}`];
}

/** How much of the smaller set is in the other, from 0 to 1. */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : commonWords(a, b) / smaller;
}

function keysOf(reading: Reading): Keys {
  const sense = hearNames(reading);
  const keys = {
    names: new Set<string>(),
    places: new Set<string>(),
    stems: new Set<string>(),
    headline: new Set<string>(),
    lead: new Set<string>(),
    figures: new Set(claimsOf(reading).flatMap(figureOf)),
  };
  let paragraphs = 0;
  for (const block of reading.blocks) {
    const { kind } = block.block;
    if (kind === "furniture") continue;
    const { names, stems } = wordsIn(block, 0, block.tokens.count, sense);
    const isHeading = kind === "headline" || kind === "deck";
    if (kind === "paragraph") paragraphs++;
    for (const name of names) {
      const spelling = spellingOf(name);
      keys.names.add(spelling);
      if (isHeading || paragraphs <= leading) keys.lead.add(spelling);
      if (kind === "headline" && entryOf(name)?.nationality !== true) keys.headline.add(spelling);
    }
    for (const stem of stems) keys.stems.add(stem);
    for (let at = 1; at < block.tokens.count; at++) {
      const word = wordAt(block.tokens, at);
      if (names.has(word) && isOneOf(block.tokens, at - 1, locating)) keys.places.add(spellingOf(word));
    }
  }
  return keys;
}

function areFarApart(a: Reading | undefined, b: Reading | undefined, days: number): boolean {
  const [left, right] = [a?.anchor?.start, b?.anchor?.start];
  return left != null && right != null && Math.abs(left - right) > days;
}

/**
 * Shares of names and of other words, added. Of 113 pairs of articles on one event all but two have more, of 43,000 pairs
 * of one news site's articles about one in twenty.
 */
const enough = 0.4;
/** Of a handful somebody picked them. */
const enoughOfAFew = 0.15;
/** Where they name nobody and nothing alike, the other words tell. */
const enoughWords = 0.15;
const enoughWordsElsewhere = 0.25;
/** With headlines of two things: of 3,900 pairs of articles on two events three have as much. */
const enoughNames = 0.2;
const manyNames = 0.3;
const enoughWordsOfNamed = 0.18;
/** Of notices of two lines nearly all words are those of any other. */
const fewWords = 8;
const aFew = 12;
const locating = new Set(["in", "at", "near", "from", "outside", "off"]);
/** Figures that articles share by chance. */
const fewFigures = 2;
/** How many paragraphs an article begins with. */
const leading = 2;
/** Days within which articles are about the same event. */
const sameStory = 60;
/** A handful that somebody picked may hold a look back, in which only slips of the pen are judged. */
const sameStoryOfAFew = 120;
