import type { TimexMention } from "../../claims/mention.js";
import { agree, differInDeeds, differInTime, isWhole } from "../../claims/subjects/compare-subjects.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, lexeme, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { absolute, compareRational, rational, subtract } from "../../values/rational.js";
import { type Conflict, isBody, isHeading } from "./conflict.js";
import { contentTags, isKnownIn, wordsOf } from "./known-words.js";

/**
 * What the headline tells of the one story of the article, and its first sentence tells again in other words: which title it
 * was and how many times it was won, from when, and how old whoever did it is.
 */
export function* toldInLead(subjects: readonly Subject[]): Iterable<Conflict> {
  const body = subjects.filter(isBody);
  const start = body[0]?.claim;
  for (const heading of subjects) {
    if (!isHeading(heading) || !isWhole(heading) || !measures.has(heading.measure)) continue;
    if (subjects.some((other) => other !== heading && isHeading(other) && other.measure === heading.measure)) continue;
    const alike = body.filter(({ measure }) => measure === heading.measure);
    if (alike.some((subject) => agree(heading, subject))) continue;
    const lead = alike.filter(({ claim }) => claim.sentence === start?.sentence && claim.block === start.block);
    const [first] = heading.measure === "clock" ? lead : lead.length === 1 ? lead : [];
    if (first && isWhole(first) && isOne(heading, first)) yield { marked: heading, other: first, by: "headline" };
  }
}

function isOne(heading: Subject, lead: Subject): boolean {
  if (heading.measure === "age") return isOfTheStory(heading, lead);
  if (heading.measure === "clock") return areOfOneStart(heading, lead);
  return isOfOneTurn(heading, lead);
}

/** "Pensioner, 81, foils burglar", "Joan Hart, 84, chased a burglar out of her kitchen": who does it, at nearly that age. */
function isOfTheStory(heading: Subject, lead: Subject): boolean {
  const { verb, subject } = lead.claim.sentence.syntax.clauses.find(({ verb: main }) => main !== null) ?? {};
  if (!verb || !subject || lead.claim.mention.first > verb.first || !areNear(heading, lead, years)) return false;
  return sharedWords(heading, lead) >= 1;
}

/** "Bridge to shut from 10pm for repairs", "from 11pm, when the bridge shuts for repairs": begun, ended or held by the same word. */
function areOfOneStart(heading: Subject, lead: Subject): boolean {
  if (differInDeeds(heading, lead) || differInTime(heading.claim, lead.claim)) return false;
  const [a, b] = [heading, lead].map(({ claim }) => wordAt(claim.block.tokens, claim.mention.first - 1));
  if (a !== b || !limits.has(a ?? "")) return false;
  const [from, to] = [minutesOf(heading), minutesOf(lead)];
  return from !== null && to !== null && Math.abs(from - to) <= furthest && sharedWords(heading, lead) >= 2;
}

function minutesOf({ claim: { mention } }: Subject): number | null {
  const clock = (mention as TimexMention).timex?.clock;
  return clock ? clock.hour * 60 + (clock.minute ?? 0) : null;
}

/** "takes third Alder Open title", "won the Alder Open for a second time on Sunday". */
function isOfOneTurn(heading: Subject, lead: Subject): boolean {
  const { block, sentence, clause, mention } = lead.claim;
  const { tokens, tagged } = block;
  if (!isOneOf(tokens, mention.next, turns) || lexeme(heading.claim.block.tokens, heading.phrase.head)?.timeUnit)
    return false;
  if (!isOneOf(tokens, mention.first - 1, articles) || wordAt(tokens, mention.first - 2) !== "for") return false;
  // "for the third time in a row", "for the third time this season", "for the third time since"
  const behind = mention.next + 1;
  if (isOneOf(tokens, behind, counting) || (tagged[behind] === tags.preposition && wordAt(tokens, behind) !== "on"))
    return false;
  const { subject, verb } = clause;
  if (!subject || !verb || verb.negated || tagged[subject.head] === tags.pronoun) return false;
  const ofOthers = sentence.mentions.some(
    (other) => other.kind === "quantity" && other !== mention && other.quantity.kind === "ordinal",
  );
  return !ofOthers && areNear(heading, lead, rational(3)) && sharedWords(heading, lead) >= 2;
}

function areNear({ quantity: a }: Subject, { quantity: b }: Subject, most: ReturnType<typeof rational>): boolean {
  return a !== null && b !== null && compareRational(absolute(subtract(a.min, b.min)), most) <= 0;
}

/** How many words of the headline the first sentence has as well. */
function sharedWords({ claim: { block, sentence } }: Subject, lead: Subject): number {
  const known = wordsOf(lead);
  let shared = 0;
  for (let at = sentence.first; at < sentence.next; at++)
    if (contentTags.has(block.tagged[at] as number) && isKnownIn(block, at, known)) shared++;
  return shared;
}

const measures = wordSet("ordinal clock age");
/** Whoever mistook an age mistook it by little; who is much older or younger is another. */
const years = rational(5);
/** Minutes. */
const furthest = 180;
const limits = wordSet("from at until till by after before");
const turns = wordSet("time");
const articles = wordSet("the a");
const counting = wordSet("this running straight successive since in");
