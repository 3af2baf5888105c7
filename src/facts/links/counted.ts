import { clauseOf } from "../../claims/reading.js";
import { hasVerb } from "../../claims/syntax/finite-verbs.js";
import { tags } from "../../claims/syntax/tags.js";
import { isHyphen, isOneOf, wordAt } from "../../claims/token-access.js";
import type { Occurrence } from "../occurrences.js";
import type { LinkContext } from "./link.js";

/** "2,500 US troops", "16 known moons", "39 percent of released prisoners", "$4.75 in tolls", "Spain nine". */
export function isCounted({ claim, subject, site, next }: LinkContext): boolean {
  const { tokens, tagged } = claim.block;
  const { counted, isElided } = site;
  if (isElided)
    return (
      counted !== null && subject.first <= counted.head && counted.head < subject.next && !doesElse(claim, subject)
    );
  // "160 litres of water": the phrase begins with the unit.
  if (claim.mention.first < subject.first && subject.first < next && next < subject.next) return true;
  if (subject.first < next) return false;
  const { mention } = claim;
  let at = next;
  if (wordAt(tokens, at) === "of") {
    const share = mention.kind === "quantity" && shares.has(mention.quantity.kind);
    if (!share && wordAt(tokens, claim.mention.first - 1) !== "all") return false;
    // "a third of the men on remand are": of those who are the share.
    if (subject.first > next && tagged[subject.first] === tags.preposition) return false;
    at++;
    while (tagged[at] === tags.determiner) at++;
  } else if (wordAt(tokens, at) === "in" && mention.kind === "quantity" && mention.quantity.kind === "money") {
    at++;
  }
  for (let guard = 0; at < subject.first; guard++, at++) {
    const tag = tagged[at] as number;
    if (guard > 3 || isOneOf(tokens, at, partWords) || !(describing.has(tag) || isHyphen(tokens, at))) return false;
  }
  return true;
}

/** "4,300 villagers were moved to shelters", "the 38 people who died in the fire": what those who are counted did. */
export function isDoneByCounted({ claim, subject, site: { counted, isElided } }: LinkContext): boolean {
  if (!counted || isElided || subject.first < counted.next) return false;
  const { verb, subject: doer } = clauseOf(claim.sentence, subject.first);
  return verb !== null && doer?.head === counted.head && subject.first <= verb.head && verb.head < subject.next;
}

/** "killed 143 people, and 22 are missing": they are people too, and were not killed. */
function doesElse({ sentence, clause, block }: LinkContext["claim"], { first, next }: Occurrence): boolean {
  return clauseOf(sentence, first).index !== clause.index && hasVerb(block.tagged, first, next);
}

/** "$518 million annual budget", "61 percent of Kerenia's minefields". */
const describing = new Set<number>([
  tags.adjective,
  tags.noun,
  tags.proper,
  tags.participle,
  tags.past,
  tags.possessive,
  tags.time,
]);
const partWords = new Set("other additional more extra further fewer another".split(" "));
const shares: ReadonlySet<string> = new Set(["percent", "money", "ratio"]);
