import { wordSet } from "../../text/word-set.js";
import { tags } from "../syntax/tag.js";
import { isCapitalised, isOneOf, signAt, wordAt } from "../token-access.js";
import { type Enumeration, readEnumeration } from "./enumeration.js";
import { hasWordOf, type SentenceView } from "./figures.js";
import { endOf, namesOrNouns } from "./list-openings.js";

/** "six prizes went to Ada Brandt (best film); Ken Oyelaran (director); and …": each with what went to it. */
export function dealtAfter(view: SentenceView, next: number): Enumeration | null {
  const { tokens, tagged } = view;
  const verb = isOneOf(tokens, next, being) ? next + 1 : next;
  if (!isOneOf(tokens, verb, dealing) || !isOneOf(tokens, verb + 1, leads)) return null;
  const end = endOf(view);
  let items = 0;
  for (let at = verb + 2; at < end; ) {
    while (isOneOf(tokens, at, joining) || signAt(tokens, at, ",") || signAt(tokens, at, ";")) at++;
    const first = at;
    while (at < end && tagged[at] === tags.proper) at++;
    if (at === first || !signAt(tokens, at, "(")) return null;
    const close = closing(tokens, at + 1, end);
    if (close < 0) return null;
    items++;
    at = close + 1;
  }
  return items > 1 ? { first: verb + 2, next: end, least: items, most: items } : null;
}

/** The bracket's end, where nothing in it is a second thing. */
function closing(tokens: SentenceView["tokens"], first: number, next: number): number {
  for (let at = first; at < next; at++) {
    if (signAt(tokens, at, ")")) return at;
    if (
      signAt(tokens, at, ",") ||
      signAt(tokens, at, ";") ||
      isOneOf(tokens, at, joining) ||
      /\d/.test(wordAt(tokens, at))
    )
      return -1;
  }
  return -1;
}

/** "found guilty of murder, arson and robbery, but … on the three charges": what was found before. */
export function foundBefore(view: SentenceView, first: number, next: number): Enumeration | null {
  const { tokens, tagged, syntax } = view;
  if (wordAt(tokens, first - 1) !== "the" || next !== first + 2 || !isOneOf(tokens, first + 1, charges)) return null;
  if (hasWordOf(view, besides)) return null;
  for (let at = syntax.first; at < first - 3; at++) {
    const isOf = isOneOf(tokens, at, finding) && wordAt(tokens, at + 1) === "of";
    if (!isOf && !isOneOf(tokens, at, admitting)) continue;
    const start = isOf ? at + 2 : at + 1;
    let end = start;
    while (end < first && wordAt(tokens, end) !== "and") end++;
    end++;
    while (end < first && tagged[end] === tags.noun) end++;
    const list = end < first - 1 ? namesOrNouns(view, start, end) : null;
    return list && list.next >= end ? list : null;
  }
  return null;
}

/** Names that open a sentence as its subject, of whom alone it tells: "Roe, Doe and Poe were jailed." */
export function namesOpening(view: SentenceView): Enumeration | null {
  const { tokens, tagged, syntax } = view;
  if (tagged[syntax.first] !== tags.proper || hasWordOf(view, company) || view.figures.length > 0) return null;
  const list = readEnumeration(view, syntax.first, syntax.next, "names");
  if (!list || list.least !== list.most || (tagged[list.next] !== tags.auxiliary && tagged[list.next] !== tags.past))
    return null;
  for (let at = list.next; at < syntax.next; at++)
    if (tagged[at] === tags.proper && !isOneOf(tokens, at - 1, placing)) return null;
  return list;
}

/** "The twins, Ada and Bea, were": who they are stands right behind. */
export function isSiblings({ tokens, tagged, syntax }: SentenceView, at: number): boolean {
  if (!isOneOf(tokens, at, siblings) || isCapitalised(tokens, at) || !isOneOf(tokens, at - 1, definite)) return false;
  if (!signAt(tokens, at + 1, ",")) return false;
  let end = at + 2;
  while (
    end < syntax.next &&
    (tagged[end] === tags.proper || signAt(tokens, end, ",") || isOneOf(tokens, end, joining))
  )
    end++;
  return signAt(tokens, end - 1, ",");
}

export const siblings = new Set(["twins", "triplets"]);
const definite = wordSet("the their his her its our");
const being = new Set(["were", "are", "was"]);
const dealing = wordSet("went go awarded given presented won shared");
const leads = new Set(["to", "by"]);
const joining = new Set(["and"]);
const charges = wordSet("charges counts offences offenses crimes");
const finding = wordSet("guilty convicted accused");
const admitting = wordSet("admitted admits admitting");
const besides = wordSet(
  "cleared acquitted denied denies dropped another other others also further second separate not each",
);
const company = wordSet("with another other others alongside along their his her who whose");
const placing = wordSet("in at from near");
