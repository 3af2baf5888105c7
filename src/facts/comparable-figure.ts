import { quantityOf } from "../claims/relations/change.js";
import { pers } from "../claims/subjects/quantity-name.js";
import { tags } from "../claims/syntax/tags.js";
import { isHyphen, isOneOf, lexeme, wordAt } from "../claims/token-access.js";
import { inUnit, type Quantity } from "../values/quantity.js";
import { multiply, rational } from "../values/rational.js";
import type { Unit } from "../values/unit.js";
import type { QuantityFact } from "./fact.js";
import { wordsOf } from "./fact-words.js";
import { isOurs } from "./links/find-link.js";
import type { LinkContext } from "./links/link.js";
import { partnerBefore } from "./links/partner.js";
import { countsDead } from "./toll.js";

/** The figure in the fact's own kind and unit; null when the two cannot be the same thing. */
export function comparableFigure(context: LinkContext): Quantity | null {
  const { claim, fact, first, next } = context;
  const quantity = quantityOf(claim.mention);
  if (!quantity || quantity.vague || quantity.kind === "multiple") return null;
  if (fact.unit && isOfAge(context)) return { ...quantity, unit: fact.unit, kind: "measure" };
  if (quantity.kind === "age") return null;
  if (fact.ordinal !== (quantity.kind === "ordinal")) return null;
  if (fact.per !== quantity.per && quantity.per !== null && !isRateOfRule(fact, quantity.per)) return null;
  // "For every 1,000 inmates there were"
  if (isOneOf(claim.block.tokens, first - 1, basis) && isOneOf(claim.block.tokens, first - 2, basisLeads)) return null;
  if (isSummedUp(claim.block.tokens, first)) return null;
  const { mention } = claim;
  const period = quantity.per === null ? periodAfter(claim.block.tokens, next) : null;
  // "€78,480 a year before tax" of a rule that has what is paid in a month
  if (period !== null && period !== fact.per && (fact.per !== null || !fact.unit)) return null;
  if (fact.unit) {
    // "its shortest film in thirty years"
    if (fact.unit.dimension === "time" && isOneOf(claim.block.tokens, first - 1, within)) return null;
    // "has held a bus pass for 24 years" of a rule that has the age for one
    if (fact.unit.code === "a" && wordsOf(fact).all.has("age") && wordAt(claim.block.tokens, first - 1) === "for")
      return null;
    // "was sentenced three years after the fire"
    if (fact.unit.dimension === "time" && isDistance(claim.block.tokens, fact, first, next)) return null;
    const full = fact.unit.code === "%" ? asShare(claim, quantity, fact.unit) : withUnit(context, quantity);
    if (fact.unit.code === "%" && full.kind !== "percent") return null;
    return full.unit
      ? inUnit(isBareName(claim, full, fact.unit) ? { ...full, unit: fact.unit } : full, fact.unit)
      : null;
  }
  // "212,500 working days" of a rule that counts days
  if (mention.kind === "timex" && isCountedUnit(claim, fact)) return { ...quantity, unit: null, kind: "count" };
  if (quantity.unit || (quantity.kind !== "count" && quantity.kind !== "ordinal")) return null;
  return countsUnit(context) ? quantity : null;
}

/** "the retirement age of 66", "get the pass at 60": years that are told without their unit, of a rule that has an age. */
function isOfAge(context: LinkContext): boolean {
  const {
    claim: { mention, block },
    fact,
    subject,
  } = context;
  if (fact.unit?.code !== "a" || mention.kind !== "quantity" || !wordsOf(fact).all.has("age")) return false;
  const { quantity, counted, unitSpan } = mention;
  if (quantity.unit !== null || counted || unitSpan || quantity.per !== null) return false;
  if (quantity.kind !== "count" && quantity.kind !== "age") return false;
  if (quantity.kind === "age" && namesPerson(block.tagged, mention.first)) return false;
  const { tokens } = block;
  for (let at = subject.first; at < subject.next; at++) if (wordAt(tokens, at) === "age") return true;
  return isOneOf(tokens, mention.first - 1, agesLead) && isOfEverybody(context);
}

