import { wordSet } from "../../text/word-set.js";
import type { Clause } from "../syntax/clause.js";
import { clauseAt } from "../syntax/clauses.js";
import { tags } from "../syntax/tag.js";
import { isVerbal } from "../syntax/verb-groups.js";
import { isOneOf, wordAt } from "../token-access.js";
import { type Figure, mentionAt, type SentenceView, wordsAfter, wordsBetween } from "./figures.js";

/** The clause that states a figure of its subject, with a verb that only says how much it is: "which stood at £640,000". */
export function clauseStating(view: SentenceView, figure: Figure, verbs: ReadonlySet<string>): Clause | null {
  const clause = clauseAt(view.syntax, figure.first);
  const { verb } = clause;
  if (!verb || verb.negated || verb.modality !== "actual" || !verbs.has(verb.base)) return null;
  return figure.first >= verb.next && stated.test(wordsBetween(view, verb.next, figure.first)) ? clause : null;
}

/**
 * True when the words from a token on name something, and the figure is said of it: "the old one, which measured 1,330
 * metres", "the wheel in Leeds (340 feet)". `quality` is the comparative that they follow.
 */
export function isSaidOfNamed(view: SentenceView, from: number, figure: Figure, quality: string): boolean {
  if (!fitsQuality(view, figure, quality)) return false;
  const clause = clauseAt(view.syntax, figure.first);
  // "whose main span is 690 metres", "which has 38 hectares of parks"
  if (clause.opener === "whose" || (figure.quantity.unit && partOf.test(wordsAfter(view, figure.next, 2))))
    return false;
  if (clause.kind === "relative" && clause.first > from)
    return clauseStating(view, figure, measuring) !== null && isName(view, from, clause.first);
  return bracketed.test(wordsBetween(view, from, figure.first)) && isName(view, from, figure.first);
}

/** No verb and no other figure stands in what is named. */
function isName(view: SentenceView, first: number, next: number): boolean {
  if (next - first > longestName) return false;
  for (let at = first; at < next; at++) {
    if ((isVerbal(view.tagged[at] as number) && !isNamed(view, at)) || mentionAt(view, at)?.kind === "quantity")
      return false;
  }
  return true;
}

/** "the Halden crossing" */
function isNamed({ tokens, tagged }: SentenceView, at: number): boolean {
  return tagged[at] === tags.gerund && (tagged[at - 1] === tags.proper || isOneOf(tokens, at - 1, articles));
}

/** "higher than the bridge, which is 300 metres long" holds its height against nothing. */
export function fitsQuality({ tokens, syntax }: SentenceView, { first, next }: Figure, quality: string): boolean {
  const own = qualities.find((family) => family.has(quality));
  const verb = clauseAt(syntax, first).verb?.base ?? "";
  if (extending.has(verb) && !own?.has("long")) return false;
  const said = qualities.find((family) => family.has(wordAt(tokens, next)));
  return said === undefined || said === own;
}

/** False for a figure that is said of another quality than a comparative: "38 metres high" beside "longer". */
export function fitsQualityOf({ tokens }: SentenceView, { next }: Figure, comparative: string): boolean {
  const said = qualities.find((family) => family.has(wordAt(tokens, next)));
  const own = qualities.find((family) => family.has(comparative));
  return said === undefined || own === undefined || said === own;
}

/** "300 metres long" */
export function saysQuality({ tokens }: SentenceView, { next }: Figure): boolean {
  return qualities.some((family) => family.has(wordAt(tokens, next)));
}

/** Verbs that say how large, heavy or dear their subject is. */
export const measuring = wordSet(
  "be stand measure weigh total number have hold reach rise cost fetch make draw attract employ carry seat sell take win score poll last run stretch extend span finish end clock post go come open begin start close bring cover charge earn house contain yield receive pay get produce count touch register record",
);
const partOf = /^of (?!rain|snow|sunshine)/;
const extending = wordSet("run stretch extend span");
const qualities = [
  wordSet("long longer short shorter length"),
  wordSet("tall taller high higher low lower short height"),
  wordSet("wide wider broad broader narrow narrower across width"),
  wordSet("deep deeper shallow shallower depth"),
  wordSet("heavy heavier light lighter weight"),
  wordSet("old older young younger"),
];
const stated =
  /^(?:(?:the (?:year|day|week|month|quarter|season|session|decade)|it|home|out|down|up|back|room|space|capacity)(?: |$))?(?:(?:at|to|for|in|with|on|in at|up to|worth) ?)?(?: ?(?:a|an|the|just|only|some|record|total of))*$/;
const bracketed =
  /^(?:the|its|their|his|her|that|last)?(?: ?[a-z'’.-]+){1,8}(?: \(| , at| , on| , with| , the)(?: (?:just|only))?$/;
const articles = new Set(["the", "a", "an", "its", "their"]);
const longestName = 10;
