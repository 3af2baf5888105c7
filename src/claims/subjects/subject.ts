import type { Quantity } from "../../values/quantity.js";
import { pos } from "../lexicon/index.js";
import type { TimexMention } from "../mention.js";
import { type BlockReading, type Claim, claimsOf, type Reading } from "../reading.js";
import { nounPhraseBefore } from "../syntax/noun-phrases.js";
import { tags } from "../syntax/tag.js";
import { isHyphen, isOneOf, lexeme, signAt, textAt, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import { namesOf, numberOfName, placesOf } from "./bearers.js";
import { attributeAt, stemAt, thingAt } from "./concept.js";
import { hearNames, type NameSense } from "./names.js";
import { type FigurePhrase, isComparedWith, isDate, phraseOf } from "./phrase.js";
import { SubjectOfClaim } from "./subject-of-claim.js";
import { isGroup, thingOf } from "./thing.js";

/** What a figure or a date is about, in words that are the same when another sentence speaks of the same. */
export interface Subject {
  readonly claim: Claim;
  readonly quantity: Quantity | null;
  /** What kind of thing is said: figures of different measures are never about the same. */
  readonly measure: string;
  /** What the figure is given for: "day" of 400 tonnes a day. */
  readonly per: string | null;
  /** What is counted, or what the figure belongs to: "people" of 12 people, "move" of the £43m move. */
  readonly thing: string | null;
  /** What happens to it or is done: "death" of 12 people killed. */
  readonly deeds: ReadonlySet<string>;
  /** The noun that has the figure: "turnout" of a turnout of 62 percent, of turnout was 62 percent; "height" of 9 feet high. */
  readonly aspect: string | null;
  /** The subject of the clause, or the owner: "bridge" of the bridge is 243 metres high. */
  readonly holder: string | null;
  /** Nouns nearby: what the talk is of. */
  readonly topics: ReadonlySet<string>;
  readonly phrase: FigurePhrase;
  /** Names in the figure's own phrases and in the subject of its clause. */
  readonly names: ReadonlySet<string>;
  /** Numbers that end the name of the subject of its clause: 4 of Unit 4. */
  readonly numbers: ReadonlySet<string>;
  /** Names behind the subject of its clause: "Leeds" of the hospital in Leeds. */
  readonly places: ReadonlySet<string>;
}

/** The same subject but for what is given; a spread alone would lose its deeds and topics. */
export function subjectWith(subject: Subject, changes: Partial<Subject>): Subject {
  return { ...subject, deeds: subject.deeds, topics: subject.topics, ...changes };
}

/** What the claims of an article are about, in order; furniture is left out. */
export function subjectsOf(reading: Reading): readonly Subject[] {
  const known = subjectsByReading.get(reading);
  if (known) return known;
  const sense = hearNames(reading);
  const subjects: Subject[] = [];
  let temperature: Subject | null = null;
  for (const claim of claimsOf(reading)) {
    const subject = inDegreesOf(subjectOf(claim, sense), temperature);
    if (subject) subjects.push(subject);
    if (subject?.measure === "temperature") temperature = subject;
  }
  subjectsByReading.set(reading, subjects);
  return subjects;
}

/** "45.3 degrees Celsius", and then "43.5 degrees": of the same scale. */
function inDegreesOf(subject: Subject | null, temperature: Subject | null): Subject | null {
  if (subject?.measure !== "angle" || !subject.quantity || !temperature?.quantity) return subject;
  const { measure, quantity } = temperature;
  return subjectWith(subject, { measure, quantity: { ...subject.quantity, unit: quantity.unit } });
}

/** Two checks ask for the same subjects. */
const subjectsByReading = new WeakMap<Reading, readonly Subject[]>();

/** Works out what a claim is about; null for what stands for nothing that could be said twice. */
export function subjectOf(claim: Claim, sense: NameSense): Subject | null {
  const quantity = quantityOf(claim);
  const { block } = claim;
  const { tokens } = block;
  const named = numberOfName(claim);
  const kind = claim.mention.first === named ? null : measureOf(claim, quantity);
  if (kind === null) return null;
  const phrase = phraseOf(claim, sense);
  const scale = phrase.compound >= 0 ? attributeAt(tokens, phrase.head) : null;
  const aspect = scale ?? aspectOf(claim, phrase);
  const measure = kind === "count" ? measureOfCount(claim, phrase, aspect) : kind;
  const holder = phrase.compound < 0 ? holderOf(claim, phrase) : phrase.compound;
  return new SubjectOfClaim({
    claim,
    quantity,
    measure,
    per: quantity === null ? null : (quantity.per ?? perNear(block, claim.mention.next, phrase.next)),
    // "the 6.4-magnitude quake": a scale is not counted.
    thing: scale !== null ? null : thingOf(claim, phrase, measure, holder),
    aspect,
    holder: holder < 0 ? null : thingAt(tokens, holder),
    phrase,
    names: new Set([...phrase.names, ...namesOf(claim, sense)]),
    numbers: named < 0 ? none : new Set([textAt(tokens, named)]),
    places: new Set(placesOf(claim, sense)),
  });
}

const none: ReadonlySet<string> = new Set();

function measureOfCount(claim: Claim, phrase: FigurePhrase, aspect: string | null): string {
  if (isAge(claim, phrase, aspect)) return "age";
  return isMagnitude(claim, phrase, aspect) ? "magnitude" : "count";
}

/** "a magnitude of 7.1", "a 7.1-magnitude quake", "measuring 7.1 on the Richter scale", "the quake of 7.1". */
function isMagnitude(
  { block: { tokens }, mention }: Claim,
  { head, next }: FigurePhrase,
  aspect: string | null,
): boolean {
  if (mention.kind !== "quantity" || mention.quantity.min.n >= 10n * mention.quantity.min.d) return false;
  if (aspect === "magnitude" || wordAt(tokens, mention.first - 1) === "magnitude") return true;
  if (attributeAt(tokens, mention.next) === "magnitude" || attributeAt(tokens, mention.next + 1) === "magnitude")
    return true;
  const isDecimal = mention.quantity.min.d > 1n;
  if (isDecimal && (aspect === "earthquake" || (head >= 0 && thingAt(tokens, head) === "earthquake"))) return true;
  for (let at = next; at < next + 4; at++) if (wordAt(tokens, at) === "richter") return true;
  return false;
}

function quantityOf({ mention, block }: Claim): Quantity | null {
  if (mention.kind === "quantity")
    return isComparedWith(block.tokens, mention) ? { ...mention.quantity, bound: "exact" } : mention.quantity;
  return mention.timex.type === "duration" || isOfDeepTime(mention) ? mention.timex.quantity : null;
}

/** "some 183 million years ago" is a length of time; no calendar has the day. */
function isOfDeepTime({ expression, timex }: TimexMention): boolean {
  if (expression.form !== "offset" || timex.start !== null || !timex.quantity) return false;
  return expression.unit === "year" && timex.quantity.min.n >= deepTime * timex.quantity.min.d;
}

const deepTime = 10_000n;

function measureOf(claim: Claim, quantity: Quantity | null): string | null {
  const { mention } = claim;
  if (quantity) {
    const { kind, unit } = quantity;
    if (kind === "ratio" && (mention.form === "score" || mention.form === "odds")) return "score";
    if (quantity.vague || kind === "ratio" || kind === "multiple" || isYear(quantity)) return null;
    return kind === "measure" ? (unit?.dimension ?? nightsOf(mention)) : kind;
  }
  if (mention.kind !== "timex" || !isDate(claim)) return null;
  if (mention.expression.form === "clock") return mention.expression.defects.length > 0 ? null : "clock";
  // "Monday night" is a day as well.
  if (mention.timex.type !== "date" && mention.timex.granularity !== "day part") return null;
  // Without the article's date "on Tuesday" and "in March" are days and months all the same.
  const { month, weekday } = mention.expression.form === "calendar" ? mention.expression : {};
  const isResolved = mention.timex.start !== null && mention.timex.end !== null;
  return isResolved || month !== undefined || weekday !== undefined ? "date" : null;
}

/** "four nights", "24 weekends": how long one is is open. */
function nightsOf(mention: Claim["mention"]): string | null {
  return mention.kind === "timex" && mention.expression.form === "duration" ? mention.expression.unit : null;
}

/** "his 2014 run": four digits without a separator may be a year. */
function isYear({ kind, min, written }: Quantity): boolean {
  return (
    kind === "count" &&
    written.style === "digits" &&
    written.group === "" &&
    min.n >= 1800n &&
    min.n < 2100n &&
    min.d === 1n
  );
}

function perNear(block: BlockReading, figureNext: number, next: number): string | null {
  const near = perAfter(block, figureNext) ?? perAfter(block, next);
  // "in 2:07:14, a minute ahead", "up 7 percent in a year": past a comma or a preposition it is another thing.
  const isApart = block.tagged[next] === tags.sign || block.tagged[next] === tags.preposition;
  return near ?? (isApart ? null : perAfter(block, next + 1));
}

/** "a day", "per flight", "each": the figure is given for something else. */
function perAfter({ tokens }: BlockReading, next: number): string | null {
  const isEachOf = isOneOf(tokens, next, everies) && lexeme(tokens, next + 1)?.timeUnit !== undefined;
  if (isEachOf) return stemAt(tokens, next + 1);
  if (isOneOf(tokens, next, eaches)) return "each";
  if (wordAt(tokens, next) === "for" && isOneOf(tokens, next + 1, everies)) return stemAt(tokens, next + 2) || "each";
  return wordAt(tokens, next) === "per" ? stemAt(tokens, next + 1) : null;
}

const eaches = new Set(["each", "apiece"]);
const everies = new Set(["a", "an", "every", "each"]);

/** "The mayor, 54,", "dies at 87", "a climber of 77", "at the age of 78". */
function isAge({ block: { tokens }, mention }: Claim, phrase: FigurePhrase, aspect: string | null): boolean {
  if (phrase.head >= 0 || mention.kind !== "quantity" || mention.quantity.min.n >= 120n * mention.quantity.min.d)
    return false;
  if (aspect === "age") return true;
  if (phrase.ofNoun >= 0) return isOnePerson(tokens, phrase.ofNoun) && !isOneOf(tokens, phrase.ofNoun, parents);
  // "At 71, he says, he has no plans"
  if (
    wordAt(tokens, mention.first - 1) === "at" &&
    signAt(tokens, mention.next, ",") &&
    isOneOf(tokens, mention.next + 1, persons)
  )
    return true;
  if (signAt(tokens, mention.first - 1, ",") && signAt(tokens, mention.next, ","))
    return isOnePerson(tokens, mention.first - 2);
  return wordAt(tokens, phrase.first - 1) === "at" && isOneOf(tokens, phrase.first - 2, dying);
}

const persons = new Set(["he", "she"]);
/** "a father of two" */
const parents = new Set("father mother parent mum mom dad grandfather grandmother".split(" "));

/** "nurse", "mayor", "climber"; not "nurses", nor a crew. */
function isOnePerson(tokens: Tokens, i: number): boolean {
  const entry = lexeme(tokens, i);
  if (isGroup(tokens, i)) return false;
  return entry !== undefined && (entry.person === true || (entry.pos & pos.title) !== 0) && !entry.word.endsWith("s");
}

const dying = new Set("die dies died dead retire retires retired".split(" "));

/** The noun before "of", the subject of "was", or the dimension named after the measure. */
function aspectOf(claim: Claim, phrase: FigurePhrase): string | null {
  const { tokens } = claim.block;
  const after = attributeAt(tokens, phrase.next);
  // "the 169-metre-high dam"
  if (phrase.attributive && isHyphen(tokens, claim.mention.next)) return attributeAt(tokens, claim.mention.next + 1);
  if (after && claim.mention.kind === "quantity" && claim.mention.unitSpan) return after;
  if (phrase.ofNoun >= 0) return nounAt(claim, phrase.ofNoun);
  // "an estate worth £11 million"
  if (wordAt(tokens, phrase.first - 1) === "worth" && claim.block.tagged[phrase.first - 2] === tags.noun)
    return nounAt(claim, phrase.first - 2);
  const { verb, subject } = claim.clause;
  if (!verb || !subject || claim.mention.first < verb.next || phrase.first - verb.next > 2) return null;
  if (verb.base !== "be" && verb.base !== "stand" && verb.base !== "remain" && verb.base !== "total") return null;
  return nounAt(claim, subject.head);
}

/** "unemployment" of the unemployment rate: nouns of measure say less than those before them. */
function nounAt({ block: { tokens, tagged } }: Claim, head: number): string {
  const isNamed = tagged[head - 1] === tags.noun || thingAt(tokens, head - 1) === "unemployment";
  const at = isOneOf(tokens, head, measures) && isNamed ? head - 1 : head;
  return attributeAt(tokens, at) ?? thingAt(tokens, at);
}

const measures = new Set(["rate", "level", "figure", "number", "total", "share", "index"]);

/** The token of the noun that has, is or does what the clause says; -1 for pronouns and none. */
export function holderOf({ block, clause, mention, sentence }: Claim, phrase: FigurePhrase): number {
  if (phrase.owner >= 0) return phrase.owner;
  const { verb } = clause;
  if (!verb || mention.first < verb.first) return -1;
  const subject = clause.subject ?? nounPhraseBefore(block.tokens, block.tagged, verb.first, clause.first);
  if (!subject) return -1;
  const tag = block.tagged[subject.head];
  // "a final that lasted two hours"
  if (tag === tags.relative) {
    const antecedent = nounPhraseBefore(block.tokens, block.tagged, subject.first, sentence.first);
    return antecedent && block.tagged[antecedent.head] === tags.noun ? antecedent.head : -1;
  }
  return tag === tags.noun || tag === tags.proper ? subject.head : -1;
}