/** "Disabled people get it at 50": of the people of the place the rule may tell, and not of some of them. */
function isOfEverybody(context: LinkContext): boolean {
  const { clause, block } = context.claim;
  const { tokens, tagged } = block;
  const { subject } = clause;
  if (!subject || !isOneOf(tokens, subject.head, everybody) || describing.has(tagged[subject.first - 1] as number))
    return false;
  for (let at = subject.first; at < subject.head; at++) {
    if (tagged[at] === tags.determiner || tagged[at] === tags.possessive) continue;
    if (tagged[at] !== tags.proper || !isOurs(context, { first: at, next: at + 1 })) return false;
  }
  return true;
}

const describing = new Set<number>([tags.adjective, tags.past, tags.participle, tags.gerund, tags.number]);
const everybody = new Set(
  "people residents citizens inhabitants everyone everybody they you we one adults locals islanders workers employees".split(
    " ",
  ),
);

/** "Ruth Cadell, 65," */
function namesPerson(tagged: Uint8Array, first: number): boolean {
  return tagged[first - 1] === tags.sign && tagged[first - 2] === tags.proper;
}

const agesLead = new Set(["at", "age", "aged", "be"]);

/** "Over ten years its budget adds up to €380 million": of several together. */
function isSummedUp(tokens: LinkContext["claim"]["block"]["tokens"], first: number): boolean {
  const isUpTo = wordAt(tokens, first - 1) === "to" && wordAt(tokens, first - 2) === "up";
  return isUpTo && lexeme(tokens, first - 3)?.verb?.base === "add";
}

/** How long before or after something else; "worked for 39 days before it fell silent" is how long it did. */
function isDistance(
  tokens: LinkContext["claim"]["block"]["tokens"],
  fact: QuantityFact,
  first: number,
  next: number,
): boolean {
  return (
    isOneOf(tokens, next, distances) &&
    wordAt(tokens, first - 1) !== "for" &&
    !wordsOf(fact).all.has(wordAt(tokens, next))
  );
}

function isCountedUnit({ mention, block: { tokens, block } }: LinkContext["claim"], fact: QuantityFact): boolean {
  // "2 years 40 days" is no count of days.
  const isCompound = /\d\D*[a-z]\D*\d/i.test(block.text.slice(mention.start, mention.end));
  return !isCompound && isOneOf(tokens, mention.next - 1, fact.nouns);
}

/** "per 1,000", "a year" of a rule that has it, in its title, phrases or unit. */
function isRateOfRule({ rule }: QuantityFact, per: string): boolean {
  const texts = [rule.title?.text ?? "", ...rule.unit.map(({ text }) => text)];
  return [...texts, ...rule.subject.map(({ written }) => written.text)].some(
    (text) =>
      text.includes(per) ||
      Object.entries(pers).some(([word, unit]) => unit === per && text.toLowerCase().includes(word)),
  );
}

/** "half of the prisoners" is said of some 50 percent of them; a score is no share. */
function asShare({ mention }: LinkContext["claim"], quantity: Quantity, unit: Unit): Quantity {
  if (quantity.kind !== "ratio" || mention.form === "score" || mention.form === "odds") return quantity;
  const [min, max] = [multiply(quantity.min, hundred), multiply(quantity.max, hundred)];
  const share = { ...quantity, kind: "percent" as const, unit, min, max };
  if (quantity.bound !== "exact" && quantity.bound !== "about") return share;
  return { ...share, min: multiply(min, rational(85, 100)), max: multiply(max, rational(115, 100)), bound: "range" };
}

const hundred = rational(100);
const basis = new Set(["every", "each"]);
const basisLeads = new Set(["for", "of", "in"]);

/** "$465 million", "400 million rupees" in the country of the fact's own dollar or rupee. */
function isBareName({ mention, block }: LinkContext["claim"], { unit }: Quantity, wanted: Unit): boolean {
  if (unit?.dimension !== "money" || wanted.dimension !== "money" || nounOf(unit) !== nounOf(wanted)) return false;
  const text = block.block.text.slice(mention.start, mention.end);
  const isWord = text.endsWith(nounOf(unit)) || text.endsWith(`${nounOf(unit)}s`);
  return text.startsWith("$") || (isWord && !/\p{Lu}/u.test(text));
}

