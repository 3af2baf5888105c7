import { wordSet } from "../../text/word-set.js";
import { tags } from "../syntax/tag.js";
import { isAdjacent, isDash, isOneOf, lexeme, signAt, wordAt } from "../token-access.js";
import { type Enumeration, readEnumeration } from "./enumeration.js";
import { type SentenceView, wordsBetween } from "./figures.js";

/** "The two winners were Ann, Ben and Carla", "The jury of four was made up of": a sentence that says who they are. */
export function statedAfter(view: SentenceView, first: number, next: number): Enumeration | null {
  if (first > view.syntax.first + 4 || hasCommas(view, next)) return null;
  const { tokens, tagged } = view;
  for (let at = next + 1; at <= next + longestSubject; at++) {
    if (tagged[at - 1] === tags.coordinator || signAt(tokens, at - 1, ",") || tagged[at - 1] === tags.number)
      return null;
    const isBeing = (isOneOf(tokens, at - 1, being) && tagged[at] !== tags.participle) || isNamed(view, at);
    if (!isBeing && !(at <= next + 4 && consists.test(wordsBetween(view, next, at)))) continue;
    const list = readEnumeration(view, at, endOf(view), "names");
    if (list && list.next >= endOf(view)) return list;
  }
  return null;
}

/** "were named as", "are called": what they are called stands behind. */
function isNamed({ tokens }: SentenceView, at: number): boolean {
  const verb = wordAt(tokens, at - 1) === "as" ? at - 2 : at - 1;
  if (wordAt(tokens, at) === "as") return false;
  return isOneOf(tokens, verb, naming) && isOneOf(tokens, verb - 1, being);
}

const longestSubject = 9;
const being = new Set(["are", "were"]);
const naming = wordSet("named called identified listed known");

/** Where the names before a group end: "Roe and Doe formed a duo", "Roe and Doe, a duo from Leeds,", "were the winning pair". */
export function groupBehind({ tokens, tagged, syntax }: SentenceView, first: number): number | null {
  let at = first - 1;
  while (at > syntax.first && (tagged[at] === tags.adjective || tagged[at] === tags.gerund || tagged[at] === tags.noun))
    at--;
  if (!isOneOf(tokens, at, articles)) return null;
  const base = lexeme(tokens, at - 1)?.verb?.base;
  if (signAt(tokens, at - 1, ",")) return at - 1;
  if (base !== undefined && forming.has(base)) return at - 1;
  return wordAt(tokens, at - 1) === "up" && isOneOf(tokens, at - 2, making) ? at - 2 : null;
}

const articles = new Set(["a", "the"]);
const forming = new Set(["be", "form", "become", "comprise", "constitute", "complete"]);
const making = new Set(["make", "makes", "made"]);

/** Titles and firms may have commas and "and" in their names. */
export function hasCommas({ tokens }: SentenceView, next: number): boolean {
  return isOneOf(tokens, next - 1, titled);
}

/** "has four nominees this year - Ann, Ben and Carla": a dash behind words that name nothing else. */
export function dashLater({ tokens, tagged, mentions, syntax }: SentenceView, next: number): number | null {
  for (let at = next; at < Math.min(next + 6, syntax.next); at++) {
    if ((isDash(tokens, at) && !isAdjacent(tokens, at)) || (at > next && endsWithBracket(tokens, at, syntax.next)))
      return at;
    const isPlural = tagged[at] === tags.noun && /[^s]s$/.test(wordAt(tokens, at));
    const isCount = mentions.some(({ kind, first }) => kind === "quantity" && first === at);
    if (isPlural || isCount || tagged[at] === tags.proper || signAt(tokens, at, ",")) return null;
  }
  return null;
}

/** A bracket that closes with the sentence. */
function endsWithBracket(tokens: SentenceView["tokens"], at: number, next: number): boolean {
  return signAt(tokens, at, "(") && (signAt(tokens, next - 1, ")") || signAt(tokens, next - 2, ")"));
}

