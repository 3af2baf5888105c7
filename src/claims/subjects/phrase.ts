import { withHedge } from "../hedge-reach.js";
import type { BlockReading, Claim } from "../reading.js";
import type { NounPhrase } from "../syntax/clause.js";
import { nounPhraseAt, nounPhraseBefore } from "../syntax/noun-phrases.js";
import { tags } from "../syntax/tag.js";
import { isVerbTag } from "../syntax/verb-groups.js";
import { isHyphen, isOneOf, isPossessive, signAt, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import { attributeAt, stemAt } from "./concept.js";
import type { NameSense } from "./names.js";

/** The phrase around a figure or date. Tokens are -1 where there is none. */
export interface FigurePhrase {
  /** The figure with its hedge and what belongs to it, up to the end of its noun. */
  readonly first: number;
  readonly next: number;
  /** The noun that is counted or measured. */
  readonly head: number;
  /** The noun that a counted one is joined to: "hospital" of the 260-bed hospital. */
  readonly compound: number;
  /** The figure is a measure of the noun: "the 12-day strike", "a £43m move". */
  readonly attributive: boolean;
  /** The noun before "of": "turnout" of a turnout of 62 percent. */
  readonly ofNoun: number;
  /** The noun before "'s". */
  readonly owner: number;
  /** "the 12", "its 12", "all 12", "France's 12": something that readers know of already. */
  readonly definite: boolean;
  /** "its 12", "her 12": of whoever was spoken of last. */
  readonly possessive: boolean;
  /** Another, more, of them, by: a part or a difference. */
  readonly partial: boolean;
  /** "than the 24-kilometre tunnel": the other side of a comparison. */
  readonly compared: boolean;
  /** Stems of what narrows the noun: adjectives, nouns, and what follows in, at, for. */
  readonly narrowing: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** Reads the phrase around a claim's figure. */
export function phraseOf(claim: Claim, sense: NameSense): FigurePhrase {
  const { block } = claim;
  const { tokens, tagged } = block;
  const { first, next } = reachOf(claim);
  const narrowing = new Set<string>();
  const names = new Set<string>();
  const collect = (from: number, to: number, but = -1): void => {
    for (let i = from; i < to; i++) {
      if (sense.isName(block, i)) names.add(wordAt(tokens, i));
      else if (i !== but && narrows(tagged[i] as number)) narrowing.add(stemAt(tokens, i));
    }
  };
  const noun = nounAfter(claim, next);
  if (noun) collect(noun.first, noun.next, noun.head);
  const unit = noun && !isMeasured(claim) ? unitOf(block, noun, claim) : -1;
  const end = noun?.next ?? next;
  collectPrepositional(block, end, collect);

  let left = pastTotal(block, first - 1);
  while (tagged[left] === tags.adjective) {
    narrowing.add(stemAt(tokens, left));
    left--;
  }
  let owner = tagged[left] === tags.possessive ? left - 1 : -1;
  let before = left;
  while (tagged[before] === tags.determiner) before--;
  const ofPhrase =
    wordAt(tokens, before) === "of" && !isDate(claim) ? nounBefore(block, before, claim.sentence.first) : null;
  if (ofPhrase) collect(ofPhrase.first, ofPhrase.next, ofPhrase.head);
  // "Tadesse's winning time of 2:24:11"
  for (let at = ofPhrase?.head ?? 0; owner < 0 && ofPhrase && at > ofPhrase.first; at--)
    if (tagged[at] === tags.possessive) owner = at - 1;
  if (owner >= 0) collect(owner, owner + 1, owner);
  // "the turnout of 62 percent" is known; "the loss of 1,100 jobs" tells of jobs for the first time.
  const known = ofPhrase && !noun ? ofPhrase.first : left;
  return {
    first,
    next: end,
    head: unit >= 0 ? unit : (noun?.head ?? -1),
    compound: unit >= 0 ? (noun?.head ?? -1) : -1,
    attributive: noun !== null && isMeasured(claim) && isJoined(block, next, noun.first),
    ofNoun: ofPhrase?.head ?? -1,
    owner,
    // "the eight years" is a length of time with its article.
    definite:
      owner >= 0 ||
      wordAt(tokens, known) === "whose" ||
      (isOneOf(tokens, known, definites) && !opensClause(tagged[known] as number)) ||
      (isMeasured(claim) && isOneOf(tokens, claim.mention.first, definites)),
    possessive: isPossessive(tokens, known),
    partial: isPartial(claim, left, next, end),
    compared: wordAt(tokens, before) === "than" || wordAt(tokens, first - 1) === "than",
    narrowing,
    names,
  };
}

/** The tokens of a figure with its hedge; "less than the 24" compares with a figure and does not hedge it. */
function reachOf({ block: { tokens }, mention }: Claim): { first: number; next: number } {
  return isComparedWith(tokens, mention) ? mention : withHedge(tokens, mention);
}

/** "more than the 2,500", "less than their 40". */
export function isComparedWith(tokens: Tokens, { first }: Claim["mention"]): boolean {
  return isOneOf(tokens, first - 1, definites) && wordAt(tokens, first - 2) === "than";
}

function nounAfter({ block, mention }: Claim, next: number): { first: number; next: number; head: number } | null {
  const { tokens, tagged } = block;
  const noun =
    mention.kind === "quantity"
      ? mention.counted
      : isBound(block, mention.start, mention.end)
        ? nounPhraseAt(tokens, tagged, next)
        : null;
  if (!noun) return null;
  const tag = tagged[noun.head];
  return (tag === tags.noun || tag === tags.proper) && !isOneOf(tokens, noun.first, headlineVerbs) ? noun : null;
}

/** "the 260-bed hospital", "a 200 page book": what is counted stands before the noun that has it, in the singular. */
function unitOf({ tokens, tagged }: BlockReading, noun: NounPhrase, { mention }: Claim): number {
  if (noun.head === noun.first || tagged[noun.first] !== tags.noun || tagged[noun.head] !== tags.noun) return -1;
  const isSingular = !wordAt(tokens, noun.first).endsWith("s") && !wordAt(tokens, noun.head).endsWith("s");
  return isHyphen(tokens, mention.next) || isSingular ? noun.first : -1;
}

function nounBefore({ tokens, tagged }: BlockReading, next: number, from: number): NounPhrase | null {
  const phrase = nounPhraseBefore(tokens, tagged, next, from);
  return phrase && (tagged[phrase.head] === tags.noun || tagged[phrase.head] === tags.proper) ? phrase : null;
}

/** "12-day", "seven-year": the hyphen makes the measure an adjective. */
function isBound({ block }: BlockReading, start: number, end: number): boolean {
  return block.text.slice(start, end).includes("-");
}

/** "the 210-metre ship", "the 169-metre-high dam": nothing stands between but what the measure is of. */
function isJoined({ tokens }: BlockReading, next: number, noun: number): boolean {
  return noun === next || (isHyphen(tokens, next) && attributeAt(tokens, next + 1) !== null && noun <= next + 2);
}

function isMeasured({ mention }: Claim): boolean {
  return mention.kind === "timex" || (mention.quantity.kind !== "count" && mention.quantity.kind !== "ordinal");
}

/** A date of the calendar, "last Friday", or a time of day. */
export function isDate({ mention }: Claim): boolean {
  if (mention.kind !== "timex") return false;
  const { expression } = mention;
  return (
    expression.form === "calendar" ||
    expression.form === "clock" ||
    (expression.form === "period" && expression.weekday !== undefined)
  );
}

/** "a total of 14": the noun says nothing of its own. */
function pastTotal({ tokens, tagged }: BlockReading, left: number): number {
  if (wordAt(tokens, left) !== "of" || !isOneOf(tokens, left - 1, totals)) return left;
  let at = left - 2;
  while (tagged[at] === tags.adjective) at--;
  return tagged[at] === tags.determiner ? at - 1 : at;
}

/** Two phrases at most that hang on the noun: "in the province of Sofala". */
function collectPrepositional(
  { tokens, tagged }: BlockReading,
  from: number,
  collect: (from: number, to: number) => void,
): void {
  let at = from;
  for (let guard = 0; guard < 2; guard++) {
    if (tagged[at] !== tags.preposition || isOneOf(tokens, at, timePrepositions)) return;
    const phrase = nounPhraseAt(tokens, tagged, at + 1);
    if (!phrase) return;
    collect(phrase.first, phrase.next);
    at = phrase.next;
  }
}

/** "another 12", "12 more", "12 of them", "the top 12", "12 of the 40", "the 12 needed". */
function isPartial(claim: Claim, left: number, next: number, end: number): boolean {
  const { tokens, tagged } = claim.block;
  // "Strike to last two days"
  if (isVerbTag(tagged[left] as number)) return false;
  if (isOneOf(tokens, left, partsBefore)) return true;
  if (isAllOfThem(claim, left, next)) return false;
  // "Of these, 2,310 families"
  if (signAt(tokens, left, ",") && isOneOf(tokens, left - 1, wholes) && wordAt(tokens, left - 2) === "of") return true;
  if (tagged[left] === tags.determiner && isOneOf(tokens, left - 1, partsBefore)) return true;
  for (let at = left + 1; tagged[at] === tags.adjective; at++) if (isOneOf(tokens, at, partsBefore)) return true;
  // "the first ten hours" are told in one.
  if (!isDate(claim) && [0, 1].some((on) => isOneOf(tokens, claim.mention.first + on, partsBefore))) return true;
  if (isMeasured(claim)) return false;
  if (signAt(tokens, claim.mention.next, "+") || isOneOf(tokens, next, partsAfter) || isOneOf(tokens, end, askedFor))
    return true;
  return wordAt(tokens, next) === "of" && (isOneOf(tokens, next + 1, wholes) || tagged[next + 1] === tags.proper);
}

/** "all 63 of us", "the trucks, 22 of them, are new": nobody is left out. */
function isAllOfThem({ block: { tokens, tagged } }: Claim, left: number, next: number): boolean {
  if (wordAt(tokens, next) !== "of" || !isOneOf(tokens, next + 1, pronouns)) return false;
  if (wordAt(tokens, left) === "all") return true;
  const isNoun = tagged[left - 1] === tags.noun || tagged[left - 1] === tags.proper;
  return signAt(tokens, left, ",") && isNoun && signAt(tokens, next + 2, ",") && wordAt(tokens, next + 1) === "them";
}

function narrows(tag: number): boolean {
  return (
    tag === tags.noun || tag === tags.adjective || tag === tags.participle || tag === tags.gerund || tag === tags.proper
  );
}

/** The "that" of "said that 14 men": it points at no one. */
function opensClause(tag: number): boolean {
  return tag === tags.subordinator || tag === tags.relative;
}

/** Verbs that headlines put after a bare figure: "Twelve die", "63 drown". */
const headlineVerbs = new Set("die drown flee perish hurt missing".split(" "));
const definites = new Set("the its his her their our my your whose these those this that all both".split(" "));
const totals = new Set("total sum maximum minimum".split(" "));
const timePrepositions = new Set("since until till before after during by".split(" "));
const partsBefore = new Set(
  "another additional further extra more other others remaining latest next last first final opening closing including includes included among top best worst half".split(
    " ",
  ),
);
const partsAfter = new Set("more others other additional further extra fewer less".split(" "));
const pronouns = new Set("us you them whom which".split(" "));
const askedFor = new Set("needed required necessary available".split(" "));
const wholes = new Set("the them whom which these those its their his her our my your it us all some".split(" "));