/** "rupee" of "Pakistani rupee". */
function nounOf({ name }: Unit): string {
  return name.split(" ").at(-1) ?? name;
}

/** A bare figure is in the unit of the one that it is told beside: "€6.3 billion, up from 5.9 billion". */
function withUnit({ claim, site: { lender } }: LinkContext, quantity: Quantity): Quantity {
  const { mention } = claim;
  if (quantity.unit || quantity.kind !== "count" || (mention.kind === "quantity" && mention.counted)) return quantity;
  const partner = lender ?? partnerBefore(claim)?.mention;
  const lent = partner && quantityOf(partner);
  return lent?.unit ? { ...quantity, unit: lent.unit, kind: lent.kind } : quantity;
}

/** The period that a bare count is given for: "day" of "4,100 a day", "flight" of "180 per flight"; null without one. */
function periodAfter(tokens: LinkContext["claim"]["block"]["tokens"], next: number): string | null {
  if (wordAt(tokens, next) === "per") return lexeme(tokens, next + 1)?.timeUnit ?? wordAt(tokens, next + 1);
  if (!isOneOf(tokens, next, articles)) return null;
  if (isOneOf(tokens, next + 2, comparing) && !isOneOf(tokens, next + 3, deductions)) return null;
  return lexeme(tokens, next + 1)?.timeUnit ?? null;
}

const articles = new Set(["a", "an", "every", "each"]);
const distances = new Set("after before since ago earlier later hence".split(" "));
const within = new Set(["in", "within", "after", "over", "during"]);

/** "a year earlier" gives the figure's time, "a year" what it is given for. */
const comparing = new Set(["earlier", "ago", "before", "later", "after", "on"]);

/** "a year before tax" */
const deductions = new Set(["tax", "taxes", "deductions", "bonuses", "expenses"]);

/** What is counted, be it in the words of the figure before, is what the rule counts; a bare figure may count anything. */
function countsUnit({ claim, fact, site: { counted }, subject }: LinkContext): boolean {
  const { mention, block } = claim;
  const { first: subjectFirst, next: subjectNext } = subject;
  if (mention.kind !== "quantity" || fact.nouns.size === 0 || fact.ordinal) return true;
  if (!counted) return true;
  const { tokens, tagged } = block;
  for (let at = counted.first; at < counted.next; at++) {
    if ((tagged[at] === tags.noun || tagged[at] === tags.proper) && isOneOf(tokens, at, fact.nouns)) {
      if (at === counted.head || (subjectFirst <= counted.head && counted.head < subjectNext)) return true;
    }
  }
  if (isOneOf(tokens, counted.head, fact.nouns) || countsDead(fact, wordAt(tokens, counted.head))) return true;
  // "the stadium seats 36,180 people"
  if (fact.nouns.has("seats") && lexeme(tokens, counted.head)?.person === true && isSeating(claim)) return true;
  // "the 27,000-capacity Tannery"
  if (isHyphen(tokens, mention.next) && isOneOf(tokens, mention.next + 1, sizing)) return true;
  // "the 19-nation euro zone": the noun after the hyphen is what is counted, the head is the subject.
  if (isOneOf(tokens, counted.first, fact.nouns) && subjectFirst >= counted.first) return true;
  return subjectFirst <= counted.head && counted.head < subjectNext && !isPersonFor(claim, fact, counted.head);
}

function isSeating({ clause: { verb } }: LinkContext["claim"]): boolean {
  return verb !== null && ["seat", "hold", "accommodate", "take"].includes(verb.base);
}

const sizing = new Set(["capacity", "seater", "strong", "member", "seat"]);

/** A subject that is itself counted must be one of the unit's nouns: "84 Nordvik pilots" are no employees. */
function isPersonFor(claim: LinkContext["claim"], fact: QuantityFact, head: number): boolean {
  const { tokens } = claim.block;
  const entry = lexeme(tokens, head);
  if (fact.nouns.size === 0 || entry?.indivisible !== true) return false;
  // "the 578 Tolland stores" of a rule that has them, and counts shops
  return !wordsOf(fact).all.has(wordAt(tokens, head));
}