/** Names, or single nouns and what goes with them: "spring, summer and autumn", "English, Hindi and Tamil", "small, medium and large". */
export function namesOrNouns(view: SentenceView, first: number, closing: number): Enumeration | null {
  const names = readEnumeration(view, first, closing, "names");
  if (names) return names;
  let isItem = true;
  // "four sizes (small, medium and large)", not "two rooms (small, dark and damp)"
  const areKinds = isOneOf(view.tokens, first - 2, kinds);
  for (let at = first; at < closing && isItem; at++) {
    const tag = view.tagged[at] as number;
    const isLone = lone.has(tag) && !(at > first && lone.has(view.tagged[at - 1] as number));
    const isLike = tag === tags.adjective && !areKinds && !lexeme(view.tokens, at)?.nationality;
    isItem = (isLone && !isLike) || tag === tags.coordinator || tag === tags.determiner || signAt(view.tokens, at, ",");
  }
  const list = isItem ? readEnumeration(view, first, closing, "phrases") : null;
  return list && list.next >= closing ? list : null;
}

const kinds = wordSet(
  "sizes colours colors flavours flavors categories grades kinds types levels classes options styles",
);
const lone = new Set<number>([tags.noun, tags.time, tags.proper, tags.adjective]);

/** "four plants, in Leeds, Hull and York", "plants in Leeds and Hull" */
export function placesAfter(view: SentenceView, next: number): Enumeration | null {
  const { tokens } = view;
  const at = signAt(tokens, next, ",") ? next + 1 : next;
  if (wordAt(tokens, at) !== "in") return null;
  const list = readEnumeration(view, at + 1, endOf(view), "names");
  return list && list.next >= endOf(view) ? list : null;
}

/** A list that the sentence or a comma ends. */
export function toComma(view: SentenceView, list: Enumeration | null): Enumeration | null {
  return list && (list.next >= endOf(view) || signAt(view.tokens, list.next, ",")) ? list : null;
}

/** Where the sentence ends, without its full stop. */
export function endOf({ tokens, syntax }: SentenceView): number {
  let next = syntax.next;
  while (next > syntax.first && [".", "!", "?", "”", '"'].some((text) => signAt(tokens, next - 1, text))) next--;
  return next;
}

const titled = wordSet(
  "films movies books novels songs albums plays titles poems works shows series paintings firms companies partnerships practices businesses brands",
);
const consists =
  /^(?:(?:is|was|are|were) (?:made up of|composed of|comprised of)|are|were|comprises?|comprised|consists of|consisted of)$/;

/** "have named the two dead as Amy Lund and Karl Voss" */
export function namedAs(view: SentenceView, first: number, next: number): Enumeration | null {
  const { tokens, syntax } = view;
  if (wordAt(tokens, next) !== "as") return null;
  for (let at = first - 1; at >= syntax.first && at > first - 5; at--) {
    const base = lexeme(tokens, at)?.verb?.base;
    if (base !== "name" && base !== "identify") continue;
    const named = readEnumeration(view, next + 1, endOf(view), "names");
    return named && named.next >= endOf(view) ? named : null;
  }
  return null;
}

/** "The quartet on trial, named as Ian Hobbs, ...": full names, as "Ian and Ann Hobbs" share one. */
export function identifiedAfter(view: SentenceView, next: number): Enumeration | null {
  const { tokens, syntax, tagged } = view;
  let at = next;
  while (at < Math.min(next + longestSetting, syntax.next) && !signAt(tokens, at, ",")) at++;
  if (!isOneOf(tokens, at + 1, identifying) || wordAt(tokens, at + 2) !== "as") return null;
  const list = toComma(view, readEnumeration(view, at + 3, endOf(view), "names"));
  for (let name = at + 3, words = 0; list && name <= list.next; name++) {
    if (name < list.next && tagged[name] === tags.proper) {
      words++;
      continue;
    }
    if (words === 1) return null;
    words = 0;
  }
  return list;
}

const longestSetting = 5;
const identifying = new Set(["named", "identified"]);
