import { comparatives, comparedQualities, lesserComparatives } from "../../claims/lexicon/comparatives.js";
import type { Figure, SentenceView } from "../../claims/relations/figures.js";
import { hasWordBetween, wordsAfter, wordsBefore } from "../../claims/relations/figures.js";
import { directionOf } from "../../claims/relations/superlative.js";
import type { Clause } from "../../claims/syntax/clause.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { isHyphen, isOneOf, lexeme, signAt, wordAt } from "../../claims/token-access.js";
import { dictionary } from "../../text/dictionary.js";
import { wordSet } from "../../text/word-set.js";
import { yearsIn } from "./years-made.js";

/** What is called the highest or lowest of its class, by whatever words: "the oldest building in the town", "no state has a higher wage". */
export interface Said {
  /** The token of the superlative or comparative. */
  readonly word: number;
  readonly direction: 1 | -1;
  /** The noun of the class; -1 where none is named. */
  readonly noun: number;
  /** A word narrows the class: "the oldest surviving church". */
  readonly isNarrowed: boolean;
  /** One of a row that is closed: "the largest of the grants". */
  readonly isOneOfAll: boolean;
  /** "the oldest building": its value may be a year. */
  readonly isOfAge: boolean;
  /** Past the name of the class: where its scope is told. */
  readonly next: number;
  /** The value stands behind "than"; null for superlatives. */
  readonly than: number | null;
}

/** All that a sentence calls the first of its class. */
export function superlativesSaid(view: SentenceView): Said[] {
  const found: Said[] = [];
  for (const word of gradingWordsOf(view)) {
    const said = superlativeAt(view, word) ?? thanOthersAt(view, word);
    if (said && !exceptions.test(wordsAfter(view, said.next, 6))) found.push(said);
  }
  return found;
}

/** Where a sentence has a superlative or a comparative: most sentences have none. */
export function gradingWordsOf(view: SentenceView): readonly number[] {
  const known = gradingByView.get(view);
  if (known) return known;
  const words: number[] = [];
  for (let at = view.syntax.first; at < view.syntax.next; at++) {
    const word = wordAt(view.tokens, at);
    if (word !== "" && (ofQuality.has(word) || comparativeWay(word) !== 0 || directionOf(view, at) !== 0))
      words.push(at);
  }
  gradingByView.set(view, words);
  return words;
}

const ofQuality = new Set(["most", "best", "fewer"]);
const gradingByView = new WeakMap<SentenceView, readonly number[]>();

function superlativeAt(view: SentenceView, word: number): Said | null {
  const { tokens } = view;
  const quality = wordAt(tokens, word + 1);
  const isMost = wordAt(tokens, word) === "most" && isOneOf(tokens, word - 1, articles);
  const compared = isMost ? comparativeWay(comparedQualities[quality] ?? "") : 0;
  const direction = compared || directionOf(view, word);
  if (direction === 0 || wordAt(tokens, word) === "record") return null;
  const named = classFrom(view, compared ? word + 2 : word + 1);
  const isOfAge = wordAt(tokens, word) === "oldest" && yearsIn(view).length > 0;
  return { word, direction, ...named, isOfAge, than: null };
}

/** "no state has a higher wage than Ohio", "more than in any of the ten previous years", "more goals than anyone else" */
function thanOthersAt(view: SentenceView, word: number): Said | null {
  const { tokens, syntax } = view;
  const direction = wordAt(tokens, word) === "fewer" ? -1 : comparativeWay(wordAt(tokens, word));
  if (direction === 0) return null;
  let than = word + 1;
  while (than < word + longestThan && than < syntax.next && wordAt(tokens, than) !== "than") than++;
  if (wordAt(tokens, than) !== "than") return null;
  const any = isOneOf(tokens, than + 1, placing) ? than + 2 : than + 1;
  if (isOneOf(tokens, any, anyWords))
    return { word, direction, ...classFrom(view, any + 1), isOfAge: false, than: null };
  const clause = clauseAt(syntax, word);
  if (!isOneOf(tokens, clause.first, noneWords) || clause.verb?.modality !== "actual") return null;
  return { word, direction, ...classFrom(view, clause.first + 1), isOfAge: false, than };
}

function classFrom(view: SentenceView, first: number): Pick<Said, "noun" | "isNarrowed" | "isOneOfAll" | "next"> {
  const { tokens, tagged, syntax } = view;
  // "the largest of the grants"
  if (isOneOf(tokens, first, ofWords) && isOneOf(tokens, first + 1, articles)) {
    const named = classFrom(view, first + 2);
    const isRow = named.noun >= 0 && /[^s]s$|^(?:men|women|people|children)$/.test(wordAt(tokens, named.noun));
    if (isRow) return { ...named, isOneOfAll: true };
  }
  let noun = -1;
  let at = first;
  while (at < syntax.next && naming.has(tagged[at] as number) && !(noun >= 0 && tagged[at] !== tags.noun)) {
    if (tagged[at] === tags.noun) noun = at;
    at++;
  }
  const isNarrowed = noun > first && !isOneOf(tokens, first, plainly);
  return { noun, isNarrowed, isOneOfAll: false, next: at };
}

