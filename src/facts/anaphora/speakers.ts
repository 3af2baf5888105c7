import type { BlockReading, SentenceReading } from "../../claims/reading.js";
import { nounPhraseAt, nounPhraseBefore } from "../../claims/syntax/noun-phrases.js";
import { tags } from "../../claims/syntax/tags.js";
import { isOneOf, lexeme, signAt } from "../../claims/token-access.js";
import { isWithinOne } from "../../text/span.js";
import type { Antecedent } from "./antecedents.js";
import { officers } from "./officers.js";

/**
 * The names for which "we" and "our" may stand at a token inside quotation marks: those in the words for who speaks, "the
 * finance director of Tolland told MPs", "said Ada Voss, Nordvik's chief executive".
 */
export function speakersMeant(block: BlockReading, sentence: SentenceReading, token: number): Antecedent[] {
  if (!isQuoted(block, token)) return [];
  const { tokens, tagged } = block;
  for (let at = sentence.first; at < sentence.next; at++) {
    const isSaying = lexeme(tokens, at)?.verb?.saying && (tagged[at] === tags.past || tagged[at] === tags.verb);
    if (!isSaying || isQuoted(block, at)) continue;
    const before = regionBefore(block, at, sentence.first);
    const region = before ?? regionBehind(block, at + 1, sentence.next);
    return speaksForThem(block, region) ? namesIn(block, region) : [];
  }
  return [];
}

/** Tokens of a stretch of the sentence. */
interface Region {
  readonly first: number;
  readonly next: number;
}

/** "Nordvik said", "Nordvik's chairman said"; "Nordvik's caterer" and "a former director of Nordvik" speak of others. */
function speaksForThem({ tokens, tagged }: BlockReading, { first, next }: Region): boolean {
  let isName = true;
  let isOfficer = false;
  for (let at = first; at < next; at++) {
    if (tagged[at] !== tags.proper) isName = false;
    if (isOneOf(tokens, at, past)) return false;
    isOfficer ||= isOneOf(tokens, at, officers);
  }
  return isName || isOfficer;
}

function isQuoted({ block: { quotations }, tokens }: BlockReading, token: number): boolean {
  const start = tokens.start[token] ?? 0;
  return isWithinOne(quotations, { start, end: start + 1 });
}

/** "the personnel director of Tolland", "Ada Voss, Nordvik's chief executive," back to the quotation. */
function regionBefore(block: BlockReading, verb: number, limit: number): Region | null {
  const { tokens, tagged } = block;
  const end = signAt(tokens, verb - 1, ",") ? verb - 1 : verb;
  const last = nounPhraseBefore(tokens, tagged, end, limit);
  if (!last || isQuoted(block, last.first)) return null;
  let { first } = last;
  while (first > limit && !isQuoted(block, first - 1) && (joins(block, first - 1) || tagged[first - 1] !== tags.sign))
    first--;
  return { first, next: end };
}

/** "Ada Voss of Nordvik", "the director, Ada Voss," up to what else the sentence tells. */
function regionBehind(block: BlockReading, from: number, limit: number): Region {
  const { tokens, tagged } = block;
  let next = from;
  while (next < limit && !isQuoted(block, next)) {
    const phrase = nounPhraseAt(tokens, tagged, next, limit);
    if (!phrase || phrase.first !== next) break;
    next = phrase.next;
    if (!joins(block, next)) break;
    next++;
  }
  return { first: from, next };
}

function joins({ tokens }: BlockReading, at: number): boolean {
  return signAt(tokens, at, ",") || isOneOf(tokens, at, belonging);
}

/** The runs of capitalised words. */
function namesIn(block: BlockReading, { first, next }: Region): Antecedent[] {
  const { tagged } = block;
  const found: Antecedent[] = [];
  for (let at = first; at < next; at++) {
    if (tagged[at] !== tags.proper) continue;
    let end = at;
    while (end < next && tagged[end] === tags.proper) end++;
    found.push({ block, first: at, next: end });
    at = end;
  }
  return found;
}

const past = new Set(["former", "ex", "retired", "late", "rival"]);
const belonging = new Set(["of", "at", "for", "from", "with"]);
