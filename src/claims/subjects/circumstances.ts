import type { Claim } from "../reading.js";
import { tags } from "../syntax/tag.js";
import { isOneOf, lexeme, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import { happeningAt, stemAt, thingAt } from "./concept.js";
import type { FigurePhrase } from "./phrase.js";

/** "has room for 450 passengers", "can carry up to 450", "with a capacity of 450". */
export function hasRoom({ block: { tokens, tagged }, sentence }: Claim, { first }: FigurePhrase): boolean {
  for (let at = first - 1; at >= Math.max(sentence.first, first - 4); at--) {
    if (isOneOf(tokens, at, rooms)) return true;
    if (isOneOf(tokens, at, holding))
      return tagged[at - 1] === tags.modal || isOneOf(tokens, at - 1, fit) || isOneOf(tokens, at - 2, fit);
  }
  return false;
}

/** "pulled 11 men from a sinking trawler", "brought nine of them ashore". */
export function isPulledOut({ block: { tokens } }: Claim, { next, head }: FigurePhrase, verb: number): boolean {
  if (verb < 0 || !pulling.has(stemAt(tokens, verb))) return false;
  if (head >= 0 && lexeme(tokens, head)?.person !== true) return false;
  for (let at = next; at < next + 4; at++) if (isOneOf(tokens, at, outOf)) return true;
  return false;
}

const pulling = new Set("pull haul drag pluck fish winch take bring lift get dig".split(" "));
const outOf = new Set(["from", "off", "out", "ashore"]);

/** "will cost 4.3 percent more", "were 5 percent cheaper"; "27 percent more than its price" is no rise. */
export function trendAfter({ block: { tokens }, mention }: Claim): string | null {
  if (wordAt(tokens, mention.next + 1) === "than") return null;
  if (isOneOf(tokens, mention.next, more)) return "rise";
  return isOneOf(tokens, mention.next, less) ? "fall" : null;
}

const more = new Set("more higher dearer up".split(" "));
const less = new Set("less lower cheaper fewer down".split(" "));

/** "the loss of 230 pilots", "300 jobs to be cut": somebody is dismissed. */
export function isWork({ block: { tokens } }: Claim, { head }: FigurePhrase): boolean {
  if (head < 0) return false;
  return lexeme(tokens, head)?.person === true || works.has(thingAt(tokens, head));
}

const works = new Set(["job", "staff", "position", "role"]);

/** "has 1,450 seats" */
export function hasSeats({ block: { tokens }, clause }: Claim, { head }: FigurePhrase): boolean {
  return (
    head >= 0 &&
    thingAt(tokens, head) === "seat" &&
    clause.verb?.base === "have" &&
    !isOneOf(tokens, clause.subject?.head ?? -1, parties)
  );
}

/** Those who win seats. */
const parties = new Set(
  "party greens liberals conservatives labour coalition bloc alliance government opposition it they".split(" "),
);

/** "Power failed", "the lights went out". */
export function isBlackout(tokens: Tokens, doer: number, verb: number): boolean {
  return isOneOf(tokens, doer, supplies) && isOneOf(tokens, verb, failing);
}

/** "80,000 without power", "80,000 homes had no electricity", "80,000 homes and shops lost power". */
export function isCutOff({ block: { tokens } }: Claim, { next }: FigurePhrase): boolean {
  for (let at = next; at < next + 4; at++) {
    if (isOneOf(tokens, at, lacking)) return happeningAt(tokens, at + 1) === "blackout";
  }
  return false;
}

/** "forces 5,000 from homes", "15,000 people had to leave their homes". */
export function isDrivenOut({ block: { tokens }, sentence }: Claim, { first, next }: FigurePhrase): boolean {
  const end = Math.min(sentence.next, next + 6);
  let home = next;
  while (home < end && !isOneOf(tokens, home, homes)) home++;
  if (home === end) return false;
  for (let at = Math.max(sentence.first, first - 3); at < home; at++) if (isOneOf(tokens, at, leaving)) return true;
  return false;
}

/** "brought 23 people to safety". */
export function isBroughtToSafety({ block: { tokens } }: Claim, { next }: FigurePhrase): boolean {
  for (let at = next; at < next + 4; at++)
    if (wordAt(tokens, at) === "to" && wordAt(tokens, at + 1) === "safety") return true;
  return false;
}

/** "83 on board", "the 83 people aboard", "was carrying 83 passengers". */
export function isAboard({ block: { tokens }, mention, sentence }: Claim, { next, head }: FigurePhrase): boolean {
  for (let at = next; at < Math.min(sentence.next, next + 4) && !isOneOf(tokens, at, and); at++) {
    if (wordAt(tokens, at) === "aboard") return true;
    if (wordAt(tokens, at) === "on" && wordAt(tokens, at + 1) === "board") return true;
  }
  return isOneOf(tokens, mention.first - 1, carrying) && head >= 0 && lexeme(tokens, head)?.person === true;
}

const rooms = new Set("room space capacity berths licensed".split(" "));
const holding = new Set("carry hold seat take accommodate house sleep fit host".split(" "));
/** "able to carry", "designed to hold", "enough to seat". */
const fit = new Set("able designed built meant enough made equipped certified".split(" "));
const lacking = new Set("without no lost lose losing loses".split(" "));
const homes = new Set("home homes houses villages village town city area region district valley".split(" "));
const leaving = new Set(
  "leave left leaving flee fled fleeing force forces forced forcing drive drives drove driven".split(" "),
);
const carrying = new Set("carry carries carried carrying".split(" "));
const and = new Set(["and", "but"]);
const supplies = new Set("power electricity current lights light supply".split(" "));
const failing = new Set("fail fails failed go goes went gone cut cuts die dies died trip trips tripped".split(" "));