/** Whether a comparative says more or less. */
export function comparativeWay(word: string): 1 | -1 | 0 {
  return comparatives[word] !== undefined ? 1 : lesser.has(word) ? -1 : 0;
}

/** The clauses that speak of what a superlative is said of: its own, what hangs on it, and what it hangs on. */
export function isBesideWord({ syntax }: SentenceView, word: number, clause: Clause): boolean {
  const own = clauseAt(syntax, word);
  if (clause === own) return true;
  if (clause.parent === own.index) return clause.kind !== "coordinate" && clause.kind !== "main";
  return own.parent === clause.index && own.kind !== "coordinate" && own.kind !== "main";
}

/** A superlative is put to what can be so: the oldest has an age, the heaviest a weight. */
export function fitsSuperlative(view: SentenceView, { word }: Said, { quantity, mention }: Figure): boolean {
  if (mention.kind === "timex" && mention.expression.form === "calendar") return true;
  const dimensions = dimensionsOf[wordAt(view.tokens, word)];
  // "more than in ten years" has no length of time for its value.
  if (!dimensions) return mention.kind === "quantity" || paces.has(wordAt(view.tokens, word));
  const { kind, unit } = quantity;
  const own = kind === "measure" ? (unit?.dimension ?? "none") : kind;
  return dimensions.split(" ").includes(own);
}

/** What a figure is held against is no value: "than 14", "from 12", "a target of 9". */
export function isHeldAgainstIt(view: SentenceView, figure: Figure): boolean {
  return heldAgainst.test(wordsBefore(view, figure.first, 4));
}

/** "the 12-storey tower": no value of the class but of what it is made of. */
export function isInCompound({ tokens }: SentenceView, { next }: Figure): boolean {
  return isHyphen(tokens, next) && lexeme(tokens, next + 1)?.timeUnit !== undefined;
}

/** "by 212 votes", "at 64", "for 51": how the figure is tied to what is said of it. */
export function tieOf({ tokens, tagged }: SentenceView, { first }: Figure): string {
  return tagged[first - 1] === tags.preposition || tagged[first - 1] === tags.to ? wordAt(tokens, first - 1) : "";
}

/** The scope that the words behind the class tell, up to the next comma or verb. */
export function scopeEnd({ tokens, tagged, syntax }: SentenceView, { next }: Said): number {
  let at = next;
  while (at < syntax.next && at < next + longestScope) {
    if (tagged[at] === tags.verb || tagged[at] === tags.past || tagged[at] === tags.auxiliary) break;
    if ([",", ";", ":", "("].some((sign) => signAt(tokens, at, sign))) break;
    at++;
  }
  return at;
}

/** A place with all that is in it, where others from outside may be told of: "in the town", "the city's tallest". */
export function isOfPlace(view: SentenceView, said: Said): boolean {
  const behind = hasWordBetween(view, places, said.next, scopeEnd(view, said));
  return behind || hasWordBetween(view, places, Math.max(view.syntax.first, said.word - 3), said.word);
}

const lesser = new Set([...Object.values(comparatives), ...Object.keys(lesserComparatives)]);
const naming = new Set<number>([tags.noun, tags.adjective, tags.gerund, tags.participle, tags.proper]);
const articles = wordSet("the its their his her our");
const placing = wordSet("in at on during");
const anyWords = wordSet("any anyone anybody anything all every");
const noneWords = wordSet("no none nobody never");
/** Words before a noun that do not narrow it. */
const plainly = wordSet("single known recorded other");
const ofWords = wordSet("of among");
const exceptions = /^(?:[a-z]+ )?(?:apart from|except|bar|outside|but|other than|after|of its (?:kind|type))(?: |$)/;
const heldAgainst =
  /(?:^| )(?:than|from|against|versus|compared with|compared to|to beat|target of|forecast of|limit of|average of|record of)(?: (?:the|an?))?$/;
const places = wordSet(
  "town city village county country valley parish borough region province district island islands state nation world europe africa asia america continent hemisphere city's town's country's county's",
);
/** What is so of a length of time. */
const paces = wordSet("fastest slowest quickest longer shorter faster slower quicker");
const longestThan = 9;
const longestScope = 8;
const dimensionsOf: Readonly<Record<string, string>> = dictionary({
  oldest: "age time year",
  youngest: "age time year",
  eldest: "age time",
  newest: "year",
  hottest: "temperature",
  warmest: "temperature",
  coldest: "temperature",
  coolest: "temperature",
  mildest: "temperature",
  tallest: "length",
  longest: "length time",
  shortest: "length time",
  widest: "length",
  deepest: "length",
  shallowest: "length",
  wettest: "length",
  driest: "length",
  cheapest: "money",
  dearest: "money",
  costliest: "money",
  busiest: "count",
  fewest: "count",
  deadliest: "count",
});
