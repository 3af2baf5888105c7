import { tags } from "../syntax/tag.js";
import { isOneOf, signAt, wordAt } from "../token-access.js";
import type { AnnouncedList } from "./announced-list.js";
import { type Enumeration, readEnumeration } from "./enumeration.js";
import type { SentenceView } from "./figures.js";

/** Names of more than the two that "both", "neither" and "either" speak of: "Neither Roe, Doe nor Poe", "Roe, Doe and Poe have both". */
export function namedPairs(view: SentenceView): AnnouncedList[] {
  const { tokens, syntax } = view;
  const found: AnnouncedList[] = [];
  for (let at = syntax.first; at < syntax.next; at++) {
    if (!isOneOf(tokens, at, pairing)) continue;
    const apposed = wordAt(tokens, at + 1) === "of" ? oneOfThem(view, at + 2) : null;
    const isBoth = wordAt(tokens, at) === "both";
    const list = apposed ?? (isBoth ? (bothBefore(view, at) ?? bothBehind(view, at)) : oneOf(view, at + 1));
    if (list && list.least > 2) found.push({ announced: 2, figure: null, first: at, next: at + 1, list });
  }
  return found;
}

/** "both Leeds, York and Hull" */
function bothBefore(view: SentenceView, at: number): Enumeration | null {
  if (view.tagged[at + 1] !== tags.proper) return null;
  const list = readEnumeration(view, at + 1, view.syntax.next, "names");
  return list && list.least === list.most && isPlain(view, list) ? list : null;
}

/** "Leeds, York and Hull were both flooded", "Leeds, York and Hull both lost" */
function bothBehind(view: SentenceView, at: number): Enumeration | null {
  const { tokens, tagged, syntax } = view;
  const from = syntax.first;
  const end = tagged[at - 1] === tags.auxiliary || tagged[at - 1] === tags.modal ? at - 1 : at;
  // "both won and lost": of two deeds
  for (let next = at + 1; next < at + 6; next++) if (wordAt(tokens, next) === "and") return null;
  const behind = tagged[at + 1];
  const isTold = behind !== undefined && (verbs.has(behind) || behind === tags.adjective || behind === tags.adverb);
  if (!isTold || tagged[from] !== tags.proper || end - from > longest) return null;
  const list = readEnumeration(view, from, end, "names");
  return list && list.next === end && list.least === list.most && isPlain(view, list) ? list : null;
}

/** Bare names, and one "and": not "Roe and Doe, and Poe", nor "Roe, mayor of Leeds, and Doe". */
function isPlain({ tokens, tagged }: SentenceView, { first, next }: Enumeration): boolean {
  let ands = 0;
  for (let at = first; at < next; at++) {
    if (wordAt(tokens, at) === "and") ands++;
    else if (tagged[at] !== tags.proper && !signAt(tokens, at, ",")) return false;
  }
  return ands === 1;
}

/** "Neither of the candidates, Roe, Doe and Poe, would" */
function oneOfThem(view: SentenceView, first: number): Enumeration | null {
  for (let at = first + 1; at < first + 4; at++) if (signAt(view.tokens, at, ",")) return oneOf(view, at + 1);
  return null;
}

/** "Neither Roe, Doe nor Poe", "Either Roe or Doe or Poe": bare names up to the verb, or to a comma before it. */
function oneOf({ tokens, tagged, syntax }: SentenceView, first: number): Enumeration | null {
  let count = 0;
  let isJoined = false;
  let at = first;
  while (at < syntax.next) {
    const start = at;
    while (tagged[at] === tags.proper || (at === start && tagged[at] === tags.determiner)) at++;
    if (at === start || tagged[at - 1] !== tags.proper) return null;
    count++;
    const isComma = signAt(tokens, at, ",");
    const next = isComma ? at + 1 : at;
    if (isOneOf(tokens, next, joiners)) {
      isJoined = true;
      at = next + 1;
    } else if (isComma && !isJoined) at = next;
    else break;
  }
  // "Roe, Doe and Poe, would comment"
  if (isJoined && signAt(tokens, at, ",")) at++;
  const tag = tagged[at];
  const ends =
    tag !== undefined && (verbs.has(tag) || tag === tags.verb || (tag === tags.sign && !signAt(tokens, at, ",")));
  return isJoined && ends ? { first, next: at, least: count, most: count } : null;
}

const joiners = new Set(["nor", "or", "and"]);
const pairing = new Set(["both", "neither", "either"]);
const verbs: ReadonlySet<number> = new Set([tags.past, tags.verb, tags.auxiliary, tags.modal, tags.participle]);
const longest = 20;
